/** The checks of the published site, in the order in which they are shown. */
import type { Check } from "../Check.ts"
import {
  live304,
  liveCaching,
  liveCharset,
  liveCompression,
  liveContent,
  liveCors,
  liveFeeds,
  liveSelf,
  liveType,
  liveValidators
} from "./feeds.ts"
import type { LiveFacts } from "./LiveFacts.ts"
import { liveHotlink, livePages, livePictures, livePictureSize } from "./pages.ts"
import { liveHttps, liveHub, liveRedirects, liveRobots, liveSite, liveSpeed } from "./site.ts"

export const liveChecks: ReadonlyArray<Check<LiveFacts>> = [
  liveSite,
  liveHttps,
  liveRedirects,
  liveFeeds,
  liveType,
  liveCharset,
  liveValidators,
  live304,
  liveCompression,
  liveCaching,
  liveSelf,
  liveContent,
  livePages,
  livePictures,
  livePictureSize,
  liveHotlink,
  liveSpeed,
  liveRobots,
  liveHub,
  liveCors
]
