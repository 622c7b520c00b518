/** What every source keeps to: `Same` for what did not change, `Gone` only for what is not there, nothing for what cannot be read. */
import { symlinkSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { Disk } from "../../src/sources/disk.ts"
import { fileSource } from "../../src/sources/files/fileSource.ts"
import { pageSource } from "../../src/sources/pages/pageSource.ts"
import { recordSource } from "../../src/sources/records/recordSource.ts"
import type { ChangeSource } from "../../src/sources/SourceEvent.ts"
import { aMoment, countReads, unreadable } from "./disks.ts"
import { watching } from "./changes.ts"

interface Kind {
  readonly name: string
  readonly source: (disk: Disk) => ChangeSource<never>
  /** Two units as they are written. */
  readonly files: Readonly<Record<string, string>>
  /** What each file holds with other words. */
  readonly other: (path: string) => string
  readonly paths: readonly [string, string]
}

const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head><body><article><h1>${title}</h1><p>Some words of it.</p></article></body></html>`

const kinds: ReadonlyArray<Kind> = [
  {
    name: "a folder of articles",
    source: (disk) =>
      fileSource({
        disk,
        folder: "articles",
        customs: { timeZone: "UTC", language: "en", year: 2026 },
        isOptional: false
      }),
    files: { "articles/a.md": "# A\n\nWords.\n", "articles/b.txt": "Words of b.\n" },
    other: () => "Other words.\n",
    paths: ["articles/a.md", "articles/b.txt"]
  },
  {
    name: "the pages of a site",
    source: (disk) =>
      pageSource({
        disk,
        files: ["site/**/*.html"],
        url: "https://news.example.org/",
        siteUrl: "https://news.example.org/",
        out: null,
        customs: { timeZone: "UTC", language: "en", year: 2026 }
      } as never) as ChangeSource<never>,
    files: { "site/a/index.html": page("A"), "site/b/index.html": page("B") },
    other: () => page("Other"),
    paths: ["site/a/index.html", "site/b/index.html"]
  }
]

describe.each(kinds)("$name", ({ source, files, other, paths: [first, second] }) => {
  test("tells every unit once, then that it told all", () =>
    watching(files, source, async ({ tell }) => {
      const { lines, findings, error } = await tell()
      expect(lines).toEqual([`Draft ${first}`, `Draft ${second}`, "Whole"])
      expect([findings.filter(({ severity }) => severity === "error"), error]).toEqual([[], null])
    }))

  test("tells that all is the same after no change, without reading a file again", () =>
    watching(files, source, async ({ tell }) => {
      await aMoment()
      await tell()
      const reads = countReads()
      const again = await tell({ disk: reads.disk })
      expect(again.lines).toEqual([`Same ${first}`, `Same ${second}`, "Whole"])
      expect(reads.paths).toEqual([])
    }))

  test("tells that a file is the same where only its times are others, with the new times", () =>
    watching(files, source, async ({ tell, write }) => {
      await aMoment()
      await tell()
      write(first, files[first] ?? "")
      await aMoment()
      const { events } = await tell()
      expect(events[0]).toMatchObject({ _tag: "Same", unit: first, deps: [{ path: first }] })
      expect(events[1]).toEqual({ _tag: "Same", unit: second })
    }))

  test("tells the one that changed, and that one alone", () =>
    watching(files, source, async ({ tell, write }) => {
      await tell()
      write(second, other(second))
      expect((await tell()).lines).toEqual([`Same ${first}`, `Draft ${second}`, "Whole"])
    }))

  test("tells all again where the settings that they are read with changed", () =>
    watching(files, source, async ({ tell }) => {
      await tell()
      expect((await tell({ isStale: true })).lines).toEqual([`Draft ${first}`, `Draft ${second}`, "Whole"])
    }))

  test("tells what is gone before it told all, and nothing of it later", () =>
    watching(files, source, async ({ tell, remove }) => {
      await tell()
      remove(first)
      expect((await tell()).lines).toEqual([`Gone ${first}`, `Same ${second}`, "Whole"])
      expect((await tell()).lines).toEqual([`Same ${second}`, "Whole"])
    }))

  test.each(["EACCES", "large", "outside", "folder"] as const)("what cannot be read is not gone: %s", (failure) =>
    watching(files, source, async ({ tell, units }) => {
      await tell()
      const { lines, findings } = await tell({ disk: unreadable([first], failure) })
      expect(lines).toEqual([`Unread ${first}`, `Same ${second}`, "Whole"])
      expect(findings.filter(({ file }) => file === first)).toHaveLength(1)
      expect(findings.every(({ message, fix }) => message !== "" && fix !== "")).toBe(true)
      expect(units()).toContain(first)
    })
  )

  test("what holds bytes that are no text is not gone, and is read when it is text again", () =>
    watching(files, source, async ({ tell, write }) => {
      await tell()
      write(first, Buffer.from([0xff, 0x00, 0xc3, 0x28]))
      const broken = await tell()
      expect(broken.lines[0]).toBe(`Unread ${first}`)
      expect(broken.findings).toMatchObject([{ code: "FF1001", file: first }])
      write(first, other(first))
      expect((await tell()).lines[0]).toBe(`Draft ${first}`)
    }))

  test("what is a link out of the project is not read, and is not gone", () =>
    watching({ ...files, "elsewhere.md": "x" }, source, async ({ tell, remove, root }) => {
      await tell()
      remove(first)
      symlinkSync("/etc/hostname", join(root, first))
      const { lines, findings } = await tell()
      expect(lines).toEqual([`Unread ${first}`, `Same ${second}`, "Whole"])
      expect(findings.some(({ file }) => file === first)).toBe(true)
      expect(JSON.stringify(findings)).not.toContain("/etc/hostname")
    }))

  test("leaves the units of another part of a shared run alone, and does not take them for gone", () =>
    watching(files, source, async ({ tell }) => {
      await tell()
      const { lines } = await tell({ isMine: (unit) => unit === second })
      expect(lines).toEqual([`Same ${second}`, "Whole"])
    }))

  test("reads the same in two projects, whatever was read before", async () => {
    const read: Array<unknown> = []
    for (let round = 0; round < 2; round += 1)
      await watching(files, source, async ({ tell }) => {
        const { events } = await tell()
        read.push(
          events.map((event) =>
            event._tag === "Draft" ? [event.unit, event.info, event.mark, event.drafts, event.findings] : event
          )
        )
      })
    expect(read[0]).toEqual(read[1])
  })
})

describe("a folder of articles", () => {
  const folder = (isOptional: boolean) => (disk: Disk) =>
    fileSource({ disk, folder: "articles", customs: { timeZone: "UTC", language: "en", year: 2026 }, isOptional })
  const files = { "articles/a.md": "# A\n", "articles/a.meta.yaml": "title: B\n" }

  test("that is not there is an error, and nothing of it is gone", () =>
    watching(files, folder(false), async ({ tell, remove, units }) => {
      await tell()
      remove("articles")
      const { lines, error } = await tell()
      expect([lines, error?.detail]).toEqual([[], "The folder articles/ is not there."])
      expect(units()).toEqual(["articles/a.md"])
    }))

  test("that need not be there is empty without it", () =>
    watching({}, folder(true), async ({ tell }) => {
      expect((await tell()).lines).toEqual(["Whole"])
    }))

  test("that cannot be listed is an error, needed or not", () =>
    watching(files, folder(true), async ({ tell }) => {
      const { lines, error } = await tell({ disk: unreadable(["articles"]) })
      expect([lines, error?.detail]).toEqual([[], "The folder articles/ cannot be read: EACCES (permission denied)."])
    }))

  test.each([
    ["comes", {}, "articles/a.meta.yaml", "title: C\n"],
    ["changes", { "articles/a.meta.yaml": "title: B\n" }, "articles/a.meta.yaml", "title: C\n"],
    ["has another ending", { "articles/a.meta.yaml": "title: B\n" }, "articles/a.meta.yml", "title: C\n"]
  ])("reads an article again where its sidecar %s", (_, before, path, content) =>
    watching({ "articles/a.md": "# A\n", ...before }, folder(false), async ({ tell, write, remove }) => {
      await tell()
      if (path.endsWith(".yml")) remove("articles/a.meta.yaml")
      write(path, content)
      const { events } = await tell()
      expect(events[0]).toMatchObject({ _tag: "Draft", drafts: [{ draft: { metadata: { title: { value: "C" } } } }] })
    })
  )

  test("reads it again where its sidecar is gone, and keeps it where that cannot be read", () =>
    watching(files, folder(false), async ({ tell, remove }) => {
      await tell()
      const kept = await tell({ disk: unreadable(["articles/a.meta.yaml"]) })
      expect(kept.lines).toEqual(["Unread articles/a.md", "Whole"])
      expect(kept.findings).toMatchObject([{ code: "FF1003", file: "articles/a.meta.yaml" }])
      remove("articles/a.meta.yaml")
      expect((await tell()).events[0]).toMatchObject({
        _tag: "Draft",
        drafts: [{ draft: { metadata: { title: { value: "A" } } } }]
      })
    }))
})

test("a file of records is held back by no other file", () =>
  watching(
    { "r.ndjson": '{"id":"a","title":"A"}\n', "articles/a.md": "x" },
    (disk) => recordSource({ disk, file: "r.ndjson", customs: { timeZone: "UTC", language: "en", year: 2026 } }),
    async ({ tell }) => {
      expect((await tell({ disk: unreadable(["articles/a.md"]) })).lines).toEqual([
        "Draft r.ndjson#a",
        "Draft r.ndjson",
        "Whole"
      ])
    }
  ))
