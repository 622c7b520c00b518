/** Puts edits into an order that a seed decides, each after the one that it needs. */
import type { Edit } from "./Edit.ts"

/** Numbers from 0 up to 1 that a seed decides (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const inOrder = (edits: ReadonlyArray<Edit>, seed: number): ReadonlyArray<Edit> => {
  const random = randomFrom(seed)
  const done: Array<Edit> = []
  const left = [...edits]
  while (left.length > 0) {
    const ready = left.filter(({ after }) => after === undefined || done.some(({ name }) => name === after))
    const next = ready[Math.floor(random() * ready.length)]
    if (next === undefined)
      throw new Error(`These edits wait for each other: ${left.map(({ name }) => name).join(", ")}`)
    done.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return done
}
