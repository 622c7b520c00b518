import { describe, expect, test } from "vitest"
import { sha256 } from "../../src/model/Digest.ts"
import { type Evidence, foreignFile, judge } from "../../src/publish/ownership.ts"
import { shapeOf } from "../../src/publish/shapes.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const judged = (
  path: string,
  present: string | null,
  known: Partial<Pick<Evidence, "row" | "listed" | "wanted">> = {}
) =>
  judge({
    path,
    shape: shapeOf(path),
    row: null,
    listed: null,
    wanted: null,
    ...known,
    present: present === null ? null : bytes(present)
  })

const written = "what fanfare wrote"
const row = { digest: sha256(written) }
const other = "something else"

describe("a file in the output directory", () => {
  test.each([
    ["nothing is there", "rss.xml", null, {}, "absent"],
    ["nothing is there, of no shape", "notes.txt", null, {}, "absent"],
    ["it holds what is wanted", "rss.xml", other, { wanted: sha256(other) }, "same"],
    ["it holds what is wanted, of no shape", "notes.txt", other, { wanted: sha256(other) }, "same"],
    ["the index knows what it holds", "rss.xml", written, { row }, "ours"],
    ["the index knows it, and it holds something else", "rss.xml", other, { row }, "damaged"],
    ["the index is gone, and the manifest lists what it holds", "rss.xml", written, { listed: row.digest }, "ours"],
    ["the manifest lists something else", "rss.xml", other, { listed: row.digest }, "foreign"],
    [
      "the manifest lists something else, and it has a mark",
      "rss.xml",
      "<generator>fanfare</generator>",
      { listed: row.digest },
      "damaged"
    ],
    [
      "index and manifest are gone, and it has a mark",
      "index.html",
      '<meta name="generator" content="fanfare/0.1.0">',
      {},
      "damaged"
    ],
    ["it has a class of fanfare's", "articles/a/share.html", '<div class="fanfare-share">', {}, "damaged"],
    ["nobody knows it", "index.html", "<h1>Mine</h1>", {}, "foreign"],
    ["the mark is a part of another word", "index.html", "fanfares and megafanfare", {}, "foreign"],
    ["it is a picture by name", "articles/a/og.b11fb8e0fb.png", "torn", {}, "damaged"],
    ["it is a logo by name", "widgets/logo.b11fb8e0fb.svg", "torn", {}, "damaged"],
    ["it is a picture without a digest in its name", "articles/a/og.png", "theirs", {}, "foreign"],
    ["it is empty", "opml.xml", "", {}, "damaged"],
    ["it is all zeros", "opml.xml", "\u0000\u0000\u0000", {}, "damaged"],
    ["it has a mark and no shape", "notes.html", "made by fanfare", {}, "foreign"],
    ["the index knows it, and it has no shape", "notes.txt", written, { row }, "foreign"],
    ["the manifest lists it, and it has no shape", "notes.txt", written, { listed: row.digest }, "foreign"],
    ["the manifest is damaged and has a mark", "fanfare.json", '{"generator": "fanfare/0.1.0", "fi', {}, "damaged"],
    ["a manifest of somebody else", "fanfare.json", '{"trumpets": 3}', {}, "foreign"]
  ] as const)("where %s", (_, path, present, known, ownership) => {
    expect(judged(path, present, known)).toBe(ownership)
  })

  test("of a megabyte and more is looked at in its beginning", () => {
    const long = "x ".repeat(600_000)
    expect(judged("index.html", `fanfare ${long}`)).toBe("damaged")
    expect(judged("index.html", `${long} fanfare`)).toBe("foreign")
  })
})

test("a foreign file is an error that says what to do", () => {
  expect(foreignFile("index.html")).toMatchObject({ code: "FF6006", severity: "error", file: "index.html" })
  expect(foreignFile("index.html").fix).toContain("--force")
})
