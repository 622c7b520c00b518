/** A folder that is new comes whole, also where another run finishes the commit: its files refer to each other. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { afterAll, expect, test } from "vitest"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { copyOfSite, expectSettled, next, operations, wanted } from "./brokenSite.ts"
import { faulty } from "./faultyOperations.ts"
import { attemptTo, opened, recoveryOf, removeFolders, snapshot, state } from "./site.ts"

afterAll(removeFolders, 60_000)

const head = "public/articles/c/head.html"
const picture = "public/articles/c/og.44444444.png"

/** Broken off before anything of the new article is published. */
const brokenOff = async (): Promise<string> => {
  const log = await operations(nodeFileOperations)
  const at = log.findIndex((line) => /^rename \S+ \S+\/public\/articles\/c$/.test(line)) + 1
  expect(at).toBeGreaterThan(0)
  const root = copyOfSite()
  await attemptTo(root, wanted, { ops: faulty({ at, mode: "kill" }).ops })
  expect(existsSync(join(root, "public/articles/c"))).toBe(false)
  return root
}

/** Operations of a recovery. */
const operationsOf = async (root: string): Promise<number> => {
  const counted = faulty(null)
  await recoveryOf(copyOfSite(root), { ops: counted.ops })
  return counted.log.length
}

test("a repair that is killed at any operation leaves all of a new folder or nothing of it", async () => {
  const broken = await brokenOff()
  const count = await operationsOf(broken)
  const found = new Set<string>()
  for (let at = 1; at <= count; at += 1) {
    const root = copyOfSite(broken)
    const recovering = opened(root, () => Effect.void, { ops: faulty({ at, mode: "kill" }).ops })
    await Effect.runPromiseExit(recovering)
    found.add([head, picture].map((path) => existsSync(join(root, path))).join())
    expect((await recoveryOf(root)).state).toMatch(/forward|none/)
    expect(expectSettled(root, at)).toBe("new")
  }
  expect(found).toEqual(new Set(["false,false", "true,true"]))
})

const staged = (root: string, name: string): string => {
  const found = state(root).find((path) => path.endsWith(`/t/articles/c/${name}`))
  if (found === undefined) throw new Error(`${name} is not staged.`)
  return join(root, ".fanfare", found)
}

test("a file among the staged ones that is no part of the commit is not published", async () => {
  const root = await brokenOff()
  writeFileSync(join(staged(root, "head.html"), "../share.html"), "of nobody")
  expect((await recoveryOf(root)).state).toBe("forward")
  expect(snapshot(root)).toEqual(next)
})

test("a damaged one takes the commit back, and nothing of its folder is published", async () => {
  const root = await brokenOff()
  writeFileSync(staged(root, "head.html"), "damaged")
  expect((await recoveryOf(root)).state).toBe("back")
  expect(existsSync(join(root, "public/articles/c"))).toBe(false)
  expect(readFileSync(join(root, "public/rss.xml"), "utf8")).toBe("old feed")
})
