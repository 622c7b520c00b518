/**
 * Which part of a copied page each line belongs to: the best way through all
 * lines (Viterbi), in time that grows with their number. Text of the article
 * counts most, so that it is given up only for what clearly is something else.
 */
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { namesNewsletter, speaksOfSite } from "./chrome.ts"
import { isFurniture, isWeak, type Role } from "./Role.ts"
import { tellingWords } from "./tellingWords.ts"
import type { ChromeKind } from "./Words.ts"

/** Before the article, its own lines, a box within it, what follows it, and the comments. */
export const parts = ["before", "article", "box", "after", "comments"] as const
export type Part = (typeof parts)[number]

const commentKinds: ReadonlySet<ChromeKind> = new Set(["latest comments", "comment form", "comments", "no comments"])
/** Headings of lists of other articles. */
const listKinds: ReadonlySet<ChromeKind> = new Set(["latest news", "related", "latest comments"])

/** So many lines of a list under a heading are cut out of an article, where empty lines stand between them. */
const longestList = 3

const impossible = Number.NEGATIVE_INFINITY

interface View {
  readonly units: ReadonlyArray<Unit>
  readonly roles: ReadonlyArray<Role>
  /** Whether a line goes with a box that was opened before it. */
  readonly boxed: ReadonlyArray<boolean>
  readonly teasers: ReadonlyArray<boolean>
  /** Whether a paragraph is about the site. */
  readonly ofSite: ReadonlyArray<boolean>
  /** Whether a line is one of many without text between them, as menus have them. */
  readonly runs: ReadonlyArray<boolean>
  /** Whether a share bar, comments or much else stands between the text before a line and that line. */
  readonly closed: ReadonlyArray<boolean>
  /** Whether comments end somewhere after a line, as their form or an answer shows. */
  readonly answered: ReadonlyArray<boolean>
  /** Whether there is so much furniture that the whole page was copied. */
  readonly isPage: boolean
}

export const partsOf = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): ReadonlyArray<Part> => {
  const view: View = {
    units,
    roles,
    boxed: boxedOf(units, roles),
    teasers: teasersOf(units, roles),
    ofSite: units.map(({ text }, index) => roles[index]?._tag === "Prose" && speaksOfSite(text)),
    runs: runsOf(roles),
    closed: closedOf(roles),
    answered: answeredOf(roles),
    isPage: roles.filter(isFurniture).length >= 8
  }
  let scores: ReadonlyArray<number> = [0, 0, impossible, impossible, impossible]
  const steps: Array<ReadonlyArray<number>> = []
  for (const index of units.keys()) {
    const step: Array<number> = []
    const next = parts.map((part, to) => {
      const gain = gainOf(part, index, view)
      let best = impossible
      for (const [from, score] of scores.entries()) {
        const price = index === 0 ? (from === to ? 0 : impossible) : priceOf(parts[from] ?? "before", part, index, view)
        if (score + price > best) {
          best = score + price
          step[to] = from
        }
      }
      return best + gain
    })
    scores = next
    steps.push(step)
  }
  let at = scores.reduce((most, score, part) => (score > (scores[most] ?? impossible) ? part : most), 1)
  const found: Array<Part> = []
  for (const step of steps.toReversed()) {
    found.push(parts[at] ?? "article")
    at = step[at] ?? at
  }
  return found.toReversed()
}

/** What it costs to go from one part to another before the line at `index`. */
const priceOf = (from: Part, to: Part, index: number, { roles, isPage }: View): number => {
  if (from === to) return 0
  const role = roles[index]
  const isEdge = isFurniture(role) || (isPage && isWeak(role)) || role?._tag === "OtherScript"
  switch (`${from} ${to}`) {
    case "before article": {
      const last = roles[index - 1]
      return isFurniture(last) || isWeak(last) || last?._tag === "OtherScript" ? 0 : -1.5
    }
    case "article box":
      return isFurniture(role) ? -0.3 : impossible
    case "box article":
      return 0
    case "article after":
    case "box after":
      return isEdge ? (isPage ? 0 : -insertionOf(role)) : isPage && role?._tag === "Short" ? -2 : impossible
    case "article comments":
    case "box comments":
    case "after comments":
      return role?._tag === "Chrome" && commentKinds.has(role.entry.kind) ? 0 : impossible
    case "comments after":
      return isFurniture(role) && !isOfComments(role) ? 0 : impossible
    default:
      return impossible
  }
}

/** How much a line stands within articles as well as behind them. */
const insertionOf = (role: Role | undefined): number => {
  if (role?._tag === "OtherScript") return 1.5
  if (role?._tag !== "Chrome") return 0
  const { kind } = role.entry
  return kind === "advertisement" || kind === "read more" || kind === "subscribe"
    ? 1.5
    : kind === "related" || kind === "latest news"
      ? 0.7
      : 0
}

const isOfComments = (role: Role | undefined): boolean => role?._tag === "Chrome" && commentKinds.has(role.entry.kind)

/** How well a line stands in a part. */
const gainOf = (part: Part, index: number, view: View): number => {
  const { units, roles, boxed, teasers } = view
  const role = roles[index]
  const unit = units[index]
  if (role === undefined || unit === undefined) return 0
  switch (role._tag) {
    case "Prose": {
      const columns = Math.min(width(unit.text), 300)
      const weight = (columns / 60) * Math.min(1, columns / 150) * (view.ofSite[index] === true ? 0.3 : 1)
      if (part === "article") return teasers[index] === true ? weight * 0.3 : weight
      if (part === "box") return boxed[index] === true ? weight : impossible
      if (part === "comments") return weight * commentShare(index, view)
      // What is not clearly something else is given up for a whole page alone.
      return teasers[index] === true ? weight * 0.4 : view.isPage ? 0 : view.ofSite[index] === true ? -0.3 : -2.5
    }
    case "Caption":
      return part === "article" ? 1 : part === "box" ? impossible : 0
    case "OtherScript":
      if (part === "article") return -0.1
      return part !== "box" ? (view.isPage ? 0.3 : 0.1) : boxed[index] === true ? 0.3 : impossible
    case "Networks":
      return part === "article" ? impossible : part === "box" ? -0.1 : 0.2
    case "Chrome":
      if (isWeak(role)) return part === "article" ? -0.1 : part === "box" ? -0.3 : 0.3
      if (part === "article") return impossible
      if (part !== "box") return 0.3
      return commentKinds.has(role.entry.kind) ? (role.entry.kind === "latest comments" ? -3 : -1) : -0.3
    case "Short":
      if (part === "article")
        return leadsIn(index, view) ? 0.45 : view.isPage && view.runs[index] === true ? -0.1 : 0.05
      if (part === "box") return boxed[index] === true ? 0.6 : impossible
      if (part === "before") return roles.slice(Math.max(0, index - 40), index).some(isFurniture) ? 0.4 : -0.1
      return view.closed[index] === true || view.isPage ? 0.2 : 0
  }
}

/** A title, a byline or a date stands at most three lines before the text. */
const leadsIn = (index: number, { roles }: View): boolean =>
  roles.slice(index + 1, index + 4).some(({ _tag }) => _tag === "Prose") &&
  !roles.slice(Math.max(0, index - 6), index).some(({ _tag }) => _tag === "Prose")

/** How much of a paragraph's weight it has as a comment: most beside a date or an answer, less beside a name alone. */
const commentShare = (index: number, { roles, units, answered }: View): number => {
  if (answered[index] !== true) return 0.3
  const near = [index - 1, index - 2, index + 1]
  const isDated = near.some((at) => {
    const text = units[at]?.text ?? ""
    return (
      isOfComments(roles[at]) ||
      (roles[at]?._tag === "Short" && /\d.*\p{L}|\p{L}.*\d|:$/u.test(text) && text.length < 50)
    )
  })
  if (isDated) return 1.1
  return near.some((at) => roles[at]?._tag === "Short" && (units[at]?.text ?? "").split(/\s+/).length <= 3) ? 0.95 : 0.3
}

/** So many lines without text are a menu rather than a list of the article. */
const longestRun = 12

const runsOf = (roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  const found: Array<boolean> = []
  let start = 0
  for (let index = 0; index <= roles.length; index += 1) {
    const role = roles[index]
    if (role !== undefined && role._tag !== "Prose") continue
    for (let at = start; at < index; at += 1) found.push(index - start > longestRun)
    if (role !== undefined) found.push(false)
    start = index + 1
  }
  return found
}

const closedOf = (roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  let weight = 0
  return roles.map((role) => {
    if (role._tag === "Prose") weight = Math.max(0, Math.min(weight, 8) - 3)
    if (isFurniture(role)) weight += role._tag === "Networks" || isOfComments(role) || isShare(role) ? 4 : 1
    return weight >= 4
  })
}

const isShare = (role: Role): boolean => role._tag === "Chrome" && role.entry.kind === "share heading"

const answeredOf = (roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  let isAnswered = false
  return roles
    .toReversed()
    .map((role) => {
      isAnswered ||= isOfComments(role)
      return isAnswered
    })
    .toReversed()
}

/** Headlines under a heading, and what a newsletter says for itself between its heading and its field. */
const boxedOf = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  const boxed: Array<boolean> = []
  const headings = roles.filter(
    ({ _tag }, index) => _tag === "Short" && roles[index + 1]?._tag === "Prose" && roles[index - 1]?._tag === "Prose"
  ).length
  const mixed = new Set(units.flatMap(({ block }, index) => (roles[index]?._tag === "Prose" ? [block] : [])))
  let heading: { readonly block: number; readonly isList: boolean; count: number; readonly most: number } | undefined
  for (const [index, unit] of units.entries()) {
    const role = roles[index]
    if (isFurniture(role)) {
      const kind = role?._tag === "Chrome" ? role.entry.kind : undefined
      const isList = kind !== undefined && listKinds.has(kind)
      const most = isList ? headlinesBelow(index, roles, headings) : 0
      heading = isList || kind === "subscribe" ? { block: unit.block, isList, count: 0, most } : undefined
      boxed.push(false)
      continue
    }
    const isBeside = heading?.block === unit.block && !mixed.has(unit.block)
    const isHeadline =
      (role?._tag === "Short" || role?._tag === "OtherScript") &&
      heading !== undefined &&
      (isBeside ||
        (heading.isList &&
          heading.count < heading.most &&
          (role._tag === "OtherScript" || isForeign(index, units, roles))))
    const isBlurb =
      heading?.isList === false &&
      (role?._tag === "Prose" || role?._tag === "Short" || role?._tag === "OtherScript") &&
      width(unit.text) < 260 &&
      (namesNewsletter(unit.text) || (isBeside && isSubscribe(roles[index + 1])))
    if (heading !== undefined && isHeadline) heading.count += 1
    else if (!isBlurb) heading = undefined
    boxed.push(isHeadline || isBlurb)
  }
  return boxed
}

/** More lines than a list has may be the article's own; so may the last one above a paragraph, where the article has headings. */
const headlinesBelow = (index: number, roles: ReadonlyArray<Role>, headings: number): number => {
  let run = 0
  const isLine = (role: Role | undefined): boolean => role?._tag === "Short" || role?._tag === "OtherScript"
  while (isLine(roles[index + 1 + run])) run += 1
  const isAbove = roles[index + 1 + run]?._tag === "Prose"
  if (run > longestList) return run === longestList + 1 && isAbove ? longestList : 1
  return run > 1 && headings >= 1 && isAbove ? run - 1 : run
}

/** A headline of another article: long enough to be one, and of nothing that the next paragraphs speak of, as a heading is. */
const isForeign = (index: number, units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): boolean => {
  const text = units[index]?.text ?? ""
  const own = tellingWords(text)
  if (own.length < 2 || /^[^\p{L}“"«„「¿¡]|[.:;,]$|[$£€]|https?:/u.test(text)) return false
  const next = units
    .slice(index + 1, index + 12)
    .filter((_, at) => roles[index + 1 + at]?._tag === "Prose")
    .slice(0, 2)
  const spoken = new Set(next.flatMap((unit) => tellingWords(unit.text)))
  // Two letters of a script without blanks may stand in any text.
  return own.filter((word) => spoken.has(word)).length <= (/\s/.test(text.trim()) ? 0 : own.length * 0.3)
}

const isSubscribe = (role: Role | undefined): boolean => role?._tag === "Chrome" && role.entry.kind === "subscribe"

/**
 * Text below a headline, in a list of other articles: it stands alone, and speaks of other things than the article did.
 * Where the article itself has a paragraph below each heading, text below a headline says nothing.
 */
const teasersOf = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  const spoken = new Set<string>()
  let waiting: Array<string> = []
  let isListed = false
  let alone = 0
  let prose = 0
  return units.map((unit, index) => {
    const role = roles[index]
    if (isFurniture(role) && prose > 0) {
      isListed = true
      for (const word of waiting) spoken.add(word)
      waiting = []
    }
    if (role?._tag !== "Prose") return false
    const isAlone = roles[index - 1]?._tag === "Short" && roles[index + 1]?._tag !== "Prose" && width(unit.text) < 250
    prose += 1
    const own = tellingWords(unit.text)
    const isTeaser =
      isListed &&
      isAlone &&
      alone <= (prose - 1) * 0.3 &&
      own.filter((word) => spoken.has(word)).length <= own.length * 0.35
    if (isTeaser) return true
    if (isAlone) alone += 1
    waiting.push(...own)
    return false
  })
}
