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

const written = "<generator>fanfare/0.1.0</generator>"
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
      "the manifest lists what it holds, and it names no author",
      "rss.xml",
      other,
      { listed: sha256(other) },
      "foreign"
    ],
    [
      "the manifest lists it, and only fanfare has such a name",
      "articles/a/head.html",
      other,
      { listed: row.digest },
      "damaged"
    ],
    [
      "the manifest lists what it holds, and only fanfare has such a name",
      "widgets/latest-news.json",
      other,
      { listed: sha256(other) },
      "ours"
    ],
    ["nobody lists it, and only fanfare has such a name", "articles/a/oembed.json", other, {}, "foreign"],
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
    ["it only names fanfare", "index.html", "<p>fanfare</p>", {}, "foreign"],
    ["it uses fanfare's style", "index.html", '<link href="widgets/fanfare.css">', {}, "foreign"],
    ["another made it", "index.html", '<meta name="generator" content="Hugo">', {}, "foreign"],
    ["it is Atom of fanfare's", "atom.xml", '<generator version="0.1.0">fanfare</generator>', {}, "damaged"],
    ["it is JSON of fanfare's", "feed.json", '{ "_fanfare": { "generator" : "fanfare/0.1.0" } }', {}, "damaged"],
    ["it is a list of fanfare's", "opml.xml", "<?xml?>\n<!-- Written by fanfare -->\n<opml/>", {}, "damaged"],
    ["it is a list for hosts", "_headers", "# Written by fanfare\n\n/*\n", {}, "damaged"],
    ["it is a list for hosts, and says so within a line", "_headers", "/* # Written by fanfare\n", {}, "foreign"],
    ["its author has a longer name", "index.html", '<meta name="generator" content="fanfares">', {}, "foreign"],
    ["the mark is a part of another word", "articles/a/share.html", "fanfares and megafanfare", {}, "foreign"],
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
    expect(judged("index.html", `${written} ${long}`)).toBe("damaged")
    expect(judged("index.html", `${long} ${written}`)).toBe("foreign")
  })
})

test("a foreign file is an error that says what to do", () => {
  expect(foreignFile("index.html")).toMatchObject({ code: "FF6006", severity: "error", file: "index.html" })
  expect(foreignFile("index.html").fix).toContain("--force")
})
