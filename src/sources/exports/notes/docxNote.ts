/** A document of Word as a record: its styles by what they mean, its pictures as files. */
import { posix } from "node:path"
import { ArchiveFlaw } from "../archive/ArchiveFlaw.ts"
import type { ExportFiles } from "../archive/ExportFiles.ts"
import { zipDirectory } from "../archive/zipDirectory.ts"
import { treeOf } from "../editedHtml.ts"
import { type ExportTold, record } from "../ExportFormat.ts"
import { docxFields } from "./docxFields.ts"
import { loadMammoth } from "./loadMammoth.ts"
import { unreadNote } from "./markdownNote.ts"
import { noteId, noteRecord } from "./noteRecord.ts"

/** Bytes that a document may become. */
const mostUnpacked = 500_000_000

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em"
]

export const docxNote = async (files: ExportFiles, name: string, bytes: Buffer): Promise<ExportTold> => {
  const flaw = flawOf(bytes)
  if (flaw !== null) return unreadNote(name, `The document cannot be read: ${flaw}.`, "Save it again in Word.")
  const load = await loadMammoth()
  if (load._tag === "Missing")
    return {
      _tag: "Unread",
      id: noteId(name),
      note: {
        code: "FF1655",
        id: noteId(name),
        message: "Documents of Word are read by the package mammoth, which is not installed.",
        fix: "Run `npm install --save-dev mammoth`."
      }
    }
  const { mammoth } = load
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        styleMap,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const ending = image.contentType.split("/").at(-1)?.replace("jpeg", "jpg") ?? "png"
          return { src: encodeURI(files.keep(`picture.${ending}`, await image.readAsBuffer())) }
        }) as never
      }
    )
    const body = treeOf(value)
    if (body === null) return unreadNote(name, "The document is nested too deeply.")
    const called = posix.basename(name).replace(/\.docx$/i, "")
    return record(noteRecord({ files, name, body, called, fields: docxFields(bytes) }))
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause)
    return unreadNote(name, `The document cannot be read: ${reason.replace(/\.$/, "")}.`, "Save it again in Word.")
  }
}

const flawOf = (bytes: Buffer): string | null => {
  try {
    const { entries } = zipDirectory((position, length) => bytes.subarray(position, position + length), bytes.length)
    if (!entries.some(({ name }) => name === "word/document.xml")) return "it is no document of Word"
    return entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked ? "it becomes larger than is read" : null
  } catch (cause) {
    if (cause instanceof ArchiveFlaw) return cause.message
    throw cause
  }
}
