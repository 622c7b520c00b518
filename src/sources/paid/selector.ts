/**
 * CSS selectors on a tree of HTML: types, classes, ids and attributes, joined
 * by any combinator (Selectors Level 4, sections 5 to 8 and 15). No pseudo-class:
 * what a person does on a page is not known here.
 */
import type { Element, Parents } from "hast"

type Test = (element: Element) => boolean

interface Step {
  /** How it stands to the step before; the first one to nothing. */
  readonly combinator: " " | ">" | "+" | "~"
  readonly tests: ReadonlyArray<Test>
}

export interface Selector {
  /** As it was written. */
  readonly text: string
  /** From left to right. */
  readonly steps: ReadonlyArray<Step>
}

const escape = String.raw`\\(?:[\da-f]{1,6}\s?|[^\n])`
const name = String.raw`-?(?:[_a-z]|[^\0-\x7f]|${escape})(?:[\w-]|[^\0-\x7f]|${escape})*|--[\w-]+`
const token = new RegExp(
  [
    String.raw`(?<combinator>\s*[>+~]\s*|\s+)`,
    String.raw`(?<type>\*|${name})`,
    String.raw`\.(?<className>${name})`,
    `#(?<id>${name})`,
    String.raw`\[\s*(?<attribute>${name})\s*(?:(?<operator>[~|^$*]?=)\s*(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<bare>${name}|[\w-]+))\s*(?<flag>\s[is])?\s*)?\]`
  ].join("|"),
  "iy"
)

/** Characters; people write far shorter ones. */
const longest = 2000

/** The selectors of a list with commas; undefined if one cannot be parsed or uses what is not supported here. */
export const parseSelectors = (written: string): ReadonlyArray<Selector> | undefined => {
  if (written.length > longest) return undefined
  const found = splitList(written).map((text) => parseOne(text.trim()))
  return found.some((one) => one === undefined) ? undefined : found.filter((one) => one !== undefined)
}

/** At the commas outside of brackets and quotes. */
const splitList = (text: string): ReadonlyArray<string> =>
  text.match(/(?:"[^"]*"|'[^']*'|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|\\.|[^,])+|^$|(?<=,)$|^(?=,)|(?<=,)(?=,)/g) ?? []

const parseOne = (text: string): Selector | undefined => {
  const steps: Array<{ combinator: Step["combinator"]; readonly tests: Array<Test> }> = []
  let isOpen = false
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at
    const groups = token.exec(text)?.groups
    if (groups === undefined) return undefined
    const { combinator, type } = groups
    if (combinator !== undefined) {
      if (!isOpen) return undefined
      steps.push({ combinator: (combinator.trim() || " ") as Step["combinator"], tests: [] })
      isOpen = false
      continue
    }
    if (type !== undefined && isOpen) return undefined
    if (steps.length === 0) steps.push({ combinator: " ", tests: [] })
    steps.at(-1)?.tests.push(testOf(groups))
    isOpen = true
  }
  return isOpen ? { text, steps } : undefined
}

const testOf = (groups: Readonly<Record<string, string | undefined>>): Test => {
  const { type, className, id, attribute, operator, double, single, bare, flag } = groups
  if (type !== undefined) {
    const wanted = unescaped(type).toLowerCase()
    return ({ tagName }) => wanted === "*" || tagName === wanted
  }
  if (className !== undefined) return valueTest("class", "~=", unescaped(className), false)
  if (id !== undefined) return valueTest("id", "=", unescaped(id), false)
  return valueTest(
    unescaped(attribute ?? ""),
    operator,
    double ?? single ?? unescaped(bare ?? ""),
    flag?.trim().toLowerCase() === "i"
  )
}

const valueTest = (attribute: string, operator: string | undefined, wanted: string, foldsCase: boolean): Test => {
  const property = plain(attribute.toLowerCase() === "class" ? "className" : attribute)
  const fold = (text: string): string => (foldsCase ? text.toLowerCase() : text)
  const value = fold(wanted)
  return (element) => {
    const found = valueOf(element, property)
    return found !== undefined && (operator === undefined || compare(fold(found), operator, value))
  }
}

const compare = (found: string, operator: string, wanted: string): boolean => {
  switch (operator) {
    case "=":
      return found === wanted
    case "~=":
      return wanted !== "" && found.includes(wanted) && found.split(/[\t\n\f\r ]+/).includes(wanted)
    case "|=":
      return found === wanted || found.startsWith(`${wanted}-`)
    case "^=":
      return wanted !== "" && found.startsWith(wanted)
    case "$=":
      return wanted !== "" && found.endsWith(wanted)
    default:
      return wanted !== "" && found.includes(wanted)
  }
}

/** A tree names `data-tier` as `dataTier`: neither letter case nor hyphens part two names. */
const plain = (attribute: string): string => attribute.toLowerCase().replace(/[-:]/g, "")

const valueOf = (element: Element, property: string): string | undefined => {
  const found = known.get(element) ?? valuesOf(element)
  known.set(element, found)
  return found.get(property)
}

/** Of elements that were looked at: each selector asks all of them. */
const known = new WeakMap<Element, ReadonlyMap<string, string>>()

const valuesOf = ({ properties }: Element): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false || found.has(plain(key))) continue
    found.set(plain(key), value === true ? "" : Array.isArray(value) ? value.join(" ") : String(value))
  }
  return found
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, letter: string) =>
    code === undefined ? letter : codePoint(Number.parseInt(code, 16))
  )

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD")

/** Which of the selector's steps an element ends; by index. */
type Reached = ReadonlyArray<boolean>

/** In the order of the document. One pass, whatever the combinators are. */
export const select = (tree: Parents, { steps }: Selector): ReadonlyArray<Element> => {
  const found: Array<Element> = []
  const none: Reached = steps.map(() => false)
  const visit = (parent: Parents, own: Reached, above: Reached): void => {
    let last = none
    let before = none
    for (const child of parent.children) {
      if (child.type !== "element") continue
      const from = { " ": above, ">": own, "+": last, "~": before }
      const reached = steps.map(
        ({ combinator, tests }, index) =>
          (index === 0 || from[combinator][index - 1] === true) && tests.every((test) => test(child))
      )
      if (reached.at(-1) === true) found.push(child)
      visit(child, reached, either(above, reached))
      last = reached
      before = either(before, reached)
    }
  }
  visit(tree, none, none)
  return found
}

const either = (one: Reached, other: Reached): Reached => one.map((value, index) => value || other[index] === true)
