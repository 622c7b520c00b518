/**
 * Tables of AsciiDoc, between two lines of `|===`: the title over it, columns by `cols` or by the cells of the first line,
 * a head that is named or that an empty line sets off, cells over several columns or rows, and cells that stand many times.
 */
import type { MarkdownIt, StateBlock } from "markdown-it"
import { indentAt, lineAt, startsWith } from "../containers.ts"

export const asciidocTables = (md: MarkdownIt): void => {
  md.block.ruler.before("table", "asciidoc_table", table, { alt: ["paragraph", "blockquote"] })
}

/** Lines and cells of a table; what is longer stays as it stands. */
const longest = 2000
const most = 20_000

const fence = /^\|={3,}\s*$/

interface Cell {
  words: string
  readonly columns: number
  readonly rows: number
}

const table = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, "[.|")) return false
  const head = headAt(state, startLine, endLine)
  if (head === null) return false
  const end = endOf(state, head.at, endLine)
  if (end === null) return false
  const lines = Array.from({ length: end - head.at - 1 }, (_, index) => lineAt(state, head.at + 1 + index).trim())
  const { cells, firstLine, hasGap } = cellsOf(lines)
  const width = columnsIn(head.attributes) ?? firstLine
  if (cells.length === 0 || width === 0 || cells.length > most) return false
  if (silent) return true
  const rows = rowsOf(cells, width)
  const isHeaded =
    (/%(?:\w+%)*header\b|\boptions=["']?[\w,]*header|\bopts=["']?[\w,]*header/.test(head.attributes) ||
      (hasGap && firstLine === width)) &&
    rows.length > 1
  state.push("table_open", "table", 1)
  if (head.title !== "") put(state, "caption", { words: head.title, columns: 1, rows: 1 })
  if (isHeaded) putRows(state, "thead", rows.slice(0, 1))
  putRows(state, "tbody", rows.slice(isHeaded ? 1 : 0))
  state.push("table_close", "table", -1)
  state.line = end + 1
  return true
}

/** The line that opens a table, below a title and attributes in either order; null where none does. */
const headAt = (state: StateBlock, startLine: number, endLine: number) => {
  let title = ""
  let attributes = ""
  for (let at = startLine; at < Math.min(endLine, startLine + 3); at += 1) {
    const line = lineAt(state, at)
    if (indentAt(state, at) >= 4 || indentAt(state, at) < 0) return null
    if (fence.test(line)) return { at, title, attributes }
    const titled = /^\.(?=[^\s.])(.+)$/.exec(line)?.[1]
    if (titled !== undefined && title === "") title = titled.trim()
    else if (/^\[[^\]]*\]\s*$/.test(line) && attributes === "") attributes = line.slice(1)
    else return null
  }
  return null
}

const endOf = (state: StateBlock, startLine: number, endLine: number): number | null => {
  for (let line = startLine + 1; line < Math.min(endLine, startLine + longest); line += 1)
    if (fence.test(lineAt(state, line))) return line
  return null
}

/** By `cols="1,2"`, `cols=3` or `cols="3*"`; undefined without one. */
const columnsIn = (attributes: string): number | undefined => {
  const said = /\bcols=(?:"([^"]*)"|'([^']*)'|([^,\]\s]+))/.exec(attributes)
  if (said === null) return undefined
  const text = (said[1] ?? said[2] ?? said[3] ?? "").trim()
  if (/^\d+$/.test(text)) return Math.min(Number(text), longest)
  const columns = text.split(/[,;]/).reduce((sum, one) => sum + Number(/^\s*(\d+)\*/.exec(one)?.[1] ?? 1), 0)
  return Math.min(columns, longest)
}

/** Before the bar of a cell: `3*` stands three times, `2+` and `.3+` are over columns and rows; then how it is set. */
const bar = /(?:^|(?<=\s))(?:(\d+)\*|(?:(\d+)?(?:\.(\d+))?)\+)?(?:[<^>](?:\.[<^>])?|\.[<^>])?[adehlmsv]?\|/g

const cellsOf = (lines: ReadonlyArray<string>) => {
  const cells: Array<Cell> = []
  let firstLine = 0
  let hasGap = false
  for (const [at, line] of lines.entries()) {
    const marks = [...line.matchAll(bar)]
    const last = cells.at(-1)
    const before = marks.length === 0 ? line : line.slice(0, marks[0]?.index)
    if (last !== undefined) last.words += `\n${before}`
    for (const [index, mark] of marks.entries()) {
      const words = line.slice(mark.index + mark[0].length, marks[index + 1]?.index)
      const many = Math.min(Number(mark[1] ?? 1), longest)
      const cell = { columns: Number(mark[2] ?? 1) || 1, rows: Number(mark[3] ?? 1) || 1 }
      for (let one = 0; one < many && cells.length <= most; one += 1) cells.push({ ...cell, words })
    }
    if (firstLine === 0) firstLine = cells.reduce((sum, { columns }) => sum + columns, 0)
    // An empty line behind the first row, and none before it.
    if (at === 1 && firstLine > 0 && line === "") hasGap = lines[0] !== ""
  }
  return {
    cells: cells.map((cell) => ({ ...cell, words: cell.words.trim().replaceAll(String.raw`\|`, "|") })),
    firstLine,
    hasGap
  }
}

/** A row ends where its cells fill the columns that cells from above leave free. */
const rowsOf = (cells: ReadonlyArray<Cell>, width: number): ReadonlyArray<ReadonlyArray<Cell>> => {
  const rows: Array<Array<Cell>> = []
  const taken: Array<number> = []
  let used = width
  for (const cell of cells) {
    if (used >= width) {
      used = taken[rows.length] ?? 0
      rows.push([])
    }
    rows.at(-1)?.push(cell)
    used += cell.columns
    for (let below = 0; below < Math.min(cell.rows, longest) - 1; below += 1)
      taken[rows.length + below] = (taken[rows.length + below] ?? 0) + cell.columns
  }
  return rows
}

const putRows = (state: StateBlock, tag: "thead" | "tbody", rows: ReadonlyArray<ReadonlyArray<Cell>>): void => {
  if (rows.length === 0) return
  state.push(`${tag}_open`, tag, 1)
  for (const row of rows) {
    state.push("tr_open", "tr", 1)
    for (const cell of row) put(state, tag === "thead" ? "th" : "td", cell)
    state.push("tr_close", "tr", -1)
  }
  state.push(`${tag}_close`, tag, -1)
}

const put = (state: StateBlock, tag: string, { words, columns, rows }: Cell): void => {
  const open = state.push(`${tag}_open`, tag, 1)
  if (columns > 1) open.attrSet("colspan", String(columns))
  if (rows > 1) open.attrSet("rowspan", String(rows))
  const inline = state.push("inline", "", 0)
  inline.content = words
  inline.children = []
  state.push(`${tag}_close`, tag, -1)
}
