/** Notion's export as Markdown: a folder or an archive, whose names carry ids; properties stand as lines under the title. */
import { posix } from "node:path"
import { bytesOf, type ExportFiles } from "../archive/ExportFiles.ts"
import { type ExportFormat, leftOut } from "../ExportFormat.ts"
import { largestNote, markdownNote, noteText, tooLargeNote } from "../notes/markdownNote.ts"

const withId = / ([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:_all)?(?=\.\w+$)/

const notesOf = (files: ExportFiles): ReadonlyArray<string> =>
  files.names.filter((name) => /\.md$/i.test(name) && withId.test(posix.basename(name)))

export const notion: ExportFormat = {
  name: "Notion",
  recognises: (files) => files.kind !== "file" && notesOf(files).length > 0,
  read: function* ({ files }) {
    const tables = files.names.filter((name) => /\.csv$/i.test(name) && withId.test(posix.basename(name)))
    for (const name of notesOf(files)) {
      const text = noteText(bytesOf(files, name, largestNote))
      if (text === null) {
        yield tooLargeNote(name)
        continue
      }
      const { fields, body } = propertiesOf(text)
      const called = posix.basename(name).replace(withId, "").replace(/\.md$/i, "")
      yield markdownNote({ files, name, text: body, called, fields })
    }
    yield* leftOut(
      new Map([["table of a database", tables.length]]),
      "Nothing to do: each row is a page of its own in the export, with its properties."
    )
  }
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

const propertiesOf = (text: string): { readonly fields: Readonly<Record<string, unknown>>; readonly body: string } => {
  const [, heading, lines = "", rest] =
    /^\s*(# [^\n]+)\n+((?:[\p{L}][^\n:]{0,60}: [^\n]*\n)+)(?=\n|$)([^]*)$/u.exec(text) ?? []
  if (heading === undefined || rest === undefined) return { fields: {}, body: text }
  const fields: Record<string, unknown> = {}
  for (const line of lines.trim().split("\n")) {
    const end = line.indexOf(":")
    const key = line.slice(0, end).trim()
    // A period is told with its end.
    const value = line
      .slice(end + 1)
      .trim()
      .replace(/\s*→.*$/, "")
      .replace(/^@/, "")
    const name = names.get(key.toLowerCase()) ?? key
    if (value !== "" && !Object.hasOwn(fields, name)) fields[name] = isAuthor(name) ? value.split(/\s*,\s*/) : value
  }
  return { fields: withoutBody(fields), body: `${heading}\n${rest}` }
}

const isAuthor = (name: string): boolean => /^authors?$/i.test(name)

/** A property may have any name. */
const withoutBody = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !["content_html", "content_text", "id"].includes(key)))
