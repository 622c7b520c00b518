/** What a format of exports is: it tells the articles of an export as records, one by one, never all at once. */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { codeOf, reasonOf } from "../../model/systemReason.ts"
import type { SourceRecord } from "../records/RecordFeed.ts"
import { ArchiveFlaw } from "./archive/ArchiveFlaw.ts"
import type { ExportFiles } from "./archive/ExportFiles.ts"

export type ExportTold =
  | { readonly _tag: "Record"; readonly record: SourceRecord }
  /** Something is wrong with one item, which is told besides. */
  | { readonly _tag: "Note"; readonly note: ExportNote }
  /** It is there and cannot be read: what it was before stays. */
  | { readonly _tag: "Unread"; readonly id: string; readonly note: ExportNote }
  /** The export is damaged: items that were not told may be in it all the same. `isRead`: what stands behind was read, too. */
  | { readonly _tag: "BrokenOff"; readonly reason: string; readonly line?: number; readonly isRead?: boolean }

export interface ExportNote {
  readonly code: "FF1652" | "FF1653" | "FF1654" | "FF1655" | "FF1656" | "FF1657"
  /** The item that it is about; left out for the export as a whole. */
  readonly id?: string
  readonly message: string
  readonly fix: string
}

export interface ExportRequest {
  readonly files: ExportFiles
  readonly customs: DateCustoms
  /** Whether pages are articles, too. */
  readonly pages: boolean
}

export interface ExportFormat {
  /** For people, for example `WordPress`. */
  readonly name: string
  /** By what the files hold, never by the name of the export. */
  readonly recognises: (files: ExportFiles) => boolean
  readonly read: (request: ExportRequest) => Iterable<ExportTold> | AsyncIterable<ExportTold>
}

export const record = (found: SourceRecord): ExportTold => ({ _tag: "Record", record: found })

export const note = (found: ExportNote): ExportTold => ({ _tag: "Note", note: found })

/** Errors of the system that concern one file, and not all of them as a lack of handles does. */
const ofOneFile = new Set(["EACCES", "EIO", "EPERM"])

/** What is wrong with one file of many, as the end of a sentence; null where more than that file is concerned. */
export const flawOfFile = (cause: unknown): string | null => {
  if (cause instanceof ArchiveFlaw) return cause.message
  const code = codeOf(cause)
  return code !== null && ofOneFile.has(code) ? reasonOf(code) : null
}

/** An item that keeps what was published of it. */
export const unread = (id: string, message: string, fix: string): ExportTold => ({
  _tag: "Unread",
  id,
  note: { code: "FF1654", id, message, fix }
})

/** What is told of the file of one article that could not be read. Throws a `cause` that concerns other files too. */
export const unreadFile = (cause: unknown, id: string, name: string): ExportTold => {
  const flaw = flawOfFile(cause)
  if (flaw === null) throw cause
  return unread(id, `${name} cannot be read: ${flaw}.`, "Export it again, and see that the file is copied whole.")
}

/** Reads the file of one article; one that cannot be read does not end the reading of the others. */
export const readFile = (id: string, name: string, read: () => ExportTold): ExportTold => {
  try {
    return read()
  } catch (cause) {
    return unreadFile(cause, id, name)
  }
}

/** Items that are no articles, counted by their kind: one finding for all. */
export const leftOut = (counts: ReadonlyMap<string, number>, fix: string): ReadonlyArray<ExportTold> => {
  const kinds = [...counts].filter(([, count]) => count > 0).map(([kind, count]) => `${kind} (${count})`)
  return kinds.length === 0
    ? []
    : [note({ code: "FF1652", message: `The export also holds what is no article: ${kinds.join(", ")}.`, fix })]
}

/** The record without the keys that hold nothing. */
export const filled = (found: SourceRecord): SourceRecord =>
  Object.fromEntries(
    Object.entries(found).filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
    )
  ) as unknown as SourceRecord
