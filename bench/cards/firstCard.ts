/**
 * The first card of a process: loads the engine, draws one card, prints JSON.
 * Argument: the workspace, where the compiled template is kept. It is bundled
 * before it runs, and run from Node's compile cache, as the command line that is shipped.
 */
import { enableCompileCache } from "node:module"
import { performance } from "node:perf_hooks"
import { titles } from "./titles.ts"
import { openWorkspace } from "./Workspace.ts"

/** Milliseconds. */
export interface FirstCard {
  /** Until this module ran: Node's own start. */
  readonly node: number
  /** From there to the finished picture. */
  readonly card: number
}

const node = performance.now()
enableCompileCache()
const { makeKept } = await import("./fanfare.ts")
const draw = await makeKept(openWorkspace(process.argv[2] ?? ""))
await draw(titles[0] ?? "", 0)
console.log(JSON.stringify({ node, card: performance.now() - node } satisfies FirstCard))
process.exit()
