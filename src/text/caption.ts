/**
 * Captions of pictures and the credits in them: `… (Name/AGENCY)`,
 * `… Photo: Name/AGENCY`, `… REUTERS/Name`. A line is a caption only by its
 * credit; an agency alone in brackets ends many an article and makes none.
 */
import type { Credit } from "../model/Article.ts"
import { isAgency, isPictureAgency } from "./agencies.ts"

/** A caption is a line or two; longer ones are text. */
const longest = 700

const label =
  "(?:(?:photo|image|picture|foto)[ -]?(?:credit|crédit)s?|photo(?:graph)?s?|images?|pictures?|credits?|cr[ée]dits?(?: photo)?|fotos?|bild|fotograf[íi]a|immagine|cr[ée]ditos?|zdjęcie|fotoğraf|kuva|фото|تصوير|الصورة|صورة|عدسة|تصویر|عکس|צילומים|צילום|תמונה|摄影|图片|写真|사진)"

const labelled = new RegExp(
  `^${label}(?:\\s*[:：/]\\s*|\\s+(?:by|von|de|par|di)\\s+|\\s+courtesy\\s+(?:of\\s+)?)(?=\\S)`,
  "iu"
)
const courtesy = /^(?:courtesy(?: of)?|handout|provided by|supplied by|file photo)[\s:/]+(?=\S)/iu
const copyright = /^©\s*(?!\d{4}|copyright)(?=\S)/iu

/** Words after a name that say no name: `AP file`, `Reuters/File`. */
const trailer = /\s*[/,]?\s*(?:file(?: photo)?|archive|archivo|archives|archiv|أرشيف|ארכיון|архив)\s*\.?$/iu

const name = /^(?!\d)[\p{L}][\p{L}\p{M}.'’\-־]*(?:\s+[\p{L}][\p{L}\p{M}.'’\-־]*){0,5}$/u

/** Reads a credit such as `Jane Doe/REUTERS`, `REUTERS/Jane Doe` or `Photo: Jane Doe`; undefined if it is not a credit. */
export const readCredit = (written: string): Credit | undefined => {
  const text = written.trim()
  const marked = labelled.test(text) || courtesy.test(text) || copyright.test(text)
  const core = text
    .replace(labelled, "")
    .replace(courtesy, "")
    .replace(copyright, "")
    .replace(trailer, "")
    .replace(/\.$/, "")
  const parts = core
    .split(/\s*[/|]\s*|\s+(?:via|for|pour|für|עבור|عن)\s+|\s+[-–—]\s+|,\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "")
  const agency = parts.findLast(isAgency)
  const photographer = parts.find((part) => !isAgency(part) && name.test(part))
  const isCredit = marked ? parts.length > 0 : agency !== undefined && (parts.length > 1 || isPictureAgency(agency))
  if (!isCredit || core.length > 120) return undefined
  return {
    text,
    ...(photographer === undefined ? {} : { photographer }),
    ...(agency === undefined ? {} : { agency })
  }
}

export interface ReadCaption {
  /** Without the credit. */
  readonly text: string
  readonly credit: Credit
}

const bracketed = /^(.*?)\s*[([（［]([^()[\]（）［］]{2,120})[)\]）］]\s*\.?$/su
const closed = /(?:[.!?…。！？؟۔]["”’»)]?|[)\]”"»])$/u

/** Splits a caption from its credit; undefined for a line that is no caption. */
export const readCaption = (line: string): ReadCaption | undefined => {
  const whole = line.trim()
  if (whole.length > longest) return undefined
  return inBrackets(whole) ?? afterLabel(whole) ?? afterSentence(whole)
}

const inBrackets = (whole: string): ReadCaption | undefined => {
  const found = bracketed.exec(whole)
  const credit = found?.[2] === undefined ? undefined : readCredit(found[2])
  return credit === undefined || found?.[1] === undefined ? undefined : { text: found[1].trim(), credit }
}

/** `… at the pier. Photo: Jane Doe/AFP`, `… | © Jane Doe / AFP`, or a line that is a credit only. */
const afterLabel = (whole: string): ReadCaption | undefined => {
  for (const start of starts(whole)) {
    const rest = whole.slice(start)
    if (rest.length > 120 || !(labelled.test(rest) || copyright.test(rest))) continue
    const credit = readCredit(rest)
    if (credit !== undefined && isNameLike(credit, rest)) return { text: before(whole, start), credit }
  }
  return undefined
}

/** `… at the pier. REUTERS/Jane Doe` and `… at the pier. Jane Doe / AP file`. */
const afterSentence = (whole: string): ReadCaption | undefined => {
  for (const start of starts(whole)) {
    const rest = whole.slice(start)
    if (start === 0 || !/^[^/]{2,60}\/[^/]{2,60}(?:\/[^/]{2,40})?$/u.test(rest)) continue
    const credit = readCredit(rest)
    if (credit?.agency !== undefined && credit.photographer !== undefined && closed.test(before(whole, start)))
      return { text: before(whole, start), credit }
  }
  return undefined
}

/** A label with prose behind it ("Photos: what we know so far about …") is no credit. */
const isNameLike = (credit: Credit, rest: string): boolean =>
  (credit.photographer !== undefined &&
    /^\p{Lu}|^[^\p{Ll}\p{Lu}]/u.test(credit.photographer) &&
    !/[:?!]$/.test(rest)) ||
  credit.agency !== undefined

/** Where a credit may begin: at the front, and after a sentence or a dash. */
const starts = (whole: string): ReadonlyArray<number> => [
  0,
  ...[...whole.matchAll(/(?:[.!?…。！？؟۔]["”’»)]?|[|–—])\s+/gu)].map((found) => found.index + found[0].length)
]

const before = (whole: string, start: number): string =>
  whole
    .slice(0, start)
    .replace(/\s*[|–—]\s*$/u, "")
    .trim()
