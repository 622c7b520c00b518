import type * as Threads from "node:worker_threads"
import { Effect, Fiber } from "effect"
import sharp from "sharp"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { makePainter } from "../../../src/cards/draw/Painter.ts"
import type { Painted, RenderJob } from "../../../src/cards/draw/RenderJob.ts"
import { sha256 } from "../../../src/model/Digest.ts"
import { makeRenderPool, type RenderPool } from "../../../src/cards/draw/RenderPool.ts"
import { cardJob, cropJob, wholeJob } from "./jobs.ts"

const started: Array<Threads.Worker> = []
const onWorker = (worker: Threads.Worker): void => void started.push(worker)
beforeAll(() => void process.on("worker", onWorker))
afterAll(() => void process.off("worker", onWorker))
afterEach(() => void started.splice(0))

const withPool = <A>(size: number, use: (pool: RenderPool) => Effect.Effect<A, unknown>): Promise<A> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(makeRenderPool(size), use)))

const digestOf = ({ bytes, notes }: Painted): string => `${sha256(bytes)} ${JSON.stringify(notes)}`

const jpeg = await sharp({ create: { width: 800, height: 600, channels: 3, background: "#336699" } })
  .jpeg()
  .toBuffer()
const cards = await Promise.all((["short", "Arabic", "84 letters", "Hebrew", "one word"] as const).map(cardJob))
const jobs: ReadonlyArray<RenderJob> = [
  ...cards,
  cropJob(jpeg),
  await wholeJob({
    type: "div",
    props: { style: { display: "flex", fontSize: 40, color: "#102030" }, children: "Rain" }
  }),
  ...cards.slice(1, 3)
]
const [first = cropJob(jpeg), second = first] = cards

/** What a painter without any thread draws. */
const alone = new Map<RenderJob, string>()
const painter = makePainter()
for (const job of jobs) alone.set(job, digestOf(await painter.paint(job)))

describe("the threads that draw", () => {
  test.each([1, 2, 3])(
    "%d of them draw the same bytes as none, say the same of them, and end with their scope",
    async (size) => {
      const together = await withPool(size, (pool) => Effect.forEach(jobs, pool.paint, { concurrency: "unbounded" }))
      expect(together.map(digestOf)).toEqual(jobs.map((job) => alone.get(job)))
      expect(started).toHaveLength(size)
      for (const thread of started) expect(thread.threadId).toBe(-1)
    }
  )

  test("give the errors of templates and photos, and go on", async () => {
    const [template, photo, third] = await withPool(1, ({ paint }) =>
      Effect.gen(function* () {
        const bad = yield* Effect.promise(() => wholeJob({ type: "img", props: { width: 9, height: 9 } }))
        return [
          yield* Effect.flip(paint(bad)),
          yield* Effect.flip(paint(cropJob(jpeg.subarray(0, 300)))),
          yield* paint(first)
        ] as const
      })
    )
    expect(template).toMatchObject({
      _tag: "RenderError",
      exitCode: 1,
      detail: expect.stringMatching(/^A card cannot be drawn: .*[iI]mage source.*[^.]\.$/),
      hint: "Fix its template."
    })
    expect(photo).toMatchObject({ _tag: "PhotoError", reason: expect.stringMatching(/^it /) })
    expect(digestOf(third)).toBe(alone.get(first))
    expect(started).toHaveLength(1)
  })

  test("that die take one job with them, which is told, and are replaced", async () => {
    const [error, after, later] = await withPool(1, ({ paint }) =>
      Effect.gen(function* () {
        yield* paint(first)
        const running = yield* Effect.forkChild(Effect.flip(paint(second)))
        yield* Effect.yieldNow
        // What Node tells of a thread that ends in the middle; ending it there can end the process (nodejs/node#60755).
        yield* Effect.sync(() => started[0]?.emit("error", new Error("out of memory")))
        const told = yield* Fiber.join(running)
        const next = yield* paint(first)
        yield* Effect.promise(async () => started[1]?.terminate())
        return [told, next, yield* paint(second).pipe(Effect.catch(() => paint(second)))] as const
      }).pipe(Effect.timeout("50 seconds"))
    )
    expect(error).toMatchObject({
      _tag: "RenderError",
      detail: expect.stringMatching(/^A thread that drew a card ended: out of memory/),
      hint: expect.stringContaining("--jobs 1")
    })
    expect(digestOf(after)).toBe(alone.get(first))
    // The second one died between two jobs, and the next job does not wait for it.
    expect(digestOf(later)).toBe(alone.get(second))
    expect(started).toHaveLength(3)
  })

  test("answer a job with its own picture, though the one before was given up", async () => {
    const after = await withPool(1, ({ paint }) =>
      Effect.gen(function* () {
        yield* paint(first)
        const running = yield* Effect.forkChild(paint(first))
        yield* Effect.yieldNow
        yield* Fiber.interrupt(running)
        return yield* paint(second)
      })
    )
    expect(digestOf(after)).toBe(alone.get(second))
    expect(started).toHaveLength(1)
  })
})
