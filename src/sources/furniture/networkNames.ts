/** Reads the names of share networks off a line of a share bar, in whatever language the bar asks to share. */
import { labels } from "../../labels/languages/index.ts"
import { findNetwork, networks } from "../../networks/index.ts"
import { foldLine } from "./foldLine.ts"
import { words } from "./words/index.ts"

/** What stands before and after a name, folded. */
type Around = readonly [before: string, after: string]

/** No text holds it. */
const place = "\uE000"

const aroundOf = (line: string): Around => {
  const [before = "", after = ""] = foldLine(line.replace(/\{(?:network)?\}/, place)).split(place)
  return [before, after]
}

const keyLength = 2

/** By what they begin with, or end with where they begin with the name. */
const indexed = (arounds: ReadonlyArray<Around>): ReadonlyMap<string, ReadonlyArray<Around>> =>
  Map.groupBy(arounds, ([before, after]) =>
    before === "" ? `…${after.slice(-keyLength)}` : before.slice(0, keyLength)
  )

const readNames = () => {
  const bySpelling = new Map(
    networks.flatMap(({ id, spellings = [] }) => spellings.map((name) => [foldLine(name), id]))
  )
  for (const { email, print, copyLink } of labels)
    for (const [label, id] of [
      [email, "email"],
      [print, "print"],
      [copyLink, "copy"]
    ] as const)
      if (!bySpelling.has(foldLine(label))) bySpelling.set(foldLine(label), id)
  const shareOn = Object.values(words).flatMap((own) => own["share on"]?.split("|") ?? [])
  const closed = labels.flatMap(({ networkClosed, networkArchived }) => [networkClosed, networkArchived])
  return {
    bySpelling,
    sharing: indexed([...shareOn, ...labels.map((own) => own.shareOn)].map(aroundOf)),
    replying: indexed(labels.map((own) => aroundOf(own.replyOn))),
    // The year stands for any, as digits at the end of a line do not count.
    closed: indexed(closed.map((line) => aroundOf(line.replace("{year}", "2000"))))
  }
}

let read: ReturnType<typeof readNames> | undefined

/** One name; undefined for a word that names no network. */
const plainNetwork = (name: string): string | undefined => {
  read ??= readNames()
  const trimmed = name.trim()
  const folded = foldLine(trimmed)
  if (trimmed === "") return undefined
  return read.bySpelling.get(folded) ?? (findNetwork(trimmed) ?? (folded === "" ? undefined : findNetwork(folded)))?.id
}

const within = (line: string, index: ReadonlyMap<string, ReadonlyArray<Around>>): string | undefined => {
  const folded = foldLine(line)
  const near = [
    ...(index.get(folded.slice(0, keyLength)) ?? []),
    ...(index.get(`…${folded.slice(-keyLength)}`) ?? []),
    ...(index.get(`…${folded.slice(-1)}`) ?? [])
  ]
  for (const [before, after] of near) {
    if (folded.length <= before.length + after.length || !folded.startsWith(before) || !folded.endsWith(after)) continue
    const id = plainNetwork(folded.slice(before.length, folded.length - after.length))
    if (id !== undefined) return id
  }
  return undefined
}

/** `(opens in new window)` in any language, also before the name once more. */
const aside = /\s*[(（][^()（）]{3,60}[)）]\s*\S{0,20}$/u

const networkOf = (name: string): string | undefined => {
  const plain = plainNetwork(name)
  if (plain !== undefined) return plain
  read ??= readNames()
  const bare = name.replace(aside, "")
  const asked =
    within(name, read.sharing) ?? (bare === name ? undefined : (plainNetwork(bare) ?? within(bare, read.sharing)))
  return asked ?? (/\d{4}/.test(name) ? within(name.replace(/\d{4}/, "2000"), read.closed) : undefined)
}

/** The ids of the networks that a whole line names, and nothing else: one, or several in a row. */
export const networksOf = (line: string): ReadonlyArray<string> => {
  if (line.length > 120) return []
  const whole = networkOf(line)
  if (whole !== undefined) return [whole]
  for (const separator of [/\s*[|,،·•/;、]\s*/u, /\s{2,}/u, /\s+/u]) {
    const parts = line
      .trim()
      .split(separator)
      .filter((part) => part !== "")
    const ids = parts.map(networkOf)
    if (parts.length > 1 && ids.every((id) => id !== undefined))
      return [...new Set(ids.filter((id) => id !== undefined))]
  }
  return []
}

/** Whether a line asks for a reply on a network, as fanfare's own comments do. */
export const asksForReply = (line: string): boolean => {
  read ??= readNames()
  return line.length <= 120 && within(line, read.replying) !== undefined
}
