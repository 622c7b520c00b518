/**
 * The stretch of a copied page that is its article, told from all lines
 * together by weights that were fitted to pages with known articles
 * (`bench/fitPasted.ts`). It is believed where what is left outside shows the
 * page's own frame: its menu, its legal lines.
 */
import type { Unit } from "../lines/Unit.ts"
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
  const isText = (index: number): boolean => roles[index]?._tag === "Prose" && (looks[index] ?? -most) > poorest
  return [edge(first, -1, roles, isText), edge(last, 1, roles, isText)]
}

/** Paragraphs beside a stretch, where no more than a line or two stands between, are the article's: its lead, its last sentence. */
const edge = (from: number, step: 1 | -1, roles: ReadonlyArray<Role>, isText: (index: number) => boolean): number => {
  let found = from
  for (let index = from + step; Math.abs(index - found) <= reach; index += step) {
    const role = roles[index]
    if (role === undefined || isFurniture(role) || isWeak(role)) break
    if (isText(index)) found = index
  }
  return found
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
