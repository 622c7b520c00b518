/** Records that a program gives: what is told of them, from where it goes on, and what one that is wrong costs. */
import { describe, expect, test } from "vitest"
import { feedSource } from "../../../src/sources/records/feedSource.ts"
import type { RecordChange, RecordFeed } from "../../../src/sources/records/RecordFeed.ts"
import { type Watched, watching } from "../changes.ts"

const record = (id: string | number, title = `Title ${id}`): RecordChange => ({ id, title, content_text: "Words." })

/** A feed whose answers are set before each run, and what it was asked. */
const program = () => {
  const asked: Array<string | null> = []
  const state: { told: ReadonlyArray<unknown>; failsAt: number } = { told: [], failsAt: Number.POSITIVE_INFINITY }
  const feed: RecordFeed = {
    name: "database",
    changes: async function* (from) {
      asked.push(from)
      for (const [index, one] of state.told.entries()) {
        if (index === state.failsAt) throw new Error("the connection was lost")
        yield one as RecordChange
      }
    }
  }
  return { feed, state, asked }
}

const within = (look: (watched: Watched, given: ReturnType<typeof program>) => Promise<void>): Promise<void> => {
  const given = program()
  // A source is made anew in every run.
  return watching(
    {},
    () => feedSource({ feed: given.feed, customs: { timeZone: "UTC", language: "en", year: 2026 } }),
    (watched) => look(watched, given)
  )
}

describe("a program's records", () => {
  test("are told by their ids, once where nothing changed", () =>
    within(async ({ tell }, { state }) => {
      state.told = [record("a"), record(2)]
      expect((await tell()).lines).toEqual(["Draft database#a", "Draft database#2", "Whole"])
      expect((await tell()).lines).toEqual(["Same database#a", "Same database#2", "Whole"])
      state.told = [record("a"), record(2, "Other")]
      expect((await tell()).lines).toEqual(["Same database#a", "Draft database#2", "Whole"])
    }))

  test("that it leaves out are gone where it tells all", () =>
    within(async ({ tell }, { state }) => {
      state.told = [record("a"), record("b")]
      await tell()
      state.told = [record("b")]
      expect((await tell()).lines).toEqual(["Same database#b", "Gone database#a", "Whole"])
    }))

  test("stay where it tells only what changed since its cursor", () =>
    within(async ({ tell, units }, { state, asked }) => {
      state.told = [record("a"), record("b"), { cursor: "one" }]
      await tell()
      state.told = [record("c"), { gone: "a" }, { cursor: "two" }]
      expect((await tell()).lines).toEqual(["Draft database#c", "Gone database#a", "Draft database", "Whole"])
      expect(units()).toEqual(["database#b", "database", "database#c"])
      state.told = []
      expect((await tell()).lines).toEqual(["Whole"])
      expect(asked).toEqual([null, "one", "two"])
    }))

  test("are all asked for again where the settings changed", () =>
    within(async ({ tell }, { state, asked }) => {
      state.told = [record("a"), { cursor: "one" }]
      await tell()
      await tell({ isStale: true })
      expect(asked).toEqual([null, null])
    }))

  test("may be told again after they are gone in one run", () =>
    within(async ({ tell }, { state }) => {
      state.told = [record("a"), { gone: "a" }, record("a", "Back")]
      expect((await tell()).lines).toEqual(["Draft database#a", "Gone database#a", "Draft database#a", "Whole"])
    }))

  test("of another part of a shared run are counted and left to it", () =>
    within(async ({ tell }, { state }) => {
      state.told = [record("a"), record("b")]
      expect((await tell({ isMine: (unit) => unit !== "database#a" })).lines).toEqual(["Draft database#b", "Whole"])
    }))
})

describe("a program that fails", () => {
  test("ends the source with its own words, and nothing is gone", () =>
    within(async ({ tell, units }, { state }) => {
      state.told = [record("a"), record("b"), record("c")]
      await tell()
      state.failsAt = 1
      const { lines, error } = await tell()
      expect(lines).toEqual(["Same database#a"])
      expect(error?.detail).toBe("The source database failed: the connection was lost.")
      expect(units()).toEqual(["database#a", "database#b", "database#c"])
    }))

  test("before its cursor is asked from the last one again", () =>
    within(async ({ tell }, { state, asked }) => {
      state.told = [record("a"), { cursor: "one" }]
      await tell()
      state.told = [{ cursor: "two" }, record("b")]
      state.failsAt = 1
      await tell()
      state.failsAt = Number.POSITIVE_INFINITY
      await tell()
      expect(asked).toEqual([null, "one", "one"])
    }))
})

describe("a record that is wrong", () => {
  const loop: Record<string, unknown> = { id: "loop", title: "Loop" }
  loop["self"] = loop
  let deep: unknown = "x"
  for (let level = 0; level < 50_000; level += 1) deep = [deep]

  test.each([
    ["a loop", loop, "loop"],
    ["a number that JSON does not have", { id: "big", title: "Big", views: 1n }, "big"],
    ["lists in lists without end", { id: "deep", title: "Deep", x: deep }, "deep"],
    [
      "a value that throws when it is written",
      {
        id: "throws",
        toJSON: () => {
          throw new Error("no")
        }
      },
      "throws"
    ]
  ])("costs itself and no other, and keeps what it was: %s", (_, wrong, id) =>
    within(async ({ tell, units }, { state }) => {
      state.told = [record("a"), record(id), record("z")]
      await tell()
      state.told = [record("a"), wrong, record("z")]
      const { lines, findings, error } = await tell()
      expect(error).toBeNull()
      expect(lines).toEqual(["Same database#a", `Unread database#${id}`, "Same database#z", "Whole"])
      expect(findings).toMatchObject([
        { code: "FF1601", severity: "error", file: expect.stringContaining("database#") }
      ])
      expect(findings[0]?.message).toContain(`"${id}"`)
      expect(units()).toContain(`database#${id}`)
    })
  )

  test.each([
    [null],
    [undefined],
    [7],
    ["text"],
    [[]],
    [{}],
    [{ id: "" }],
    [{ id: null, title: "A" }],
    [{ gone: null }]
  ])("is named where it has no id: %j", (wrong) =>
    within(async ({ tell }, { state }) => {
      state.told = [wrong, record("a")]
      const { lines, findings } = await tell()
      expect(lines).toEqual(["Draft database#a", "Whole"])
      expect(findings).toMatchObject([{ code: "FF1601", file: "database" }])
    })
  )

  test("with an id that was told before is named, and the first one counts", () =>
    within(async ({ tell }, { state }) => {
      state.told = [record("a"), record("a", "Second")]
      const { lines, findings } = await tell()
      expect(lines).toEqual(["Draft database#a", "Whole"])
      expect(findings).toMatchObject([{ code: "FF1602" }])
    }))

  test("without end is named a thousand times", () =>
    within(async ({ tell }, { state }) => {
      state.told = Array.from({ length: 1500 }, () => ({}))
      expect((await tell()).findings).toHaveLength(1000)
    }))

  test("with HTML beyond every limit is named, and no draft of it is told", () =>
    within(async ({ tell }, { state }) => {
      state.told = [{ id: "a", title: "A", content_html: "<div>".repeat(10_000) }]
      const { events } = await tell()
      expect(events[0]).toMatchObject({ _tag: "Draft", drafts: [], findings: [{ code: "FF1303", file: "database" }] })
    }))
})
