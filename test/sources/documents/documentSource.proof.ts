/** What a source at an address tells, run after run, and what becomes of a document that its reader does not survive. */
import { Effect, Exit, Scope, Stream } from "effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Documents, openDocuments } from "../../../src/sources/documents/Documents.ts"
import { documentSource } from "../../../src/sources/documents/documentSource.ts"
import { makeFetcher } from "../../../src/sources/http/Fetcher.ts"
import { memoryBlobs } from "../../../src/store/blobs.ts"
import { watching } from "../changes.ts"
import { feed, gives } from "../http/hostile.ts"
import { type Answer, serve, type TestServer } from "../http/server.ts"

const customs = { timeZone: "UTC", language: "en", year: 2026 }
let server: TestServer
let answer: Answer = gives(200)
const scope = Effect.runSync(Scope.make())
beforeAll(async () => {
  server = await serve((request, response) => answer(request, response))
})
afterAll(async () => {
  await Effect.runPromise(Scope.close(scope, Exit.void))
  await server[Symbol.asyncDispose]()
})

const documentsOf = (milliseconds = 5_000): Promise<Documents> =>
  Effect.runPromise(
    openDocuments({
      blobs: memoryBlobs(),
      fetcher: makeFetcher({ retries: 0 }),
      allowHosts: [server.host],
      limits: { milliseconds, bytes: 300_000_000 }
    }).pipe(Scope.provide(scope))
  )

/** Each run makes the source anew. */
const sourceIn =
  (documents: Documents, keep = false) =>
  () => {
    const from = `${server.base}/feed`
    return documentSource({ name: "boats", from, as: "feed", keep, documents, customs })
  }

describe("a feed at an address", () => {
  test("tells each item once, and nothing where nothing changed", async () => {
    const documents = await documentsOf()
    const url = (day: number): string => `boats#https://boats.example.org/${day}`
    await watching({}, sourceIn(documents), async ({ tell }) => {
      answer = gives(200, { etag: '"1"' }, feed(1, 2))
      expect((await tell()).lines).toEqual([`Draft ${url(1)}`, `Draft ${url(2)}`, "Draft boats", "Whole"])
      expect((await tell()).lines).toEqual(["Unchanged", "Whole"])
      answer = gives(304, {}, "")
      expect((await tell()).lines).toEqual(["Unchanged", "Whole"])
      answer = gives(200, {}, feed(2, 3))
      expect((await tell()).lines).toEqual([
        `Gone ${url(1)}`,
        `Same ${url(2)}`,
        `Draft ${url(3)}`,
        "Draft boats",
        "Whole"
      ])
      answer = gives(404)
      expect((await tell()).lines).toEqual(["Unchanged", "Failed"])
      expect((await tell({ isStale: true })).lines).toEqual([
        `Draft ${url(2)}`,
        `Draft ${url(3)}`,
        "Draft boats",
        "Failed"
      ])
      answer = gives(200, {}, "<!doctype html>")
      expect((await tell()).lines).toEqual(["Unchanged", "Failed"])
    })
  })

  test("tells items with one id once, and says so", async () => {
    await watching({}, sourceIn(await documentsOf()), async ({ tell }) => {
      answer = gives(200, {}, feed(1, 1, 2))
      const { lines, findings } = await tell()
      expect(lines.filter((line) => line.startsWith("Draft boats#"))).toHaveLength(2)
      expect(findings.filter(({ code }) => code === "FF1602")).toHaveLength(1)
    })
  })

  test("with `keep` tells what it showed once as the same as before", async () => {
    await watching({}, sourceIn(await documentsOf(), true), async ({ tell, units }) => {
      answer = gives(200, {}, feed(1, 2))
      await tell()
      answer = gives(200, {}, feed(3))
      const { lines } = await tell()
      expect(lines.filter((line) => line.startsWith("Gone"))).toEqual([])
      expect(lines.filter((line) => line.startsWith("Same"))).toHaveLength(2)
      expect(units()).toHaveLength(4)
    })
  })
})

describe("a server that asks to be left alone", () => {
  test.each([
    ["429", 429, "3600"],
    ["503", 503, "3600"],
    ["until a date", 503, new Date(Date.now() + 3_600_000).toUTCString()],
    ["for ever", 429, "999999999"]
  ])("is not asked by the builds before that moment (%s)", async (_, status, wait) => {
    await watching({}, sourceIn(await documentsOf()), async ({ tell }) => {
      answer = gives(status, { "retry-after": wait })
      expect((await tell()).lines).toEqual(["Failed"])
      server.asked.length = 0
      answer = gives(200, {}, feed(1))
      const { events } = await tell()
      expect(server.asked).toEqual([])
      expect(events).toMatchObject([
        { _tag: "Failed", finding: { message: expect.stringContaining("left alone until 20") } }
      ])
    })
  })

  test("for no time is asked by the next build", async () => {
    await watching({}, sourceIn(await documentsOf()), async ({ tell }) => {
      answer = gives(503, { "retry-after": "0" })
      expect((await tell()).lines).toEqual(["Failed"])
      answer = gives(200, {}, feed(1))
      expect((await tell()).lines.at(-1)).toBe("Whole")
    })
  })
})

describe("a document whose reader takes too long", () => {
  test("is killed, which is told, and is no copy", async () => {
    const documents = await documentsOf(1)
    await watching({}, sourceIn(documents), async ({ tell }) => {
      answer = gives(200, {}, feed(...Array.from({ length: 3000 }, (_, at) => at)))
      const { lines, events } = await tell()
      expect(lines).toEqual(["Failed"])
      expect(events[0]).toMatchObject({
        hasLast: false,
        finding: {
          code: "FF1006",
          message: expect.stringContaining("cannot be read: it took longer than 0.001 seconds")
        }
      })
      expect(
        (await Effect.runPromise(documents.ask({ name: "boats", from: `${server.base}/feed`, as: "feed" }))).last
      ).toBeNull()
    })
  })
})

test("a source is waited for once, however often it is read", async () => {
  const source = sourceIn(await documentsOf())()
  answer = gives(200, {}, feed(1))
  server.asked.length = 0
  const known = {
    unit: () => undefined,
    keys: () => [],
    dependent: () => [],
    isStale: false,
    isShared: () => false,
    isMine: () => true
  }
  await Effect.runPromise(source.ready ?? Effect.void)
  for (let round = 0; round < 3; round += 1) await Effect.runPromise(Stream.runCollect(source.changes(known)))
  expect(server.asked.length).toBe(1)
})
