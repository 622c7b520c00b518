import { Effect, Exit } from "effect"
import { describe, expect, test } from "vitest"
import { inSlices } from "../../src/publish/files/inSlices.ts"
import { systemError } from "./faultyOperations.ts"

const run = (items: Iterable<number>, step: (item: number) => void) =>
  Effect.runPromiseExit(inSlices("a file", items, step))

const upTo = (count: number): ReadonlyArray<number> => Array.from({ length: count }, (_, index) => index)

describe("steps in slices", () => {
  test("are done once each, in order", async () => {
    const done: Array<number> = []
    await run(upTo(1000), (item) => void done.push(item))
    expect(done).toEqual(upTo(1000))
    await run([], () => {
      throw new Error("never")
    })
  })

  test("let timers have their turn", async () => {
    let ticks = 0
    const timer = setInterval(() => (ticks += 1), 0)
    await run(upTo(20_000), () => void Math.sqrt(2))
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(0)
  })

  test("are tried again where no file descriptor is free, and only the one that failed", async () => {
    const done: Array<number> = []
    let failures = 3
    const exit = await run(upTo(600), (item) => {
      if (item === 300 && failures > 0) {
        failures -= 1
        throw systemError("EMFILE", "x")
      }
      done.push(item)
    })
    expect(Exit.isSuccess(exit)).toBe(true)
    expect(done).toEqual(upTo(600))
  })

  test("fail at once with any other system error, and name its path", async () => {
    const done: Array<number> = []
    const exit = await run(upTo(10), (item) => {
      if (item === 4) throw systemError("EIO", "/the/file")
      done.push(item)
    })
    expect(exit).toMatchObject({ _tag: "Failure" })
    expect(String(Exit.isFailure(exit) ? exit.cause : "")).toContain("/the/file: EIO (i/o error)")
    expect(done).toEqual([0, 1, 2, 3])
  })

  test("never end early because the items could not be read: that is a failure", async () => {
    const broken = function* (): Generator<number> {
      yield 1
      throw systemError("EMFILE", "the list")
    }
    const done: Array<number> = []
    const exit = await run(broken(), (item) => void done.push(item))
    expect(Exit.isFailure(exit)).toBe(true)
    expect(done).toEqual([1])
  })
})
