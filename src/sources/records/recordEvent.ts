/** What a source tells of one record: that it is as it was, or what it says now. */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { sha256 } from "../../model/Digest.ts"
import type { Draft } from "../../model/draft/Draft.ts"
import { namesOfPath, slugify, withoutPageEnding } from "../../text/slug.ts"
import type { Disk } from "../disk.ts"
import { sameDependencies } from "../sameDependencies.ts"
import type { Known, SourceEvent } from "../SourceEvent.ts"
import { readRecord } from "./readRecord.ts"

interface ToldRecord {
  readonly unit: string
  readonly id: string
  /** The record as JSON. */
  readonly text: string
  /** From 1; left out for a record that stands in no line of a file. */
  readonly line?: number
}

interface RecordContext {
  /** The file, or the name of the source. */
  readonly file: string
  readonly customs: DateCustoms
  readonly known: Known
  /** Where the pictures stand that a record names; left out where it can name none. */
  readonly disk?: Disk
  /** The folder of these pictures, and the one that its links to files are read in; findings name the unit then. */
  readonly beside?: { readonly folder: string; readonly siblings: string }
}

export const recordEvent = (
  { unit, id, text, line }: ToldRecord,
  { file, customs, known, disk, beside }: RecordContext
): SourceEvent => {
  const digest = sha256(text).slice(0, 32)
  const placed = line === undefined ? digest : `${digest} ${line}`
  const before = known.unit(unit)
  if (before !== undefined && !known.isStale && (before.info === digest || before.info === placed)) {
    const deps = disk === undefined ? before.deps : sameDependencies(disk, before.deps)
    if (deps !== null) return { _tag: "Same", unit, ...(deps === before.deps ? {} : { deps }) }
  }
  const place = { ...(line === undefined ? {} : { line }), ...(beside === undefined ? {} : { at: { file: unit } }) }
  const { draft: found, findings } = readRecord(text, { file, ...place, id, customs })
  const draft = found === null || beside === undefined ? found : { ...found, ...beside }
  return {
    _tag: "Draft",
    unit,
    deps: [],
    // What was found names its line, so it is read again when lines before it come or go.
    info: findings.length === 0 ? digest : placed,
    drafts: draft === null ? [] : [{ key: unit, draft, wanted: wantedSlug(draft, id), page: null }],
    findings
  }
}

/** An id that is the address of a page gives the names of its path; with a query, which may say which page it is, all of it. */
const wantedSlug = ({ metadata }: Draft, id: string): string => {
  if (metadata.slug !== undefined) return slugify(withoutPageEnding(metadata.slug.value))
  const address = /^https?:/i.test(id) && URL.canParse(id) ? new URL(id) : null
  const names = address === null ? namesOfPath(id) : address.search === "" ? namesOfPath(address.pathname) : ""
  return slugify(/[^/]/.test(names) ? names : id)
}

/** The units that depend on files beside the source, where none of these changed; null where one did. */
export const stillSame = (known: Known, disk: Disk): ReadonlyArray<SourceEvent> | null => {
  const fresh: Array<SourceEvent> = []
  for (const unit of known.dependent()) {
    const before = known.unit(unit)?.deps ?? []
    const deps = sameDependencies(disk, before)
    if (deps === null) return null
    if (deps !== before) fresh.push({ _tag: "Same", unit, deps })
  }
  return fresh
}
