/**
 * Scale: what a build costs when nothing or one article changed, by the size
 * of the archive, each figure beside a peer's or a limit's of the same run.
 * `--quick` (CI) takes archives a tenth as large and fails for memory, bytes
 * and opened pictures only; `--million` adds a million articles of NDJSON;
 * names of parts run these alone; `--no-install` never installs a peer. Writes
 * below the system's folder for temporary files, and `dist/`.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { installPackages } from "../scripts/installPackages.ts"
import { openBench, type Part } from "./scale/Bench.ts"
import { archive } from "./scale/parts/archive.ts"
import { bytes } from "./scale/parts/bytes.ts"
import { feeds } from "./scale/parts/feeds.ts"
import { million } from "./scale/parts/million.ts"
import { newsroom } from "./scale/parts/newsroom.ts"
import { peers } from "./scale/parts/peers.ts"
import { pictures } from "./scale/parts/pictures.ts"
import { printRows } from "./scale/printRows.ts"
import { type Row, verdictOf } from "./scale/Row.ts"

// Bytes last: it adds articles to sites of which others count them.
const parts: Readonly<Record<string, Part>> = { newsroom, pictures, feeds, peers, archive, million, bytes }

const args = process.argv.slice(2)
const quick = args.includes("--quick")
const asked = args.filter((arg) => !arg.startsWith("--"))
const unknown = asked.find((name) => !Object.hasOwn(parts, name))
if (unknown !== undefined) throw new Error(`${unknown} is no part: ${Object.keys(parts).join(", ")}`)
const wanted = (name: string): boolean =>
  asked.length > 0 ? asked.includes(name) : name !== "million" || args.includes("--million")

try {
  installPackages({ folder: "bench", install: !args.includes("--no-install") })
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error} Eleventy is left out.`)
}
spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "inherit" })

const root = realpathSync(mkdtempSync(join(tmpdir(), "fanfare-scale-")))
const bench = openBench(root, quick)
const rows: Array<Row> = []
try {
  for (const [name, part] of Object.entries(parts)) {
    if (!wanted(name)) continue
    console.error(name)
    try {
      rows.push(...(await part(bench)))
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      rows.push({ what: name, measured: Number.NaN, unit: "x", wanted: { atLeast: 0 }, binding: true, detail })
    }
  }
  printRows(rows)
  // A shared machine cannot be held to times; memory, bytes and what is opened are the same everywhere.
  const held = quick ? rows.filter(({ binding = false }) => binding) : rows
  process.exitCode = held.some((row) => verdictOf(row) === "missed") ? 1 : 0
} finally {
  rmSync(root, { recursive: true, force: true })
}
