/** Dates as feeds of all ages and languages write them. Pure. */
import { isMonth } from "../model/dates/dateWords.ts"
import { fromInstant, parseTimestamp, type Timestamp } from "../model/Timestamp.ts"

/** Longer than any date. */
const mostLetters = 80

/**
 * Null for what is not a date. A date without a zone is taken in UTC. `language` (BCP 47) is
 * the feed's own: its months are known first, and `1/2/2026` is as it has it.
 */
export const feedDate = (text: string, language: string | null = null): Timestamp | null => {
  const written = text.trim()
  if (written === "" || written.length > mostLetters || !/[\d\u0660-\u0669\u06F0-\u06F9]/.test(written)) return null
  const plain = parse(written)
  if (plain !== null) return plain
  const forms = formsOf(written)
  for (const form of forms) {
    const found = parse(form, language)
    if (found !== null) return found
  }
  const said = /\p{L}{3}/u.test(written) ? named(forms, language) : partial(written)
  if (said !== null) return said
  // RFC 5322, 4.3: a zone that nobody knows says nothing of the distance to UTC.
  const bare = written.replace(/(\d{1,2}:\d{2}(?::\d{2})?)\s*[a-z]{2,5}$/i, "$1")
  return bare === written ? null : feedDate(bare, language)
}

const parse = (text: string, language: string | null = null): Timestamp | null =>
  parseTimestamp(text, "UTC") ?? (language === null ? null : (parseTimestamp(text, "UTC", language) ?? null))

/** Half days of East Asian languages, before the time, and the zone of those that name none. */
const halves: Readonly<Record<string, readonly [string, string]>> = {
  오전: ["am", "+09:00"],
  오후: ["pm", "+09:00"],
  午前: ["am", "+09:00"],
  午後: ["pm", "+09:00"],
  上午: ["am", "+08:00"],
  下午: ["pm", "+08:00"]
}

/** The ways to write the same date that the rules for articles know, the nearest first. */
const formsOf = (written: string): ReadonlyArray<string> => {
  const plain = written
    .replace(/(오전|오후|午前|午後|上午|下午)\s*(\d{1,2}:\d{2}(?::\d{2})?)/, (_, half: string, time: string) => {
      const [letter = "", zone = ""] = halves[half] ?? []
      return `${time} ${letter} ${zone}`
    })
    // A name of a month between two numbers, as in Hungarian.
    .replace(/^(\d{4})[-. ]\s?(\p{L}{3,})\.?[-. ]\s?(\d{1,2})\.?(?=\D|$)/u, "$3 $2 $1")
    // A weekday in any language.
    .replace(/^\p{L}[\p{L}\p{M}]{1,15}\.?,\s*/u, "")
    // Military zones, of which nobody knows any more which they were (RFC 5322, 4.3).
    .replace(/(\d{2}:\d{2}(?::\d{2})?)\s+[a-ik-y]$/i, "$1 Z")
    .replace(/,(?=\S)/g, ", ")
    // A dash before the time, as Drupal has it, and numbers of one digit in it.
    .replace(/\s+[-–]\s+(?=\d{1,2}:\d)/, " ")
    .replace(/:(\d)(?!\d)/g, ":0$1")
    .replace(/(\d{2}:\d{2}:\d{2}):\d+/, "$1")
  const english = /\b[ap]m\b/i.test(plain) && /^\d{1,2}\/\d{1,2}\/\d{4}/.test(plain) ? [usual(plain)] : []
  return [plain, ...english]
}

/** `3/1/2026 9:30 AM`: whoever writes AM writes the month first. */
const usual = (text: string): string => text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})/, "$3-$1-$2")

/** Languages that feeds have months of, the feed's own aside. */
const languages =
  "de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl tr el ru uk bg sr ar ar-LB ar-DZ ar-MA he fa hi id vi ca eu et lv lt".split(
    " "
  )

const named = (forms: ReadonlyArray<string>, language: string | null): Timestamp | null => {
  const bare = forms.map((form) => form.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC"))
  for (const form of new Set([...forms, ...bare])) {
    const words = form.match(/\p{L}[\p{L}\p{M}'’]*\.?/gu) ?? []
    for (const one of language === null ? languages : [language, ...languages]) {
      // Far cheaper than to read a date in forty languages.
      if (!words.some((word) => isMonth(word, one))) continue
      const found = parseTimestamp(form, "UTC", one)
      if (found !== undefined) return found
    }
  }
  return null
}

/** A year, a month, a day of a year or a day in one number (ISO 8601); also seconds or milliseconds since 1970. */
const partial = (written: string): Timestamp | null => {
  if (/^[1-9]\d{9}(?:\d{3})?$/.test(written)) return fromInstant(Number(written.padEnd(13, "0")))
  const day = /^(\d{4})-?(\d{3})$/.exec(written)
  if (day !== null) {
    const date = new Date(Date.UTC(Number(day[1]), 0, Number(day[2])))
    return Number(day[2]) > 0 && date.getUTCFullYear() === Number(day[1]) ? fromInstant(date.getTime()) : null
  }
  const [, year, month = "01", dayOfMonth = "01"] = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?$/.exec(written) ?? []
  return year === undefined || Number(year) < 1900 ? null : parse(`${year}-${month}-${dayOfMonth}`)
}
