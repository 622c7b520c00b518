/**
 * A title with what stands in the lines right under it, without an empty line
 * between them: a subtitle, who wrote it, a day. A day in a line of its own tells
 * that the block is such a head, and no verse.
 */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { type Masthead, mastheadOf } from "./masthead.ts"
import { namesIn } from "./names.ts"
import { titleLine } from "./titleLine.ts"

interface StackedHead {
  readonly units: ReadonlyArray<Unit>
  readonly title: Unit
  readonly masthead: Masthead
}

const most = 7

/** Undefined for any other beginning. */
export const stackedHead = (units: ReadonlyArray<Unit>, customs: DateCustoms): StackedHead | undefined => {
  const [first] = units
  const end = units.findIndex(({ block }) => block !== first?.block)
  if (first === undefined || end < 3 || end > most) return undefined
  const block = units.slice(1, end)
  if (block.some(({ text, item, isQuoted }) => item !== null || isQuoted || width(text) > 120)) return undefined
  const said = block.map((unit) => mastheadOf([unit], customs))
  const at = said.findIndex(({ published }) => published !== undefined)
  const dated = said[at]
  // As if an empty line stood under it, and then the text: what sites count between the two says nothing.
  const title = titleLine([first, ...units.slice(end).filter(({ text }) => width(text) >= 60)], customs)
  if (dated === undefined || title === undefined) return undefined
  const beside = [at - 1, at + 1].flatMap((index) => {
    const unit = block[index]
    const names = unit === undefined || said[index]?.units.length !== 0 ? undefined : namesIn(unit.text)
    return unit === undefined || names === undefined ? [] : [{ unit, names }]
  })
  const [near] = beside
  const taken = new Set([...said.flatMap((one) => one.units), ...(near === undefined ? [] : [near.unit])])
  const authors = [...new Set(said.flatMap((one) => one.authors))]
  return {
    units,
    title,
    masthead: {
      units: block.filter((unit) => taken.has(unit)),
      authors: authors.length > 0 ? authors : (near?.names ?? []),
      published: dated.published,
      updated: said.find(({ updated }) => updated !== undefined)?.updated
    }
  }
}
