/**
 * How large the files of cards are, as they are written by default and with
 * `cards.small: true`, beside zopfli and mozjpeg. Draws the example newsroom.
 * Exits 1 where `small` is more than 15 % above zopfli or 10 % above mozjpeg,
 * or where any file has more than 300 kB. `--no-install` never installs a peer.
 */
import { spawnSync } from "node:child_process"
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { decodePhoto } from "../src/cards/photo/decodePhoto.ts"
import { encodeJpeg, pictureBudget } from "../src/cards/photo/encodeJpeg.ts"
import { shrinkPng } from "../src/cards/raster/png/shrinkPng.ts"
import { installPackages } from "../scripts/installPackages.ts"
import { type Line, verdictOf } from "./cards/Line.ts"
import { printTable } from "./cards/printTable.ts"
import { mozjpegBytes, zopfliBytes } from "./files/peers.ts"

const most = { png: 1.15, jpeg: 1.1 }

/** Cards of the newsroom that are measured: a headline, one with emoji, one from right to left, and a square one. */
const measured = ["night-ferry/og", "wrong-name-cafe/og", "school-garden-ar/pin", "tide-clock/square"]

const timed = async (make: () => Promise<Uint8Array>): Promise<readonly [bytes: number, milliseconds: number]> => {
  const start = process.cpuUsage()
  const { length } = await make()
  const { user, system } = process.cpuUsage(start)
  return [length, (user + system) / 1000]
}

const lineOf = (what: string, normal: number, small: number, peer: number, atMost: number, detail: string): Line => ({
  what: `${what}: small beside the peer`,
  value: small / peer,
  unit: "x",
  limit: { atMost },
  detail: `${kB(normal)} by default, ${kB(small)} small, ${kB(peer)} ${detail}`
})

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

installPackages({ folder: "bench", install: !process.argv.includes("--no-install") })
const root = mkdtempSync(join(tmpdir(), "fanfare-files-"))
try {
  cpSync("examples/newsroom", root, { recursive: true, filter: (file) => basename(file) !== "public" })
  const build = ["src/cli/bin.ts", "build", "--config", join(root, "fanfare.config.yaml"), "--allow-url", "--quiet"]
  if (spawnSync(process.execPath, build, { stdio: "inherit" }).status !== 0) throw new Error("The example has errors.")
  const cards = globSync(join(root, "public/articles/*/*.{png,jpg}"))
  const lines: Array<Line> = [
    {
      what: "largest card",
      value: Math.max(...cards.map((file) => readFileSync(file).length)) / 1000,
      unit: "kB",
      limit: { atMost: pictureBudget / 1000 },
      detail: `of ${cards.length}`
    }
  ]
  for (const name of measured) {
    const file = cards.find((one) => `${basename(dirname(one))}/${basename(one).split(".")[0]}` === name)
    if (file === undefined) throw new Error(`The newsroom has no card ${name}.`)
    const png = readFileSync(file)
    const [small, milliseconds] = await timed(() => shrinkPng(png))
    const zopfli = await zopfliBytes(png, await shrinkPng(png))
    lines.push(lineOf(name, png.length, small, zopfli, most.png, `zopfli, ${milliseconds.toFixed(0)} ms of CPU`))
  }
  for (const file of globSync("examples/newsroom/articles/*.jpg").toSorted()) {
    const [width, height] = [1200, 630]
    const rgb = await decodePhoto(readFileSync(file), { width, height, focus: { x: 0.5, y: 0.5 } })
    const normal = await encodeJpeg(rgb, width, height)
    const [small, milliseconds] = await timed(() => encodeJpeg(rgb, width, height, { isSmall: true }))
    const mozjpeg = await mozjpegBytes(rgb, width, height)
    lines.push(
      lineOf(basename(file), normal.length, small, mozjpeg, most.jpeg, `mozjpeg, ${milliseconds.toFixed(0)} ms of CPU`)
    )
  }
  printTable(lines)
  process.exitCode = lines.some((line) => verdictOf(line) === "FAIL") ? 1 : 0
} finally {
  rmSync(root, { recursive: true, force: true })
}
