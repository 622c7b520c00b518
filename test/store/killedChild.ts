/** A process that dies in the middle of a transaction of the index. Its argument: the project. */
import { Effect } from "effect"
import { Store } from "../../src/store/Store.ts"

const dying = Effect.gen(function* () {
  const { index } = yield* (yield* Store).open({ root: process.argv[2] ?? "", write: true })
  index.meta.set("name", "committed")
  index.begin()
  index.meta.set("name", "under way")
  // More than fits into memory: a part of it is in the files already.
  for (let number = 0; number < 3000; number += 1) index.memos.set(`${number}`, "x".repeat(30_000), "")
  process.kill(process.pid, "SIGKILL")
  return yield* Effect.never
})

await Effect.runPromise(dying.pipe(Effect.scoped, Effect.provide(Store.sqlite)))
