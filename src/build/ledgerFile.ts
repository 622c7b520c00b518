/** Reads and writes `fanfare.ledger.jsonl`; what stands in it is decided in `ledger.ts`. */
import { Effect, FileSystem, Path } from "effect"
import { SourceError } from "../model/errors.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { type Ledger, readLedger, writeLedger } from "./ledger.ts"
import { unwritable } from "./staging.ts"

export const ledgerName = "fanfare.ledger.jsonl"

/** The ledger of a project; empty where there is none yet. */
export const openLedger = Effect.fnUntraced(function* (root: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(root, ledgerName)
  const text = yield* fs.exists(file).pipe(
    Effect.flatMap((exists) => (exists ? fs.readFileString(file) : Effect.succeed(""))),
    Effect.mapError(
      (cause) =>
        new SourceError({
          detail: `${ledgerName} cannot be read.`,
          hint: "Check that it is a file and may be read; without it old articles could come back as new.",
          cause
        })
    )
  )
  const { entries, feeds, wrongLines } = readLedger(text)
  const findings = wrongLines.map((line): Finding =>
    finding(
      "FF6008",
      { file: ledgerName, line, column: 1 },
      "This line of the ledger cannot be read.",
      "Restore it from version control; keep both sides of a merge and remove the merge marks."
    )
  )
  return { entries, feeds, findings }
})

/** Writes the ledger if it changed: aside first, then renamed. */
export const keepLedger = Effect.fnUntraced(function* (root: string, ledger: Ledger) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(root, ledgerName)
  const text = writeLedger(ledger)
  const before = yield* fs.readFileString(file).pipe(Effect.orElseSucceed(() => ""))
  if (text === before) return
  yield* fs.writeFileString(`${file}.tmp`, text).pipe(
    Effect.andThen(fs.rename(`${file}.tmp`, file)),
    Effect.mapError((cause) => unwritable(ledgerName, cause))
  )
})
