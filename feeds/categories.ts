/** What an item is about: its section, then its tags, each once. The same words in every format. */
import { isBlank, legalText } from "./elements/characters.ts"
import type { Item } from "./Channel.ts"

/**
 * What a category is one of, as addresses that do not depend on the site's own: the properties of schema.org.
 */
const schemes = { section: "https://schema.org/articleSection", tag: "https://schema.org/keywords" }

/** The categories with what they are (RFC 4287, 4.2.2.2); a tag that is also the section is the section. */
export const schemedCategories = (
  item: Pick<Item, "section" | "tags">
): ReadonlyArray<{ readonly term: string; readonly scheme: string }> => {
  const section = item.section === null ? null : legalText(item.section)
  return categories(item).map((term) => ({ term, scheme: term === section ? schemes.section : schemes.tag }))
}

export const categories = ({ section, tags }: Pick<Item, "section" | "tags">): ReadonlyArray<string> => [
  ...new Set([...(section === null ? [] : [section]), ...tags].map(legalText).filter((name) => !isBlank(name)))
]
