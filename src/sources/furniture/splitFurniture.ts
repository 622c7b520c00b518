/**
 * Splits an article that was copied off a page from the page's furniture. It
 * cuts only on evidence: a text without furniture comes back as it was.
 */
import { mainScript, type Script } from "../../text/script.ts"
import type { Furniture } from "../../model/Article.ts"
import { chromeLine } from "./chrome.ts"
import type { ChromeKind } from "./lexicon.ts"
import { networksOf } from "./networkNames.ts"
import { readCaption } from "../../text/caption.ts"
import { type Unit, width } from "./textBlocks.ts"
import type { Role } from "./Role.ts"
import { understandFurniture } from "./understandFurniture.ts"

export interface SplitText {
  readonly kept: ReadonlyArray<Unit>
  readonly furniture: Furniture | null
}

/** How much a whole line of a kind says that a page was copied; menus use words that articles use as well. */
const evidence = (kind: ChromeKind): number => (kind === "navigation" || kind === "comments" ? 0.5 : 1)

/** Less than this, and nothing is cut. */
const enough = 3

/** Lines; a copied page has hundreds, and what has more is a book or a log. */
const most = 5000

export const splitFurniture = (units: ReadonlyArray<Unit>): SplitText => {
  if (units.length > most) return { kept: units, furniture: null }
  const roles = rolesOf(units)
  if (weigh(roles) < enough) return { kept: units, furniture: null }
  const [start, end] = bestRun(units, roles)
  if (start === end) return { kept: units, furniture: null }
  const isCut = (index: number): boolean => index < start || index >= end || isInsertion(roles[index])
  const cut = units.flatMap((unit, index) => {
    const role = roles[index]
    return role !== undefined && isCut(index) ? [{ unit, role }] : []
  })
  return {
    kept: units.filter((_, index) => !isCut(index)),
    furniture: cut.length === 0 ? null : understandFurniture(cut)
  }
}

const weigh = (roles: ReadonlyArray<Role>): number => {
  const known = roles.reduce(
    (sum, role) => sum + (role._tag === "Chrome" ? evidence(role.entry.kind) : role._tag === "Networks" ? 1 : 0),
    0
  )
  return known === 0 ? 0 : known + roles.filter(({ _tag }) => _tag === "OtherScript").length
}

const rolesOf = (units: ReadonlyArray<Unit>): ReadonlyArray<Role> => {
  const script = bodyScript(units)
  const roles = units.map(({ text }): Role => {
    const ids = networksOf(text)
    if (ids.length > 0) return { _tag: "Networks", ids }
    const entry = chromeLine(text)
    if (entry !== undefined) return { _tag: "Chrome", entry }
    if (readCaption(text) !== undefined) return { _tag: "Caption" }
    if (isOtherScript(text, script)) return { _tag: "OtherScript" }
    return { _tag: isProse(text) ? "Prose" : "Short" }
  })
  return roles.map((role, index) => (role._tag === "Networks" && !isShareBar(roles, index) ? { _tag: "Short" } : role))
}

/** Names of networks are a share bar only beside other furniture; an article may list them as well. */
const isShareBar = (roles: ReadonlyArray<Role>, index: number): boolean => {
  const beyond = (step: 1 | -1): Role | undefined => {
    let at = index + step
    while (roles[at]?._tag === "Networks") at += step
    return roles[at]
  }
  return (
    [beyond(-1), beyond(1)].some((role) => role?._tag === "Chrome" && role.entry.kind !== "navigation") ||
    [beyond(-1), beyond(1)].every((role) => role === undefined || role._tag === "Chrome")
  )
}

/** Text is long or ends a sentence; headlines and menu entries do neither. */
const isProse = (text: string): boolean =>
  width(text) >= 120 || (width(text) >= 40 && /[.!?…。！？؟۔:](?:["”’»)\]]|\s)*$/u.test(text))

const long = 60

const bodyScript = (units: ReadonlyArray<Unit>): Script | undefined => {
  const wide = units.filter(({ text }) => width(text) > long)
  return mainScript(
    (wide.length > 0 ? wide : units)
      .map(({ text }) => text)
      .join(" ")
      .slice(0, 20_000)
  )
}

/** Japanese mixes the two. */
const together = (one: Script): Script => (one === "Kana" ? "Han" : one)

const isOtherScript = (text: string, script: Script | undefined): boolean => {
  if (width(text) > long || script === undefined) return false
  const own = mainScript(text)
  return own !== undefined && text.length > 2 && together(own) !== together(script)
}

/** Furniture within the article's own run: a share bar, a newsletter box, a link to another article. */
const isInsertion = (role: Role | undefined): boolean =>
  role?._tag === "Networks" || (role?._tag === "Chrome" && role.entry.kind !== "navigation")

const commentSections: ReadonlySet<ChromeKind> = new Set(["latest comments", "comment form", "comments", "no comments"])
const lists: ReadonlySet<ChromeKind> = new Set(["latest news", "related"])
/** Stand within articles as well as around them. */
const boxes: ReadonlySet<ChromeKind> = new Set(["share heading", "related", "subscribe", "legal", "navigation"])

const isEdge = (role: Role | undefined): boolean =>
  role?._tag === "Chrome" || role?._tag === "Networks" || role?._tag === "OtherScript"

/**
 * The run of lines that holds most text and least furniture. It begins after a line of furniture or at the front,
 * and ends before one or at the end, so that unknown lines at its edges stay. What follows a heading of comments
 * or of other news counts for less: it is text, and not the article's.
 */
const bestRun = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): readonly [number, number] => {
  let factor = 1
  let sum = 0
  let lowest = { sum: 0, at: 0 }
  let best = { gain: 0, start: 0, end: 0 }
  for (let index = 0; index <= units.length; index += 1) {
    const role = roles[index]
    const unit = units[index]
    if (isEdge(roles[index - 1]) && sum < lowest.sum) lowest = { sum, at: index }
    if ((isEdge(role) || role === undefined) && sum - lowest.sum >= best.gain && sum > lowest.sum)
      best = { gain: sum - lowest.sum, start: lowest.at, end: index }
    if (role === undefined || unit === undefined) break
    if (role._tag === "Prose") sum += (Math.min(width(unit.text), 300) / 60) * factor
    else if (role._tag === "OtherScript") sum -= 2
    else if (role._tag === "Networks") sum -= 0.2
    else if (role._tag === "Chrome") {
      sum -= boxes.has(role.entry.kind) ? 1 : 3
      if (commentSections.has(role.entry.kind)) factor = Math.min(factor, 0.1)
      else if (lists.has(role.entry.kind)) factor = Math.min(factor, 0.4)
    }
  }
  return [best.start, best.end]
}
