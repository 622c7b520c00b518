/** Notion's export as Markdown: a folder or an archive, whose names carry ids; properties stand as lines under the title, or in the table that a page is a row of. */
import { posix } from "node:path"
import { isKnownKey } from "../../metadata/fields.ts"
import { bytesOf, type ExportFiles } from "../archive/ExportFiles.ts"
import { type ExportFormat, type ExportTold, leftOut, readFile } from "../ExportFormat.ts"
import { notionId, type NotionTables, notionTables, withoutPages } from "../notes/notionTables.ts"
import { largestNote, markdownNote, noteText, tooLargeNote } from "../notes/markdownNote.ts"
import { noteId } from "../notes/noteRecord.ts"

const notesOf = (files: ExportFiles): ReadonlyArray<string> =>
  files.names.filter((name) => /\.md$/i.test(name) && notionId.test(posix.basename(name)))

export const notion: ExportFormat = {
  name: "Notion",
  recognises: (files) => files.kind !== "file" && notesOf(files).length > 0,
  read: function* ({ files }) {
    const tables = notionTables(files)
    for (const name of notesOf(files)) yield readFile(noteId(name), name, () => pageOf(files, name, tables))
    yield* leftOut(
      new Map([["table of a database", tables.unshown()]]),
      "Nothing to do: each row is a page of its own in the export, with its properties."
    )
  }
}

/** A page whose table cannot be read is not read either: the table may say that it is a draft. */
const pageOf = (files: ExportFiles, name: string, tables: NotionTables): ExportTold => {
  const text = noteText(bytesOf(files, name, largestNote))
  if (text === null) return tooLargeNote(name)
  const row = tables.rowOf(name)
  const { lines, body } = propertiesOf(text, (key) => row.has(key) || names.has(key.toLowerCase()) || isKnownKey(key))
  const called = posix.basename(name).replace(notionId, "").replace(/\.md$/i, "")
  const fields = fieldsOf(lines.length > 0 ? lines : row)
  return markdownNote({ files, name, text: tables.shown(withOpenBoxes(body), name), called, fields })
}

/** Properties of Notion's own by the fields that say the same; others count as front matter has them. */
const names: ReadonlyMap<string, string> = new Map([
  ["created time", "notion_created"],
  ["created by", "author"],
  ["last edited time", "updated"],
  ["last edited by", "notion_editor"],
  ["publish date", "date"],
  ["published date", "date"],
  ["published on", "date"],
  ["written by", "author"]
])

type Property = readonly [name: string, value: string]

/** A first paragraph may have a colon, too: of the lines under the title one is known to be a property, or they are none. */
const propertiesOf = (
  text: string,
  isProperty: (key: string) => boolean
): { readonly lines: ReadonlyArray<Property>; readonly body: string } => {
  const [, heading, lines = "", rest] =
    /^\s*(# [^\n]+)\n+((?:[\p{L}][^\n:]{0,60}: [^\n]*\n)+)(?=\n|$)([^]*)$/u.exec(text) ?? []
  if (heading === undefined || rest === undefined) return { lines: [], body: text }
  const properties = lines
    .trim()
    .split("\n")
    .map((line): Property => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)])
  return properties.some(([key]) => isProperty(key.trim()))
    ? { lines: properties, body: `${heading}\n${rest}` }
    : { lines: [], body: text }
}

const fieldsOf = (properties: Iterable<Property>): Readonly<Record<string, unknown>> => {
  const fields: Record<string, unknown> = {}
  for (const [written, said] of properties) {
    const key = written.trim()
    // A period is told with its end.
    const value = withoutPages(said)
      .trim()
      .replace(/\s*→.*$/, "")
      .replace(/^@/, "")
    const name = names.get(key.toLowerCase()) ?? key
    if (value !== "" && !Object.hasOwn(fields, name)) fields[name] = isAuthor(name) ? value.split(/\s*,\s*/) : value
  }
  return withoutBody(fields)
}

/** A box is HTML, and what stands in it is Markdown: an empty line says so. */
const withOpenBoxes = (body: string): string => body.replace(/^<aside>\n(?!\n)/gm, "<aside>\n\n")

const isAuthor = (name: string): boolean => /^authors?$/i.test(name)

/** A property may have any name. */
const withoutBody = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !["content_html", "content_text", "id"].includes(key)))
