/** All tags of a text, in its order, in one pass. What stands in code is marked as such. */
import { noArguments } from "./dialects/Arguments.ts"
import { dialects } from "./dialects/index.ts"
import { liquid } from "./dialects/liquid.ts"
import { output } from "./dialects/output.ts"
import type { Dialect, ReadTag, Tag } from "./dialects/Dialect.ts"
import { openReader, type Reader } from "./dialects/Reader.ts"
import { type Literal, literalParts } from "./literalParts.ts"

export interface Scanned extends Tag {
  /** It seems to stand in code: shown as `value` if the parsed text has it in code, else cut. */
  readonly inCode: boolean
}

const isLiquid = (dialect: Dialect): boolean => dialect === liquid || dialect === output

/** Jekyll and Eleventy leave the tags of such a file as they are: `render_with_liquid: false`, `templateEngineOverride: md`. */
const isLiquidText = ({ field }: Reader): boolean =>
  field("render_with_liquid") === "false" || /^(?:false|md|html)$/.test(field("templateEngineOverride") ?? "")

export const scanTags = (reader: Reader): ReadonlyArray<Scanned> => {
  const { text, format } = reader
  const asked = dialects.filter((one) => one.formats.includes(format) && !(isLiquid(one) && isLiquidText(reader)))
  const literal = literalParts(reader)
  const found: Array<Scanned> = []
  const add = (dialect: Dialect, read: ReadTag): void => {
    const start = Math.max(read.start, found.at(-1)?.end ?? 0)
    found.push({ ...read, start, language: dialect.name, source: text.slice(start, read.end), inCode: false })
  }
  const readAt = (at: number, sign: string, isFormula: boolean): readonly [Dialect, ReadTag] | null => {
    for (const dialect of asked) {
      if (dialect.sign !== sign || (isFormula && !dialect.isSure && sign !== "<")) continue
      const read = dialect.read(reader, at)
      // In a formula, what only begins like a component is a sign.
      if (read !== null && !(isFormula && !dialect.isSure && read.role === "unknown")) return [dialect, read]
    }
    return null
  }
  const addCode = (from: number, until: number): void => {
    for (const one of tagsOfCode(reader, from, until)) found.push(one)
  }

  const signs = /[{<[`$\\\n]/g
  let at = 0
  let isLine = true
  let formulaUntil = 0
  /** The end of a literal part, and where to go on. */
  let held: readonly [number, number] | null = null
  for (;;) {
    if (held !== null && at >= held[0]) {
      found.push({ ...silence(held[0], held[1]), language: "", source: "", inCode: false })
      at = held[1]
      held = null
    }
    if (isLine) {
      isLine = false
      const block: Literal | null = literal.atLine(at)
      if (block !== null) {
        addCode(at, block.end)
        at = Math.max(at, block.end)
        continue
      }
      const read = held === null && /[eiv:<.@ ]/.test(text[at] ?? "") ? readAt(at, "", false) : null
      if (read !== null) {
        add(...read)
        at = read[1].end
      }
    }
    signs.lastIndex = at
    const sign = signs.exec(text)
    if (sign === null) break
    const place = sign.index
    if (held !== null && place >= held[0]) {
      at = held[0]
      continue
    }
    if (sign[0] === "\n") {
      isLine = true
      at = place + 1
    } else if (sign[0] === "\\") {
      at = format === "html" || text[place + 1] === "\n" ? place + 1 : place + 2
    } else {
      const part = place < formulaUntil ? null : literal.at(place)
      if (part !== null && part.kind !== "formula") {
        addCode(place, part.end)
        at = part.end
        continue
      }
      if (part !== null) formulaUntil = part.end
      const read =
        sign[0] === "{" || sign[0] === "<" || sign[0] === "[" ? readAt(place, sign[0], place < formulaUntil) : null
      if (read === null) {
        at = place + 1
        continue
      }
      const [dialect, one] = read
      if (held !== null) {
        add(dialect, {
          ...one,
          role: "literal",
          value: text.slice(one.start, one.end),
          end: Math.min(one.end, held[0])
        })
      } else {
        add(dialect, one)
        if (one.literalUntil !== undefined) held = [one.literalUntil, one.resumeAt ?? one.literalUntil]
      }
      at = found.at(-1)?.end ?? place + 1
    }
  }
  return found
}

const silence = (start: number, end: number): ReadTag => ({
  family: "none",
  name: "",
  role: "silent",
  value: "",
  arguments: noArguments,
  start,
  end
})

/**
 * Tags in code: each as it is shown there, which is as it was written but for Hugo's escape and Liquid's `raw`. They are
 * looked for by themselves, because code opens what it does not close.
 */
const tagsOfCode = (reader: Reader, from: number, until: number): ReadonlyArray<Scanned> => {
  const text = reader.text.slice(from, until)
  if (!/[{<[]|^(?:import|export)\b/m.test(text)) return []
  const alone: Reader = { ...openReader(text, reader.format, noFields), imported: () => undefined }
  const asked = dialects.filter(({ formats }) => formats.includes(reader.format))
  const found: Array<Scanned> = []
  const add = (dialect: Dialect, read: ReadTag): void => {
    found.push({
      ...read,
      start: from + read.start,
      end: from + read.end,
      language: dialect.name,
      source: text.slice(read.start, read.end),
      inCode: true
    })
  }
  const signs = /[{<[]|(?:(?<=\n)|^)(?=(?:import|export)\b)/g
  const look = (first: number, behind: number): void => {
    for (let at = first; ;) {
      signs.lastIndex = at
      const sign = signs.exec(text)
      if (sign === null || sign.index >= behind) return
      at = sign.index + 1
      for (const dialect of asked) {
        if (dialect.sign !== sign[0]) continue
        const read = dialect.read(alone, sign.index)
        if (read === null) continue
        if (read.literalUntil !== undefined && read.resumeAt !== undefined && read.resumeAt <= behind) {
          add(dialect, ownLine(text, read))
          look(read.end, read.literalUntil)
          add(dialect, ownLine(text, silence(read.literalUntil, read.resumeAt)))
          at = read.resumeAt
        } else if (read.end <= behind && read.literalUntil === undefined && read.role !== "markup") {
          const written = text.slice(read.start, read.end)
          // Markdown takes marks of quotes and blanks from the lines of code.
          if (written.includes("\n")) break
          add(dialect, { ...read, role: "literal", value: read.role === "literal" ? read.value : written })
          at = read.end
        }
        break
      }
    }
  }
  look(0, text.length)
  return found
}

const noFields: ReadonlyMap<string, string> = new Map()

/** With the end of its line where nothing else stands on it. */
const ownLine = (text: string, read: ReadTag): ReadTag =>
  /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, read.start - 80), read.start)) && text[read.end] === "\n"
    ? { ...read, end: read.end + 1 }
    : read
