/**
 * Start-up: `fanfare --help` against a bare `node -e 0`, interleaved in one
 * run, the quickest of each: other work on the machine can only slow a run
 * down. Measured up to three times; exits 1 if every time is above 3.
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { performance } from "node:perf_hooks"

const rounds = 21
const limit = 3

if (!existsSync("dist/bin.js")) spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "inherit" })

const time = (args: ReadonlyArray<string>): number => {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" })
  if (status !== 0) throw new Error(`node ${args.join(" ")} exited with ${status}`)
  return performance.now() - start
}
const quickest = (times: ReadonlyArray<number>): number => Math.min(...times)

time(["dist/bin.js", "--help"])
const measure = (): number => {
  const [bare, help]: [Array<number>, Array<number>] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    bare.push(time(["-e", "0"]))
    help.push(time(["dist/bin.js", "--help"]))
  }
  const ratio = quickest(help) / quickest(bare)
  console.log(
    `node -e 0: ${quickest(bare).toFixed(0)} ms   fanfare --help: ${quickest(help).toFixed(0)} ms   ratio ${ratio.toFixed(2)} (at most ${limit})`
  )
  return ratio
}

let ratio = measure()
for (let again = 0; again < 2 && ratio > limit; again += 1) ratio = measure()
process.exitCode = ratio <= limit ? 0 : 1
