/** The engine as the comparison sees it: what src/cards sets and draws, on white paper. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { TextSlot } from "../../templates/Template.ts"
import type { Face } from "../../src/cards/fonts/Face.ts"
import { makeFontList } from "../../src/cards/fonts/FontList.ts"
import { openFont } from "../../src/cards/fonts/openFont.ts"
import type { FontPackage } from "../../src/cards/fonts/FontPackage.ts"
import { packagesFor } from "../../src/cards/fonts/packages.ts"
import { packageOfParts } from "../../src/cards/fonts/parts/fontParts.ts"
import { readSfnt, writeSfnt } from "../../src/cards/fonts/sfnt.ts"
import { blitTexts } from "../../src/cards/raster/blitTexts.ts"
import { type GlyphMasks, makeGlyphMasks } from "../../src/cards/raster/glyph/GlyphMasks.ts"
import type { SetText } from "../../src/cards/text/SetText.ts"
import { typeset } from "../../src/cards/text/typeset.ts"
import { fontSize, margin } from "./cases.ts"
import type { Rgb } from "./overlap.ts"
import type { FontFile, Setter } from "./Setter.ts"

const require = createRequire(import.meta.url)

interface Opened {
  readonly file: FontFile
  readonly face: Face
}

const slot: TextSlot = { name: "title", sizes: [fontSize], colour: "#000000", weight: 700, lineHeight: 1.2 }

/** Higher than any case, so that nothing is cut off. */
const height = 4000

/** Sets at one size and weight, lines filled greedily; `anyFont` is for what Chromium wants a font of its own for. */
export const openFanfare = (): { readonly set: Setter; readonly anyFont: Uint8Array } => {
  const opened = new Map<string, Opened>()
  const open = (path: string): Opened => {
    const found = opened.get(path) ?? openFile(path)
    opened.set(path, found)
    return found
  }
  const masks = makeGlyphMasks()
  const set: Setter = ({ title: { text, language, direction }, width }) => {
    // Chromium takes the space of the first font for Nastaliq, whose own is narrower.
    const compared = packagesFor(text, language).filter(({ isForLanguages = false }) => !isForLanguages)
    const fonts = compared
      .filter(isInstalled)
      .flatMap((one) => [...bold(one), ...bold(partsFor(one, text, bold(one).map(open)))])
      .map(open)
    const list = makeFontList(
      fonts.map(({ file, face }) => ({
        traits: {
          family: file.name,
          weights: [face.weight, face.weight],
          isItalic: false,
          isColour: face.picture !== null,
          scripts: null
        },
        open: () => face
      })),
      ""
    )
    const done = typeset({ text, slot, width, height, direction, language }, list)
    return {
      fonts: hasOwnMarks.test(text)
        ? fonts.map(({ file }) => file)
        : mainFirst(fonts, done).map(({ file, face }) => (face.covers(0x20) ? withSpace(file) : file)),
      leading: done.leading,
      baseline: baselineOf(done),
      lines: done.lines,
      missing: done.missing,
      picture: draw(done, width, masks)
    }
  }
  return { set, anyFont: open(packagesFor("a", "en").flatMap(bold)[0] ?? "").file.sfnt }
}

/** The marks of Chinese and Japanese are wider in their own fonts, and fanfare takes those of the first. */
const hasOwnMarks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Chromium takes the space of the first font, fanfare that of the words beside it. */
const mainFirst = (fonts: ReadonlyArray<Opened>, { glyphs }: SetText): ReadonlyArray<Opened> => {
  const count = ({ face }: Opened): number => glyphs.filter((one) => one.face === face).length
  const [main] = fonts.toSorted((a, b) => count(b) - count(a))
  // All of Plex has one space.
  return main === undefined || /plex/i.test(main.file.name) ? fonts : [main, ...fonts.filter((font) => font !== main)]
}

const withSpace = (file: FontFile): FontFile =>
  file.range === null ? file : { ...file, range: `${file.range},U+20,U+A0` }

const isInstalled = (one: FontPackage): boolean => {
  try {
    return bold(one).map((file) => require.resolve(file)).length > 0
  } catch {
    return false
  }
}

/** The bold files of a package, and those of its only weight. */
const bold = ({ name, files }: FontPackage): ReadonlyArray<string> => {
  const heavy = files.filter(({ weight }) => weight === 700)
  return (heavy.length > 0 ? heavy : files).map(({ file }) => `${name}/${file}`)
}

/** Those of its numbered files that have letters of the text which its usual ones lack. */
const partsFor = (one: FontPackage, text: string, usual: ReadonlyArray<Opened>): FontPackage => {
  const ranges = one.hasParts === true ? (require(`${one.name}/unicode.json`) as Readonly<Record<string, string>>) : {}
  const codes = [...text.normalize("NFC")]
    .filter((letter) => one.letters.test(letter))
    .map((letter) => letter.codePointAt(0) ?? 0)
    .filter((code) => !usual.some(({ face }) => face.covers(code)))
  const names = Object.entries(ranges).flatMap(([key, list]) =>
    /^\[\d+\]$/.test(key) && codes.some((code) => isWithin(code, list)) ? [key.slice(1, -1)] : []
  )
  return packageOfParts(one, names)
}

/** `U+20,U+4e00-9fff` */
const isWithin = (code: number, list: string): boolean =>
  list.split(",").some((range) => {
    const [first = "", last = first] = range.trim().slice(2).split("-")
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16)
  })

const openFile = (path: string): Opened => {
  const bytes = readFileSync(require.resolve(path))
  const [scope, name] = path.split("/")
  const file = path.split("/").at(-1) ?? ""
  // Only the packages of Fontsource come in subsets.
  const ranges =
    scope === "@fontsource" ? (require(`${scope}/${name}/unicode.json`) as Readonly<Record<string, string>>) : {}
  const subset = /^-(.+)-\d+-normal\.woff$/.exec(file.slice(name?.length))?.[1] ?? ""
  return {
    file: { name: file, sfnt: writeSfnt(readSfnt(bytes)), range: ranges[subset] ?? ranges[`[${subset}]`] ?? null },
    face: openFont(bytes, file).at(700)
  }
}

/** Of the first line: where most glyphs stand, whole lines apart, inside of the first line's box. */
const baselineOf = ({ glyphs, boxes, leading }: SetText): number => {
  const counts = new Map<number, number>()
  for (const { y } of glyphs) counts.set(y % leading, (counts.get(y % leading) ?? 0) + 1)
  const [offset = 0] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0])
  const { top = 0, bottom = 0 } = boxes[0] ?? {}
  return offset + Math.floor((Math.max(bottom, top) - offset) / leading) * leading
}

const draw = (text: SetText, width: number, masks: GlyphMasks): Rgb => {
  const bottom = Math.max(0, ...text.boxes.map((box) => box.bottom))
  const canvas = { width: width + 2 * margin, height: Math.ceil(bottom) + 2 * margin }
  const data = new Uint8Array(canvas.width * canvas.height * 3).fill(255)
  const placed = { slot, left: margin, top: margin, width, height }
  blitTexts(data, canvas.width, canvas.height, [{ slot: placed, text }], masks)
  return { ...canvas, data }
}
