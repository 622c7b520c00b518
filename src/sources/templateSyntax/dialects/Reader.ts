/**
 * A text that tags are read from, in one pass: it remembers where the next
 * sign stands, so that asking again costs nothing, and how much was read in
 * vain, so that the whole stays linear in the length of the text.
 */
import type { Format } from "./Format.ts"

export interface Reader {
  readonly text: string
  readonly format: Format
  /** Index of the next `sign` at or after `from`; the length of the text without one. Cheap as long as `from` mostly grows. */
  readonly next: (sign: string, from: number) => number
  /** Where the next match of `pattern`, a closing tag, starts and ends; null without one. */
  readonly nextClose: (pattern: string, from: number) => { readonly start: number; readonly end: number } | null
  /** Whether `</Name` stands somewhere behind this place. */
  readonly hasClosing: (name: string, from: number) => boolean
  /** Whether so many characters may still be read in vain. */
  readonly mayRead: () => boolean
  readonly readInVain: (characters: number) => void
  /** Characters looked at in vain so far. */
  readonly inVain: () => number
  /** The value of a front matter field, by its name in lower case; undefined once the text would become far longer by them. */
  readonly field: (name: string) => string | undefined
  /** The file of a picture that the text imports, by its name; undefined as a field is. */
  readonly imported: (name: string) => string | undefined
}

/** UTF-16 units that names may be replaced by in all: far beyond what people write. */
const mostReplaced = (text: string, fields: ReadonlyMap<string, string>): number => {
  const written = [...new Set(fields.values())].reduce((sum, { length }) => sum + length, text.length)
  return 20_000 + 2 * written
}

export const openReader = (text: string, format: Format, fields: ReadonlyMap<string, string>): Reader => {
  const known = new Map<string, number>()
  const closes = new Map<string, { from: number; start: number; end: number } | { from: number; start: null }>()
  let vain = 0
  let lastClosing: Map<string, number> | null = null
  let imports: Map<string, string> | null = null
  let left: number | null = null
  const bounded = (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined
    left ??= mostReplaced(text, fields)
    if (value.length > left) return undefined
    left -= value.length
    return value
  }
  return {
    text,
    format,
    next: (sign, from) => {
      const before = known.get(sign) ?? -1
      if (before >= from && lastAsked(known, sign) <= from) return before
      const at = text.indexOf(sign, from)
      const found = at < 0 ? text.length : at
      known.set(sign, found)
      known.set(`from ${sign}`, from)
      return found
    },
    nextClose: (pattern, from) => {
      const before = closes.get(pattern)
      if (before !== undefined && before.from <= from && (before.start === null || before.start >= from))
        return before.start === null ? null : before
      const search = new RegExp(pattern, "g")
      search.lastIndex = from
      const match = search.exec(text)
      const found = match === null ? { from, start: null } : { from, start: match.index, end: search.lastIndex }
      closes.set(pattern, found)
      return found.start === null ? null : found
    },
    hasClosing: (name, from) => {
      lastClosing ??= new Map([...text.matchAll(/<\/([\w$.:-]+)/g)].map(({ 1: one = "", index }) => [one, index]))
      return (lastClosing.get(name) ?? -1) >= from
    },
    mayRead: () => vain <= 4 * text.length,
    readInVain: (characters) => {
      vain += characters
    },
    inVain: () => vain,
    field: (name) => bounded(fields.get(name.toLowerCase())),
    imported: (name) => {
      imports ??= new Map(
        [...text.matchAll(pictureImport)].map(({ 1: one = "", 2: file = "" }) => [one, file] as const)
      )
      return bounded(imports.get(name))
    }
  }
}

const lastAsked = (known: ReadonlyMap<string, number>, sign: string): number =>
  known.get(`from ${sign}`) ?? Number.POSITIVE_INFINITY

const pictureImport =
  /^import[ \t]+([\w$]+)[ \t]+from[ \t]+["']((?:\.{0,2}\/|https?:)[^"'\n]+\.(?:png|jpe?g|gif|webp|avif|svg))["']/gim
