/** Rows of articles as SQLite has them, and as the rest of fanfare knows them. A row whose checksum is wrong is damaged. */
import { crc32 } from "node:zlib"
import { withArticleLinks } from "../model/addresses/articleLink.ts"
import type { Article } from "../model/Article.ts"
import type { Head } from "../model/Head.ts"
import type { ArticleBody, ArticleRow, ArticleState, WrittenBody } from "./rows.ts"
import type { Row } from "./statements.ts"
import { StoreError } from "./StoreError.ts"

export interface ListedArticle {
  readonly key: string
  readonly id: string
  /** What the manifest says of it, as JSON. */
  readonly listed: string
}

export interface ArticleReference {
  readonly id: string
  readonly revision: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export const columns =
  "key, source, unit, file, state, id, declared_id, slug, wanted, url, page_key, hosted, title, language, at, shown, link, revision, made, born, fed, out_id"

export const listedArticle = (row: Row): ListedArticle => ({
  key: text(row["key"]),
  id: text(row["id"]),
  listed: text(row["listed"])
})

export const articleRow = (row: Row): ArticleRow => ({
  key: text(row["key"]),
  source: text(row["source"]),
  unit: text(row["unit"]),
  file: text(row["file"]),
  state: text(row["state"]) as ArticleState,
  id: textOrNull(row["id"]),
  declaredId: textOrNull(row["declared_id"]),
  slug: text(row["slug"]),
  wanted: text(row["wanted"]),
  url: text(row["url"]),
  pageKey: text(row["page_key"]),
  hosted: row["hosted"] === 1,
  title: text(row["title"]),
  language: text(row["language"]),
  at: numberOrNull(row["at"]),
  shown: numberOrNull(row["shown"]),
  link: row["link"] === "" ? null : (JSON.parse(text(row["link"])) as ArticleRow["link"]),
  revision: text(row["revision"]),
  made: text(row["made"]),
  born: Number(row["born"]),
  fed: Number(row["fed"]),
  outId: textOrNull(row["out_id"])
})

export const headOfRow = (row: Row): Head => {
  const head = text(row["head"])
  if (crc32(head) !== row["head_sum"]) throw damaged("The head of an article is damaged")
  return JSON.parse(head) as Head
}

export const damaged = (detail: string): StoreError => new StoreError({ reason: "damaged", detail })

export const text = (value: unknown): string => {
  if (typeof value !== "string") throw damaged("A column of the index holds something else than text")
  return value
}

const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : text(value))

const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))

export const bodyOf = ({ base, comments, translations, linked }: WrittenBody): ArticleBody => ({
  base: JSON.parse(base) as Article,
  comments: comments === "" ? [] : (JSON.parse(comments) as Article["comments"]),
  translations: translations === "" ? null : (JSON.parse(translations) as ArticleBody["translations"]),
  ...(linked === "" ? {} : { linked: JSON.parse(linked) as NonNullable<ArticleBody["linked"]> })
})

/** An article with what other files say of it. */
export const whole = ({ base, comments, translations, linked }: ArticleBody): Article => ({
  ...base,
  ...(linked === undefined ? {} : { html: withArticleLinks(base.html, linked) }),
  ...(comments.length === 0 ? {} : { comments: [...base.comments, ...comments] }),
  ...(translations === null ? {} : { translations })
})
