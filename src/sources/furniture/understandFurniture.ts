/** Reads what a page's furniture says: its networks, its lists of news and comments, its language. */
import type { Furniture } from "../../model/Article.ts"
import { directionOf } from "../../model/language.ts"
import type { Role } from "./Role.ts"
import { withoutMark } from "../lines/marks.ts"
import type { Unit } from "../lines/Unit.ts"

export interface CutLine {
  readonly unit: Unit
  readonly role: Role
}

type List = "latestNews" | "latestComments"

export const understandFurniture = (cut: ReadonlyArray<CutLine>): Furniture => {
  const lists: Partial<Record<List, Array<string>>> = {}
  const lines: Array<Furniture["lines"][number]> = []
  let heading: List | undefined
  for (const { unit, role } of cut) {
    let kind = nameOf(role)
    if (role._tag === "Chrome") {
      if (role.entry.kind === "no news" && heading === "latestNews") lists.latestNews ??= []
      else if (role.entry.kind === "no comments" && heading === "latestComments") lists.latestComments ??= []
      else heading = headings[role.entry.kind]
    } else if (role._tag !== "Networks" && heading !== undefined) {
      ;(lists[heading] ??= []).push(withoutMark(unit.text))
      kind = heading === "latestNews" ? "news item" : "comment"
    }
    lines.push({ line: unit.line, text: unit.text, kind })
  }
  const language = languageOf(cut)
  return {
    ...(language === undefined ? {} : { language, direction: directionOf(language) }),
    networks: [...new Set(cut.flatMap(({ role }) => (role._tag === "Networks" ? role.ids : [])))],
    ...lists,
    commentForm: cut.some(({ role }) => role._tag === "Chrome" && role.entry.kind === "comment form"),
    lines
  }
}

const headings: Readonly<Record<string, List | undefined>> = {
  "latest news": "latestNews",
  "latest comments": "latestComments"
}

const nameOf = (role: Role): string => {
  switch (role._tag) {
    case "Chrome":
      return role.entry.kind
    case "Networks":
      return "share network"
    case "OtherScript":
      return "line in another script"
    case "Caption":
      return "caption outside the article"
    case "Prose":
    case "Short":
      return "line among furniture"
  }
}

/** The language that most lines are written in; a spelling that several languages have counts for each in part. */
const languageOf = (cut: ReadonlyArray<CutLine>): string | undefined => {
  const votes = new Map<string, number>()
  for (const { role } of cut) {
    if (role._tag !== "Chrome") continue
    const { languages } = role.entry
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length)
  }
  return [...votes].reduce<readonly [string, number] | undefined>(
    (most, next) => (most === undefined || next[1] > most[1] ? next : most),
    undefined
  )?.[0]
}
