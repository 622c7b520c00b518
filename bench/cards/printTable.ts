/** The lines as one table, with the machine under it. */
import { cpus, loadavg, totalmem } from "node:os"
import { type Line, verdictOf } from "./Line.ts"

export const printTable = (lines: ReadonlyArray<Line>): void => {
  const rows = lines.map((line) => [line.what, valueOf(line), limitOf(line), verdictOf(line), line.detail ?? ""])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd()
    )
  }
  const processors = cpus()
  console.log(
    `${processors.length} x ${processors[0]?.model.trim() ?? "?"}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}`
  )
}

const valueOf = ({ value, unit }: Line): string =>
  Number.isNaN(value) ? "not drawn" : `${value.toFixed(unit === "x" ? 2 : 1)} ${unit}`

const limitOf = ({ limit, unit }: Line): string => {
  if (limit === undefined) return ""
  return "atLeast" in limit ? `at least ${limit.atLeast} ${unit}` : `at most ${limit.atMost} ${unit}`
}
