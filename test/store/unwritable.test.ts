/** What becomes of an index that is locked, not to be written, gone, or left by a run that was killed: nothing fails. */
import { spawnSync } from "node:child_process"
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, describe, expect, test } from "vitest"
import { storeVersion } from "../../src/store/schema.ts"
import { snapshot, touchedSince } from "../cli/tools/snapshot.ts"
import { emptyFolder, removeFolders } from "../publish/site.ts"
import { codes, count, filled, heads, indexOf, noise, sql } from "./filledStore.ts"
import { openProject, type Project, publish, put, targetOf } from "./openStore.ts"

afterAll(removeFolders)

/** What a call does where files have rights: root has all of them. */
const withoutRights = async (work: () => Promise<void>): Promise<void> => {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe("an index that cannot be written", () => {
  const places: ReadonlyArray<readonly [what: string, make: (project: Project) => unknown]> = [
    ["because a file stands where its folder belongs", ({ root }) => writeFileSync(join(root, ".fanfare"), "")],
    [
      "because a folder stands in its place",
      (project) => mkdirSync(join(indexOf(project), "inside"), { recursive: true })
    ],
    [
      "because another program writes into it",
      (project) => {
        mkdirSync(join(project.root, ".fanfare"))
        sql(
          indexOf(project),
          "PRAGMA journal_mode = WAL",
          "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
          `INSERT INTO meta VALUES ('version', '${storeVersion}')`
        )
        const other = new DatabaseSync(indexOf(project))
        other.exec("BEGIN IMMEDIATE")
        return other
      }
    ],
    [
      "because another program has it for itself",
      (project) => {
        mkdirSync(join(project.root, ".fanfare"))
        const other = new DatabaseSync(indexOf(project))
        other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE theirs (a)")
        return other
      }
    ]
  ]

  test.each(places)("%s, is one of this run alone, and that is said", async (_, make) => {
    const project = openProject()
    const other = make(project)
    const before = snapshot(project.root)
    const opened = await project.open()
    expect(codes(opened)).toEqual(["FF6302"])
    opened.index.begin()
    publish(opened.index, "a.md")
    opened.index.commit()
    expect(heads(opened.index)).toBe(1)
    await project.close()
    expect(touchedSince(before, snapshot(project.root)).filter((path) => !/-(?:shm|wal)$/.test(path))).toEqual([])
    if (other instanceof DatabaseSync) other.close()
  })

  test.each([
    ["the file", 0o444, 0o755],
    ["its folder", 0o644, 0o555],
    ["both", 0o444, 0o555]
  ])("because of the rights of %s, is one of this run alone, and a reader reads it", async (_, file, folder) => {
    const project = await filled()
    chmodSync(project.root, 0o755)
    chmodSync(indexOf(project), file)
    chmodSync(join(project.root, ".fanfare"), folder)
    await withoutRights(async () => {
      const opened = await project.open()
      expect(codes(opened)).toEqual(["FF6302"])
      opened.index.begin()
      opened.index.meta.set("name", "of this run alone")
      opened.index.commit()
      const reading = await project.open({ write: false })
      expect([reading.index.meta.get("name"), heads(reading.index)]).toEqual(["filled", count])
      await project.close()
    })
    const again = await project.open()
    expect([codes(again), again.index.meta.get("name")]).toEqual([[], "filled"])
    await project.close()
  })

  test("and is damaged: nothing is kept, and nothing is removed", async () => {
    const project = await filled()
    writeFileSync(indexOf(project), noise(9000))
    chmodSync(project.root, 0o755)
    chmodSync(indexOf(project), 0o444)
    chmodSync(join(project.root, ".fanfare"), 0o555)
    await withoutRights(async () => {
      for (const anew of [false, true]) expect(codes(await project.open({ anew }))).toEqual(["FF6302"])
      await project.close()
    })
    expect(readFileSync(indexOf(project))).toEqual(noise(9000))
  })
})

describe("an index that goes while a run uses it", () => {
  test("serves the run to its end, and the next one begins anew", async () => {
    const project = await filled()
    const { index } = await project.open()
    index.begin()
    put(index, "new.md")
    rmSync(join(project.root, ".fanfare"), { recursive: true })
    put(index, "newer.md")
    expect([heads(index), index.articles.countWhere("1")]).toEqual([count, count + 2])
    index.commit()
    expect(index.articles.countWhere("1")).toBe(count + 2)
    const next = await project.open()
    expect([codes(next), next.index.articles.countWhere("1")]).toEqual([[], 0])
    await project.close()
  })

  test("or is put back as it was some time ago: the next run finds that whole", async () => {
    const project = await filled()
    const saved = join(emptyFolder(), "saved")
    copyFileSync(indexOf(project), saved)
    const { index } = await project.open()
    index.meta.set("name", "later")
    await project.close()
    for (const ending of ["", "-wal", "-shm"]) rmSync(indexOf(project) + ending, { force: true })
    copyFileSync(saved, indexOf(project))
    const next = await project.open()
    expect([codes(next), next.index.meta.get("name"), heads(next.index)]).toEqual([[], "filled", count])
    await project.close()
  })
})

describe("a run that is killed", () => {
  test("in the middle of a transaction leaves what was committed before, for writers and for readers", async () => {
    const project = await filled()
    const child = new URL("killedChild.ts", import.meta.url).pathname
    expect(spawnSync(process.execPath, ["--no-warnings", child, project.root]).signal).toBe("SIGKILL")
    expect(existsSync(`${indexOf(project)}-wal`)).toBe(true)
    const reading = await project.open({ write: false })
    expect([reading.index.meta.get("name"), heads(reading.index), reading.index.memos.last("1")]).toEqual([
      "committed",
      count,
      null
    ])
    const next = await project.open()
    expect(codes(next)).toEqual([])
    expect([next.index.meta.get("name"), heads(next.index), next.index.memos.last("1")]).toEqual([
      "committed",
      count,
      null
    ])
    next.index.targets.put(targetOf("rss.xml"))
    await project.close()
  })
})

describe("a reader beside a writer", () => {
  test("sees what is committed, also where it is not in the database itself yet, and not what is under way", async () => {
    const writer = await filled()
    const { index } = await writer.open()
    index.meta.set("name", "committed")
    expect(statSync(`${indexOf(writer)}-wal`).size).toBeGreaterThan(0)
    index.begin()
    index.meta.set("name", "under way")
    const reader = openProject(undefined, writer.root)
    const before = snapshot(writer.root)
    const reading = await reader.open({ write: false })
    expect(reading.index.meta.get("name")).toBe("committed")
    await reader.close()
    expect(touchedSince(before, snapshot(writer.root))).toEqual([])
    index.commit()
    expect((await reader.open({ write: false })).index.meta.get("name")).toBe("under way")
    await Promise.all([reader.close(), writer.close()])
  })
})
