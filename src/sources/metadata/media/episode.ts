/** What an article says of itself as an episode of a show. A part that cannot be used is left out, and told. */
import { Result } from "effect"
import { closest } from "fastest-levenshtein"
import { oneLine } from "../../../markup/oneLine.ts"
import type { DeclaredEpisode } from "../../../model/draft/Metadata.ts"
import type { Chapter, Soundbite, Speaker } from "../../../model/media/Media.ts"
import { readLanguage } from "../../../model/languages/languageTag.ts"
import { chapterOfLine } from "../../../text/chapterOfLine.ts"
import { secondsOf } from "../../../text/clockTime.ts"
import { partOf } from "./declaredMedia.ts"
import { isRecord, plainKey, textOf } from "../fields.ts"
import { yesOrNo } from "../fieldValues.ts"
import { kindOf, type Reader, shown, wrong } from "../Reader.ts"
import { readLicense, readPayment, readPlace } from "./rights.ts"

type Part = Result.Result<Partial<DeclaredEpisode> | undefined, { readonly message: string; readonly fix: string }>

const no = (what: string, value: unknown, fix: string): Part =>
  Result.fail({ message: `that is no ${what}: ${shown(value)}`, fix })

const number = (value: unknown): number | undefined => {
  const given = typeof value === "string" && /^\d{1,6}(?:\.\d{1,3})?$/.test(value.trim()) ? Number(value) : value
  return typeof given === "number" && Number.isFinite(given) && given >= 0 ? given : undefined
}

const words = (value: unknown): string | undefined => {
  const text = typeof value === "string" || typeof value === "number" ? oneLine(String(value)) : ""
  return text === "" ? undefined : text
}

/** Apple and the podcast namespace count from 1; the namespace has fractions as well. */
const numbered = (value: unknown): Part => {
  const found = number(value)
  return found === undefined || found === 0
    ? no("number from 1 up", value, "Write a number such as `3`.")
    : Result.succeed({ number: found })
}

const seasoned = (value: unknown): Part => {
  const found = number(isRecord(value) ? partOf(value, ["number"]) : value)
  if (found === undefined || found === 0 || !Number.isInteger(found))
    return no("whole number from 1 up", value, "Write a number such as `2`, or `{ number: 2, name: Winter }`.")
  const name = isRecord(value) ? textOf(value, ["name", "title"]) : undefined
  return Result.succeed({ season: found, ...(name === undefined ? {} : { seasonName: name }) })
}

const typed = (value: unknown): Part => {
  const type = (["full", "trailer", "bonus"] as const).find((one) => one === words(value)?.toLowerCase())
  return type === undefined
    ? no("kind of episode", value, "Write `full`, `trailer` or `bonus`.")
    : Result.succeed({ type })
}

const decided =
  (name: "explicit" | "block") =>
  (value: unknown): Part => {
    const said =
      typeof value === "string" && /^(?:clean|explicit)$/i.test(value.trim()) ? /^e/i.test(value.trim()) : null
    const read = said === null ? yesOrNo(value, name, () => undefined) : Result.succeed(said)
    if (Result.isFailure(read)) return no("yes or no", value, "Write `true` or `false`.")
    if (name === "explicit") return Result.succeed({ explicit: read.success === true })
    return Result.succeed(read.success === true ? { block: true } : undefined)
  }

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [value])

const transcribed = (value: unknown): Part => {
  const transcripts = listOf(value).flatMap((one) => {
    const address = isRecord(one) ? textOf(one, ["src", "url", "file", "href", "path"]) : words(one)
    if (address === undefined) return []
    const [type, lang] = isRecord(one) ? [textOf(one, ["type", "mimetype"]), textOf(one, ["lang", "language"])] : []
    const tag = lang === undefined ? undefined : readLanguage(lang)
    return [
      {
        address,
        ...(type === undefined ? {} : { type: type.toLowerCase() }),
        ...(tag === undefined || tag._tag === "Unknown" ? {} : { language: tag.tag })
      }
    ]
  })
  return transcripts.length === 0
    ? no("transcript", value, "Write the file of the transcript, such as `talk.vtt`.")
    : Result.succeed({ transcripts })
}

const chaptered = (value: unknown): Part => {
  if (value === false) return Result.succeed({ chapters: [] })
  const lines = typeof value === "string" && /\n|^\S*\d:\d\d\S*\s/.test(value.trim()) ? value.trim().split("\n") : value
  if (typeof lines === "string") return Result.succeed({ chapters: oneLine(lines) })
  const chapters: Array<Chapter> = []
  for (const one of listOf(lines)) {
    const chapter = typeof one === "string" ? chapterOfLine(one) : isRecord(one) ? chapterOf(one) : undefined
    if (chapter === undefined)
      return no("chapter", one, 'Write each as `"02:15 The harbour"`, or as `{ start: 02:15, title: The harbour }`.')
    if (chapter.start < (chapters.at(-1)?.start ?? 0))
      return Result.fail({
        message: `whose chapters are not in order: "${chapter.title}" begins before the one above it`,
        fix: "Put the chapters in the order in which they are heard."
      })
    chapters.push(chapter)
  }
  return Result.succeed({ chapters })
}

const chapterOf = (value: Readonly<Record<string, unknown>>): Chapter | undefined => {
  const start = secondsOf(partOf(value, ["start", "starttime", "time", "at"]))
  const title = textOf(value, ["title", "name"])
  if (start === undefined || title === undefined) return undefined
  const [url, image] = [webAddress(value, ["url", "href", "link"]), webAddress(value, ["image", "img"])]
  return { start, title, ...(url === undefined ? {} : { url }), ...(image === undefined ? {} : { image }) }
}

const webAddress = (value: Readonly<Record<string, unknown>>, names: ReadonlyArray<string>): string | undefined => {
  const text = textOf(value, names)
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : undefined
}

const speakersOf = (value: unknown, role?: string): ReadonlyArray<Speaker> | undefined => {
  const people = listOf(value).map((one): Speaker | undefined => {
    const name = isRecord(one) ? textOf(one, ["name"]) : words(one)
    if (name === undefined) return undefined
    if (!isRecord(one)) return { name, ...(role === undefined ? {} : { role }) }
    const [said, group] = [textOf(one, ["role"]) ?? role, textOf(one, ["group"])]
    const [url, image] = [webAddress(one, ["url", "href"]), webAddress(one, ["image", "img"])]
    return {
      name,
      ...(said === undefined ? {} : { role: said.toLowerCase() }),
      ...(group === undefined ? {} : { group: group.toLowerCase() }),
      ...(url === undefined ? {} : { url }),
      ...(image === undefined ? {} : { image })
    }
  })
  return people.length > 0 && people.every((one) => one !== undefined) ? people : undefined
}

const spoken =
  (role?: string) =>
  (value: unknown): Part => {
    const people = speakersOf(value, role)
    return people === undefined
      ? no("person", value, "Write names, or `{ name: Mina Haddad, role: guest }`.")
      : Result.succeed({ people })
  }

const soundbitten = (value: unknown): Part => {
  const bites = listOf(value).map((one): Soundbite | undefined => {
    if (!isRecord(one)) return undefined
    const start = secondsOf(partOf(one, ["start", "starttime"]))
    const duration = secondsOf(partOf(one, ["duration", "length"]))
    const title = textOf(one, ["title"])
    if (start === undefined || duration === undefined || duration === 0) return undefined
    return { start, duration, ...(title === undefined ? {} : { title }) }
  })
  return bites.every((one) => one !== undefined)
    ? Result.succeed({ soundbites: bites })
    : no("soundbite", value, "Write `{ start: 73, duration: 60, title: The bell }`, in seconds.")
}

const titled = (value: unknown): Part => {
  const title = words(value)
  return title === undefined ? no("text", value, "Write one line of text.") : Result.succeed({ title })
}

const displayed = (value: unknown): Part => {
  const shownNumber = words(value)
  return shownNumber === undefined ? no("text", value, "Write one line.") : Result.succeed({ shownNumber })
}

const illustrated = (value: unknown): Part => {
  const address = isRecord(value) ? textOf(value, ["src", "url", "file"]) : words(value)
  return address === undefined
    ? no("picture", value, "Write the file or address of a square picture.")
    : Result.succeed({ image: address })
}

const licensed = (value: unknown): Part => {
  const license = readLicense(value)
  return license === undefined
    ? no("licence", value, "Write its identifier, such as `cc-by-4.0`, or `{ name, url }` for one of your own.")
    : Result.succeed({ license })
}

const located = (value: unknown): Part => {
  const found = listOf(value).map(readPlace)
  const locations = found.filter((one) => one !== undefined)
  return locations.length < found.length || found.length === 0
    ? no(
        "place",
        value,
        'Write its name, or `{ name: Lisbon, geo: "38.7223,-9.1393", osm: R5400890, country: pt, rel: creator }`.'
      )
    : Result.succeed({ locations })
}

const paid = (value: unknown): Part => {
  const payment = readPayment(value)
  return payment === undefined
    ? no(
        "payment",
        value,
        "Write `{ type, method, recipients: [{ type, address, split: 100 }] }`; `split` is a whole number."
      )
    : Result.succeed({ value: payment })
}

const readers: Readonly<Record<string, (value: unknown) => Part>> = {
  number: numbered,
  season: seasoned,
  type: typed,
  title: titled,
  display: displayed,
  explicit: decided("explicit"),
  block: decided("block"),
  image: illustrated,
  chapters: chaptered,
  transcript: transcribed,
  people: spoken(),
  hosts: spoken("host"),
  guests: spoken("guest"),
  soundbites: soundbitten,
  license: licensed,
  location: located,
  value: paid
}

const otherNames: Readonly<Record<string, string>> = {
  episode: "number",
  episodetype: "type",
  transcripts: "transcript",
  person: "people",
  persons: "people",
  host: "hosts",
  guest: "guests",
  soundbite: "soundbites",
  licence: "license",
  locations: "location",
  place: "location"
}

/** A number, or a group of parts. */
export const episode: Reader<DeclaredEpisode> = (value, _key, leaveOut) => {
  if (!isRecord(value)) {
    if (typeof value === "boolean" || Array.isArray(value))
      return wrong(`says nothing of an episode: ${kindIn(value)}.`, "Write its number, or `{ number: 3, season: 1 }`.")
    const read = numbered(value)
    // `episode: Ch. 3` is what people see of the number.
    return Result.succeed(Result.isSuccess(read) ? read.success : { shownNumber: shown(value).replaceAll('"', "") })
  }
  let found: DeclaredEpisode = {}
  for (const [key, part] of Object.entries(value)) {
    if (part === null || part === "") continue
    const name = otherNames[plainKey(key)] ?? plainKey(key)
    const read = Object.hasOwn(readers, name) ? readers[name]?.(part) : undefined
    if (read === undefined)
      leaveOut({
        message: `has no part \`${key}\`.`,
        fix: `Did you mean \`${closest(name, Object.keys(readers))}\`? Known here: ${Object.keys(readers).join(", ")}.`,
        at: [key]
      })
    else if (Result.isFailure(read))
      leaveOut({ message: `holds a \`${key}\` ${read.failure.message}.`, fix: read.failure.fix, at: [key] })
    else found = joined(found, read.success ?? {})
  }
  return Result.succeed(Object.keys(found).length === 0 ? undefined : found)
}

const kindIn = (value: unknown): string => (typeof value === "boolean" ? String(value) : kindOf(value))

/** Hosts, guests and other people are one list. */
const joined = (a: DeclaredEpisode, b: Partial<DeclaredEpisode>): DeclaredEpisode => ({
  ...a,
  ...b,
  ...(a.people === undefined || b.people === undefined ? {} : { people: [...a.people, ...b.people] })
})

/** A part of an episode that stands as a field of its own. */
export const episodePart =
  (name: "season" | "chapters" | "transcript"): Reader<DeclaredEpisode> =>
  (value) => {
    const read = readers[name]?.(value) ?? Result.succeed(undefined)
    return Result.isFailure(read)
      ? wrong(`holds a value ${read.failure.message}.`, read.failure.fix)
      : Result.succeed(read.success)
  }
