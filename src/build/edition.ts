/**
 * From articles with ids to everything that one build publishes: which
 * articles are due, what their files are called, which feeds they stand in.
 * Pure.
 */
import { planFindings, slowTemplates } from "../cards/planFindings.ts"
import type { CardKit } from "../cards/CardKit.ts"
import { planPictures } from "../cards/planPictures.ts"
import { linkTranslations } from "../articles/linkTranslations.ts"
import type { Article } from "../model/Article.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"
import { type FeedDefinition, planFeeds } from "../outputs/feedDefinition.ts"
import type { Edition, Entry, NewsItem } from "../outputs/Output.ts"
import { version } from "../model/version.ts"
import { compareText } from "../model/compareText.ts"
import type { LedgerEntry } from "./ledger.ts"
import type { Settings } from "../model/settings/Settings.ts"

export interface EditionRequest {
  readonly project: Settings
  readonly articles: ReadonlyArray<Article>
  readonly definitions: ReadonlyArray<FeedDefinition>
  readonly kit: CardKit
  /** When each id was first seen: it orders the archives of the feeds. */
  readonly ledger: { readonly entries: ReadonlyArray<Pick<LedgerEntry, "id" | "seen">> }
  readonly feedIds: Readonly<Record<string, string>>
  /** What the latest news shows in place of the site's own articles; null for these. */
  readonly news: ReadonlyArray<NewsItem> | null
  readonly now: Timestamp
}

export const makeEdition = ({
  project,
  articles,
  definitions,
  kit,
  ledger,
  feedIds,
  news,
  now
}: EditionRequest): { readonly edition: Edition; readonly findings: ReadonlyArray<Finding> } => {
  const isDue = ({ published }: Article): boolean => published === null || instant(published) <= instant(now)
  const scheduled = articles.filter((article) => !isDue(article))
  const linked = linkTranslations(articles.filter(isDue), project.site)
  const entries = linked.articles.toSorted(newestFirst).map((article): Entry => ({
    article,
    ...planPictures(article, project.site, kit),
    paths: pathsOf(article)
  }))
  return {
    edition: {
      site: project.site,
      generator: `fanfare/${version}`,
      entries,
      feeds: planFeeds(
        definitions,
        entries,
        project.site,
        new Map(ledger.entries.map(({ id, seen }) => [id, seen])),
        project.share
      ),
      feedIds,
      share: project.share,
      bar: project.bar,
      reply: project.reply,
      widgets: {
        news,
        limits: {
          latestNews: project.widgets.latestNews.limit,
          latestComments: project.widgets.latestComments.limit
        }
      },
      words: project.words,
      ...(kit.logo === null ? {} : { logo: { file: kit.logo.file, sha256: kit.logo.sha256 } }),
      now
    },
    findings: [
      ...entries.flatMap((entry) => planFindings(entry.article, project.site, entry, kit)),
      ...slowTemplates(entries, kit),
      ...scheduled.map(heldBack),
      ...linked.findings
    ]
  }
}

const heldBack = ({ source, title, published }: Article): Finding =>
  finding(
    "FF6002",
    { file: source },
    `"${title}" is dated ${published ?? ""}, which has not come yet; it is held back.`,
    "Nothing to do: the first build after that moment publishes it."
  )

const newestFirst = (a: Article, b: Article): number => {
  if (a.published === null || b.published === null) {
    return a.published === b.published ? compareText(a.slug, b.slug) : a.published === null ? 1 : -1
  }
  return instant(b.published) - instant(a.published) || compareText(a.id, b.id)
}

const pathsOf = ({ slug, hosted }: Article): Entry["paths"] => {
  const folder = `articles/${slug}/`
  return {
    folder,
    share: `${folder}share.json`,
    head: `${folder}head.html`,
    oembed: `${folder}oembed.json`,
    bar: `${folder}share.html`,
    comments: `${folder}comments.html`,
    page: hosted ? `${folder}index.html` : null
  }
}
