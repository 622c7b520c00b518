/** Parts of a build: what is read as one is dealt to N machines by a hash of its name, so that no coordinator is needed. */
import { sha256 } from "../../model/Digest.ts"

export interface Shard {
  /** From 1 to `of`. */
  readonly part: number
  readonly of: number
}

/** Reads `I/N`; undefined for anything else. */
export const parseShard = (text: string): Shard | undefined => {
  const found = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text)
  if (found === null) return undefined
  const [part, of] = [Number(found[1]), Number(found[2])]
  return part <= of ? { part, of } : undefined
}

/** Whether a file of articles belongs to a part: the same answer on every machine. */
export const isInShard = (unit: string, { part, of }: Shard): boolean =>
  Number.parseInt(sha256(unit).slice(0, 12), 16) % of === part - 1
