/** One case: set by fanfare, set by Chromium with the same fonts and line height, and compared. */
import { hyphenate } from "../../src/cards/text/breaks/hyphenate.ts"
import { type Case, fontSize, margin } from "./cases.ts"
import { overlapOf, type Rgb, type Shift, weakestOf } from "./overlap.ts"
import { readRgb } from "./pictures.ts"
import type { FontFile, Setter, Setting } from "./Setter.ts"
import type { Title } from "./titles.ts"
import type { Page } from "./startChromium.ts"

export interface Comparison {
  readonly case: Case
  /** Ink overlap, from 0 to 1. */
  readonly overlap: number
  /** The least in a square of half an em. */
  readonly weakest: number
  /** Of Chromium's picture against fanfare's where they overlap best, in pixels. */
  readonly shift: Shift
  /** How much of the shift is not the difference of the first baselines. */
  readonly moved: Shift
  readonly lines: { readonly fanfare: ReadonlyArray<string>; readonly chromium: ReadonlyArray<string> }
  readonly pictures: { readonly fanfare: Rgb; readonly chromium: Rgb }
  readonly sameBreaks: boolean
  readonly passed: boolean
}

interface Shown {
  readonly lines: ReadonlyArray<string>
  readonly baseline: number
}

/**
 * Compares on a page that shows page.html; a font is sent there when it is
 * first needed. Where another break is no failure, Chromium sets the lines as
 * fanfare broke them before their ink is compared.
 */
export const comparer = (page: Page, set: Setter): ((it: Case) => Promise<Comparison>) => {
  const sent = new Set<string>()
  const send = async ({ name, sfnt, range }: FontFile): Promise<void> => {
    if (sent.has(name)) return
    sent.add(name)
    const [family, characters] = [JSON.stringify(name), JSON.stringify(range ?? "U+0-10FFFF")]
    await page.evaluate(`addFont(${family}, ${characters}, "${Buffer.from(sfnt).toString("base64")}")`)
  }
  return async (it) => {
    const { title } = it
    const setting = set(it)
    const { fonts, baseline, lines, missing, picture } = setting
    for (const font of fonts) await send(font)
    await page.resize(picture.width, picture.height)
    // Chromium does not compose letters whose parts lie in two files; NFC is the same text.
    const shown = await show(page, it, setting, withSoftHyphens(title).normalize("NFC"), "normal")
    const sameBreaks = isAlike(lines, shown.lines, missing)
    if (!sameBreaks && title.otherBreaks !== null) await show(page, it, setting, lines.join("\n"), "pre")
    const chromium = await readRgb(await page.screenshot())
    const start: Shift = [0, Math.round(baseline) - Math.round(shown.baseline)]
    const { value, shift } = overlapOf(picture, chromium, start)
    const weakest = weakestOf(picture, chromium, shift, fontSize / 2)
    return {
      case: it,
      overlap: value,
      weakest,
      shift,
      moved: [shift[0] - start[0], shift[1] - start[1]],
      lines: { fanfare: lines, chromium: shown.lines },
      pictures: { fanfare: picture, chromium },
      sameBreaks,
      passed: value >= title.least && weakest >= title.leastSquare && (sameBreaks || title.otherBreaks !== null)
    }
  }
}

/** Letters from which on a word has soft hyphens where its language's patterns divide it. */
const longWord = 18

/** For Chromium, which knows no patterns here. */
const withSoftHyphens = ({ text, language }: Title): string =>
  text.replace(/\p{L}+/gu, (word) => {
    if (word.length < longWord) return word
    const places = new Set(hyphenate(word, language))
    return Array.from(word, (letter, index) => (places.has(index) ? `\u00ad${letter}` : letter)).join("")
  })

const show = (
  page: Page,
  { title: { language, direction }, width }: Case,
  { fonts, leading }: Setting,
  content: string,
  space: "normal" | "pre"
): Promise<Shown> => {
  const families = fonts.map(({ name }) => name)
  const request = { content, space, language, direction, families, size: fontSize, leading, width, margin }
  return page.evaluate<Shown>(`show(${JSON.stringify(request)})`)
}

type Lines = ReadonlyArray<string>

/** The same breaks, whether or not fanfare left out what no font has, or only the marks on it. */
const isAlike = (own: Lines, theirs: Lines, missing: Lines): boolean =>
  [(): string => "", ([base = ""]: string): string => base].some(
    (left) =>
      plain(own) ===
      plain(theirs.map((line) => missing.reduce((text, one) => text.replaceAll(one, left(one.normalize("NFD"))), line)))
  )

/** Without the dashes and spaces that stand for others. */
const plain = (lines: Lines): string =>
  lines
    .map((line) =>
      line
        .normalize("NFC")
        .replace(/\p{Pd}/gu, "-")
        .replace(/\s+/g, " ")
        .trim()
    )
    .join("\n")
    .trim()
