/** Files among notes and documents that no article is made of, by the endings of their names. */
import { posix } from "node:path"
import type { ExportFiles } from "../archive/ExportFiles.ts"
import { type ExportTold, leftOut } from "../ExportFormat.ts"
import { isPicture } from "./wikiSyntax.ts"

/** `isRead`: whether an article is made of a file. What only dresses a page is not told of. */
export const otherFiles = (files: ExportFiles, isRead: (name: string) => boolean): ReadonlyArray<ExportTold> => {
  const counts = new Map<string, number>()
  for (const name of files.names) {
    if (isRead(name) || isPicture(name) || /\.(?:css|js)$/i.test(name) || /(?:^|\/)[.~]/.test(name)) continue
    const ending = posix.extname(name).toLowerCase()
    const kind = ending === "" ? "file without an ending" : `${ending} file`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return leftOut(counts, "Nothing to do if no article is among them; else save it as Markdown, HTML or .docx.")
}
