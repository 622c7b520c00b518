/** `import` and `export` of MDX: statements at the beginning of a line, in one or many lines. In Markdown only where nothing else can be meant. */
import { type Dialect, type ReadTag, tag } from "../Dialect.ts"
import { endOf } from "./javascript.ts"
import type { Reader } from "../Reader.ts"

const imported =
  /import\s*(?:type\s+)?(?:[\w$]+(?:\s*,\s*|\s+))?(?:\{[^{}"']*\}\s*|\*\s*as\s+[\w$]+\s*)?(?:(?<=[\s}])from\s*)?(["'])[^"'\n]*\1(?:\s*(?:with|assert)\s*\{[^{}\n]*\})?[ \t]*;?[ \t]*(?:\/\/[^\n]*)?(?=\n|$)/y
const exported =
  /export\s+(?:(?:const|let|var)\s+(?:[\w$]+\s*(?::[^=\n]+)?=|[{[])|default\s+(?:(?:async\s+)?function\b|class\b|[({[]|[A-Za-z_$][\w$.]*(?:\([^\n]*)?;?[ \t]*(?:\n|$)|[\w$]+\s*=>)|(?:async\s+)?function\b|class\s|type\s+[\w$]+\s*=|interface\s|\{|\*)/y

export const modules: Dialect = {
  name: "MDX",
  example: 'import A from "a"',
  formats: ["markdown", "mdx"],
  sign: "",
  isSure: false,
  read: (reader, at) => {
    const { text } = reader
    if (text.startsWith("import", at)) {
      imported.lastIndex = at
      return imported.test(text) ? code(reader, at, imported.lastIndex) : null
    }
    exported.lastIndex = at
    if (!text.startsWith("export", at) || !exported.test(text)) return null
    const end = endOf(reader, at, (behind, depth, sign) => sign === "\n" && depth === 0 && isComplete(text, at, behind))
    return code(reader, at, end === null ? Math.min(reader.next("\n\n", at), text.length) : end - 1)
  }
}

const code = (reader: Reader, start: number, end: number): ReadTag =>
  tag({ role: "code", name: reader.text.startsWith("import", start) ? "import" : "export", start, end })

/** Whether a statement whose brackets are closed ends before this line. */
const isComplete = (text: string, start: number, line: number): boolean => {
  const behind = /[^\n]*/y
  behind.lastIndex = line
  const following = behind.exec(text)?.[0] ?? ""
  if (following.trim() === "") return true
  const last = text.slice(Math.max(start, line - 80), line).trimEnd()
  return /[;)}\]"'`\w]$/.test(last) && /^[^\s.?:&|+)}\],]/.test(following)
}
