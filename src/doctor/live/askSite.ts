/**
 * Asks the published site: its front page, its feeds twice, the newest
 * articles and their pictures, robots.txt and the hub. Nothing else is asked,
 * and nothing without `--live`.
 */
import { Clock, Effect, Result } from "effect"
import { imageSize } from "image-size"
import type { SourceError } from "../../model/errors.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { FetchOptions, Validators } from "../../sources/http/Fetched.ts"
import { Fetcher } from "../../sources/http/Fetcher.ts"
import { Refusal } from "../../sources/http/Refusal.ts"
import { readFeed } from "../../sources/feed/readFeed.ts"
import { manifestPath } from "../../run/make/manifest.ts"
import { listedIn, type PublishedFacts } from "../facts/readPublished.ts"
import { metasOf, sitePage } from "../facts/readPages.ts"
import { feedPaths } from "../output/feeds.ts"
import type { Answer, Live, LiveFeed, LivePage, LivePicture } from "./LiveFacts.ts"

/** So many feeds and articles are asked for; those of one site answer alike. */
const most = { feeds: 12, articles: 3 }

interface Asking {
  readonly settings: Settings
  /** What is built here; null where nothing is: then the manifest of the site tells what to ask for. */
  readonly published: PublishedFacts | null
}

/** Gives why nothing more was asked, where neither is there. */
export const askSite = Effect.fn("askSite")(function* ({ settings, published: built }: Asking) {
  const { url } = settings.site
  const ask = answerOf(settings.allowHosts ?? [])
  const at = (path: string): string => new URL(path, url).href
  const told = built === null ? (yield* ask(at(manifestPath))).answer : null
  const published = built ?? listedIn(told?.fault == null ? new TextDecoder().decode(told?.bytes) : "")
  if (published === null) return `nothing is built here, and ${at(manifestPath)} ${told?.fault ?? "is no manifest"}`
  const paths = feedPaths(published).slice(0, most.feeds)
  const feeds = yield* Effect.forEach(paths, (path) => feedAt(path, at(path), ask, published), { concurrency: 2 })
  const newest = published.articles.slice(0, most.articles)
  const pages = yield* Effect.forEach(newest, (article) => pageOf(article, at, ask, published), { concurrency: 2 })
  const pictures = yield* Effect.forEach(pages.flatMap(picturesOf), (one) => pictureAt(one, ask), { concurrency: 2 })
  const { hub } = settings.site
  return {
    site: url,
    home: (yield* ask(url, { as: "page" })).answer,
    robots: (yield* ask(new URL("/robots.txt", url).href)).answer,
    hub: hub === undefined ? null : (yield* ask(hub)).answer,
    feeds,
    pages,
    pictures
  } satisfies Live as Live
})

interface Asked {
  readonly answer: Answer
  readonly validators: Validators | null
  /** Whether the server said that nothing changed (304). */
  readonly isSame: boolean
}

type Ask = (url: string, options?: FetchOptions) => Effect.Effect<Asked, never, Fetcher>

const answerOf =
  (allowHosts: ReadonlyArray<string>): Ask =>
  (asked, options = {}) =>
    Effect.gen(function* () {
      const begun = yield* Clock.currentTimeMillis
      const got = yield* (yield* Fetcher).get(asked, { ...options, allowHosts }).pipe(Effect.result)
      const took = (yield* Clock.currentTimeMillis) - begun
      if (Result.isFailure(got)) {
        const answer: Answer = { ...silent(asked), took, fault: reasonOf(got.failure) }
        return { answer, validators: null, isSame: false }
      }
      const { url, bytes, charset, type = null, headers = {}, validators = null } = got.success
      const answer: Answer = { asked, fault: null, url, type, charset, headers, bytes: bytes ?? new Uint8Array(), took }
      return { answer, validators, isSame: bytes === null }
    })

const silent = (asked: string): Omit<Answer, "fault" | "took"> => ({
  asked,
  url: asked,
  type: null,
  charset: null,
  headers: {},
  bytes: new Uint8Array()
})

const reasonOf = (error: SourceError): string =>
  error.cause instanceof Refusal ? error.cause.reason : error.detail.replace(/\.$/, "")

const feedAt = Effect.fnUntraced(function* (path: string, url: string, ask: Ask, published: PublishedFacts) {
  const { answer, validators } = yield* ask(url)
  const read = answer.fault === null ? readFeed(answer.bytes, { address: answer.url, charset: answer.charset }) : null
  const hasValidator = validators !== null && (validators.etag ?? validators.lastModified) !== null
  const again = hasValidator ? yield* ask(validators.url, { validators }) : null
  const local = published.text(path)
  const built = local === null ? null : readFeed(local, { address: url })
  return {
    path,
    answer,
    text: new TextDecoder().decode(answer.bytes),
    feed: read !== null && Result.isSuccess(read) ? read.success : null,
    reason: read !== null && Result.isFailure(read) ? read.failure.reason : null,
    again: again === null ? null : again.isSame ? "304" : again.answer.fault === null ? "200" : "failed",
    built: built !== null && Result.isSuccess(built) ? idsOf(built.success.items) : null
  } satisfies LiveFeed as LiveFeed
})

const idsOf = (items: ReadonlyArray<{ readonly id: string | null }>): ReadonlyArray<string> =>
  items.flatMap(({ id }) => id ?? [])

const pageOf = Effect.fnUntraced(function* (
  { title, url, files }: PublishedFacts["articles"][number],
  at: (path: string) => string,
  ask: Ask,
  published: PublishedFacts
) {
  const { answer } = yield* ask(url, { as: "page" })
  const page = Result.try(() => sitePage(url, answer.url, new TextDecoder().decode(answer.bytes)))
  const card = files["og"]
  return {
    title,
    answer,
    isUnlisted: /<meta name="robots" content="noindex/.test(published.text(files["head"] ?? "") ?? ""),
    page: answer.fault === null && Result.isSuccess(page) ? page.success : null,
    card: card === undefined ? null : at(card)
  } satisfies LivePage as LivePage
})

interface Named {
  readonly url: string
  readonly page: string
  readonly said: LivePicture["said"]
}

/** What networks fetch: the first og:image. */
const picturesOf = ({ answer, page }: LivePage): ReadonlyArray<Named> => {
  if (page === null) return []
  const [first] = metasOf(page, "og:image")
  if (first === undefined || !URL.canParse(first, answer.url)) return []
  const said = { width: metasOf(page, "og:image:width")[0] ?? "", height: metasOf(page, "og:image:height")[0] ?? "" }
  return [{ url: new URL(first, answer.url).href, page: answer.asked, said }]
}

/** Hotlink protection lets pass who names no page, and the site's own. */
const otherSite = "https://www.facebook.com/"

const pictureAt = Effect.fnUntraced(function* ({ url, page, said }: Named, ask: Ask) {
  const { answer } = yield* ask(url)
  const linked = (yield* ask(url, { referer: otherSite })).answer
  return {
    answer,
    page,
    said,
    ...sizeOf(answer),
    linked: { ...linked, ...sizeOf(linked) }
  } satisfies LivePicture as LivePicture
})

const sizeOf = ({ fault, bytes }: Answer): Pick<LivePicture, "width" | "height"> => {
  const size = fault === null ? Result.getOrNull(Result.try(() => imageSize(bytes))) : null
  return { width: size?.width ?? null, height: size?.height ?? null }
}
