/**
 * The only place with a network. It fetches an address that the user named, and
 * nothing else; what it takes for that is loaded with the first one. It knows
 * nothing of feeds.
 */
import { Context, Effect, Layer } from "effect"
import type { Fetching } from "./Fetched.ts"
import type { FetchLimits } from "./FetchLimits.ts"

/**
 * The only place with a network: sources that are addresses, and `adopt`, are read with it. No connection leads to a private
 * address unless its host is among `allowHosts`. Fails with a `SourceError`.
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
export class Fetcher extends Context.Service<Fetcher, Fetching>()("fanfare/http/Fetcher") {
  static readonly layer: Layer.Layer<Fetcher> = Layer.sync(Fetcher, () => makeFetcher())
}

/** `limits`: those that are other than users have. */
export const makeFetcher = (limits: Partial<FetchLimits> = {}): Fetching => {
  let loaded: Promise<Fetching> | null = null
  const load = (): Promise<Fetching> =>
    (loaded ??= import("./fetchAddress.ts").then(({ openFetching }) => openFetching(limits)))
  return {
    get: Effect.fn("Fetcher.get")(function* (url, options) {
      const { get } = yield* Effect.promise(load)
      return yield* get(url, options)
    })
  }
}
