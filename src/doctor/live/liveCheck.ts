/** A check of the published site: it is skipped with the reason where the site was not asked. */
import { type Check, skipped, type Verdict } from "../Check.ts"
import type { Live, LiveFacts, LiveFeed } from "./LiveFacts.ts"

export const liveCheck = (name: string, about: string, look: (live: Live) => Verdict): Check<LiveFacts> => ({
  name,
  group: "live",
  about,
  look: ({ live, why }) => (live === null ? skipped(why) : look(live))
})

/** The feeds that answered, or why no feed can be looked at. */
export const answered = ({ feeds }: Live): ReadonlyArray<LiveFeed> =>
  feeds.filter(({ answer }) => answer.fault === null)
