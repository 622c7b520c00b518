/** Dublin Core in HTML (DCMI, Expressing Dublin Core metadata using HTML): what libraries and archives read. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Site } from "../../../model/Site.ts"
import type { Entry } from "../../Entry.ts"
import { bylineOf } from "./bylineOf.ts"
import { tag } from "./tag.ts"

export const dublinCore = ({ article }: Entry, site: Site): ReadonlyArray<Element> => [
  h("link", { rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" }),
  ...tag.name("DC.title", article.title),
  ...bylineOf(article, site).authors.flatMap(({ name }) => tag.name("DC.creator", name)),
  ...tag.name("DC.description", article.description),
  ...tag.name("DC.publisher", site.title),
  ...tag.name("DC.date", article.published ?? ""),
  ...tag.name("DC.language", article.language === "und" ? "" : article.language),
  ...article.tags.flatMap((one) => tag.name("DC.subject", one)),
  ...tag.name("DC.identifier", article.url),
  ...tag.name("DC.rights", site.copyright ?? "")
]
