import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { basename, join } from "node:path"
import { Cause, type Exit } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { sha256 } from "../../src/model/Digest.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { apart, copyOfSite, next, old, operations, wanted } from "./brokenSite.ts"
import { faulty, Killed, systemError } from "./faultyOperations.ts"
import { attemptTo, emptyFolder, project, publish, recoveryOf, removeFolders, snapshot, state } from "./site.ts"

afterAll(removeFolders, 60_000)

/** The operation that puts the manifest, the last of the puts. */
const putsManifest = async (): Promise<number> => {
  const log = await operations(nodeFileOperations)
  return log.findIndex((line) => /^rename \S+ \S+\/public\/fanfare\.json$/.test(line)) + 1
}

/** A project whose commit was killed just before the manifest was put: everything before that is published. */
const brokenOff = async (): Promise<string> => {
  const root = copyOfSite()
  await attemptTo(root, wanted, { ops: faulty({ at: await putsManifest(), mode: "kill" }).ops })
  return root
}

const journal = (root: string): string => join(root, ".fanfare/journal")

describe("a commit that was broken off", () => {
  test("is only told of by a run that does not write", async () => {
    const root = await brokenOff()
    const before = [snapshot(root), state(root)]
    const told = await recoveryOf(root, { writes: false })
    expect(told.state).toBe("pending")
    expect(told.changes.map(({ path }) => path)).toContain("articles/c/head.html")
    expect([snapshot(root), state(root)]).toEqual(before)
  })

  test("is finished before anything else, whatever the run that does it is for", async () => {
    const root = await brokenOff()
    const outcome = await publish(root, { "public/rss.xml": "a newer feed", "public/feed.json": "{}" })
    expect(outcome.recovered).toBe("forward")
    expect(snapshot(root)).toEqual({ ...next, "public/rss.xml": "a newer feed", "public/feed.json": "{}" })
  })

  test("is finished in its own output directory, also by a run with another one", async () => {
    const outside = join(emptyFolder(), "www")
    const root = copyOfSite()
    renameSync(join(root, "public"), outside)
    symlinkSync(outside, join(root, "public"))
    await attemptTo(root, wanted, { ops: faulty({ at: await putsManifest(), mode: "kill" }).ops })
    rmSync(join(root, "public"))
    expect((await recoveryOf(root, { out: join(root, "other") })).state).toBe("forward")
    expect(readFileSync(join(outside, "rss.xml"), "utf8")).toBe("new feed")
    expect(existsSync(join(outside, "articles/b"))).toBe(false)
  })

  test("is finished in the copy of a project that was copied, and not in the original", async () => {
    const original = await brokenOff()
    const before = snapshot(original)
    const root = copyOfSite(original)
    expect((await recoveryOf(root)).state).toBe("forward")
    expect(snapshot(root)).toEqual(next)
    expect(snapshot(original)).toEqual(before)
  })

  test("leaves alone what somebody changed since", async () => {
    const root = await brokenOff()
    writeFileSync(join(root, "site/about.html"), "edited")
    writeFileSync(join(root, "public/rss.xml"), "edited")
    const recovered = await recoveryOf(root)
    expect(recovered.left.map(({ path }) => path).toSorted()).toEqual(["rss.xml", "site/about.html"])
    expect(recovered.changes.map(({ path }) => path)).not.toContain("rss.xml")
    expect(snapshot(root)).toEqual({ ...next, "site/about.html": "edited", "public/rss.xml": "edited" })
  })

  test("does not bring back a page that is gone, and leaves nothing of it", async () => {
    const counted = faulty(null, apart)
    await attemptTo(copyOfSite(), wanted, { ops: counted.ops })
    const at = counted.log.findIndex((line) => line.startsWith("copyNew") && line.includes("/site/.fanfare-")) + 2
    const root = copyOfSite()
    await attemptTo(root, wanted, { ops: faulty({ at, mode: "kill" }, apart).ops })
    expect(readdirSync(join(root, "site"))).toHaveLength(2)
    rmSync(join(root, "site/about.html"))
    const { left } = await recoveryOf(root)
    expect(left).toEqual([{ kind: "page", path: "site/about.html" }])
    expect(readdirSync(join(root, "site"))).toEqual([])
  })

  test("is taken back where what was staged is lost", async () => {
    const root = await brokenOff()
    const [run = ""] = readdirSync(join(root, ".fanfare/staging"))
    const staging = join(root, ".fanfare/staging", run)
    for (const part of ["t", "f"]) rmSync(join(staging, part), { recursive: true, force: true })
    const recovered = await recoveryOf(root)
    expect(recovered.state).toBe("back")
    expect(snapshot(root)).toEqual(old)
    const about = recovered.changes.find(({ path }) => path === "site/about.html")
    expect(about?.after).toBe(sha256("old page"))
  })

  test("leaves alone what somebody changed since also where it is taken back", async () => {
    const root = await brokenOff()
    const [run = ""] = readdirSync(join(root, ".fanfare/staging"))
    for (const part of ["t", "f"]) rmSync(join(root, ".fanfare/staging", run, part), { recursive: true, force: true })
    writeFileSync(join(root, "site/about.html"), "edited")
    writeFileSync(join(root, "public/articles/a/head.html"), "edited")
    const { state: end, left } = await recoveryOf(root)
    expect([end, left.map(({ path }) => path).toSorted()]).toEqual([
      "back",
      ["articles/a/head.html", "site/about.html"]
    ])
    expect(snapshot(root)).toEqual({ ...old, "site/about.html": "edited", "public/articles/a/head.html": "edited" })
  })

  test("has all its empty folders removed, wherever between them it was broken off", async () => {
    const log = await operations(nodeFileOperations)
    const removals = log.flatMap((line, index) => (/^removeFolder \S+\/public\//.test(line) ? [index + 1] : []))
    expect(removals.length).toBeGreaterThan(5)
    for (const at of removals) {
      const root = copyOfSite()
      await attemptTo(root, wanted, { ops: faulty({ at, mode: "kill" }).ops })
      expect((await recoveryOf(root)).state).toBe("forward")
      expect(snapshot(root)).toEqual(next)
    }
  })

  test("by an error that also keeps it from being taken back whole is taken back by the next run, with what was kept", async () => {
    const root = copyOfSite()
    let isBroken = false
    const guard = (path: string): void => {
      if (path.endsWith("/public/fanfare.json")) isBroken = true
      if (isBroken && (path.includes("/public/") || path.includes("/site/"))) throw systemError("EIO", path)
    }
    const ops = {
      ...nodeFileOperations,
      rename: (from: string, to: string) => {
        guard(to)
        nodeFileOperations.rename(from, to)
      },
      unlink: (path: string) => {
        guard(path)
        nodeFileOperations.unlink(path)
      }
    }
    const exit = await attemptTo(root, wanted, { ops })
    expect(String(Cause.squash((exit as Exit.Failure<never, unknown>).cause))).toContain("half of it is published")
    expect((await recoveryOf(root)).state).toBe("back")
    expect(snapshot(root)).toEqual(old)
  })

  test("was the first: taken back, there is no output directory again", async () => {
    const root = project({ "site/about.html": "old page" })
    const ops = {
      ...nodeFileOperations,
      rename: (from: string, to: string) => {
        if (to.endsWith("about.html") && !to.includes("staging")) throw systemError("EIO", to)
        nodeFileOperations.rename(from, to)
      }
    }
    const exit = await attemptTo(root, { "public/articles/a/head.html": "x", "site/about.html": "new page" }, { ops })
    expect(exit._tag).toBe("Failure")
    expect(snapshot(root)).toEqual({ "site/about.html": "old page" })
  })

  test("is taken back where what was staged is damaged", async () => {
    const root = await brokenOff()
    const [run = ""] = readdirSync(join(root, ".fanfare/staging"))
    const folder = join(root, ".fanfare/staging", run, "f/0")
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), "torn")
    writeFileSync(join(root, ".fanfare/staging", run, "t/fanfare.json"), "torn")
    await recoveryOf(root)
    expect(snapshot(root)).toEqual(old)
  })

  test("ends the run with exit code 4 where it can be neither finished nor taken back", async () => {
    const root = await brokenOff()
    const before = state(root).filter((name) => name === "journal")
    const exit = await attemptTo(root, {}, { ops: faulty({ at: 1, mode: "EIO", sticky: true }).ops })
    const error = Cause.squash((exit as Exit.Failure<never, unknown>).cause) as {
      readonly detail: string
      readonly exitCode: number
    }
    expect(error.exitCode).toBe(4)
    expect(error.detail).toContain("half of it is published")
    expect(state(root).filter((name) => name === "journal")).toEqual(before)
    expect((await recoveryOf(root)).state).toBe("forward")
    expect(snapshot(root)).toEqual(next)
  })
})

describe("a journal that is not whole", () => {
  const cases: Readonly<Record<string, (text: string) => string>> = {
    "is empty": () => "",
    "ends early": (text) => text.slice(0, text.length / 2),
    "has no last line": (text) => text.replace(/\{"ready".*\n$/, ""),
    "has a last line without its end": (text) => text.slice(0, -1),
    "has a line less": (text) => text.split("\n").toSpliced(2, 1).join("\n"),
    "names another file of fanfare's": (text) => text.replace("widgets/fanfare.css", "widgets/fanfare.js"),
    "has a flipped letter": (text) => text.replace("rss.xml", "rst.xml"),
    "goes on after its end": (text) => `${text}["output","rss.xml",null,null,null]\n`,
    "is of another version": (text) => text.replace('"version":1', '"version":2'),
    "is not UTF-8": (text) => `\u00ff${text}`,
    "is one long line": () => "x".repeat(1_000_000),
    "is binary": () => "\u0000\u0001\u0002\n".repeat(100)
  }
  test.each(Object.keys(cases))("because it %s counts as never written", async (name) => {
    const root = copyOfSite()
    const points = (await operations(nodeFileOperations)).length
    // Killed as the first rename is made: nothing is published yet.
    const { ops } = faulty(
      { at: points, mode: "kill" },
      {
        ...nodeFileOperations,
        rename: () => {
          throw new Killed()
        }
      }
    )
    await attemptTo(root, wanted, { ops })
    expect(existsSync(journal(root))).toBe(true)
    writeFileSync(journal(root), cases[name]?.(readFileSync(journal(root), "utf8")) ?? "", "latin1")
    expect((await recoveryOf(root)).state).toBe("none")
    expect(snapshot(root)).toEqual(old)
    expect(state(root)).toEqual([])
  })
})

describe("a journal that somebody made up", () => {
  const run = "0123456789ab-0123456789abcdef"
  const digest = (content: string): string => sha256(content)

  /** A whole journal, with its digest right. */
  const madeUp = (root: string, lines: ReadonlyArray<ReadonlyArray<string | null>>, header: object = {}): void => {
    const text = [
      { fanfare: "journal", version: 1, run, out: "public", place: "own", hadOut: true, ino: 1, ...header },
      ...lines
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join("")
    mkdirSync(join(root, ".fanfare/staging", run, "f/0"), { recursive: true })
    writeFileSync(join(root, ".fanfare/staging", run, "f/0/1"), "evil")
    writeFileSync(journal(root), `${text}${JSON.stringify({ ready: lines.length, digest: digest(text) })}\n`)
  }
  const precious = {
    "public/mine.txt": "mine",
    "precious.txt": "mine",
    "site/x.html": "mine",
    ".git/hooks/x.html": "mine"
  }
  const evil = digest("evil")
  const mine = digest("mine")

  test.each([
    ["output", "../precious.txt", mine, evil, "f/0/1"],
    ["output", "../precious.txt", mine, null, null],
    ["output", "mine.txt", mine, evil, "f/0/1"],
    ["output", "mine.txt", mine, null, null],
    ["manifest", "../../etc/passwd", mine, evil, "f/0/1"],
    ["page", ".git/hooks/x.html", mine, evil, "f/0/1"],
    ["page", "precious.txt", mine, evil, "f/0/1"],
    ["page", "site/x.html", mine, null, null],
    ["page", "new.html", null, evil, "f/0/1"],
    ["ledger", "precious.txt", mine, evil, "f/0/1"],
    ["output", "rss.xml", null, evil, "../../../precious.txt"],
    ["output", "rss.xml", null, evil, "/etc/passwd"],
    ["output", "rss.xml", null, evil, "b/0/1"],
    ["anything", "rss.xml", null, evil, "f/0/1"],
    ["output", null, null, evil, "f/0/1"]
  ])("is not obeyed: %s %s", async (...line) => {
    const root = project(precious)
    const good = ["output", "feed.json", null, evil, "f/0/1"]
    madeUp(root, [good, line])
    expect((await recoveryOf(root)).state).toBe("none")
    expect(snapshot(root)).toEqual(precious)
    expect(state(root)).toEqual([])
  })

  test("is not obeyed in a directory of somebody else", async () => {
    const victim = project({ "rss.xml": "mine" })
    const root = project(precious)
    for (const header of [{ out: victim }, { out: `../${basename(victim)}` }]) {
      madeUp(root, [["output", "rss.xml", mine, evil, "f/0/1"]], header)
      expect((await recoveryOf(root)).state).toBe("none")
      expect(snapshot(victim)).toEqual({ "rss.xml": "mine" })
    }
  })

  test("is not obeyed where the output directory of the project leads out of it", async () => {
    const victim = project({ "rss.xml": "mine" })
    const root = project(precious)
    rmSync(join(root, "public"), { recursive: true })
    symlinkSync(victim, join(root, "public"))
    madeUp(root, [["output", "rss.xml", mine, evil, "f/0/1"]])
    expect((await recoveryOf(root)).state).toBe("none")
    expect(snapshot(victim)).toEqual({ "rss.xml": "mine" })
  })

  test("cannot have old versions kept in, or taken from, where a link leads", async () => {
    for (const [before, after] of [
      [mine, evil],
      [evil, mine]
    ]) {
      const victim = project({ "1": "evil", keep: "mine" })
      const root = project({ ...precious, "public/rss.xml": "mine" })
      madeUp(root, [
        ["output", "feed.json", null, evil, "f/0/1"],
        ["output", "rss.xml", before as string, after as string, "f/0/2"]
      ])
      const staging = join(root, ".fanfare/staging", run)
      mkdirSync(join(staging, "b"))
      symlinkSync(victim, join(staging, "b/0"))
      writeFileSync(join(staging, "f/0/2"), "evil")
      await recoveryOf(root)
      expect(snapshot(victim)).toEqual({ "1": "evil", keep: "mine" })
    }
  })

  test("cannot have the staging folder be a link", async () => {
    const victim = project({ "f/0/1": "evil" })
    const root = project(precious)
    madeUp(root, [["output", "feed.json", null, evil, "f/0/1"]])
    rmSync(join(root, ".fanfare/staging", run), { recursive: true })
    symlinkSync(victim, join(root, ".fanfare/staging", run))
    await recoveryOf(root)
    expect(snapshot(victim)).toEqual({ "f/0/1": "evil" })
    expect(snapshot(root)).toEqual(precious)
  })

  test("is not obeyed by way of links", async () => {
    const victim = project({ "head.html": "mine", "x.html": "mine" })
    const root = project(precious)
    mkdirSync(join(root, "public/articles"), { recursive: true })
    symlinkSync(victim, join(root, "public/articles/a"))
    symlinkSync(victim, join(root, "site/out"))
    const before = snapshot(root)
    madeUp(root, [
      ["output", "articles/a/head.html", mine, evil, "f/0/1"],
      ["page", "site/out/x.html", mine, evil, "f/0/1"]
    ])
    await recoveryOf(root)
    expect(snapshot(victim)).toEqual({ "head.html": "mine", "x.html": "mine" })
    expect(snapshot(root)).toEqual(before)
  })

  test("cannot have links published as what was staged or kept", async () => {
    const root = project({ ...precious, "public/rss.xml": "evil" })
    madeUp(root, [
      ["output", "feed.json", null, mine, "f/0/2"],
      ["output", "rss.xml", mine, evil, "f/0/1"]
    ])
    const staging = join(root, ".fanfare/staging", run)
    symlinkSync(join(root, "precious.txt"), join(staging, "f/0/2"))
    mkdirSync(join(staging, "b/0"), { recursive: true })
    symlinkSync(join(root, "precious.txt"), join(staging, "b/0/1"))
    await recoveryOf(root)
    expect(snapshot(root)).toEqual({ ...precious, "public/rss.xml": "evil" })
  })
})
