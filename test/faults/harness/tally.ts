/** Counts what was tried and what was violated, and prints both: a line for each promise, with the first examples. */

export interface Tally {
  readonly tried: (what: string, count?: number) => void
  readonly violated: (promise: string, example: string) => void
  /** A check by itself: tried once, violated if it does not hold. */
  readonly check: (promise: string, holds: boolean, example?: string) => void
  /** For people alone: a figure, or why something was left out. */
  readonly note: (text: string) => void
  readonly counted: (what: string) => number
  /** Prints everything; true if nothing was violated. */
  readonly report: () => boolean
}

const examples = Number(process.env["FAULTS_EXAMPLES"] ?? 3)

export const makeTally = (title: string): Tally => {
  const tries = new Map<string, number>()
  const violations = new Map<string, { count: number; readonly first: Array<string> }>()
  const notes: Array<string> = []
  const violated: Tally["violated"] = (promise, example) => {
    const known = violations.get(promise) ?? { count: 0, first: [] }
    known.count += 1
    if (known.first.length < examples) known.first.push(example)
    violations.set(promise, known)
  }
  const tried: Tally["tried"] = (what, count = 1) => void tries.set(what, (tries.get(what) ?? 0) + count)
  return {
    tried,
    violated,
    check: (promise, holds, example = "") => {
      tried("checks")
      if (!holds) violated(promise, example)
    },
    note: (text) => void notes.push(text),
    counted: (what) => tries.get(what) ?? 0,
    report: () => {
      console.log(`\n${title}`)
      for (const [what, count] of [...tries].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(`  ${count} ${what}`)
      for (const text of notes) console.log(`  - ${text}`)
      for (const [promise, { count, first }] of violations) {
        console.log(`  ✗ ${promise}: ${count}`)
        for (const example of first) console.log(`      ${example.trim().replaceAll("\n", "\n      ").slice(0, 600)}`)
      }
      console.log(
        violations.size === 0
          ? "  ✓ no violation"
          : `  ${[...violations.values()].reduce((sum, { count }) => sum + count, 0)} violations`
      )
      return violations.size === 0
    }
  }
}
