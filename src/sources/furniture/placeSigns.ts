/** Where each line stands to the stretch that looks most like an article, and whether it speaks of the same. */
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { faded, fadedBelow, type Signs } from "./lineSigns.ts"
import { isFurniture, isOfComments, type Role } from "./Role.ts"
import { tellingWords } from "./tellingWords.ts"

export const weightOf = ({ text }: Unit): number => Math.sqrt(Math.min(500, width(text)) / 6)

interface Summed {
  readonly first: number
  readonly last: number
  readonly sum: number
}

/** The lines in a row that have the highest sum. */
export const stretchWith = (gains: ReadonlyArray<number>): Summed => {
  let best: Summed = { first: 0, last: -1, sum: 0 }
  let sum = 0
  let first = 0
  for (const [last, gain] of gains.entries()) {
    if (sum <= 0) {
      sum = 0
      first = last
    }
    sum += gain
    if (sum > best.sum) best = { first, last, sum }
  }
  return best
}

/** Lines that look somewhat unlike an article stand within one. */
const benefit = 1.2

/** `looks` is how much each line looks like text of an article by itself, above 0 rather so than not. */
export const placeSigns = (
  units: ReadonlyArray<Unit>,
  roles: ReadonlyArray<Role>,
  looks: ReadonlyArray<number>
): ReadonlyArray<Signs> => {
  const weights = units.map(weightOf)
  const { first, last } = stretchWith(looks.map((look, index) => (look + benefit) * (weights[index] ?? 1)))
  const telling = units.map(({ text }) => new Set(tellingWords(text)))
  const isProse = roles.map(({ _tag }) => (_tag === "Prose" ? 1 : 0))
  const subject = new Map<string, number>()
  for (let index = first; index <= last; index += 1)
    if (isProse[index] === 1) for (const word of telling[index] ?? []) subject.set(word, (subject.get(word) ?? 0) + 1)
  let furniture = 0
  const furnitureUpTo = roles.map((role) => (furniture += isFurniture(role) ? 1 : 0))
  let prose = 0
  const proseUpTo = isProse.map((value) => (prose += value))
  const around = [0.5, 0.8, 0.95].flatMap((rate) => [faded(looks, weights, rate), fadedBelow(looks, weights, rate)])
  let isCommented = false
  let isShared = false
  return units.map((_, index) => {
    const role = roles[index]
    const own = isProse[index] === 1
    const tells = [...(telling[index] ?? [])]
    const least = own && index >= first && index <= last ? 1 : 0
    const known = tells.filter((word) => (subject.get(word) ?? 0) > least).length
    const share = tells.length === 0 ? 0.5 : known / tells.length
    const isBefore = index < first
    const isBehind = index > last
    if (isBehind && isOfComments(role)) isCommented = true
    if (isBehind && (role?._tag === "Networks" || (role?._tag === "Chrome" && role.entry.kind === "share heading")))
      isShared = true
    const look = looks[index] ?? 0
    const [above1, below1, above2, below2, above3, below3] = around.map((values) => (values[index] ?? 0) / 3)
    return {
      look: look / 2,
      "look of prose": own ? look / 3 : 0,
      "looks above": above1 ?? 0,
      "looks below": below1 ?? 0,
      "looks above 2": above2 ?? 0,
      "looks below 2": below2 ?? 0,
      "looks above 3": above3 ?? 0,
      "looks below 3": below3 ?? 0,
      subject: share,
      "prose of another subject": own ? 1 - share : 0,
      before: isBefore ? 1 : 0,
      behind: isBehind ? 1 : 0,
      "lines before": isBefore ? Math.log2(1 + first - index) / 5 : 0,
      "lines behind": isBehind ? Math.log2(index - last) / 5 : 0,
      "prose behind": isBehind ? Math.log2(1 + (proseUpTo[index] ?? 0) - (proseUpTo[last] ?? 0)) / 3 : 0,
      "furniture before": isBefore ? Math.min(3, (furnitureUpTo[first] ?? 0) - (furnitureUpTo[index] ?? 0)) / 2 : 0,
      "furniture behind": isBehind ? Math.min(4, (furnitureUpTo[index] ?? 0) - (furnitureUpTo[last] ?? 0)) / 2 : 0,
      "behind comments": isCommented ? 1 : 0,
      "behind a share bar": isShared ? 1 : 0
    }
  })
}
