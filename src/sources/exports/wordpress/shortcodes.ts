/**
 * Shortcodes of WordPress in the text of a post: `[gallery ids="1,2"]`. Those of
 * WordPress itself become what they mean; others are cut, their text stays.
 * Brackets of people (`[sic]`, `[1]`) and those in code are text.
 */
import { isKeptBackTag } from "../../paid/keptBackTag.ts"

export interface Shortcode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** What stands up to its end, done already; empty without one. */
  readonly inner: string
}

/** The HTML of a shortcode; null for one that is not understood. */
export type Meaning = (shortcode: Shortcode) => string | null

export interface Expanded {
  readonly html: string
  /** Names of shortcodes that were cut, each once. */
  readonly cut: ReadonlyArray<string>
}

const tag = /\[(\/?)([A-Za-z][\w-]{0,60})((?:[\s=][^[\]]{0,4000})?)\]/y
/** Code, comments and tags: brackets in them are none. */
const literal =
  /<!--[^]*?(?:-->|$)|<(pre|code|script|style|textarea)\b[^]*?(?:<\/\1\s*>|$)|<\/?[a-z][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*){0,10000}>/giy

interface Open {
  readonly name: string
  readonly written: string
  readonly attributes: ReadonlyMap<string, string>
  readonly isSure: boolean
  readonly parts: Array<string>
}

export const expandShortcodes = (text: string, known: ReadonlySet<string>, meaning: Meaning): Expanded => {
  if (!text.includes("[")) return { html: text, cut: [] }
  const cut = new Set<string>()
  const closes = closingNames(text)
  const open: Array<Open> = []
  const out: Array<string> = []
  const isKnown = (name: string): boolean => known.has(name.toLowerCase())
  const finish = (one: Open, inner: string): string => {
    if (isKeptBackTag(one.name) && inner !== "") {
      cut.add(one.name)
      return ""
    }
    const made = meaning({ name: one.name.toLowerCase(), attributes: one.attributes, inner })
    if (made === null) cut.add(one.name)
    return made ?? inner
  }
  /** One that was never closed, with what came behind it. */
  const giveUp = (one: Open): string => (one.isSure ? finish(one, "") : one.written) + one.parts.join("")
  const put = (html: string): void => {
    if (html !== "") (open.at(-1)?.parts ?? out).push(html)
  }
  for (let at = 0; at < text.length;) {
    const next = nextSign(text, at)
    put(text.slice(at, next))
    if (next >= text.length) break
    if (text[next] === "<") {
      literal.lastIndex = next
      const skipped = literal.exec(text)?.[0] ?? "<"
      put(skipped)
      at = next + skipped.length
      continue
    }
    tag.lastIndex = next
    const [written, slash, name = "", given = ""] = tag.exec(text) ?? []
    if (written === undefined) {
      put("[")
      at = next + 1
      continue
    }
    at = next + written.length
    // `[[name]]` is shown as `[name]`.
    if (text[next - 1] === "[" && text[at] === "]") {
      const parts = open.at(-1)?.parts ?? out
      const before = parts.pop() ?? ""
      parts.push(before.replace(/\[$/, ""), written)
      at += 1
      continue
    }
    if (slash === "/") {
      const index = open.findLastIndex((one) => one.name === name)
      if (index < 0) {
        if (!isKnown(name)) put(written)
        continue
      }
      while (open.length > index + 1) {
        const lost = open.pop()
        if (lost !== undefined) put(giveUp(lost))
      }
      const one = open.pop()
      if (one !== undefined) put(finish(one, one.parts.join("")))
      continue
    }
    const attributes = attributesOf(given)
    const isSure =
      isKnown(name) ||
      given.trim().endsWith("/") ||
      [...attributes.keys()].some((key) => !/^\d+$/.test(key)) ||
      (/^[a-z][\w-]*$/.test(name) && given.trim() === "" && isOwnLine(text, next, at))
    if (closes.has(name) && !given.trim().endsWith("/")) open.push({ name, written, attributes, isSure, parts: [] })
    else if (isSure) put(finish({ name, written, attributes, isSure, parts: [] }, ""))
    else put(written)
  }
  while (open.length > 0) {
    const lost = open.pop()
    if (lost !== undefined) put(giveUp(lost))
  }
  return { html: out.join(""), cut: [...cut] }
}

const nextSign = (text: string, at: number): number => {
  const found = text.slice(at).search(/[[<]/)
  return found < 0 ? text.length : at + found
}

const closingNames = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\[\/([A-Za-z][\w-]{0,60})\]/g)].map(({ 1: name = "" }) => name))

/** Nothing but a paragraph's tags or a block's comment stands beside it. */
const isOwnLine = (text: string, from: number, until: number): boolean =>
  /(?:^|\n|<p>|-->)[ \t]*$/.test(text.slice(Math.max(0, from - 80), from)) &&
  /^[ \t]*(?:\n|$|<\/p>|<!--)/.test(text.slice(until, until + 80))

/** By name in lower case; those without a name by their place, from 0. */
const attributesOf = (written: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  let place = 0
  const text = written.replace(/\/\s*$/, "").replace(/&quot;|[“”″]/g, '"')
  for (const match of text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|(\S+)/g)) {
    const [, key, ...values] = match
    const value = values.find((one) => one !== undefined) ?? ""
    if (key !== undefined) found.set(key.toLowerCase(), value)
    else {
      found.set(String(place), value.replace(/^=/, ""))
      place += 1
    }
  }
  return found
}
