/** Tables of MediaWiki, from a line of `{|` to one of `|}`: caption, rows, cells and cells of headings. Attributes of cells are left out, and what stands in a table within one stands in its rows. */
import type { MarkdownIt, StateBlock } from "markdown-it"
import { indentAt, lineAt, startsWith } from "./containers.ts"

export const mediawikiTables = (md: MarkdownIt): void => {
  md.block.ruler.before("table", "mediawiki_table", table, { alt: ["paragraph"] })
}

/** Lines of a table. */
const longest = 2000

/** Lines that may be looked through in a text for ends that are not there: those of a hundred long tables. */
const mostInVain = 100 * longest

const linesInVain = new WeakMap<StateBlock, number>()

interface Cell {
  readonly tag: "th" | "td"
  words: string
}

interface Table {
  caption: string
  readonly rows: Array<Array<Cell>>
}

const table = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (
    !startsWith(state, startLine, "{") ||
    indentAt(state, startLine) >= 4 ||
    !/^\{\|(?![|}])/.test(lineAt(state, startLine))
  )
    return false
  const end = endOf(state, startLine, endLine)
  if (end === null) return false
  const { caption, rows } = tableOf(
    Array.from({ length: end - startLine - 1 }, (_, index) => lineAt(state, startLine + 1 + index))
  )
  if (rows.length === 0) return false
  if (silent) return true
  state.push("table_open", "table", 1)
  if (caption !== "") put(state, "caption", caption)
  const heads = rows.length > 1 && rows[0]?.every(({ tag }) => tag === "th") === true ? 1 : 0
  putRows(state, "thead", rows.slice(0, heads))
  putRows(state, "tbody", rows.slice(heads))
  state.push("table_close", "table", -1)
  state.line = end + 1
  return true
}

/** The line that closes the table that opens here; null where none does, and where too many were looked for in vain. */
const endOf = (state: StateBlock, startLine: number, endLine: number): number | null => {
  const inVain = linesInVain.get(state) ?? 0
  if (inVain > mostInVain) return null
  const last = Math.min(endLine, startLine + longest)
  let depth = 0
  for (let line = startLine; line < last; line += 1) {
    const text = lineAt(state, line)
    if (text.startsWith("{|")) depth += 1
    else if (/^\|\}(?!\})/.test(text)) depth -= 1
    if (depth === 0) return line
  }
  linesInVain.set(state, inVain + last - startLine)
  return null
}

const tableOf = (lines: ReadonlyArray<string>): Table => {
  const made: Table = { caption: "", rows: [] }
  let row: Array<Cell> = []
  const close = (): void => {
    if (row.length > 0) made.rows.push(row)
    row = []
  }
  for (const line of lines) {
    const last = row.at(-1)
    if (/^(?:\{\||\|\})/.test(line)) continue
    if (line.startsWith("|+")) made.caption = wordsOf(line.slice(2))
    else if (line.startsWith("|-")) close()
    else if (line.startsWith("|"))
      for (const one of line.slice(1).split("||")) row.push({ tag: "td", words: wordsOf(one) })
    else if (line.startsWith("!"))
      for (const one of line.slice(1).split(/!!|\|\|/)) row.push({ tag: "th", words: wordsOf(one) })
    else if (last !== undefined) last.words += `\n${line}`
  }
  close()
  return made
}

/** Without the attributes that stand before a bar. */
const wordsOf = (cell: string): string =>
  cell.replace(/^\s*(?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s|"'[\]{}]+)\s*)+\|(?!\|)/, "").trim()

const putRows = (state: StateBlock, tag: "thead" | "tbody", rows: ReadonlyArray<ReadonlyArray<Cell>>): void => {
  if (rows.length === 0) return
  state.push(`${tag}_open`, tag, 1)
  for (const row of rows) {
    state.push("tr_open", "tr", 1)
    for (const { tag: cell, words } of row) put(state, cell, words.trim())
    state.push("tr_close", "tr", -1)
  }
  state.push(`${tag}_close`, tag, -1)
}

const put = (state: StateBlock, tag: string, words: string): void => {
  state.push(`${tag}_open`, tag, 1)
  const inline = state.push("inline", "", 0)
  inline.content = words
  inline.children = []
  state.push(`${tag}_close`, tag, -1)
}
