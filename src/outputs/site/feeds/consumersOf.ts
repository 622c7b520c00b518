/**
 * Every feed held against the consumer that it is made for: the feed for
 * everybody against readers in general, a partner's against the partner.
 */
import { full } from "../../../../feeds/profiles/full.ts"
import { lint, type Verdict } from "../../../../feeds/profiles/lint.ts"
import type { Edition } from "../../Output.ts"
import { channelOf } from "./channelOf.ts"

export interface ConsumerReport {
  /** The feed's id. */
  readonly feed: string
  /** As it is written in the feed's file. */
  readonly profile: string
  /** The consumer as people know it. */
  readonly consumer: string
  /** The feed's file in the output; null for a feed without any. */
  readonly path: string | null
  readonly items: number
  readonly verdicts: ReadonlyArray<Verdict>
}

export const consumersOf = (edition: Edition): ReadonlyArray<ConsumerReport> =>
  edition.feeds.map((plan) => {
    const channel = channelOf(plan, edition)
    const consumer = plan.profile ?? full
    return {
      feed: plan.id,
      profile: plan.profile?.name ?? "full",
      consumer: consumer.consumer,
      path: plan.paths.rss ?? plan.paths.atom ?? plan.paths.json,
      items: [...channel.items].length,
      verdicts: lint(consumer, channel, edition.now)
    }
  })
