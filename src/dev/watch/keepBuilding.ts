/** Builds whenever something changed, as often as needed and no more: what changes during a build is built after it. */
import { Effect, Queue } from "effect"
import type { Workbench } from "../build/Workbench.ts"
import { watchTree } from "./watchTree.ts"

/** Milliseconds: editors write a file in several steps. */
const pause = 10

export const keepBuilding = Effect.fn("keepBuilding")(function* (
  bench: Workbench,
  onRefused: (folder: string) => void
) {
  const changes = yield* Queue.sliding<void>(1)
  yield* watchTree({
    root: bench.root,
    except: bench.out,
    onChange: () => Queue.offerUnsafe(changes, undefined),
    onRefused
  })
  yield* Effect.forkScoped(
    Effect.forever(
      Effect.gen(function* () {
        yield* Queue.take(changes)
        yield* Effect.sleep(pause)
        yield* Queue.clear(changes)
        yield* bench.rebuild
      })
    )
  )
})
