/** The titles of notes that have none of their own, in the language of their article: what `> [!NOTE]` and `:::tip` are called. */
import type { Element, Root } from "hast"
import { attribute } from "../../markup/elements.ts"
import { rewritten } from "../../markup/rewritten.ts"
import type { LabelChoice, Labels } from "../../model/Labels.ts"
import { type NoteName, noteNames, noteTitle } from "../../model/draft/noteTitle.ts"

/** What other programs call the same. In English it keeps the name that it has there. */
const alike: Readonly<Record<string, NoteName>> = {
  hint: "tip",
  seealso: "info",
  abstract: "info",
  summary: "info",
  tldr: "info",
  attention: "caution",
  error: "danger",
  failure: "danger",
  fail: "danger",
  bug: "danger"
}

const isNoteName = (kind: string): kind is NoteName => noteNames.some((name) => name === kind)

export const withNoteTitles = (body: Root, language: string, words: LabelChoice): Root => {
  const visit = <T extends Root | Element>(parent: T): T =>
    rewritten(parent, (child) => {
      if (child.type !== "element") return child
      const kind = attribute(child, propertyName)
      const said = kind === undefined ? undefined : titleOf(kind.toLowerCase(), words(language))
      return said === undefined ? visit(child) : { ...child, children: [{ type: "text", value: said }] }
    })
  return visit(body)
}

/** As hast has it. */
const propertyName = noteTitle.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const titleOf = (written: string, words: Labels): string | undefined => {
  const kind = written.replace(/^callout-/, "")
  if (isNoteName(kind)) return words[kind]
  const name = alike[kind]
  return name === undefined || words.language === "en" ? undefined : words[name]
}
