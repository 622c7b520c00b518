/**
 * What a commit costs, and which share of it is durability: commits of 1, 100
 * and 10,000 files (more with `-- FILES…`), each with and without syncing,
 * interleaved. It prints the best of the rounds; writing the files is measured
 * apart, because a build without a journal writes them too.
 * `npm run bench:durability -- --folder DIR 1 100 10000` names another disk.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { parseArgs } from "node:util"
import { Effect } from "effect"
import { Directory } from "../src/publish/Directory.ts"
import { FileOperations } from "../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../src/publish/files/nodeFileOperations.ts"
import type { Change } from "../src/publish/Publication.ts"

const { values, positionals } = parseArgs({ options: { folder: { type: "string" } }, allowPositionals: true })
const counts = positionals.length === 0 ? [1, 100, 10_000] : positionals.map(Number)

/** The same operations, and nothing is made durable. */
const careless: FileOperations = {
  ...nodeFileOperations,
  sync: () => undefined,
  syncLater: async () => undefined,
  syncFileSystem: async () => true
}

const names = ["index.html", "oembed.json", "share.json", "head.html", "share.html", "comments.html"]
const pathOf = (index: number): string =>
  `articles/article-${Math.floor(index / names.length)}/${names[index % names.length]}`

/** In milliseconds. */
interface Times {
  readonly stage: number
  readonly commit: number
  /** Processor time of the commit, which other work on the machine does not change. */
  readonly work: number
}

const work = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of one publication of so many files of 2 kB, into what `round` left. */
const measure = (root: string, count: number, round: number, ops: FileOperations): Promise<Times> =>
  Effect.runPromise(
    Effect.gen(function* () {
      const publication = yield* (yield* Directory).open({ root, out: join(root, "public"), write: true })
      const changes: Array<Change> = []
      const begin = performance.now()
      for (let index = 0; index < count; index += 1) {
        const path = pathOf(index)
        const staged = yield* publication.stage(`${round} ${path} `.repeat(50), path)
        changes.push({ kind: "output", path, order: index % 4, before: null, after: staged.sha256, staged })
      }
      const middle = performance.now()
      const known = previous.get(root) ?? new Map<string, string>()
      const all = changes.map((change) => ({ ...change, before: known.get(change.path) ?? null }))
      const before = work()
      yield* publication.commit(all)
      const after = work()
      const end = performance.now()
      previous.set(root, new Map(changes.map(({ path, after }) => [path, after as string])))
      return { stage: middle - begin, commit: end - middle, work: after - before }
    }).pipe(Effect.scoped, Effect.provide(Directory.disk), Effect.provideService(FileOperations, ops))
  )

/** What each project has published. */
const previous = new Map<string, ReadonlyMap<string, string>>()

const best = (all: ReadonlyArray<Times>): Times => ({
  ...all.reduce((a, b) => (a.commit < b.commit ? a : b)),
  work: Math.min(...all.map(({ work }) => work))
})
const perFile = (milliseconds: number, count: number): string => `${((milliseconds * 1000) / count).toFixed(1)} µs`

console.log(
  "files     what      staged      committed   a file     without sync   its processor   share of syncing   of it all"
)
for (const count of counts) {
  const rounds = count <= 100 ? 15 : count <= 10_000 ? 3 : 1
  const results: Record<string, { durable: Array<Times>; careless: Array<Times> }> = {
    new: { durable: [], careless: [] },
    changed: { durable: [], careless: [] }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ["durable", "careless"] as const) {
      const root = mkdtempSync(join(values.folder ?? tmpdir(), "fanfare-durability-"))
      const ops = kind === "durable" ? nodeFileOperations : careless
      for (const [what, result] of Object.entries(results)) {
        result[kind].push(await measure(root, count, what === "new" ? 0 : 1, ops))
      }
      rmSync(root, { recursive: true })
      previous.clear()
    }
  }
  for (const [what, result] of Object.entries(results)) {
    const [durable, other] = [best(result.durable), best(result.careless)]
    const share = Math.max(0, durable.commit - other.commit)
    console.log(
      [
        String(count).padEnd(9),
        what.padEnd(9),
        `${durable.stage.toFixed(1)} ms`.padEnd(11),
        `${durable.commit.toFixed(1)} ms`.padEnd(11),
        perFile(durable.commit, count).padEnd(10),
        perFile(other.commit, count).padEnd(14),
        perFile(other.work, count).padEnd(15),
        `${share.toFixed(1)} ms, ${((100 * share) / durable.commit).toFixed(0)} %`.padEnd(18),
        `${((100 * share) / (durable.commit + durable.stage)).toFixed(0)} %`
      ].join(" ")
    )
  }
}
