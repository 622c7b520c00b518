/**
 * One start tag of XML or HTML, whatever is wrong with it: quotes that are
 * not closed or not there, a tag that the next one ends. It takes each
 * character up once.
 */

export interface RawAttribute {
  readonly name: string
  /** As it stands there, without its quotes. */
  readonly value: string
  /** Where the value begins and ends in the text. */
  readonly from: number
  readonly to: number
}

export interface RawTag {
  readonly name: string
  readonly attributes: ReadonlyArray<RawAttribute>
  /** Whether it ends with `/>`. */
  readonly isEmpty: boolean
  /** The index after the tag. */
  readonly end: number
  /** False where the text ends within the tag. */
  readonly isWhole: boolean
}

const tagName = /[\p{L}_:][^\s<>/"'=]*/uy
const between = /[\s/"'=]*/y
const attributeName = /[^\s=<>/"']+/y
const equals = /\s*=\s*/y
const bareValue = /[^\s<>"']*/y
/** What may stand behind the quote that closes a value. */
const afterQuote = /[\s/>?<]/

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** `at`: the index of its `<`. Undefined where no tag begins. */
export const readTag = (text: string, at: number): RawTag | undefined => {
  const name = matchAt(tagName, text, at + 1)
  if (name === undefined) return undefined
  const attributes: Array<RawAttribute> = []
  let index = at + 1 + name.length
  for (;;) {
    index += matchAt(between, text, index)?.length ?? 0
    const sign = text[index]
    if (sign === undefined) return { name, attributes, isEmpty: false, end: index, isWhole: false }
    if (sign === ">") return { name, attributes, isEmpty: text[index - 1] === "/", end: index + 1, isWhole: true }
    if (sign === "<") return { name, attributes, isEmpty: false, end: index, isWhole: true }
    const key = matchAt(attributeName, text, index) ?? sign
    index += key.length
    const equal = matchAt(equals, text, index)
    if (equal === undefined) attributes.push({ name: key, value: "", from: index, to: index })
    else {
      const [from, to, next] = valueAt(text, index + equal.length)
      attributes.push({ name: key, value: text.slice(from, to), from, to })
      index = next
    }
  }
}

/** Where a value begins and ends, and where to go on behind it. */
const valueAt = (text: string, at: number): readonly [number, number, number] => {
  const quote = text[at]
  if (quote !== '"' && quote !== "'") {
    const to = at + (matchAt(bareValue, text, at)?.length ?? 0)
    return [at, to, to]
  }
  const close = text.indexOf(quote, at + 1)
  const next = text[close + 1]
  const isClosed = close >= 0 && (next === undefined || afterQuote.test(next) || !text.slice(at, close).includes(">"))
  if (isClosed) return [at + 1, close, close + 1]
  // A quote that is not closed would take the text behind the tag with it.
  const tagEnd = text.slice(at, close < 0 ? undefined : close).search(/[<>]/)
  const to = tagEnd < 0 ? text.length : at + tagEnd
  return [at + 1, to, to]
}
