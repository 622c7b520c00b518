/** A feed in a file from run to run: what changed, what is gone, and what stays because nothing can be said of it. */
import { describe, expect, test } from "vitest"
import { feedFile } from "../../../src/sources/feed/feedFile.ts"
import { aMoment, countReads, unreadable } from "../disks.ts"
import { type Watched, watching } from "../changes.ts"

const file = "old/rss.xml"
const item = (id: string, title = `Title ${id}`): string =>
  `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><description>Words.</description></item>`
const feed = (...items: ReadonlyArray<string>): string =>
  `<rss version="2.0"><channel><title>C</title>\n${items.join("\n")}\n</channel></rss>`

const within = (content: string | Uint8Array, look: (watched: Watched) => Promise<void>): Promise<void> =>
  watching(
    { [file]: content },
    (disk) => feedFile({ disk, file, customs: { timeZone: "UTC", language: "en", year: 2026 } }),
    look
  )

test("tells every item once, and nothing where nothing changed, without reading it", () =>
  within(feed(item("a"), item("b")), async ({ tell }) => {
    await aMoment()
    expect((await tell()).lines).toEqual([`Draft ${file}#a`, `Draft ${file}#b`, `Draft ${file}`, "Whole"])
    const { disk, paths } = countReads()
    expect((await tell({ disk })).lines).toEqual(["Unchanged"])
    expect(paths).toEqual([])
  }))

test("tells what changed, what came and what is gone", () =>
  within(feed(item("a"), item("b")), async ({ tell, write }) => {
    await tell()
    write(file, feed(item("c"), item("b", "Other"), item("a")))
    expect((await tell()).lines).toEqual([
      `Draft ${file}#c`,
      `Draft ${file}#b`,
      `Same ${file}#a`,
      `Draft ${file}`,
      "Whole"
    ])
    write(file, feed(item("c")))
    const { lines } = await tell()
    expect(lines.toSorted()).toEqual(
      [`Gone ${file}#a`, `Gone ${file}#b`, `Same ${file}#c`, `Draft ${file}`, "Whole"].toSorted()
    )
    expect(lines.at(-1)).toBe("Whole")
  }))

test("tells all again where the settings changed, and only its own part of a shared run", () =>
  within(feed(item("a"), item("b")), async ({ tell }) => {
    await tell()
    expect((await tell({ isStale: true })).lines).toEqual([
      `Draft ${file}#a`,
      `Draft ${file}#b`,
      `Draft ${file}`,
      "Whole"
    ])
    expect((await tell({ isStale: true, isMine: (unit) => unit.endsWith("b") })).lines[0]).toBe(`Draft ${file}#b`)
  }))

test("an empty feed is one: all is gone", () =>
  within(feed(item("a")), async ({ tell, write, units }) => {
    await tell()
    write(file, feed())
    expect((await tell()).error).toBeNull()
    expect(units()).toEqual([file])
  }))

test("one that breaks off gives its whole items, and nothing is gone", () =>
  within(feed(item("a"), item("b")), async ({ tell, write, units }) => {
    await tell()
    write(file, feed(item("c"), item("a"), item("b")).slice(0, -60))
    const told = await tell()
    expect(told.lines).toEqual([`Draft ${file}#c`, `Same ${file}#a`, `Unread ${file}`, "Whole"])
    expect(told.findings).toMatchObject([{ code: "FF1603", file, line: 4 }])
    expect(units()).toEqual(expect.arrayContaining([`${file}#a`, `${file}#b`, `${file}#c`]))
    write(file, feed(item("c")))
    expect((await tell()).lines).toContain(`Gone ${file}#b`)
  }))

describe("what is no feed is an error of the source, and nothing is gone", () => {
  test.each([
    ["nothing", "", "is empty"],
    ["a page", "<!doctype html><title>Log in</title>", "is a page of HTML"],
    ["words", "Service unavailable", "is neither RSS nor Atom nor JSON Feed"],
    ["what breaks off before its first item", feed(item("a")).slice(0, 60), "breaks off in line 2"],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "holds no text"]
  ])("%s", (_, content, reason) =>
    within(feed(item("a")), async ({ tell, write, units }) => {
      await tell()
      write(file, content)
      const { lines, error } = await tell()
      expect([lines, error?.exitCode, error?.detail]).toEqual([[], 3, expect.stringContaining(reason)])
      expect(error?.hint).not.toBe("")
      expect(units()).toContain(`${file}#a`)
    })
  )

  test.each(["EACCES", "large", "outside", "absent"] as const)("a file that cannot be read: %s", (failure) =>
    within(feed(item("a")), async ({ tell, units }) => {
      await tell()
      const { lines, error } = await tell({ disk: unreadable([file], failure) })
      expect([lines, error?.exitCode]).toEqual([[], 3])
      expect(units()).toContain(`${file}#a`)
    })
  )
})
