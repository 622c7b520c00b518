/**
 * What a manifest of any version says of articles and feeds: enough to know
 * them again. A manifest that is damaged gives what can be read of it.
 */
import { dirname, join } from "node:path"
import { Option, Predicate, Result, Schema } from "effect"
import type { LedgerFeed } from "../../articles/identity/ledger.ts"
import { Timestamp } from "../../model/Timestamp.ts"
import { publishedText } from "./publishedText.ts"

const ListedArticle = Schema.Struct({
  id: Schema.String,
  slug: Schema.String,
  url: Schema.String,
  title: Schema.String,
  published: Schema.NullOr(Timestamp),
  updated: Schema.NullOr(Timestamp),
  body: Schema.String
})

interface Listed {
  readonly articles: ReadonlyArray<typeof ListedArticle.Type>
  readonly feeds: ReadonlyArray<LedgerFeed>
}

/** `file`: absolute path of `fanfare.json`; its parts lie in a folder beside it. */
export const readManifestArticles = (file: string): Listed => {
  const root = readJson(file)
  const parts = list(root["parts"]).filter((path) => Predicate.isString(path) && /^fanfare\/\d{1,9}\.json$/.test(path))
  const all = [root, ...parts.map((path) => readJson(join(dirname(file), ...String(path).split("/"))))]
  const articles = new Map(
    all.flatMap((one) => list(one["articles"]).flatMap(articleOf)).map((article) => [article.id, article])
  )
  return { articles: [...articles.values()], feeds: list(root["feeds"]).flatMap(feedOf) }
}

const readJson = (file: string): Readonly<Record<PropertyKey, unknown>> => {
  const parsed = Result.try(() => JSON.parse(publishedText(file) ?? "") as unknown)
  return Result.isSuccess(parsed) && Predicate.isObject(parsed.success) ? parsed.success : {}
}

const list = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const decode = Schema.decodeUnknownOption(ListedArticle)

const articleOf = (value: unknown): Listed["articles"] => {
  if (!Predicate.isObject(value)) return []
  return Option.toArray(decode({ updated: null, body: "", ...value }))
}

const feedOf = (value: unknown): Listed["feeds"] =>
  Predicate.isObject(value) && Predicate.isString(value["id"]) && Predicate.isString(value["feedId"])
    ? [{ feed: value["id"], id: value["feedId"] }]
    : []
