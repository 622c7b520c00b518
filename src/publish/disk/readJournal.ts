/**
 * Reads the journal that an earlier run left. It may be half written, damaged,
 * or made by somebody who wants fanfare to overwrite or delete other files:
 * one line that fanfare would not have written, and none of it is obeyed.
 */
import { createHash } from "node:crypto"
import { Option, Schema } from "effect"
import type { FileOperations } from "../files/FileOperations.ts"
import { quietly } from "../files/quietly.ts"
import { partsOf } from "../files/readInParts.ts"
import { isAllowed } from "../inSequence.ts"
import { isPlainPath } from "../plainPath.ts"
import { type Header, type Journal, journalIn, journalVersion, linesPerBlock } from "./Journal.ts"

const HeaderText = Schema.fromJsonString(
  Schema.Struct({
    fanfare: Schema.Literal("journal"),
    version: Schema.Literal(journalVersion),
    run: Schema.String.pipe(Schema.check(Schema.isPattern(/^[0-9a-f]{12}-[0-9a-f]{16}$/))),
    out: Schema.String,
    place: Schema.Literals(["own", "beside", "inside"]),
    hadOut: Schema.Boolean,
    ino: Schema.Finite
  })
)
const ReadyText = Schema.fromJsonString(Schema.Struct({ ready: Schema.Int, digest: Schema.String }))

/** No line of a journal is as long as this. In bytes. */
const longest = 32_768

/** Opens it; null unless it is whole, and every line of it is one that fanfare writes. */
export const readJournal = (ops: FileOperations, file: string): Journal | null => {
  if (ops.look(file)?.isFile() !== true) return null
  const fd = ops.open(file, "r")
  let journal: Journal | null = null
  try {
    journal = verified(ops, fd)
    return journal
  } finally {
    if (journal === null) quietly(() => ops.close(fd))
  }
}

const verified = (ops: FileOperations, fd: number): Journal | null => {
  const hash = createHash("sha256")
  const offsets: Array<number> = []
  let header: Header | null = null
  let [count, position, firstDeletion] = [0, 0, -1]
  let isReady = false
  for (const text of linesOf(ops, fd)) {
    if (text === null || isReady) return null
    if (header === null) {
      const found = Option.getOrNull(Schema.decodeOption(HeaderText)(text))
      if (found === null || found.ino < 0) return null
      header = found
    } else if (text.startsWith("{")) {
      const end = Option.getOrNull(Schema.decodeOption(ReadyText)(text))
      if (end === null || end.ready !== count || end.digest !== hash.copy().digest("hex")) return null
      isReady = true
      if (offsets.at(-1) !== position) offsets.push(position)
      continue
    } else {
      const isDeletion = deletionOrNull(text)
      if (isDeletion === null || (firstDeletion >= 0 && !isDeletion)) return null
      if (isDeletion && firstDeletion < 0) firstDeletion = count
      count += 1
    }
    hash.update(`${text}\n`)
    position += Buffer.byteLength(text) + 1
    if (count % linesPerBlock === 0) offsets.push(position)
  }
  return isReady && header !== null
    ? journalIn(ops, fd, { header, count, firstDeletion: firstDeletion < 0 ? count : firstDeletion, offsets })
    : null
}

/** Whether a line is a deletion; null where it is not allowed at all. */
const deletionOrNull = (text: string): boolean | null => {
  const line = tuple(text)
  if (line === null) return null
  const [kind, path, before, after, staged] = line
  if (kind !== "output" && kind !== "page" && kind !== "ledger" && kind !== "manifest") return null
  if (path === null || !isAllowed({ kind, path, before, after })) return null
  if ((staged === null) !== (after === null) || (staged !== null && !isStagedName(staged))) return null
  return after === null
}

const isStagedName = (name: string): boolean => isPlainPath(name) && /^[ft]\//.test(name)

type Texts = readonly [string | null, string | null, string | null, string | null, string | null]

const tuple = (text: string): Texts | null => {
  try {
    const value: unknown = JSON.parse(text)
    const isTuple =
      Array.isArray(value) && value.length === 5 && value.every((one) => one === null || typeof one === "string")
    return isTuple ? (value as unknown as Texts) : null
  } catch {
    return null
  }
}

/** Lines that end with a newline; null for one that is too long, not UTF-8, or has no end. */
function* linesOf(ops: FileOperations, fd: number): Generator<string | null, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
  let rest = Buffer.alloc(0)
  for (const part of partsOf(ops, fd)) {
    rest = Buffer.concat([rest, part])
    let start = 0
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
      const line = rest.subarray(start, end)
      start = end + 1
      yield line.length > longest ? null : decoded(decoder, line)
    }
    rest = rest.subarray(start)
    if (rest.length > longest) return yield null
  }
  if (rest.length > 0) yield null
}

const decoded = (decoder: { readonly decode: (bytes: Uint8Array) => string }, line: Uint8Array): string | null => {
  try {
    return decoder.decode(line)
  } catch {
    return null
  }
}
