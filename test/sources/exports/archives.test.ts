/** Archives that are damaged, hostile or no export: nothing outside is written, and what is published stays. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { openNewsroom } from "../newsroom.ts"
import { dot, zipOf } from "./archives.ts"
import { readExport } from "./reading.ts"
import { wxr } from "./wxr.ts"

const whole = zipOf({ "wp.xml": wxr({ id: 1 }, { id: 2 }) })

const failureOf = async (content: Uint8Array | string): Promise<string> => {
  const newsroom = await openNewsroom({ export: content }, { sources: [{ kind: "export", from: "export" }] })
  try {
    return (await newsroom.error()).detail
  } finally {
    newsroom.close()
  }
}

/** The same archive with a name of the same length in place of another, in both of its places. */
const renamed = (archive: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(archive).toString("latin1").replaceAll(from, to), "latin1")

describe("an archive", () => {
  test.each([
    ["that breaks off", whole.slice(0, whole.length - 40), /breaks off before its directory/],
    ["that is cut in half", whole.slice(0, whole.length / 2), /breaks off before its directory/],
    ["whose directory is damaged", renamed(whole, "PK\u0001\u0002", "PK\u0001\u0003"), /directory is damaged/],
    ["that is no export", zipOf({ "song.mp3": dot }), /no export that fanfare knows/],
    ["that is nothing but data", Buffer.from([0, 1, 2, 3, 0, 0]), /no export that fanfare knows/]
  ])("%s is refused", async (_, content, reason) => {
    expect(await failureOf(content)).toMatch(reason)
  })

  test("whose entries share their bytes, as those of a bomb do, is refused", async () => {
    const archive = Buffer.from(zipOf({ "a.xml": wxr({ id: 1 }), "b.xml": wxr({ id: 2 }) }))
    const second = archive.lastIndexOf("PK\u0001\u0002", undefined, "latin1")
    archive.writeUInt32LE(0, second + 42)
    expect(await failureOf(archive)).toMatch(/overlap/)
  })

  test.each(["../a.md", "/a/a.md", "C:/a.md"])("with an entry that leads out (%s) gives the others", async (name) => {
    const stand = "x".repeat(name.length)
    const archive = renamed(zipOf({ "b.md": "# B\n\nWords.\n", [stand]: "# A\n\nWords.\n" }), stand, name)
    const { articles, told } = await readExport("x.zip", { "x.zip": archive })
    expect(articles.map(({ title }) => title)).toEqual(["B"])
    expect(told).toMatchObject([{ code: "FF1653", message: expect.stringContaining(name) as string }])
  })

  test("with a picture that becomes far larger than it is gives the article without it", async () => {
    const bomb = new Uint8Array(30_000_000)
    const archive = zipOf({ "a.md": "# A\n\n![x](a.png) Words.\n", "a.png": bomb })
    const { articles, told } = await readExport("x.zip", { "x.zip": archive })
    expect(articles).toMatchObject([{ title: "A", images: [] }])
    expect(told.map(({ code }) => code)).toEqual(["FF1653", "FF1304"])
  })

  test("with a text that is damaged keeps what was published", async () => {
    const newsroom = await openNewsroom({ "x.zip": whole }, { sources: [{ kind: "export", from: "x.zip" }] })
    try {
      expect((await newsroom.read()).articles).toHaveLength(2)
      const damaged = Buffer.from(whole)
      damaged.fill(0, 200, 400)
      newsroom.write("x.zip", damaged)
      const { articles, findings } = await newsroom.read()
      expect(articles).toHaveLength(2)
      expect(findings.map(({ code }) => code)).toContain("FF1006")
    } finally {
      newsroom.close()
    }
  })

  test("keeps its pictures below .fanfare alone, and takes them out again where they are lost", async () => {
    const files = { "x.zip": zipOf({ "a.md": "# A\n\n![x](pics/a.png) Words.\n", "pics/a.png": dot }) }
    const newsroom = await openNewsroom(files, { sources: [{ kind: "export", from: "x.zip" }] })
    try {
      const first = await newsroom.read()
      const from = first.articles[0]?.article.images[0]?.copy?.from ?? ""
      expect(from).toMatch(/^\.fanfare\/exports\/[0-9a-f]{16}\/a\.png$/)
      newsroom.remove(".fanfare/exports")
      const second = await newsroom.read()
      expect(second.articles[0]?.article.images).toEqual(first.articles[0]?.article.images)
      expect(existsSync(join(newsroom.root, from))).toBe(true)
    } finally {
      newsroom.close()
    }
  })
})
