/**
 * The JSON-LD of a page as values, as forgiving as search engines are: inside
 * of comments and CDATA, with commas and line breaks that JSON does not have,
 * several values in one block, in attributes. Blocks that are no JSON even so are passed over.
 */
import { Result } from "effect"
import type { Element } from "hast"
import { attribute, rawText } from "../../../markup/elements.ts"

export const jsonLdBlocks = (elements: ReadonlyArray<Element>): ReadonlyArray<unknown> =>
  elements.flatMap((element) => writtenIn(element)).flatMap(jsonValues)

/** In a script, or where frameworks put it by mistake: an attribute of the script, a field of the head. */
const writtenIn = (element: Element): ReadonlyArray<string> => {
  const ofType = (name: string, type: RegExp): boolean => type.test(attribute(element, name) ?? "")
  if (element.tagName === "meta" && ofType("name", /^\s*script:(?:application\/)?ld\+json\s*$/i))
    return [attribute(element, "content") ?? ""]
  if (element.tagName !== "script" || !ofType("type", /^\s*application\/(?:ld\+json|json\+ld)/i)) return []
  const text = rawText(element)
  return [text.trim() === "" ? (attribute(element, "children") ?? "") : text]
}

const jsonValues = (written: string): ReadonlyArray<unknown> => {
  const text = unwrapped(written)
  const whole = parsed(text)
  return whole.length > 0 ? whole : mended(text).flatMap(parsed)
}

const parsed = (text: string): ReadonlyArray<unknown> => {
  const read = Result.try(() => JSON.parse(text) as unknown)
  return Result.isSuccess(read) ? [read.success] : []
}

/** Marks of comments and CDATA, with or without those of a script before them. */
const opening = /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/
const closing = /(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?$/

/** Longer than any mark. */
const markLength = 40

const unwrapped = (written: string): string => {
  let text = written.replace(/^\uFEFF/, "").trim()
  for (let depth = 0; depth < 3; depth += 1) {
    const end = text.slice(-markLength)
    const inner = (text.slice(0, text.length - end.length) + end.replace(closing, "")).replace(opening, "").trim()
    if (inner === text) break
    text = inner
  }
  return /^[[{]\s*&quot;/.test(text) ? text.replaceAll("&quot;", '"').replaceAll("&amp;", "&") : text
}

/** The values of a text one by one, without trailing commas, with line breaks in strings as JSON writes them. One pass. */
const mended = (text: string): ReadonlyArray<string> => {
  const values: Array<string> = []
  let out: Array<string> = []
  let depth = 0
  let comma = -1
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ""
    if (letter === '"') {
      const end = endOfString(text, at)
      out.push(text.slice(at, end).replace(/\p{Cc}/gu, escaped))
      comma = -1
      at = end - 1
      continue
    }
    if (letter === "{" || letter === "[") depth += 1
    if ((letter === "}" || letter === "]") && comma >= 0) out[comma] = ""
    if (letter === ",") comma = out.length
    else if (/\S/.test(letter)) comma = -1
    if (depth > 0) out.push(letter)
    if (letter !== "}" && letter !== "]") continue
    depth -= 1
    if (depth > 0) continue
    values.push(out.join(""))
    out = []
    depth = 0
  }
  return values
}

const endOfString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

const escaped = (control: string): string => `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`
