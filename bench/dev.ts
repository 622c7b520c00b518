/**
 * What a save costs `fanfare dev`, in CPU time: the build, and the page of the
 * article as it is then shown. The example newsroom, and a site of 1,000
 * articles; a text alone, and a title with its cards. The middle and the best
 * of several: other work on the machine can only slow one down.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect, SubscriptionRef } from "effect"
import { findConfig } from "../src/config/loadConfig.ts"
import { openWorkbench } from "../src/dev/build/Workbench.ts"
import { siteOf } from "../src/dev/build/Site.ts"
import { articlePath } from "../src/dev/pages/devPaths.ts"
import { answer } from "../src/dev/server/answer.ts"
import { nodeLayer } from "../src/run/nodeLayer.ts"
import { articlePath as articleFile, writeFanfareSite } from "./scale/sites/fanfareSite.ts"

const rounds = 9
/** Milliseconds of CPU time. */
const goals = { text: 150, card: 300 }

const work = mkdtempSync(join(tmpdir(), "fanfare-bench-dev-"))

const measure = (root: string, file: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const config = yield* findConfig(root, null)
      const bench = yield* openWorkbench({ config, out: join(root, "public"), jobs: 2 })
      yield* bench.rebuild
      const before = readFileSync(join(root, file), "utf8")
      const save = Effect.fnUntraced(function* (text: string) {
        // A moment between two saves, as between those of people: what is collected then is not waited for.
        yield* Effect.sleep(120)
        writeFileSync(join(root, file), text)
        const begun = process.cpuUsage()
        yield* bench.rebuild
        const site = yield* siteOf(bench)
        const head = site?.heads.find(({ source }) => source === file)
        yield* answer(bench, articlePath(head?.slug ?? ""), { isLive: true })
        const { user, system } = process.cpuUsage(begun)
        return (user + system) / 1000
      })
      const times: Record<keyof typeof goals, Array<number>> = { text: [], card: [] }
      for (let round = 0; round < rounds; round += 1) {
        times.text.push(yield* save(`${before}\nOne more line, number ${round}.\n`))
        times.card.push(yield* save(before.replace(/^title: .*$/m, `title: The title of round ${round}`)))
      }
      const { built } = SubscriptionRef.getUnsafe(bench.state)
      return { articles: built?.report.articles.total ?? 0, times }
    })
  ).pipe(Effect.provide(nodeLayer))

const print = ({ articles, times }: Effect.Success<ReturnType<typeof measure>>): void => {
  for (const [kind, all] of Object.entries(times)) {
    const sorted = all.toSorted((a, b) => a - b)
    const [best = 0, middle = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)]]
    const goal = goals[kind as keyof typeof goals]
    console.log(
      `${articles} articles, ${kind}: ${middle.toFixed(0)} ms of CPU time, at best ${best.toFixed(0)} (goal ${goal})`
    )
  }
}

try {
  const newsroom = join(work, "newsroom")
  cpSync("examples/newsroom", newsroom, { recursive: true, filter: (name) => !/\/(?:public|\.fanfare)$/.test(name) })
  print(await Effect.runPromise(measure(newsroom, "articles/library-boat.md")))
  const large = join(work, "large")
  writeFanfareSite(large, { articles: 1000, pictures: true })
  print(await Effect.runPromise(measure(large, articleFile(500))))
} finally {
  rmSync(work, { recursive: true, force: true })
}
