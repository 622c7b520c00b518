/** What each line may be, by itself and by the lines beside it. What is cut is decided elsewhere. */
import { readCaption } from "../../text/caption.ts"
import { mainScript, type Script } from "../../text/script.ts"
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { chromeLine } from "./chrome.ts"
import { asksForReply, networksOf } from "./networkNames.ts"
import { playerLines } from "./playerLines.ts"
import type { Role } from "./Role.ts"
import type { ChromeKind } from "./Words.ts"

export const rolesOf = (units: ReadonlyArray<Unit>): ReadonlyArray<Role> => {
  const script = bodyScript(units)
  const ofPlayers = playerLines(units.map(({ text }) => text))
  const roles = units.map(({ text }, index): Role => {
    if (ofPlayers[index] === true) return { _tag: "Chrome", entry: { kind: "player", languages: [] }, isWeak: false }
    const ids = networksOf(text)
    if (ids.length > 0) return { _tag: "Networks", ids }
    const entry = chromeLine(text)
    if (entry !== undefined) return { _tag: "Chrome", entry, isWeak: entry.kind === "navigation" }
    if (asksForReply(text)) return { _tag: "Chrome", entry: { kind: "comment form", languages: [] }, isWeak: false }
    if (readCaption(text) !== undefined) return { _tag: "Caption" }
    if (isOtherScript(text, script)) return { _tag: "OtherScript" }
    return { _tag: isProse(text) ? "Prose" : "Short" }
  })
  return roles.map((role, index) => {
    if (role._tag === "Networks" && !isShareBar(roles, index)) return { _tag: "Short" }
    return role._tag === "Chrome" && isHeading(roles, index, units[index]?.text ?? "")
      ? { ...role, isWeak: true }
      : role
  })
}

/** Such as `FAQ`, `Contact` or `Recommended`: a word or two between paragraphs. */
const isHeading = (roles: ReadonlyArray<Role>, index: number, text: string): boolean => {
  const role = roles[index]
  if (role?._tag !== "Chrome" || !alsoHeadings.has(role.entry.kind) || text.split(/\s+/).length > 2) return false
  const [before, after] = [roles[index - 1], roles[index + 1]]
  const isList = role.entry.kind === "related" || role.entry.kind === "latest news"
  return (
    (before?._tag === "Prose" || before?._tag === "Short" || before?._tag === "Caption") &&
    (after?._tag === "Prose" || after?._tag === "Caption" || (!isList && after?._tag === "Short"))
  )
}

const alsoHeadings: ReadonlySet<ChromeKind> = new Set(["legal", "subscribe", "related", "latest news"])

/** Names of networks are a share bar only beside other furniture; an article may list them as well. */
const isShareBar = (roles: ReadonlyArray<Role>, index: number): boolean => {
  const beyond = (step: 1 | -1): Role | undefined => {
    let at = index + step
    while (roles[at]?._tag === "Networks") at += step
    return roles[at]
  }
  return (
    [beyond(-1), beyond(1)].some((role) => role?._tag === "Chrome" && !role.isWeak) ||
    [beyond(-1), beyond(1)].every((role) => role === undefined || role._tag === "Chrome")
  )
}

/** Text is long or ends a sentence; headlines and menu entries do neither. */
const isProse = (text: string): boolean =>
  width(text) >= 120 ||
  (width(text) >= 40 && /[.!?…|\p{Sentence_Terminal}](?:["”’»)\]」』]|\s)*$/u.test(text)) ||
  (width(text) >= 70 && (text.endsWith(":") || unended.test(text)))

/** Sentences have no mark at their end there, or seldom one. */
const unended = /^[^\p{L}]*[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u

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
