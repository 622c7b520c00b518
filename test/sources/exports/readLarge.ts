/** Reads an export as a build does, keeps nothing of it, and says how many articles it told and what memory it took. */
import { Effect, Stream } from "effect"
import { openDisk } from "../../../src/sources/disk.ts"
import { exportSource } from "../../../src/sources/exports/exportSource.ts"

const [root = "", path = ""] = process.argv.slice(2)
let articles = 0
let most = 0
const source = exportSource({
  disk: openDisk(root),
  path,
  customs: { timeZone: "UTC", language: "en", year: 2026 },
  pages: false,
  links: true
})
const known = {
  unit: () => undefined,
  keys: () => [],
  dependent: () => [],
  isStale: false,
  isShared: () => false,
  isMine: () => true
}
await Effect.runPromise(
  Stream.runForEach(source.changes(known), (event) =>
    Effect.sync(() => {
      if (event._tag === "Draft") articles += event.drafts.length
      most = Math.max(most, process.memoryUsage.rss())
    })
  )
)
process.stdout.write(JSON.stringify({ articles, megabytes: Math.round(most / 1_000_000) }))
