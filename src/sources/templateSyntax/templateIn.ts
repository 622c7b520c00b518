/** Template syntax in a field, which only a site generator could run: `title: "{{ page.title }}"`. In backticks it is a word. */
import { openReader } from "./dialects/Reader.ts"
import { scanTags } from "./scanTags.ts"

/** The first tag in any text of the value, as it was written; undefined if no text holds a tag. */
export const templateIn = (value: unknown, depth = 0): string | undefined => {
  if (typeof value === "string") return mayHold.test(value) ? tagIn(value) : undefined
  if (typeof value !== "object" || value === null || depth > deepest) return undefined
  for (const one of Object.values(value)) {
    const found = templateIn(one, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** No field is read more deeply. */
const deepest = 4

const mayHold = /\{[{%]/

const tagIn = (text: string): string | undefined =>
  scanTags(openReader(text, "markdown", new Map())).find(
    ({ inCode, role, source }) => !inCode && role !== "literal" && mayHold.test(source)
  )?.source
