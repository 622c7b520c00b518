/** What every layer of the store does alike: one table of behaviours, tried on each. */
import { Effect } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { finding } from "../../src/model/Finding.ts"
import type { OpenedStore } from "../../src/store/Store.ts"
import { removeFolders } from "../publish/site.ts"
import { layers, lineOf, openProject, type Project, publish, put, targetOf } from "./openStore.ts"

afterAll(removeFolders)

const note = finding("FF6302", {}, "The index cannot be kept.", "Check the disk.")

/** What is written, and what is read back of it. */
const kept: ReadonlyArray<
  readonly [what: string, write: (store: OpenedStore) => void, read: (store: OpenedStore) => unknown, seen: unknown]
> = [
  ["a setting", ({ index }) => index.meta.set("a", "1"), ({ index }) => index.meta.get("a"), "1"],
  [
    "a unit",
    ({ index }) => index.units.put({ source: "s", key: "k", deps: [], info: "i", mark: null }),
    ({ index }) => index.units.get("s", "k"),
    { source: "s", key: "k", deps: [], info: "i", mark: null }
  ],
  [
    "an article's title and body",
    ({ index }) => put(index, "a.md", { title: "The quay", text: "It is long." }),
    ({ index }) => [index.articles.get("a.md")?.title, index.articles.article("a.md").text],
    ["The quay", "It is long."]
  ],
  [
    "a head",
    ({ index }) => publish(index, "a.md", { title: "The quay" }),
    ({ index }) => index.articles.headOf("urn:a.md")?.title,
    "The quay"
  ],
  [
    "a published file",
    ({ index }) => index.targets.put(targetOf("rss.xml")),
    ({ index }) => index.targets.get("rss.xml"),
    targetOf("rss.xml")
  ],
  [
    "a file that a manifest lists",
    ({ index }) => index.targets.setListed([{ path: "rss.xml", sha256: "ab" }]),
    ({ index }) => index.targets.listed("rss.xml"),
    "ab"
  ],
  [
    "a step of a commit",
    ({ index }) =>
      index.changes.put({ place: 1, path: "a", kind: "output", before: null, after: "ab", staged: '{"name":"1"}' }),
    ({ index }) => [...index.changes.each()],
    [{ place: 1, path: "a", kind: "output", before: null, after: "ab", staged: '{"name":"1"}' }]
  ],
  [
    "a line of the ledger",
    ({ index }) => index.ledger.put(lineOf("x", { seen: 5.5 })),
    ({ index }) => index.ledger.get("x"),
    lineOf("x", { seen: 5.5 })
  ],
  ["a finding", ({ index }) => index.findings.set("o", [note]), ({ index }) => index.findings.of("o"), [note]],
  [
    "an answer by its question",
    ({ index }) => index.memos.set("fit", "q", "3"),
    ({ index }) => [index.memos.get("fit", "q"), index.memos.get("fit", "r"), index.memos.last("fit")],
    ["3", null, "3"]
  ]
]

describe.each(layers)("%s", (_, layer) => {
  const within = async (work: (project: Project) => Promise<void>): Promise<void> => {
    const project = openProject(layer())
    try {
      await work(project)
    } finally {
      await project.close()
    }
  }

  test.each(kept)("%s that is committed is there for the next opening", (_what, write, read, seen) =>
    within(async ({ open }) => {
      const first = await open()
      first.index.begin()
      write(first)
      first.index.commit()
      expect(read(first)).toEqual(seen)
      const again = await open()
      expect(read(again)).toEqual(seen)
      expect([...first.findings, ...again.findings]).toEqual([])
    })
  )

  test.each(kept)("%s that is rolled back was never there", (_what, write, read, seen) =>
    within(async ({ open }) => {
      const store = await open()
      const before = attempted(() => read(store))
      store.index.begin()
      write(store)
      expect(read(store)).toEqual(seen)
      store.index.rollback()
      expect(attempted(() => read(store))).toEqual(before)
      expect(attempted(() => read(store))).not.toEqual(seen)
    })
  )

  test.each(kept)("%s that is written without a transaction is there at once", (_what, write, read, seen) =>
    within(async ({ open }) => {
      write(await open())
      expect(read(await open())).toEqual(seen)
    })
  )

  test.each(kept)("%s is gone when the store is thrown away", (_what, write, read, seen) =>
    within(async ({ open }) => {
      write(await open())
      const anew = await open({ anew: true })
      expect(attempted(() => read(anew))).not.toEqual(seen)
      expect(attempted(() => read(anew))).toEqual(attempted(() => read(anew)))
    })
  )

  test.each(kept)("%s is seen by an opening that may not write, whose own changes end with it", (_what, write, read) =>
    within(async ({ open }) => {
      const known = await open()
      known.index.meta.set("published", "1")
      const reading = await open({ write: false })
      expect(reading.index.meta.get("published")).toBe("1")
      const before = attempted(() => read(reading))
      write(reading)
      reading.index.begin()
      reading.index.meta.set("published", "2")
      reading.index.commit()
      expect(reading.index.meta.get("published")).toBe("2")
      const after = await open()
      expect(after.index.meta.get("published")).toBe("1")
      expect(attempted(() => read(after))).toEqual(before)
    })
  )

  test("an opening that may not write, of a project that has no store, begins with nothing and leaves nothing", () =>
    within(async ({ open }) => {
      const reading = await open({ write: false })
      expect([reading.findings, reading.index.articles.keysWhere("1"), reading.index.targets.count()]).toEqual([
        [],
        [],
        0
      ])
      reading.index.meta.set("a", "1")
      expect((await open()).index.meta.get("a")).toBeNull()
    }))

  test("a transaction that nobody ended is not there for the next opening", () =>
    within(async ({ open, close }) => {
      const store = await open()
      store.index.meta.set("a", "1")
      store.index.begin()
      store.index.meta.set("a", "2")
      store.index.targets.put(targetOf("rss.xml"))
      await close()
      const again = await open()
      expect([again.index.meta.get("a"), again.index.targets.count()]).toEqual(["1", 0])
    }))

  test("two projects know nothing of each other", () =>
    within(async (one) => {
      const other = openProject(layer())
      const [a, b] = [await one.open(), await other.open()]
      a.index.meta.set("name", "one")
      b.index.meta.set("name", "two")
      await Effect.runPromise(a.blobs.put("ab", new Uint8Array([1])))
      expect([a.index.meta.get("name"), b.index.meta.get("name")]).toEqual(["one", "two"])
      expect(await Effect.runPromise(b.blobs.get("ab"))).toBeNull()
      await other.close()
    }))

  test("pictures are kept by their key, with the index and without, and a reader keeps none", () =>
    within(async ({ open, blobs }) => {
      const store = await open()
      const bytes = Uint8Array.from({ length: 300 }, (_each, at) => at % 256)
      expect(await Effect.runPromise(store.blobs.get("cd12"))).toBeNull()
      await Effect.runPromise(store.blobs.put("cd12", bytes))
      await Effect.runPromise(store.blobs.put("cd13", new Uint8Array()))
      await Effect.runPromise(store.blobs.put("cd12", bytes.toReversed()))
      const alone = await blobs()
      expect(Buffer.from((await Effect.runPromise(alone.get("cd12"))) ?? "")).toEqual(Buffer.from(bytes.toReversed()))
      expect(await Effect.runPromise(alone.get("cd13")).then((found) => found?.length)).toBe(0)
      const reading = await open({ write: false })
      await Effect.runPromise(reading.blobs.put("cd14", bytes))
      expect(await Effect.runPromise(alone.get("cd14"))).toBeNull()
      expect((await Effect.runPromise(reading.blobs.get("cd12")))?.length).toBe(300)
      expect([alone.failure(), alone.damaged(), reading.blobs.failure()]).toEqual([null, 0, null])
    }))
})

/** The error's reason where reading fails, as it does for a body that is not there. */
const attempted = (read: () => unknown): unknown => {
  try {
    return read()
  } catch (cause) {
    return String(cause)
  }
}
