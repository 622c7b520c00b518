import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { join } from "node:path"
import { Cause, Effect, Exit } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { sha256 } from "../../src/model/Digest.ts"
import { PublishError } from "../../src/model/errors.ts"
import { Directory } from "../../src/publish/Directory.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import type { Change } from "../../src/publish/Publication.ts"
import { faulty, systemError } from "./faultyOperations.ts"
import {
  emptyFolder,
  opened,
  project,
  publish,
  publishing,
  refusal,
  removeFolders,
  snapshot,
  stageChanges,
  state
} from "./site.ts"

afterAll(removeFolders, 60_000)

describe("a commit", () => {
  test("publishes every file, and leaves nothing else behind", async () => {
    const root = project()
    const wanted = { "public/rss.xml": "one", "public/articles/a/head.html": "two", "public/fanfare.json": "{}" }
    const outcome = await publish(root, wanted)
    expect(snapshot(root)).toEqual(wanted)
    expect(outcome).toEqual({ recovered: "none", copied: [], left: [] })
    expect(state(root)).toEqual([])
  })

  test("replaces and deletes what is there, with the folders that become empty", async () => {
    const root = project({
      "public/rss.xml": "old",
      "public/articles/a/head.html": "old",
      "public/articles/b/head.html": "old",
      "public/articles/b/notes.txt": "theirs"
    })
    await publish(root, {
      "public/rss.xml": "new",
      "public/articles/a/head.html": null,
      "public/articles/b/head.html": null
    })
    expect(snapshot(root)).toEqual({ "public/rss.xml": "new", "public/articles/b/notes.txt": "theirs" })
    await publish(root, { "public/rss.xml": null })
    expect(existsSync(join(root, "public"))).toBe(true)
  })

  test("never removes the output directory itself", async () => {
    const root = project({ "public/articles/a/head.html": "old" })
    await publish(root, { "public/articles/a/head.html": null })
    expect(readdirSync(join(root, "public"))).toEqual([])
  })

  test("of nothing touches nothing", async () => {
    const root = project({ "public/rss.xml": "one" })
    await publish(root, {})
    await publish(root, { "public/rss.xml": "one" })
    expect(state(root).filter((name) => name.startsWith("journal"))).toEqual([])
    const untouched = project()
    await Effect.runPromise(opened(untouched, (publication) => publication.commit([])))
    expect(readdirSync(untouched)).toEqual([])
  })

  test("keeps the stamp that a file got when it was staged", async () => {
    const root = project({ "public/articles/a/head.html": "old" })
    const [staged, found] = await Effect.runPromise(
      opened(root, (publication) =>
        Effect.gen(function* () {
          const changes = yield* stageChanges(publication, root, {
            "public/articles/a/head.html": "changed",
            "public/articles/new/head.html": "new",
            "public/rss.xml": "new"
          })
          yield* publication.commit(changes)
          return [
            changes.map(({ path, staged }) => [path, { type: "file", ...staged?.stamp }]),
            changes.map(({ path }) => [path, publication.stamp(path)])
          ]
        })
      )
    )
    expect(found).toEqual(staged)
  })

  test("puts in ascending order, then deletes in descending order", async () => {
    const root = project({ "public/atom.xml": "old", "public/articles/a/head.html": "old" })
    const log: Array<string> = []
    const ops = {
      ...nodeFileOperations,
      rename: (from: string, to: string) => {
        nodeFileOperations.rename(from, to)
        for (const path of [from, to]) if (path.startsWith(join(root, "public"))) log.push(path.slice(root.length + 8))
      }
    }
    const change = (path: string, order: number, content: string | null) => ({ path, order, content })
    await Effect.runPromise(
      opened(
        root,
        (publication) =>
          Effect.gen(function* () {
            const changes: Array<Change> = []
            for (const { path, order, content } of [
              change("atom.xml", 5, null),
              change("rss.xml", 5, "x"),
              change("articles/a/head.html", 1, null),
              change("feed.json", 7, "x"),
              change("opml.xml", 0, "x")
            ]) {
              const staged = content === null ? null : yield* publication.stage(content, path)
              const before = content === null ? sha256("old") : null
              changes.push({ kind: "output", path, order, before, after: staged?.sha256 ?? null, staged })
            }
            yield* publication.commit(changes)
          }),
        { ops }
      )
    )
    expect(log).toEqual(["opml.xml", "rss.xml", "feed.json", "atom.xml", "articles/a/head.html"])
  })

  test("takes changes that are made while they are iterated, in order", async () => {
    const root = project({ "public/atom.xml": "old" })
    await Effect.runPromise(
      opened(root, (publication) =>
        Effect.gen(function* () {
          const staged = yield* publication.stage("x", "rss.xml")
          yield* publication.commit(
            (function* (): Generator<Change> {
              yield { kind: "output", path: "rss.xml", order: 1, before: null, after: staged.sha256, staged }
              yield { kind: "output", path: "atom.xml", order: 9, before: sha256("old"), after: null, staged: null }
            })()
          )
        })
      )
    )
    expect(snapshot(root)).toEqual({ "public/rss.xml": "x" })
  })

  test("refuses as a defect, before it changes anything, what no commit may do", async () => {
    const files = { "public/rss.xml": "old", "public/mine.txt": "theirs", "precious.txt": "theirs", "site/x.html": "p" }
    const digest = sha256("old")
    const put = (kind: Change["kind"], path: string): Partial<Change> => ({ kind, path })
    const cases: ReadonlyArray<Partial<Change>> = [
      put("output", "mine.txt"),
      put("output", "../precious.txt"),
      put("output", "/etc/passwd"),
      put("output", "articles/../rss.xml"),
      put("output", "articles\\a\\head.html"),
      put("output", "fanfare.json"),
      put("output", "articles/a/../../../precious.txt"),
      put("output", "articles/a/head.html\u0000"),
      put("output", ".fanfare-staging/x"),
      put("manifest", "rss.xml"),
      put("ledger", "precious.txt"),
      put("ledger", "../fanfare.ledger.jsonl"),
      put("page", "precious.txt"),
      put("page", "../site/x.html"),
      put("page", ".git/hooks/x.html"),
      put("page", "node_modules/x/index.html"),
      { kind: "page", path: "site/x.html", before: null },
      { kind: "output", path: "rss.xml", after: sha256("another") },
      { kind: "output", path: "rss.xml", before: "not a digest" },
      { kind: "output", path: "rss.xml", before: null, after: null, staged: null },
      { kind: "page", path: "site/x.html", before: sha256("p"), after: null, staged: null },
      { kind: "ledger", path: "fanfare.ledger.jsonl", before: digest, after: null, staged: null }
    ]
    for (const one of cases) {
      const root = project(files)
      const exit = await Effect.runPromiseExit(
        opened(root, (publication) =>
          Effect.gen(function* () {
            const staged = yield* publication.stage("new")
            const good: Change = {
              kind: "output",
              path: "feed.json",
              order: 0,
              before: null,
              after: staged.sha256,
              staged
            }
            return yield* publication.commit([good, { ...good, before: digest, order: 1, ...one }])
          })
        )
      )
      expect([one, Exit.isFailure(exit) && Cause.hasDies(exit.cause)]).toEqual([one, true])
      expect(snapshot(root)).toEqual(files)
      expect(state(root)).toEqual([])
    }
  })

  test("refuses an iterable that is out of order", async () => {
    const root = project()
    const exit = await Effect.runPromiseExit(
      opened(root, (publication) =>
        Effect.gen(function* () {
          const staged = yield* publication.stage("new")
          const change = (path: string, order: number): Change => ({
            kind: "output",
            path,
            order,
            before: null,
            after: staged.sha256,
            staged
          })
          return yield* publication.commit([change("rss.xml", 2), change("feed.json", 1)].values())
        })
      )
    )
    expect(Exit.isFailure(exit)).toBe(true)
    expect(snapshot(root)).toEqual({})
  })

  test("does not begin where the lock is lost, and leaves another run's journal alone", async () => {
    const root = project({ "public/rss.xml": "old", ".fanfare/journal": "" })
    const lost = new PublishError({ detail: "lost", hint: "" })
    let asked = 0
    const run = (failAt: number) =>
      Effect.runPromise(
        Effect.gen(function* () {
          asked = 0
          const check = Effect.suspend(() => ((asked += 1) === failAt ? Effect.fail(lost) : Effect.void))
          const publication = yield* (yield* Directory).open({ root, out: join(root, "public"), write: true, check })
          if (failAt === 1) writeFileSync(join(root, ".fanfare/journal"), "another's")
          return yield* Effect.flip(
            publication.commit(yield* stageChanges(publication, root, { "public/rss.xml": "new" }))
          )
        }).pipe(Effect.scoped, Effect.provide(Directory.disk))
      )
    expect(await run(2)).toBe(lost)
    expect(state(root)).toEqual([])
    expect(await run(1)).toBe(lost)
    expect(readFileSync(join(root, ".fanfare/journal"), "utf8")).toBe("another's")
    expect(snapshot(root)).toEqual({ "public/rss.xml": "old" })
  })
})

describe("what stands in the way of a commit", () => {
  test("is left alone where nothing should be", async () => {
    const root = project({ "public/rss.xml": "old" })
    const outcome = await publish(
      root,
      { "public/rss.xml": "new", "public/feed.json": "new", "public/articles/a/head.html": "new" },
      {
        meanwhile: () => {
          writeFileSync(join(root, "public/feed.json"), "theirs")
          mkdirSync(join(root, "public/articles/a"), { recursive: true })
          writeFileSync(join(root, "public/articles/a/head.html"), "theirs")
        }
      }
    )
    expect(outcome.left).toEqual([
      { kind: "output", path: "articles/a/head.html" },
      { kind: "output", path: "feed.json" }
    ])
    expect(snapshot(root)).toEqual({
      "public/rss.xml": "new",
      "public/feed.json": "theirs",
      "public/articles/a/head.html": "theirs"
    })
  })

  test("is not deleted once somebody changed it", async () => {
    const root = project({ "public/rss.xml": "old", "public/feed.json": "old" })
    const outcome = await publish(
      root,
      { "public/rss.xml": null, "public/feed.json": null },
      { meanwhile: () => writeFileSync(join(root, "public/feed.json"), "theirs") }
    )
    expect(outcome.left).toEqual([{ kind: "output", path: "feed.json" }])
    expect(snapshot(root)).toEqual({ "public/feed.json": "theirs" })
  })

  test("is a page that changed meanwhile, or is gone", async () => {
    const root = project({ "site/a.html": "a", "site/b.html": "b", "site/c.html": "c" })
    const outcome = await publish(
      root,
      { "site/a.html": "A", "site/b.html": "B", "site/c.html": "C" },
      {
        meanwhile: () => {
          writeFileSync(join(root, "site/b.html"), "edited")
          rmSync(join(root, "site/c.html"))
        }
      }
    )
    expect(outcome.left.map(({ path }) => path)).toEqual(["site/b.html", "site/c.html"])
    expect(snapshot(root)).toEqual({ "site/a.html": "A", "site/b.html": "edited" })
  })

  test("is a link or a folder of the same name, and never followed", async () => {
    const root = project({ "precious.xml": "theirs", "elsewhere/x.txt": "theirs" })
    mkdirSync(join(root, "public/atom.xml"), { recursive: true })
    symlinkSync("../precious.xml", join(root, "public/rss.xml"))
    symlinkSync("../elsewhere", join(root, "public/articles"))
    const before = snapshot(root)
    const outcome = await Effect.runPromise(
      opened(root, (publication) =>
        Effect.gen(function* () {
          const staged = yield* publication.stage("new")
          const paths = ["rss.xml", "atom.xml", "articles/a/head.html"]
          const changes = paths.map((path): Change => ({
            kind: "output",
            path,
            order: 1,
            before: null,
            after: staged.sha256,
            staged
          }))
          const put = yield* publication.commit(changes.slice(0, 2))
          const again = yield* publication.stage("new")
          yield* publication.commit([{ ...(changes[2] as Change), staged: again }])
          const deletions = paths.map((path): Change => ({
            kind: "output",
            path,
            order: 1,
            before: sha256("theirs"),
            after: null,
            staged: null
          }))
          return [put.left, (yield* publication.commit(deletions)).left]
        })
      )
    )
    expect(outcome.map((left) => left.map(({ path }) => path))).toEqual([
      ["rss.xml", "atom.xml"],
      ["rss.xml", "atom.xml", "articles/a/head.html"]
    ])
    expect(snapshot(root)).toEqual(before)
  })

  test("is a page that leads out of the project", async () => {
    const outside = project({ "x.html": "theirs" })
    const root = project({ "site/keep.html": "k", ".git/hooks/x.html": "hook" })
    symlinkSync(outside, join(root, "site/out"))
    symlinkSync("../.git/hooks/x.html", join(root, "site/hook.html"))
    const outcome = await publish(root, { "site/out/x.html": "ours", "site/hook.html": "ours" })
    expect(outcome.left).toHaveLength(2)
    expect(snapshot(outside)).toEqual({ "x.html": "theirs" })
    expect(readFileSync(join(root, ".git/hooks/x.html"), "utf8")).toBe("hook")
  })

  test("is not a link within the project on the way to a page or the ledger: what it leads to is written", async () => {
    const root = project({ "dist/x.html": "old", "data/ledger.jsonl": "old" })
    symlinkSync("dist", join(root, "site"))
    symlinkSync("data/ledger.jsonl", join(root, "fanfare.ledger.jsonl"))
    await publish(root, { "site/x.html": "new", "fanfare.ledger.jsonl": "new" })
    expect(snapshot(root)).toEqual({
      "dist/x.html": "new",
      "data/ledger.jsonl": "new",
      site: "-> dist",
      "fanfare.ledger.jsonl": "-> data/ledger.jsonl"
    })
  })

  test("is a file where the output directory should be", async () => {
    const root = project({ public: "a file" })
    expect((await refusal(root, { "public/rss.xml": "x" })).detail).toContain("is a file")
  })

  test("is a link named .fanfare", async () => {
    const elsewhere = emptyFolder()
    const root = project()
    symlinkSync(elsewhere, join(root, ".fanfare"))
    expect((await refusal(root, { "public/rss.xml": "x" })).detail).toContain("is a symbolic link")
    expect(readdirSync(elsewhere)).toEqual([])
  })
})

describe("an output directory", () => {
  test("may be reached by a link of the user's", async () => {
    const root = project()
    const real = emptyFolder()
    symlinkSync(real, join(root, "public"))
    await publish(root, { "public/rss.xml": "x", "public/articles/a/head.html": "y" })
    expect(snapshot(real)).toEqual({ "rss.xml": "x", "articles/a/head.html": "y" })
  })

  test("may lie outside of the project, and in folders that are not there yet", async () => {
    const root = project()
    const out = join(emptyFolder(), "deep/er/public")
    await publish(root, { "public/rss.xml": "x" }, { out })
    expect(snapshot(out)).toEqual({ "rss.xml": "x" })
  })

  test("appears all at once the first time", async () => {
    const root = project()
    const renames: Array<string> = []
    const ops = {
      ...nodeFileOperations,
      rename: (from: string, to: string) => {
        renames.push(to)
        nodeFileOperations.rename(from, to)
      }
    }
    await publish(
      root,
      { "public/rss.xml": "x", "public/articles/a/head.html": "y", "public/fanfare.json": "{}" },
      { ops }
    )
    expect(renames).toEqual([join(root, "public")])
  })

  test("gets a folder that is wholly new by one rename, unless somebody makes one meanwhile", async () => {
    const wanted = { "public/articles/b/head.html": "h", "public/articles/b/share.html": "s", "public/rss.xml": "new" }
    for (const isTaken of [false, true]) {
      const root = project({ "public/rss.xml": "old", "public/articles/a/head.html": "old" })
      const renames: Array<string> = []
      const ops = {
        ...nodeFileOperations,
        rename: (from: string, to: string) => {
          if (to === join(root, "public/articles/b") && isTaken) {
            mkdirSync(to)
            writeFileSync(join(to, "notes.txt"), "theirs")
          }
          renames.push(to.slice(root.length + 8))
          nodeFileOperations.rename(from, to)
        }
      }
      await publish(root, wanted, { ops })
      expect(renames).toEqual(
        isTaken ? ["articles/b", "articles/b/head.html", "articles/b/share.html", "rss.xml"] : ["articles/b", "rss.xml"]
      )
      const { "public/articles/b/notes.txt": notes, ...rest } = snapshot(root)
      expect(notes).toBe(isTaken ? "theirs" : undefined)
      expect(rest).toEqual({ ...wanted, "public/articles/a/head.html": "old" })
    }
  })

  test("never gets a file that was staged for it and is not part of the commit", async () => {
    const root = project()
    await Effect.runPromise(
      opened(root, (publication) =>
        Effect.gen(function* () {
          yield* publication.stage("dropped", "articles/a/share.html")
          yield* publication.commit(yield* stageChanges(publication, root, { "public/articles/a/head.html": "x" }))
        })
      )
    )
    expect(snapshot(root)).toEqual({ "public/articles/a/head.html": "x" })
  })

  test("gets files that were staged without a path beside those of a folder that is moved whole", async () => {
    const root = project({ "public/rss.xml": "old" })
    await Effect.runPromise(
      opened(root, (publication) =>
        Effect.gen(function* () {
          const changes: Array<Change> = []
          for (const [name, hasPath] of [
            ["head", true],
            ["share", false],
            ["comments", true]
          ] as const) {
            const path = `articles/a/${name}.html`
            const staged = yield* publication.stage(name, hasPath ? path : undefined)
            changes.push({ kind: "output", path, order: 1, before: null, after: staged.sha256, staged })
          }
          expect(yield* publication.commit(changes)).toEqual({ copied: [], left: [] })
        })
      )
    )
    expect(snapshot(root)).toEqual({
      "public/rss.xml": "old",
      "public/articles/a/head.html": "head",
      "public/articles/a/share.html": "share",
      "public/articles/a/comments.html": "comments"
    })
  })

  test("that holds already what is wanted keeps it", async () => {
    const root = project({ "public/rss.xml": "old" })
    const outcome = await publish(
      root,
      { "public/feed.json": "same", "public/rss.xml": "new" },
      { meanwhile: () => writeFileSync(join(root, "public/feed.json"), "same") }
    )
    expect(outcome.left).toEqual([])
    expect(snapshot(root)).toEqual({ "public/feed.json": "same", "public/rss.xml": "new" })
  })

  test("never gets half of a file that could not be staged", async () => {
    const root = project()
    let isFull = true
    const ops = {
      ...nodeFileOperations,
      writeNew: (path: string, content: Uint8Array | string) => {
        nodeFileOperations.writeNew(path, isFull ? content.slice(0, 2) : content)
        if (isFull) throw systemError("ENOSPC", path)
      }
    }
    await Effect.runPromise(
      opened(
        root,
        (publication) =>
          Effect.gen(function* () {
            const error = yield* Effect.flip(publication.stage("whole", "articles/a/share.html"))
            expect(error.detail).toContain("ENOSPC (no space left on device); what was published before is untouched")
            isFull = false
            yield* publication.commit(yield* stageChanges(publication, root, { "public/articles/a/head.html": "x" }))
          }),
        { ops }
      )
    )
    expect(snapshot(root)).toEqual({ "public/articles/a/head.html": "x" })
  })

  test("takes the same path staged twice: the one that is committed counts", async () => {
    const root = project()
    await Effect.runPromise(
      opened(root, (publication) =>
        Effect.gen(function* () {
          yield* publication.stage("first", "rss.xml")
          yield* publication.commit(yield* stageChanges(publication, root, { "public/rss.xml": "second" }))
        })
      )
    )
    expect(snapshot(root)).toEqual({ "public/rss.xml": "second" })
  })
})

describe("files that are staged", () => {
  test("are streamed without being held, with the digest of what was written", async () => {
    const text = "ab𝄞c".repeat(50_000)
    const root = project()
    const chunks = function* () {
      for (let at = 0; at < text.length; at += 777) yield text.slice(at, at + 777)
    }
    await Effect.runPromise(
      opened(root, (publication) =>
        Effect.gen(function* () {
          const stream = yield* publication.stageStream(chunks(), "fanfare.json")
          expect([stream.sha256, stream.size]).toEqual([sha256(text), Buffer.byteLength(text)])
          yield* publication.commit([
            { kind: "manifest", path: "fanfare.json", order: 9, before: null, after: stream.sha256, staged: stream }
          ])
        })
      )
    )
    expect(readFileSync(join(root, "public/fanfare.json"), "utf8")).toBe(text)
    // What is published can be read by a server.
    expect(statSync(join(root, "public/fanfare.json")).mode & 0o044).toBe(0o044 & ~process.umask())
  })

  test("cannot be read by others before they are published, and are gone if they never are", async () => {
    const root = project()
    await Effect.runPromise(
      opened(root, (publication) =>
        Effect.gen(function* () {
          yield* publication.stage("secret", "articles/a/head.html")
          const [run = ""] = readdirSync(join(root, ".fanfare/staging"))
          expect(lstatSync(join(root, ".fanfare/staging", run)).mode & 0o777).toBe(0o700)
        })
      )
    )
    expect(state(root)).toEqual([])
  })

  test("are told, and not written, where the directory is opened for reading", async () => {
    const root = project({ "photo.jpg": "photo" })
    const before = snapshot(root)
    await Effect.runPromise(
      opened(
        root,
        (publication) =>
          Effect.gen(function* () {
            expect((yield* publication.stage("x")).sha256).toBe(sha256("x"))
            expect(yield* publication.stageStream(["é", "b"])).toMatchObject({ sha256: sha256("éb"), size: 3 })
            expect(Exit.isFailure(yield* Effect.exit(publication.commit([])))).toBe(true)
          }),
        { writes: false }
      )
    )
    expect(snapshot(root)).toEqual(before)
  })
})

describe("looking at a directory", () => {
  test("tells files from folders, links and nothing", async () => {
    const root = project({ "public/rss.xml": "four", "public/articles/a/head.html": "x" })
    symlinkSync("rss.xml", join(root, "public/feed.json"))
    await Effect.runPromise(
      opened(root, ({ stamp, read }) =>
        Effect.gen(function* () {
          const { size, mtimeMs, ino } = statSync(join(root, "public/rss.xml"))
          expect(stamp("rss.xml")).toEqual({ type: "file", size, mtimeMs, ino })
          expect(stamp("articles")?.type).toBe("folder")
          expect(stamp("feed.json")?.type).toBe("link")
          expect([stamp("none"), stamp("rss.xml/none"), stamp("../photo"), stamp("/etc/passwd")]).toEqual([
            null,
            null,
            null,
            null
          ])
          expect(new TextDecoder().decode((yield* read("rss.xml")) ?? undefined)).toBe("four")
          for (const path of ["feed.json", "articles", "none", "../public/rss.xml"])
            expect(yield* read(path)).toBe(null)
        })
      )
    )
  })

  test("names a file that cannot be read", async () => {
    const root = project({ "public/rss.xml": "x" })
    const ops = {
      ...nodeFileOperations,
      readFile: (path: string) => {
        throw systemError("EIO", path)
      }
    }
    const error = await Effect.runPromise(Effect.flip(opened(root, ({ read }) => read("rss.xml"), { ops })))
    expect(error.detail).toContain("public/rss.xml cannot be read: EIO (i/o error)")
  })
})

describe("pages", () => {
  test("keep their rights", async () => {
    const root = project({ "site/a.html": "a" })
    chmodSync(join(root, "site/a.html"), 0o640)
    await publish(root, { "site/a.html": "A" })
    expect(statSync(join(root, "site/a.html")).mode & 0o777).toBe(0o640)
  })

  test("that have a second name lose it, and the second name keeps the old page", async () => {
    const root = project({ "site/a.html": "a" })
    linkSync(join(root, "site/a.html"), join(root, "kept.html"))
    await publish(root, { "site/a.html": "A" })
    expect(snapshot(root)).toEqual({ "site/a.html": "A", "kept.html": "a" })
  })
})

test("a commit of more files than are synced one by one syncs their file system instead", async () => {
  const root = project()
  const synced: Array<string> = []
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`public/articles/a${index}/head.html`, `${index}`])
  )
  for (const works of [true, false]) {
    const ops = {
      ...nodeFileOperations,
      syncFileSystem: async (folder: string) => {
        synced.push(`all of ${folder.slice(root.length)}`)
        return works
      },
      syncLater: async (path: string) => void synced.push(path)
    }
    await Effect.runPromise(publishing(root, files, { ops }))
    expect(snapshot(root)).toEqual(files)
    const [first = ""] = synced
    expect(first).toMatch(/^all of \/.fanfare\/staging\//)
    if (works) expect(synced.filter((path) => path.includes("head.html"))).toEqual([])
    else expect(synced.filter((path) => path.includes("head.html"))).toHaveLength(300)
    synced.splice(0)
    rmSync(join(root, "public"), { recursive: true })
  }
})

test("a commit makes durable what each of its parts relies on before it goes on", async () => {
  const root = project({ "public/rss.xml": "old", "public/articles/a/head.html": "old", "site/x.html": "old" })
  const { ops, log } = faulty(null)
  await publish(
    root,
    {
      "public/rss.xml": "new",
      "public/articles/b/head.html": "new",
      "public/articles/a/head.html": null,
      "site/x.html": "new"
    },
    { ops }
  )
  const at = (form: RegExp): number => log.findIndex((line) => form.test(line))
  const atLast = (form: RegExp): number => log.findLastIndex((line) => form.test(line))
  const inPublic = /^rename \S+ \S+\/(?:public|site)\//
  const staged = new Set(log.flatMap((line) => /^writeNew (\S+\/staging\/\S+)/.exec(line)?.[1] ?? []))
  expect(staged.size).toBe(3)
  // What is staged, the journal, and the names of both: before the first file is touched.
  for (const file of staged) expect(log.indexOf(`syncLater ${file}`)).toBeGreaterThan(0)
  expect(atLast(/^syncLater \S+\/staging/)).toBeLessThan(at(inPublic))
  expect(at(/^sync$/)).toBeLessThan(at(inPublic))
  expect(at(/^syncLater \S+\/\.fanfare$/)).toBeLessThan(at(inPublic))
  // The folders of what was put: before anything is deleted.
  const deletion = at(/^rename \S+\/public\/articles\/a\/head.html /)
  for (const folder of [/public$/, /public\/articles$/, /site$/])
    expect(
      log.slice(atLast(inPublic), deletion).filter((line) => line.startsWith("syncLater") && folder.test(line))
    ).toHaveLength(1)
  // The folders of what was deleted: before the journal goes.
  const end = at(/^unlink \S+\/journal$/)
  expect(log.slice(deletion, end).filter((line) => /^syncLater \S+\/articles\/a$/.test(line))).toHaveLength(1)
})
