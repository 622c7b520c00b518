/** One row of the table: what was measured, what is wanted of it, and what it is compared with. */

export type Unit = "ms" | "s" | "MB" | "kB" | "x" | "opened"

export interface Row {
  readonly what: string
  /** NaN: it could not be measured; `detail` says why. */
  readonly measured: number
  readonly unit: Unit
  /** A row without it is there to be read. */
  readonly wanted?: { readonly atLeast: number } | { readonly atMost: number }
  /** As far on the wrong side, as a part of what is wanted, a value is not told from it. Default: 0. */
  readonly noise?: number
  /** So many times as much as the other, which was measured in the same run. */
  readonly ratio?: { readonly value: number; readonly to: string }
  /** The same on every machine, so that `--quick` fails for it too. Default: false. */
  readonly binding?: boolean
  readonly detail?: string
}

export type Verdict = "reached" | "near" | "missed" | ""

export const verdictOf = (row: Row): Verdict => {
  const { wanted, measured, noise = 0 } = row
  if (wanted === undefined) return ""
  if (Number.isNaN(measured)) return "missed"
  const short = "atLeast" in wanted ? wanted.atLeast - measured : measured - wanted.atMost
  if (short <= 0) return "reached"
  return short <= noise * ("atLeast" in wanted ? wanted.atLeast : wanted.atMost) ? "near" : "missed"
}
