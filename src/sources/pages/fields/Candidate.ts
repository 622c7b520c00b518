/**
 * What speaks for one value of a field, and how all that speaks for and
 * against a value is weighed. A weight is how often such a candidate is right
 * where it stands alone, from 0 to 1.
 */
import type { Element } from "hast"

export interface Candidate<T> {
  readonly value: T
  readonly weight: number
  /** For people, for example `meta og:title`. */
  readonly from: string
  /** Where it stands, if it is an element of the page. */
  readonly element?: Element | undefined
  /**
   * What is written by the same hand: `head` is filled in from one field by most systems. Candidates of one hand that
   * agree count once.
   */
  readonly hand: string
}

export interface Weighed<T> {
  readonly best: Candidate<T>
  readonly confidence: number
}

/** A value that is less sure is not used. */
export const floor = 0.5

/** Nothing that a page says is surer. */
const surest = 0.99

/**
 * The candidate that most speaks for; equal keys agree. Confidence is the chance that not all who agree are wrong, less a
 * part of what contradicts.
 */
export const weigh = <T>(
  candidates: ReadonlyArray<Candidate<T>>,
  keyOf: (value: T) => string
): Weighed<T> | undefined => {
  const groups = [...Map.groupBy(candidates, ({ value }) => keyOf(value)).values()].map((group) => ({
    best: group.reduce((most, one) => (one.weight > most.weight ? one : most)),
    chance: chanceOf(group)
  }))
  const [first, second] = groups.toSorted((a, b) => b.chance - a.chance)
  return first === undefined
    ? undefined
    : { best: first.best, confidence: rounded(first.chance * (1 - (second?.chance ?? 0) / 4)) }
}

const chanceOf = (group: ReadonlyArray<Candidate<unknown>>): number => {
  const hands = Map.groupBy(group, ({ hand }) => hand)
  let wrong = 1
  for (const same of hands.values()) wrong *= 1 - same.reduce((most, { weight }) => Math.max(most, weight), 0)
  return 1 - wrong
}

const rounded = (confidence: number): number => Math.round(Math.min(confidence, surest) * 100) / 100
