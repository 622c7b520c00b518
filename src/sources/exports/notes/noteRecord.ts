/**
 * A file of an export that people wrote, as a record: its title is its first
 * heading, else its name; its pictures stand beside it, and links to other
 * files of the export lead to their articles.
 */
import { posix } from "node:path"
import type { Root } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { treeHtml } from "../../../markup/html/treeHtml.ts"
import { leadingHeading } from "../../../markup/leadingHeading.ts"
import { oneLine } from "../../../markup/oneLine.ts"
import { plainText } from "../../../markup/plainText.ts"
import { plainKey } from "../../metadata/fields.ts"
import type { SourceRecord } from "../../records/RecordFeed.ts"
import type { ExportFiles } from "../archive/ExportFiles.ts"
import { type Edit, editedTree } from "../editedHtml.ts"
import { filled } from "../ExportFormat.ts"

interface Note {
  readonly files: ExportFiles
  /** In the export. */
  readonly name: string
  readonly body: Root
  /** The name for people; it is the title where the text has none. */
  readonly called: string
  /** Fields of front matter; they are stronger. */
  readonly fields?: Readonly<Record<string, unknown>>
}

/** The id of the article of a file; links between files are resolved by it. */
export const noteId = (name: string): string => `/${name}`

export const noteRecord = ({ files, name, body, called, fields = {} }: Note): SourceRecord => {
  const heading = leadingHeading(body)
  const headed = heading === undefined ? "" : oneLine(plainText(heading))
  // Spellings of a field differ; what its author wrote counts.
  const said = new Set(Object.keys(fields).map(plainKey))
  return filled({
    ...(said.has("title") ? {} : { title: headed === "" ? called : headed }),
    ...(said.has("slug") ? {} : { slug: called }),
    ...fields,
    id: noteId(name),
    content_html: treeHtml(editedTree(body, picturesOf(files, name)))
  } as SourceRecord)
}

/** Pictures of the text by the addresses that articles name, and those that stand in it as data as files. */
const picturesOf =
  (files: ExportFiles, name: string): Edit =>
  (element) => {
    if (element.tagName !== "img") return undefined
    const src = attribute(element, "src") ?? ""
    const address = /^data:/i.test(src) ? keptData(src, files) : besideNote(src, files, name)
    // Notion writes the name of the file where there is no caption.
    const alt = (attribute(element, "alt") ?? "").trim()
    const isName = alt !== "" && alt === posix.basename(decoded(src))
    const own = { ...element.properties, ...(isName ? { alt: "" } : {}) }
    return [{ ...element, properties: { ...own, src: address, srcSet: undefined } }]
  }

/** As it was written where there is no such file. */
const besideNote = (written: string, files: ExportFiles, name: string): string => {
  if (written === "" || /^[a-z][a-z0-9+.-]*:|^[/\\#?]/i.test(written)) return written
  for (const path of [written, decoded(written)]) {
    const found = files.picture(posix.join(posix.dirname(name), path).normalize("NFC"))
    if (found !== null) return encodeURI(found)
  }
  return written
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Bytes of a picture that stands in a text. */
const largest = 50_000_000

const keptData = (written: string, files: ExportFiles): string => {
  const [, ending, data] = /^data:image\/(png|jpeg|gif|webp|avif);base64,([A-Za-z0-9+/=\s]+)$/i.exec(written) ?? []
  if (ending === undefined || data === undefined || data.length > largest * 1.4) return ""
  return files.keep(`picture.${ending === "jpeg" ? "jpg" : ending}`, Buffer.from(data, "base64"))
}
