/** What a built page says of its site: address, name, language, feeds, accounts. */
import { Result } from "effect"
import { parseHtml } from "../../markup/parseHtml.ts"
import { attribute as attributeOf, elementsIn, rawText } from "../../markup/elements.ts"
import type { Folder } from "../../generators/Folder.ts"

export interface PageFacts {
  /** Of the page itself. */
  readonly url: string | null
  readonly title: string | null
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
  const title = named("title")[0]
  return {
    url: canonical === undefined ? meta("og:url") : attribute(canonical, "href"),
    title: meta("og:site_name") ?? (title === undefined ? null : wordsOf(title)),
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
