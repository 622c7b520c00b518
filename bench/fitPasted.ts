/**
 * Fits the weights by which lines of pasted pages are told from their article:
 * `npm run fit:pasted -- [DIR]`, from `../shared/data/pages` where nothing is
 * named. `--half first` fits to the hosts of one half alone. Prints how well pages
 * of hosts that were left out are read, and writes `src/sources/furniture/lineWeights.ts`.
 */
import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { lineSigns, type Signs, type Weights } from "../src/sources/furniture/lineSigns.ts"
import { rolesOf } from "../src/sources/furniture/rolesOf.ts"
import { splitFurniture } from "../src/sources/furniture/splitFurniture.ts"
import { signsOf } from "../src/sources/furniture/stretch.ts"
import { textUnits } from "../src/sources/lines/textUnits.ts"
import { lineTruths } from "./pasted/lineTruths.ts"
import { likeness, wordsOf } from "./pasted/readText.ts"
import { type Example, fit } from "./pasted/regression.ts"
import { readTruths } from "./pasted/truths.ts"
import { withTail } from "./pasted/withTail.ts"

const { values, positionals } = parseArgs({ allowPositionals: true, options: { half: { type: "string" } } })
const folder = resolve(positionals[0] ?? resolve(import.meta.dirname, "../../shared/data/pages"))
const out = resolve(import.meta.dirname, "../src/sources/furniture/lineWeights.ts")

/** Hosts are left out in so many turns. */
const turns = 5

const samples = readTruths(folder)
  .filter(({ half }) => values.half === undefined || half === values.half)
  .flatMap((page) => {
    const turn = (createHash("sha256").update(`${page.host} turn`).digest()[0] ?? 0) % turns
    const whole = page.page()
    return (
      [
        ["article and tail", withTail(page.text, whole)],
        ["whole page", whole]
      ] as const
    ).flatMap(([kind, written]) => {
      if (written === undefined) return []
      const units = textUnits(written.normalize("NFC"), 1)
      const roles = rolesOf(units)
      const isOwn = lineTruths(
        units.map(({ text }) => text),
        page.text
      )
      return [{ kind, half: page.half, turn, units, roles, truth: page.text, isOwn }]
    })
  })
type Sample = (typeof samples)[number]

/** Each page counts as much as any other, and a line by its words. */
const fitTo = (some: ReadonlyArray<Sample>, signsOfLines: (sample: Sample) => ReadonlyArray<Signs>): Signs => {
  let names: ReadonlyArray<string> = []
  const examples = some.flatMap((sample): ReadonlyArray<Example> => {
    const counts = sample.units.map(({ text }) => wordsOf(text).length)
    const all = counts.reduce((sum, count) => sum + count, wordsOf(sample.truth).length)
    return signsOfLines(sample).map((signs, index) => {
      if (names.length === 0) names = Object.keys(signs)
      return {
        signs: Float64Array.from(names, (name) => signs[name] ?? 0),
        truth: sample.isOwn[index] === true ? 1 : 0,
        weight: Math.min(80, counts[index] ?? 0) / all
      }
    })
  })
  return fit(names, examples)
}

const fitted = (some: ReadonlyArray<Sample>): Weights => {
  const line = fitTo(some, ({ units, roles }) => lineSigns(units, roles))
  return { line, place: fitTo(some, ({ units, roles }) => signsOf(units, roles, { line })) }
}

const mean = (all: ReadonlyArray<number>): string =>
  (all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length)).toFixed(4)

const scores = Array.from({ length: turns }, (_, turn) => {
  const weights = fitted(samples.filter((one) => one.turn !== turn))
  return samples
    .filter((one) => one.turn === turn)
    .map(({ kind, half, units, truth }) => {
      const { kept } = splitFurniture(units, weights)
      return { kind, half, score: likeness(kept.map(({ text }) => text).join("\n"), truth) }
    })
}).flat()

for (const kind of ["article and tail", "whole page"])
  for (const half of ["first", "second"]) {
    const own = scores.filter((one) => one.kind === kind && one.half === half)
    if (own.length > 0)
      process.stdout.write(`${kind}, hosts left out, ${half} half: ${mean(own.map(({ score }) => score))}\n`)
  }

const written = (signs: Signs): string =>
  Object.entries(signs)
    .map(([name, value]) => `    ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${value}`)
    .join(",\n")

const { line, place } = fitted(samples)
writeFileSync(
  out,
  `/** Fitted by \`npm run fit:pasted${values.half === undefined ? "" : ` -- --half ${values.half}`}\` to pages with known articles; no word of them is in it. */
import type { Weights } from "./lineSigns.ts"

export const lineWeights: Weights = {
  line: {
${written(line)}
  },
  place: {
${written(place)}
  }
}
`
)
