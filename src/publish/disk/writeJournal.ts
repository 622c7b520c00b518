/** Writes the journal of a commit: streamed, then closed by a line without which it counts as never written. */
import { createHash } from "node:crypto"
import { Effect } from "effect"
import type { FileOperations } from "../files/FileOperations.ts"
import { inSlices, patiently } from "../files/inSlices.ts"
import { quietly } from "../files/quietly.ts"
import { attempt, type Failure } from "../files/systemError.ts"
import { inSequence } from "../inSequence.ts"
import type { Change } from "../Publication.ts"
import { type Header, headerText, type Journal, journalIn, linesPerBlock, lineText, readyText } from "./Journal.ts"
import { writeAll } from "./Staging.ts"

export interface Written {
  readonly journal: Journal
  /** How many of the puts take a file that is staged under the path that it goes to. */
  readonly fromTree: number
}

/** Writes and syncs it, and leaves it open. If that fails, the file is removed again; one that was there before is another run's and stays. */
export const writeJournal = Effect.fnUntraced(function* (
  ops: FileOperations,
  file: string,
  header: Omit<Header, "ino">,
  changes: Iterable<Change>
): Effect.fn.Return<Written, Failure> {
  const fd = yield* patiently(file, () => ops.open(file, "wx+"))
  return yield* write(ops, file, fd, header, changes).pipe(
    Effect.onError(() =>
      Effect.sync(() => {
        quietly(() => ops.close(fd))
        quietly(() => ops.unlink(file))
      })
    )
  )
})

const write = Effect.fnUntraced(function* (
  ops: FileOperations,
  file: string,
  fd: number,
  partly: Omit<Header, "ino">,
  changes: Iterable<Change>
): Effect.fn.Return<Written, Failure> {
  const header = { ...partly, ino: ops.look(file)?.ino ?? 0 }
  const hash = createHash("sha256")
  const offsets: Array<number> = []
  let position = 0
  let block = headerText(header)
  let [count, firstDeletion, fromTree] = [0, -1, 0]
  const flush = (): void => {
    const bytes = Buffer.from(block)
    block = ""
    hash.update(bytes)
    writeAll(ops, fd, bytes)
    position += bytes.length
    offsets.push(position)
  }
  yield* attempt(file, flush)
  yield* inSlices(file, inSequence(changes), ({ kind, path, before, after, staged }) => {
    if (after === null && firstDeletion < 0) firstDeletion = count
    if (staged?.name === `t/${path}` && kind !== "page" && kind !== "ledger") fromTree += 1
    block += lineText({ kind, path, before, after, staged: staged?.name ?? null })
    count += 1
    if (count % linesPerBlock === 0) flush()
  })
  yield* attempt(file, () => {
    if (block !== "") flush()
    writeAll(ops, fd, Buffer.from(readyText(count, hash.digest("hex"))))
    ops.sync(fd)
  })
  const journal = journalIn(ops, fd, {
    header,
    count,
    firstDeletion: firstDeletion < 0 ? count : firstDeletion,
    offsets
  })
  return { journal, fromTree }
})
