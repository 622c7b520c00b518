/** Pasted text as fanfare reads it: what is left of it, and what was cut off. */
import type { Root } from "hast"
import { text } from "../../src/sources/files/text.ts"
import { plainText } from "../../src/markup/plainText.ts"

export interface ReadText {
  /** Title, body and captions; empty where nothing is published. */
  readonly kept: string
  readonly body: string
  readonly cut: ReadonlyArray<string>
  /** What became fields: authors and dates. */
  readonly fields: number
}

export const readText = (content: string, language = "en"): ReadText => {
  const { drafts } = text.read({ path: "articles/page.txt", text: content }, { timeZone: "UTC", language, year: 2026 })
  const [draft] = drafts
  if (draft === undefined) return { kept: "", body: "", cut: [], fields: 0 }
  const body = plainText(numbered(draft.body))
  const captions = draft.captions.map(({ text: one, credit }) => `${one} ${credit?.text ?? ""}`)
  const { authors, published, updated } = draft.metadata
  return {
    kept: [body, ...captions].join("\n"),
    body,
    cut: draft.furniture?.lines.map(({ text: line }) => line) ?? [],
    fields: [authors, published, updated].filter((one) => one !== undefined).length
  }
}

/** Readers see the numbers of a list, which its text does not hold. */
const numbered = (tree: Root): Root => {
  const copy = structuredClone(tree)
  for (const list of copy.children)
    if (list.type === "element" && list.tagName === "ol")
      for (const [at, item] of list.children.entries())
        if (item.type === "element")
          item.children.unshift({ type: "text", value: `${Number(list.properties["start"] ?? 1) + at}. ` })
  return copy
}

/** What `\w+` of Python finds. */
export const wordsOf = (written: string): ReadonlyArray<string> =>
  written.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []

/** F1 of two multisets of words. */
export const likeness = (given: string, truth: string): number => {
  const [one, other] = [wordsOf(given), wordsOf(truth)]
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of one) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    both += 1
    left.set(word, count - 1)
  }
  return (2 * both) / (one.length + other.length)
}
