/**
 * The key of a record on Bluesky as atproto.com/specs/tid has it: a moment in
 * microseconds and the number of a clock, so that records sort by their time.
 */
import { digestOf } from "../../model/Digest.ts"

const digits = "234567abcdefghijklmnopqrstuvwxyz"

/** 13 characters. `moment` in milliseconds; `id` settles the microseconds and the clock, so the key stays the same. */
export const tid = (moment: number, id: string): string => {
  const seed = BigInt(`0x${digestOf(id).slice(0, 8)}`)
  let rest = ((BigInt(Math.max(0, moment)) * 1000n + (seed % 1000n)) << 10n) | ((seed / 1000n) & 1023n)
  let text = ""
  for (let place = 0; place < 13; place += 1) {
    text = (digits[Number(rest & 31n)] ?? "") + text
    rest >>= 5n
  }
  return text
}
