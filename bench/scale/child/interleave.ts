/**
 * Rounds: everyone runs once, one after the other, then everyone again, so
 * that other work on the machine meets all of them alike. The first one
 * changes from round to round.
 */
import { median } from "../../cards/interleave.ts"
import type { ChildRun } from "./runChild.ts"

export type Contestants<Name extends string> = Readonly<Record<Name, () => Promise<ChildRun>>>

/** The medians of the times on the clock, in milliseconds. */
export const interleave = async <Name extends string>(
  contestants: Contestants<Name>,
  rounds: number
): Promise<Readonly<Record<Name, number>>> => {
  const names = Object.keys(contestants) as Array<Name>
  const times = new Map<Name, Array<number>>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % names.length
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      times.get(name)?.push((await contestants[name]()).milliseconds)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>
}
