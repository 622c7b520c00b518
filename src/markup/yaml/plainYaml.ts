/**
 * Reads the YAML that people write in front matter at a fraction of what the
 * package takes: maps and lists in lines, and texts, numbers and lists in one
 * line. Of anything else, of what is wrong above all, it knows nothing. Pure.
 */
import { plainScalar } from "./plainScalar.ts"

type Container = Array<unknown> | Record<string, unknown>

export interface PlainYaml {
  readonly value: unknown
  /** Where the key or the item stands that a path leads to, or what is nearest around it, as an offset. */
  readonly offsetOf: (path: ReadonlyArray<PropertyKey>) => number
}

/** Thrown where a text is more than this reads. */
class Unknown extends Error {}

const deepest = 40
/** Signs of a key; YAML allows 1024 (YAML 1.2.2, 7.4.2). */
const longestKey = 1000
/** Keys that are no texts, and the one that a map of JavaScript has already. */
const notKeys = new Set("null Null NULL true True TRUE false False FALSE __proto__".split(" "))

/** What may mean something else at the beginning of a line or anywhere. */
const never = /[\t\r\0\uFEFF]|^(?:---|\.\.\.|%)/m
const keyForm = /[A-Za-z_][\w.-]*(?: +[\w.-]+)*:(?=[ \n]|$)/y
const flowKeyForm = /[A-Za-z_][\w.-]*: +/y
const plainForm = /[^\s"#%&'*,:>?@[\]`{|}!-][^\n]*|-[^\s"#%&'*,:>?@[\]`{|}!-][^\n]*/y
const flowPlainForm = /(?:[^\s"#%&'*,:>?@[\]`{|}!-]|-[^\s"#%&'*,:>?@[\]`{|}!-])[^\n,[\]{}]*/y
const quotedForm = /"([^"\\\n]*)"|'([^'\n]*)'(?!')/y
const lineEnd = / *(?: #[^\n]*)?(?=\n|$)/y

/** Null for a text that it does not know. */
export const plainYaml = (text: string, numbersAsWritten: boolean): PlainYaml | null => {
  if (never.test(text)) return null
  try {
    return read(text, numbersAsWritten)
  } catch (cause) {
    if (cause instanceof Unknown) return null
    throw cause
  }
}

const unknown = new Unknown()

const fail = (): never => {
  throw unknown
}

const read = (text: string, numbersAsWritten: boolean): PlainYaml => {
  const offsets = new Map<Container, Array<number>>()
  /** Where the line that is read begins with its first sign, how far that is indented, and where it goes on. */
  let start = 0
  let indent = -1
  let at = 0

  /** Goes to the next line with more than a comment on it, from the beginning of a line. */
  const toLine = (from: number): void => {
    for (let line = from; line < text.length;) {
      let first = line
      while (text.charCodeAt(first) === 32) first += 1
      const sign = text.charCodeAt(first)
      if (first < text.length && sign !== 10 && sign !== 35) {
        start = first
        at = first
        indent = first - line
        return
      }
      const end = text.indexOf("\n", first)
      line = end < 0 ? text.length : end + 1
    }
    indent = -1
  }

  const matched = (form: RegExp): string | null => {
    form.lastIndex = at
    const found = form.exec(text)
    if (found === null) return null
    at = form.lastIndex
    return found[0]
  }

  /** Ends a value: nothing but a comment may follow on its line. */
  const endLine = (): void => {
    if (matched(lineEnd) === null) fail()
    toLine(at + 1)
  }

  const blanks = (): void => {
    while (text.charCodeAt(at) === 32) at += 1
  }

  const quoted = (): string => {
    quotedForm.lastIndex = at
    const found = quotedForm.exec(text) ?? fail()
    at = quotedForm.lastIndex
    return found[1] ?? found[2] ?? ""
  }

  const inLine = (depth: number): unknown => {
    const sign = text[at]
    if (sign === '"' || sign === "'") return quoted()
    if (sign === "[" || sign === "{") return flow(depth + 1)
    return fail()
  }

  const scalar = (written: string): unknown => {
    const kept = withoutBlanks(written)
    if (kept.endsWith(":") || kept.includes(": ")) fail()
    const made = plainScalar(kept, numbersAsWritten)
    return made === undefined ? fail() : made
  }

  /** What a line goes on with. */
  const value = (depth: number): unknown => {
    const written = matched(plainForm)
    const comment = written?.indexOf(" #") ?? -1
    const made = written === null ? inLine(depth) : scalar(comment < 0 ? written : written.slice(0, comment))
    endLine()
    return made
  }

  const put = (map: Record<string, unknown>, places: Array<number>, key: string, offset: number): void => {
    if (key.length > longestKey || notKeys.has(key) || Object.hasOwn(map, key)) fail()
    map[key] = null
    places.push(offset)
  }

  const flowValue = (depth: number): unknown => {
    const written = matched(flowPlainForm)
    if (written === null) return inLine(depth)
    return written.includes(" #") ? fail() : scalar(written)
  }

  const flow = (depth: number): unknown => {
    if (depth > deepest) fail()
    const places: Array<number> = []
    const isList = text[at] === "["
    const close = isList ? "]" : "}"
    const list: Array<unknown> = []
    const map: Record<string, unknown> = {}
    at += 1
    for (;;) {
      blanks()
      if (text[at] === close) break
      const offset = at
      if (isList) {
        places.push(offset)
        list.push(flowValue(depth))
      } else {
        const key = (matched(flowKeyForm) ?? fail()).trimEnd().slice(0, -1)
        put(map, places, key, offset)
        map[key] = flowValue(depth)
      }
      blanks()
      if (text[at] === ",") at += 1
      else if (text[at] !== close) fail()
    }
    at += 1
    const made = isList ? list : map
    offsets.set(made, places)
    return made
  }

  const isAt = (column: number): boolean => indent === column

  const isItem = (): boolean => text[start] === "-" && (text[start + 1] === " " || text[start + 1] === "\n")

  const block = (depth: number): unknown => {
    if (depth > deepest) fail()
    return isItem() ? items(depth) : pairs(depth)
  }

  const pairs = (depth: number): unknown => {
    const own = indent
    const map: Record<string, unknown> = {}
    const places: Array<number> = []
    offsets.set(map, places)
    while (isAt(own)) {
      const offset = start
      const key = (matched(keyForm) ?? fail()).slice(0, -1)
      put(map, places, key, offset)
      const before = at
      blanks()
      if (at === text.length || text[at] === "\n" || (text[at] === "#" && at > before)) {
        endLineOf(before)
        if (indent > own || (indent === own && isItem())) map[key] = block(depth + 1)
      } else map[key] = value(depth)
      if (indent > own) fail()
    }
    return map
  }

  /** A line that ends behind a key or a hyphen. */
  const endLineOf = (from: number): void => {
    at = from
    endLine()
  }

  const items = (depth: number): unknown => {
    const own = indent
    const list: Array<unknown> = []
    const places: Array<number> = []
    offsets.set(list, places)
    while (isAt(own) && isItem()) {
      at = start + 1
      const before = at
      blanks()
      if (text[at] === "\n" || text[at] === "#" || at === text.length) {
        endLineOf(before)
        if (indent <= own) fail()
        places.push(start)
        list.push(block(depth + 1))
      } else {
        places.push(at)
        keyForm.lastIndex = at
        if (keyForm.test(text)) {
          indent += at - start
          start = at
          list.push(pairs(depth + 1))
        } else list.push(value(depth))
      }
      if (indent > own) fail()
    }
    return list
  }

  toLine(0)
  if (indent !== 0) fail()
  const first = start
  const made = block(0)
  if (indent !== -1) fail()
  return { value: made, offsetOf: offsetsIn(made, offsets, first) }
}

const offsetsIn = (
  root: unknown,
  offsets: ReadonlyMap<unknown, ReadonlyArray<number>>,
  first: number
): PlainYaml["offsetOf"] => {
  const known = new Map<unknown, ReadonlyMap<string, number>>()
  const placesOf = (held: unknown): ReadonlyMap<string, number> => {
    const places = offsets.get(held) ?? []
    const found =
      known.get(held) ?? new Map(Object.keys((held ?? {}) as object).map((key, index) => [key, places[index] ?? first]))
    known.set(held, found)
    return found
  }
  return (path) => {
    let offset = first
    let held = root
    for (const name of path) {
      const found = offsets.has(held) ? placesOf(held).get(String(name)) : undefined
      offset = found ?? offset
      held = found === undefined ? undefined : (held as Record<PropertyKey, unknown>)[name]
    }
    return offset
  }
}

/** YAML trims blanks alone. */
const withoutBlanks = (text: string): string => {
  let end = text.length
  while (text.charCodeAt(end - 1) === 32) end -= 1
  return text.slice(0, end)
}
