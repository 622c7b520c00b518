/**
 * The Unicode line breaking algorithm (UAX #14): character classes and most
 * rules are those of the package, Unicode 15.1; the rules that Unicode 16 and
 * 17 changed, for quotes beside Chinese, hyphens and numbers, stand here.
 * Loaded for texts that need them.
 */
import { createRequire } from "node:module"
import type * as LineBreak from "@cto.af/linebreak"

type Package = typeof LineBreak
type Rule = LineBreak.BreakRule
type Verdict = ReturnType<Rule>

/** By their names in the Unicode Character Database. */
type Classes = Readonly<
  Record<
    | "AL"
    | "BA"
    | "BK"
    | "CB"
    | "CR"
    | "GL"
    | "HL"
    | "HY"
    | "IS"
    | "LF"
    | "NL"
    | "NU"
    | "OP"
    | "PO"
    | "PR"
    | "QU"
    | "SP"
    | "ZW",
    number
  >
>

let rules: LineBreak.Rules | null = null

/** Offsets in UTF-16 units at which a line may end; the end of the text is left out. */
export const lineBreaks = (text: string): ReadonlyArray<number> => {
  rules ??= rulesOf(createRequire(import.meta.url)("@cto.af/linebreak") as Package)
  return Array.from(rules.breaks(text), ({ position }) => position).filter((position) => position < text.length)
}

const rulesOf = (unicode: Package): LineBreak.Rules => {
  const made = new unicode.Rules()
  const { joiner, quotes, hyphens, hebrew, numbers } = newer(unicode)
  made.replaceRule("LB08a", joiner)
  made.replaceRule("LB19", quotes)
  made.addRuleAfter("LB20", hyphens)
  made.replaceRule("LB21a", hebrew)
  made.replaceRule("LB25", numbers)
  return made
}

const newer = ({ LineBreakClasses: classes, EastAsianWidth, sot, eot, ...unicode }: Package) => {
  const pass: Verdict = unicode.PASS
  const noBreak: Verdict = unicode.NO_BREAK
  const { AL, BA, BK, CB, CR, GL, HL, HY, IS, LF, NL, NU, OP, PO, PR, QU, SP, ZW } = classes as Classes
  type Character = LineBreak.BreakerState["cur"]
  const isEastAsian = ({ cp }: Character): boolean => cp > 0 && Boolean(EastAsianWidth.get(cp))
  const held = (holds: boolean): Verdict => (holds ? noBreak : pass)

  /** LB8a, where LB9 has joined the joiner to the character before it as well. */
  const joiner: Rule = ({ str, cur }) => held(str.charCodeAt(cur.len - 1) === 0x200d)

  /** LB19 and LB19a of Unicode 16: a quotation mark ties its neighbours unless Chinese characters stand on both sides of it. */
  const quotes: Rule = (state) => {
    const { prev, cur, next } = state
    const isBefore = next.cls === QU
    const isBehind = cur.cls === QU
    if (!isBefore && !isBehind) return pass
    if (isBefore && !/^\p{Pi}/u.test(next.char)) return noBreak
    if (isBehind && !/^\p{Pf}/u.test(cur.char)) return noBreak
    if (isBefore) {
      const after = state.afterNext()
      if (!isEastAsian(cur) || after === null || !isEastAsian(after)) return noBreak
    }
    return held(isBehind && (!isEastAsian(next) || prev.cls === sot || !isEastAsian(prev)))
  }

  /** LB20a: a hyphen at the beginning of a word stays with it. */
  const starts: ReadonlyArray<number> = [sot, BK, CR, LF, NL, SP, ZW, CB, GL]
  const hyphens: Rule = ({ prev, cur, next }) =>
    held(starts.includes(prev.cls) && isHyphen(cur) && (next.cls === AL || next.cls === HL))
  const isHyphen = ({ cls, cp }: Character): boolean => cls === HY || cp === 0x2010

  /** LB21a: no break after the hyphen of a Hebrew word, unless another Hebrew letter follows it. */
  const hebrew: Rule = ({ prev, cur, next }) =>
    held(prev.cls === HL && (cur.cls === HY || (cur.cls === BA && !isEastAsian(cur))) && next.cls !== HL)

  /** LB25: numbers with their signs. */
  const numbers: Rule = (state) => {
    const { str, cur, next } = state
    const before = str.slice(Math.max(0, cur.len - 24), cur.len)
    if (next.cls === PO || next.cls === PR) return held(/\p{Nd}[,.:;/]*\p{Pe}?$/u.test(before))
    if (next.cls === NU)
      return held([PO, PR, HY, IS].includes(cur.cls) || cur.cls === NU || /\p{Nd}[,.:;/]+$/u.test(before))
    if ((cur.cls !== PO && cur.cls !== PR) || next.cls !== OP) return pass
    const after = state.afterNext()
    return held(after !== null && after.cls !== eot && /^[.,]?\p{Nd}/u.test(str.slice(next.len)))
  }
  return { joiner, quotes, hyphens, hebrew, numbers }
}
