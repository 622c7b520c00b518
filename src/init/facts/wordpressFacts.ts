/** What the beginning of an export of WordPress says of the site: address, title and language stand before the first item. */
import { readRecords, wordsOf } from "../../markup/xmlRecords.ts"

export interface WordpressFacts {
  readonly url: string | null
  readonly title: string | null
  readonly language: string | null
}

export const wordpressFacts = (head: string): WordpressFacts => {
  const found = new Map<string, string>()
  if (!head.includes("http://wordpress.org/export/")) return { url: null, title: null, language: null }
  readRecords(
    head,
    (node, depth, above) => depth === 2 && above[1]?.local === "channel" && node.local !== "item",
    (node) => {
      const words = wordsOf(node)
      if (words !== "" && !found.has(node.local)) found.set(node.local, words)
    }
  )
  return {
    url: found.get("base_blog_url") ?? found.get("link") ?? found.get("base_site_url") ?? null,
    title: found.get("title") ?? null,
    language: found.get("language") ?? null
  }
}
