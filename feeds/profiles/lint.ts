/** A feed held against a consumer's requirements, one after the other. It judges; it changes nothing. */
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { Channel, Item, Consumer, Linted, Requirement } from "../Channel.ts"

/** What is wrong with one item, in a few words. */
export interface Fault {
  readonly item: Item
  readonly reason: string
}

export interface Verdict {
  readonly requirement: Requirement
  /** What is wrong with the channel itself; null where nothing is. */
  readonly reason: string | null
  /** The items that do not meet it, in the order of the feed. */
  readonly faults: ReadonlyArray<Fault>
}

export const isMet = ({ reason, faults }: Verdict): boolean => reason === null && faults.length === 0

/**
 * A verdict for each requirement, in the consumer's order. `leftOut` are items that the consumer's feed does not hold
 * because they lack something: what each of them lacks is a fault as well.
 */
export const lint = (
  consumer: Consumer,
  channel: Channel,
  now: Timestamp,
  leftOut: ReadonlyArray<Item> = []
): ReadonlyArray<Verdict> => {
  const feed: Linted = { channel, items: [...channel.items], now }
  return consumer.requirements.map((requirement) =>
    requirement.of === "channel"
      ? { requirement, reason: requirement.check(feed), faults: [] }
      : {
          requirement,
          reason: null,
          faults: [...feed.items, ...leftOut].flatMap((item) => {
            const reason = requirement.check(item, feed)
            return reason === null ? [] : [{ item, reason }]
          })
        }
  )
}
