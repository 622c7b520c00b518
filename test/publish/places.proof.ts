import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, lstatSync, mkdirSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { choosePlaces, placeOf, prefixOf } from "../../src/publish/disk/places.ts"
import { copyOfSite, next, old, wanted } from "./brokenSite.ts"
import { faulty, systemError } from "./faultyOperations.ts"
import {
  attemptTo,
  emptyFolder,
  opened,
  project,
  publish,
  recoveryOf,
  removeFolders,
  snapshot,
  state,
  write
} from "./site.ts"

afterAll(removeFolders, 60_000)

/** A second file system, and the same one mounted at a second place. */
const mounts: Array<string> = []
const mount = (...args: ReadonlyArray<string>): boolean => {
  const works = spawnSync("mount", args).status === 0
  if (works) mounts.push(args.at(-1) as string)
  return works
}
afterAll(() => {
  for (const folder of mounts.reverse()) spawnSync("umount", ["-l", folder])
}, 60_000)
const mayMount = (() => {
  const folder = emptyFolder(tmpdir())
  return mount("-t", "tmpfs", "tmpfs", folder)
})()

const bases = (root: string, out = join(root, "public")) => ({ root, out })

describe("files are staged", () => {
  test("in .fanfare where the output is on the same file system, whether it exists or not", () => {
    const root = project({ ".fanfare/x": "" })
    expect(choosePlaces(nodeFileOperations, bases(root))).toEqual(["own"])
    expect(choosePlaces(nodeFileOperations, bases(root, join(root, "a/b/c")))).toEqual(["own"])
  })

  test.skipIf(!mayMount)("beside the output where that is on another file system", async () => {
    const root = project()
    const disk = emptyFolder(tmpdir())
    mount("-t", "tmpfs", "tmpfs", disk)
    const out = join(disk, "www")
    mkdirSync(out)
    expect(choosePlaces(nodeFileOperations, bases(root, out))).toEqual(["beside", "inside"])
    await Effect.runPromise(
      opened(
        root,
        (publication) =>
          Effect.gen(function* () {
            yield* publication.stage("secret", "rss.xml")
            expect(readdirSync(out)).toEqual([])
            const [run = ""] = readdirSync(join(disk, ".fanfare-staging"))
            expect(lstatSync(join(disk, ".fanfare-staging", run)).mode & 0o777).toBe(0o700)
          }),
        { out }
      )
    )
    expect(snapshot(disk)).toEqual({ "www/": "" })
    await publish(root, { "public/rss.xml": "x", "public/articles/a/head.html": "h" }, { out })
    expect(snapshot(disk)).toEqual({ "www/rss.xml": "x", "www/articles/a/head.html": "h" })
  })

  test.skipIf(!mayMount)("inside the output where that is a mount point, and nobody else can read them", async () => {
    const root = project()
    const out = emptyFolder(tmpdir())
    mount("-t", "tmpfs", "tmpfs", out)
    expect(choosePlaces(nodeFileOperations, bases(root, out))).toEqual(["inside"])
    await Effect.runPromise(
      opened(
        root,
        (publication) =>
          Effect.gen(function* () {
            yield* publication.stage("secret", "rss.xml")
            const [run = ""] = readdirSync(join(out, ".fanfare-staging"))
            expect(lstatSync(join(out, ".fanfare-staging", run)).mode & 0o777).toBe(0o700)
          }),
        { out }
      )
    )
    await publish(root, { "public/rss.xml": "x" }, { out })
    expect(snapshot(out)).toEqual({ "rss.xml": "x" })
  })

  test.skipIf(!mayMount)("beside the output where one file system is mounted twice", () => {
    const root = project({ ".fanfare/x": "" })
    const twice = emptyFolder(tmpdir())
    if (!mount("--bind", root, twice)) return
    expect(lstatSync(root).dev).toBe(lstatSync(twice).dev)
    expect(choosePlaces(nodeFileOperations, bases(root, join(twice, "public")))).toEqual(["beside", "inside"])
  })

  test("in the next place where one may not be written", async () => {
    const root = project()
    const parent = project({ "www/keep.txt": "theirs" })
    const out = join(parent, "www")
    const ops = {
      ...nodeFileOperations,
      // The output is on another device, and the folder above it is not ours.
      look: (path: string) => {
        const found = nodeFileOperations.look(path)
        return found !== null && path.startsWith(parent) ? Object.assign(found, { dev: 99 }) : found
      },
      makeFolder: (path: string, mode?: number) => {
        if (path === join(parent, ".fanfare-staging")) throw systemError("EACCES", path)
        nodeFileOperations.makeFolder(path, mode)
      }
    }
    await publish(root, { "public/rss.xml": "x" }, { out, ops })
    expect(snapshot(parent)).toEqual({ "www/keep.txt": "theirs", "www/rss.xml": "x" })
  })
})

describe("what dead runs staged", () => {
  test("is removed by the next run, wherever it was, and nothing of other projects", async () => {
    const root = project()
    const parent = emptyFolder()
    const out = join(parent, "www")
    const [mine, theirs] = [`${prefixOf(root)}0000000000000000`, `${prefixOf("/other")}0000000000000000`]
    for (const place of ["own", "beside", "inside"] as const)
      write(placeOf(place, bases(root, out), mine), { "t/rss.xml": "x" })
    write(placeOf("beside", bases(root, out), theirs), { "t/rss.xml": "theirs" })
    await recoveryOf(root, { out })
    expect(snapshot(parent)).toEqual({ [`.fanfare-staging/${theirs}/t/rss.xml`]: "theirs", "www/": "" })
    expect(state(root)).toEqual([])
  })

  test("is left where a run only reads", async () => {
    const root = project()
    write(placeOf("own", bases(root), `${prefixOf(root)}0000000000000000`), { "t/rss.xml": "x" })
    const before = state(root)
    await recoveryOf(root, { writes: false })
    expect(state(root)).toEqual(before)
  })

  test.skipIf(!mayMount)("is found by the recovery of a commit on another file system", async () => {
    const counted = faulty(null)
    const setUp = () => {
      const root = copyOfSite()
      const out = join(root, "public")
      const disk = emptyFolder(tmpdir())
      mount("-t", "tmpfs", "tmpfs", disk)
      execFileSync("cp", ["-a", out, join(disk, "www")])
      execFileSync("rm", ["-r", out])
      execFileSync("ln", ["-s", join(disk, "www"), out])
      return { root, disk }
    }
    const first = setUp()
    await attemptTo(first.root, wanted, { ops: counted.ops })
    const links = (disk: string) => ({ public: `-> ${join(disk, "www")}` })
    const outer = (tree: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith("public/")))
    const inner = (tree: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(tree).flatMap(([path, text]) =>
          path.startsWith("public/") ? [[`www/${path.slice(7)}`, text]] : []
        )
      )
    expect(snapshot(first.root)).toEqual({ ...outer(next), ...links(first.disk) })
    expect(snapshot(first.disk)).toEqual(inner(next))
    const points = counted.log.length
    expect(points).toBeGreaterThan(60)
    for (let at = 5; at <= points; at += 9) {
      const { root, disk } = setUp()
      await attemptTo(root, wanted, { ops: faulty({ at, mode: "kill" }).ops })
      const { state: end } = await recoveryOf(root)
      const tree = end === "forward" || snapshot(disk)["www/rss.xml"] === "new feed" ? next : old
      expect([at, snapshot(root)]).toEqual([at, { ...outer(tree), ...links(disk) }])
      expect([at, snapshot(disk)]).toEqual([at, inner(tree)])
      expect([at, existsSync(join(disk, ".fanfare-staging"))]).toEqual([at, false])
    }
  })
})

test("a commit works with few file descriptors", () => {
  const root = copyOfSite()
  const script = `
    import { Effect } from "effect"
    import { Directory } from "./src/publish/Directory.ts"
    const [root, count] = process.argv.slice(-2)
    await Effect.runPromise(Effect.gen(function* () {
      const publication = yield* (yield* Directory).open({ root, out: root + "/public", write: true })
      const changes = []
      for (let i = 0; i < Number(count); i += 1) {
        const staged = yield* publication.stage("x" + i, "articles/new" + i + "/head.html")
        changes.push({ kind: "output", path: "articles/new" + i + "/head.html", order: 1, before: null, after: staged.sha256, staged })
      }
      yield* publication.commit(changes)
    }).pipe(Effect.scoped, Effect.provide(Directory.disk)))
    console.log("done")`
  if (process.platform === "win32") return
  const run = spawnSync(
    "sh",
    [
      "-c",
      `ulimit -n 64 && exec "$0" --no-warnings --input-type=module -e "$1" "$2" 60`,
      process.execPath,
      script,
      root
    ],
    { encoding: "utf8" }
  )
  expect([run.stdout, run.stderr]).toEqual(["done\n", ""])
  expect(readdirSync(join(root, "public/articles"))).toHaveLength(62)
})
