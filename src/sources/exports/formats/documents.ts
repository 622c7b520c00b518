/**
 * Documents of people: Google Docs as Markdown or as a zipped web page, and
 * Word. One file, or a folder or an archive of many; each is an article.
 */
import { posix } from "node:path"
import { bytesOf, type ExportFiles, headOf } from "../archive/ExportFiles.ts"
import { type ExportFormat, type ExportTold, record, unreadFile } from "../ExportFormat.ts"
import { docxNote } from "../notes/docxNote.ts"
import { googleHtml } from "../notes/googleHtml.ts"
import { largestNote, markdownNote, noteText, tooLargeNote, unreadNote } from "../notes/markdownNote.ts"
import { noteId, noteRecord } from "../notes/noteRecord.ts"
import { otherFiles } from "../notes/otherFiles.ts"

type Kind = "docx" | "html" | "markdown"

const isDocx = (files: ExportFiles): boolean => files.kind === "archive" && files.names.includes("word/document.xml")

const kindOf = (files: ExportFiles, name: string): Kind | null => {
  if (files.kind === "file") return fileKind(files, name)
  if (/\.docx$/i.test(name) && !posix.basename(name).startsWith("~$")) return "docx"
  if (/\.html?$/i.test(name)) return "html"
  return /\.(?:md|markdown)$/i.test(name) ? "markdown" : null
}

const fileKind = (files: ExportFiles, name: string): Kind | null => {
  const head = headOf(files, name).toString("utf8")
  if (/<html[\s>]/i.test(head)) return "html"
  // Rows of a table and lines of a log are text, and no document.
  if (/\.(?:csv|tsv|log|sql|ya?ml|ini|toml)$/i.test(name)) return null
  const isText = !head.includes("\u0000") && !head.slice(0, -4).includes("\uFFFD") && head.trim() !== ""
  return isText && !/^\s*(?:[{[]|<\?xml|<(?:rss|feed)\b)/.test(head.replace(/^\uFEFF/, "")) ? "markdown" : null
}

export const documents: ExportFormat = {
  name: "documents",
  recognises: (files) => isDocx(files) || files.names.some((name) => kindOf(files, name) !== null),
  read: async function* ({ files }) {
    if (isDocx(files)) {
      yield await docxNote(files, posix.basename(files.path), Buffer.concat([...files.whole()]))
      return
    }
    const read = new Set<string>()
    for (const name of files.names) {
      const kind = kindOf(files, name)
      if (kind === null) continue
      read.add(name)
      yield await documentOf(files, name, kind).catch((cause: unknown) => unreadFile(cause, noteId(name), name))
    }
    yield* otherFiles(files, (name) => read.has(name))
  }
}

const documentOf = async (files: ExportFiles, name: string, kind: Kind): Promise<ExportTold> => {
  const bytes = bytesOf(files, name, largestNote)
  if (bytes === null) return tooLargeNote(name)
  if (kind === "docx") return docxNote(files, name, bytes)
  const text = noteText(bytes) ?? ""
  const called = posix.basename(name).replace(/\.\w+$/, "")
  if (kind === "markdown") return markdownNote({ files, name, text: unescaped(text), called })
  const body = googleHtml(text)
  return body === null
    ? unreadNote(name, "The document is nested too deeply.")
    : record(noteRecord({ files, name, body, called }))
}

/** Google writes its title bold within the heading, and sends links over a page of its own. */
const unescaped = (text: string): string =>
  text
    .replace(/^(#{1,6} )\*\*(.+?)\*\*[ \t]*$/gm, "$1$2")
    .replace(/https?:\/\/www\.google\.com\/url\?q=([^&\s)]+)&[^\s)]*/g, (_, address: string) => {
      try {
        return decodeURIComponent(address)
      } catch {
        return address
      }
    })
