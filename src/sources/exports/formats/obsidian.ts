/** An Obsidian vault, or any other folder of Markdown notes: front matter, wiki links, embeds, comments, callouts, tags. */
import { posix } from "node:path"
import { readFrontMatter } from "../../files/frontMatter.ts"
import { bytesOf, type ExportFiles } from "../archive/ExportFiles.ts"
import { type ExportFormat, type ExportTold, readFile } from "../ExportFormat.ts"
import { largestNote, markdownNote, noteText, tooLargeNote, unreadNote } from "../notes/markdownNote.ts"
import { noteId } from "../notes/noteRecord.ts"
import { otherFiles } from "../notes/otherFiles.ts"
import { isPicture, type WikiLinks, wikiSyntax, wikiWords } from "../notes/wikiSyntax.ts"

const isNote = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)

const notesOf = (files: ExportFiles): ReadonlyArray<string> => files.names.filter(isNote)

export const obsidian: ExportFormat = {
  name: "Obsidian",
  recognises: (files) => files.kind !== "file" && notesOf(files).length > 0,
  read: function* ({ files }) {
    const find = finderOf(files.names)
    for (const name of notesOf(files)) yield readFile(noteId(name), name, () => noteOf(files, name, find))
    yield* otherFiles(files, isNote)
  }
}

/** A note is named by its path from any folder on; the shortest path that ends so is meant. */
const finderOf = (names: ReadonlyArray<string>): ((wanted: string, from: string) => string | undefined) => {
  const byLast = Map.groupBy(names, (name) => posix.basename(name).toLowerCase())
  return (wanted, from) => {
    const path = posix.normalize(wanted.startsWith(".") ? posix.join(posix.dirname(from), wanted) : wanted)
    const [plain, ending] = [path.toLowerCase().normalize("NFC"), `${path}.md`.toLowerCase().normalize("NFC")]
    const found = [...(byLast.get(posix.basename(plain)) ?? []), ...(byLast.get(posix.basename(ending)) ?? [])].filter(
      (name) => {
        const one = name.toLowerCase()
        return [plain, ending].some((end) => one === end || one.endsWith(`/${end}`))
      }
    )
    return (
      found.find((name) => posix.dirname(name) === posix.dirname(from)) ??
      found.toSorted((a, b) => a.length - b.length)[0]
    )
  }
}

const noteOf = (files: ExportFiles, name: string, find: ReturnType<typeof finderOf>): ExportTold => {
  const text = noteText(bytesOf(files, name, largestNote))
  if (text === null) return tooLargeNote(name)
  const front = readFrontMatter({ path: name, text })
  if (front._tag === "Unread") {
    const [first] = front.findings
    return unreadNote(name, first?.message ?? "Its front matter cannot be read.", first?.fix)
  }
  const links: WikiLinks = {
    note: (wanted) => {
      const found = find(wanted, name)
      return found !== undefined && isNote(found) ? encodeURI(noteId(found)) : null
    },
    picture: (wanted) => {
      const found = find(wanted, name)
      return found !== undefined && isPicture(found) ? encodeURI(posix.relative(posix.dirname(name), found)) : null
    }
  }
  const { text: body, tags } = wikiSyntax(front.rest, links)
  const fields = Object.fromEntries(front.fields.toReversed().map(({ key, value }) => [key, wikiWords(value, links)]))
  const called = posix.basename(name).replace(/\.(?:md|markdown)$/i, "")
  const day = /^\d{4}-\d{2}-\d{2}/.exec(called)?.[0]
  const dated = day === undefined || ["date", "published", "pubDate"].some((key) => key in fields) ? {} : { date: day }
  return markdownNote({
    files,
    name,
    text: body,
    called: day === undefined ? called : called.replace(/^\d{4}-\d{2}-\d{2}[ _-]*(?=\S)/, ""),
    fields: { ...dated, ...fields, ...(tags.length === 0 ? {} : { tags: [...tagsIn(fields["tags"]), ...tags] }) }
  })
}

const tagsIn = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? value : typeof value === "string" ? value.split(/[,\s]+/).filter((one) => one !== "") : []
