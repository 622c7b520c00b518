/**
 * Feeds: the archive of 100,000 items written in one run, with its peak
 * memory; then a hundred items against the package `feed`, interleaved in one
 * run, in CPU time. Exits 1 where the three formats together, RSS or Atom are
 * slower, or the memory is 200 MB; JSON Feed 1.1 has fields that `feed` does not write.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { toFeed, writeFeed } from "../src/api/feeds.ts"
import { hundred } from "./feeds/hundred.ts"

const rounds = 41
const batch = 20
const items = 100_000
const mostMegabytes = 200

// First, because a process starts with the peak of the one that starts it (getrusage(2)).
const folder = mkdtempSync(join(tmpdir(), "fanfare-archive-"))
// Node sizes its heap by the machine: without bounds it takes 64 MB twice over for short-lived objects on a large one,
// and at times leaves a hundred megabytes of garbage lying. In a heap of this size the archive must be written.
const bounded = ["--max-semi-space-size=16", "--max-old-space-size=96"]
const writeArchive = (): Record<"files" | "bytes" | "atStart" | "peak" | "seconds", number> => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...bounded, fileURLToPath(import.meta.resolve("./feeds/archive.ts")), String(items), folder],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"]
    }
  )
  if (status !== 0) throw new Error(`the archive was not written: exit ${status}`)
  return JSON.parse(stdout) as ReturnType<typeof writeArchive>
}
let taken = writeArchive()
// Beside other work on the machine V8 collects late: once more says whether it was that.
if (taken.peak > mostMegabytes) taken = writeArchive()
rmSync(folder, { recursive: true, force: true })
console.log(
  `${items} items: ${taken.files} files, ${Math.round(taken.bytes / 1e6)} MB, ${taken.seconds.toFixed(1)} s of CPU, peak ${taken.peak} MB of memory, ${taken.atStart} MB of it before the first item, in a heap of at most 96 MB (at most ${mostMegabytes})`
)

const theirs = toFeed(hundred)
const matches = [
  { name: "RSS 2.0", ours: () => writeFeed(hundred, "rss"), theirs: () => theirs.rss2() },
  { name: "Atom 1.0", ours: () => writeFeed(hundred, "atom"), theirs: () => theirs.atom1() },
  { name: "JSON Feed", ours: () => writeFeed(hundred, "json"), theirs: () => theirs.json1() },
  {
    name: "all three",
    ours: () => writeFeed(hundred, "rss") + writeFeed(hundred, "atom") + writeFeed(hundred, "json"),
    theirs: () => theirs.rss2() + theirs.atom1() + theirs.json1()
  }
]

/** CPU time of one feed, user and system, in milliseconds. */
const cost = (write: () => string): number => {
  const start = process.cpuUsage()
  for (let index = 0; index < batch; index += 1) write()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / batch
}

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const results = matches.map((match) => {
  cost(match.ours)
  cost(match.theirs)
  const [ours, theirs]: [Array<number>, Array<number>] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes second pays for the other's garbage: take turns.
    const turns = [() => ours.push(cost(match.ours)), () => theirs.push(cost(match.theirs))]
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) turn()
  }
  const ratio = median(theirs) / median(ours)
  console.log(
    `${match.name}, 100 items: fanfare ${median(ours).toFixed(2)} ms, feed ${median(theirs).toFixed(2)} ms, ratio ${ratio.toFixed(2)}`
  )
  return { name: match.name, ratio }
})

process.exitCode =
  results.every(({ name, ratio }) => ratio >= 1 || name === "JSON Feed") && taken.peak < mostMegabytes ? 0 : 1
