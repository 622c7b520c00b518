import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Effect, Exit, type Layer } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { sha256 } from "../../src/model/Digest.ts"
import { PublishError } from "../../src/model/errors.ts"
import { Directory } from "../../src/publish/Directory.ts"
import { makeMemoryDisk } from "../../src/publish/memory/openMemory.ts"
import type { Change, Kind, Publication } from "../../src/publish/Publication.ts"
import { emptyFolder, removeFolders, write } from "./site.ts"

afterAll(removeFolders, 60_000)

interface Disk {
  readonly root: string
  readonly layer: Layer.Layer<Directory>
  readonly contentOf: (path: string) => string | null
}

const kinds: ReadonlyArray<readonly [string, (files: Readonly<Record<string, string>>) => Disk]> = [
  [
    "on disk",
    (files) => {
      const root = emptyFolder()
      write(root, files)
      return {
        root,
        layer: Directory.disk,
        contentOf: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null)
      }
    }
  ],
  [
    "in memory",
    (files) => {
      const root = "/project"
      const disk = makeMemoryDisk(
        Object.fromEntries(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]))
      )
      return {
        root,
        layer: Directory.memoryOf(disk),
        contentOf: (path) => {
          const kept = disk.files.get(`${root}/${path}`)
          return kept === undefined ? null : new TextDecoder().decode(kept.bytes)
        }
      }
    }
  ]
]

const use = <A, E>(
  { root, layer }: Disk,
  work: (publication: Publication) => Effect.Effect<A, E>,
  options: { readonly write?: boolean; readonly check?: Effect.Effect<void, PublishError> } = {}
) =>
  Effect.runPromise(
    Effect.gen(function* () {
      const directory = yield* Directory
      return yield* work(yield* directory.open({ root, out: `${root}/public`, write: true, ...options }))
    }).pipe(Effect.scoped, Effect.provide(layer))
  )

const change = Effect.fnUntraced(function* (
  publication: Publication,
  kind: Kind,
  path: string,
  before: string | null,
  after: string | null,
  order = 1
) {
  const staged = after === null ? null : yield* publication.stage(after)
  return {
    kind,
    path,
    order,
    before: before === null ? null : sha256(before),
    after: staged?.sha256 ?? null,
    staged
  } satisfies Change as Change
})

describe.each(kinds)("a directory %s", (_, make) => {
  test("shows what was committed", async () => {
    const disk = make({ "public/rss.xml": "old", "public/feed.json": "old", "site/x.html": "old" })
    await use(disk, (publication) =>
      Effect.gen(function* () {
        expect(publication.recovered.state).toBe("none")
        expect(publication.stamp("rss.xml")).toMatchObject({ type: "file", size: 3 })
        expect(publication.stamp("atom.xml")).toBe(null)
        const outcome = yield* publication.commit([
          yield* change(publication, "output", "rss.xml", "old", "newer"),
          yield* change(publication, "output", "feed.json", "old", null),
          yield* change(publication, "output", "articles/a/head.html", null, "head"),
          yield* change(publication, "page", "site/x.html", "old", "page"),
          yield* change(publication, "ledger", "fanfare.ledger.jsonl", null, "ledger"),
          yield* change(publication, "manifest", "fanfare.json", null, "{}", 9)
        ])
        expect(outcome).toEqual({ copied: [], left: [] })
        expect(publication.stamp("rss.xml")).toMatchObject({ type: "file", size: 5 })
        expect(publication.stamp("feed.json")).toBe(null)
        expect(publication.stamp("articles/a")?.type).toBe("folder")
        expect(new TextDecoder().decode((yield* publication.read("rss.xml")) ?? undefined)).toBe("newer")
        expect(yield* publication.read("feed.json")).toBe(null)
      })
    )
    expect(
      ["public/rss.xml", "public/feed.json", "public/articles/a/head.html", "site/x.html", "fanfare.ledger.jsonl"].map(
        disk.contentOf
      )
    ).toEqual(["newer", null, "head", "page", "ledger"])
    await use(disk, ({ stamp }) => Effect.sync(() => expect(stamp("fanfare.json")).toMatchObject({ size: 2 })))
  })

  test("gives a published file the stamp of its staging, and another one whenever it is written again", async () => {
    const disk = make({})
    await use(disk, (publication) =>
      Effect.gen(function* () {
        const first = yield* change(publication, "output", "rss.xml", null, "same")
        yield* publication.commit([first])
        expect(publication.stamp("rss.xml")).toEqual({ type: "file", ...first.staged?.stamp })
        yield* publication.commit([yield* change(publication, "output", "rss.xml", "same", "sane")])
        expect(publication.stamp("rss.xml")).not.toEqual({ type: "file", ...first.staged?.stamp })
      })
    )
  })

  test("leaves alone what is not what it should be", async () => {
    const disk = make({ "public/rss.xml": "theirs", "public/feed.json": "theirs", "site/x.html": "theirs" })
    const left = await use(disk, (publication) =>
      Effect.gen(function* () {
        const outcome = yield* publication.commit([
          yield* change(publication, "output", "rss.xml", null, "ours"),
          yield* change(publication, "page", "site/x.html", "another", "ours"),
          yield* change(publication, "page", "site/none.html", "another", "ours"),
          yield* change(publication, "output", "atom.xml", "gone already", null),
          yield* change(publication, "output", "feed.json", "another", null),
          yield* change(publication, "output", "opml.xml", null, "ours")
        ])
        return outcome.left.map(({ kind, path }) => `${kind} ${path}`)
      })
    )
    expect(left).toEqual(["output rss.xml", "page site/x.html", "page site/none.html", "output feed.json"])
    expect(["public/rss.xml", "public/feed.json", "site/x.html", "public/opml.xml"].map(disk.contentOf)).toEqual([
      "theirs",
      "theirs",
      "theirs",
      "ours"
    ])
  })

  test("does nothing where what it is to check fails", async () => {
    const disk = make({ "public/rss.xml": "old" })
    const lost = new PublishError({ detail: "lost", hint: "" })
    const error = await use(
      disk,
      (publication) =>
        Effect.gen(function* () {
          return yield* Effect.flip(publication.commit([yield* change(publication, "output", "rss.xml", "old", "new")]))
        }),
      { check: Effect.fail(lost) }
    )
    expect(error).toBe(lost)
    expect(disk.contentOf("public/rss.xml")).toBe("old")
  })

  test("refuses names that are not fanfare's", async () => {
    const disk = make({ "public/mine.txt": "theirs" })
    const exit = await use(disk, (publication) =>
      Effect.gen(function* () {
        return yield* Effect.exit(
          publication.commit([
            yield* change(publication, "output", "rss.xml", null, "ours"),
            yield* change(publication, "output", "mine.txt", "theirs", null)
          ])
        )
      })
    )
    expect(Exit.isFailure(exit)).toBe(true)
    expect([disk.contentOf("public/mine.txt"), disk.contentOf("public/rss.xml")]).toEqual(["theirs", null])
  })

  test("stages streams, and only tells their digests where it is not written to", async () => {
    for (const writes of [true, false]) {
      await use(
        make({}),
        (publication) =>
          Effect.gen(function* () {
            expect(yield* publication.stageStream(["a", "b"])).toMatchObject({ sha256: sha256("ab"), size: 2 })
            expect(yield* publication.stage(new Uint8Array([97, 98]))).toMatchObject({ sha256: sha256("ab"), size: 2 })
          }),
        { write: writes }
      )
    }
  })
})

test("the memory layer keeps what is committed for as long as it lives", async () => {
  const kept = await Effect.runPromise(
    Effect.gen(function* () {
      const directory = yield* Directory
      const open = Effect.scoped(
        Effect.gen(function* () {
          const publication = yield* directory.open({ root: "/p", out: "/p/public", write: true })
          const found = yield* publication.read("rss.xml")
          yield* publication.commit([yield* change(publication, "output", "rss.xml", found === null ? null : "x", "x")])
          return found
        })
      )
      return [yield* open, new TextDecoder().decode((yield* open) ?? undefined)]
    }).pipe(Effect.provide(Directory.memory))
  )
  expect(kept).toEqual([null, "x"])
})
