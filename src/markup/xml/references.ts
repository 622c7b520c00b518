/**
 * References in XML and HTML as the characters that they stand for: by number,
 * and by the names of XML and HTML. Entities that a document declares are
 * never expanded, but for those that stand for one character.
 */
import { htmlTree } from "../htmlTree.ts"

const references = /&(?:#0*(\d{1,7});|#x0*([\da-f]{1,6});|([a-z][a-z\d]{0,31});)/gi

/** What a document declares besides: names of one character. */
export type Declared = ReadonlyMap<string, string>

/** What is no reference stays as it is. */
export const withoutReferences = (text: string, declared?: Declared): string => {
  if (!text.includes("&")) return text
  learn(text)
  return text.replace(references, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal))
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16))
    return name === undefined ? whole : (declared?.get(name) ?? known.get(name) ?? whole)
  })
}

/** 0x80 to 0x9F as windows-1252 has them, which is what is meant (HTML, 13.2.5.80). */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"

/** U+FFFD for what is no character; nothing for a control character. */
const character = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return windows[code - 0x80] ?? ""
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\uFFFD"
  return (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || code === 0x7f ? "" : String.fromCodePoint(code)
}

/** Letters of ISO 8859-1 that were taken for control characters of Unicode. */
export const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => windows[(sign.codePointAt(0) ?? 0) - 0x80] ?? "")

/** Names of HTML that were met; others are not kept, so that nothing depends on what was read before. */
const known = new Map<string, string>(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" })
)

/** No name stands for it. */
const separator = "\uE000"

/** Asks the parser of HTML for all names of a text at once. */
const learn = (text: string): void => {
  const asked = [...new Set(text.match(/&[a-z][a-z\d]{0,31};/gi) ?? [])].filter((one) => !known.has(one.slice(1, -1)))
  if (asked.length === 0) return
  const [node] = htmlTree(asked.join(separator), { fragment: true })?.children ?? []
  const values = node?.type === "text" ? node.value.split(separator) : []
  for (const [index, name] of asked.entries()) {
    const value = values[index]
    // What is no name of HTML comes back with its semicolon.
    if (value !== undefined && (value === ";" || !value.endsWith(";"))) known.set(name.slice(1, -1), value)
  }
}

/** The entities of a DOCTYPE that stand for one character. */
export const declaredIn = (doctype: string): Declared => {
  const found = new Map<string, string>()
  for (const [, name = "", value = ""] of doctype
    .slice(0, 100_000)
    .matchAll(/<!ENTITY\s+(\w{1,50})\s+["']([^"'<%]{1,12})["']\s*>/g)) {
    const text = withoutReferences(value)
    if ([...text].length === 1 && text !== "&" && text !== "<" && !found.has(name)) found.set(name, text)
  }
  return found
}
