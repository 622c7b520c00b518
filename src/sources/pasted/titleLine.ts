/** The line of a text that is its title. */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { readCaption } from "../../text/caption.ts"
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { mastheadOf } from "./masthead.ts"

const ended = /[.!?…:;,،।|\-—\p{Sentence_Terminal}][\p{Cf}]*["”’»)\]」』]*$/u

/** A first line that stands alone, has three words or more and ends no sentence. */
export const titleLine = (units: ReadonlyArray<Unit>, customs: DateCustoms): Unit | undefined => {
  const [first, second] = units
  if (first === undefined || second === undefined || first.item !== null || first.isQuoted) return undefined
  const isAlone = second.block !== first.block || mastheadOf([second], customs).units.length > 0
  const words = first.text.split(/\s+/).length
  const isLong = words >= 3 || (hasNoBlanks(first.text) && first.text.length >= 6)
  return isAlone &&
    isLong &&
    width(first.text) <= 160 &&
    !ended.test(first.text) &&
    !/^[—–]\s/.test(first.text) &&
    standsOut(first, units.slice(1)) &&
    mastheadOf([first], customs).units.length === 0 &&
    readCaption(first.text) === undefined
    ? first
    : undefined
}

const hasNoBlanks = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text
  )

/**
 * Where paragraphs end without a mark, as in Thai, a line that has none may be one of them: it is a title only if it is
 * much shorter than they are. So is one of a verse.
 */
const standsOut = (first: Unit, rest: ReadonlyArray<Unit>): boolean => {
  const others = rest.slice(0, 40).filter(({ item }) => item === null)
  const open = others.filter(({ text }) => !ended.test(text)).length
  if (open <= others.length / 2) return true
  const widths = others.map(({ text }) => text.length).toSorted((one, other) => one - other)
  const middle = widths[Math.floor(widths.length / 2)] ?? 0
  return first.text.length <= middle * 0.6
}
