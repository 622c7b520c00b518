/**
 * Writes the feed and the archive of as many items as the first argument says
 * into the folder that the second names, and prints as JSON what it took. Run
 * as a process of its own, so that its memory is its own.
 */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs"
import { dirname, join } from "node:path"
import { feedSet } from "../../src/api/feeds.ts"
import { itemNumber, newsroom } from "./hundred.ts"

const [count = "100000", folder = "."] = process.argv.slice(2)

function* oldestFirst(): Generator<ReturnType<typeof itemNumber>> {
  for (let n = 0; n < Number(count); n += 1) yield itemNumber(n)
}

const atStart = process.memoryUsage.rss()
let [files, bytes] = [0, 0]
for (const { address, text } of feedSet(newsroom, oldestFirst())) {
  const file = join(folder, new URL(address).pathname)
  mkdirSync(dirname(file), { recursive: true })
  const handle = openSync(file, "w")
  for (const piece of text) bytes += writeSync(handle, piece)
  closeSync(handle)
  files += 1
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
console.log(
  JSON.stringify({
    files,
    bytes,
    atStart: Math.round(atStart / 1e6),
    peak: Math.round((maxRSS * 1024) / 1e6),
    seconds: (userCPUTime + systemCPUTime) / 1e6
  })
)
