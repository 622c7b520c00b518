/** The ledger as a file that people edit, merge and lose. */
import { appendFileSync, chmodSync, mkdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readLedger, writeLedger } from "../../../src/articles/identity/ledger.ts"
import { ledgerName } from "../../../src/articles/identity/ledgerFile.ts"
import type { Timestamp } from "../../../src/model/Timestamp.ts"
import { aMoment, countReads } from "../../sources/disks.ts"
import { type Newsroom, openNewsroom, type Read } from "../../sources/newsroom.ts"
import { markdown } from "./edits.ts"

const text = (title: string): string =>
  markdown({ title, body: `All about ${title}.`, date: "2026-04-01", language: "en" })

const within = async (work: (newsroom: Newsroom) => Promise<void>): Promise<void> => {
  const newsroom = await openNewsroom({
    "articles/a.md": text("A"),
    "articles/b.md": text("B"),
    "articles/c.md": text("C")
  })
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

const ids = ({ articles }: Read): ReadonlyArray<string | null> => articles.map(({ id }) => id)

/** Changes a line of the ledger as a person would. */
const edit = (newsroom: Newsroom, change: (text: string) => string): void =>
  newsroom.write(ledgerName, change(newsroom.ledger()))

describe("a ledger that is edited by hand", () => {
  test("counts: an id that is written into it is the article's, and the others keep theirs", () =>
    within(async (newsroom) => {
      const before = ids(await newsroom.read())
      edit(newsroom, (lines) => lines.replace(before[1] ?? "", "tag:example.org,2026:mine"))
      for (const read of [await newsroom.cold(), await newsroom.read()])
        expect(ids(read)).toEqual([before[0], "tag:example.org,2026:mine", before[2]])
    }))

  test("counts where two ids are swapped", () =>
    within(async (newsroom) => {
      const [a, b, c] = ids(await newsroom.read())
      edit(newsroom, (lines) =>
        lines
          .replace(a ?? "", "x")
          .replace(b ?? "", a ?? "")
          .replace('"x"', `"${b}"`)
      )
      for (const read of [await newsroom.cold(), await newsroom.read()]) expect(ids(read)).toEqual([b, a, c])
      expect(readLedger(newsroom.ledger()).entries).toHaveLength(3)
    }))

  test("counts where another slug is written into it", () =>
    within(async (newsroom) => {
      await newsroom.read()
      edit(newsroom, (lines) => lines.replace('"slug":"b"', '"slug":"bee","wanted":"b"'))
      for (const read of [await newsroom.cold(), await newsroom.read()])
        expect(read.articles.map(({ slug }) => slug)).toEqual(["a", "bee", "c"])
    }))

  test("counts where the date is another: it is the published one from then on", () =>
    within(async (newsroom) => {
      await newsroom.read()
      edit(newsroom, (lines) =>
        lines.replaceAll('"published":"2026-04-01T00:00:00+02:00"', '"published":"2026-04-01T07:00:00+02:00"')
      )
      for (const read of [await newsroom.cold(), await newsroom.read()])
        expect(new Set(read.articles.map(({ article }) => article.published))).toEqual(
          new Set(["2026-04-01T07:00:00+02:00"])
        )
    }))

  test("without a line gives that article a new id or its old one, and changes no other", () =>
    within(async (newsroom) => {
      const before = ids(await newsroom.read())
      edit(newsroom, (lines) => lines.replace(new RegExp(`^.*${before[1]}.*\n`, "m"), ""))
      const after = ids(await newsroom.read())
      expect([after[0], after[2]]).toEqual([before[0], before[2]])
      expect(new Set(after).size).toBe(3)
    }))

  test("in another order, or saved with other line ends, is the same ledger", () =>
    within(async (newsroom) => {
      const before = ids(await newsroom.read())
      const lines = newsroom.ledger()
      newsroom.write(ledgerName, `\n${lines.trimEnd().split("\n").toReversed().join("\r\n\r\n")}\r\n`)
      const read = await newsroom.read()
      expect(ids(read)).toEqual(before)
      expect(read.findings.map(({ code }) => code)).not.toContain("FF6008")
      expect(newsroom.ledger()).toBe(lines)
    }))
})

describe("a ledger with merge marks and torn lines", () => {
  test("names each of them in every build until they are gone, and reads all others", () =>
    within(async (newsroom) => {
      const before = ids(await newsroom.read())
      const lines = newsroom.ledger().trimEnd().split("\n")
      newsroom.write(
        ledgerName,
        ["<<<<<<< HEAD", lines[0], "=======", lines[1], ">>>>>>> other", lines[2], '{"id":"torn'].join("\n")
      )
      const cold = await newsroom.cold()
      expect(ids(cold)).toEqual(before)
      expect(cold.findings.filter(({ code }) => code === "FF6008").map(({ line }) => line)).toEqual([1, 3, 5, 7])
      expect(await newsroom.cold()).toMatchObject({ findings: cold.findings })
      const read = await newsroom.read()
      expect(read.findings.filter(({ code }) => code === "FF6008")).toHaveLength(4)
      expect(ids(read)).toEqual(before)
    }))

  test("that says one id twice goes by the line that was seen first", () =>
    within(async (newsroom) => {
      const before = await newsroom.read()
      const [line = ""] = newsroom.ledger().split("\n")
      appendFileSync(
        join(newsroom.root, ledgerName),
        `${line.replace(/"seen":"[^"]+"/, '"seen":"2026-06-01T00:00:00Z"').replace(/"slug":"[^"]+"/, '"slug":"later"')}\n`
      )
      const read = await newsroom.read({ now: "2026-06-02T00:00:00Z" as Timestamp })
      expect(read.articles.map(({ slug }) => slug)).toEqual(before.articles.map(({ slug }) => slug))
      expect(readLedger(newsroom.ledger()).entries.map(({ seen }) => seen)).toEqual(
        Array.from({ length: 3 }, () => "2026-05-01T00:00:00Z")
      )
    }))
})

describe("a ledger that was not touched", () => {
  test("is not read again, and what was read is not either", () =>
    within(async (newsroom) => {
      await aMoment()
      await newsroom.read()
      const reads = countReads()
      const { findings, touched } = await newsroom.read({ disk: reads.disk })
      expect([reads.paths, touched.taken]).toEqual([[], false])
      expect(findings.map(({ code }) => code)).not.toContain("FF6008")
    }))

  test("is the same file for another checkout: its bytes count, not its times", () =>
    within(async (newsroom) => {
      const before = await newsroom.read()
      newsroom.write(ledgerName, newsroom.ledger())
      const read = await newsroom.read()
      expect(read.articles).toEqual(before.articles)
    }))
})

describe("a ledger that cannot be read", () => {
  test("ends the run with exit code 3, before old articles could come back as new", () =>
    within(async (newsroom) => {
      await newsroom.read()
      newsroom.remove(ledgerName)
      mkdirSync(join(newsroom.root, ledgerName))
      expect(await newsroom.error()).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    }))

  test.skipIf(process.getuid?.() === 0)("for want of rights does too (needs a user other than root)", () =>
    within(async (newsroom) => {
      await newsroom.read()
      chmodSync(join(newsroom.root, ledgerName), 0)
      expect(await newsroom.error()).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    })
  )

  test("because it is a link that leads nowhere does too", () =>
    within(async (newsroom) => {
      await newsroom.read()
      newsroom.remove(ledgerName)
      symlinkSync("nowhere", join(newsroom.root, ledgerName))
      expect(await newsroom.error()).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    }))
})

test("the line of an article that left its file waits for it under its other marks", () =>
  within(async (newsroom) => {
    const before = ids(await newsroom.read())
    newsroom.remove("articles/a.md")
    newsroom.rename("articles/b.md", "articles/a.md")
    expect(ids(await newsroom.read())).toEqual([before[1], before[2]])
    const gone = readLedger(newsroom.ledger()).entries.find(({ id }) => id === before[0])
    expect(gone).toMatchObject({ source: "", title: "A" })
    newsroom.write("articles/back.md", text("A"))
    expect(ids(await newsroom.read())).toEqual([before[1], before[0], before[2]])
    expect(writeLedger(readLedger(newsroom.ledger()))).toBe(newsroom.ledger())
  }))
