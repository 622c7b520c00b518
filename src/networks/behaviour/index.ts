/** The networks that have behaviour of their own, by id. */
import type { Behaviour } from "./Behaviour.ts"
import { bluesky } from "./bluesky.ts"
import { googlePlus } from "./googlePlus.ts"
import { mastodon } from "./mastodon.ts"
import { pinterest } from "./pinterest.ts"
import { telegram } from "./telegram.ts"
import { wechat } from "./wechat.ts"

export const behaviours: ReadonlyMap<string, Behaviour> = new Map([
  ["google-plus", googlePlus],
  ["pinterest", pinterest],
  ["bluesky", bluesky],
  ["mastodon", mastodon],
  ["telegram", telegram],
  ["wechat", wechat]
])
