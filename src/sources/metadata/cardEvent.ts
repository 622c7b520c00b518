/** `card: { event: … }`: when an event is, and where. Without a date it is none. */
import { Result } from "effect"
import type { CardEvent } from "../../model/Article.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import { isRecord, plainKey } from "./fields.ts"
import { timestamp } from "./fieldValues.ts"
import { fieldText } from "./otherFields.ts"
import { shown, type Wrong } from "./Reader.ts"

const spellings = {
  start: ["start", "date", "from"],
  end: ["end", "until", "to"],
  place: ["place", "where", "venue"]
} as const

/** A time of day: `19:30`, `7 pm`. */
const clock = /\d:\d\d|\d\s*[ap]\.?m\b|T\d\d/i

/** A date alone, or `{ start, end, place }`. */
export const event =
  (customs: DateCustoms) =>
  (said: unknown, key: string, leaveOut: (part: Wrong) => void): CardEvent | undefined => {
    const parts = isRecord(said) ? said : { start: said }
    const find = (part: keyof typeof spellings) =>
      Object.entries(parts).find(([name]) => spellings[part].some((known) => known === plainKey(name)))
    const date = (part: "start" | "end"): Timestamp | undefined => {
      const [name, value] = find(part) ?? []
      if (name === undefined) return undefined
      const at = isRecord(said) ? [key, name] : [key]
      const read = timestamp(customs)(value, "", (wrong) => leaveOut({ ...wrong, at }))
      if (Result.isSuccess(read)) return read.success
      leaveOut({ ...read.failure, message: `holds an event whose \`${name}\` ${read.failure.message}`, at })
      return undefined
    }
    const known = Object.values(spellings).flatMap((names): ReadonlyArray<string> => names)
    for (const name of Object.keys(parts).filter((one) => !known.includes(plainKey(one))))
      leaveOut({
        message: `holds an event that has no part \`${name}\`.`,
        fix: "Known here: start, end, place.",
        at: [key, name]
      })
    const start = date("start")
    if (start === undefined) {
      if (find("start") === undefined)
        leaveOut({
          message: `holds an event without a \`start\`: ${shown(said)}.`,
          fix: "Write when it begins: `event: { start: 2026-10-12 19:30, place: The old quay }`.",
          at: [key]
        })
      return undefined
    }
    const end = date("end")
    const place = fieldText(find("place")?.[1])
    if (end !== undefined && instant(end) < instant(start))
      leaveOut({ message: "holds an event that ends before it begins.", fix: "Correct its `end`.", at: [key] })
    return {
      start,
      ...(end === undefined || instant(end) < instant(start) ? {} : { end }),
      hasTime: clock.test(String(find("start")?.[1])),
      ...(place === null ? {} : { place })
    }
  }
