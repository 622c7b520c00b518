/** What bench/scale judges by: verdicts, what counts as touched, as opened and as a picture, and the memory of a child. */
import { mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { mkdir, rename } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { changedBy } from "../../bench/scale/changedBy.ts"
import { openedBy } from "../../bench/scale/child/openedBy.ts"
import { runChild } from "../../bench/scale/child/runChild.ts"
import { isPicture } from "../../bench/scale/isPicture.ts"
import { type Row, verdictOf } from "../../bench/scale/Row.ts"
import { articleNumber, markdownOf, topics } from "../../bench/scale/sites/article.ts"

let folder = ""
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "fanfare-scale-test-")))
  await mkdir(join(folder, "public/articles"), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const node = (script: string) => ({ program: process.execPath, args: ["--eval", script], cwd: folder })

describe("the verdict on a row", () => {
  const row = (measured: number, wanted?: Row["wanted"]): Row => ({
    what: "",
    unit: "x",
    noise: 0.1,
    measured,
    ...(wanted === undefined ? {} : { wanted })
  })
  it.each([
    ["at its limit", row(10, { atLeast: 10 }), "reached"],
    ["a tenth below what is wanted", row(9, { atLeast: 10 }), "near"],
    ["further below", row(8.9, { atLeast: 10 }), "missed"],
    ["a tenth above the most", row(3.3, { atMost: 3 }), "near"],
    ["further above", row(3.31, { atMost: 3 }), "missed"],
    ["not measured", row(Number.NaN, { atMost: 3 }), "missed"],
    ["no limit", row(Number.NaN), ""],
    ["one where none is wanted", { ...row(1, { atMost: 0 }), noise: 0.5 }, "missed"]
  ])("%s", (_, measured, verdict) => {
    expect(verdictOf(measured)).toBe(verdict)
  })
})

describe("files that a build touched", () => {
  it("are those written, renamed or put back with an old date, and no others", async () => {
    const file = (name: string): string => join(folder, "public/articles", name)
    for (const name of ["same", "written", "moved", "dated"]) writeFileSync(file(name), name)
    const { changed } = await changedBy(folder, async () => {
      writeFileSync(file("written"), "four")
      await rename(file("moved"), file("there"))
      writeFileSync(file("dated"), "dated")
      utimesSync(file("dated"), 1000, 1000)
      return runChild(node("0"))
    })
    expect(changed).toMatchObject({ files: 3, bytes: "four".length + "moved".length + "dated".length })
  })
})

describe("files that a build opened", () => {
  it("are named, also from a thread and with names beyond ASCII, and those only looked at are not", async () => {
    for (const name of ["read", "looked-at", "café"]) writeFileSync(join(folder, name), "")
    const { files } = await openedBy(
      node(`
        const { readFileSync, statSync } = process.getBuiltinModule("node:fs")
        statSync("looked-at"), readFileSync("read")
        try { readFileSync("absent") } catch {}
        const { Worker } = process.getBuiltinModule("node:worker_threads")
        new Worker("process.getBuiltinModule('node:fs').readFileSync('caf\\u00e9')", { eval: true })
      `),
      folder
    )
    expect(files.map((path) => path.slice(folder.length + 1)).toSorted()).toEqual(["café", "read"])
  })
})

describe("a picture", () => {
  it.each([
    ["\x89PNG\r\n\x1a\n", true],
    ["\xff\xd8\xff\xe0", true],
    ["RIFF\x0a\x00\x00\x00WEBPVP8 ", true],
    ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', true],
    ["<!doctype html><svg/>", false],
    ["SQLite format 3\0", false],
    ["", false]
  ])("%j is told by its first bytes", (start, picture) => {
    const file = join(folder, "no-extension")
    writeFileSync(file, Buffer.from(start, "latin1"))
    expect(isPicture(file)).toBe(picture)
  })
})

describe("a child that is measured", () => {
  it("says its own peak, not that of whoever started it", async () => {
    const held = Buffer.alloc(300_000_000, 1)
    const small = await runChild({ ...node("0"), probe: true })
    const large = await runChild({ ...node("Buffer.alloc(300_000_000, 1)"), probe: true })
    expect(held.length).toBe(300_000_000)
    expect(small.peakMegabytes).toBeLessThan(200)
    expect(large.peakMegabytes).toBeGreaterThan(300)
  })

  it.runIf(process.platform === "linux")("says all bytes that it wrote", async () => {
    const { writtenBytes } = await runChild({
      ...node("process.getBuiltinModule('node:fs').writeFileSync('out', Buffer.alloc(5_000_000))"),
      probe: true
    })
    expect(writtenBytes).toBeGreaterThanOrEqual(5_000_000)
    expect(writtenBytes).toBeLessThan(5_100_000)
  })

  it("fails with what it said last", async () => {
    await expect(runChild(node("console.error('no room'); process.exit(4)"))).rejects.toThrow(/ended with 4: no room/)
  })
})

describe("the articles", () => {
  it("differ in their addresses and hold about 2.6 kB", () => {
    const some = Array.from({ length: 1000 }, (_, n) => articleNumber(n))
    expect(new Set(some.map(({ title }) => title)).size).toBe(1000)
    const average = some.reduce((sum, article) => sum + Buffer.byteLength(markdownOf(article)), 0) / some.length
    expect(average).toBeGreaterThan(2400)
    expect(average).toBeLessThan(2800)
  })

  it("have two different tags each, and every tag has articles", () => {
    const some = Array.from({ length: 1000 }, (_, n) => articleNumber(n))
    expect(some.every(({ tags }) => new Set(tags).size === 2)).toBe(true)
    expect(new Set(some.flatMap(({ tags }) => tags))).toEqual(new Set(topics))
  })
})
