/** A build as a promise that can also be walked through: its events wait for whoever walks, and never pile up. */
import type { RunEvent } from "../../run/RunEvent.ts"
import type { BuildEvent, BuildReport, BuildRun } from "./FanfareOptions.ts"

/** `begin` gets what it tells its events, and gives the report. */
export const startRun = (begin: (onEvent: (event: RunEvent) => void) => Promise<BuildReport>): BuildRun => {
  /** All that was told, of several `Progress` of one stage the last. */
  const told: Array<{ readonly number: number; readonly event: BuildEvent }> = []
  let [count, isOver] = [0, false]
  let { promise: changed, resolve: wake } = Promise.withResolvers<void>()
  const tell = (): void => {
    wake()
    ;({ promise: changed, resolve: wake } = Promise.withResolvers<void>())
  }
  const keep = (event: BuildEvent): void => {
    const last = told.at(-1)?.event
    if (event._tag === "Progress" && last?._tag === "Progress" && last.stage === event.stage) told.pop()
    told.push({ number: (count += 1), event })
    tell()
  }
  const over = (): void => {
    isOver = true
    tell()
  }
  const work = begin(keep)
  const run = work.then((report) => {
    keep({ _tag: "Done", report })
    return report
  })
  run.then(over, over)
  async function* walk(): AsyncGenerator<BuildEvent, void, undefined> {
    for (let seen = 0; ;) {
      const next = told.find(({ number }) => number > seen)
      if (next !== undefined) {
        seen = next.number
        yield next.event
      } else if (isOver) {
        await run
        return
      } else await changed
    }
  }
  // A promise of its own: a failure of one that nobody waits for is reported by Node, unless a walk throws it.
  const promise = run.then((report) => report)
  return Object.assign(promise, {
    [Symbol.asyncIterator]: () => {
      promise.catch(() => undefined)
      return walk()
    }
  })
}
