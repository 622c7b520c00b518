/** Whether the site itself answers, encrypted and where the config says, and lets crawlers in. */
import { firstBlocked } from "../firstBlocked.ts"
import { fail, ok, skipped, warn } from "../Check.ts"
import { metasOf } from "../facts/readPages.ts"
import { answered, liveCheck } from "./liveCheck.ts"
import type { Live } from "./LiveFacts.ts"
import { mendFor } from "./mendFor.ts"

export const liveSite = liveCheck("live-site", "`site.url` answers with a page", ({ home, site }) => {
  if (home.fault !== null)
    return fail(
      `${site} cannot be read: ${home.fault}`,
      mendFor(home.fault, "Publish the output directory there, or correct site.url.")
    )
  return /html/.test(home.type ?? "")
    ? ok(`${site} answers`)
    : warn(
        `${site} answers with ${home.type ?? "no type"}, not with a page`,
        "Publish an index.html at the top of the output directory."
      )
})

export const liveHttps = liveCheck(
  "live-https",
  "The site is encrypted, and neither leads nor links from https to http",
  (live) => {
    const { home, site, feeds } = live
    if (home.fault !== null) return skipped("the site does not answer")
    const plain = [home, ...feeds.map(({ answer }) => answer)].find(
      ({ url, fault }) => fault === null && url.startsWith("http:")
    )
    const named = site.startsWith("https:") ? plainIn(live) : null
    if (plain === undefined && named !== null)
      return fail(`${named.by} names ${named.url}, which is not encrypted`, named.fix)
    if (plain === undefined) return ok("https all the way")
    return site.startsWith("https:")
      ? fail(`${plain.asked} leads to ${plain.url}, which is not encrypted`, "Let the server redirect to https only.")
      : warn(`${plain.url} is not encrypted`, `site: { url: https:${site.slice("http:".length)} }`)
  }
)

/** What an encrypted site names by http: its own pages in feeds and heads, and pictures for networks. */
const plainIn = (live: Live): { readonly by: string; readonly url: string; readonly fix: string } | null => {
  const own = new URL(live.site)
  const isOwn = (url: string): boolean =>
    URL.canParse(url) && new URL(url).protocol === "http:" && new URL(url).hostname === own.hostname
  for (const { answer, feed } of answered(live)) {
    const url = feed?.items.flatMap((item) => item.link ?? []).find(isOwn)
    if (url !== undefined)
      return { by: answer.asked, url, fix: `site: { url: ${live.site} }, then build and publish again` }
  }
  for (const { answer, page } of live.pages) {
    if (page === null) continue
    for (const name of ["og:url", "og:image", "twitter:image"]) {
      const url = metasOf(page, name).find((one) => (name === "og:url" ? isOwn(one) : /^http:/i.test(one)))
      if (url !== undefined)
        return { by: `${name} of ${answer.asked}`, url, fix: "Write https: into the template's tag." }
    }
  }
  return null
}

export const liveRedirects = liveCheck(
  "live-redirects",
  "Site and feeds answer at their own addresses",
  ({ home, feeds }) => {
    const all = [home, ...feeds.map(({ answer }) => answer)].filter(({ fault }) => fault === null)
    if (all.length === 0) return skipped("nothing answers")
    const moved = all.filter(({ asked, url }) => asked !== url)
    const [first] = moved
    return first === undefined
      ? ok("none is redirected")
      : warn(
          `${first.asked} leads to ${first.url}${moved.length === 1 ? "" : `, and ${moved.length - 1} more`}`,
          first === home ? `site: { url: ${first.url} }` : "Serve the feed at its own address."
        )
  }
)

export const liveRobots = liveCheck(
  "live-robots",
  "The live robots.txt, headers and pages let crawlers in",
  ({ robots, site, home, pages, pictures, feeds }) => {
    const turned = [home, ...pages.map(({ answer }) => answer), ...pictures.map(({ answer }) => answer)].find(
      ({ headers }) => /\b(?:noindex|none|noimageindex)\b/i.test(headers["x-robots-tag"] ?? "")
    )
    if (turned !== undefined)
      return fail(
        `${turned.asked} is served with X-Robots-Tag: ${turned.headers["x-robots-tag"]}`,
        "Take that header out of the server's settings."
      )
    const held = pages.find(
      ({ page, isUnlisted }) =>
        page !== null && !isUnlisted && metasOf(page, "robots").some((value) => /\b(?:noindex|none)\b/i.test(value))
    )
    if (held !== undefined)
      return fail(
        `${held.answer.asked} says noindex`,
        'Take `<meta name="robots" content="noindex">` out of the template.'
      )
    if (robots.fault !== null)
      return /\b4\d\d\b/.test(robots.fault)
        ? ok("there is no robots.txt: everything may be read")
        : warn(
            `robots.txt cannot be read: ${robots.fault}; crawlers then stay away`,
            "Serve robots.txt, or answer 404."
          )
    if (/html/.test(robots.type ?? "")) return ok("robots.txt is a page, which crawlers pass over")
    const blocked = firstBlocked(new TextDecoder().decode(robots.bytes), site, {
      pages: [site, ...pages.map(({ answer }) => answer.asked)],
      pictures: pages.flatMap(({ card }) => card ?? []),
      feeds: feeds.map(({ answer }) => answer.asked)
    })
    return blocked === null
      ? ok("they may read pages, cards and feeds")
      : fail(
          `the live robots.txt keeps ${blocked.crawler} from ${blocked.what}: ${blocked.url}`,
          `Allow: ${new URL(blocked.url).pathname.replace(/[^/]*$/, "")}`
        )
  }
)

export const liveHub = liveCheck(
  "live-hub",
  "The WebSub hub that the config names answers, and live feeds name it",
  ({ hub, feeds }) => {
    if (hub === null) return skipped("the config names no hub")
    // A hub takes POST only, and may refuse anything else (WebSub, 5.1).
    if (hub.fault !== null && !/the server answered 4(?!04|10)\d\d/.test(hub.fault))
      return fail(`the hub ${hub.asked} cannot be reached: ${hub.fault}`, "Correct `site: { hub }`.")
    const without = feeds.find(
      ({ feed, text }) =>
        feed !== null && !text.includes(hub.asked.replaceAll("&", "&amp;")) && !text.includes(hub.asked)
    )
    return without === undefined
      ? ok(`${hub.asked} answers`)
      : warn(`the live ${without.path} does not name the hub`, "Publish the output directory again.")
  }
)

/** Networks give up on a page or picture after a few seconds; in milliseconds. */
const slow = 3_000

export const liveSpeed = liveCheck(
  "live-speed",
  "Site, feeds, pages and pictures answer within three seconds",
  ({ home, feeds, pages, pictures }) => {
    const all = [home, ...[...feeds, ...pages, ...pictures].map(({ answer }) => answer)].filter(
      ({ fault }) => fault === null
    )
    const [slowest] = all.toSorted((a, b) => b.took - a.took)
    if (slowest === undefined) return skipped("nothing answers")
    return slowest.took < slow
      ? ok("soon enough")
      : warn(
          `${slowest.asked} took ${(slowest.took / 1000).toFixed(1)} seconds: networks show no preview`,
          "Put a CDN or a cache before the server."
        )
  }
)
