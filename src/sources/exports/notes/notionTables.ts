/**
 * The databases of a Notion export, each a table of comma-separated values. A
 * page that shows one has a link to it alone in a line; its rows are pages in
 * the folder of its name, and the columns are their properties.
 */
import { posix } from "node:path"
import { Result } from "effect"
import { csvRows } from "../archive/csvRows.ts"
import { bytesOf, type ExportFiles } from "../archive/ExportFiles.ts"
import { attributeText, textHtml } from "../attributeText.ts"
import { noteId } from "./noteRecord.ts"
import { normalized } from "../../../model/languages/normalized.ts"

export interface NotionTables {
  /** The text of a page, with the tables that it shows. */
  readonly shown: (text: string, page: string) => string
  /** What the row of a page says of it; empty for a page of no table. */
  readonly rowOf: (page: string) => ReadonlyMap<string, string>
  /** How many tables no page has shown so far. */
  readonly unshown: () => number
}

type Row = ReadonlyMap<string, string>

export const notionId = / ([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:_all)?(?=\.\w+$|$)/

const largestTable = 20_000_000

export const notionTables = (files: ExportFiles): NotionTables => {
  const names = new Set(files.names.filter((name) => /\.csv$/i.test(name) && notionId.test(posix.basename(name))))
  const read = new Map<string, Result.Result<ReadonlyArray<Row>, unknown>>()
  /** Throws where the table cannot be read, each time, and reads it once. */
  const rowsOf = (name: string): ReadonlyArray<Row> => {
    const rows = read.get(name) ?? Result.try(() => csvRows(bytesOf(files, name, largestTable)?.toString("utf8") ?? ""))
    read.set(name, rows)
    if (Result.isFailure(rows)) throw rows.failure
    return rows.success
  }
  /** The table with all rows and columns stands beside that of a view. */
  const whole = (name: string): string => {
    const all = name.replace(/\.csv$/i, "_all.csv")
    return names.has(all) ? all : name
  }
  const views = [...names].filter(
    (name) => !/_all\.csv$/i.test(name) || !names.has(name.replace(/_all(?=\.csv$)/i, ""))
  )
  const byFolder = new Map(views.flatMap((name) => foldersOf(name).map((folder) => [folder, name] as const)))
  const pages = Map.groupBy(
    files.names.filter((name) => /\.md$/i.test(name)),
    (name) => posix.dirname(name)
  )
  const pageOf = (table: string, title: string): string | undefined =>
    foldersOf(table)
      .flatMap((folder) => pages.get(folder) ?? [])
      .find((page) => keyOf(titleOf(page)) === keyOf(title))
  const seen = new Set<string>()
  const table = (name: string): string => {
    const rows = rowsOf(name)
    const columns = [...(rows[0]?.keys() ?? [])]
    const cell = (row: Row, column: string): string => {
      const words = textHtml(withoutPages(row.get(column) ?? "")).replaceAll(/\s*\n\s*/g, "<br>")
      const page = column === columns[0] ? pageOf(name, row.get(column) ?? "") : undefined
      return page === undefined ? words : `<a href="${attributeText(encodeURI(noteId(page)))}">${words}</a>`
    }
    const body = rows.map((row) =>
      line(
        "td",
        columns.map((column) => cell(row, column))
      )
    )
    return `<table><thead>${line("th", columns.map(textHtml))}</thead><tbody>${body.join("")}</tbody></table>`
  }
  return {
    shown: (text, page) =>
      text.replace(/^\[([^\]\n]*)\]\(([^()\s]+\.csv)\)[ \t]*$/gm, (link, title: string, address: string) => {
        const name = posix.join(posix.dirname(page), decoded(address)).normalize("NFC")
        if (!names.has(name)) return link
        seen.add(name)
        // Of a table without rows the name is left.
        return rowsOf(name).length === 0 ? title : `**${title}**\n\n${table(name)}\n`
      }),
    rowOf: (page) => {
      const name = byFolder.get(posix.dirname(page))
      const title = keyOf(titleOf(page))
      const row =
        name === undefined ? undefined : rowsOf(whole(name)).find((one) => keyOf([...one.values()][0] ?? "") === title)
      return row === undefined ? new Map() : new Map([...row].slice(1))
    },
    unshown: () => views.filter((name) => !seen.has(name)).length
  }
}

const line = (tag: string, cells: ReadonlyArray<string>): string =>
  `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join("")}</tr>`

/** Newer exports leave the id out of the name of the folder. */
const foldersOf = (table: string): ReadonlyArray<string> => {
  const plain = table.replace(/(?:_all)?\.csv$/i, "")
  return [plain, plain.replace(notionId, "")]
}

const titleOf = (page: string): string => posix.basename(page).replace(notionId, "").replace(/\.md$/i, "")

/** Names of files are short, and have not every sign of a title. */
const keyOf = (title: string): string =>
  normalized(title, "NFC")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase()
    .slice(0, 40)

/** A page that a property names has its file in brackets behind it. */
export const withoutPages = (value: string): string => value.replaceAll(/ \([^()\s]+\.md\)/g, "")

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
