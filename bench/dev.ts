/**
 * What a save costs `fanfare dev`, from the write to the article's page as a
 * browser gets it, watcher, build and server included: a text alone, and a
 * title with the card that shows it. The example newsroom, and a site of 1,000
 * articles. The goals are for CPU time; other work on the machine can only slow
 * one down, so the best is given beside the middle of several.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { type IncomingMessage, request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect, SubscriptionRef } from "effect"
import { findConfig } from "../src/config/loadConfig.ts"
import { siteOf } from "../src/dev/build/Site.ts"
import { openWorkbench } from "../src/dev/build/Workbench.ts"
import { articlePath, eventsPath, readerPath } from "../src/dev/pages/devPaths.ts"
import { serveDev } from "../src/dev/server/serveDev.ts"
import { keepBuilding } from "../src/dev/watch/keepBuilding.ts"
import { nodeLayer } from "../src/run/nodeLayer.ts"
import { articlePath as articleFile, writeFanfareSite } from "./scale/sites/fanfareSite.ts"

const rounds = 9
/** Milliseconds of CPU time. */
const goals = { text: 150, card: 300 }

interface Cost {
  /** Milliseconds. */
  readonly cpu: number
  readonly wall: number
}

const work = mkdtempSync(join(tmpdir(), "fanfare-bench-dev-"))

const ask = (url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => request(url, resolve).on("error", reject).end())

const get = async (url: string): Promise<string> => {
  const parts: Array<Buffer> = []
  for await (const part of await ask(url)) parts.push(part as Buffer)
  return Buffer.concat(parts).toString("latin1")
}

/** Tells each build that ended, as a page of the preview hears of it. */
const listen = async (url: string) => {
  const events = await ask(url)
  let heard: () => void = () => undefined
  events.on("data", () => heard())
  return { next: () => new Promise<void>((resolve) => (heard = resolve)), end: () => events.destroy() }
}

const measure = (root: string, file: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const config = yield* findConfig(root, null)
      const bench = yield* openWorkbench({ config, out: join(root, "public"), jobs: 2 })
      const url = (yield* serveDev(bench, { port: 0 })).replace("localhost", "127.0.0.1")
      yield* keepBuilding(bench, () => undefined)
      yield* bench.rebuild
      const head = (yield* siteOf(bench))?.heads.find(({ source }) => source === file)
      const [page, reader] = [url + articlePath(head?.slug ?? ""), url + readerPath(head?.slug ?? "")]
      const before = readFileSync(join(root, file), "utf8")
      const builds = yield* Effect.promise(() => listen(url + eventsPath))
      yield* Effect.addFinalizer(() => Effect.sync(() => builds.end()))

      /** Waits for the build that shows it: what the disk tells of one save may come in two pieces. */
      const save = async (text: string, isShown: () => Promise<boolean>): Promise<Cost> => {
        // A moment between two saves, as between those of people: what is collected then is not waited for.
        await new Promise((resolve) => setTimeout(resolve, 150))
        const [cpu, wall] = [process.cpuUsage(), performance.now()]
        let build = builds.next()
        writeFileSync(join(root, file), text)
        for (;;) {
          await build
          build = builds.next()
          if (!(await isShown())) continue
          const { user, system } = process.cpuUsage(cpu)
          return { cpu: (user + system) / 1000, wall: performance.now() - wall }
        }
      }

      const costs: Record<keyof typeof goals, Array<Cost>> = { text: [], card: [] }
      const cardOf = (html: string): string => /output\/[^"]*\/og\.[^"]+/.exec(html)?.[0] ?? ""
      let card = cardOf(yield* Effect.promise(() => get(page)))
      for (let round = 0; round < rounds; round += 1) {
        const showsCard = async (): Promise<boolean> => {
          const shown = cardOf(await get(page))
          if (shown === card) return false
          card = shown
          return (await get(url + card)).length > 0
        }
        const titled = before.replace(/^title: .*$/m, `title: The title of round ${round}`)
        costs.card.push(yield* Effect.promise(() => save(titled, showsCard)))
        const line = `One more line, number ${round}.`
        const showsText = async (): Promise<boolean> =>
          (await get(page)).includes("The title of") && (await get(reader)).includes(line)
        costs.text.push(yield* Effect.promise(() => save(`${titled}\n${line}\n`, showsText)))
      }
      const { built } = SubscriptionRef.getUnsafe(bench.state)
      return { articles: built?.report.articles.total ?? 0, costs }
    })
  ).pipe(Effect.provide(nodeLayer))

const print = ({ articles, costs }: Effect.Success<ReturnType<typeof measure>>): void => {
  for (const kind of ["text", "card"] as const) {
    const [cpu, wall] = (["cpu", "wall"] as const).map((unit) => spread(costs[kind].map((cost) => cost[unit])))
    console.log(`${articles} articles, ${kind}: CPU ${cpu} (goal ${goals[kind]} ms), wall ${wall}`)
  }
}

const spread = (times: ReadonlyArray<number>): string => {
  const sorted = times.toSorted((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, at best ${sorted[0]?.toFixed(0)}`
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
