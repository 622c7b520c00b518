/** Attribute lists of kramdown and Python-Markdown that stand in text after it was read: `{: .class }`. They show nothing. */
import type { Format } from "./dialects/Format.ts"

const list =
  /(?:(?<![ \t])[ \t]+)?(?<!\{)\{+:(?=\s*(?:[.#]?[\w-]+:?\s)*(?:[.#][\w-]|[\w-]+=|(?:no_)?toc\b))(?:[^{}"'\n]|"[^"\n]*"|'[^'\n]*')*\}/g
/** Docusaurus: the id of a heading. */
const id = /(?:(?<![ \t])[ \t]+)?\{#[\w:.-]+\}[ \t]*$/gm

/** Whether a text may hold some. */
export const mayHoldLists = (text: string, format: Format): boolean =>
  (format === "markdown" && text.includes("{:")) || (format === "mdx" && text.includes("{#"))

/** The words of a list's item before `{:toc}` stand for a table of contents. */
export const withoutLists = (text: string): string => {
  if (!text.includes("{:") && !text.includes("{#")) return text
  return /^\s*\{:\s*toc\s*\}\s*$/m.test(text) ? "" : text.replace(list, "").replace(id, "")
}
