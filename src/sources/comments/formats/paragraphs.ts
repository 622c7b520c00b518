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
      addLines(current, first)
      for (const other of others) {
        finish()
        addLines(current, other)
      }
    }
  }
  finish()
  return { type: "root", children: done }
}

const addLines = (to: Array<ElementContent>, text: string): void => {
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) to.push(lineBreak())
    to.push({ type: "text", value: line })
  }
}

const lineBreak = (): Element => h("br")

/** Without the breaks and the white space at either end. */
const trimmed = (words: ReadonlyArray<ElementContent>): Array<ElementContent> => {
  const start = words.findIndex((one) => !isNothing(one))
  const kept = words.slice(start, words.findLastIndex((one) => !isNothing(one)) + 1).map((one) => ({ ...one }))
  const [first, last] = [kept.at(0), kept.at(-1)]
  if (first?.type === "text") first.value = first.value.trimStart()
  if (last?.type === "text") last.value = last.value.trimEnd()
  return start < 0 ? [] : kept
}

const isNothing = (one: ElementContent): boolean =>
  one.type === "text" ? one.value.trim() === "" : one.type === "element" && one.tagName === "br"
