/** The checks of the output, in the order in which they are shown. */
import type { Check } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { built, edited, foreign, fresh, gone } from "./built.ts"
import { cards, cardWeight } from "./cards.ts"
import { feedLink, noindex, robots } from "./crawlers.ts"
import { feedConsumers, feeds } from "./feeds.ts"
import { githubPages } from "./githubPages.ts"
import { absoluteTags, doubleTags, headTags, places } from "./heads.ts"
import { contentPolicy, hostHeaders, hostRedirects } from "./hostRules.ts"
import { leftovers, localLinks, otherFeeds } from "./leftovers.ts"
import { pageAddress } from "./pageAddress.ts"

export const outputChecks: ReadonlyArray<Check<Facts>> = [
  built,
  fresh,
  edited,
  gone,
  foreign,
  feeds,
  feedConsumers,
  cards,
  cardWeight,
  headTags,
  doubleTags,
  absoluteTags,
  pageAddress,
  places,
  feedLink,
  localLinks,
  robots,
  noindex,
  githubPages,
  hostRedirects,
  hostHeaders,
  contentPolicy,
  otherFeeds,
  leftovers
]
