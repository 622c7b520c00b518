/**
 * JSX: components of MDX, self-closing and paired, and in `.mdx` the elements
 * of HTML with JavaScript in their attributes. In Markdown only what cannot be
 * HTML is taken.
 */
import { named } from "../Arguments.ts"
import { type Dialect, type ReadTag, tag } from "../Dialect.ts"
import { expressionValue } from "./expression.ts"
import { endOfBraces } from "./javascript.ts"
import type { Reader } from "../Reader.ts"
import { unclosed } from "../unclosed.ts"

const opening = /<(\/?)([A-Za-z][\w$]*(?:[.:-][\w$]+)*|)(?=[\s/>{])/y
const part = /\s+|(\/?>)|([A-Za-z_$@:#][\w$.:@-]*)|(\{)/y
const value = /\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{)|([^\s"'=<>`{]+))/y

export const jsx: Dialect = {
  name: "MDX",
  example: "<Component />",
  formats: ["markdown", "mdx"],
  sign: "<",
  isSure: false,
  read: (reader, at) => {
    opening.lastIndex = at
    const match = opening.exec(reader.text)
    if (match === null) return null
    const [start, slash = "", name = ""] = match
    const isMdx = reader.format === "mdx"
    const isComponent = /^[A-Z]|\./.test(name)
    if (!isMdx && !isComponent && name !== "") return withoutBindings(reader, at, match)
    if (!isMdx && (!isComponent || name === name.toUpperCase() || isHtml(name) || isDestination(reader, at)))
      return null
    const read = attributesAt(reader, at + start.length)
    if (read === null) return isComponent ? brokenOff(reader, at, at + start.length) : null
    const { end, isAlone, attributes, unknown } = read
    if (!isComponent && name !== "") return element(reader, { at, name, isClosing: slash !== "", ...read })
    const isClear =
      isMdx || isAlone || slash !== "" || attributes.size > 0 || unknown.size > 0 || reader.hasClosing(name, end)
    if (!isClear || (!isMdx && slash === "" && /\w/.test(reader.text[at - 1] ?? ""))) return null
    const given = { source: "", positional: [], named: attributes, unknown }
    const base = { family: "jsx", name, start: at, end, arguments: given } as const
    if (slash !== "") return tag({ ...base, role: name === "" ? "silent" : "close" })
    if (name === "") return tag({ ...base, role: "silent" })
    if (isAlone) return tag({ ...base, role: "alone" })
    return codeAt(reader, base) ?? tag({ ...base, role: "open" })
  }
}

/** `[text](<My File.md>)` and `[label]: <My File.md>`: the address of a link in Markdown, which may hold blanks. */
const isDestination = ({ text }: Reader, at: number): boolean =>
  /\](?:\(|:)[ \t]{0,100}$/.test(text.slice(Math.max(0, at - 102), at))

/** An element of HTML in capitals, unless a component of that name means more. */
const isHtml = (name: string): boolean => {
  const element = name.toLowerCase()
  return htmlNames.has(element) && !componentNames.has(element)
}

const componentNames = new Set(["figure", "details", "link", "video", "audio", "button", "picture", "code"])

/** What begins as a component and has no end is no text of the article. */
const brokenOff = (reader: Reader, at: number, from: number): ReadTag | null => {
  assignment.lastIndex = from
  return reader.format === "mdx" || assignment.test(reader.text) ? unclosed(reader, at, from) : null
}

const assignment = /\s+[\w:.-]+=\{/y

interface Attributes {
  readonly end: number
  readonly isAlone: boolean
  readonly attributes: Map<string, string>
  readonly unknown: Set<string>
  /** Whether JavaScript stands in one. */
  readonly hasBraces: boolean
}

const attributesAt = (reader: Reader, from: number): Attributes | null => {
  const { text } = reader
  const attributes = new Map<string, string>()
  const unknown = new Set<string>()
  let hasBraces = false
  let at = from
  const braces = (open: number): string | null => {
    const end = endOfBraces(reader, open)
    if (end === null) return null
    hasBraces = true
    at = end
    return text.slice(open + 1, end - 1)
  }
  while (reader.mayRead()) {
    part.lastIndex = at
    const match = part.exec(text)
    if (match === null) break
    at = part.lastIndex
    const [, close, name, brace] = match
    if (close !== undefined) return { end: at, isAlone: close === "/>", attributes, unknown, hasBraces }
    if (brace !== undefined && braces(at - 1) === null) break
    if (name === undefined) continue
    const key = name.toLowerCase()
    value.lastIndex = at
    const given = value.exec(text)
    if (given === null) {
      attributes.set(key, "")
      continue
    }
    at = value.lastIndex
    const written = given[1] ?? given[2] ?? given[4]
    if (written !== undefined) attributes.set(key, written)
    else {
      const inner = braces(at - 1)
      if (inner === null) break
      const meant = expressionValue(reader, inner)
      if (meant === undefined) unknown.add(key)
      else attributes.set(key, meant)
    }
  }
  reader.readInVain(at - from)
  return null
}

const languages = ["language", "lang", "code", "classname"]

/** Components that hold code. */
const codeNames = new Set(["CodeBlock", "Code", "Highlight", "Mermaid"])

const codeAt = (
  reader: Reader,
  base: Pick<ReadTag, "family" | "name" | "start" | "end" | "arguments">
): ReadTag | null => {
  const close = codeNames.has(base.name) ? reader.nextClose(`</${base.name}\\s*>`, base.end) : null
  if (close === null) return null
  const inner = reader.text.slice(base.end, close.start)
  // Of a site's own component that marks words, they stay words.
  if (base.name === "Highlight" && !/\n|^\s*\{/.test(inner) && named(base.arguments, ...languages) === undefined)
    return null
  const braced = /^\s*\{([^]*)\}\s*$/.exec(inner)?.[1]
  const written = braced === undefined ? inner : (expressionValue(reader, braced) ?? inner)
  return /^\s*(?:`{3}|~{3})/.test(inner) ? null : tag({ ...base, role: "code", value: written, end: close.end })
}

const binding = /[^<>]{0,1000}?\s(?:[@#]|[\w:.-]+=\{)/y

/** In Markdown, an element of HTML with attributes that only Vue and Svelte know, which would make it text: `<p @click="go">`. */
const withoutBindings = (reader: Reader, at: number, [start, , name = ""]: RegExpExecArray): ReadTag | null => {
  binding.lastIndex = at + start.length - 1
  if (!binding.test(reader.text)) return null
  const read = attributesAt(reader, at + start.length)
  if (read === null || !(read.hasBraces || [...read.attributes.keys()].some((key) => /^[@#]/.test(key)))) return null
  return tag({ role: "markup", start: at, end: read.end, value: htmlTag(name, read) })
}

const htmlTag = (name: string, { attributes, isAlone }: Pick<Attributes, "attributes" | "isAlone">): string => {
  const written = [...attributes]
    .filter(([key]) => !/^(?:on[a-z]|[@#:])/.test(key) && key !== "style")
    .map(
      ([key, held]) =>
        ` ${key === "classname" ? "class" : key}="${held.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("\n", " ")}"`
    )
    .join("")
  return `<${name}${written}>${isAlone && !voids.has(name) ? `</${name}>` : ""}`
}

/** An element of HTML as HTML: without JavaScript, and apart from the Markdown in it where it stands alone on its line. */
const element = (
  { text, format }: Reader,
  {
    at,
    name,
    isClosing,
    end,
    isAlone,
    attributes,
    hasBraces
  }: Attributes & { at: number; name: string; isClosing: boolean }
): ReadTag | null => {
  if (format !== "mdx") return null
  const isOwnLine =
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 80), at)) && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 80))
  const isLineEnd = isClosing && /^[ \t]*\n/.test(text.slice(end, end + 80))
  const stands = (isOwnLine || isLineEnd) && blocks.has(name)
  if (!hasBraces && !attributes.has("classname") && !stands && !(isAlone && !voids.has(name))) return null
  const html = isClosing ? `</${name}>` : htmlTag(name, { attributes, isAlone })
  return tag({ role: "markup", start: at, end, value: stands ? `${isOwnLine ? "\n" : ""}${html}\n` : html })
}

const blocks = new Set(
  "article aside center details div figcaption figure footer header main nav p section summary".split(" ")
)
const voids = new Set("area br col hr img input source track wbr".split(" "))
const htmlNames = new Set(
  "abbr address article aside base body br button center cite code col del details dialog div dl dt dd em embed figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe img input ins kbd label li link main map mark menu meta nav noscript object ol option param picture pre script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr tt ul var video wbr audio font big blink marquee".split(
    " "
  )
)
