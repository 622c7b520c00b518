/**
 * From what a person wrote in a field to the value that it means, or to what
 * is wrong with it. One reader for each kind of field; none of them guesses.
 */
import { Result } from "effect"
import { oneLine } from "../../markup/oneLine.ts"
import type { Direction, Person } from "../../model/Article.ts"
import { fediverseHandle } from "../../text/fediverseHandle.ts"
import { isEmail } from "../../text/isEmail.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import {
  fromInstant,
  isEitherDay,
  isImpossible,
  isOfOtherCalendar,
  isZeroDate,
  parseTimestamp,
  type Timestamp
} from "../../model/Timestamp.ts"
import { withoutControls } from "../../markup/withoutControls.ts"
import { readLanguage } from "../../model/languages/languageTag.ts"
import { behindBy, isOffice, looksLikePerson, personNames } from "../../text/bylines/personNames.ts"
import { xHandle } from "../../text/xHandle.ts"
import { isRecord, textOf } from "./fields.ts"
import { addressOfPattern, isPattern, isPermalinkPattern, type PatternFacts } from "./spellings/permalinkPattern.ts"
import { kindOf, type Reader, shown, wrong, type Wrong } from "./Reader.ts"
import { withoutWiki } from "./spellings/withoutWiki.ts"

const scalar = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? oneLine(String(value))
    : undefined

const orNothing = (text: string): string | undefined => (text === "" ? undefined : text)

export const text: Reader<string> = (value) => {
  const found = scalar(value)
  return found === undefined
    ? wrong(`holds ${kindOf(value)}, not a text.`, "Write one line of text, in quotes where it holds a colon.")
    : Result.succeed(orNothing(withoutWiki(found)))
}

/** Any text but an address that a reader would run or open on the machine: readers make links of ids. */
export const identifier: Reader<string> = (value, key, leaveOut) =>
  Result.flatMap(text(value, key, leaveOut), (found) =>
    found !== undefined && /^(?:javascript|vbscript|data|blob|file|about|view-source):/i.test(found)
      ? wrong(`is no id: "${found.slice(0, 80)}".`, "Write an id such as `urn:uuid:…`, `tag:…` or an https address.")
      : Result.succeed(found)
  )

/** `published: true` and `published: no` are no dates: they say whether the article is a draft. */
export const timestamp =
  ({ timeZone, language, ofText = language }: DateCustoms): Reader<Timestamp> =>
  (value, key, leaveOut) => {
    if (key === "published" && Result.isSuccess(yesOrNo(value, key, leaveOut))) return Result.succeed(undefined)
    if (typeof value === "number") return orWrong(unixTime(value), value)
    if (typeof value !== "string") return orWrong(undefined, value)
    if (isZeroDate(value)) return Result.succeed(undefined)
    if (isOfOtherCalendar(value, ofText)) return Result.fail(otherCalendar(value))
    if (isImpossible(value, language)) return Result.fail(noSuchDay(value))
    const found = parseTimestamp(value, timeZone, language)
    if (found !== undefined && isEitherDay(value, language)) leaveOut(eitherDay(value, found, language))
    return orWrong(found, value)
  }

const orWrong = (found: Timestamp | undefined, value: unknown): Result.Result<Timestamp, Wrong> =>
  found === undefined
    ? Result.fail({
        message: `is not a date: ${typeof value === "number" ? `"${value}"` : shown(value)}.`,
        fix: "Write it as 2026-03-01 or 2026-03-01T09:30:00+03:00."
      })
    : Result.succeed(found)

const otherCalendar = (value: string): Wrong => ({
  message: `is a date of another calendar: "${value}". Feeds count by the Gregorian one.`,
  fix: "Write the day by the Gregorian calendar, as 2026-03-01."
})

const noSuchDay = (value: string): Wrong => ({
  code: "FF1108",
  message: `is a date that the calendar or the clock does not have: "${value}".`,
  fix: "Correct the day, the month or the time; midnight is 00:00 of the day that begins."
})

const eitherDay = (value: string, found: Timestamp, language: string): Wrong => {
  const day = found.slice(0, 10)
  const [year = "", month = "", dayOfMonth = ""] = day.split("-")
  return {
    code: "FF1109",
    message: `may be two days: "${value}". By the site's language, ${language}, it is read as ${day}.`,
    fix: `Write \`${day}\`, or \`${year}-${dayOfMonth}-${month}\` if that is meant.`
  }
}

/** Seconds or milliseconds since 1970, from 1973 to 2286: fewer digits are a day such as 20260301, or a year. */
export const unixTime = (value: number): Timestamp | undefined => {
  const milliseconds = value < 1e11 ? value * 1000 : value
  return Number.isFinite(value) && value >= 1e8 && milliseconds < 1e13
    ? fromInstant(Math.floor(milliseconds))
    : undefined
}

/** A list, or a text with commas; Jekyll also splits `tags` and `categories` at spaces. */
export const list: Reader<ReadonlyArray<string>> = (value, key) => {
  if (typeof value === "string") {
    const separator = /[,،、;]/.test(value) || key === "keywords" ? /[,،、;]/ : /\s+/
    return Result.succeed(unique(value.split(separator)))
  }
  if (Array.isArray(value)) return listOf(value)
  const single = scalar(value)
  return single === undefined
    ? wrong("holds a group of fields, not a list.", "Write a list such as [harbour, ferries].")
    : Result.succeed([single])
}

/** Hexo nests lists to say that one category stands below another. */
const listOf = (values: ReadonlyArray<unknown>): Result.Result<ReadonlyArray<string>, Wrong> => {
  const found: Array<string> = []
  for (const [index, value] of values.entries()) {
    if (value === null) continue
    const inner = Array.isArray(value) ? value : [isRecord(value) ? (value["name"] ?? value["title"]) : value]
    const texts = inner.map(scalar)
    if (texts.some((one) => one === undefined))
      return wrong("holds something that is not a text.", "Write each item as a text.", [index])
    for (const one of texts) if (one !== undefined) found.push(one)
  }
  return Result.succeed(unique(found))
}

/** Tags that differ in nothing but capitals are one, as it is written first. */
const unique = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const found = new Map<string, string>()
  for (const one of texts) {
    const written = oneLine(one)
      .replace(/^(["'])(.*)\1$/, "$2")
      .replace(/^#(?=\S)/, "")
    const key = written.toLowerCase()
    if (written !== "" && !found.has(key)) found.set(key, written)
  }
  return [...found.values()]
}

export const section: Reader<string> = (value, key, leaveOut) => {
  if (!Array.isArray(value)) return text(value, key, leaveOut)
  return Result.map(listOf(value), (found) => found[0])
}

export const yesOrNo: Reader<boolean> = (value, key) => {
  const said = typeof value === "string" ? value.trim().toLowerCase() : value
  if (said === true || said === "true" || said === "yes") return Result.succeed(true)
  if (said === false || said === "false" || said === "no") return Result.succeed(false)
  return wrong("is neither true nor false.", `Write \`${key}: true\` or \`${key}: false\`.`)
}

/** `false` is Eleventy's "no page". */
export const address: Reader<string> = (value) => {
  if (value === false) return Result.succeed(undefined)
  const found = typeof value === "string" ? oneLine(value) : undefined
  if (found === undefined) return wrong("is not an address.", "Write the address of the article's own page.")
  if (isPattern(found)) return unfilled(found)
  return isWebAddress(found)
    ? Result.succeed(found)
    : wrong(`is not an address of the web: "${found}".`, "Write an address that begins with https://, http:// or /.")
}

/** A pattern of a site generator (`/:title/`, `{{ page.fileSlug }}`) is no address; that of `permalink` may say one. */
export const addressFrom =
  (facts: PatternFacts): Reader<string> =>
  (value, key, leaveOut) => {
    const found = key === "permalink" && typeof value === "string" ? oneLine(value) : undefined
    if (found === undefined || !isPermalinkPattern(found)) return address(value, key, leaveOut)
    const made = addressOfPattern(found, facts)
    return made === undefined ? unfilled(found) : Result.succeed(made)
  }

const unfilled = (pattern: string) =>
  wrong(`is a pattern: "${pattern}".`, "Write the address itself, or put the pattern in the config as `permalink`.")

const isWebAddress = (text: string): boolean =>
  URL.canParse(text, "https://host.invalid/") && /^https?:$/.test(new URL(text, "https://host.invalid/").protocol)

/** A whole address, as `URL` writes it: a post has no page that it could be relative to. */
export const webAddress: Reader<string> = (value) => {
  const found = typeof value === "string" ? value.trim() : undefined
  const url = found !== undefined && !/\s/.test(found) && URL.canParse(found) ? new URL(found) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === ""
    ? Result.succeed(url.href)
    : wrong(
        `is not a whole address of the web: ${found === undefined ? kindOf(value) : `"${found}"`}.`,
        "Write an address that begins with https:// or http://."
      )
}

/** BCP 47 in any spelling. The name of a language is taken, and said. */
export const language: Reader<string> = (value, key, leaveOut) => {
  const read = typeof value === "string" ? readLanguage(value) : ({ _tag: "Unknown" } as const)
  const is = `is not a language tag: ${typeof value === "string" ? `"${value}"` : kindOf(value)}`
  if (read._tag === "Unknown") return wrong(`${is}.`, "Write a tag such as en, ar or pt-BR.")
  if (read._tag === "Name")
    leaveOut({ message: `${is}; \`${read.tag}\` is used.`, fix: `Write \`${key}: ${read.tag}\`.` })
  return Result.succeed(read.tag)
}

export const direction: Reader<Direction> = (value) => {
  const said = typeof value === "string" ? value.trim().toLowerCase() : ""
  if (said === "ltr" || said === "rtl") return Result.succeed(said)
  return said === "auto" ? Result.succeed(undefined) : wrong("is no direction.", "Write `ltr` or `rtl`.")
}

export const people: Reader<ReadonlyArray<Person>> = (value, _key, leaveOut) => {
  const found = new Map<string, Person>()
  for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
    if (one === null) continue
    const at = Array.isArray(value) ? [index] : []
    for (const part of wrongAccounts(one)) leaveOut({ ...part, at })
    const people = typeof one === "string" ? namesIn(one).flatMap((name) => personOf(name) ?? []) : [personOf(one)]
    if (people.length === 0 || people.includes(undefined))
      leaveOut({ message: "holds an author without a name.", fix: "Write `name:` with the author's name.", at })
    for (const person of people) if (person !== undefined && !found.has(person.name)) found.set(person.name, person)
  }
  return Result.succeed(found.size === 0 ? undefined : [...found.values()])
}

/** A line as a newspaper prints it: several names, without "By" and offices. What may be the name of a house stays whole. */
const namesIn = (written: string): ReadonlyArray<string> => {
  const line = behindBy(written) ?? written
  const names = /[<>@]/.test(line) ? [] : personNames(line)
  const isList = names.length > 1 || (names.length === 1 && isOffice(line))
  return isList && names.every((name) => name.includes(" ") && looksLikePerson(name)) ? names : line.split(/\s*;\s*/)
}

/** A name, `Name <address>` of mail, of the web or both (`Name <mail> (page)`), or `{name, url, email}`. */
export const personOf = (value: unknown): Person | undefined => {
  if (isRecord(value)) {
    const part = (...keys: ReadonlyArray<string>): string | undefined => textOf(value, keys)
    const name = nameOf(part("name", "title", "displayname"))
    const url = part("url", "link", "href", "website", "uri")
    const email = part("email", "mail")
    if (name === undefined) return undefined
    return {
      name,
      ...(url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? { url: new URL(url).href } : {}),
      ...(email !== undefined && isEmail(email) ? { email } : {}),
      ...accountsOf(value)
    }
  }
  const written = typeof value === "string" ? (nameOf(value) ?? "") : ""
  // RSS 2.0, `author`.
  const [, mail = "", called = ""] = /^([^\s()]+@[^\s()]+)\s+\(([^()]+)\)$/.exec(written) ?? []
  if (called !== "" && isEmail(mail)) return { name: called, email: mail }
  const parts = /^([^<>()]+?)\s*(?:<([^<>\s]+)>)?\s*(?:\((https?:[^()\s]+)\))?$/i.exec(written)
  const [, name, inner, page] = parts ?? []
  const url = page ?? (inner !== undefined && /^https?:\/\//i.test(inner) ? inner : undefined)
  const email = inner !== undefined && isEmail(inner) ? inner : undefined
  const isRead = inner === undefined || email !== undefined || inner === url
  if (name === undefined || !isRead || (url !== undefined && !URL.canParse(url)))
    return written === "" ? undefined : { name: written }
  return {
    name,
    ...(url === undefined ? {} : { url: new URL(url).href }),
    ...(email === undefined ? {} : { email })
  }
}

/** Names stand between other words, and must not reorder them. */
const nameOf = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : orNothing(oneLine(withoutControls(written)))

const accountKeys = { x: ["x", "twitter"], fediverse: ["fediverse", "mastodon"] } as const
const accountReaders = { x: xHandle, fediverse: fediverseHandle } as const

/** A person's accounts, as they are written on their networks; anything else is left out. */
const accountsOf = (person: Readonly<Record<string, unknown>>): Pick<Person, "x" | "fediverse"> => {
  const account = (network: keyof typeof accountKeys): string | undefined =>
    accountReaders[network](textOf(person, accountKeys[network]) ?? "")
  const [x, fediverse] = [account("x"), account("fediverse")]
  return { ...(x === undefined ? {} : { x }), ...(fediverse === undefined ? {} : { fediverse }) }
}

const wrongAccounts = (person: unknown): ReadonlyArray<Wrong> =>
  (["x", "fediverse"] as const).flatMap((network) => {
    const written = isRecord(person) ? textOf(person, accountKeys[network]) : undefined
    return written === undefined || accountReaders[network](written) !== undefined
      ? []
      : [
          {
            message: `holds an account that is none: "${written}".`,
            fix: `Write it as ${network === "x" ? "`x: name`" : "`fediverse: name@social.example`"}.`
          }
        ]
  })
