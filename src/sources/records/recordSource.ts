/**
 * A file of records as a source: one JSON object a line (NDJSON), each with
 * the names of an item of JSON Feed 1.1. It is read line by line, twice: once
 * to know which records are gone, once for those that changed. Only the ids of
 * its records are ever held, never the records.
 */
import { Stream } from "effect"
import { SourceError } from "../../model/errors.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Finding } from "../../model/Finding.ts"
import type { Disk } from "../disk.ts"
import { eventStream } from "../eventStream.ts"
import type { ChangeSource, Known, SourceEvent } from "../SourceEvent.ts"
import { recordEvent, stillSame } from "./recordEvent.ts"
import { moreWrong, recordTwice, wrongRecord } from "./recordFindings.ts"
import { recordId } from "./recordId.ts"
import { recordLines } from "./recordLines.ts"

export interface RecordSourceOptions {
  readonly disk: Disk
  /** Relative to the project. */
  readonly file: string
  readonly customs: DateCustoms
}

/** The unit of the file itself is its name; a record's is the file, `#`, and the record's id. */
export const recordSource = (options: RecordSourceOptions): ChangeSource => ({
  name: options.file,
  changes: (known) =>
    Stream.suspend(() => eventStream(events(known, options))).pipe(
      Stream.catchDefect((defect) =>
        isSystemError(defect) ? Stream.fail(unreadable(options.file, defect)) : Stream.die(defect)
      )
    )
})

/** Findings that are told one by one; a file that is not one of records would have one for each line. */
const mostFindings = 100

function* events(known: Known, options: RecordSourceOptions): Generator<SourceEvent> {
  const { disk, file, customs } = options
  const stamp = recordLines(disk, file).stamp
  const before = known.unit(file)
  if (before !== undefined && !known.isStale && stamp !== "" && before.info === stamp) {
    const fresh = stillSame(known, disk)
    if (fresh !== null) {
      yield* fresh
      yield { _tag: "Unchanged" }
      return
    }
  }
  const present = new Set<string>()
  // A line that does not say which record it was may be any of them: none is gone, then.
  let isCertain = true
  for (const { text } of recordLines(disk, file).lines) {
    const { id, isWhole } = recordId(text)
    if (id !== null) present.add(id)
    else if (!isWhole) isCertain = false
  }
  if (isCertain)
    for (const unit of known.keys())
      if (unit !== file && !present.has(unit.slice(file.length + 1))) yield { _tag: "Gone", unit }
  const findings: Array<Finding> = []
  let [wrong, isWhole] = [0, true]
  const report = (one: Finding): void => {
    wrong += 1
    if (wrong <= mostFindings) findings.push(one)
  }

  for (const { text, number, flaw } of recordLines(disk, file).lines) {
    const record = recordId(text)
    const { id } = record
    if (id === null || !record.isWhole || flaw !== null) {
      isWhole = false
      report(wrongRecord(file, number, flaw))
    } else if (present.delete(id)) {
      const unit = `${file}#${id}`
      if (known.isMine(unit)) yield recordEvent({ unit, id, text, line: number }, { file, customs, known, disk })
    } else report(recordTwice(file, number, id))
  }
  if (wrong > mostFindings) findings.push(moreWrong(file, wrong - mostFindings))
  // With lines that are not read, it is looked at again in the next run.
  yield isWhole
    ? { _tag: "Draft", unit: file, deps: [], info: stamp, drafts: [], findings }
    : { _tag: "Unread", unit: file, findings }
  yield { _tag: "Whole", findings: [] }
}

const isSystemError = (defect: unknown): boolean =>
  defect instanceof Error && "syscall" in defect && typeof defect.syscall === "string"

const unreadable = (file: string, cause: unknown): SourceError =>
  new SourceError({
    detail: `${file} cannot be read.`,
    hint: "Check that it is a file inside of the project and may be read, or correct `sources:` in the config.",
    cause
  })
