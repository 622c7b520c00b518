import { chmodSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { SourceError } from "../../../src/model/errors.ts"
import { openNewsroom } from "../newsroom.ts"
import { readProject } from "../project.ts"

const prose = "The ferry came back on Monday, and three hundred people waited for it on the quay.\n"
const sourcesOf = (reading: Awaited<ReturnType<typeof readProject>>): ReadonlyArray<string> =>
  reading.articles.map(({ article }) => article.source)

describe("the articles folder", () => {
  test("is read with all its folders, sorted by path; other files are left alone", async () => {
    const reading = await readProject({
      "articles/b.md": prose,
      "articles/a.txt": prose,
      "articles/2026/c.html": prose,
      "articles/B.markdown": prose,
      "articles/a.meta.yaml": "title: A\n",
      "articles/a.comments.yaml": "[]\n",
      "articles/photo.jpg": "x",
      "articles/.hidden.md": prose,
      "articles/.git/x.md": prose,
      "articles/notes.yaml": "a: 1\n",
      "other/d.md": prose
    })
    expect(sourcesOf(reading)).toEqual([
      "articles/2026/c.html",
      "articles/B.markdown",
      "articles/a.txt",
      "articles/b.md"
    ])
  })

  test("that is not there is the source's error, with a hint", async () => {
    const newsroom = await openNewsroom()
    newsroom.remove("articles")
    const error = await newsroom.error()
    newsroom.close()
    expect(error).toBeInstanceOf(SourceError)
    expect(error).toMatchObject({ exitCode: 3, detail: expect.stringContaining("articles/") })
  })

  test("without articles is no error", async () => {
    expect(await readProject({})).toEqual({ articles: [], findings: [] })
  })

  test("reads the same twice", async () => {
    const files = { "articles/a.txt": prose, "articles/b.md": `# B\n\n${prose}`, "articles/c.html": `<p>${prose}</p>` }
    expect(await readProject(files)).toEqual(await readProject(files))
  })
})

describe("encodings", () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le")
    return little ? bytes : bytes.swap16()
  }
  test.each([
    ["UTF-8", Buffer.from("Où est le bac ? عبّارة")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFOù est le bac ? عبّارة")],
    ["UTF-16, little end first", utf16("Où est le bac ? عبّارة", true)],
    ["UTF-16, big end first", utf16("Où est le bac ? عبّارة", false)]
  ])("%s is read", async (_, bytes) => {
    const { articles } = await readProject({ "articles/a.txt": bytes })
    expect(articles[0]?.article.text).toBe("Où est le bac ? عبّارة")
  })

  test("every line end is one, and other control characters are none of the text", async () => {
    const { articles } = await readProject({
      "articles/a.txt": "One.\r\n\r\nTwo\u0007.\r\rThree.\u0085\u0085Four.\u2028\u2028Five."
    })
    expect(articles[0]?.article.text.split("\n\n")).toEqual(["One.", "Two.", "Three.", "Four.", "Five."])
  })

  test.each([
    ["an archive", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2])],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")],
    ["a photo", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46])],
    ["bytes of no text", Buffer.from([0x50, 0x4b, 0, 0, 1, 2])]
  ])("%s is a finding, and the others go on", async (_, bytes) => {
    const reading = await readProject({ "articles/a.txt": bytes, "articles/b.txt": prose })
    expect(sourcesOf(reading)).toEqual(["articles/b.txt"])
    expect(reading.findings.filter(({ code }) => code === "FF1001")).toMatchObject([
      { file: "articles/a.txt", severity: "error" }
    ])
  })
})

describe("files that cannot be used", () => {
  test("one over 10 MB is refused", async () => {
    const reading = await readProject({ "articles/a.txt": Buffer.alloc(10_000_001, "a b "), "articles/b.txt": prose })
    expect(sourcesOf(reading)).toEqual(["articles/b.txt"])
    expect(reading.findings.filter(({ code }) => code === "FF1002")).toMatchObject([
      { file: "articles/a.txt", severity: "error" }
    ])
  })

  test("one that leads nowhere is a finding", async () => {
    const reading = await readProject(
      { "articles/b.txt": prose },
      { prepare: (root) => symlinkSync(join(root, "gone.txt"), join(root, "articles/a.txt")) }
    )
    expect(sourcesOf(reading)).toEqual(["articles/b.txt"])
    expect(reading.findings.filter(({ code }) => code === "FF1005")).toMatchObject([{ file: "articles/a.txt" }])
  })

  test.skipIf(process.getuid?.() === 0)(
    "one without the right to read it is a finding (needs a user other than root)",
    async () => {
      const reading = await readProject(
        { "articles/a.txt": prose, "articles/b.txt": prose },
        { prepare: (root) => chmodSync(join(root, "articles/a.txt"), 0) }
      )
      expect(reading.findings.filter(({ code }) => code === "FF1003")).toMatchObject([{ file: "articles/a.txt" }])
    }
  )

  test.each(["", "\n \n", "---\ntags: [a]\n---\n", "<!-- nothing -->"])(
    "one with nothing to publish: %j",
    async (content) => {
      const reading = await readProject({ "articles/a.md": content, "articles/b.txt": prose })
      expect(sourcesOf(reading)).toEqual(["articles/b.txt"])
      expect(reading.findings.filter(({ code }) => code === "FF1302")).toMatchObject([{ file: "articles/a.md" }])
    }
  )

  test("a title without a text is published, with a finding", async () => {
    const reading = await readProject({ "articles/a.md": "---\ntitle: Ferry\n---\n" })
    expect(reading.articles[0]?.article).toMatchObject({ title: "Ferry", text: "", html: "" })
    expect(reading.findings.filter(({ code }) => code === "FF1301")).toMatchObject([{ file: "articles/a.md" }])
  })
})
