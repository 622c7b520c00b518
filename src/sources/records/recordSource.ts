/**
 * A file of records as a source: one JSON object a line (NDJSON), each with
 * the names of an item of JSON Feed 1.1. It is read line by line, twice: once
 * to know which records are gone, once for those that changed. It is never held
 * whole, so a million records need no more room than one.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs"
import { join } from "node:path"
import { Result, Stream } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { SourceError } from "../../model/errors.ts"
import { finding } from "../../model/Finding.ts"
import { slugify } from "../../text/slug.ts"
import type { Disk } from "../disk.ts"
import type { ChangeSource, Known, SourceEvent } from "../SourceEvent.ts"
import { readRecord, recordId } from "./readRecord.ts"

export interface RecordSourceOptions {
  readonly disk: Disk
  /** Relative to the project. */
  readonly file: string
  readonly timeZone: string
}

/** The unit of the file itself; a record's is the file, `#`, and the record's id. */
export const recordSource = (options: RecordSourceOptions): ChangeSource => ({
  name: options.file,
  changes: (known) =>
    Stream.suspend(() => {
      const opened = Result.try(() => options.disk.stamp(options.file))
      if (Result.isFailure(opened) || opened.success === "") {
        return Stream.fail(
          new SourceError({
            detail: `${options.file} cannot be read.`,
            hint: "Check that it is a file inside of the project and may be read, or correct `sources:` in the config."
          })
        )
      }
      return Stream.fromIterable(events(known, options), { chunkSize: 256 })
    })
})

function* events(known: Known, options: RecordSourceOptions): Generator<SourceEvent> {
  const { disk, file } = options
  const stamp = disk.stamp(file)
  const before = known.unit(file)
  if (before !== undefined && !known.isStale && before.info === stamp) {
    yield { _tag: "Unchanged" }
    return
  }
  const present = new Set<string>()
  for (const { text } of lines(disk, file)) {
    const id = idOf(text)
    if (id !== null) present.add(id)
  }
  for (const unit of known.keys())
    if (unit !== file && !present.has(unit.slice(file.length + 1))) yield { _tag: "Gone", unit }
  for (const { text, number } of lines(disk, file)) {
    const id = idOf(text)
    if (id === null) {
      yield wrongLine(file, number)
      continue
    }
    if (!present.delete(id)) {
      yield twice(file, number, id)
      continue
    }
    const unit = `${file}#${id}`
    if (!known.isMine(unit)) continue
    const digest = sha256(text).slice(0, 32)
    if (!known.isStale && known.unit(unit)?.info === digest) {
      yield { _tag: "Same", unit }
      continue
    }
    const { draft, findings } = readRecord(text, { file, line: number, id, timeZone: options.timeZone })
    yield {
      _tag: "Draft",
      unit,
      deps: [],
      info: digest,
      drafts:
        draft === null ? [] : [{ key: unit, draft, wanted: slugify(draft.metadata.slug?.value ?? id), page: null }],
      findings
    }
  }
  yield { _tag: "Draft", unit: file, deps: [], info: stamp, drafts: [], findings: [] }
  yield { _tag: "Whole", findings: [] }
}

interface Line {
  readonly text: string
  /** From 1. */
  readonly number: number
}

const chunkBytes = 1 << 20
/** Bytes of one record. */
const mostBytes = 10_000_000

/** The lines of a file that are not empty, read a piece at a time. */
function* lines(disk: Disk, file: string): Generator<Line> {
  const handle = openSync(join(disk.root, ...file.split("/")), "r")
  try {
    if (!fstatSync(handle).isFile()) return
    const buffer = Buffer.allocUnsafe(chunkBytes)
    let rest = Buffer.alloc(0)
    let number = 0
    for (;;) {
      const count = readSync(handle, buffer, 0, chunkBytes, null)
      const piece = rest.length === 0 ? buffer.subarray(0, count) : Buffer.concat([rest, buffer.subarray(0, count)])
      let start = 0
      for (let end = piece.indexOf(10, start); end >= 0; end = piece.indexOf(10, start)) {
        number += 1
        const text = piece.toString("utf8", start, end).trim()
        if (text !== "") yield { text, number }
        start = end + 1
      }
      rest = Buffer.from(piece.subarray(start))
      if (rest.length > mostBytes) rest = Buffer.from("too long")
      if (count === 0) break
    }
    const text = rest.toString("utf8").trim()
    if (text !== "") yield { text, number: number + 1 }
  } finally {
    closeSync(handle)
  }
}

/** The id of a record without parsing all of it where it can be helped; null for a line that is not a record. */
const idOf = (text: string): string | null => {
  const parsed = Result.try(() => JSON.parse(text) as unknown)
  return Result.isFailure(parsed) ? null : recordId(parsed.success)
}

const wrongLine = (file: string, line: number): SourceEvent => ({
  _tag: "Unread",
  unit: `${file}:${line}`,
  findings: [
    finding(
      "FF1601",
      { file, line },
      "This line is not a record: it is not a JSON object with an `id`, a `slug` or a `url`.",
      "Write one JSON object on each line, with the names of an item of JSON Feed: id, url, title, content_html, date_published."
    )
  ]
})

const twice = (file: string, line: number, id: string): SourceEvent => ({
  _tag: "Unread",
  unit: `${file}:${line}`,
  findings: [
    finding(
      "FF1602",
      { file, line },
      `The id "${id}" was given to a record before; this one is left out.`,
      "Give each record an id of its own."
    )
  ]
})
