/**
 * What the site of a page is called, by all that the page says of it: names
 * for people, the name of its host. They are cut from titles, and are no authors
 * of articles by themselves.
 */
import type { JsonLdSite } from "./jsonLd.ts"
import type { PageView } from "./PageView.ts"
import { plainKey } from "./plainKey.ts"

export interface SiteNames {
  /** As it was written; null where the page does not say it. */
  readonly name: string | null
  /** Whether a text is the site's name, or begins with that of its host. */
  readonly has: (text: string) => boolean
}

const names = ["og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher"]

/** Names of hosts with fewer letters begin many a word. */
const tellingLength = 5

export const siteNames = ({ metas }: PageView, { names: declared }: JsonLdSite, page: string | null): SiteNames => {
  const all = [...names.flatMap((name) => metas.get(name)?.map(({ value }) => value) ?? []), ...declared]
  const handle = metas.get("twitter:site")?.[0]?.value.replace(/^@/, "")
  const host = page === null ? "" : hostName(new URL(page).hostname)
  const keys = new Set([...all, handle ?? "", host].map(plainKey).filter((key) => key.length > 1))
  // `The Harbour` is also called Harbour.
  for (const key of keys) if (key.startsWith("the") && key.length > 7) keys.add(key.slice(3))
  return {
    name: all[0] ?? null,
    has: (text) => {
      const key = plainKey(text)
      return (
        keys.has(key) || keys.has(key.replace(/^the/, "")) || (host.length >= tellingLength && key.startsWith(host))
      )
    }
  }
}

/** What a host is called: `example` of `www.example.co.uk`; empty for a number. */
const hostName = (host: string): string => {
  const parts = host.split(".").slice(0, -1)
  const last = parts.at(-1) ?? ""
  const name = /^(?:co|com|org|net|ac|gov|edu|or|ne|go)$/.test(last) ? (parts.at(-2) ?? "") : last
  return /\p{L}/u.test(name) ? plainKey(name) : ""
}
