/** A file of records, a line each: what it gives, what it names, and what it never takes for gone. */
import { describe, expect, test } from "vitest"
import { recordSource } from "../../../src/sources/records/recordSource.ts"
import type { SourceEvent } from "../../../src/sources/SourceEvent.ts"
import { unreadable } from "../disks.ts"
import { type Told, type Watched, watching } from "../changes.ts"

const file = "records.ndjson"
const line = (id: string | number, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ id, title: `Title ${id}`, content_text: "Words.", ...more })
const lines = (...ids: ReadonlyArray<string | number>): string => ids.map((id) => `${line(id)}\n`).join("")

const within = (content: string | Uint8Array, look: (watched: Watched) => Promise<void>): Promise<void> =>
  watching(
    { [file]: content },
    (disk) => recordSource({ disk, file, customs: { timeZone: "UTC", language: "en", year: 2026 } }),
    look
  )

const draftsOf = ({ events }: Told) =>
  events.flatMap((event: SourceEvent) => (event._tag === "Draft" ? event.drafts.map(({ draft }) => draft) : []))
const titlesOf = (told: Told): ReadonlyArray<string | undefined> =>
  draftsOf(told).map(({ metadata }) => metadata.title?.value)
const told = (content: string | Uint8Array): Promise<Told> =>
  new Promise((resolve, reject) => {
    within(content, async ({ tell }) => resolve(await tell())).catch(reject)
  })

describe("the lines of a file of records", () => {
  test.each([
    ["with line ends of two characters", lines("a", "b").replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\ufeff${lines("a", "b")}`],
    ["with a mark and line ends of two characters", `\ufeff${lines("a", "b").replaceAll("\n", "\r\n")}`],
    ["without a line end at its end", lines("a", "b").trimEnd()],
    ["with empty lines between", `\n\n${lines("a")}\n  \n\t\n${lines("b")}\n\n`],
    ["with blanks around", `  ${line("a")}  \n\t${line("b")}\t\n`],
    ["with other keys before the id", `{"title":"Title a","id":"a"}\n{"title":"Title b","x":{"id":1},"id":"b"}\n`]
  ])("are records: %s", async (_, content) => {
    const read = await told(content)
    expect(titlesOf(read)).toEqual(["Title a", "Title b"])
    expect(read.findings).toEqual([])
    expect(read.lines).toEqual([`Draft ${file}#a`, `Draft ${file}#b`, `Draft ${file}`, "Whole"])
  })

  test.each(["{", '{"id":"b"', "{b}", '{"id":"b"},', '{ "id": "b", "title": "B', "[]", '"b"', "}"])(
    "are named where they are none, and the others are read: %s",
    async (wrong) => {
      const read = await told(`${lines("a")}${wrong}\n${lines("c")}`)
      expect(titlesOf(read)).toEqual(["Title a", "Title c"])
      expect(read.findings).toMatchObject([{ code: "FF1601", line: 2 }])
    }
  )

  test("may be longer than a piece that is read at once, and cut anywhere by it", async () => {
    const long = line("long", { content_text: "é😀 ".repeat(400_000) })
    const read = await told(`${lines("a")}${long}\n${lines("b")}`)
    expect(titlesOf(read)).toEqual(["Title a", "Title long", "Title b"])
    expect(JSON.stringify(draftsOf(read)[1]?.body)).not.toContain("\ufffd")
  })

  test("are none in an empty file, which is no error", async () => {
    for (const content of ["", "\n", " \r\n\t\n", "\ufeff"]) {
      const read = await told(content)
      expect(read.lines).toEqual([`Draft ${file}`, "Whole"])
      expect(read.findings).toEqual([])
    }
  })

  test.each([
    ["a number is its text", '{"id":7,"title":"A"}', "7"],
    ["zero too", '{"id":0,"title":"A"}', "0"],
    ["else the slug", '{"slug":"the-slug","title":"A"}', "the-slug"],
    ["else the address", '{"url":"/a/","title":"A"}', "/a/"],
    ["an empty one is none", '{"id":"","slug":"s","title":"A"}', "s"],
    ["one with a hash", '{"id":"a#b","title":"A"}', "a#b"],
    ["one in another script", '{"id":"ميناء","title":"A"}', "ميناء"]
  ])("say which record it is: %s", async (_, content, id) => {
    expect((await told(content)).lines[0]).toBe(`Draft ${file}#${id}`)
  })

  test.each([
    ["words", "just words"],
    ["a list", "[1]"],
    ["a text", '"x"'],
    ["nothing", "null"],
    ["an object without an id", '{"title":"A"}'],
    ["an id that is a list", '{"id":["a"],"title":"A"}'],
    ["a line that is cut off", '{"title":"A'],
    ["two objects", '{"id":"x"}{"id":"y"}'],
    ["NaN", '{"id":NaN}'],
    ["single quotes", "{'id':'x'}"]
  ])("that are none are named, and the others go on: %s", async (_, wrong) => {
    const read = await told(`${lines("a")}${wrong}\n${lines("b")}`)
    expect(titlesOf(read)).toEqual(["Title a", "Title b"])
    expect(read.findings).toMatchObject([{ code: "FF1601", severity: "error", file, line: 2 }])
  })

  test("that give an id again are named, and the first one counts", async () => {
    const read = await told(`${line("a")}\n${line("a", { title: "Second" })}\n`)
    expect(titlesOf(read)).toEqual(["Title a"])
    expect(read.findings).toMatchObject([{ code: "FF1602", file, line: 2 }])
  })

  test("that are wrong without end are named a hundred times, and counted", async () => {
    const { findings } = await told("x\n".repeat(5000))
    expect(findings).toHaveLength(101)
    expect(findings.at(-1)).toMatchObject({
      code: "FF1601",
      message: expect.stringMatching(/^4900 more lines/) as string
    })
  })

  test("that are not UTF-8 are named for it, and no letter of them is published", async () => {
    const latin = Buffer.concat([
      Buffer.from(lines("a")),
      Buffer.from(`${line("b", { title: "caf\xe9" })}\n`, "latin1")
    ])
    const read = await told(latin)
    expect(titlesOf(read)).toEqual(["Title a"])
    expect(read.findings).toMatchObject([
      { code: "FF1601", line: 2, message: "This line is not UTF-8, so it is not read.", fix: "Save the file as UTF-8." }
    ])
    const wide = await told(Buffer.from(`\ufeff${lines("a", "b")}`, "utf16le"))
    expect(draftsOf(wide)).toEqual([])
    expect(wide.findings[0]).toMatchObject({ code: "FF1601", line: 1, fix: "Save the file as UTF-8." })
  })

  test("that are longer than any record are named for it", async () => {
    const long = `{"id":"long","content_text":"${"x".repeat(11_500_000)}"}`
    const read = await told(`${lines("a")}${long}\n${lines("b")}`)
    expect(titlesOf(read)).toEqual(["Title a", "Title b"])
    expect(read.findings).toMatchObject([
      { code: "FF1601", line: 2, message: expect.stringContaining("10 MB") as string }
    ])
  })

  test("whose HTML is nested without end are named with their line", async () => {
    const deep = line("deep", { content_html: "<div>".repeat(50_000) })
    const read = await told(`${lines("a")}${deep}\n${lines("b")}`)
    expect(titlesOf(read)).toEqual(["Title a", "Title b"])
    expect(read.findings).toMatchObject([{ code: "FF1303", file, line: 2, severity: "error" }])
  })

  test("that hold lists in lists without end do no harm", async () => {
    const nested = `{"id":"n","title":"Title n","tags":${"[".repeat(50_000)}${"]".repeat(50_000)},"image":${'{"src":'.repeat(20_000)}1${"}".repeat(20_000)}}`
    const read = await told(`${nested}\n${lines("b")}`)
    expect(titlesOf(read)).toEqual(["Title n", "Title b"])
    expect(new Set(read.findings.map(({ code, line: number }) => `${code} ${number}`))).toEqual(new Set(["FF1104 1"]))
  })

  test("that name what objects have of themselves are data", async () => {
    const read = await told('{"id":"a","title":"T","__proto__":{"draft":true},"constructor":1,"toString":"x"}\n')
    expect(titlesOf(read)).toEqual(["T"])
    expect(draftsOf(read)[0]?.metadata.draft).toBeUndefined()
    expect(read.findings).toEqual([])
  })
})

describe("the body of a record", () => {
  const textOf = async (more: Readonly<Record<string, unknown>>): Promise<string> =>
    JSON.stringify(
      draftsOf(await told(`${line("a", more)}\n`))[0]?.body.children.map((child) => "tagName" in child && child.tagName)
    )

  test.each([
    ["HTML before text", { content_html: "<h2>a</h2>", content_text: "b" }, '["h2"]'],
    ["text where the HTML is empty", { content_html: " ", content_text: "b" }, '["p"]'],
    ["a paragraph for each empty line", { content_text: "a\n\nb\n \n\n c" }, '["p","p","p"]'],
    ["none of a number", { content_text: 7 }, "[]"],
    ["none of nothing", { content_text: null }, "[]"],
    ["never a page's own head", { content_html: "<html><body><p>a</p></body></html>" }, '["p"]']
  ])("is %s", async (_, more, tags) => {
    expect(await textOf(more)).toBe(tags)
  })
})

describe("from one run to the next", () => {
  test("nothing of what did not change is told again", () =>
    within(lines("a", "b"), async ({ tell, write }) => {
      await tell()
      write(file, lines("a", "b"))
      const again = await tell()
      expect(again.lines.filter((one) => one !== `Draft ${file}`)).toEqual([
        `Same ${file}#a`,
        `Same ${file}#b`,
        "Whole"
      ])
      write(file, `${lines("a")}${line("b", { title: "Other" })}\n`)
      expect((await tell()).lines).toEqual([`Same ${file}#a`, `Draft ${file}#b`, `Draft ${file}`, "Whole"])
    }))

  test("all is told again where the settings are others", () =>
    within(lines("a"), async ({ tell }) => {
      await tell()
      expect((await tell({ isStale: true })).lines).toContain(`Draft ${file}#a`)
    }))

  test("a record in another place is the same", () =>
    within(lines("a", "b", "c"), async ({ tell, write }) => {
      await tell()
      write(file, lines("c", "b", "a"))
      expect((await tell()).lines.filter((one) => one.startsWith("Draft") && one.includes("#"))).toEqual([])
    }))

  test("one with a finding is told again where its line is another, because the finding names it", () =>
    within(`${line("a", { date_published: "never" })}\n`, async ({ tell, write }) => {
      expect((await tell()).findings).toMatchObject([{ code: "FF1104", line: 1 }])
      write(file, `${lines("b")}${line("a", { date_published: "never" })}\n`)
      const { lines: later, findings } = await tell()
      expect(later).toContain(`Draft ${file}#a`)
      expect(findings).toMatchObject([{ code: "FF1104", line: 2 }])
    }))

  test("a record that is no more is gone, and comes back", () =>
    within(lines("a", "b"), async ({ tell, write, units }) => {
      await tell()
      write(file, lines("b"))
      expect((await tell()).lines[0]).toBe(`Gone ${file}#a`)
      expect(units()).toEqual([`${file}#b`, file])
      write(file, lines("a", "b"))
      expect((await tell()).lines).toContain(`Draft ${file}#a`)
    }))

  test.each([
    ["is cut off behind its id", '{"id":"a","title":"Ti'],
    ["is not UTF-8", Buffer.from('{"id":"a","title":"caf\xe9"}', "latin1")],
    ["is too long", `{"id":"a","content_text":"${"x".repeat(11_500_000)}"}`],
    ["says its id twice", `${line("a")}\n${line("a")}`]
  ])("a record is not gone where its line %s", (_, broken) =>
    within(lines("a", "b"), async ({ tell, write, units }) => {
      await tell()
      write(file, Buffer.concat([Buffer.from(broken as string), Buffer.from(`\n${lines("b")}`)]))
      const { lines: later, findings } = await tell()
      expect(later.filter((one) => one.startsWith("Gone"))).toEqual([])
      expect(later.at(-1)).toBe("Whole")
      expect(findings).not.toEqual([])
      expect(units()).toContain(`${file}#a`)
    })
  )

  test.each([
    ["is cut off before its id", '{"title":"Ti'],
    ["is a mark of a merge", "<<<<<<< main"],
    ["is a page of an error", "<!doctype html><title>502</title>"]
  ])("no record is gone where a line %s, because it may be any", (_, broken) =>
    within(lines("a", "b", "c"), async ({ tell, write, units }) => {
      await tell()
      write(file, `${broken}\n${lines("c")}`)
      expect((await tell()).lines.filter((one) => one.startsWith("Gone"))).toEqual([])
      expect(units()).toEqual(expect.arrayContaining([`${file}#a`, `${file}#b`, `${file}#c`]))
      write(file, lines("c"))
      expect((await tell()).lines.filter((one) => one.startsWith("Gone"))).toEqual([`Gone ${file}#a`, `Gone ${file}#b`])
    })
  )

  test("a file with lines that cannot be read is looked at again", () =>
    within(`${lines("a")}broken\n`, async ({ tell }) => {
      await tell()
      const again = await tell()
      expect(again.lines).toEqual([`Same ${file}#a`, `Unread ${file}`, "Whole"])
      expect(again.findings).toMatchObject([{ code: "FF1601", line: 2 }])
    }))

  test("a file that is not there, or cannot be read, ends the source before it tells anything", () =>
    within(lines("a"), async ({ tell, remove, units }) => {
      await tell()
      const read = await tell({ disk: unreadable([file]) })
      expect([read.lines, read.error?.detail]).toEqual([[], `${file} cannot be read.`])
      remove(file)
      const gone = await tell()
      expect([gone.lines, gone.error?._tag]).toEqual([[], "SourceError"])
      expect(units()).toEqual([`${file}#a`, file])
    }))

  test("the records of another part of a shared run are left to it", () =>
    within(lines("a", "b"), async ({ tell }) => {
      const mine = await tell({ isMine: (unit) => unit !== `${file}#a` })
      expect(mine.lines).toEqual([`Draft ${file}#b`, `Draft ${file}`, "Whole"])
    }))
})
