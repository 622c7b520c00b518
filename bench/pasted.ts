/**
 * How much of pasted text is kept and cut: clean articles, articles with their
 * page's tail, whole pages, and furniture in the middle of articles.
 * `npm run bench:pasted -- [DIR]`: true articles of saved pages, from
 * `../shared/data/pages` where nothing is named; own samples always.
 */
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { labels } from "../src/labels/languages/index.ts"
import { chromeLine } from "../src/sources/furniture/chrome.ts"
import { bodies } from "./pasted/bodies.ts"
import { otherPageOf, pageOf } from "./pasted/pageOf.ts"
import { likeness, readText, type ReadText, wordsOf } from "./pasted/readText.ts"
import { ending, insertions } from "./pasted/insertions.ts"
import { withTail } from "./pasted/withTail.ts"
import { readTruths, type TrueArticle } from "./pasted/truths.ts"

const folder = resolve(
  process.argv.slice(2).find((one) => !one.startsWith("--")) ?? resolve(import.meta.dirname, "../../shared/data/pages")
)
const isVerbose = process.argv.includes("--verbose")
const halves = ["first", "second"] as const

const mean = (values: ReadonlyArray<number>): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** The lines of an article with others in the middle, between two paragraphs. */
const withInsertion = (text: string, inserted: ReadonlyArray<string>): string => {
  const blocks = text.trim().split(/\n\s*\n/)
  const at = Math.max(1, Math.floor((blocks.length * 2) / 3))
  return [...blocks.slice(0, at), ...inserted, ...blocks.slice(at), ...ending].join("\n\n")
}

/** Paragraphs that are missing although they are read where nothing is inserted. Furniture that the truth itself holds is none. */
const lost = (text: string, { kept, cut, fields }: ReadText): ReadonlyArray<string> => {
  const has = new Set(kept.split("\n").map((line) => wordsOf(line).join(" ")))
  const whole = wordsOf(kept).join(" ")
  const furniture = new Set(cut.filter((line) => chromeLine(line) !== undefined).map((line) => wordsOf(line).join(" ")))
  const missing = text
    .split("\n")
    .map((line) => wordsOf(line).join(" "))
    .filter((line) => line.length > 0 && !has.has(line) && !whole.includes(line) && !furniture.has(line))
  const alone = new Set(
    missing.length === 0
      ? []
      : readText(text)
          .kept.split("\n")
          .map((line) => wordsOf(line).join(" "))
  )
  // Dates and names under a title are fields now.
  return missing.filter((line) => alone.has(line) && (line.length > 60 || fields === 0))
}

const measure = (
  name: string,
  pages: ReadonlyArray<TrueArticle>,
  score: (page: TrueArticle) => number | undefined
): void => {
  const found = halves.map((half) => {
    const scores = pages
      .filter((page) => page.half === half)
      .flatMap((page) => {
        const own = score(page)
        if (own !== undefined && own < 0.95 && isVerbose && half === "first")
          print(`    ${name} ${page.id} ${own.toFixed(3)}`)
        return own === undefined ? [] : [own]
      })
    return `${mean(scores).toFixed(4)} (${scores.length} pages, least ${Math.min(...scores).toFixed(2)})`
  })
  print(`${name.padEnd(24)} first half ${found[0]}, second ${found[1]}`)
}

if (existsSync(folder)) {
  const pages = readTruths(folder)
  measure("clean text unchanged", pages, ({ text }) => likeness(readText(text).kept, text))
  measure("article and tail", pages, (page) => {
    const pasted = withTail(page.text, page.page())
    return pasted === undefined ? undefined : likeness(readText(pasted).body, page.text)
  })
  measure("whole page", pages, (page) => likeness(readText(page.page()).body, page.text))
  for (const [name, inserted] of Object.entries(insertions)) {
    const read = pages.map((page) => ({ page, reading: readText(withInsertion(page.text, inserted)) }))
    const poorer = read.filter(({ page, reading }) => lost(page.text, reading).length > 0).map(({ page }) => page)
    const stays = read.filter(({ reading }) => inserted.some((line) => reading.kept.split("\n").includes(line)))
    print(
      `${`with ${name}`.padEnd(24)} ${poorer.length} of ${pages.length} articles lose a paragraph; it stays in ${stays.length}`
    )
    if (isVerbose)
      print(
        `    ${poorer
          .filter(({ half }) => half === "first")
          .map(({ id }) => id)
          .join(" ")}`
      )
  }
} else print(`There is no folder ${folder}; true articles of pages are left out.`)

/** Every sample article in the page of every language: paragraphs kept, and lines dropped. */
const counts = { paragraphs: 0, kept: 0, lines: 0, dropped: 0 }
for (const paragraphs of Object.values(bodies))
  for (const own of labels)
    for (const { before, after } of [pageOf(own), otherPageOf(own.language)]) {
      const { body, cut } = readText([...before, ...paragraphs, ...after].join("\n\n"))
      const kept = new Set(body.split("\n\n"))
      counts.paragraphs += paragraphs.length
      counts.kept += paragraphs.filter((one) => kept.has(one)).length
      counts.lines += before.length + after.length
      counts.dropped += cut.length
    }
print(
  `own samples: ${Object.keys(bodies).length} languages of articles in pages of ${labels.length}: ${counts.kept} of ${counts.paragraphs} paragraphs kept, ${counts.dropped} of ${counts.lines} lines dropped`
)
for (const [language, paragraphs] of Object.entries(bodies)) {
  const clean = likeness(readText(paragraphs.join("\n\n")).kept, paragraphs.join("\n\n"))
  if (clean < 1) print(`own samples: clean text in ${language} has ${clean.toFixed(3)}`)
}
