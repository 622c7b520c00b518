/** What the readers of the site's feed will see after this build, compared with what the feed held before. Pure. */
import type { Article } from "../model/Article.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { Edition } from "../outputs/Output.ts"
import type { Report, SubscriberItem } from "../report/Report.ts"
import { bodyDigest } from "./bodyDigest.ts"
import type { Manifest } from "./manifest.ts"
import { type Marked, pairUp, publishedMarks } from "./marks.ts"
import type { Published, PublishedItem } from "./published.ts"

/** `articles` counts everything published, `subscribers` the items of the site's feed. */
export const compareEditions = (
  previous: Published,
  next: Manifest,
  edition: Edition
): Pick<Report, "articles" | "subscribers"> & { readonly findings: ReadonlyArray<Finding> } => {
  const before = new Map((previous.manifest?.articles ?? []).map((article) => [article.id, article]))
  const after = new Map(next.articles.map((article) => [article.id, article]))
  const isChanged = (id: string): boolean => before.has(id) && before.get(id)?.digest !== after.get(id)?.digest
  const items = (edition.feeds[0]?.entries ?? []).map(({ article }) => article)
  const wasItem = new Set(previous.items.map(({ id }) => id))
  const isNew = ({ id }: Article): boolean => !wasItem.has(id) && before.get(id)?.published == null
  const resent = resentItems(items.filter(isNew), previous, after)
  const moved = new Set([...resent.values()].map(({ id }) => id))
  return {
    articles: {
      total: after.size,
      added: [...after.keys()].filter((id) => !before.has(id)).length,
      changed: [...after.keys()].filter(isChanged).length,
      removed: [...before.keys()].filter((id) => !after.has(id)).length
    },
    subscribers: {
      new: items.filter((article) => isNew(article) && !resent.has(article)).map(asItem),
      updated: items.filter(({ id }) => wasItem.has(id) && isChanged(id)).map(asItem),
      vanished: previous.items.filter(({ id }) => !after.has(id) && !moved.has(id)).map(asItem),
      resent: [...resent.keys()].map(asItem)
    },
    findings: [...resent].map(([article, old]) => sentAgain(article, old))
  }
}

/**
 * Items under a new id whose content the readers have under an old one: the same page, the same title and day, or the
 * same text as something that was published and whose id is gone.
 */
const resentItems = (
  fresh: ReadonlyArray<Article>,
  { items, manifest }: Published,
  after: ReadonlyMap<string, unknown>
): ReadonlyMap<Article, PublishedItem> => {
  const listed = (manifest?.articles ?? []).filter(({ published }) => published !== null)
  const old = new Map<string, PublishedItem>([
    ...items.map((item): [string, PublishedItem] => [item.id, item]),
    ...listed.map(({ id, url, title, published, body = "" }): [string, PublishedItem] => [
      id,
      { id, url, title, published, body }
    ])
  ])
  const gone = [...old.values()].filter(({ id }) => !after.has(id))
  return pairUp(
    fresh.map((article) => [article, marked({ ...article, body: bodyDigest(article.text) })]),
    gone.map((item) => [item, marked(item)]),
    publishedMarks
  )
}

const marked = ({ url, title, published, body }: Omit<PublishedItem, "id">): Marked => ({
  source: "",
  slug: "",
  url,
  title,
  published,
  body
})

const asItem = ({ id, title, url }: Omit<SubscriberItem, "url"> & { readonly url: string | null }): SubscriberItem => ({
  id,
  title,
  url: url ?? ""
})

const sentAgain = ({ id, source, title }: Article, old: PublishedItem): Finding =>
  finding(
    "FF6202",
    { file: source },
    `"${title}" was published with the id "${old.id}" and now has "${id}": feed readers will show it again as new.`,
    `Write \`id: ${JSON.stringify(old.id)}\` into the article, or restore fanfare.ledger.jsonl from version control.`
  )
