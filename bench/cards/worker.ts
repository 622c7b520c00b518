/**
 * The process of one contender: draws a batch when the parent says so and
 * reports what it cost. Arguments: the contender's name, the workspace.
 * Garbage is collected when Node finds it due, as in a build, and counts.
 */
import { setImmediate } from "node:timers/promises"
import type { CardKind, Contender, Draw } from "./Contender.ts"
import { titles } from "./titles.ts"
import { openWorkspace } from "./Workspace.ts"

/** Draw `count` cards, from title or photo number `first`. */
export interface Batch {
  readonly kind: CardKind
  readonly first: number
  readonly count: number
}

/** What a batch cost: CPU time of the whole process, user and system, in milliseconds a card; the files' sizes. */
export interface Cost {
  readonly milliseconds: number
  readonly bytes: ReadonlyArray<number>
}

/** The first message. */
export interface Greeting {
  readonly label: string
  /** What this contender can draw. */
  readonly kinds: ReadonlyArray<CardKind>
}

const [name = "", root = ""] = process.argv.slice(2)
const contender = (await import(`./${name}.ts`)) as Contender
const workspace = openWorkspace(root)
const draws = new Map<CardKind, Draw>()

const makers = { flat: contender.makeFlat, photo: contender.makePhoto }

const drawFor = async (kind: CardKind): Promise<Draw> => {
  const make = makers[kind]
  if (make === undefined) throw new Error(`${name} has no ${kind} card`)
  const draw = draws.get(kind) ?? (await make(workspace))
  draws.set(kind, draw)
  return draw
}

const run = async ({ kind, first, count }: Batch): Promise<Cost> => {
  const draw = await drawFor(kind)
  const bytes: Array<number> = []
  const before = process.cpuUsage()
  for (let index = first; index < first + count; index += 1) {
    bytes.push((await draw(titles[index % titles.length] ?? "", index)).byteLength)
  }
  const { user, system } = process.cpuUsage(before)
  await setImmediate()
  return { milliseconds: (user + system) / 1000 / count, bytes }
}

process.on("message", async (batch: Batch) => process.send?.(await run(batch)))
process.on("disconnect", () => process.exit())
process.send?.({
  label: contender.label,
  kinds: (["flat", "photo"] as const).filter((kind) => makers[kind] !== undefined)
} satisfies Greeting)
