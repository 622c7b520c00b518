/**
 * Splits an article that was copied off a page from the page's furniture. It
 * cuts only on evidence: a text without furniture comes back as it was. Where
 * a page's menu and legal lines came along, all of it was copied, and the
 * article is the stretch that looks most like one.
 */
import type { Furniture } from "../../model/Article.ts"
import type { Unit } from "../lines/Unit.ts"
import { type Part, partsOf } from "./parts.ts"
import { isFurniture, isWeak, type Role } from "./Role.ts"
import { rolesOf } from "./rolesOf.ts"
import type { Weights } from "./lineSigns.ts"
import { articleStretch, type Stretch } from "./stretch.ts"
import { titleAbove } from "./titleAbove.ts"
import { type CutLine, understandFurniture } from "./understandFurniture.ts"
import type { ChromeKind } from "./Words.ts"

export interface SplitText {
  readonly kept: ReadonlyArray<Unit>
  readonly furniture: Furniture | null
  /** Whether there is nothing but furniture: no article. */
  readonly isBare: boolean
}

/** How much a whole line of a kind says that a page was copied; menus use words that articles use as well. */
const evidence = (kind: ChromeKind): number =>
  kind === "comments" ? 0.5 : kind === "read more" || kind === "advertisement" ? 1.5 : 1

/** Less than this, and nothing is cut. */
const enough = 3

/** Lines; a copied page has hundreds, and what has more is a book or a log. */
const most = 5000

export const splitFurniture = (units: ReadonlyArray<Unit>, weights?: Weights): SplitText => {
  if (units.length > most) return wholeOf(units)
  const roles = rolesOf(units)
  if (!roles.some(isPlayer) || weigh(roles) < enough) return splitAround(units, roles, weights, [])
  // A player may stand anywhere, and says nothing of the lines beside it.
  const players = units.flatMap((unit, index) => {
    const role = roles[index]
    return role !== undefined && isPlayer(role) ? [{ unit, role }] : []
  })
  const others = units.filter((_, index) => !isPlayer(roles[index]))
  return splitAround(others, rolesOf(others), weights, players)
}

const isPlayer = (role: Role | undefined): boolean => role?._tag === "Chrome" && role.entry.kind === "player"

const wholeOf = (units: ReadonlyArray<Unit>): SplitText => ({ kept: units, furniture: null, isBare: false })

/** `players` are cut already. */
const splitAround = (
  units: ReadonlyArray<Unit>,
  roles: ReadonlyArray<Role>,
  weights: Weights | undefined,
  players: ReadonlyArray<CutLine>
): SplitText => {
  const whole = { ...wholeOf(units), furniture: players.length === 0 ? null : understandFurniture(players) }
  const stretch = articleStretch(units, roles, weights)
  if (stretch === undefined && weigh(roles) < enough) return whole
  const parts = stretch === undefined ? partsOf(units, roles) : partsAround(units, roles, stretch)
  const above = titleAbove(units, roles, parts)
  const isCut = (index: number): boolean => parts[index] !== "article" && index !== above
  const cut = units.flatMap((unit, index) => {
    const role = roles[index]
    return role !== undefined && isCut(index) ? [{ unit, role }] : []
  })
  const all = [...cut, ...players].toSorted((a, b) => a.unit.line - b.unit.line)
  const kept = units.filter((_, index) => !isCut(index))
  const isBare = !roles.some(({ _tag }) => _tag === "Prose" || _tag === "Caption") && isMostlyFurniture(units, roles)
  if (kept.length === 0 && !isBare) return whole
  return {
    kept: isBare ? [] : kept,
    furniture: all.length === 0 ? null : understandFurniture(all),
    isBare
  }
}

/** Within the stretch are boxes, and comments that nothing parts from the article. */
const partsAround = (
  units: ReadonlyArray<Unit>,
  roles: ReadonlyArray<Role>,
  [first, last]: Stretch
): ReadonlyArray<Part> => [
  ...units.slice(0, first).map(() => "before" as const),
  ...partsOf(units.slice(first, last + 1), roles.slice(first, last + 1)),
  ...units.slice(last + 1).map(() => "after" as const)
]

const isMostlyFurniture = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): boolean => {
  let isListed = false
  const own = roles.filter((role) => {
    const isPart = isFurniture(role) || isWeak(role)
    if (isPart) isListed = role._tag === "Chrome" && !isWeak(role)
    return isPart || isListed
  })
  return own.length >= units.length * 0.8
}

const weigh = (roles: ReadonlyArray<Role>): number => {
  const known = roles.reduce(
    (sum, role) =>
      sum +
      (role._tag === "Chrome" ? (role.isWeak ? 0.5 : evidence(role.entry.kind)) : role._tag === "Networks" ? 1 : 0),
    0
  )
  return known === 0 ? 0 : known + roles.filter(({ _tag }) => _tag === "OtherScript").length
}
