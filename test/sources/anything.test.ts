import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { codes } from "../../src/model/codes.ts"
import { sources } from "../../src/sources/files/index.ts"
import { joinAllComments } from "../../src/sources/comments/joinAllComments.ts"
import { readSidecar } from "../../src/sources/files/sidecar.ts"

const part = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "---\n",
    "+++\n",
    "title: x\n",
    "date: 2026-13-45\n",
    "- [",
    "{\n",
    "}\n",
    "&a *a\n",
    "\t",
    "<p>",
    "</p>",
    "<article>",
    "<h1>",
    "<!--",
    "<figure><img src=x>",
    "Share\nFacebook\n",
    "آخر الأخبار\n",
    "(Jane Doe/AFP)\n",
    "\n\n",
    "> ",
    "# ",
    "|a|b|\n|-|-|\n",
    '<script type=\'application/ld+json\'>{"@type":"Article"}</script>'
  )
)
const content = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(""))

describe("whatever a file holds, reading it ends, and says so in findings", () => {
  test.each(sources)("$name", ({ name, read }) => {
    fc.assert(
      fc.property(content, (text) => {
        const { drafts, findings } = read(
          { path: `articles/a.${name}`, text },
          { timeZone: "UTC", language: "en", year: 2026 }
        )
        expect(drafts.length + findings.length).toBeGreaterThan(0)
        expect(
          findings.every(({ code, message, fix }) => Object.hasOwn(codes, code) && message !== "" && fix !== "")
        ).toBe(true)
        expect(
          findings.every(({ line }) => line === undefined || (line >= 1 && line <= text.split("\n").length + 1))
        ).toBe(true)
      }),
      { numRuns: 300, seed: 7 }
    )
  })

  test("sidecars and comments", () => {
    fc.assert(
      fc.property(content, (text) => {
        const file = { path: "articles/a.meta.yaml", text }
        expect(readSidecar(file, { timeZone: "UTC", language: "en", year: 2026 }).metadata).toBeTypeOf("object")
        const { comments } = joinAllComments({
          articles: [
            { source: "articles/a.txt", url: "https://news.example.org/a", slug: "a", declaredId: null, beside: [file] }
          ],
          files: [file],
          timeZone: "UTC",
          now: "2026-12-01T00:00:00Z" as Timestamp,
          hide: [],
          show: null
        })
        const ids = comments.flat().map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300, seed: 7 }
    )
  })
})
