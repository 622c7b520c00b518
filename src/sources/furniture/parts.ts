/**
 * Which part of a copied page each line belongs to: the best way through all
 * lines (Viterbi), in time that grows with their number. Text of the article
 * counts most, so that it is given up only for what clearly is something else.
 */
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { boxedOf } from "./boxes.ts"
import { speaksOfSite } from "./chrome.ts"
import { isFurniture, isOfComments, isWeak, type Role } from "./Role.ts"
import { answeredOf, closedOf, framedOf, runsOf, teasersOf } from "./signs.ts"
import type { ChromeKind } from "./Words.ts"

/** Before the article, its own lines, a box within it, what follows it, and the comments. */
export const parts = ["before", "article", "box", "after", "comments"] as const
export type Part = (typeof parts)[number]

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
  /** Whether there is furniture before a line that no article has. */
  readonly framed: ReadonlyArray<boolean>
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
    framed: framedOf(roles),
    isPage:
      roles.filter(isFurniture).length >= 8 &&
      roles.filter((role) => isFurniture(role) && !isInserted(role)).length >= 5
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
const priceOf = (from: Part, to: Part, index: number, { roles, framed, isPage }: View): number => {
  if (from === to) return 0
  const role = roles[index]
  const isEdge = isFurniture(role) || (isPage && isWeak(role)) || role?._tag === "OtherScript"
  switch (`${from} ${to}`) {
    case "before article": {
      const last = roles[index - 1]
      if (!isPage && framed[index] !== true) return impossible
      return isFurniture(last) || isWeak(last) || last?._tag === "OtherScript" ? 0 : -1.5
    }
    case "article box":
      return isFurniture(role) ? -0.3 : impossible
    case "box article":
      return 0
    case "article after":
    case "box after":
      return isEdge
        ? isPage
          ? 0
          : isInserted(role)
            ? impossible
            : role?._tag === "OtherScript"
              ? -1.5
              : 0
        : isPage && role?._tag === "Short"
          ? -2
          : impossible
    case "article comments":
    case "box comments":
    case "after comments":
      return isOfComments(role) ? 0 : impossible
    case "comments after":
      return isFurniture(role) && !isOfComments(role) ? 0 : impossible
    default:
      return impossible
  }
}

/** What stands within articles as well as behind them: it cuts its own lines alone, where nothing else says that a page was copied. */
const isInserted = (role: Role | undefined): boolean => role?._tag === "Chrome" && insertedKinds.has(role.entry.kind)

const insertedKinds: ReadonlySet<ChromeKind> = new Set([
  "advertisement",
  "read more",
  "subscribe",
  "related",
  "latest news"
])

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
      return isOfComments(role) ? (role.entry.kind === "latest comments" ? -3 : -1) : -0.3
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
