/**
 * The slug of an article: the one under which it was published, else the one
 * that it asks for, with a number behind it where another article has, or ever
 * had, that address. A published address is never given to another article.
 */
import { longestSlug } from "../text/slug.ts"

export interface SlugRequest {
  readonly wanted: string
  /** Slugs that the ledger keeps for the article's file, with what it asked for then. */
  readonly known: ReadonlyArray<{ readonly slug: string; readonly wanted: string }>
  readonly isTaken: (slug: string) => boolean
  /** Where numbers below it are known to be taken: thousands of articles may want one slug. */
  readonly from?: number
}

export const slugFor = ({ wanted, known, isTaken, from = 2 }: SlugRequest): string => {
  const kept = known.find((one) => one.wanted === wanted)
  if (kept !== undefined) return kept.slug
  let slug = wanted
  for (let count = from; isTaken(slug); count += 1) slug = numbered(wanted, count)
  return slug
}

/** Whether a slug is the wanted one with a number behind it. */
export const isNumbered = (slug: string, wanted: string): boolean => numberOf(slug, wanted) !== null

/** The number behind a wanted slug; null without one. */
export const numberOf = (slug: string, wanted: string): number | null => {
  const number = Number(/-([1-9]\d*)$/.exec(slug)?.[1] ?? 0)
  return number > 1 && slug === numbered(wanted, number) ? number : null
}

/** The slugs that articles of one name get, from the first up to this one and without it. */
export const slugsBefore = (slug: string, wanted: string): ReadonlyArray<string> => {
  const found = slug === wanted ? [] : [wanted]
  for (let count = 2; isNumbered(slug, wanted) && numbered(wanted, count) !== slug; count += 1)
    found.push(numbered(wanted, count))
  return found
}

export const numbered = (slug: string, count: number): string =>
  `${slug.slice(0, longestSlug - String(count).length - 1).replace(/-+$/, "")}-${count}`
