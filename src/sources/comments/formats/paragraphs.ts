/** Words with line breaks as paragraphs: an empty line begins a new one, a single break stays one. */
import type { Element, ElementContent, Root, RootContent } from "hast"
import { h } from "../../../markup/html/h.ts"

const blocks = new Set("blockquote details div dl h1 h2 h3 h4 h5 h6 hr ol p pre table ul".split(" "))

/** Breaks count in these texts themselves, not in elements between them. Blocks stand alone. */
export const paragraphs = (parts: ReadonlyArray<RootContent | string>): Root => {
  const done: Array<ElementContent> = []
  let current: Array<ElementContent> = []
  const finish = (): void => {
    const words = trimmed(current)
    if (words.length > 0) done.push(h("p", words))
    current = []
  }
  for (const part of parts) {
    if (typeof part !== "string" && part.type === "element" && blocks.has(part.tagName)) {
      finish()
      done.push(part)
    } else if (typeof part !== "string" && part.type === "element") current.push(part)
    else {
      const text = typeof part === "string" ? part : part.type === "text" ? part.value : ""
      const [first = "", ...others] = text.replace(/\r\n?/g, "\n").split(/\n[^\S\n]*\n\s*/)
      current.push(...lines(first))
      for (const other of others) {
        finish()
        current.push(...lines(other))
      }
    }
  }
  finish()
  return { type: "root", children: done }
}

const lines = (text: string): ReadonlyArray<ElementContent> =>
  text
    .split("\n")
    .flatMap((line, index): ReadonlyArray<ElementContent> =>
      index === 0 ? [{ type: "text", value: line }] : [lineBreak(), { type: "text", value: line }]
    )

const lineBreak = (): Element => h("br")

/** Without the breaks and the white space at either end. */
const trimmed = (words: ReadonlyArray<ElementContent>): Array<ElementContent> => {
  const kept = words.map((one) => ({ ...one }))
  for (const end of [0, -1] as const) {
    for (let one = kept.at(end); one !== undefined; one = kept.at(end)) {
      if (one.type === "text") one.value = end === 0 ? one.value.trimStart() : one.value.trimEnd()
      const isNothing = one.type === "text" ? one.value === "" : one.type === "element" && one.tagName === "br"
      if (!isNothing) break
      kept.splice(end, 1)
    }
  }
  return kept
}
