/**
 * Effect's HttpClient on Node's own: one request and its whole body, over a
 * connection that is pinned to an address which was judged. Effect's clients
 * for Node cannot be used for that: the one on undici follows its own look-up,
 * and no package of Effect that fanfare depends on has the other.
 */
import * as http from "node:http"
import * as https from "node:https"
import { Effect } from "effect"
import { HttpClient, HttpClientError, type HttpClientRequest, HttpClientResponse } from "effect/http"
import { readBody } from "./readBody.ts"
import { Refusal, refused } from "./Refusal.ts"
import { pinned, type Resolve, resolveHost } from "./resolveHost.ts"

export interface NodeClientOptions {
  /** Whether the host may be one of a private network. */
  readonly isOpen: boolean
  readonly resolve: Resolve
  /** Most bytes of a body, before and after decompression. */
  readonly bytes: number
}

/** Follows no redirect. Its errors have a `Refusal` as their cause. */
export const nodeClient = ({ isOpen, resolve, bytes }: NodeClientOptions): HttpClient.HttpClient =>
  HttpClient.make((request, url) =>
    resolveHost(url, { isOpen, resolve }).pipe(
      Effect.flatMap((addresses) => exchange(request, url, { lookup: pinned(addresses), bytes })),
      Effect.mapError(
        (cause) =>
          new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, cause }) })
      )
    )
  )

/** The `Refusal` in an error of this client. */
export const refusalIn = ({ reason }: HttpClientError.HttpClientError): Refusal =>
  "cause" in reason && reason.cause instanceof Refusal ? reason.cause : refused("it is not an address")

interface Exchange {
  readonly lookup: ReturnType<typeof pinned>
  readonly bytes: number
}

const exchange = (
  request: HttpClientRequest.HttpClientRequest,
  url: URL,
  { lookup, bytes }: Exchange
): Effect.Effect<HttpClientResponse.HttpClientResponse, Refusal> =>
  Effect.callback((resume) => {
    const fail = (cause: unknown): void => resume(Effect.fail(cause instanceof Refusal ? cause : broken(cause)))
    let client: http.ClientRequest
    try {
      client = start(url, { lookup, agent: false, headers: { ...request.headers } })
    } catch (cause) {
      fail(cause)
      return
    }
    client.on("error", fail)
    // Without being asked for, no other protocol is spoken.
    client.on("upgrade", (_response, socket) => {
      socket.destroy()
      fail(refused("the server wants to speak another protocol"))
    })
    client.on("response", (response) => {
      const { statusCode = 0 } = response
      if (statusCode < 200 || statusCode > 599) {
        client.destroy()
        return fail(refused(`the server answered ${statusCode}`))
      }
      // Of an answer that says no more than its status, nothing else is read.
      const body = statusCode === 200 ? readBody(response, bytes) : Promise.resolve(null)
      return body
        .then((read) => HttpClientResponse.fromWeb(request, webResponse(statusCode, response.headers, read)))
        .then((made) => resume(Effect.succeed(made)))
        .catch(fail)
        .finally(() => client.destroy())
    })
    return Effect.sync(() => client.destroy())
  })

const start = (url: URL, options: https.RequestOptions): http.ClientRequest =>
  (url.protocol === "https:" ? https : http).get(url, options)

const webResponse = (status: number, headers: http.IncomingHttpHeaders, body: Uint8Array | null): Response => {
  const given = new Headers()
  for (const [name, value] of Object.entries(headers))
    for (const one of [value].flat()) if (one !== undefined) given.append(name, one)
  return new Response(body as Uint8Array<ArrayBuffer> | null, { status, headers: given })
}

/** Codes of a connection that was not made or did not hold, which may go better in a moment. */
const passing = new Set(["ECONNRESET", "ECONNREFUSED", "ETIMEDOUT", "EPIPE", "ECONNABORTED"])

const broken = (cause: unknown): Refusal => {
  const errors = cause instanceof AggregateError ? cause.errors : [cause]
  const codes = errors.map((one) => (one instanceof Error && "code" in one ? String(one.code) : ""))
  const message = errors[0] instanceof Error ? errors[0].message : String(cause)
  return refused(codes[0]?.startsWith("HPE_") === true ? `its answer is not HTTP (${message})` : message, {
    isPassing: codes.some((code) => passing.has(code))
  })
}
