/**
 * The stretch of a copied page that is its article, told from all lines
 * together by weights that were fitted to pages with known articles
 * (`bench/fitPasted.ts`). It is believed where what is left outside shows the
 * page's own frame: its menu, its legal lines.
 */
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { copyrightIn } from "./chrome.ts"
import { foldLine } from "./foldLine.ts"
import { lineSigns, type Signs, type Weights } from "./lineSigns.ts"
import { lineWeights } from "./lineWeights.ts"
import { placeSigns, stretchWith, weightOf } from "./placeSigns.ts"
import { isFurniture, isWeak, type Role } from "./Role.ts"

export type Stretch = readonly [first: number, last: number]

/** Added to how much each line looks like an article: text is given up for good reasons alone. */
const benefit = 1

/** No line counts more than this. */
const most = 6

/** Stretches with less may be a notice as well as the article. */
const enough = 50

/** A paragraph beside a stretch looks no less like an article than this, and is no more lines off. */
const poorest = -4
const reach = 2

/** One that is long looks no less like an article than this, however many lines of tables and lists stand between. */
const likely = -0.5
const long = 90

/** A lead looks no less like an article than this, speaks so much of the same, and is no more lines off. */
const lead = { look: -2.5, subject: 0.65, reach: 10 }

/** The same of one that a line of furniture parts from the stretch, such as a share bar. */
const behind = { look: -3.5, subject: 0.4, reach: 4 }

export const articleStretch = (
  units: ReadonlyArray<Unit>,
  roles: ReadonlyArray<Role>,
  weights: Weights = lineWeights
): Stretch | undefined => {
  if (roles.filter(isOfFrame).length + (units.some(({ text }) => copyrightIn(text)) ? 1 : 0) < 2) return undefined
  const signs = signsOf(units, roles, weights)
  const looks = signs.map((own) => looksOf(own, weights.place))
  const { first, last, sum } = stretchWith(units.map((unit, index) => ((looks[index] ?? 0) + benefit) * weightOf(unit)))
  if (sum < enough || !hasFrame(units, roles, [first, last])) return undefined
  const isText: IsText = (index, { lines, furniture, isPastMenu }) => {
    const look = looks[index] ?? -most
    if (roles[index]?._tag !== "Prose") return false
    if (furniture === 0 && !isPastMenu && lines <= reach && look > poorest) return true
    if (width(units[index]?.text ?? "") < long) return false
    const subject = signs[index]?.["subject"] ?? 0
    if (furniture > 0) return lines <= behind.reach && subject >= behind.subject && look > behind.look
    const isLead = index < first && lines <= lead.reach && subject >= lead.subject
    return look > likely || (isLead && look > lead.look)
  }
  return [edge(first, -1, roles, isText), edge(last, 1, roles, isText)]
}

/** What stands between a paragraph and the stretch. */
interface Between {
  /** With the paragraph itself. */
  readonly lines: number
  readonly furniture: number
  readonly isPastMenu: boolean
}

type IsText = (index: number, between: Between) => boolean

/**
 * Paragraphs beside a stretch are the article's: its lead, its last sentence, what stands behind a table or a line of
 * furniture. Two of furniture end it.
 */
const edge = (from: number, step: 1 | -1, roles: ReadonlyArray<Role>, isText: IsText): number => {
  let found = from
  let furniture = 0
  let isPastMenu = false
  for (let index = from + step; ; index += step) {
    const role = roles[index]
    if (isFurniture(role)) furniture += 1
    if (role === undefined || furniture > 1) return found
    isPastMenu ||= isWeak(role)
    if (!isText(index, { lines: Math.abs(index - found), furniture, isPastMenu })) continue
    found = index
    furniture = 0
    isPastMenu = false
  }
}

/** All signs of each line. */
export const signsOf = (
  units: ReadonlyArray<Unit>,
  roles: ReadonlyArray<Role>,
  weights: Pick<Weights, "line">
): ReadonlyArray<Signs> => {
  const own = lineSigns(units, roles)
  const looks = own.map((signs) => looksOf(signs, weights.line))
  const places = placeSigns(units, roles, looks)
  return own.map((signs, index) => ({ ...signs, ...places[index] }))
}

/** Above 0 for what is rather text of the article than not. */
const looksOf = (signs: Signs, weights: Signs): number => {
  let sum = 0
  for (const name in weights) sum += (signs[name] ?? 0) * (weights[name] ?? 0)
  return Math.max(-most, Math.min(most, sum))
}

const isOfFrame = (role: Role): role is Role & { readonly _tag: "Chrome" } =>
  role._tag === "Chrome" && (role.entry.kind === "legal" || role.entry.kind === "navigation")

/** Whether a page's frame stands outside a stretch: legal lines behind it, or menus on both sides. */
const hasFrame = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>, [first, last]: Stretch): boolean => {
  const legal = new Set<string>()
  const menu = new Set<string>()
  const above = new Set<string>()
  let copyright = 0
  for (const [index, { text }] of units.entries()) {
    if (index >= first && index <= last) continue
    const role = roles[index]
    if (role !== undefined && isOfFrame(role))
      (index < first ? above : role.entry.kind === "legal" ? legal : menu).add(foldLine(text))
    else if (index > last && copyrightIn(text)) copyright = 1
  }
  const stated = legal.size + copyright
  return stated >= 2 || (stated >= 1 && menu.size >= 1) || (above.size >= 4 && legal.size + menu.size >= 1)
}
