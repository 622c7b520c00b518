/** The preview on a port of this machine, for this machine alone. */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { createServer } from "node:http"
import { Effect, Layer, Path, type Scope, Stream, SubscriptionRef } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { ConfigError } from "../../model/errors.ts"
import type { Workbench } from "../build/Workbench.ts"
import { eventsPath } from "../pages/devPaths.ts"
import { answer } from "./answer.ts"
import { refusalOf } from "./isOwnRequest.ts"

export interface ServeOptions {
  /** 0: one that is free. */
  readonly port: number
}

/** `http://localhost:PORT/` until the scope ends. */
export const serveDev = Effect.fn("serveDev")(function* (
  bench: Workbench,
  { port }: ServeOptions
): Effect.fn.Return<string, ConfigError, Path.Path | Scope.Scope> {
  const server = createServer()
  const path = yield* Path.Path
  const routes = Layer.mergeAll(
    HttpRouter.add(
      "GET",
      `/${eventsPath}`,
      guarded(() => Effect.succeed(events(bench)))
    ),
    HttpRouter.add(
      "GET",
      "*",
      guarded((request) =>
        Effect.map(
          answer(bench, request.url.replace(/^\/|[?#].*$/gs, ""), { isLive: true }),
          ({ status, type, body, isOurs }) =>
            HttpServerResponse.uint8Array(typeof body === "string" ? new TextEncoder().encode(body) : body, {
              status,
              contentType: type,
              headers: { ...headers, ...(isOurs ? { "content-security-policy": policy } : {}) }
            })
        ).pipe(Effect.provideService(Path.Path, path))
      )
    )
  )
  const listening = NodeHttpServer.layerServer(() => server, {
    port,
    host: "127.0.0.1",
    gracefulShutdownTimeout: "1 second"
  })
  const context = yield* Layer.build(
    HttpRouter.serve(routes, { disableLogger: true, disableListenLog: true }).pipe(Layer.provideMerge(listening))
  ).pipe(Effect.catchTag("ServeError", () => Effect.fail(taken(port))))
  // A page that listens to events would keep the server open.
  yield* Effect.addFinalizer(() => Effect.sync(() => server.closeAllConnections()))
  const { address } = yield* Effect.provideContext(HttpServer.HttpServer, context)
  return `http://localhost:${"port" in address ? address.port : port}/`
})

const guarded =
  <R>(
    handle: (
      request: HttpServerRequest.HttpServerRequest
    ) => Effect.Effect<HttpServerResponse.HttpServerResponse, never, R>
  ) =>
  (request: HttpServerRequest.HttpServerRequest): Effect.Effect<HttpServerResponse.HttpServerResponse, never, R> => {
    const { host, origin, "sec-fetch-site": site, "sec-fetch-mode": mode } = request.headers
    const refusal = refusalOf({ host, origin, site, mode })
    return refusal === null
      ? handle(request)
      : Effect.succeed(HttpServerResponse.text(refusal, { status: 403, headers }))
  }

const headers = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer"
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

/** One message for each build, and one at once, so that a page which was away learns what it missed. */
const events = ({ state }: Workbench): HttpServerResponse.HttpServerResponse =>
  HttpServerResponse.stream(
    SubscriptionRef.changes(state).pipe(
      Stream.filter(({ isBuilding }) => !isBuilding),
      Stream.map(({ revision }) => new TextEncoder().encode(`data: ${revision}\n\n`))
    ),
    { contentType: "text/event-stream", headers }
  )

const taken = (port: number): ConfigError =>
  new ConfigError({
    detail: `Port ${port} of this machine is taken.`,
    hint: "Give another one with --port, or --port 0 for any that is free.",
    findings: []
  })
