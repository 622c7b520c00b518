/**
 * Templates of MediaWiki in texts that were copied out of a wiki: a citation is
 * a link to its source, `{{lang|fr|mot}}` its word, `{{convert|5|km}}` a
 * measure; boxes and lists, which only the wiki can make, are cut. Braces of
 * other languages and of texts about placeholders are not read.
 */
import { noArguments } from "./Arguments.ts"
import { type Dialect, type ReadTag, tag } from "./Dialect.ts"
import type { Reader } from "./Reader.ts"

/** Characters. */
const longest = 20_000

const head = /\{\{\s{0,3}([A-Za-z][A-Za-z.-]*(?:[ _][\w.-]+){0,5})\s{0,3}(?=\||\}\})/y

export const mediawiki: Dialect = {
  name: "MediaWiki",
  example: "{{cite web|url=…|title=Words}}",
  formats: ["markdown", "html", "text"],
  sign: "{",
  isSure: false,
  read: (reader, at) => {
    const { text } = reader
    if (text[at + 1] !== "{" || text[at + 2] === "{" || text[at - 1] === "{") return null
    head.lastIndex = at
    const name = head.exec(text)?.[1]?.toLowerCase().replaceAll("_", " ")
    if (name === undefined) return null
    const meaning = meanings.find(({ names }) => names.test(name))
    const end = meaning === undefined ? null : endOf(reader, at)
    return meaning === undefined || end === null
      ? null
      : meaning.read(partsOf(text.slice(head.lastIndex, end - 2)), { start: at, end })
  }
}

type Span = Pick<ReadTag, "start" | "end">

interface Parts {
  readonly positional: ReadonlyArray<string>
  /** By names in lower case. */
  readonly named: ReadonlyMap<string, string>
}

interface Meaning {
  readonly names: RegExp
  /** Null for what another language may have meant. */
  readonly read: (parts: Parts, span: Span) => ReadTag | null
}

const words = (value: string, span: Span): ReadTag => tag({ ...span, role: "text", value })
const cut = (span: Span): ReadTag => tag({ ...span, role: "unknown" })

const citation = ({ positional, named }: Parts, span: Span): ReadTag | null => {
  if (named.size === 0) return null
  const title = named.get("title") ?? named.get("chapter") ?? named.get("work") ?? named.get("website")
  const url = named.get("url") ?? named.get("chapter-url") ?? positional.find((one) => /^https?:/.test(one))
  if (url !== undefined && /^https?:\/\/\S+$/i.test(url))
    return tag({
      ...span,
      family: "hugo",
      name: "link",
      role: "alone",
      arguments: {
        ...noArguments,
        named: new Map([
          ["href", url],
          ["text", title ?? url]
        ])
      }
    })
  return title === undefined ? cut(span) : words(title, span)
}

const meanings: ReadonlyArray<Meaning> = [
  {
    names:
      /^(?:citation needed|dead link|as of|by whom|when\?|page needed|authority control|short description|reflist|notelist|sfn|clear left|clear right)$/,
    read: ({ positional: [first = ""] }, span) => (/^[a-z_]+$/.test(first) ? null : cut(span))
  },
  { names: /^(?:cite [a-z ]+|citation)$/, read: citation },
  {
    names: /^lang$/,
    read: ({ positional: [language = "", ...others] }, span) =>
      /^[a-z]{2,3}(?:-\w+)*$/i.test(language) && others[0] !== undefined ? words(others[0], span) : null
  },
  {
    names: /^(?:convert|cvt)$/,
    read: ({ positional: [number = "", unit = ""] }, span) =>
      /^[\d.,]+$/.test(number) && unit !== "" ? words(`${number}\u00A0${unit}`, span) : null
  },
  {
    names: /^(?:nowrap|nobr|abbr|tooltip|small|big|smallcaps|visible anchor)$/,
    // A filter of Liquid or Jinja is one word without a capital.
    read: ({ positional: [first] }, span) =>
      first === undefined || /^[a-z_]+$/.test(first) ? null : words(first, span)
  },
  {
    names: /^(?:quote|blockquote|cquote|quotation)$/,
    read: ({ positional, named }, span) => {
      const [said = named.get("text") ?? named.get("quote"), by = named.get("author") ?? named.get("source")] =
        positional
      if (said === undefined || !/\s/.test(said)) return null
      return words(by === undefined ? said : `${said} (${by})`, span)
    }
  },
  {
    names: /^(?:main|see also|further|about|redirect|for|hatnote|details)$/,
    read: ({ positional: [first = ""] }, span) => (/^\p{Lu}/u.test(first) ? cut(span) : null)
  },
  {
    names:
      /^(?:(?:infobox|taxobox|navbox|sidebar|geobox|coord|commons|authority|short|use|featured|good|citation|better|dead|page|full|failed|unreliable|not|as|refimprove|more|birth|death|start|end|flag|efn|sfn|harv|r) ?.*)$/,
    read: ({ positional, named }, span) =>
      named.size > 0 || positional.some((one) => /[\s\d]|^\p{Lu}/u.test(one)) ? cut(span) : null
  }
]

/** Behind the braces that close those at this place. */
const endOf = (reader: Reader, at: number): number | null => {
  if (!reader.mayRead()) return null
  const braces = /\{\{|\}\}/g
  braces.lastIndex = at
  let depth = 0
  for (let found = braces.exec(reader.text); found !== null; found = braces.exec(reader.text)) {
    if (found.index - at > longest) break
    depth += found[0] === "{{" ? 1 : -1
    if (depth === 0) return braces.lastIndex
  }
  reader.readInVain(Math.min(longest, reader.text.length - at))
  return null
}

/** What stands between bars that are no part of a link or of another template. */
const partsOf = (inner: string): Parts => {
  const positional: Array<string> = []
  const named = new Map<string, string>()
  const held = inner.replace(/\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}/g, (one) => one.replaceAll("|", "\uE000"))
  for (const part of held.split("|").slice(1)) {
    const [, name, value = ""] = /^\s*([\w -]{1,40}?)\s*=([^]*)$/.exec(part) ?? []
    const said = plain(name === undefined ? part : value)
    if (name === undefined) positional.push(said)
    else if (said !== "") named.set(name.toLowerCase(), said)
  }
  return { positional, named }
}

/** Words without marks of a wiki: `[[Page|words]]`, `\'\'\'bold\'\'\'`. */
const plain = (text: string): string =>
  text
    .replace(/\[\[(?:[^[\]\uE000]*\uE000)?([^[\]\uE000]*)\]\]/g, "$1")
    .replaceAll("\uE000", "|")
    .replace(/'{2,5}/g, "")
    .trim()
