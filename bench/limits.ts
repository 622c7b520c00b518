/**
 * What inputs cost that make readers slow or outputs large: for each family
 * the seconds a megabyte, how the time grows when the input doubles, how much
 * HTML comes out, and how much all files hold together. `npm run bench:limits -- [--whole] [--sizes MB,MB]
 * [WORDS OF A NAME]`; `--whole` goes up to 8 MB. A text that is left out has no
 * HTML. Exits 1 where a family is above a limit.
 */
import { spawnSync } from "node:child_process"
import { parseArgs } from "node:util"
import { families } from "./limits/families.ts"
import type { Family } from "./limits/families/Family.ts"
import type { Outcome } from "./limits/readings.ts"

/** Seconds for a megabyte; time at twice the size; HTML by the length of what it was made from. */
const most = { seconds: 1, growth: 2.6, html: 20 }

const { values: asked, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { whole: { type: "boolean", default: false }, sizes: { type: "string" } }
})
const sizes = asked.sizes?.split(",").map(Number) ?? (asked.whole ? [1, 2, 4, 8] : [1, 2])
const megabyte = 1_000_000
/** Growth of less than this, in milliseconds, is noise. */
const noise = 150

type Measured = Outcome & { readonly units: number }

const measure = (family: Family, units: number): Measured | string => {
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    ["--max-old-space-size=3000", "bench/limits/measure.ts", family.name, String(units)],
    { encoding: "utf8", timeout: 60_000 }
  )
  if (status === 0) return JSON.parse(stdout) as Measured
  return signal === "SIGTERM"
    ? "more than a minute"
    : (/^\w*Error.*$/m.exec(stderr)?.[0] ?? `exit ${String(status ?? signal)}`)
}

const totalOf = ({ read, write }: Outcome): number => read + write

const row = (cells: ReadonlyArray<string>): string =>
  cells.map((cell, index) => (index === 0 ? cell.slice(0, 44).padEnd(46) : cell.padStart(9))).join("")

console.log(row(["family", "MB", "s/MB", "2n/n", "HTML/in", "all/in", "above"]))
let missed = 0
for (const family of families.filter(({ name }) =>
  words.every((word) => name.toLowerCase().includes(word.toLowerCase()))
)) {
  let before: Measured | null = null
  let growth = 0
  const { largest } = family
  const own = largest === undefined ? sizes : sizes.map((size) => (size * largest) / Math.max(...sizes))
  for (const size of own) {
    const now = measure(family, size * megabyte)
    if (typeof now === "string") {
      missed += 1
      console.log(row([family.name, String(size), "", "", "", "", now]))
      break
    }
    if (before !== null && totalOf(now) - totalOf(before) > noise)
      growth = Math.max(growth, totalOf(now) / totalOf(before))
    before = now
    const amplified = now.html / now.units
    const seconds = totalOf(now) / 1000 / (now.units / megabyte)
    const above = [
      ...(seconds > most.seconds ? ["time"] : []),
      ...(growth > most.growth ? ["growth"] : []),
      ...(amplified > most.html ? ["HTML"] : [])
    ]
    const isLast = size === own.at(-1)
    if (above.length > 0 && isLast) missed += 1
    if (isLast || seconds > 20)
      console.log(
        row([
          family.name,
          String(size),
          seconds.toFixed(2),
          growth.toFixed(1),
          amplified.toFixed(1),
          (now.written / now.units).toFixed(1),
          above.join("+")
        ])
      )
    if (seconds > 20) break
  }
}
console.log(`${missed} of the families above a limit.`)
process.exitCode = missed === 0 ? 0 : 1
