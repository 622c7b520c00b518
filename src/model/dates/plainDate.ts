/**
 * What languages write around the numbers and the months of a date: ordinals,
 * the word before a time, halves of the day, words for the year. It gives the
 * form in which English writes them; months and weekdays are named elsewhere.
 */

/** All are parts of regular expressions, of one language each. */
interface Habits {
  /** Behind the number of a day. */
  readonly ordinal?: string
  /** Before a time. */
  readonly at?: string
  /** Behind a time. */
  readonly clock?: string
  /** Before the number of a day. */
  readonly day?: string
  /** Before the number of a month, which has no name. */
  readonly month?: string
  /** Beside the number of a year. */
  readonly year?: string
  /** For the first and the second half of a day. */
  readonly halves?: readonly [am: string, pm: string]
}

const nordic: Habits = {
  at: String.raw`(?:kl|klokk[ae]n?|klockan)\.?`,
  day: "den",
  ordinal: ":(?:a|e|sta|ste|dje|nde)"
}
const chinese: Habits = { halves: ["上午|凌晨|清晨|早上", "下午|晚上|中午"] }

const habits: Readonly<Record<string, Habits>> = {
  ar: { at: "(?:في )?(?:الساعة|تمام الساعة)|في", halves: ["ص|صباحًا|صباحا", "م|مساءً|مساء"] },
  bn: { at: "এ" },
  ca: { ordinal: "è|er|r|n|t|[ºª°]", at: "a l[ae]s?", clock: "h|hores", day: "el|l['’]" },
  cs: { at: "ve?", clock: "hod(?:in)?" },
  da: nordic,
  de: { at: "um|gegen", clock: "uhr", day: "am|den|der|vom" },
  el: { ordinal: "[ηή]ς?", at: "στις|στη", halves: [String.raw`π\.?μ`, String.raw`μ\.?μ`] },
  en: { ordinal: "st|nd|rd|th", at: "at|@", clock: "hrs|hours", day: "the" },
  es: { ordinal: String.raw`\.?[ºª°]|e?ro|er`, at: "a las?", clock: "hs?|horas", day: "el" },
  fa: { at: "(?:در )?ساعت", halves: [String.raw`ق\.?ظ`, String.raw`ب\.?ظ`] },
  fi: { at: "klo|kello" },
  fr: { ordinal: "er|ᵉʳ|ᵉ", at: "à", day: "le" },
  he: { at: "בשעה" },
  hi: { at: "को", clock: "बजे" },
  hu: { ordinal: "-(?:jé?n|én|án|jei|je|ei|ai|i|e|a)" },
  id: { at: "pukul|jam" },
  it: { ordinal: "[ºª°]", at: "(?:alle|dalle) ore|alle|ore", clock: "h", day: "il|l['’]" },
  ja: { halves: ["午前", "午後"] },
  ko: { halves: ["오전", "오후"] },
  nb: nordic,
  nl: { ordinal: "ste|de|e", at: "om", clock: "uur|u", day: "op|de" },
  nn: nordic,
  no: nordic,
  pl: { ordinal: "-?(?:go|szego)", at: String.raw`o godz(?:\.|inie)|godz\.|o`, year: String.raw`r\.|roku` },
  pt: { ordinal: String.raw`\.?[ºª°]|o`, at: "às?|as", clock: "hs?|horas" },
  ro: { at: "(?:la )?ora|la" },
  ru: { ordinal: "-?(?:ого|го|ое|е)", at: "в", year: String.raw`г\.|года` },
  sk: { at: "o" },
  sv: nordic,
  th: { at: "เวลา", clock: "น", day: String.raw`(?:วัน[\p{L}\p{M}]*)?ที่`, year: String.raw`ค\.ศ\.` },
  tr: { at: "saat" },
  uk: { ordinal: "-?(?:ого|го|ше|є|е)", at: "о|об", year: String.raw`р\.|року` },
  ur: { at: "کو|بوقت" },
  vi: { at: "lúc", day: "ngày", month: "tháng|thg", year: "năm", halves: ["SA", "CH"] },
  zh: chinese
}

type Change = readonly [written: RegExp, plain: string | ((...found: ReadonlyArray<string>) => string)]

/** A number may stand there, and no letter or digit more. */
const edge = String.raw`(?![\p{L}\p{M}\p{Nd}])`
const start = String.raw`(?<![\p{L}\p{M}\p{Nd}])`
const clock = String.raw`\d{1,2}(?::\d{2})?`
const english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

const changesOf = ({ ordinal, at, clock: behind, day, month, year, halves }: Habits): ReadonlyArray<Change> => {
  const changes: Array<Change> = []
  const change = (written: string, plain: Change[1]): number => changes.push([new RegExp(written, "giu"), plain])
  if (ordinal !== undefined) change(`${start}(\\d{1,2})(?:${ordinal})${edge}`, "$1")
  if (day !== undefined) change(`${start}(?:${day})\\s*(?=\\d{1,2}(?!\\d))`, "")
  if (month !== undefined)
    change(`${start}(?:${month})\\s+(1[0-2]|0?[1-9])${edge}`, (_, number = "") => english[Number(number) - 1] ?? number)
  if (year !== undefined) {
    change(`${start}(?:${year})\\s*(?=\\d{4}${edge})`, "")
    change(`(\\d{4})\\s*(?:${year})(?=$|[\\s,])`, "$1")
  }
  if (at !== undefined) change(`${start}(?:${at})\\s*(?=\\d{1,2}(?!\\d))`, "at ")
  if (behind !== undefined)
    change(
      `(at |\\s)(\\d{1,2})(?:[.:](\\d{2}))?(\\s?[ap]\\.?m\\.?)?\\s?(?:${behind})\\.?$`,
      (_, before = "", hour = "", minute = "00", half = "") => `${before}${hour}:${minute}${half}`
    )
  for (const [index, half] of (halves ?? []).entries()) {
    const said = `${"ap"[index]}m`
    change(`(?:${half})\\s*(${clock})$`, `at $1 ${said}`)
    change(`(${clock})\\s*(?:${half})\\.?$`, `$1 ${said}`)
  }
  return changes
}

/** Of every language. */
const common: ReadonlyArray<Change> = [
  // `9h30`, `18 h 05`, `9 h`
  [/(?<![\d:])(\d{1,2})\s?h(?:\s?(\d{2}))?$/giu, (_, hour = "", minute = "00") => `${hour}:${minute}`],
  // A point alone may be that of a price; where a word says that it is a time, it is one.
  [/\bat (\d{1,2})\.(\d{2})(?!\d)/giu, "at $1:$2"],
  [/(?<![\d.:])(\d{1,2})\.(\d{2})\s?(?=[ap]\.?\s?m\b)/giu, "$1:$2 "],
  [/\b([ap])\.?\s?m\b\.?/giu, "$1m"],
  // A time before its date.
  [/^(?:at )?(\d{1,2}:\d{2}(?:\s?[ap]m)?),?\s+(?:on\s+)?(.*\d{4})$/giu, "$2 at $1"]
]

const known = new Map<string, ReadonlyArray<Change>>()

const changesIn = (language: string): ReadonlyArray<Change> => {
  const before = known.get(language)
  if (before !== undefined) return before
  const changes = [...changesOf(habits[language] ?? {}), ...common]
  known.set(language, changes)
  return changes
}

/** The date with the numbers, times and years that a language (BCP 47) writes in its way, as English writes them. */
export const plainDate = (text: string, language: string): string => {
  let plain = text
  for (const [written, form] of changesIn(language.split("-")[0]?.toLowerCase() ?? ""))
    plain = typeof form === "string" ? plain.replace(written, form) : plain.replace(written, form)
  return plain.replace(/\s+/g, " ").trim()
}
