import { writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { sha256 } from "../../src/model/Digest.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { readInParts } from "../../src/publish/files/readInParts.ts"
import { listedFiles } from "../../src/publish/listedFiles.ts"
import { emptyFolder, removeFolders } from "./site.ts"

afterAll(removeFolders, 60_000)

const [a, b] = [sha256("a"), sha256("b")]
const listed = (text: string, part = 7) =>
  [
    ...listedFiles(
      (function* () {
        const bytes = Buffer.from(text)
        for (let at = 0; at < bytes.length; at += part) yield bytes.subarray(at, at + part)
      })()
    )
  ].map(({ path, sha256 }) => `${path} ${sha256}`)

const manifest = {
  version: 1,
  generator: "fanfare/0.1.0",
  articles: [{ id: "x", title: 'path "sha256" {', files: { og: "articles/a/og.11111111.png" } }],
  files: [
    { path: "articles/a/og.11111111.png", bytes: 3, type: "image/png", sha256: a },
    { path: "rss.xml", bytes: 3, type: "application/rss+xml", sha256: b }
  ]
}
const both = [`articles/a/og.11111111.png ${a}`, `rss.xml ${b}`]

describe("the files that a manifest lists", () => {
  test("are read from one in any layout", () => {
    expect(listed(JSON.stringify(manifest, null, 2))).toEqual(both)
    expect(listed(JSON.stringify(manifest))).toEqual(both)
    expect(listed(JSON.stringify(manifest), 1)).toEqual(both)
    expect(listed(JSON.stringify(manifest, null, "\t"), 100_000)).toEqual(both)
  })

  test("are read from one of another version, with other keys in another order", () => {
    expect(listed(`{"version": 7, "files": [{"sha256":"${a}","size":1,"path":"rss.xml"}]}`)).toEqual([`rss.xml ${a}`])
    expect(listed(`{"path":"rss.xml","sha256":"${a}"}\n{"path":"feed.json","sha256":"${b}"}`)).toEqual([
      `rss.xml ${a}`,
      `feed.json ${b}`
    ])
  })

  test("are read as far as a truncated one goes", () => {
    const text = JSON.stringify(manifest)
    expect(listed(text.slice(0, text.indexOf("rss.xml") + 3))).toEqual(both.slice(0, 1))
    expect(listed(text.slice(0, -90))).toEqual(both.slice(0, 1))
    expect(listed("")).toEqual([])
  })

  test("are those of both sides of a merge", () => {
    const text = `{"files": [
  {
    "path": "rss.xml",
<<<<<<< HEAD
    "sha256": "${a}"
=======
    "sha256": "${b}"
>>>>>>> other
  },
  { "path": "feed.json", "sha256": "${a}" } ]}`
    expect(listed(text)).toEqual([`rss.xml ${a}`, `rss.xml ${b}`, `feed.json ${a}`])
  })

  test("are found again after a string that never ends", () => {
    expect(listed(`{"path": "rss.xml, "sha256": "${a}"}\n{"path":"feed.json","sha256":"${b}"}`)).toContain(
      `feed.json ${b}`
    )
  })

  test("are only those with a shape and a digest", () => {
    const file = (path: string, digest: unknown = a) => ({ path, sha256: digest })
    const files = [
      file("../articles/a.md"),
      file("/etc/passwd"),
      file("mine.html"),
      file("articles/../rss.xml"),
      file("rss.xml", a.toUpperCase()),
      file("rss.xml", a.slice(1)),
      file("rss.xml", 12),
      file("rss.xml", null),
      file("rss.xml", ["x"]),
      file("a".repeat(10_000)),
      { path: ["rss.xml"], sha256: a },
      { path: { path: "feed.json" }, sha256: a },
      { "not path": "rss.xml", sha256: a },
      file("opml.xml")
    ]
    expect(listed(JSON.stringify({ files }))).toEqual([`opml.xml ${a}`])
  })

  test("have their escapes undone", () => {
    expect(listed(`{"path":"rss\\u002exml","sha256":"${a}"}`)).toEqual([`rss.xml ${a}`])
    expect(listed(`{"path":"rss.xml\\","sha256":"${a}"}`)).toEqual([])
    expect(listed(`{"path":"..\\/rss.xml","sha256":"${a}"}`)).toEqual([])
    expect(listed(`{"path":"العربية/rss.xml","sha256":"${a}"}`)).toEqual([`العربية/rss.xml ${a}`])
  })

  test("never have a pair of two objects", () => {
    expect(listed(`[{"path":"rss.xml"},{"sha256":"${a}"}]`)).toEqual([])
    expect(listed(`{"path":"rss.xml","more":{"sha256":"${a}"}}`)).toEqual([])
  })

  test("never come from anything that is not in the text, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (noise, part) => {
        for (const line of listed(noise + JSON.stringify(manifest) + noise, part)) expect(both).toContain(line)
      }),
      { numRuns: 500 }
    )
  })

  test("of a large manifest are read in bounded memory", () => {
    const file = join(emptyFolder(), "fanfare.json")
    const entry = `{"path":"articles/a/head.html","bytes":1,"type":"text/html","sha256":"${a}"},\n`
    const block = entry.repeat(8000)
    writeFileSync(file, '{"files":[')
    for (let count = 0; count < 60; count += 1) writeFileSync(file, block, { flag: "a" })
    let count = 0
    let most = 0
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external
    for (const _ of listedFiles(readInParts(nodeFileOperations, file))) {
      count += 1
      if (count % 20_000 === 0)
        most = Math.max(most, process.memoryUsage().arrayBuffers + process.memoryUsage().external - before)
    }
    expect(count).toBe(480_000)
    expect(most).toBeLessThan(20_000_000)
  })
})
