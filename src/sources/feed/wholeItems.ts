/** What a JSON Feed that breaks off, or is broken in an item, holds all the same: its own fields, and every item that is whole. */
import { Result } from "effect"
import type { BrokenOff } from "../../markup/xml/scanXml.ts"

interface Whole {
  readonly value: Readonly<Record<string, unknown>>
  readonly brokenOff: BrokenOff
}

export const wholeItems = (text: string): Whole => {
  const fields = new Map<string, unknown>()
  const items: Array<unknown> = []
  let depth = 0
  let key = ""
  let isValue = false
  let begin = -1
  let end = 0
  let isValid = true
  for (const { sign, at, to } of signsOf(text)) {
    if (sign === "{" || sign === "[") {
      if (depth === 2 && key === "items" && sign === "{") begin = at
      depth += 1
    } else if (sign === "}" || sign === "]") {
      depth -= 1
      if (depth !== 2 || begin < 0) continue
      const item = parsed(text.slice(begin, to))
      if (item === undefined) isValid = false
      else items.push(item)
      begin = -1
      end = to
    } else if (depth === 1 && sign === '"') {
      const word = parsed(text.slice(at, to))
      if (isValue) fields.set(key, word)
      else key = typeof word === "string" ? word : ""
    } else if (depth === 1) isValue = sign === ":"
  }
  return {
    value: { ...Object.fromEntries(fields), items },
    brokenOff: {
      line: text.slice(0, end).split("\n").length,
      reason: isValid ? "it is no valid JSON from there on" : "an item is no valid JSON"
    }
  }
}

const parsed = (text: string): unknown => Result.getOrUndefined(Result.try(() => JSON.parse(text) as unknown))

interface Sign {
  /** A quote for a whole string. */
  readonly sign: string
  readonly at: number
  readonly to: number
}

/** The strings, brackets, colons and commas of a text, each of its characters looked at once. */
function* signsOf(text: string): Generator<Sign> {
  const signs = /["{}[\]:,]/g
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const { 0: sign, index: at } = found
    const to = sign === '"' ? stringEnd(text, at) : at + 1
    if (to === null) return
    yield { sign, at, to }
    signs.lastIndex = to
  }
}

/** The index after the quote that closes a string; null where none does. */
const stringEnd = (text: string, at: number): number | null => {
  for (let index = text.indexOf('"', at + 1); index >= 0; index = text.indexOf('"', index + 1)) {
    let slashes = 0
    while (text[index - 1 - slashes] === "\\") slashes += 1
    if (slashes % 2 === 0) return index + 1
  }
  return null
}
