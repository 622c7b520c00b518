/**
 * The thread that looks at every published file: it reads the index as it was
 * when the run began, and opens no file. It shares nothing with the command
 * line, which a bundle would otherwise start a second time.
 */
import { lstatSync } from "node:fs"
import { parentPort, workerData } from "node:worker_threads"
import { isPlainPath } from "../../publish/plainPath.ts"
import { loadSqlite } from "../../store/loadSqlite.ts"
import { stampRow, stampsQuery } from "../../store/stampsQuery.ts"
import { isSame } from "./isSame.ts"

export interface Question {
  /** Absolute paths. */
  readonly index: string
  readonly out: string
  /** Which files, in the order of their paths: so many after the first `skip`; -1 for all that follow. */
  readonly skip: number
  readonly take: number
}

export interface Answer {
  readonly differing: ReadonlyArray<string>
}

const { index, out, skip, take, stop } = workerData as Question & { readonly stop: SharedArrayBuffer }
const stopped = new Int32Array(stop)

const stampOf = (path: string) => {
  if (!isPlainPath(path)) return null
  const found = lstatSync(`${out}/${path}`, { throwIfNoEntry: false })
  if (found === undefined) return null
  const { size, mtimeMs, ino } = found
  return { type: found.isFile() ? ("file" as const) : ("other" as const), size, mtimeMs, ino }
}

const differing: Array<string> = []
const { DatabaseSync } = await loadSqlite()
const db = new DatabaseSync(index, { readOnly: true })
const stamps = db.prepare(`${stampsQuery} ORDER BY path LIMIT ? OFFSET ?`)
stamps.setReturnArrays(true)
for (const row of stamps.iterate(take, skip) as unknown as Iterable<ReadonlyArray<unknown>>) {
  const [path, kind, size, mtimeMs, ino] = stampRow(row)
  if (Atomics.load(stopped, 0) === 1) break
  if (kind !== "page" && !isSame(stampOf(path), { size, mtimeMs, ino })) differing.push(path)
}
db.close()
if (Atomics.load(stopped, 0) === 0) parentPort?.postMessage({ differing } satisfies Answer)
