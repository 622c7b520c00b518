/** The rows as one table, with the machine under it. */
import { cpus, loadavg, totalmem } from "node:os"
import { type Row, verdictOf } from "./Row.ts"

export const printRows = (rows: ReadonlyArray<Row>): void => {
  const cells = [["what", "wanted", "measured", "ratio", "verdict", ""], ...rows.map(cellsOf)]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  for (const row of cells) {
    console.log(
      row
        .map((cell, column) => (column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
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

const cellsOf = (row: Row): ReadonlyArray<string> => [
  row.what,
  wantedOf(row),
  Number.isNaN(row.measured) ? "not measured" : `${numberOf(row.measured)} ${row.unit}`,
  row.ratio === undefined ? "" : `${numberOf(row.ratio.value)} x ${row.ratio.to}`,
  verdictOf(row),
  row.detail ?? ""
]

const wantedOf = ({ wanted, unit }: Row): string => {
  if (wanted === undefined) return ""
  return "atLeast" in wanted ? `at least ${wanted.atLeast} ${unit}` : `at most ${wanted.atMost} ${unit}`
}

const numberOf = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(2)
