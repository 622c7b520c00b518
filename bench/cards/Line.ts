/** One line of the table: what was measured, the limit that it has to keep, and whether it does. */

export interface Line {
  readonly what: string
  readonly value: number
  readonly unit: "x" | "kB" | "MB" | "ms"
  /** More about the measurement, for people. */
  readonly detail?: string
  /** A line without a limit is there to be read. */
  readonly limit?: { readonly atLeast: number } | { readonly atMost: number }
  /** As far below or above its limit, a value is not told from it. Default: 0. */
  readonly noise?: number
}

export type Verdict = "pass" | "near" | "FAIL" | ""

/** `near`: the limit is missed, by no more than noise. What could not be measured fails. */
export const verdictOf = (line: Line): Verdict => {
  if (line.limit === undefined) return ""
  const spare = spareOf(line)
  if (spare >= 0) return "pass"
  return spare >= -(line.noise ?? 0) ? "near" : "FAIL"
}

const spareOf = ({ limit, value }: Line): number => {
  if (limit === undefined) return 0
  return "atLeast" in limit ? value - limit.atLeast : limit.atMost - value
}

/** Other work on the machine can only make a measurement worse: of two of the same, the one that does better. */
export const betterOf = (one: Line, other: Line | undefined): Line => {
  if (other === undefined || Number.isNaN(other.value)) return one
  return Number.isNaN(one.value) || spareOf(other) > spareOf(one) ? other : one
}
