/**
 * What another system exported as a source. Each article is a record, known by
 * its id and compared by its content; the export itself is never held whole.
 * An export that did not change costs a look at its times.
 */
import { posix } from "node:path"
import { Stream } from "effect"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Dependency } from "../../model/Dependency.ts"
import { digestOf } from "../../model/Digest.ts"
import { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Disk } from "../disk.ts"
import { recordEvent, stillSame } from "../records/recordEvent.ts"
import type { SourceRecord } from "../records/RecordFeed.ts"
import type { ChangeSource, Known, SourceEvent } from "../SourceEvent.ts"
import { ArchiveFlaw } from "./archive/ArchiveFlaw.ts"
import type { ExportFiles } from "./archive/ExportFiles.ts"
import { ownText } from "./archive/ownText.ts"
import { openExport } from "./archive/openExport.ts"
import type { ExportNote, ExportTold } from "./ExportFormat.ts"
import { exportFormats } from "./formats/index.ts"

export interface ExportSourceOptions {
  readonly disk: Disk
  /** A file or a folder, relative to the project. */
  readonly path: string
  readonly customs: DateCustoms
  readonly pages: boolean
  /** Whether articles keep the addresses that the export names. */
  readonly links: boolean
}

/** The unit of the export itself is its path; an article's is the path, `#`, and the record's id. */
export const exportSource = (options: ExportSourceOptions): ChangeSource => ({
  name: options.path,
  changes: (known) =>
    Stream.fromAsyncIterable(events(known, options), (cause) => cause).pipe(
      Stream.catch((cause) => {
        if (cause instanceof SourceError) return Stream.fail(cause)
        if (cause instanceof ArchiveFlaw || isSystemError(cause)) return Stream.fail(unreadable(options.path, cause))
        return Stream.die(cause)
      })
    )
})

const mostFindings = 100

async function* events(known: Known, options: ExportSourceOptions): AsyncGenerator<SourceEvent> {
  const { disk, path } = options
  const stamp = stampOf(disk, path)
  if (!known.isStale && stamp !== "" && known.unit(path)?.info === stamp) {
    const fresh = stillSame(known, disk)
    if (fresh !== null) {
      yield* fresh
      yield { _tag: "Unchanged" }
      return
    }
  }
  const files = openExport(disk, path)
  try {
    yield* eventsOf(files, stamp, known, options)
  } finally {
    files.close()
  }
}

async function* eventsOf(
  files: ExportFiles,
  stamp: string,
  known: Known,
  { disk, path, customs, pages, links }: ExportSourceOptions
): AsyncGenerator<SourceEvent> {
  const format = exportFormats.find(({ recognises }) => recognises(files))
  if (format === undefined) throw unknownExport(path)
  const beside = { folder: posix.dirname(posix.normalize(path)).replace(/^\.$/, ""), siblings: `${path}#` }
  const present = new Set<string>()
  const findings: Array<Finding> = []
  let [told, isWhole] = [0, true]
  const report = (one: Finding): void => {
    told += 1
    if (told <= mostFindings) findings.push(one)
  }
  for await (const one of safely(format.read({ files, customs, pages }))) {
    if (one._tag === "Note") report(noteFinding(path, one.note))
    else if (one._tag === "BrokenOff") {
      isWhole = false
      report(brokenOff(path, one))
    } else if (one._tag === "Unread") {
      present.add(one.id)
      const unit = `${path}#${one.id}`
      if (known.isMine(unit)) yield { _tag: "Unread", unit, findings: [noteFinding(path, one.note)] }
    } else {
      const id = ownText(String(one.record.id))
      if (present.has(id)) report(twice(path, id))
      else {
        present.add(id)
        const unit = `${path}#${id}`
        const record = links ? one.record : withoutLinks(one.record)
        if (known.isMine(unit))
          yield recordEvent({ unit, id, text: JSON.stringify(record) }, { file: path, customs, known, disk, beside })
      }
    }
  }
  for (const [name, reason] of files.flaws) report(partLost(path, name, reason))
  if (isWhole && files.isComplete)
    for (const unit of known.keys())
      if (unit !== path && !present.has(unit.slice(path.length + 1))) yield { _tag: "Gone", unit }
  if (told > mostFindings) findings.push(more(path, told - mostFindings))
  yield isWhole
    ? { _tag: "Draft", unit: path, deps: filesOf(disk, path), info: stamp, drafts: [], findings }
    : { _tag: "Unread", unit: path, findings }
  yield { _tag: "Whole", findings: [] }
}

/** An archive that turns out to be damaged on the way breaks off there. */
async function* safely(told: Iterable<ExportTold> | AsyncIterable<ExportTold>): AsyncGenerator<ExportTold> {
  try {
    yield* told
  } catch (cause) {
    if (!(cause instanceof ArchiveFlaw)) throw cause
    yield { _tag: "BrokenOff", reason: cause.message }
  }
}

const withoutLinks = (record: SourceRecord): SourceRecord => {
  const kept: Record<string, unknown> = { ...record }
  delete kept["url"]
  delete kept["canonical_url"]
  return kept as unknown as SourceRecord
}

/** A folder keeps its times where a file in it changes, so each of them is looked at; what it holds is not compared. */
const filesOf = (disk: Disk, path: string): ReadonlyArray<Dependency> => {
  const listing = disk.list(path)
  return listing._tag === "Success"
    ? listing.success.files.map((file) => ({ path: file, stamp: disk.settled(file), sha256: "export" }))
    : []
}

/** Of a folder, the stamps of all its files; empty where one changed so recently that its stamp says nothing. */
const stampOf = (disk: Disk, path: string): string => {
  const listing = disk.list(path)
  const files = listing._tag === "Success" ? listing.success.files : [path]
  const stamps = files.map((file) => [file, disk.settled(file)])
  return stamps.some(([, stamp]) => stamp === "") ? "" : digestOf(stamps)
}

const noteFinding = (path: string, { code, id, message, fix }: ExportNote): Finding =>
  finding(code, { file: id === undefined ? path : `${path}#${id}` }, message, fix)

const brokenOff = (
  file: string,
  { reason, line, isRead = false }: Extract<ExportTold, { readonly _tag: "BrokenOff" }>
): Finding =>
  finding(
    "FF1651",
    { file, ...(line === undefined ? {} : { line }) },
    isRead
      ? `The export is damaged: ${reason}. An element ends there with the one around it; what stands behind is read, and what was published before stays.`
      : `The export breaks off: ${reason.replace(/\.$/, "")}. What stands before is read, and what was published before stays.`,
    "Export it again, and see that the file is copied whole."
  )

const twice = (file: string, id: string): Finding =>
  finding(
    "FF1602",
    { file },
    `The id "${id}" was given to an item before; this one is left out.`,
    "Nothing to do if the export holds it twice; else give one of them another address."
  )

const partLost = (file: string, name: string, reason: string): Finding =>
  finding(
    "FF1653",
    { file },
    `${name} is not taken out of the export: ${reason}.`,
    "Export it again, or unpack the archive and name the folder."
  )

const more = (file: string, count: number): Finding =>
  finding("FF1653", { file }, `There are ${count} more findings about this export.`, "See to those above first.")

const isSystemError = (cause: unknown): boolean =>
  cause instanceof Error && "syscall" in cause && typeof cause.syscall === "string"

const unreadable = (path: string, cause: unknown): SourceError =>
  new SourceError({
    detail:
      cause instanceof ArchiveFlaw
        ? `The archive ${path} cannot be read: ${cause.message}.`
        : `The export ${path} cannot be read.`,
    hint:
      cause instanceof ArchiveFlaw
        ? "Export it again, or unpack it and name the folder."
        : "Check that it is inside of the project and may be read, or correct `sources:` in the config.",
    cause
  })

const unknownExport = (path: string): SourceError =>
  new SourceError({
    detail: `${path} is no export that fanfare knows.`,
    hint: "It reads exports of WordPress, Ghost, Substack, Medium, Blogger, Google Docs, Word, Notion and Obsidian; docs/sources.md says how each is made."
  })
