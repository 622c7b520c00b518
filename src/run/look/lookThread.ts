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
}

export interface Answer {
  readonly differing: ReadonlyArray<string>
}

const { index, out, stop } = workerData as Question & { readonly stop: SharedArrayBuffer }
const stopped = new Int32Array(stop)

const stampOf = (path: string) => {
  if (!isPlainPath(path)) return null
  const found = lstatSync(`${out}/${path}`, { throwIfNoEntry: false })
  if (found === undefined) return null
  return { type: found.isFile() ? ("file" as const) : ("other" as const), ...found }
}

const differing: Array<string> = []
const { DatabaseSync } = await loadSqlite()
const db = new DatabaseSync(index, { readOnly: true })
for (const row of db.prepare(stampsQuery).iterate()) {
  const [path, kind, size, mtimeMs, ino] = stampRow(row)
  if (Atomics.load(stopped, 0) === 1) break
  if (kind !== "page" && !isSame(stampOf(path), { size, mtimeMs, ino })) differing.push(path)
}
db.close()
if (Atomics.load(stopped, 0) === 0) parentPort?.postMessage({ differing } satisfies Answer)
