/** Parts of a build: articles are dealt to N machines by a hash of their id, so that nobody has to coordinate them. */
import { sha256 } from "../model/Digest.ts"

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

/** Whether an id belongs to a part: the same answer on every machine. */
export const isInShard = (id: string, { part, of }: Shard): boolean =>
  Number.parseInt(sha256(id).slice(0, 12), 16) % of === part - 1
