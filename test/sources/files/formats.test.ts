/** Formats of the config, and files of kinds that nobody reads. */
import { describe, expect, test } from "vitest"
import { decodeConfig } from "../../../src/config/loadConfig.ts"
import type { FileFormat } from "../../../src/model/settings/FormatSettings.ts"
import { openNewsroom } from "../newsroom.ts"
import { codesOf, readProject } from "../project.ts"

/** A tiny part of AsciiDoc: a title, attributes, paragraphs, `*bold*`. */
const asciidoc: FileFormat = {
  name: "AsciiDoc",
  extensions: [".adoc"],
  read: (text) => {
    const [head = "", ...paragraphs] = text.trim().split(/\n{2,}/)
    const title = /^= (.+)$/m.exec(head)?.[1] ?? ""
    if (title === "") throw new Error("it has no title")
    const fields = [...head.matchAll(/^:(\w+): (.+)$/gm)].map(([, key = "", value = ""]) => [key, value])
    const html = paragraphs.map((one) => `<p>${one.replace(/\*([^*]+)\*/g, "<strong>$1</strong>")}</p>`).join("")
    return { title, ...Object.fromEntries(fields), content_html: html }
  }
}

const article = "= The quay opens\n:date: 2026-03-01\n:tags: boats, trade\n\nIt opened at *noon*.\n"

const read = async (files: Readonly<Record<string, string>>, formats: ReadonlyArray<FileFormat> = [asciidoc]) => {
  const newsroom = await openNewsroom(files, { formats })
  try {
    return await newsroom.cold()
  } finally {
    newsroom.close()
  }
}

describe("a format of the config", () => {
  test("reads its files as articles, which have sidecars and slugs as any other", async () => {
    const { articles, findings } = await read({
      "articles/quay.adoc": article,
      "articles/quay.meta.yaml": "title: Another title\n"
    })
    expect(codesOf(findings).filter((code) => !code.startsWith("FF12"))).toEqual([])
    expect(articles.map(({ article: one }) => one)).toMatchObject([
      {
        title: "Another title",
        slug: "quay",
        tags: ["boats", "trade"],
        html: "<p>It opened at <strong>noon</strong>.</p>"
      }
    ])
  })

  test("may give HTML alone, and stands before fanfare's own", async () => {
    const plain: FileFormat = {
      name: "plain",
      extensions: [".txt"],
      read: (text) => `<h1>Loud</h1><p>${text.toUpperCase()}</p>`
    }
    const { articles } = await read({ "articles/a.txt": "quiet words" }, [plain])
    expect(articles.map(({ article: one }) => [one.title, one.text])).toEqual([["Loud", "QUIET WORDS"]])
  })

  test.each([
    ["that throws", asciidoc.read, /it has no title/],
    ["that gives a promise", (() => Promise.resolve("")) as unknown as FileFormat["read"], /a promise/],
    ["that gives a number", (() => 7) as unknown as FileFormat["read"], /neither HTML nor a record/],
    ["that gives a list", (() => []) as unknown as FileFormat["read"], /neither HTML nor a record/]
  ])("%s leaves out its file alone", async (_, code, reason) => {
    const { articles, findings } = await read({ "articles/a.adoc": "No title\n", "articles/b.md": "# B\n\nWords.\n" }, [
      { ...asciidoc, read: code }
    ])
    expect(articles.map(({ slug }) => slug)).toEqual(["b"])
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "FF1009",
        file: "articles/a.adoc",
        message: expect.stringMatching(reason) as string
      })
    )
  })

  test("never brings a script into an output", async () => {
    const { articles } = await read({ "articles/a.adoc": "= T\n\n<script>alert(1)</script><b onclick=x>Words</b>.\n" })
    expect(articles[0]?.article.html).toBe("<p><b>Words</b>.</p>")
  })

  test("with other code reads its files anew", async () => {
    const newsroom = await openNewsroom({ "articles/a.adoc": article }, { formats: [asciidoc] })
    try {
      await newsroom.read()
      const other = {
        ...asciidoc,
        read: (text: string) => ({ ...(asciidoc.read(text, { path: "" }) as object), title: "New" })
      }
      const { articles } = await newsroom.read({ settings: { formats: [other] } })
      expect(articles.map(({ article: one }) => one.title)).toEqual(["New"])
    } finally {
      newsroom.close()
    }
  })

  test.each([
    ["no function", { ...asciidoc, read: "html" }],
    ["no ending", { ...asciidoc, extensions: [] }],
    ["an ending without its dot", { ...asciidoc, extensions: ["adoc"] }],
    ["a name alone", "AsciiDoc"]
  ])("is refused in a config: %s", (_, wrong) => {
    const site = { url: "https://news.example.org/", title: "Example News" }
    expect(decodeConfig("/", { site, formats: [wrong] })._tag).toBe("Failure")
    expect(decodeConfig("/", { site, formats: [asciidoc] })._tag).toBe("Success")
  })
})

describe("files of kinds that nobody reads", () => {
  test("are counted by their endings in one finding", async () => {
    const { findings } = await readProject({
      "articles/a.md": "# A\n\nWords.\n",
      "articles/a.jpg": "x",
      "articles/a.meta.yaml": "title: A\n",
      "articles/b.rst": "B",
      "articles/c.rst": "C",
      "articles/d.ADOC": "D",
      "articles/e.docx": "E",
      "articles/LICENSE": "L"
    })
    expect(findings.filter(({ code }) => code === "FF1010")).toMatchObject([
      {
        severity: "warning",
        file: "articles",
        message: "Files of these kinds are not read: .rst (2), .adoc (1), .docx (1).",
        fix: expect.stringContaining("export") as string
      }
    ])
  })

  test.each([
    ["files of such kinds", { "articles/a.rst": "A" }],
    ["notebooks", { "articles/a.ipynb": "{}", "articles/b.org": "B" }],
    ["pictures alone", { "articles/a.jpg": "x" }]
  ])("are an error in a folder that holds nothing else: %s", async (_, files) => {
    const { articles, findings } = await readProject(files)
    expect(articles).toEqual([])
    expect(findings).toMatchObject([{ code: "FF1008", severity: "error", file: "articles" }])
  })

  test("are none where articles come from elsewhere, and in an empty folder", async () => {
    expect((await readProject({})).findings).toEqual([])
    const { findings } = await readProject(
      {
        "articles/a.jpg": "x",
        "r.ndjson": '{"id":"a","title":"A","content_text":"Words.","date_published":"2026-03-01"}\n'
      },
      { sources: [{ kind: "ndjson", from: "r.ndjson" }] }
    )
    expect(codesOf(findings)).not.toContain("FF1008")
  })
})
