/** Articles in an index, and the answers that the site's files are made from: what a run asks, without a run. */
import { completeConfig } from "../../src/config/completeConfig.ts"
import type { FeedDefinition } from "../../src/config/feedDefinition.ts"
import { type Entries, loadEntries } from "../../src/graph/entries.ts"
import { factsOf } from "../../src/graph/facts.ts"
import { siteView } from "../../src/graph/siteView.ts"
import type { Article } from "../../src/model/Article.ts"
import type { Settings } from "../../src/model/settings/Settings.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { SiteView } from "../../src/outputs/SiteView.ts"
import type { Index } from "../../src/store/Index.ts"
import type { NewArticleRow } from "../../src/store/rows.ts"
import { Store } from "../../src/store/Store.ts"
import { at } from "../outputs/exampleNews.ts"
import { labelsFor } from "../outputs/makeEdition.ts"
import { openProject, plan, put } from "../store/openStore.ts"

/** The moment at which the answers are asked for, unless another one is given. */
export const now = at("2026-05-01T12:00:00Z")

export const settings: Settings = completeConfig(
  "/project",
  { site: { url: "https://news.example.org/", title: "Example News" } },
  labelsFor
)

export const feed = (name: string, changes: Partial<FeedDefinition> = {}): FeedDefinition => ({
  name,
  title: name,
  description: null,
  language: null,
  tags: [],
  sections: [],
  authors: [],
  languages: [],
  limit: 30,
  formats: ["rss", "atom", "json"],
  ...changes
})

export interface Written extends Partial<Article> {
  readonly key: string
  readonly row?: Partial<NewArticleRow>
}

export interface NewsDesk {
  readonly index: Index
  /** Puts an article and plans it, as a run does that publishes it. */
  readonly write: (article: Written) => void
  readonly view: (request?: ViewRequest) => SiteView
}

export interface ViewRequest {
  readonly now?: Timestamp
  readonly definitions?: ReadonlyArray<FeedDefinition>
  readonly widgets?: Partial<Settings["widgets"]>
  /** Wraps what loads whole articles: to see which are loaded. */
  readonly entries?: (entries: Entries) => Entries
}

/** Kept in memory, as long as nothing is opened again. */
export const openDesk = async (articles: ReadonlyArray<Written> = []): Promise<NewsDesk> => {
  const { index } = await openProject(Store.memory, "/project").open()
  const write: NewsDesk["write"] = ({ key, row = {}, ...changes }) => {
    put(index, key, changes, { shown: changes.published == null ? 0 : Date.parse(changes.published), ...row })
    plan(index, key)
  }
  for (const one of articles) write(one)
  return {
    index,
    write,
    view: (request = {}) => {
      const { facts, definitions } = factsOf({
        index,
        settings: { ...settings, widgets: { ...settings.widgets, ...request.widgets } },
        definitions: request.definitions ?? [],
        logo: null,
        published: () => []
      })
      const entries = loadEntries(index, facts)
      return siteView({
        index,
        entries: request.entries?.(entries) ?? entries,
        facts,
        definitions,
        news: null,
        now: request.now ?? now
      })
    }
  }
}

/** The answer of one feed: its ids, and those of its archive pages. */
export const answerOf = (view: SiteView, name: string) => {
  const found = view.feeds.find(({ facts }) => facts.id === name)
  if (found === undefined) throw new Error(`there is no feed ${name}`)
  return {
    ids: found.heads.map(({ id }) => id),
    count: found.archive.count,
    pages: Array.from(found.archive.pages, ({ number, isFull, refs }) => ({
      number,
      isFull,
      ids: refs.map(({ id }) => id)
    }))
  }
}
