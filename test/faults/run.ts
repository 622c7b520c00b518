/**
 * Proves that nothing which can happen to a build harms what is published. Parts: points, concurrent, warm, hostile,
 * limits; without a name, all. `--sample N` tries one case in N, `--rounds N`, `--jobs N`, `--minutes N` (of the
 * points, which then come in an order that covers every kind of operation with every fault first), `--modes kill,torn`. FAULTS_CLI names another built command line; FAULTS_KEEP keeps the folders,
 * FAULTS_EXAMPLES says how many examples of a violation are printed.
 */
import { parseArgs } from "node:util"
import { concurrent } from "./concurrent.ts"
import { makeCommand } from "./harness/fanfare.ts"
import { hostile } from "./hostile.ts"
import { limits } from "./limits.ts"
import { points } from "./points.ts"
import { warm } from "./warm.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "1" },
    rounds: { type: "string" },
    jobs: { type: "string", default: "2" },
    minutes: { type: "string", default: "Infinity" },
    modes: { type: "string", default: "" }
  }
})

const sample = Number(values.sample)
const jobs = Number(values.jobs)
const rounds = values.rounds === undefined ? Math.ceil(50 / sample) : Number(values.rounds)

/** Where a part has few cases, a sample of it takes more of them. */
const milder = (most: number): number => Math.min(sample, most)

const parts = {
  points: () =>
    points({
      jobs,
      sample,
      minutes: Number(values.minutes),
      modes: values.modes.split(",").filter((mode) => mode !== "")
    }),
  concurrent: () => concurrent({ rounds }),
  warm: () => warm({ jobs, sample: milder(5) }),
  hostile: () => hostile({ jobs, sample: milder(3) }),
  limits: () => limits({ jobs, sample: milder(3) })
}

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name)

const unknown = positionals.find((name) => !isPart(name))
if (unknown !== undefined) throw new Error(`${unknown} is no part; there are ${Object.keys(parts).join(", ")}.`)

await makeCommand()
let isRight = true
for (const name of positionals.length === 0 ? Object.keys(parts) : positionals) {
  const began = performance.now()
  if (isPart(name)) isRight = (await parts[name]()) && isRight
  console.log(`  ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
process.exitCode = isRight ? 0 : 1
