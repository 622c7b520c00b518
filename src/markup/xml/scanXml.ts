/**
 * Reads XML that other programs wrote, and tells its elements and texts in
 * order. Nothing is refused: an element that is not closed is closed by the
 * one around it, an end tag without an element is passed over, elements that
 * are nested beyond every use give their text alone. No entity is expanded,
 * nothing outside is loaded, and the time grows with the length.
 */
import { Namespaces, splitName, type XmlAttribute } from "./Namespaces.ts"
import { readTag } from "./readTag.ts"
import { type Declared, declaredIn, withoutReferences } from "./references.ts"

/** Where a document breaks off, and why. */
export interface BrokenOff {
  /** From 1. */
  readonly line: number
  readonly reason: string
}

export interface XmlTag {
  readonly prefix: string
  /** Name without its prefix. */
  readonly local: string
  /** Empty where the prefix is not declared. */
  readonly uri: string
  readonly attributes: ReadonlyArray<XmlAttribute>
  /** The namespaces that the element itself declares. */
  readonly namespaces: ReadonlyArray<string>
  /** From 1. */
  readonly line: number
}

export interface XmlListener {
  /** Every element that is opened is closed, but for those that are open where the document breaks off. */
  readonly open: (tag: XmlTag) => void
  readonly text: (text: string) => void
  readonly close: () => void
  /** How many of the open elements remain open where a tag begins; all without it. */
  readonly keep?: (tag: XmlTag, open: ReadonlyArray<XmlTag>) => number
}

/** Elements in each other. Far deeper than any feed or export. */
const deepest = 500

class Enough extends Error {}

/** Called by a listener: the document is read no further. */
export const readNoFurther = (): never => {
  throw new Enough()
}

/** Null for a document that was read to its end. */
export const scanXml = (text: string, listener: XmlListener): BrokenOff | null => {
  try {
    return new Scanner(text, listener).scan()
  } catch (cause) {
    if (cause instanceof Enough) return null
    throw cause
  }
}

/** What ends the internal subset of a DOCTYPE. */
const subsetEnd = /\]\s*>/y
/** End tags that are looked for, for sections that are not closed. */
const mostSearched = 100
const endTag = /<\/\s*([^\s<>/]*)[^<>]*(>?)/y

class Scanner {
  readonly #text: string
  readonly #listener: XmlListener
  readonly #open: Array<XmlTag> = []
  readonly #counts = new Map<string, number>()
  /** The names of elements beyond the deepest. */
  readonly #beyond: Array<string> = []
  readonly #beyondCounts = new Map<string, number>()
  readonly #spaces = new Namespaces()
  readonly #seen = new Map<string, number>()
  #declared: Declared = new Map()
  #rootEnd: number | null = null
  #isBegun = false
  #line = 1
  #lineAt = 0

  constructor(text: string, listener: XmlListener) {
    this.#text = text
    this.#listener = listener
  }

  scan(): BrokenOff | null {
    const text = this.#text
    let at = 0
    while (at < text.length) {
      const sign = this.#find("<", at)
      if (sign > at || sign < 0) this.#say(text.slice(at, sign < 0 ? undefined : sign))
      if (sign < 0) break
      const next = text[sign + 1]
      const after = next === "!" ? this.#declaration(sign) : next === "/" ? this.#endTag(sign) : this.#startTag(sign)
      if (after === null) return this.#broken("it ends within a tag")
      at = after
    }
    const last = this.#open.at(-1)
    if (last !== undefined) return this.#broken(`<${nameOf(last)}> is not closed`)
    return this.#isBegun ? null : this.#broken("it holds no element")
  }

  #broken(reason: string): BrokenOff {
    return { line: this.#lineOf(this.#text.length), reason }
  }

  #lineOf(at: number): number {
    for (let next = this.#find("\n", this.#lineAt); next >= 0 && next < at; next = this.#find("\n", next + 1)) {
      this.#line += 1
      this.#lineAt = next + 1
    }
    return this.#line
  }

  /** As `indexOf`, which would search the rest again and again for what is not there. Asked in ascending order. */
  #find(part: string, from: number): number {
    const before = this.#seen.get(part)
    if (before !== undefined && (before < 0 || before >= from)) return before
    const found = this.#text.indexOf(part, from)
    this.#seen.set(part, found)
    return found
  }

  #say(text: string): void {
    if (this.#open.length > 0) this.#listener.text(withoutReferences(text, this.#declared))
  }

  /** Comments, CDATA sections and declarations. */
  #declaration(at: number): number {
    const text = this.#text
    if (text.startsWith("<!--", at)) {
      const end = this.#find("-->", at + 4)
      if (end >= 0) return end + 3
      return this.#isClosedLater(at) ? at + 4 : text.length
    }
    if (text.startsWith("<![CDATA[", at)) return this.#section(at)
    if (/^<!doctype/i.test(text.slice(at, at + 9))) return this.#doctype(at)
    const end = this.#find(">", at)
    return end < 0 ? text.length : end + 1
  }

  /** Whether the document's first element ends behind a comment that does not. */
  #isClosedLater(at: number): boolean {
    const [root] = this.#open
    if (root === undefined) return true
    this.#rootEnd ??= this.#text.lastIndexOf(`</${nameOf(root)}`)
    return this.#rootEnd > at
  }

  /** A section that is not closed ends where its element does. */
  #section(at: number): number {
    const text = this.#text
    const from = at + 9
    const end = this.#find("]]>", from)
    const inner = this.#find("<![CDATA[", from)
    if (end >= 0 && (inner < 0 || inner > end)) {
      if (this.#open.length > 0) this.#listener.text(text.slice(from, end))
      return end + 3
    }
    const element = this.#open.at(-1)
    const isSearched = element !== undefined && this.#seen.size < mostSearched
    const close = isSearched ? this.#find(`</${nameOf(element)}>`, from) : -1
    const isLost = close >= 0 && (end < 0 || close < inner)
    const to = isLost ? close : end < 0 ? text.length : end
    if (this.#open.length > 0) this.#listener.text(text.slice(from, to))
    return isLost ? to : end < 0 ? to : end + 3
  }

  #doctype(at: number): number {
    const text = this.#text
    const end = this.#find(">", at)
    if (end < 0) return text.length
    const bracket = text.slice(at, end).indexOf("[")
    if (bracket < 0) return end + 1
    for (let close = this.#find("]", at + bracket); close >= 0; close = this.#find("]", close + 1)) {
      subsetEnd.lastIndex = close
      const [last] = subsetEnd.exec(text) ?? []
      if (last === undefined) continue
      this.#declared = declaredIn(text.slice(at + bracket, close))
      return close + last.length
    }
    return end + 1
  }

  #endTag(at: number): number | null {
    endTag.lastIndex = at
    const [whole = "</", written = "", end = ""] = endTag.exec(this.#text) ?? []
    if (end === "" && at + whole.length >= this.#text.length) return null
    this.#close(written.toLowerCase())
    return at + whole.length
  }

  #close(name: string): void {
    if ((this.#beyondCounts.get(name) ?? 0) > 0) {
      while (this.#leaveBeyond() !== name);
      return
    }
    if ((this.#counts.get(name) ?? 0) === 0) return
    this.#leaveAllBeyond()
    while (this.#leave() !== name);
  }

  #leave(): string {
    const tag = this.#open.pop()
    if (tag === undefined) return ""
    const name = nameOf(tag).toLowerCase()
    this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1)
    this.#spaces.leave()
    this.#listener.close()
    return name
  }

  #leaveBeyond(): string {
    const name = this.#beyond.pop() ?? ""
    this.#beyondCounts.set(name, (this.#beyondCounts.get(name) ?? 1) - 1)
    return name
  }

  #leaveAllBeyond(): void {
    this.#beyond.length = 0
    this.#beyondCounts.clear()
  }

  #startTag(at: number): number | null {
    const text = this.#text
    if (text[at + 1] === "?") {
      const end = this.#find("?>", at)
      const near = this.#find(">", at)
      const next = this.#find("<", at + 1)
      if (end >= 0 && (next < 0 || end < next)) return end + 2
      return near < 0 ? text.length : near + 1
    }
    const raw = readTag(text, at)
    if (raw === undefined) {
      this.#say("<")
      return at + 1
    }
    if (!raw.isWhole) return null
    const name = raw.name.toLowerCase()
    const attributes = raw.attributes.map(({ name: key, value }) => ({
      ...splitName(key),
      value: withoutReferences(value, this.#declared)
    }))
    const isDeepest = this.#open.length >= deepest
    const namespaces = this.#spaces.enter(attributes)
    const { prefix, local } = splitName(raw.name)
    const line = this.#lineOf(at)
    const tag: XmlTag = { prefix, local, uri: this.#spaces.of(prefix), attributes, namespaces, line }
    const kept = this.#listener.keep?.(tag, this.#open) ?? this.#open.length
    if (kept < this.#open.length) {
      // The namespaces of the tag itself stay the innermost.
      this.#spaces.leave()
      this.#leaveAllBeyond()
      while (this.#open.length > kept) this.#leave()
      this.#spaces.enter(attributes)
    } else if (isDeepest) {
      this.#spaces.leave()
      if (!raw.isEmpty) {
        this.#beyond.push(name)
        this.#beyondCounts.set(name, (this.#beyondCounts.get(name) ?? 0) + 1)
      }
      return raw.end
    }
    this.#isBegun = true
    this.#open.push(tag)
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    this.#listener.open(tag)
    if (raw.isEmpty) this.#leave()
    return raw.end
  }
}

const nameOf = ({ prefix, local }: Pick<XmlTag, "prefix" | "local">): string =>
  prefix === "" ? local : `${prefix}:${local}`
