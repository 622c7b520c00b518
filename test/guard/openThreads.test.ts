/** Threads that answer, die and cannot start: whoever asks always gets an answer, or null. */
import { Effect } from "effect"
import { expect, test } from "vitest"
import { openThreads } from "../../src/guard/openThreads.ts"
import type { Threads } from "../../src/guard/Threads.ts"

const withThreads = <A>(script: string, count: number, use: (threads: Threads<string, string>) => Promise<A>) =>
  Effect.runPromise(
    Effect.scoped(
      Effect.flatMap(
        openThreads<string, string, string>({ script: new URL(script, import.meta.url), count, setup: "heard" }),
        (threads) =>
          Effect.promise(() => (threads === null ? Promise.reject(new Error("None started.")) : use(threads)))
      )
    )
  )

test("a thread that dies answers neither what it was at nor anything after it", async () => {
  const answers = await withThreads("./diesAtTheSecond.mjs", 1, async ({ ask }) => [
    await ask("one"),
    ...(await Promise.all([ask("two"), ask("three")])),
    await ask("four")
  ])
  expect(answers).toEqual(["heard one", null, null, null])
})

test("the others go on", async () => {
  const answers = await withThreads("./diesAtTheSecond.mjs", 3, async ({ ask, count }) => {
    expect(count).toBe(3)
    const first = await Promise.all([ask("one"), ask("two")])
    return [...first, ...(await Promise.all([ask("three"), ask("four"), ask("five")]))]
  })
  expect(answers).toEqual(["heard one", "heard two", "heard three", null, null])
})

test("a thread that cannot start answers nothing", async () => {
  expect(await withThreads("./nowhere.mjs", 2, ({ ask }) => Promise.all([ask("one"), ask("two")]))).toEqual([
    null,
    null
  ])
})

test("what nobody waits for any more holds nothing up", async () => {
  const { resolve, promise } = Promise.withResolvers<string | null>()
  await withThreads("./diesAtTheSecond.mjs", 1, ({ ask }) => {
    void ask("one").then(resolve)
    return Promise.resolve()
  })
  expect(["heard one", null]).toContain(await promise)
})
