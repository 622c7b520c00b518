/**
 * The memory of a process that draws cards one after the other, without a
 * word about garbage. Arguments: `makeFlat` or another maker of fanfare's,
 * how many cards, the workspace. Prints JSON.
 */
import * as fanfare from "./fanfare.ts"
import { titles } from "./titles.ts"
import { openWorkspace } from "./Workspace.ts"

/** Resident set in 1,000,000 bytes. */
export interface Memory {
  readonly atEnd: number
  /** The highest of all looks, one every ten cards. */
  readonly peak: number
}

const [maker = "", count = "", root = ""] = process.argv.slice(2)
const make = maker === "makeEscapeHatch" ? fanfare.makeEscapeHatch : fanfare.makeFlat
const draw = await make(openWorkspace(root))
let peak = 0
for (let index = 0; index < Number(count); index += 1) {
  await draw(titles[index % titles.length] ?? "", index)
  if (index % 10 === 0) peak = Math.max(peak, process.memoryUsage.rss())
}
const atEnd = process.memoryUsage.rss()
const megabytes = (bytes: number): number => Math.round(bytes / 1e6)
console.log(JSON.stringify({ atEnd: megabytes(atEnd), peak: megabytes(Math.max(peak, atEnd)) } satisfies Memory))
process.exit()
