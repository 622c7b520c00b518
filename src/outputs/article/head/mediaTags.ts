/** Sound and film of an article as Open Graph has them: https://ogp.me/#structured */
import type { Element } from "hast"
import type { Article } from "../../../model/Article.ts"
import type { Media } from "../../../model/media/Media.ts"
import { tag } from "./tag.ts"

export const mediaTags = ({ media = [] }: Pick<Article, "media">): ReadonlyArray<Element> => media.flatMap(tagsOf)

const tagsOf = ({ kind, url, type = "", width, height }: Media): ReadonlyArray<Element> => [
  ...tag.property(`og:${kind}`, url),
  ...(url.startsWith("https:") ? tag.property(`og:${kind}:secure_url`, url) : []),
  ...tag.property(`og:${kind}:type`, type),
  ...(kind === "audio"
    ? []
    : [
        ...tag.property("og:video:width", String(width ?? "")),
        ...tag.property("og:video:height", String(height ?? ""))
      ])
]
