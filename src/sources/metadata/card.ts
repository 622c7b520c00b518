/**
 * What an article asks of its cards: the name of a template, or a group with
 * it and what cards show beside the article's other fields. Whether there is
 * such a template or picture is not asked here.
 */
import { Result } from "effect"
import { closest } from "fastest-levenshtein"
import { oneLine } from "../../markup/oneLine.ts"
import type { DeclaredCard } from "../../model/draft/Metadata.ts"
import { images } from "./declaredImages.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { event } from "./cardEvent.ts"
import { isRecord, plainKey } from "./fields.ts"
import { yesOrNo } from "./fieldValues.ts"
import { fieldText } from "./otherFields.ts"
import { type Reader, shown, type Wrong, wrong } from "./Reader.ts"

type Part = keyof DeclaredCard
type Value = DeclaredCard[Part]

const parts = [
  "template",
  "title",
  "badge",
  "rating",
  "number",
  "items",
  "event",
  "carousel",
  "data",
  "image",
  "portrait"
] as const satisfies ReadonlyArray<Part>

/** `customs`: of the dates of events. */
export const card =
  (customs: DateCustoms): Reader<DeclaredCard> =>
  (value, _key, leaveOut) => {
    if (value === false) return Result.succeed({ off: true })
    if (typeof value === "string") return Result.succeed({ template: oneLine(value) })
    if (!isRecord(value))
      return wrong(
        `is not the name of a template: ${shown(value)}.`,
        "Write a name such as `card: quote`, a group such as `card: { template: quote, title: A shorter title }`, or `card: false` for none."
      )
    const found = new Map<Part, Value>()
    for (const [key, said] of Object.entries(value)) {
      const part = parts.find((known) => known === plainKey(key))
      if (part === undefined) leaveOut(unknownPart(key))
      else if (said !== null && said !== "") {
        const read = part === "event" ? event(customs)(said, key, leaveOut) : readers[part](said, key, leaveOut)
        if (read !== undefined) found.set(part, read)
      }
    }
    return Result.succeed(found.size === 0 ? undefined : (Object.fromEntries(found) as DeclaredCard))
  }

/** Undefined for what cannot be used, which is left out with a reason. */
type PartReader = (said: unknown, key: string, leaveOut: (part: Wrong) => void) => Value | undefined

const text: PartReader = (said, key, leaveOut) => fieldText(said) ?? leftOut(leaveOut, noText(key, said))

const name: PartReader = (said, key, leaveOut) =>
  typeof said === "string" ? text(said, key, leaveOut) : leftOut(leaveOut, noText(key, said))

const picture: PartReader = (said, key, leaveOut) => {
  const read = images(said, plainKey(key), leaveOut)
  if (Result.isSuccess(read)) return read.success?.[0]
  return leftOut(leaveOut, { ...read.failure, message: `holds a \`${key}\` that names no picture.`, at: [key] })
}

const rating: PartReader = (said, key, leaveOut) => {
  const [, given = "", of = "5"] = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/\s*(\d+))?\s*$/.exec(String(said)) ?? []
  const [value, whole] = [Number(given.replace(",", ".")), Number(of)]
  if (given !== "" && whole > 0 && value <= whole) return Math.round((value / whole) * 10) / 2
  return leftOut(leaveOut, {
    message: `holds a \`${key}\` that is no rating: ${shown(said)}.`,
    fix: "Write a number from 0 to 5, or one of another whole such as 8/10.",
    at: [key]
  })
}

const items: PartReader = (said, key, leaveOut) => {
  const read = Array.isArray(said) ? said.map(fieldText) : []
  if (read.length > 0 && read.every((one) => one !== null)) return read
  return leftOut(leaveOut, {
    message: `holds \`${key}\` that are no list of texts: ${shown(said)}.`,
    fix: "Write one text for each point: `items: [First point, Second point]`.",
    at: [key]
  })
}

const data: PartReader = (said, key, leaveOut) => {
  if (!isRecord(said))
    return leftOut(leaveOut, {
      message: `holds \`${key}\` that is no group of fields: ${shown(said)}.`,
      fix: "Write names with texts: `data: { home: Northport, away: Tidemouth }`.",
      at: [key]
    })
  const read: Record<string, string> = {}
  for (const [name, value] of Object.entries(said)) {
    const one = /^[\w-]{1,40}$/.test(name) ? fieldText(value) : null
    if (one === null) leaveOut({ ...noText(name, value), at: [key, name] })
    else read[name] = one
  }
  return read
}

const carousel: PartReader = (said, key, leaveOut) => {
  const found = typeof said === "string" ? said.trim().toLowerCase() : said
  if (found === "headings" || found === "pictures") return found
  const wanted = yesOrNo(said, key, leaveOut)
  if (Result.isSuccess(wanted)) return wanted.success
  return leftOut(leaveOut, {
    message: `holds a \`${key}\` that is neither true nor false, \`headings\` nor \`pictures\`: ${shown(said)}.`,
    fix: "Write `carousel: true` for slides of its headings, or else of its pictures.",
    at: [key]
  })
}

const readers: Readonly<Record<Exclude<(typeof parts)[number], "event">, PartReader>> = {
  template: name,
  title: text,
  badge: text,
  number: text,
  rating,
  items,
  carousel,
  data,
  image: picture,
  portrait: picture
}

const leftOut = (leaveOut: (part: Wrong) => void, part: Wrong): undefined => {
  leaveOut(part)
  return undefined
}

const unknownPart = (key: string): Wrong => ({
  message: `has no part \`${key}\`.`,
  fix: `Did you mean \`${closest(plainKey(key), [...parts])}\`? Known here: ${parts.join(", ")}.`,
  at: [key]
})

const noText = (key: string, part: unknown): Wrong => ({
  message: `holds a \`${key}\` that is not a text: ${shown(part)}.`,
  fix: `Write one line of text behind \`${key}:\`, in quotes where it holds a colon.`,
  at: [key]
})
