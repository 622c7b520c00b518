/** The lines of a text as a body: paragraphs, lists, verse, citations; captions apart, each in its place. */
import type { Element, Root } from "hast"
import { h } from "../../markup/html/h.ts"
import type { Caption } from "../../model/Article.ts"
import { type ReadCaption, readCaption, readCreditLine } from "../../text/caption.ts"
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"

export interface PastedBody {
  readonly body: Root
  readonly captions: ReadonlyArray<Caption>
}

/** Short lines of one block are lines of a verse or an address; longer ones are paragraphs of their own. */
const verse = 55

export const composeBody = (units: ReadonlyArray<Unit>, title: Unit | undefined): PastedBody => {
  const children: Array<Element> = []
  const captions: Array<Caption> = []
  let paragraphs = 0
  for (const group of groups(withCaptions(units, title), title)) {
    const [first] = group
    if (first === undefined) continue
    if (first.unit === title) {
      children.push(h("h1", first.unit.text))
    } else if (first.caption !== undefined) {
      captions.push({ ...first.caption, after: paragraphs })
    } else {
      paragraphs += 1
      children.push(first.unit.isQuoted ? h("blockquote", [elementOf(group)]) : elementOf(group))
    }
  }
  return { body: { type: "root", children }, captions }
}

interface Read {
  readonly unit: Unit
  readonly caption: ReadCaption | undefined
}

/** A credit that stands alone goes with the line above it, where that one ends no sentence or is in the same block. */
const withCaptions = (units: ReadonlyArray<Unit>, title: Unit | undefined): ReadonlyArray<Read> => {
  const found: Array<Read> = []
  for (const unit of units) {
    const last = found.at(-1)
    const credit = unit.item === null ? readCreditLine(unit.text) : undefined
    const isBelow =
      credit !== undefined &&
      last !== undefined &&
      last.caption === undefined &&
      last.unit.item === null &&
      width(last.unit.text) <= 300 &&
      isAbove(last.unit, unit, title) &&
      found.at(-2)?.unit.block !== unit.block
    if (isBelow) found[found.length - 1] = { unit: last.unit, caption: { text: last.unit.text, credit } }
    else found.push({ unit, caption: unit.item === null ? readCaption(unit.text) : undefined })
  }
  return found
}

const isAbove = (above: Unit, unit: Unit, title: Unit | undefined): boolean =>
  above !== title && (above.block === unit.block || !/[.!?…:\p{Sentence_Terminal}]["”’»)]*$/u.test(above.text))

const elementOf = (group: ReadonlyArray<Read>): Element => {
  const item = group[0]?.unit.item
  if (item === null || item === undefined)
    return h(
      "p",
      group.flatMap(({ unit }, index) => (index === 0 ? [unit.text] : [h("br"), unit.text]))
    )
  const items = group.map(({ unit }) => h("li", unit.item?.text ?? unit.text))
  if (item.number === null) return h("ul", items)
  return item.number === 1 ? h("ol", items) : h("ol", { start: item.number }, items)
}

const groups = (lines: ReadonlyArray<Read>, title: Unit | undefined): ReadonlyArray<ReadonlyArray<Read>> => {
  const found: Array<Array<Read>> = []
  for (const line of lines) {
    const last = found.at(-1)
    const previous = last?.at(-1)
    if (previous !== undefined && previous.unit !== title && areTogether(previous, line)) last?.push(line)
    else found.push([line])
  }
  return found
}

const areTogether = (one: Read, other: Read): boolean => {
  const [unit, next] = [one.unit, other.unit]
  if (unit.item !== null || next.item !== null) return unit.item?.list === next.item?.list
  return (
    unit.block === next.block &&
    width(unit.text) <= verse &&
    width(next.text) <= verse &&
    one.caption === undefined &&
    other.caption === undefined
  )
}
