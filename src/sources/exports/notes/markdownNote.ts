/** A Markdown file of an export as a record, or why it cannot be one. */
import { renderMarkdown } from "../../markdown/renderMarkdown.ts"
import type { ExportFiles } from "../archive/ExportFiles.ts"
import { treeOf } from "../editedHtml.ts"
import { type ExportTold, record, unread } from "../ExportFormat.ts"
import { noteId, noteRecord } from "./noteRecord.ts"
import { normalized } from "../../../model/languages/normalized.ts"

interface MarkdownNote {
  readonly files: ExportFiles
  readonly name: string
  readonly text: string
  readonly called: string
  readonly fields?: Readonly<Record<string, unknown>>
}

export const markdownNote = ({ text, ...note }: MarkdownNote): ExportTold => {
  const rendering = renderMarkdown(text, { isMdx: false })
  const html = rendering.html(normalized(text, "NFC"))
  const body = rendering.isTooLong() ? null : treeOf(html)
  return body === null
    ? unreadNote(note.name, "It becomes far more HTML than was written, or is nested too deeply.")
    : record(noteRecord({ ...note, body }))
}

export const unreadNote = (
  name: string,
  message: string,
  fix = "Correct the file, or take it out of the export."
): ExportTold => unread(noteId(name), message, fix)

/** The text of a file, without its mark; null for one that is larger than an article. */
export const noteText = (bytes: Buffer | null): string | null =>
  bytes === null
    ? null
    : new TextDecoder("utf-8")
        .decode(bytes)
        .replace(/\r\n?/g, "\n")
        .replace(/(?![\t\n])\p{Cc}/gu, "")

/** Bytes of one file; pictures may stand in it as data. */
export const largestNote = 100_000_000

export const tooLargeNote = (name: string): ExportTold =>
  unreadNote(name, "The file is larger than 100 MB, which no article is.", "Take pictures out of it.")
