/** One file of an export that cannot be read costs the article that is made of it, and no other: that one stays as it was published. */
import { describe, expect, test } from "vitest"
import type { Disk } from "../../../src/sources/disk.ts"
import { type Newsroom, openNewsroom } from "../newsroom.ts"
import { type RawEntry, rawZip } from "./rawZip.ts"

type Texts = Readonly<Record<string, string>>

const titles = ["Anchors", "Boats", "Cranes"] as const
const notionId = (title: string): string => title.slice(0, 1).toLowerCase().repeat(32)
const mediumId = (title: string): string => Buffer.from(title.slice(0, 5)).toString("hex")

/** The files of the three articles in each system, with their words, in the order in which they are read. */
const systems: Readonly<Record<string, (words: string) => Texts>> = {
  Obsidian: (words) => Object.fromEntries(titles.map((title) => [`${title}.md`, `# ${title}\n\n${words} ${title}.\n`])),
  Notion: (words) =>
    Object.fromEntries(titles.map((title) => [`${title} ${notionId(title)}.md`, `# ${title}\n\n${words} ${title}.\n`])),
  "Google Docs": (words) =>
    Object.fromEntries(
      titles.map((title) => [
        `${title}.html`,
        `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${words} ${title}.</p></body></html>`
      ])
    ),
  Medium: (words) =>
    Object.fromEntries(
      titles.map((title) => [
        `posts/2026-03-01_${title}-${mediumId(title)}.html`,
        `<html><body><article class="h-entry"><h1 class="p-name">${title}</h1><section class="e-content"><p>${words} ${title}.</p></section><footer><time class="dt-published" datetime="2026-03-01T06:30:00Z"></time></footer></article></body></html>`
      ])
    ),
  Substack: (words) => ({
    ...Object.fromEntries(titles.map((title, index) => [`posts/${index}.a.html`, `<p>${words} ${title}.</p>`])),
    "posts.csv": `post_id,post_date,is_published,type,audience,title\n${titles.map((title, index) => `${index}.a,2026-03-01T06:30:00.000Z,true,newsletter,everyone,${title}\n`).join("")}`
  })
}

const zipped = (texts: Texts, damaged: string | null = null): Buffer =>
  rawZip(Object.entries(texts).map(([name, content]): RawEntry => ({ name, content, isDamaged: name === damaged })))

const withNewsroom = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  from: string,
  work: (room: Newsroom) => Promise<void>
) => {
  const newsroom = await openNewsroom(files, { sources: [{ kind: "export", from }] })
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

const shown = ({ articles }: Awaited<ReturnType<Newsroom["read"]>>): ReadonlyArray<string> =>
  articles.map(({ article }) => `${article.title}: ${article.text}`).toSorted()

const told = ({ findings }: Awaited<ReturnType<Newsroom["read"]>>) =>
  findings.filter(({ code }) => code.startsWith("FF16")).map(({ code, message }) => `${code} ${message}`)

describe("a damaged entry of an archive", () => {
  test.each(Object.entries(systems).flatMap(([system, make]) => [0, 1, 2].map((at) => [system, at, make] as const)))(
    "of %s (%i) keeps its article, and all others are read",
    async (_, at, make) => {
      const damaged = Object.keys(make("Old"))[at] ?? ""
      await withNewsroom({ "x.zip": zipped(make("Old")) }, "x.zip", async (newsroom) => {
        expect(shown(await newsroom.read())).toEqual(titles.map((title) => `${title}: Old ${title}.`))
        newsroom.write("x.zip", zipped(make("New"), damaged))
        const second = await newsroom.read()
        expect(shown(second)).toEqual(
          titles.map((title, index) => `${title}: ${index === at ? "Old" : "New"} ${title}.`)
        )
        expect(told(second)).toEqual([`FF1654 ${damaged} cannot be read: it is damaged.`])
        expect(shown(await newsroom.cold())).toEqual(
          titles.flatMap((title, index) => (index === at ? [] : [`${title}: New ${title}.`]))
        )
      })
    }
  )

  test.each([
    ["is no archive", "Words.", /breaks off before its directory/],
    ["is no document of Word", rawZip([{ name: "a.xml", content: "<a/>" }]), /it is no document of Word/],
    ["has no text", rawZip([{ name: "word/document.xml", content: "" }]), /cannot be read: ./],
    [
      "becomes far larger than it is",
      rawZip([{ name: "word/document.xml", content: "x", said: 600_000_000 }]),
      /it becomes larger than is read/
    ]
  ])("that %s though it is named as one is told, and the others are read", async (_, content, says) => {
    const files = { "x/a.docx": content, "x/b.html": "<html><body><h1>Boats</h1><p>New Boats.</p></body></html>" }
    await withNewsroom(files, "x", async (newsroom) => {
      const read = await newsroom.read()
      expect(shown(read)).toEqual(["Boats: New Boats."])
      expect(told(read)).toEqual([expect.stringMatching(says) as string])
      expect(told(read)[0]).toMatch(/^FF1654 The document cannot be read: /)
    })
  })

  test("that is the table of Notion's pages holds those pages back, because it may say that they are drafts", async () => {
    const texts = {
      ...systems["Notion"]?.("New"),
      [`Posts ${"f".repeat(32)}.csv`]: "Name,Draft\nHarbour,true\n",
      [`Posts ${"f".repeat(32)}/Harbour ${"e".repeat(32)}.md`]: "# Harbour\n\nNot yet.\n",
      [`Posts ${"f".repeat(32)}/Quay ${"d".repeat(32)}.md`]: "# Quay\n\nNot yet.\n"
    }
    await withNewsroom({ "x.zip": zipped(texts, `Posts ${"f".repeat(32)}.csv`) }, "x.zip", async (newsroom) => {
      const read = await newsroom.read()
      expect(shown(read)).toEqual(titles.map((title) => `${title}: New ${title}.`))
      expect(
        told(read).filter((one) => /Posts f+\/(?:Harbour|Quay) .* cannot be read: it is damaged/.test(one))
      ).toHaveLength(2)
    })
  })

  test("that is the list of Substack's posts ends the reading, and all that was published stays", async () => {
    const make: (words: string) => Texts = systems["Substack"] ?? (() => ({}))
    await withNewsroom({ "x.zip": zipped(make("Old")) }, "x.zip", async (newsroom) => {
      await newsroom.read()
      newsroom.write("x.zip", zipped(make("New"), "posts.csv"))
      expect(shown(await newsroom.read())).toEqual(titles.map((title) => `${title}: Old ${title}.`))
    })
  })
})

describe("a file of a folder", () => {
  const failing =
    (name: string, code: string) =>
    (disk: Disk): Disk => ({
      ...disk,
      open: (path) => {
        if (path.endsWith(name)) throw Object.assign(new Error(`${code}: read`), { code, syscall: "read" })
        return disk.open(path)
      }
    })

  test.each(["Obsidian", "Google Docs", "Medium"])("of %s that cannot be read costs itself alone", async (system) => {
    const texts: Texts = systems[system]?.("New") ?? {}
    const [first = ""] = Object.keys(texts)
    const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`x/${name}`, text]))
    await withNewsroom(files, "x", async (newsroom) => {
      const read = await newsroom.read({ disk: failing(first, "EIO") })
      expect(shown(read)).toEqual(titles.slice(1).map((title) => `${title}: New ${title}.`))
      expect(told(read)).toEqual([`FF1654 ${first} cannot be read: EIO (i/o error).`])
    })
  })

  test("that cannot be opened because too many are open ends the reading, and all that was published stays", async () => {
    const make: (words: string) => Texts = systems["Obsidian"] ?? (() => ({}))
    const files = (words: string) => Object.entries(make(words)).map(([name, text]) => [`x/${name}`, text] as const)
    await withNewsroom(Object.fromEntries(files("Old")), "x", async (newsroom) => {
      await newsroom.read()
      for (const [path, text] of files("New")) newsroom.write(path, text)
      const { articles, findings } = await newsroom.read({ disk: failing("Cranes.md", "EMFILE") })
      expect(articles).toHaveLength(3)
      expect(findings.map(({ code }) => code)).toContain("FF1006")
    })
  })
})
