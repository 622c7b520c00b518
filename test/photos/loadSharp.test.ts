/** What fanfare sets in the process: everything in its own, nothing in that of a program that uses it. */
import { execFileSync } from "node:child_process"
import { expect, test } from "vitest"

const url = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)

/** How many operations sharp keeps the results of once fanfare has loaded it, in a new process or in a thread of it. */
const kept = (claim: boolean, isThread: boolean): number => {
  const look = `import { loadSharp } from ${url("../../src/photos/loadSharp.ts")}
    const { sharp } = await loadSharp()
    console.log(sharp.cache().items.max)`
  const start = isThread
    ? `import { Worker } from "node:worker_threads"
       new Worker(new URL("data:text/javascript," + encodeURIComponent(${JSON.stringify(look)})))`
    : look
  const code = claim
    ? `import { claimProcess } from ${url("../../src/photos/ownProcess.ts")}
       claimProcess()
       ${start}`
    : start
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }))
}

test.each([
  ["its own", true, false, 0],
  ["a thread of its own", true, true, 0],
  ["one of another program", false, false, 100],
  ["a thread of another program", false, true, 100]
])("in %s, sharp keeps no results that nobody asks for, and in others what it kept", (_whose, claim, thread, most) => {
  expect(kept(claim, thread)).toBe(most)
})
