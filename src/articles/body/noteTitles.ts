/** The titles of notes that have none of their own, in the language of their article: what `> [!NOTE]` and `:::tip` are called. */
import type { Element, Root, RootContent } from "hast"
import { attribute } from "../../markup/elements.ts"
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
  const visit = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
    children.map((child): T => {
      if (child.type !== "element") return child
      const said = titleOf(attribute(child, propertyName)?.toLowerCase(), words(language))
      const inner: Element["children"] =
        said === undefined ? (visit(child.children) as Element["children"]) : [{ type: "text", value: said }]
      return { ...child, children: inner }
    })
  return { ...body, children: visit(body.children) }
}

/** As hast has it. */
const propertyName = noteTitle.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const titleOf = (written: string | undefined, words: Labels): string | undefined => {
  const kind = written?.replace(/^callout-/, "") ?? ""
  if (isNoteName(kind)) return words[kind]
  const name = alike[kind]
  return name === undefined || words.language === "en" ? undefined : words[name]
}
