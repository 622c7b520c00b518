/** Tells a text that is no Markdown at all, by what begins its paragraphs: published as it stands, it would show the marks of another language. Pure. */
import { codeLines } from "../lines/codeLines.ts"

interface Language {
  readonly name: string
  /** What begins a paragraph in no other language; one of them is enough for `sure`. */
  readonly signs: RegExp
  readonly sure: RegExp
}

const languages: ReadonlyArray<Language> = [
  {
    name: "Textile",
    signs: /^(?:h[1-6]|bq|bc|pre|fn\d{1,3}|notextile|p)(?:\([^()\n]*\)|\{[^{}\n]*\}|\[[a-z-]+\]|[<>=])*\.{1,2} \S/,
    sure: /^h[1-6](?:\([^()\n]*\)|\{[^{}\n]*\}|\[[a-z-]+\]|[<>=])*\. \S/
  },
  {
    name: "Org",
    signs: /^(?:#\+[A-Za-z_]+:?(?:\s|$)|:PROPERTIES:\s*$)/,
    sure: /^#\+(?:title|author|date|begin_\w+|options|startup|filetags)(?::|\s|$)/i
  }
]

/** Null for Markdown, and where one line alone looks like something else. */
export const foreignMarkup = (text: string): string | null => {
  const found = new Map<Language, { count: number; isSure: boolean }>()
  let isStart = true
  const lines = text.split("\n")
  const areCode = codeLines(lines)
  for (const [index, line] of lines.entries()) {
    if (areCode[index] === false && isStart)
      for (const language of languages)
        if (language.signs.test(line)) {
          const { count, isSure } = found.get(language) ?? { count: 0, isSure: false }
          found.set(language, { count: count + 1, isSure: isSure || language.sure.test(line) })
        }
    // Lines of Org stand under each other.
    isStart = line.trim() === "" || line.startsWith("#+")
  }
  return [...found].find(([, { count, isSure }]) => isSure && count > 1)?.[0].name ?? null
}
