/**
 * The people in a byline: its words, offices, degrees, agencies and dates are
 * taken off, lists are split. Names stay as they were written; a text that names
 * nobody gives nothing.
 */
import { isAgency } from "../agencies.ts"
import {
  afterWords,
  andWords,
  byWords,
  degrees,
  officeWords,
  otherRoles,
  placeholders,
  publishedWords,
  updatedWords
} from "./bylineWords.ts"

/** Longer than any byline; what is longer is prose. */
const longestByline = 240
const longestName = 60

const words = (list: string): string => list.replaceAll(" ", "\\s+")

const by = new RegExp(
  `^(?:[-–—•|*_]\\s*)?(?:${words(byWords)})(?:\\s*[:：]\\s*|\\s+|(?<=[文著글])\\s*[/／・=＝|｜]\\s*)(?=\\S)`,
  "iu"
)
const byAlone = new RegExp(`^(?:${words(byWords)})\\s*[:：]?$`, "iu")
const after = new RegExp(`\\s*[/／]?\\s*(?:${afterWords})$`, "u")
const and = new RegExp(
  `\\s*[,،、;；]\\s*(?:and|und|et|y|e|o|and also)?\\s+(?=\\p{Lu})|\\s*[,،、;；&＆]\\s*|\\s+(?:${andWords})\\s+`,
  "giu"
)
const placeholder = new RegExp(`^(?:by\\s+|posted by\\s+)?(?:${words(placeholders)})$`, "iu")
const office = new RegExp(`(?:^|[\\s/-])(?:${officeWords})s?(?=$|[\\s,/-])`, "iu")
const degree = new RegExp(`^(?:${degrees})\\.?(?:[\\s-]+\\d+)?$`, "iu")
/** In capitals: Ma and Do are names. */
const degreeBehind = new RegExp(`(?:\\s+(?:${degrees.toUpperCase()}|PhD|Ph\\.D|MSc|BSc|DPhil|Esq|Jr|Sr)\\.?)+$`, "u")

/** Whether a name is that of nobody: of a desk, a system, a guest. */
export const isPlaceholder = (name: string): boolean => placeholder.test(name)

const otherRole = new RegExp(`(?:^|[\\s-])(?:${otherRoles})(?:\\s|:|$)`, "iu")

/** Whether a text says that who follows did something else than write. */
export const namesOtherRole = (text: string): boolean => otherRole.test(text)

/** Whether a text holds what somebody does or works for. */
export const isOffice = (text: string): boolean => office.test(text)

/** Whether a line says that who wrote the article stands in the next. */
export const isBylineLabel = (line: string): boolean => line.length < 40 && byAlone.test(line.trim())

/** What follows "By" in a line; undefined for a line that does not begin with it. */
export const behindBy = (line: string): string | undefined => {
  const found = by.exec(line.slice(0, 60))
  return found === null ? undefined : line.slice(found[0].length)
}

/** A name before the word that says who it is of: `김민수 기자`, `山田花子記者`. */
const named = new RegExp(
  `^[\\p{Lo}・]{2,10}(?:\\s[\\p{Lo}]{2,10})?\\s?(?:記者|记者|기자|撰文|द्वारा)(?=$|[\\s/|·,，、（(=｜])`,
  "u"
)

/** What a line says before such a word; undefined where it begins with none. */
export const beforeOffice = (line: string): string | undefined => named.exec(line.slice(0, 60))?.[0]

/** Names in the order of the byline; `isHouse` says whether a text is the name of the site. */
export const personNames = (
  written: string,
  isHouse: (name: string) => boolean = () => false
): ReadonlyArray<string> => {
  const line = written.replace(/\s+/g, " ").replace(footnotes, "").trim()
  if (line === "" || line.length > longestByline) return []
  const said = withoutBy(line)
  const parts = said.split(/\s*\/\s*/)
  const plain = parts.length > 1 && parts.every(looksLikePerson) ? parts.join(", ") : withoutTail(said)
  const found: Array<string> = []
  let isBehindOffice = false
  for (const { text, isComma } of partsOf(plain)) {
    const name = withoutHouse(withoutBy(tidy(text)))
    if (!isName(name) || isPlaceholder(name)) continue
    // Behind a name stand what somebody does, where, and for whom; behind "and" the next person.
    const isNext = looksLikePerson(name) && !isComma
    if (isBehindOffice && !isNext) continue
    const isSingle = !/\s/.test(name) && /\s/.test(found[0] ?? "")
    isBehindOffice = found.length > 0 && (isBeside(name) || isHouse(name))
    if (isBehindOffice || (found.length > 0 && isSingle)) continue
    if (!found.includes(name)) found.push(name)
  }
  return found
}

/** The parts of a list of people. */
export const listOfPeople = (line: string): ReadonlyArray<string> =>
  partsOf(line)
    .map(({ text }) => text.trim())
    .filter((part) => part !== "")

/** Numbers of affiliations behind the names of a list. */
const footnotes = /(?<=\p{L}\.?)\s*\d{1,2}(?:\s*,\s*\d{1,2})*(?=\s*[;；])/gu

const partsOf = (line: string): ReadonlyArray<{ readonly text: string; readonly isComma: boolean }> => {
  const parts: Array<{ readonly text: string; readonly isComma: boolean }> = []
  let from = 0
  let isComma = false
  for (const cut of line.matchAll(and)) {
    parts.push({ text: line.slice(from, cut.index), isComma })
    from = cut.index + cut[0].length
    isComma = /^\s*[,،、;；]\s*$/.test(cut[0])
  }
  parts.push({ text: line.slice(from), isComma })
  return parts
}

const withoutBy = (line: string): string => {
  let text = line
  for (let depth = 0; depth < 3; depth += 1) {
    const inner = behindBy(text)
    if (inner === undefined) break
    text = inner
  }
  return text
}

/** What stands behind the names: a date, a time to read, an office after a dash or bar, a handle, an address. */
const withoutTail = (line: string): string =>
  line
    .replace(/<[^<>]*>|\([^()]*(?:@|https?:|www\.)[^()]*\)/g, " ")
    .split(/\s+[|｜•·–—»›]\s+|\s+-\s+|\s+\/\s+|\s+@\w|\s*[|｜•·]\s*/u)
    .find((part) => part.trim() !== "" && !byAlone.test(part.trim()))
    ?.replace(dateTail, "")
    .replace(tail, "")
    .trim() ?? ""

/** From a date, from what was done when, from the next label on. */
const tail =
  /[,;:]?\s+(?:(?:on|in|at|for|am|le|el|il|den|vom)\s+(?=\S).*|(?:published|posted|updated|last|reviewed|edited|medically|fact|photo|photos|photography|illustrations?|read|follow|more|comments?|views?|share|gepostet|veröffentlicht|aktualisiert|publié|publicado|mis)(?=[\s:]|$).*|\p{Lo}{1,6}\s?[:：].*|\p{Nd}.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*)$/iu

/** In any language: from what says of a date what it is of, where one follows, and behind an office that stands behind a name. */
const dateTail = new RegExp(
  `[,،;:]?\\s+(?:${words(publishedWords)}|${words(updatedWords)})(?=[\\s:：])[^\\p{Nd}]{0,30}\\p{Nd}.*$|(?<=\\p{Lo}\\s?(?:${afterWords}))\\s*(?:${words(publishedWords)}|${words(updatedWords)})?\\s*[:：]?\\s*\\p{Nd}.*$`,
  "iu"
)

const tidy = (part: string): string =>
  part
    .replace(/^[\s"“”'«»*_:.-]+|[\s"“”«»*_:,;-]+$/gu, "")
    .replace(after, "")
    .replace(/\s*[(（[](?:[^()（）[\]]*)[)）\]]$/u, (all) =>
      /[(（]\p{Lu}[\p{L}]*[)）]/u.test(all) && all.length < 14 ? all : ""
    )
    .replace(degreeBehind, "")
    .replace(letters, "")
    .replace(/(?<=\p{L}{3})\.$/u, "")
    .trim()

/** Letters behind a whole name that are no word: of a certificate, an order. */
const letters = /(?<=\p{Ll}\s+(?:\p{Lu}\.\s+)?\p{Lu}[\p{L}'’-]*\p{Ll})(?:\s+[B-DF-HJ-NP-TV-XZ]{2,5}\.?)+$/u

/** A person without the agency, or whatever house, that stands behind the name without a comma. */
const withoutHouse = (name: string): string => {
  const [first = "", house] = name.split(/\s*\/\s*/, 2)
  if (house !== undefined && looksLikePerson(first)) return first
  const parts = name.split(" ")
  for (let at = 2; at < parts.length; at += 1)
    if (isAgency(parts.slice(at).join(" ")) && looksLikePerson(parts.slice(0, at).join(" ")))
      return parts.slice(0, at).join(" ")
  return name
}

/** Neither an address nor a handle nor a sentence; a name has a letter, and no more than some words. */
const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= longestName &&
  /\p{L}/u.test(name) &&
  !/https?:|www\.|[@#{}<>=_\\]|\.(?:com|org|net|html?|php)\b|\d{3}|[!?]|^\d+\s|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?$|\p{L}{5}\.\s+\p{L}/iu.test(
    name
  ) &&
  name.split(/\s+/).length <= 6

const isBeside = (name: string): boolean =>
  isOffice(name) ||
  degree.test(name) ||
  isAgency(name) ||
  /^\p{Ll}/u.test(name) ||
  /^(?:[\p{Lu}\d&.-]{2,6}$|\p{Lu}{2,6}\s+\p{Lu}\p{Ll})/u.test(name)

/** Two to four words with capitals, or a name in a script without: what a line without "By" must look like. */
export const looksLikePerson = (name: string): boolean => {
  const parts = name.split(/\s+/)
  if (isOffice(name) || isAgency(name)) return false
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u.test(name)) return true
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) =>
      /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}'’-]+|(?:van|von|de|der|den|di|da|del|la|le|el|al|bin|ibn|zu|ten|ter|dos|das|du|af|av)|\(\p{Lu}\p{L}+\))$/u.test(
        part
      )
    )
  )
}
