/**
 * Articles as a run publishes them: entries, the facts of the site, and the
 * answers of the queries over heads, all from a list of articles in memory.
 */
import { archivePages } from "../../src/outputs/site/feeds/archivePages.ts"
import { articleFindings } from "../../src/outputs/article/articleFindings.ts"
import { articleOutputs, pictureOutputs } from "../../src/outputs/article/index.ts"
import { entryOf } from "../../src/outputs/article/entryOf.ts"
import { factFindings } from "../../src/outputs/article/factFindings.ts"
import { eachNetworkOnce } from "../../src/outputs/article/bar/networkFindings.ts"
import { consumerFindings } from "../../src/outputs/site/feeds/consumerFindings.ts"
import { consumerOf, type ConsumerReport } from "../../src/outputs/site/feeds/consumerOf.ts"
import { feedFindings } from "../../src/outputs/site/feeds/feedFindings.ts"
import { fitCount } from "../../src/outputs/site/feeds/fitCount.ts"
import { siteOutputs } from "../../src/outputs/site/index.ts"
import { belongs } from "../../src/config/belongs.ts"
import type { FeedDefinition } from "../../src/config/feedDefinition.ts"
import { allFeeds, feedFacts } from "../../src/config/feedFacts.ts"
import { chooseLabels } from "../../src/labels/index.ts"
import { labels } from "../../src/labels/languages/index.ts"
import type { Article } from "../../src/model/Article.ts"
import type { Card, CardName, DrawnPictures, Pictures } from "../../src/model/Card.ts"
import type { Finding } from "../../src/model/Finding.ts"
import { type Head, headOf, revisionOf } from "../../src/model/Head.ts"
import type { NewsItem } from "../../src/model/NewsItem.ts"
import type { Site } from "../../src/model/Site.ts"
import type { MeantItem, Order } from "../../src/model/Target.ts"
import { instant, type Timestamp } from "../../src/model/Timestamp.ts"
import type { Entry } from "../../src/outputs/Entry.ts"
import type { Facts } from "../../src/outputs/Facts.ts"
import { articleKeys, siteKey } from "../../src/outputs/keys.ts"
import type { FeedView, SiteView } from "../../src/outputs/SiteView.ts"

/** The labels of a language as fanfare brings them. */
export const labelsFor = chooseLabels(labels)

export interface EditionRequest {
  readonly site: Site
  /** As they are listed: newest first, those without a date last. */
  readonly articles: ReadonlyArray<Article>
  readonly definitions?: ReadonlyArray<FeedDefinition>
  /** The moment of the first build that saw an article, by its id. */
  readonly seen?: ReadonlyMap<string, Timestamp>
  readonly news?: ReadonlyArray<NewsItem> | null
  readonly now: Timestamp
  readonly facts?: Partial<Omit<Facts, "site" | "feeds" | "families">>
  readonly pictures?: (article: Article) => Pictures
  readonly families?: SiteView["families"]
}

export interface Edition {
  readonly facts: Facts
  readonly entries: ReadonlyArray<Entry>
  readonly view: SiteView
}

export const makeEdition = (request: EditionRequest): Edition => {
  const { site, articles, definitions = [], seen = new Map(), news = null, families = [], now } = request
  const feeds = allFeeds(definitions, site)
  const facts: Facts = {
    site,
    generator: "fanfare/0.1.0",
    feeds: feeds.map((definition) => feedFacts(definition, site)),
    families: families.map((family) => family.facts),
    feedIds: {},
    share: { networks: [], hashtags: [], instances: {} },
    bar: { names: "visible", script: false },
    reply: { form: "#comment-form", webmention: null },
    words: labelsFor,
    limits: { latestNews: 10, latestComments: 10 },
    widgetsOnArticles: false,
    ...request.facts
  }
  const pictures = request.pictures ?? ((article: Article) => picturesOf(article, site))
  const entries = articles.map((article) => {
    const pictured = pictures(article)
    return entryOf({ article, ...pictured }, revisionOf(article, pictured), facts)
  })
  const heads = entries.map((entry) => headOf(entry.article, entry, entry.revision))
  const dated = heads.filter(({ published }) => published !== null)
  return {
    facts,
    entries,
    view: {
      feeds: feeds.map((definition) => feedView(definition, { heads, entries, facts, seen })),
      families,
      undated: heads.filter(({ published }) => published === null),
      latest: dated.slice(0, facts.limits.latestNews),
      commented: heads
        .filter(({ comments }) => comments > 0)
        .toSorted((a, b) => newestComment(b) - newestComment(a))
        .slice(0, 100),
      recent: dated,
      filmed: heads.filter(({ films }) => films !== undefined),
      news,
      now
    }
  }
}

const newestComment = (head: Head): number => (head.newestComment === null ? 0 : instant(head.newestComment))

interface Listed extends Pick<Edition, "facts" | "entries"> {
  readonly heads: ReadonlyArray<Head>
  readonly seen: ReadonlyMap<string, Timestamp>
}

const feedView = (definition: FeedDefinition, { heads, entries, facts, seen }: Listed): FeedView => {
  const feed = feedFacts(definition, facts.site)
  const all = heads.filter((head) => belongs(head, definition))
  const candidates = all.slice(0, feed.limit)
  const whole = candidates.flatMap((head) => entries[heads.indexOf(head)] ?? [])
  const inFeed = all.slice(0, fitCount(feed, whole, facts))
  const pages = feed.profile === undefined ? archivePages(all, inFeed.length, seen) : []
  return {
    facts: feed,
    heads: inFeed,
    isCut: inFeed.length < candidates.length,
    archive: { count: pages.length, pages }
  }
}

const sizes: Readonly<Record<CardName, readonly [number, number]>> = {
  og: [1200, 630],
  pin: [1000, 1500],
  square: [1200, 1200],
  portrait: [1080, 1350],
  story: [1080, 1920]
}

/** The three cards that every article has, without a photo. */
export const picturesOf = (article: Article, site: Site): DrawnPictures => ({
  cards: { og: card("og", article, site), pin: card("pin", article, site), square: card("square", article, site) },
  crops: [],
  slides: []
})

const card = (name: CardName, { slug, title, direction, language }: Article, site: Site): Card => {
  const [width, height] = sizes[name]
  const path = `articles/${slug}/${name}.0a1b2c3d.png`
  return {
    name,
    path,
    url: new URL(path, site.url).href,
    width,
    height,
    type: "image/png",
    alt: `${title}. ${site.title}`,
    inputs: {
      engine: "test",
      design: { template: "headline", card: name, has: ["title"] },
      tree: "test",
      direction,
      language,
      texts: { title, site: site.title },
      fonts: "test",
      photo: null
    }
  }
}

/** One file of an edition, whichever output it is of. */
export interface File {
  readonly output: string
  readonly path: string
  readonly type: string
  readonly order: Order
  readonly key: string
  /** Null for what is not text. */
  readonly text: (() => string) | null
  readonly meant: (() => Iterable<MeantItem>) | null
  /** The file of the project that it is a copy of. */
  readonly from: string | null
}

export const articleFilesOf = ({ entries, facts }: Edition): ReadonlyArray<File> => {
  const keyOf = articleKeys(facts)
  return entries.flatMap((entry) =>
    [...pictureOutputs, ...articleOutputs].flatMap((output) =>
      output.targets(entry, facts).map(({ content, ...target }) => ({
        ...target,
        output: output.name,
        key: keyOf(output, { language: entry.article.language, revision: entry.revision }),
        text: content._tag === "Text" ? content.render : null,
        meant: content._tag === "Text" ? (content.meant ?? null) : null,
        from: content._tag === "Copy" ? content.from : null
      }))
    )
  )
}

export const siteFilesOf = ({ entries, facts, view }: Edition): ReadonlyArray<File> => {
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]))
  return siteOutputs.flatMap((output) =>
    [...output.targets(view, facts)].map((target) => {
      const needed = (): ReadonlyArray<Entry> =>
        target._tag === "Text" ? target.needs.flatMap((id) => byId.get(id) ?? []) : []
      const meant = target._tag === "Text" ? target.meant : undefined
      return {
        output: output.name,
        path: target.path,
        type: target.type,
        order: target.order,
        key: siteKey(output, target),
        text: target._tag === "Text" ? () => [...target.render(needed())].join("") : null,
        meant: meant === undefined ? null : () => meant(needed()),
        from: target._tag === "Copy" ? target.from : null
      }
    })
  )
}

export const filesOf = (made: Edition): ReadonlyArray<File> => [...articleFilesOf(made), ...siteFilesOf(made)]

/** The text of every file that is text, or of those of some outputs, by path. */
export const textsOf = (made: Edition, ...outputs: ReadonlyArray<string>): ReadonlyMap<string, string> =>
  new Map(
    filesOf(made)
      .filter(({ output }) => outputs.length === 0 || outputs.includes(output))
      .flatMap(({ path, text }) => (text === null ? [] : [[path, text()] as const]))
  )

/** What is written to a path; throws where nothing is. */
export const written = (made: Edition, path: string): string => {
  const file = filesOf(made).find((candidate) => candidate.path === path)
  if (file?.text == null) throw new Error(`nothing is written to ${path}`)
  return file.text()
}

export const consumersOf = ({ entries, facts, view }: Edition): ReadonlyArray<ConsumerReport> =>
  view.feeds.map((feed) => consumerOf(feed, entriesIn(feed, entries), facts, view.now))

/** Everything that is found wrong with the edition. */
export const findingsOf = (made: Edition): ReadonlyArray<Finding> => {
  const { entries, facts, view } = made
  const sources = new Map(entries.map(({ article }) => [article.id, article.source]))
  return [
    ...factFindings(facts),
    ...eachNetworkOnce(entries.flatMap(({ article }) => articleFindings(article, facts))),
    ...view.feeds.flatMap((feed) => feedFindings(feed, entriesIn(feed, entries), facts)),
    ...consumersOf(made).flatMap((report) => consumerFindings(report, (id) => sources.get(id)))
  ]
}

const entriesIn = ({ heads }: FeedView, entries: ReadonlyArray<Entry>): ReadonlyArray<Entry> => {
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]))
  return heads.flatMap(({ id }) => byId.get(id) ?? [])
}
