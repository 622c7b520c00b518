/**
 * The match: every contender draws the same batch, one process after the
 * other, then the next batch, so that other work on the machine meets all of them alike.
 */
import type { CardKind, ContenderName } from "./Contender.ts"
import { startContender } from "./startContender.ts"
import type { Cost } from "./worker.ts"

export interface Match {
  readonly kind: CardKind
  readonly rounds: number
  /** Cards in a batch. */
  readonly batch: number
  /** Cards before the first batch that counts. They end early at `warmUpSeconds` of CPU. */
  readonly warmUp: number
}

export interface Result {
  readonly label: string
  /** CPU time of a card in milliseconds: the median of the batches. */
  readonly milliseconds: number
  /** Of each batch, in the order of the rounds. */
  readonly batches: ReadonlyArray<number>
  /** Of each file. */
  readonly bytes: ReadonlyArray<number>
}

const warmUpSeconds = 2
const warmUpBatch = 10

/** Leaves out who has no such card. */
export const interleave = async (
  names: ReadonlyArray<ContenderName>,
  root: string,
  { kind, rounds, batch, warmUp }: Match
): Promise<ReadonlyMap<ContenderName, Result>> => {
  const running = []
  const costs = new Map<ContenderName, Array<Cost>>()
  try {
    for (const name of names) {
      const contender = await startContender(name, root)
      if (!contender.kinds.includes(kind)) {
        await contender.stop()
        continue
      }
      running.push(contender)
      costs.set(name, [])
      let spent = 0
      for (let drawn = 0; drawn < warmUp && spent < warmUpSeconds * 1000; drawn += warmUpBatch) {
        const count = Math.min(warmUpBatch, warmUp - drawn)
        // From behind the batches: a photo is never drawn twice.
        const { milliseconds } = await contender.run({ kind, first: rounds * batch + drawn, count })
        spent += milliseconds * count
      }
    }
    for (let round = 0; round < rounds; round += 1) {
      const turn = round % running.length
      for (const contender of [...running.slice(turn), ...running.slice(0, turn)]) {
        costs.get(contender.name)?.push(await contender.run({ kind, first: round * batch, count: batch }))
      }
    }
  } finally {
    for (const contender of running) await contender.stop()
  }
  return new Map(
    running.map(({ name, label }) => {
      const all = costs.get(name) ?? []
      const batches = all.map(({ milliseconds }) => milliseconds)
      return [name, { label, milliseconds: median(batches), batches, bytes: all.flatMap(({ bytes }) => bytes) }]
    })
  )
}

export const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
