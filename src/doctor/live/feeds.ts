/** Whether the live feeds are what readers need: there, of the right type, cheap to ask again, and those that were built. */
import { isUtf8 } from "node:buffer"
import { fail, ok, skipped, warn } from "../Check.ts"
import { feedFault } from "../feedFault.ts"
import { count } from "../words.ts"
import { answered, liveCheck } from "./liveCheck.ts"
import type { LivePage } from "./LiveFacts.ts"
import { mendFor } from "./mendFor.ts"

const none = skipped("no feed answers")

export const liveFeeds = liveCheck("live-feeds", "Every feed answers, and is a valid feed", ({ feeds }) => {
  if (feeds.length === 0) return skipped("no feed is built")
  const silent = feeds.find(({ answer }) => answer.fault !== null)
  if (silent !== undefined)
    return fail(
      `${silent.answer.asked} cannot be read: ${silent.answer.fault}`,
      mendFor(silent.answer.fault, "Publish the output directory with all its feeds.")
    )
  const other = feeds.find(({ feed }) => feed === null)
  if (other !== undefined)
    return fail(
      `${other.answer.asked} ${other.reason}`,
      "Let the server give the file itself, not its page for errors."
    )
  for (const { feed, text, answer } of feeds) {
    // Whether it says the right address is a check of its own.
    const fault = feed === null ? null : feedFault({ ...feed, self: null }, text, answer.asked)
    if (fault !== null) return fail(`${answer.asked} ${fault}`, "Publish the output directory again, byte for byte.")
  }
  return ok(`${count(feeds.length, "feed answers", "feeds answer")}`)
})

/** RFC 4287, JSON Feed 1.1, and what readers take for RSS; the first is the right one. */
const types = {
  rss: ["application/rss+xml", "application/xml", "text/xml"],
  atom: ["application/atom+xml", "application/xml", "text/xml"],
  json: ["application/feed+json", "application/json"]
} as const

export const liveType = liveCheck("live-type", "Every feed has the type of its format", (live) => {
  const feeds = answered(live).filter(({ feed }) => feed !== null)
  if (feeds.length === 0) return none
  for (const { feed, answer } of feeds) {
    const [right, ...others] = types[feed?.format ?? "rss"]
    if (answer.type === right) continue
    const found = `${answer.asked} is served as ${answer.type === null || answer.type === "" ? "nothing at all" : answer.type}`
    const line = `Content-Type: ${right}; charset=utf-8`
    return (others as ReadonlyArray<string>).includes(answer.type ?? "")
      ? warn(`${found}, which does not say that it is a feed`, line)
      : fail(found, line)
  }
  return ok("each feed says its format")
})

export const liveCharset = liveCheck(
  "live-charset",
  "No feed and no page is served with a charset that it does not have",
  (live) => {
    const feeds = answered(live)
    if (feeds.length === 0) return none
    const wrong = feeds.find(({ answer }) => answer.charset !== null && !/^utf-?8$/i.test(answer.charset))
    // RFC 7303, 3: without a charset, text/xml is what its own declaration says; older readers take it for US-ASCII.
    const silent = feeds.find(({ answer }) => answer.charset === null && answer.type?.startsWith("text/") === true)
    if (wrong !== undefined)
      return fail(
        `${wrong.answer.asked} is served as ${wrong.answer.charset}, and it is UTF-8`,
        `Content-Type: ${wrong.answer.type}; charset=utf-8`
      )
    const page = live.pages.find(isOfOtherCharset)
    if (page !== undefined)
      return fail(
        `${page.answer.asked} is served as ${page.answer.charset}, and it is UTF-8`,
        `Content-Type: ${page.answer.type}; charset=utf-8`
      )
    return silent === undefined
      ? ok("utf-8")
      : warn(
          `${silent.answer.asked} is served as ${silent.answer.type} without a charset`,
          `Content-Type: ${silent.answer.type}; charset=utf-8`
        )
  }
)

/** What the server says counts for browsers, before what the page says. */
const isOfOtherCharset = ({ answer: { charset, bytes }, page }: LivePage): boolean =>
  charset !== null &&
  !/^utf-?8$/i.test(charset) &&
  (page?.tags.some(({ attributes }) => /^utf-?8$/i.test(attributes["charset"] ?? "")) === true ||
    (isUtf8(bytes) && bytes.some((one) => one > 0x7f)))

export const liveValidators = liveCheck("live-validators", "Every feed has an ETag or a Last-Modified", (live) => {
  const feeds = answered(live)
  if (feeds.length === 0) return none
  const bare = feeds.find(
    ({ answer }) => answer.headers["etag"] === undefined && answer.headers["last-modified"] === undefined
  )
  return bare === undefined
    ? ok("each has one")
    : warn(
        `${bare.answer.asked} has neither: every reader loads all of it, every time`,
        "Turn ETag on: nginx `etag on;`, Apache `FileETag MTime Size`."
      )
})

export const live304 = liveCheck("live-304", "Asked again, a feed that did not change answers 304", (live) => {
  const feeds = answered(live).filter(({ again }) => again !== null)
  if (feeds.length === 0) return skipped("no feed has an ETag or a date to ask with")
  const whole = feeds.find(({ again }) => again === "200")
  const broken = feeds.find(({ again }) => again === "failed")
  if (broken !== undefined)
    return fail(`${broken.answer.asked} fails when it is asked with If-None-Match`, "Look at the server's cache rules.")
  return whole === undefined
    ? ok("nothing is sent twice")
    : warn(
        `${whole.answer.asked} sends everything again to who has it already`,
        "Let the server, or the CDN before it, answer If-None-Match."
      )
})

/** Packing less than this costs more than it saves; in bytes. */
const worthPacking = 1500

export const liveCompression = liveCheck("live-compression", "Feeds are sent compressed", (live) => {
  const feeds = answered(live).filter(({ answer }) => answer.bytes.length >= worthPacking)
  if (feeds.length === 0) return ok("no feed is large enough")
  const loose = feeds.filter(({ answer }) => answer.headers["content-encoding"] === undefined)
  const [first] = loose
  return first === undefined
    ? ok(`${first === undefined ? feeds[0]?.answer.headers["content-encoding"] : ""}`)
    : warn(
        `${count(loose.length, "feed is", "feeds are")} sent as ${loose.length === 1 ? "it is" : "they are"}, the first is ${first.answer.asked}`,
        `gzip_types ${[...new Set(loose.map(({ answer }) => answer.type ?? ""))].join(" ")};`
      )
})

export const liveSelf = liveCheck("live-self", "Every feed names the address that it is at", (live) => {
  const feeds = answered(live).filter(({ feed }) => feed !== null)
  if (feeds.length === 0) return none
  const other = feeds.find(({ feed, answer }) => feed?.self != null && feed.self !== answer.asked)
  const silent = feeds.find(({ feed }) => feed?.self === null)
  if (other !== undefined)
    return fail(
      `${other.answer.asked} says that it is ${other.feed?.self}: readers and hubs follow that`,
      `site: { url: ${live.site} }, then build and publish again`
    )
  return silent === undefined
    ? ok("each names its own")
    : warn(`${silent.answer.asked} does not name its address`, "Publish the output directory again, byte for byte.")
})

export const liveContent = liveCheck("live-content", "The live feeds hold the items that were built", (live) => {
  const feeds = answered(live).filter(({ feed, built }) => feed !== null && built !== null)
  if (feeds.length === 0) return none
  for (const { feed, built, answer } of feeds) {
    const there = new Set(feed?.items.flatMap(({ id }) => id ?? []))
    const missing = built?.filter((id) => !there.has(id)) ?? []
    const extra = [...there].filter((id) => built?.includes(id) !== true)
    if (missing.length + extra.length > 0)
      return warn(
        `${answer.asked} is another build: ${count(missing.length, "item")} not published yet, ${count(extra.length, "item")} not built here`,
        missing.length > 0 ? "Publish the output directory." : "npx fanfare build"
      )
  }
  return ok("the same items as here")
})

/** Longer than this, and news is no news; in seconds. */
const longest = 86_400

export const liveCaching = liveCheck("live-caching", "Caches may keep feeds, and not for longer than a day", (live) => {
  const feeds = answered(live)
  if (feeds.length === 0) return none
  for (const { answer } of feeds) {
    const said = answer.headers["cache-control"] ?? ""
    const seconds = Number(/(?:s-maxage|max-age)\s*=\s*"?(\d+)/i.exec(said)?.[1] ?? 0)
    if (/\bimmutable\b/i.test(said) || seconds > longest)
      return warn(
        `${answer.asked} may be kept for ${Math.round(seconds / 3600)} hours: readers see news late`,
        "Cache-Control: public, max-age=300"
      )
    if (/\bno-store\b/i.test(said))
      return warn(
        `${answer.asked} may not be kept at all (no-store): every reader loads all of it`,
        "Cache-Control: public, max-age=300"
      )
    if (answer.headers["set-cookie"] !== undefined)
      return warn(
        `${answer.asked} sets a cookie, and most caches keep nothing that does`,
        "Send no Set-Cookie for feeds."
      )
  }
  return ok(feeds[0]?.answer.headers["cache-control"] ?? "no rule, so readers decide")
})

export const liveCors = liveCheck(
  "live-cors",
  "Whether scripts of other sites may read the JSON feeds; only told",
  (live) => {
    const json = answered(live).filter(({ feed }) => feed?.format === "json")
    if (json.length === 0) return skipped("there is no JSON feed")
    return ok(
      json.every(({ answer }) => answer.headers["access-control-allow-origin"] !== undefined)
        ? "they may"
        : "they may not: that takes Access-Control-Allow-Origin: *"
    )
  }
)
