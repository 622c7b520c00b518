/**
 * The manifest `fanfare.json`: what is published, for programs that consume
 * the output. A site of more than a thousand articles has it in parts, so that
 * one change writes one part: the file itself then holds the newest articles
 * and names the parts, which hold all. It is written as it is made.
 */
import { bodyDigest, sha256 } from "../../model/Digest.ts"
import type { Article } from "../../model/Article.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import type { Entry } from "../../outputs/Entry.ts"
import type { Facts } from "../../outputs/Facts.ts"
import { everyFeed, type FeedView, type SiteView } from "../../outputs/SiteView.ts"
import type { ListedArticle } from "../../store/articleRows.ts"
import { due } from "../../store/due.ts"
import type { Index } from "../../store/Index.ts"
import type { OutputRow } from "../../store/targets.ts"

export const manifestPath = "fanfare.json"

/** Most articles that the file itself holds. */
const mostInRoot = 1000
/** About how many articles a part holds. */
const partSize = 512

/** What the manifest says of an article. */
export const listedText = (article: Article, { cards, crops, slides, paths }: Entry): string => {
  const pictures = [...Object.values(cards ?? {}), ...slides, ...crops].map(({ name, path }) => [name, path])
  return JSON.stringify({
    id: article.id,
    slug: article.slug,
    url: article.url,
    title: article.title,
    language: article.language,
    direction: article.direction,
    published: article.published,
    updated: article.updated,
    files: {
      ...Object.fromEntries(pictures),
      share: paths.share,
      head: paths.head,
      oembed: paths.oembed,
      bar: paths.bar,
      comments: paths.comments,
      ...(paths.page === null ? {} : { page: paths.page })
    },
    derived: article.derived,
    captions: article.captions,
    furniture: article.furniture,
    body: bodyDigest(article.text)
  })
}

export interface ManifestFile {
  readonly path: string
  /** Changes with everything that the file holds; null for the file itself, which is made in every run. */
  readonly key: string | null
  readonly text: () => Iterable<string>
}

export interface ManifestRequest {
  readonly index: Index
  readonly facts: Facts
  readonly view: Pick<SiteView, "feeds" | "families">
  readonly now: Timestamp
}

/** The parts first, the file itself last. */
export const manifestFiles = (request: ManifestRequest): ReadonlyArray<ManifestFile> => {
  const { index, now } = request
  const total = index.articles.countWhere(due, instant(now))
  const bits = total <= mostInRoot ? 0 : Math.ceil(Math.log2(total / partSize))
  const parts = bits === 0 ? [] : Array.from({ length: 2 ** bits }, (_, part) => partFile(part, bits, request))
  const root: ManifestFile = {
    path: manifestPath,
    key: null,
    text: () =>
      rootText(
        request,
        parts.map(({ path }) => path)
      )
  }
  return [...parts, root]
}

const partFile = (part: number, bits: number, { index, facts, now }: ManifestRequest): ManifestFile => {
  const width = 2 ** (32 - bits)
  const [from, to] = [part * width, (part + 1) * width - 1]
  const articles = () => index.articles.between(from, to, instant(now))
  const made = index.articles.madeBetween(from, to, instant(now))
  return {
    path: `fanfare/${part + 1}.json`,
    key: sha256(`${facts.generator} ${bits}\n${made}`),
    text: function* () {
      yield `{"version":1,"generator":${JSON.stringify(facts.generator)},"articles":[`
      yield* joined(articles(), ({ listed }) => listed)
      yield '],"files":['
      yield* joined(filesOf(articles(), index), fileText)
      yield "]}\n"
    }
  }
}

function* rootText({ index, facts, view, now }: ManifestRequest, parts: ReadonlyArray<string>): Generator<string> {
  const newest = index.articles.newestListed(instant(now), mostInRoot)
  yield `{"version":1,"generator":${JSON.stringify(facts.generator)},"articles":[`
  yield* joined(newest, ({ listed }) => listed)
  yield '],"feeds":['
  yield* joined(everyFeed(view), (feed) => feedText(feed, facts))
  yield '],"files":['
  const files = [...filesOf(newest, index), ...siteFiles(index)].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  yield* joined(files, fileText)
  yield parts.length === 0 ? "]}\n" : `],"parts":${JSON.stringify(parts)}}\n`
}

const filesOf = (articles: Iterable<ListedArticle>, index: Index): ReadonlyArray<OutputRow> =>
  index.targets.outputsOf(Array.from(articles, ({ key }) => key))

function* siteFiles(index: Index): Generator<OutputRow> {
  for (const row of index.targets.ofSite()) if (row.unused === 0 && row.output !== manifestOutput) yield row
}

/** The name under which the index keeps the manifest's own files. */
export const manifestOutput = "manifest"

const fileText = ({ path, size, type, sha256: digest }: OutputRow): string =>
  JSON.stringify({ path, bytes: size, type, sha256: digest })

const feedText = ({ facts: feed, heads }: FeedView, { feedIds }: Facts): string => {
  const feedId = feed.feedId ?? feedIds[feed.id]
  return JSON.stringify({
    id: feed.id,
    ...(feedId === undefined ? {} : { feedId }),
    title: feed.title,
    ...feed.paths,
    items: heads.length
  })
}

/** One a line. */
function* joined<A>(items: Iterable<A>, textOf: (item: A) => string): Generator<string> {
  let first = true
  for (const item of items) {
    yield `${first ? "\n" : ",\n"}${textOf(item)}`
    first = false
  }
  if (!first) yield "\n"
}
