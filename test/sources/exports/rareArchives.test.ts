/** Archives in the rarer forms of the format are read whole; what cannot be read of one is named, and takes nothing else along. */
import { describe, expect, test } from "vitest"
import { openNewsroom } from "../newsroom.ts"
import { type RawEntry, rawZip } from "./rawZip.ts"
import { readExport } from "./reading.ts"

const note = (title: string, more: Partial<RawEntry> = {}): RawEntry => ({
  name: `${title}.md`,
  content: `# ${title}\n\nWords of ${title}.\n`,
  ...more
})

const read = (archive: Uint8Array) => readExport("x.zip", { "x.zip": archive })

describe("an archive is read", () => {
  test.each([
    ["with data descriptors", rawZip([note("A", { hasDescriptor: true }), note("B", { hasDescriptor: true })])],
    ["in the 64-bit form", rawZip([note("A", { is64: true }), note("B")], { is64: true })],
    [
      "in the 64-bit form with data descriptors",
      rawZip([note("A", { is64: true, hasDescriptor: true }), note("B")], { is64: true })
    ],
    ["with names that are not marked as UTF-8", rawZip([note("A", { flags: 0 }), note("B", { flags: 0 })])],
    ["with names of Windows", rawZip([note("A", { name: "notes\\A.md" }), note("B", { name: "notes\\B.md" })])],
    ["with a remark at its end", rawZip([note("A"), note("B")], { remark: "PK" })]
  ])("%s", async (_, archive) => {
    const { articles, told } = await read(archive)
    expect(told).toEqual([])
    expect(articles.map(({ title, text }) => [title, text])).toEqual([
      ["A", "Words of A."],
      ["B", "Words of B."]
    ])
  })
})

describe("of an archive", () => {
  test("with an encrypted entry, the others are read", async () => {
    const { articles, told } = await read(rawZip([note("A", { flags: 0x801 }), note("B")]))
    expect(articles.map(({ title }) => title)).toEqual(["B"])
    expect(told).toMatchObject([{ code: "FF1653", message: expect.stringMatching(/^A\.md .*encrypted/) as string }])
  })

  test("with two entries of one name, the first is read, and that is told", async () => {
    const { articles, told } = await read(rawZip([note("A"), note("B", { name: "A.md" })]))
    expect(articles.map(({ title }) => title)).toEqual(["A"])
    expect(told).toMatchObject([{ code: "FF1653", message: expect.stringMatching(/^A\.md .*has its name/) as string }])
  })

  test.each([
    ["encrypted", note("A", { flags: 0x801 })],
    ["outside of it", note("A", { name: "../A.md" })]
  ])("what was published stays while its entry is %s", async (_, hidden) => {
    const newsroom = await openNewsroom(
      { "x.zip": rawZip([note("A"), note("B")]) },
      { sources: [{ kind: "export", from: "x.zip" }] }
    )
    try {
      expect((await newsroom.read()).articles).toHaveLength(2)
      newsroom.write("x.zip", rawZip([hidden, note("B")]))
      expect((await newsroom.read()).articles.map(({ article }) => article.title).toSorted()).toEqual(["A", "B"])
      newsroom.write("x.zip", rawZip([note("B")]))
      expect((await newsroom.read()).articles.map(({ article }) => article.title)).toEqual(["B"])
    } finally {
      newsroom.close()
    }
  })
})

describe("an archive that cannot be read", () => {
  test.each([0n, 20n, 1n << 40n, 1n << 53n, (1n << 64n) - 1n])(
    "because its 64-bit record is said to stand at %s ends with one sentence about it",
    async (recordAt) => {
      const newsroom = await openNewsroom(
        { "x.zip": rawZip([note("A")], { is64: true, recordAt }) },
        { sources: [{ kind: "export", from: "x.zip" }] }
      )
      try {
        const { detail } = await newsroom.error()
        expect(detail).toBe("The archive x.zip cannot be read: its directory is damaged.")
      } finally {
        newsroom.close()
      }
    }
  )
})
