/** The order for places that take a few findings only: the gravest first, and of each code one before any has two. */
import type { Finding } from "../../model/Finding.ts"

const weights = { error: 0, warning: 1, info: 2 } as const

/** What is equal stays in its order. */
export const gravestFirst = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const seen = new Map<string, number>()
  return findings
    .map((one) => {
      const turn = seen.get(one.code) ?? 0
      seen.set(one.code, turn + 1)
      return { one, turn }
    })
    .toSorted((a, b) => weights[a.one.severity] - weights[b.one.severity] || a.turn - b.turn)
    .map(({ one }) => one)
}
