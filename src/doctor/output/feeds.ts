/** Whether the published feeds are feeds: read as strangers read them, and held against their consumers. */
import { Result } from "effect"
import { isMet } from "../../../feeds/profiles/lint.ts"
import { readFeed } from "../../sources/feed/readFeed.ts"
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import { buildCommand, type Facts } from "../facts/Facts.ts"
import type { PublishedFacts } from "../facts/readPublished.ts"
import { count } from "../words.ts"
import { feedFault } from "../feedFault.ts"

/** The paths of all feeds that are built. */
export const feedPaths = ({ feeds }: Pick<PublishedFacts, "feeds">): ReadonlyArray<string> =>
  feeds.flatMap(({ rss, atom, json }) => [rss, atom, json].filter((path) => path !== null))

export const feeds: Check<Facts> = {
  name: "feeds",
  group: "output",
  about: "Every feed is well-formed and valid: ids, links, dates, its own address",
  look: (facts) => {
    const { published, config } = facts
    if (published === null || config.settings === null) return skipped("nothing is built yet")
    const paths = feedPaths(published)
    if (paths.length === 0) return fail("no feed is built", buildCommand(facts))
    const { url } = config.settings.site
    for (const path of paths) {
      const text = published.text(path)
      const fault = text === null ? "is not there" : faultOf(text, new URL(path, url).href)
      if (fault !== null) return fail(`${path} ${fault}`, buildCommand(facts))
    }
    return ok(`${count(paths.length, "feed")} can be read`)
  }
}

const faultOf = (text: string, address: string): string | null => {
  const feed = readFeed(text, { address })
  return Result.isFailure(feed) ? feed.failure.reason : feedFault(feed.success, text, address)
}

export const feedConsumers: Check<Facts> = {
  name: "feed-consumers",
  group: "output",
  about: "Every feed has what its consumer demands",
  look: ({ dryRun, published }) => {
    if (published === null) return skipped("nothing is built yet")
    if (dryRun._tag !== "Ran") return skipped(dryRun._tag === "Skipped" ? dryRun.why : "a build is not possible")
    for (const { consumer, path, feed, verdicts } of dryRun.consumers) {
      const unmet = verdicts.find((verdict) => verdict.requirement.level === "must" && !isMet(verdict))
      if (unmet !== undefined)
        return warn(`${path ?? feed}: ${consumer} demands: ${unmet.requirement.text}`, unmet.requirement.fix)
    }
    return ok(`${count(dryRun.consumers.length, "feed has", "feeds have")} what readers demand`)
  }
}
