/** A real server on loopback for tests of fetching, and a fetcher with little patience. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { Effect, Layer } from "effect"
import type { Fetched, FetchOptions } from "../../../src/sources/http/Fetched.ts"
import { Fetcher, makeFetcher } from "../../../src/sources/http/Fetcher.ts"
import type { FetchLimits } from "../../../src/sources/http/FetchLimits.ts"
import type { SourceError } from "../../../src/model/errors.ts"
import { Store } from "../../../src/store/Store.ts"

export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

export interface Asked {
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

export interface TestServer extends AsyncDisposable {
  /** `127.0.0.1:PORT`, as `allowHosts` has it. */
  readonly host: string
  /** `http://HOST`, without a slash at the end. */
  readonly base: string
  readonly asked: Array<Asked>
}

/** Answers every request with `answer`. */
export const serve = async (answer: Answer): Promise<TestServer> => {
  const asked: Array<Asked> = []
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    asked.push({ url: request.url ?? "", headers: request.headers })
    response.on("error", () => undefined)
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    base: `http://${host}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  }
}

/** Milliseconds to wait for a server that never answers; where one does, a busy machine may take its time. */
export const deadline = 500

const hasty: Partial<FetchLimits> = { pause: 1, retries: 1 }

/** The store of users, and a network with little patience. */
export const hastyStore = (limits: Partial<FetchLimits> = {}): Layer.Layer<Store> =>
  Layer.merge(Store.sqlite, Layer.succeed(Fetcher, makeFetcher({ ...hasty, ...limits })))

export const fetching = (
  url: string,
  options: FetchOptions = {},
  limits: Partial<FetchLimits> = {}
): Promise<Fetched | SourceError> =>
  Effect.runPromise(
    Effect.match(makeFetcher({ ...hasty, ...limits }).get(url, options), {
      onFailure: (error): Fetched | SourceError => error,
      onSuccess: (fetched) => fetched
    })
  )

/** What an address gave as text; the reason why it gave nothing. */
export const textOf = async (...asked: Parameters<typeof fetching>): Promise<string> => {
  const got = await fetching(...asked)
  return "detail" in got ? got.detail : got.bytes === null ? "the same" : new TextDecoder().decode(got.bytes)
}
