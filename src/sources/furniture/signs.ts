/** What the lines around a line say about it, each found in one pass over all. */
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { isFurniture, isOfComments, isWeak, type Role } from "./Role.ts"
import { tellingWords } from "./tellingWords.ts"

/** So many lines without text are a menu rather than a list of the article. */
const longestRun = 12

export const runsOf = (roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
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

export const closedOf = (roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  let weight = 0
  return roles.map((role) => {
    if (role._tag === "Prose") weight = Math.max(0, Math.min(weight, 8) - 3)
    if (isFurniture(role)) weight += role._tag === "Networks" || isOfComments(role) || isShare(role) ? 4 : 1
    return weight >= 4
  })
}

const isShare = (role: Role): boolean => role._tag === "Chrome" && role.entry.kind === "share heading"

export const answeredOf = (roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  let isAnswered = false
  return roles
    .toReversed()
    .map((role) => {
      isAnswered ||= isOfComments(role)
      return isAnswered
    })
    .toReversed()
}

/** A menu is three words of menus, and little else; an article may begin with some of them among its own lines. */
export const framedOf = (roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  let isFramed = false
  let menu = 0
  return roles.map((role, index) => {
    const before = isFramed || (menu >= 3 && menu >= index * 0.6)
    isFramed ||= isFurniture(role) || role._tag === "OtherScript"
    if (isWeak(role)) menu += 1
    return before
  })
}

/**
 * Text below a headline, in a list of other articles: it stands alone, and speaks of other things than the article did.
 * Where the article itself has a paragraph below each heading, text below a headline says nothing.
 */
export const teasersOf = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
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
    for (const word of own) waiting.push(word)
    return false
  })
}
