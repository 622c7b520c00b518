/** The value of a tag in a page. */
import type { Tag } from "./NetworkPreview.ts"
import type { PageFacts } from "./PageFacts.ts"
import { absolute } from "./readPage.ts"

/** Empty where there is none. */
export const tagValue = (page: PageFacts, tag: Tag): string => {
  switch (tag) {
    case "<title>":
      return page.title ?? ""
    case "<h1>":
      return page.heading ?? ""
    case "<p>":
      return page.paragraph ?? ""
    case "<img>":
      return page.pictures[0] ?? ""
    case "apple-touch-icon":
      return page.touchIcon ?? ""
    case "icon":
      return page.icon ?? ""
    case "host":
      return new URL(page.url).host.replace(/^www\./, "")
    case "item title":
      return page.item?.title ?? ""
    case "item summary":
      return page.item?.summary ?? ""
    case "item image":
      return page.item?.image ?? ""
    case "item author":
      return page.item?.author ?? ""
    case "item date":
      return page.item?.date ?? ""
    case "feed title":
      return page.item?.feed ?? ""
    case "og:image":
    case "twitter:image":
    case "pin:media":
      return absolute(page.metas.get(tag)?.[0] ?? "", page.url) ?? ""
  }
  const structured = /^(plain )?JSON-LD (\w+)$/.exec(tag)
  return structured === null
    ? (page.metas.get(tag)?.[0] ?? "")
    : structuredValue(page, structured[2] ?? "", structured[1] !== undefined)
}

const articleTypes = ["NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "WebPage"]

/** Mastodon takes no other. */
const plainTypes = new Set(["NewsArticle", "WebPage"])

const structuredValue = ({ structured }: PageFacts, field: string, isPlain: boolean): string => {
  if (isPlain) {
    const first = structured.find(
      ({ inGraph, object }) => !inGraph && typeof object["@type"] === "string" && plainTypes.has(object["@type"])
    )
    return textOf(first?.object[field])
  }
  const candidates = structured.map(({ object }) => object)
  for (const type of articleTypes) {
    const found = candidates.find((object) => [object["@type"]].flat().includes(type))
    if (found !== undefined) return textOf(found[field])
  }
  return ""
}

/** A text, or the name or address of an object; of a list the first. */
const textOf = (value: unknown): string => {
  if (typeof value === "string") return value.trim()
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value !== "object" || value === null) return ""
  const { name, url } = value as Record<string, unknown>
  return textOf(name ?? url)
}
