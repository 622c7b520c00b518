/**
 * A thread that reads a published site while builds replace it: every file whole, every reference to a file that is
 * there. A file that was replaced between two looks is looked at again before anything is called broken.
 */
import { hash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parentPort, Worker, workerData } from "node:worker_threads"
import { randomFrom } from "../edits/order.ts"
import { referencesOf, type Served } from "../harness/references.ts"
import { piece } from "../harness/snapshot.ts"

export interface Readings {
  readonly reads: number
  readonly dangling: ReadonlyArray<string>
  readonly torn: ReadonlyArray<string>
}

export interface Reader {
  /** Ends once there were so many reads. */
  readonly end: (leastReads: number) => Promise<Readings>
}

interface Told {
  readonly root: string
  readonly served: Served
  readonly least: SharedArrayBuffer
}

/** Begins to read. */
export const startReader = (root: string, served: Served): Reader => {
  const least = new SharedArrayBuffer(4)
  const worker = new Worker(import.meta.filename, { workerData: { root, served, least } satisfies Told })
  const ended = new Promise<Readings>((done, fail) => {
    worker.once("message", done)
    worker.once("error", fail)
  })
  return {
    end: (leastReads) => {
      Atomics.store(new Int32Array(least), 0, Math.max(1, leastReads))
      return ended
    }
  }
}

/** So many reads, then a pause, so that the builds get on. */
const batch = 300
const pause = 25

const look = ({ root, served, least }: Told): Readings => {
  const enough = new Int32Array(least)
  const still = new Int32Array(new SharedArrayBuffer(4))
  const random = randomFrom(7)
  const dangling: Array<string> = []
  const torn: Array<string> = []
  /** By the head beside it: nobody finds a piece of an article before that is there. */
  const isNamed = (path: string): boolean => existsSync(join(root, dirname(path), "head.html"))
  let reads = 0
  let files: ReadonlyArray<string> = []
  const textOf = (path: string): string | undefined => {
    reads += 1
    try {
      return readFileSync(join(root, path), "utf8")
    } catch {
      return undefined
    }
  }
  while (enough[0] === 0 || reads < (enough[0] ?? 0)) {
    const until = reads + batch
    files = list(root, served)
    for (let tries = 0; reads < until && tries < batch; tries += 1) {
      const path = files[Math.floor(random() * files.length)]
      const text = path === undefined ? undefined : textOf(path)
      if (path === undefined || text === undefined) continue
      if (!isWhole(path, text) && textOf(path) === text) torn.push(`${path}: ${text.length} characters`)
      for (const target of referencesOf(path, hash("sha256", text), () => text, served)) {
        reads += 1
        if (existsSync(join(root, target))) continue
        // The file is read, then its target is looked for, then the file is read again: it still says so.
        const before = textOf(path)
        const isThere = existsSync(join(root, target)) || (piece.test(path) && !isNamed(path))
        if (before === text && !isThere && textOf(path) === text) dangling.push(`${path} -> ${target}`)
      }
    }
    Atomics.wait(still, 0, 0, pause)
  }
  return { reads, dangling, torn }
}

const list = (root: string, { folder }: Served): ReadonlyArray<string> => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:html|xml|json)$/.test(name) && !name.includes(".fanfare"))
      .map((name) => `${folder}/${name}`)
  } catch {
    return []
  }
}

const isWhole = (path: string, text: string): boolean => {
  if (!path.endsWith(".json")) return text.trimEnd().endsWith(">")
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

if (parentPort !== null && (workerData as Told | null)?.least !== undefined)
  parentPort.postMessage(look(workerData as Told))
