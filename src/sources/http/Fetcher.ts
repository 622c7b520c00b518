/**
 * The only place with a network. It fetches one address that the user named,
 * whatever host that is; a redirect never leads from there to an address of a
 * private network. It knows nothing of feeds.
 */
import { Context, Effect, Layer } from "effect"
import { SourceError } from "../../model/errors.ts"
import { version } from "../../model/version.ts"
import { type Answer, request } from "./request.ts"

export interface Fetched {
  /** Where it came from in the end. */
  readonly url: string
  readonly bytes: Uint8Array
  /** The charset that the server named; null where it named none. */
  readonly charset: string | null
}

const limits = { bytes: 10_000_000, redirects: 5, deadline: "20 seconds" } as const

/**
 * The only place with a network: `adopt` reads a published feed with it. A redirect never leads to a private address. Fails
 * with a `SourceError`.
 *
 * @example
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { adopt, Fetcher, nodeLayer } from "fanfare/effect"
 *
 * const feed = `{ "version": "https://jsonfeed.org/version/1.1", "title": "Old", "items": [{ "id": "1", "title": "One" }] }`
 * const offline = Layer.succeed(Fetcher, {
 *   get: (url) => Effect.succeed({ url, bytes: new TextEncoder().encode(feed), charset: null })
 * })
 * const program = adopt("https://news.example.org/feed.json", {}, { dryRun: true }).pipe(
 *   Effect.provide(offline),
 *   Effect.provide(nodeLayer)
 * )
 * console.log((await Effect.runPromise(program)).unmatched.items.length)
 * ```
 */
export class Fetcher extends Context.Service<
  Fetcher,
  {
    /** GET of an http or https address: at most 10 MB within 20 seconds, redirects included. */
    readonly get: (url: string) => Effect.Effect<Fetched, SourceError>
  }
>()("fanfare/http/Fetcher") {
  static readonly layer = Layer.sync(Fetcher, () => ({ get }))
}

const get = Effect.fn("Fetcher.get")(
  function* (named: string) {
    let url = new URL(named)
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const answer: Answer = yield* request(url, {
        mayBePrivate: url.host === new URL(named).host,
        bytes: limits.bytes,
        agent: `fanfare/${version}`
      }).pipe(Effect.mapError((reason) => failed(named, reason)))
      if (answer._tag === "Body") {
        if (answer.status === 200) return { url: url.href, bytes: answer.bytes, charset: answer.charset }
        return yield* failed(named, `the server answered ${answer.status}`)
      }
      if (!URL.canParse(answer.location, url.href)) return yield* failed(named, "it redirects to what is no address")
      url = new URL(answer.location, url)
      if (!/^https?:$/.test(url.protocol)) return yield* failed(named, `it redirects to a ${url.protocol} address`)
    }
    return yield* failed(named, `it redirects more than ${limits.redirects} times`)
  },
  (effect, named) =>
    effect.pipe(
      Effect.timeoutOrElse({
        duration: limits.deadline,
        orElse: () => Effect.fail(failed(named, `it took longer than ${limits.deadline}`))
      })
    )
)

const failed = (url: string, reason: string): SourceError =>
  new SourceError({
    detail: `${url} cannot be read: ${reason}.`,
    hint: "Try again, or save the feed to a file with a browser and name that file."
  })
