/** Fanfare alone, in processes that start afresh: its memory, and the first card. */
import { execFileSync } from "node:child_process"
import { rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { bundleOf } from "../../scripts/bundle.ts"
import type { FirstCard } from "./firstCard.ts"
import type { Memory } from "./memory.ts"

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const answerOf = (args: ReadonlyArray<string>): unknown =>
  JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }))

export const measureMemory = (maker: "makeFlat" | "makeEscapeHatch", count: number, root: string): Memory =>
  answerOf([here("memory.ts"), maker, String(count), root]) as Memory

/** Below the project, so that packages with native parts are found from there. */
const bundleFolder = here("../../node_modules/.cache/fanfare-bench")

/** The quickest of so many starts, after one that leaves the compiled template behind. */
export const measureFirstCard = async (starts: number, root: string): Promise<FirstCard> => {
  // The other scripts part the code as they do in what is shipped; the guard looks at the logo once, and what it saw is kept.
  await bundleOf(
    {
      firstCard: here("firstCard.ts"),
      worker: here("../../src/cards/draw/worker.ts"),
      guardProcess: here("../../src/guard/guardProcess.ts"),
      guardThread: here("../../src/cards/guard/guardThread.ts")
    },
    bundleFolder
  )
  // As in the package that is shipped: without it Node reads every file twice to tell what it is.
  writeFileSync(`${bundleFolder}/package.json`, JSON.stringify({ type: "module" }))
  const start = (): FirstCard => answerOf([`${bundleFolder}/firstCard.js`, root]) as FirstCard
  start()
  const times = Array.from({ length: starts }, start).toSorted((a, b) => a.card - b.card)
  rmSync(bundleFolder, { recursive: true })
  return times[0] ?? { node: Number.NaN, card: Number.NaN }
}
