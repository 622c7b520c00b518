/**
 * A process that takes the lock of a project again and again, for the tests of
 * the lock. While it holds it, it makes a folder that only one holder can make.
 * Arguments: project, rounds, what to do while holding it: `leave`, `die` (kill -9 in the last round), `stay`, `hang`.
 */
import { mkdirSync, rmdirSync, writeSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { holdLock } from "../../src/publish/lock.ts"

const [root = "", rounds = "1", manner = "leave"] = process.argv.slice(2)

const say = (word: string): void => void writeSync(1, `${word}\n`)

const once = (isLast: boolean) =>
  Effect.scoped(
    Effect.gen(function* () {
      const held = yield* holdLock({ root, wait: 60 })
      if (manner === "stay" || manner === "hang") {
        say("held")
        yield* Effect.sleep(manner === "hang" ? 1500 : 60_000)
        say("busy")
        for (const end = Date.now() + 20_000; Date.now() < end;);
        say("over")
        return
      }
      mkdirSync(join(root, "inside"))
      yield* Effect.sleep(2)
      yield* held.check
      rmdirSync(join(root, "inside"))
      say("round")
      if (manner === "die" && isLast) process.kill(process.pid, "SIGKILL")
    })
  )

for (let round = 1; round <= Number(rounds); round += 1) {
  const result = await Effect.runPromise(Effect.result(once(round === Number(rounds))))
  if (result._tag === "Failure") {
    say(result.failure.detail)
    process.exitCode = 4
  }
}
