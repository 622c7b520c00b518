/** What the readers of the site's feed will see after this build, compared with the build before. Pure. */
import type { Edition } from "../outputs/Output.ts"
import type { SubscriberItem, Report } from "../report/Report.ts"
import type { Manifest } from "./manifest.ts"

/** `articles` counts everything published, `subscribers` the items of the site's feed. */
export const compareEditions = (
  previous: Manifest | null,
  next: Manifest,
  edition: Edition
): Pick<Report, "articles" | "subscribers"> => {
  const before = new Map((previous?.articles ?? []).map((article) => [article.id, article]))
  const after = new Map(next.articles.map((article) => [article.id, article]))
  const isChanged = (id: string): boolean => before.has(id) && before.get(id)?.digest !== after.get(id)?.digest
  const items = (edition.feeds[0]?.entries ?? []).map(({ article }) => article)
  const wasItem = new Set(dated(previous).slice(0, previous?.feeds[0]?.items ?? 0))
  return {
    articles: {
      total: after.size,
      added: [...after.keys()].filter((id) => !before.has(id)).length,
      changed: [...after.keys()].filter(isChanged).length,
      removed: [...before.keys()].filter((id) => !after.has(id)).length
    },
    subscribers: {
      new: items.filter(({ id }) => before.get(id)?.published == null).map(asItem),
      updated: items.filter(({ id }) => wasItem.has(id) && isChanged(id)).map(asItem),
      vanished: [...before.values()].filter(({ id }) => wasItem.has(id) && !after.has(id)).map(asItem)
    }
  }
}

/** The ids that could stand in a feed, newest first: the manifest keeps the edition's order. */
const dated = (manifest: Manifest | null): ReadonlyArray<string> =>
  (manifest?.articles ?? []).filter((article) => article.published !== null).map((article) => article.id)

const asItem = ({ id, title, url }: SubscriberItem): SubscriberItem => ({ id, title, url })
