/**
 * What the site of a page is called, by all that the page says of it: names
 * for people, the name of its host. They are cut from titles, and are no authors
 * of articles by themselves.
 */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import type { JsonLdSite } from "./jsonLd.ts"
import type { PageView } from "./PageView.ts"
import { plainKey } from "../../../text/plainKey.ts"

export interface SiteNames {
  /** As it was written; null where the page does not say it. */
  readonly name: string | null
  /** Whether a text is the site's name, or begins with that of its host. */
  readonly has: (text: string) => boolean
  /** Whether a text is a name from the page or the config. The name of the host does not count. */
  readonly is: (text: string) => boolean
}

export interface SiteNamesRequest {
  readonly view: PageView
  readonly house: JsonLdSite
  /** Of the page; null where it is not known. */
  readonly address: string | null
  /** How the config calls the site. */
  readonly title?: string | undefined
}

const names = ["og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher"]

/** Names of hosts with fewer letters begin many a word. */
const tellingLength = 5

export const siteNames = ({ view, house, address, title = "" }: SiteNamesRequest): SiteNames => {
  const { metas } = view
  const declared = house.names
  const all = [...names.flatMap((name) => metas.get(name)?.map(({ value }) => value) ?? []), ...declared]
  const handle = metas.get("twitter:site")?.[0]?.value.replace(/^@/, "")
  const host = address === null ? "" : hostName(new URL(address).hostname)
  const own = new Set([...all, title, ...mastheads(view, address)].map(plainKey).filter((key) => key !== ""))
  const keys = new Set([...own, ...[handle ?? "", host].map(plainKey)].filter((key) => key.length > 1))
  // `The Harbour` is also called Harbour.
  for (const key of keys) if (key.startsWith("the") && key.length > 7) keys.add(key.slice(3))
  return {
    name: all[0] ?? null,
    is: (text) => own.has(plainKey(text)),
    has: (text) => {
      const key = plainKey(text)
      return (
        keys.has(key) || keys.has(key.replace(/^the/, "")) || (host.length >= tellingLength && key.startsWith(host))
      )
    }
  }
}

/** Headings that lead to the front page: the name of the site, which many themes set as the `<h1>` of each page. */
const mastheads = ({ elements, around, textOf }: PageView, page: string | null): ReadonlyArray<string> => {
  const links = elements.filter(({ tagName }) => tagName === "a")
  return links
    .filter((one) => around(one).heading > 0 && isFrontPage(attribute(one, "href") ?? "", page ?? ownPage(links)))
    .slice(0, 3)
    .map(textOf)
}

const front = /^\/(?:index\.html?)?$/

/** Where the page names no address, only what leads to the front page from anywhere. */
const isFrontPage = (href: string, page: string | null): boolean => {
  if (page === null || !URL.canParse(href, page)) return front.test(href)
  const [target, own] = [new URL(href, page), new URL(page)]
  return target.origin === own.origin && front.test(target.pathname) && !front.test(own.pathname)
}

/** Links that are looked at to tell where a page without an address may stand. */
const most = 200

/** A page of the site that most of the links of a page lead to, where they say one. */
const ownPage = (links: ReadonlyArray<Element>): string | null => {
  const pages = links.slice(0, most).flatMap((link) => {
    const href = attribute(link, "href") ?? ""
    return /^https?:\/\//i.test(href) && URL.canParse(href) ? [new URL(href)] : []
  })
  const sites = [...Map.groupBy(pages, ({ origin }) => origin).values()].toSorted((a, b) => b.length - a.length)
  const [own = []] = sites
  return own.length * 2 > pages.length ? (own.find(({ pathname }) => !front.test(pathname))?.href ?? null) : null
}

/** What a host is called: `example` of `www.example.co.uk`; empty for a number. */
const hostName = (host: string): string => {
  const parts = host.split(".").slice(0, -1)
  const last = parts.at(-1) ?? ""
  const name = /^(?:co|com|org|net|ac|gov|edu|or|ne|go)$/.test(last) ? (parts.at(-2) ?? "") : last
  return /\p{L}/u.test(name) ? plainKey(name) : ""
}
