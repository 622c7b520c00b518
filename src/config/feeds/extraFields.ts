/**
 * `extra` of a feed's file: elements of XML and objects of JSON in names and
 * plain values. What is wrong with one is said here, with its place, so that
 * whatever is written is well-formed and harms no element of fanfare's own.
 */
import { legalText } from "../../../feeds/elements/characters.ts"
import { namespaceOf, prefixOf } from "../../../feeds/elements/namespaces.ts"
import type { Problem } from "../../markup/yaml/Located.ts"
import type { ExtraElement, ExtraFields, ExtraJson, Extras } from "../../model/extensions/Extensions.ts"
import { isName, ownElement } from "./ownElements.ts"

interface Written {
  readonly namespaces?: Readonly<Record<string, string>>
  readonly channel?: Readonly<Record<string, unknown>>
  readonly items?: Readonly<Record<string, unknown>>
}

type Path = ReadonlyArray<string | number>
type Level = "channel" | "items"

interface Reading {
  readonly place: (path: Path) => Problem["place"]
  /** Whether the feed is that of a podcast. */
  readonly isShow: boolean
  readonly given: Readonly<Record<string, string>>
  readonly used: Map<string, string>
  readonly problems: Array<Problem>
}

/** Everything that is wrong, or what the file asks for. */
export const readExtra = (
  { namespaces = {}, channel = {}, items = {} }: Written,
  place: Reading["place"],
  isShow: boolean
): { readonly extra: ExtraFields; readonly problems: ReadonlyArray<Problem> } => {
  const reading: Reading = { place, isShow, given: namespaces, used: new Map(), problems: [] }
  checkNamespaces(reading)
  const own = extrasOf("channel", channel, reading)
  const each = extrasOf("items", items, reading)
  return {
    extra: { namespaces: Object.fromEntries(reading.used), channel: own, items: each },
    problems: reading.problems
  }
}

const say = ({ place, problems }: Reading, path: Path, message: string, fix: string): void => {
  const whole = ["extra", ...path]
  problems.push({ place: place(whole), path: whole, message, fix })
}

const checkNamespaces = (reading: Reading): void => {
  for (const [prefix, address] of Object.entries(reading.given)) {
    const path = ["namespaces", prefix]
    const known = namespaceOf(prefix)
    const usual = prefixOf(address)
    const same = Object.keys(reading.given).find((one) => reading.given[one] === address)
    if (!isName(prefix) || /^xml/i.test(prefix))
      say(
        reading,
        path,
        `\`${prefix}\` cannot be a prefix.`,
        "Take letters and digits, and not `xml` at the beginning."
      )
    else if (known !== undefined && known !== address)
      say(reading, path, `\`${prefix}\` is the prefix of ${known} in feeds.`, "Take another prefix for this namespace.")
    else if (usual !== undefined && usual !== prefix)
      say(
        reading,
        path,
        `${address} has the prefix \`${usual}\` in feeds.`,
        usual.startsWith("xml")
          ? "Take it out: it needs no declaration."
          : `Write \`${usual}:\` before its names. It needs no declaration.`
      )
    else if (same !== undefined && same !== prefix)
      say(reading, path, `\`${same}\` is a prefix of this namespace already.`, `Write \`${same}:\` instead.`)
    else if (!URL.canParse(address) && !/^urn:\S+$/i.test(address))
      say(
        reading,
        path,
        `"${address}" is no absolute address.`,
        "Write the address that the namespace's documents give, letter for letter."
      )
  }
}

const extrasOf = (level: Level, written: Readonly<Record<string, unknown>>, reading: Reading): Extras => {
  const elements: Array<ExtraElement> = []
  const json: Record<string, ExtraJson> = {}
  for (const [name, value] of Object.entries(written)) {
    const path = [level, name]
    if (name.startsWith("_")) {
      if (!/^_[A-Za-z][^.]*$/.test(name))
        say(
          reading,
          path,
          `\`${name}\` is no name of an extension of JSON Feed.`,
          "Write a letter behind the underscore, and no dot."
        )
      else if (name === "_fanfare") say(reading, path, "`_fanfare` is fanfare's own.", "Take another name.")
      else json[name] = value as ExtraJson
      continue
    }
    for (const [one, at] of listed(value, path)) {
      const own = ownElement(level, name, attributeOf(one, "@rel"), reading.isShow)
      if (own !== null) say(reading, at, `fanfare writes \`${name}\` itself.`, own)
      else for (const element of elementOf(name, one, at, reading)) elements.push(element)
    }
  }
  return { elements, json }
}

/** A list is the same element several times. */
const listed = (value: unknown, path: Path): ReadonlyArray<readonly [unknown, Path]> =>
  Array.isArray(value) ? value.map((one: unknown, index) => [one, [...path, index]]) : [[value, path]]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const attributeOf = (value: unknown, name: string): string | undefined => {
  const found = isRecord(value) ? value[name] : undefined
  return typeof found === "string" ? found : undefined
}

const elementOf = (name: string, value: unknown, path: Path, reading: Reading): ReadonlyArray<ExtraElement> => {
  if (!nameIsRight(name, path, reading)) return []
  if (!isRecord(value)) {
    const text = textOf(value, path, reading)
    return text === null ? [] : [{ name, attributes: {}, children: text }]
  }
  const attributes: Record<string, string> = {}
  const children: Array<ExtraElement> = []
  let text = ""
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key]
    if (key === "#text") text = textOf(inner, at, reading) ?? ""
    else if (key.startsWith("@")) {
      if (/^@xmlns(?::|$)/.test(key))
        say(reading, at, "A namespace is declared for the whole feed.", "Write it below `extra: { namespaces: … }`.")
      else if (key.startsWith("@atom:"))
        say(reading, at, "No attribute of Atom has a prefix.", `Write \`@${key.slice(6)}\`.`)
      else if (nameIsRight(key.slice(1), at, reading)) attributes[key.slice(1)] = textOf(inner, at, reading) ?? ""
    } else
      for (const [one, place] of listed(inner, at))
        for (const child of elementOf(key, one, place, reading)) children.push(child)
  }
  if (text !== "" && children.length > 0)
    say(reading, path, `\`${name}\` holds text and elements at once.`, "Write the text as an element of its own.")
  return [{ name, attributes, children: children.length > 0 ? children : text }]
}

/** Names without a prefix have no namespace; `xml:` needs no declaration. */
const nameIsRight = (name: string, path: Path, reading: Reading): boolean => {
  const parts = name.split(":")
  const [prefix, local] = parts.length === 1 ? [null, name] : [parts[0] ?? "", parts[1] ?? ""]
  if (parts.length > 2 || !isName(local) || (prefix !== null && !isName(prefix)) || /^xml/i.test(local)) {
    say(
      reading,
      path,
      `\`${name}\` is no name of XML.`,
      "Take letters, digits, hyphens and dots, a letter first, as in `georss:point`."
    )
    return false
  }
  if (prefix === null || prefix === "xml") return true
  const address = Object.hasOwn(reading.given, prefix) ? reading.given[prefix] : namespaceOf(prefix)
  if (address === undefined) {
    say(
      reading,
      path,
      `The prefix \`${prefix}\` has no namespace.`,
      `Add it: \`extra: { namespaces: { ${prefix}: "https://…" } }\`.`
    )
    return false
  }
  reading.used.set(prefix, address)
  return true
}

const textOf = (value: unknown, path: Path, reading: Reading): string | null => {
  if (value === null || value === undefined) return ""
  const text =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null
  if (text === null) say(reading, path, "This is neither a text nor a number.", "Write a text, a number, yes or no.")
  else if (legalText(text) !== text)
    say(reading, path, "The text holds a character that XML forbids.", "Take the control character out.")
  return text
}
