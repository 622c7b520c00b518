/**
 * A process that holds the lock and publishes one of two whole sites after the other, until it is killed.
 * Argument: the project.
 */
import { writeSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { Directory } from "../../src/publish/Directory.ts"
import { holdLock } from "../../src/publish/lock.ts"
import { stageChanges } from "./site.ts"
import { siteOf } from "./twoSites.ts"

const [root = ""] = process.argv.slice(2)

const publishOnce = (round: number) =>
  Effect.gen(function* () {
    const held = yield* holdLock({ root, wait: 10 })
    const publication = yield* (yield* Directory).open({
      root,
      out: join(root, "public"),
      write: true,
      check: held.check
    })
    yield* publication.commit(yield* stageChanges(publication, root, siteOf(round)))
  }).pipe(Effect.scoped, Effect.provide(Directory.disk))

for (let round = 0; ; round += 1) {
  await Effect.runPromise(publishOnce(round))
  writeSync(1, `${round}\n`)
}
