/** What a built page says of its site: address, name, language, feeds, accounts. */
import { Result } from "effect"
import { parseHtml } from "../../markup/parseHtml.ts"
import { attribute as attributeOf, elementsIn, rawText } from "../../markup/elements.ts"
import type { Folder } from "../../generators/Folder.ts"

export interface PageFacts {
  /** Of the page itself. */
  readonly url: string | null
  readonly title: string | null
  /** Of its `<title>` alone. */
  readonly headTitle: string | null
  /** As Open Graph, or JSON-LD of the site itself, says it: a publisher may be the service that the site is made with. */
  readonly siteName: string | null
  /** As its JSON-LD says it. */
  readonly siteUrl: string | null
  readonly language: string | null
  /** As the page links them. */
  readonly feeds: ReadonlyArray<string>
  /** Addresses that stand for whoever writes the site (`rel="me"`). */
  readonly me: ReadonlyArray<string>
}

type Tag = ReturnType<typeof elementsIn>[number]

const attribute = (element: Tag, name: string): string => attributeOf(element, name) ?? ""

/** Null where there is no such page. */
export const readPage = (folder: Folder, file: string): PageFacts | null => {
  const text = folder.read(file)
  if (text === null) return null
  const tree = parseHtml(text, file)
  if (Result.isFailure(tree)) return null
  const all = elementsIn(tree.success)
  const named = (name: string): ReadonlyArray<Tag> => all.filter((one) => one.tagName === name)
  const rel = (element: Tag): ReadonlyArray<string> => attribute(element, "rel").toLowerCase().split(/\s+/)
  const meta = (name: string): string | null =>
    named("meta")
      .filter((one) => attribute(one, "property") === name || attribute(one, "name") === name)
      .map((one) => attribute(one, "content").trim())
      .find((content) => content !== "") ?? null
  const links = named("link")
  const canonical = links.find((one) => rel(one).includes("canonical"))
  const [title] = named("title")
  const headTitle = title === undefined ? null : wordsOf(title)
  const site = siteOf(named("script"))
  return {
    url: canonical === undefined ? meta("og:url") : attribute(canonical, "href"),
    title: meta("og:site_name") ?? headTitle,
    headTitle,
    siteName: meta("og:site_name") ?? textOf(site["name"]),
    siteUrl: textOf(site["url"]),
    language:
      named("html")
        .map((one) => attribute(one, "lang"))
        .find((lang) => lang !== "") ?? null,
    feeds: links
      .filter(
        (one) =>
          rel(one).includes("alternate") &&
          /^application\/(?:rss\+xml|atom\+xml|feed\+json)/.test(attribute(one, "type"))
      )
      .map((one) => attribute(one, "href")),
    me: [...links, ...named("a")].filter((one) => rel(one).includes("me")).map((one) => attribute(one, "href"))
  }
}

const wordsOf = (title: Tag): string | null => {
  const words = rawText(title).replace(/\s+/g, " ").trim()
  return words === "" ? null : words
}

/** The JSON-LD object of the site, which stands alone, in a list or in a graph. */
const siteOf = (scripts: ReadonlyArray<Tag>): Readonly<Record<string, unknown>> =>
  scripts
    .filter((one) => attribute(one, "type") === "application/ld+json")
    .flatMap((one) =>
      objectsIn(
        Result.getOrElse(
          Result.try(() => JSON.parse(rawText(one)) as unknown),
          () => null
        )
      )
    )
    .find((node) => [node["@type"]].flat().includes("WebSite")) ?? {}

const objectsIn = (value: unknown): ReadonlyArray<Readonly<Record<string, unknown>>> => {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== "object" || value === null) return []
  const object = value as Readonly<Record<string, unknown>>
  return [object, ...objectsIn(object["@graph"])]
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null)
