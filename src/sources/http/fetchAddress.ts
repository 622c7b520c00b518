/**
 * One address with all that belongs to it: redirects that are judged one by
 * one, trying again, robots.txt for pages, two connections a host, and one
 * deadline over all of it.
 */
import { isUtf8 } from "node:buffer"
import { Clock, Effect, Random, Semaphore } from "effect"
import { HttpClient, HttpClientRequest, type HttpClientResponse } from "effect/http"
import { withoutPassword } from "../../model/settings/withoutPassword.ts"
import { SourceError } from "../../model/errors.ts"
import { home, version } from "../../model/version.ts"
import { isAllowedHost } from "./allowedHosts.ts"
import type { Fetched, Fetching, FetchNote, FetchOptions, Validators } from "./Fetched.ts"
import { type FetchLimits, fetchLimits } from "./FetchLimits.ts"
import { nodeClient, refusalIn } from "./nodeClient.ts"
import { Refusal, refused } from "./Refusal.ts"
import { retryAfter } from "./retryAfter.ts"
import { type Robots, readRobots } from "./robots.ts"

const agent = `fanfare/${version} (+${home})`

const accepted = {
  feed: "application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
  page: "text/html, application/xhtml+xml, */*;q=0.5"
} as const

/** How long what robots.txt said holds (RFC 9309, 2.4), in milliseconds. */
const robotsHold = 86_400_000

export const openFetching = (asked: Partial<FetchLimits>): Fetching => {
  const limits: FetchLimits = { ...fetchLimits, ...asked }
  const clients = [false, true].map((isOpen) =>
    nodeClient({ isOpen, resolve: limits.resolve, bytes: limits.bytes })
  ) as [HttpClient.HttpClient, HttpClient.HttpClient]
  const turns = new Map<string, Semaphore.Semaphore>()
  const turnOf = (host: string): Semaphore.Semaphore => {
    const turn = turns.get(host) ?? Semaphore.makeUnsafe(limits.perHost)
    turns.set(host, turn)
    return turn
  }
  const robots = new Map<string, { readonly until: number; readonly robots: Robots }>()

  /** One answer to one address, tried again while that can help and there is time. */
  const answerOf = Effect.fnUntraced(function* (
    request: HttpClientRequest.HttpClientRequest,
    { client, until }: { readonly client: HttpClient.HttpClient; readonly until: number }
  ) {
    for (let attempt = 0; ; attempt += 1) {
      const answer = yield* client
        .execute(request)
        .pipe(
          Effect.mapError(refusalIn),
          Effect.flatMap(judged),
          Effect.provideService(HttpClient.TracerPropagationEnabled, false),
          Effect.result
        )
      if (answer._tag === "Success") return answer.success
      const refusal = answer.failure
      const spread = 0.5 + (yield* Random.next)
      const wait = refusal.wait ?? limits.pause * 2 ** attempt * spread
      const now = yield* Clock.currentTimeMillis
      if (!refusal.isPassing || attempt >= limits.retries || now + wait >= until) return yield* refusal
      yield* Effect.sleep(wait)
    }
  })

  const mayRead = Effect.fnUntraced(function* (url: URL, options: Hops) {
    const now = yield* Clock.currentTimeMillis
    const known = robots.get(url.origin)
    if (known !== undefined && known.until > now) return known.robots.allows(url)
    const address = new URL("/robots.txt", url)
    const said = yield* follow(address, { ...options, as: "feed", validators: null, referer: null }).pipe(Effect.result)
    const read = readRobots(address, said)
    if (read instanceof Refusal) return yield* read
    robots.set(url.origin, { until: now + robotsHold, robots: read })
    return read.allows(url)
  })

  const follow: (first: URL, options: Hops) => Effect.Effect<Fetched, Refusal> = Effect.fnUntraced(function* (
    first: URL,
    options: Hops
  ) {
    const { as, allowHosts, validators, authorization, referer } = options
    const notes: Array<FetchNote> = []
    let url = first
    let moved: URL | null = null
    let [isForGood, isTrusted] = [true, options.isTrusted]
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      // What the user opened is opened for the user, and not for any server that leads there.
      isTrusted = isTrusted && isAllowedHost(url, allowHosts)
      if (as === "page" && !(yield* mayRead(url, { ...options, isTrusted })))
        return yield* refused("its robots.txt asks programs to stay away from it", {
          hint: "Ask whoever runs the site, or save the page and name the file."
        })
      const asksAgain = validators?.url === url.href
      const response: HttpClientResponse.HttpClientResponse = yield* answerOf(
        HttpClientRequest.get(url.href, {
          headers: {
            "user-agent": agent,
            accept: accepted[as],
            "accept-encoding": "gzip, deflate, br",
            ...(authorization !== null && url.origin === first.origin ? { authorization } : {}),
            ...(referer === null ? {} : { referer }),
            ...(asksAgain ? conditions(validators) : {})
          }
        }),
        { client: clients[isTrusted ? 1 : 0], until: options.until }
      )
      const { status } = response
      if (status === 200 || (status === 304 && asksAgain)) {
        if (moved !== null) notes.push({ _tag: "Moved", to: moved.href })
        return yield* fetchedOf(response, url, { validators: asksAgain ? validators : null, notes })
      }
      const next = yield* target(response, url)
      if (url.protocol === "https:" && next.protocol === "http:") notes.push({ _tag: "Unencrypted", to: next.href })
      isForGood = isForGood && (status === 301 || status === 308)
      if (isForGood) moved = next
      url = next
    }
    return yield* refused(`it redirects more than ${limits.redirects} times`)
  })

  return {
    get: (named, { allowHosts = [], validators = null, as = "feed", referer = null } = {}) => {
      if (!URL.canParse(named) || !/^https?:$/.test(new URL(named).protocol))
        return Effect.fail(failed(named, refused("it is not an http or https address", { hint: "Correct it." })))
      const { url, authorization } = withoutUser(new URL(named))
      const work = Effect.flatMap(Clock.currentTimeMillis, (now) =>
        follow(url, {
          allowHosts,
          validators,
          as,
          referer,
          authorization,
          isTrusted: true,
          until: now + limits.deadline
        })
      ).pipe(
        Effect.timeoutOrElse({
          duration: limits.deadline,
          orElse: () => Effect.fail(refused(`it took longer than ${limits.deadline / 1000} seconds`))
        }),
        Effect.mapError((refusal) => failed(named, refusal))
      )
      return turnOf(url.host).withPermit(work)
    }
  }
}

interface Hops extends Required<FetchOptions> {
  /** For the first server alone; null without a password. */
  readonly authorization: string | null
  /** False behind a server that was not allowed to lead into a private network. */
  readonly isTrusted: boolean
  /** Milliseconds since 1970. */
  readonly until: number
}

/** RFC 7617: what stands before the `@` is sent as a header, as browsers do. */
const withoutUser = (named: URL): { readonly url: URL; readonly authorization: string | null } => {
  const url = new URL(withoutPassword(named.href))
  url.hash = ""
  const { username, password } = named
  if (username === "" && password === "") return { url, authorization: null }
  const pair = [username, password].map(plainPart).join(":")
  return { url, authorization: `Basic ${Buffer.from(pair).toString("base64")}` }
}

const plainPart = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Byte for byte as they were given, or not at all. */
const conditions = ({ etag, lastModified }: Validators): Readonly<Record<string, string>> => ({
  ...(etag === null ? {} : { "if-none-match": etag }),
  ...(lastModified === null ? {} : { "if-modified-since": lastModified })
})

/** Statuses that may be others in a moment. */
const passing = new Set([429, 502, 503, 504])

const judged = (
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<HttpClientResponse.HttpClientResponse, Refusal> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const { status, headers } = response
    if (!passing.has(status)) return Effect.succeed(response)
    const wait = retryAfter(headers["retry-after"], now)
    const asks = wait === null ? "" : ` and asks to come back in ${Math.ceil(wait / 1000)} seconds`
    return Effect.fail(refused(`the server answered ${status}${asks}`, { isPassing: true, wait }))
  })

const redirects = new Set([301, 302, 303, 307, 308])

/** Where an answer leads that is none itself. */
const target = (response: HttpClientResponse.HttpClientResponse, url: URL): Effect.Effect<URL, Refusal> => {
  const { status, headers } = response
  const location = headers["location"] === undefined ? undefined : asWritten(headers["location"])
  if (status === 410)
    return Effect.fail(
      refused("the server answered 410: it is gone for good", {
        hint: "Take it out of the config; the articles that it gave go with it.",
        isGone: true
      })
    )
  if (!redirects.has(status)) return Effect.fail(refused(`the server answered ${status}${wordsOf(status)}`))
  if (location === undefined || !URL.canParse(location, url.href))
    return Effect.fail(refused("it redirects to what is no address"))
  const next = new URL(withoutPassword(new URL(location, url).href))
  next.hash = ""
  return /^https?:$/.test(next.protocol)
    ? Effect.succeed(next)
    : Effect.fail(refused(`it redirects to a ${next.protocol} address`))
}

/** Browsers take bytes beyond ASCII for UTF-8; Node gives each as a character of Latin-1. */
const asWritten = (header: string): string => {
  const bytes = Buffer.from(header, "latin1")
  return isUtf8(bytes) ? bytes.toString("utf8") : header
}

const wordsOf = (status: number): string =>
  status === 401 || status === 403
    ? ", so it wants a password, or another one"
    : status === 304
      ? " without having been asked on a condition"
      : ""

const fetchedOf = (
  response: HttpClientResponse.HttpClientResponse,
  url: URL,
  { validators, notes }: { readonly validators: Validators | null; readonly notes: ReadonlyArray<FetchNote> }
): Effect.Effect<Fetched, Refusal> => {
  const { headers } = response
  const type = headers["content-type"] ?? ""
  const told = {
    url: url.href,
    charset: /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null,
    type: type.split(";")[0]?.trim().toLowerCase() ?? null,
    notes,
    headers: { ...headers }
  }
  if (response.status === 304) return Effect.succeed({ ...told, bytes: null, validators })
  return response.arrayBuffer.pipe(
    Effect.mapError(refusalIn),
    Effect.map((bytes) => ({
      ...told,
      bytes: new Uint8Array(bytes),
      validators: {
        url: url.href,
        etag: asHeader(headers["etag"]),
        lastModified: asHeader(headers["last-modified"])
      }
    }))
  )
}

/** What can be sent back as it came. */
const asHeader = (value: string | undefined): string | null =>
  value !== undefined && value !== "" && value.length <= 1000 && /^[\t\x20-\x7e\x80-\xff]*$/.test(value) ? value : null

const failed = (named: string, refusal: Refusal): SourceError => {
  const { reason, hint } = refusal
  return new SourceError({
    detail: `${withoutPassword(named)} cannot be read: ${reason}.`,
    hint: hint ?? "Try again later, or save it to a file with a browser and name that file.",
    cause: refusal
  })
}
