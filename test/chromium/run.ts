/**
 * Titles in every script, set by fanfare and by Chromium with the same font
 * files: the same line breaks, and the same ink. Installs nothing; without
 * Chromium it says so and ends well, with --required badly. --pictures FOLDER
 * writes what both drew, --only NAME takes the titles that begin so.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { cases } from "./cases.ts"
import { type Comparison, comparer } from "./compare.ts"
import { openFanfare } from "./fanfare.ts"
import { sideBySide } from "./pictures.ts"
import { findChromium, startChromium } from "./startChromium.ts"

const { values: options } = parseArgs({
  options: { required: { type: "boolean" }, pictures: { type: "string" }, only: { type: "string" } }
})

const run = async (path: string): Promise<ReadonlyArray<Comparison>> => {
  const folder = mkdtempSync(join(tmpdir(), "fanfare-chromium-"))
  const { set, anyFont } = openFanfare()
  const fonts = join(folder, "fonts")
  mkdirSync(fonts)
  writeFileSync(join(fonts, "any.ttf"), anyFont)
  const page = await startChromium(path, folder, fonts)
  try {
    console.log(page.version)
    await page.open(new URL("page.html", import.meta.url).href)
    const compare = comparer(page, set)
    const done: Array<Comparison> = []
    for (const it of cases.filter(({ title }) => title.name.startsWith(options.only ?? ""))) {
      const comparison = await compare(it)
      console.log(rowOf(comparison))
      done.push(comparison)
      if (options.pictures === undefined) continue
      mkdirSync(options.pictures, { recursive: true })
      const { fanfare, chromium } = comparison.pictures
      const file = join(options.pictures, `${it.title.name}-${it.width}.png`)
      writeFileSync(file, await sideBySide(fanfare, chromium, comparison.shift))
    }
    return done
  } finally {
    await page.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const rowOf = ({ case: { title, width }, overlap, weakest, moved, sameBreaks, passed, lines }: Comparison): string => {
  const row = [
    `${title.name} ${width}`.padEnd(28),
    `${overlap.toFixed(3)} of ${title.least.toFixed(2)}`,
    `square ${weakest.toFixed(2)} of ${title.leastSquare.toFixed(2)}`,
    `moved ${moved.join(" ")}`.padEnd(10),
    sameBreaks ? "same breaks " : title.otherBreaks === null ? "OTHER BREAKS" : "other breaks",
    passed ? "pass" : "FAIL"
  ].join("  ")
  if (sameBreaks) return row
  return [
    row,
    ...(title.otherBreaks === null ? [] : [`  because   ${title.otherBreaks}`]),
    `  fanfare   ${lines.fanfare.join(" | ")}`,
    `  Chromium  ${lines.chromium.join(" | ")}`
  ].join("\n")
}

const path = findChromium()
if (path === null) {
  console.log("Chromium is not installed (Debian: apt-get install chromium): the titles were not compared")
  process.exitCode = options.required === true ? 1 : 0
} else {
  const done = await run(path)
  const failed = done.filter(({ passed }) => !passed)
  const others = done.filter(({ sameBreaks }) => !sameBreaks)
  const least = Math.min(1, ...done.map(({ overlap }) => overlap))
  const languages = new Set(done.map(({ case: { title } }) => title.language)).size
  console.log(`${new Set(done.map(({ case: { title } }) => title.name)).size} titles in ${languages} languages`)
  console.log(`${done.length} cases, least overlap ${least.toFixed(3)}, other breaks in ${others.length}`)
  if (done.length === 0) console.log(`no title begins with ${options.only}`)
  else console.log(failed.length === 0 ? "fanfare sets as Chromium does" : `${failed.length} cases miss their limits`)
  process.exitCode = failed.length === 0 && done.length > 0 ? 0 : 1
}
