/** Where each field stands in its file, and fields of any size. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sources } from "../../../src/sources/files/index.ts"
import { readSidecar } from "../../../src/sources/files/sidecar.ts"

const read = (text: string, name = "a.md") => {
  const source = sources.find(({ extensions }) => extensions.some((one) => name.endsWith(one)))
  if (source === undefined) throw new Error(name)
  const { drafts, findings } = source.read(
    { path: `articles/${name}`, text },
    { timeZone: "UTC", language: "en", year: 2026 }
  )
  const [draft] = drafts
  if (draft === undefined) throw new Error("no draft")
  return { ...draft, findings }
}
const placesOf = (text: string): ReadonlyArray<string> =>
  read(text).findings.map(({ code, line, column }) => `${code} ${line}:${column}`)

describe("a field", () => {
  test.each([
    ["on its line", "---\ntitle: A\ndate: never\n---\nText.\n", ["FF1104 3:1"]],
    ["behind a comment", "---\n# a\n\ndate: never\n---\n", ["FF1104 4:1"]],
    ["in a group", "---\nparams:\n  date: never\n---\n", ["FF1104 3:3"]],
    ["in a line of JSON", '{\n  "title": "A",\n  "date": "never"\n}\n', ["FF1104 3:3"]],
    ["in a line of JSON in tabs", '{\n\t"title": "A",\n\t"date": "never"\n}\n', ["FF1104 3:2"]],
    ["in JSON without braces", ';;;\n"title": "A",\n  "date": "never"\n;;;\nText.\n', ["FF1104 3:3"]],
    ["in the first line of JSON without braces", ';;;\n"date": "never",\n"title": "A"\n;;;\nText.\n', ["FF1104 2:1"]],
    ["in a group of JSON", '{\n "params": {\n  "date": "never"\n }\n}\n', ["FF1104 3:3"]],
    ["in a line of TOML", '+++\ntitle = "A"\n  date = "never"\n+++\nText.\n', ["FF1104 3:3"]],
    ["in quotes in TOML", '+++\n"title" = "A"\n"date" = "never"\n+++\nText.\n', ["FF1104 3:1"]],
    ["in a table of TOML", '+++\ndates = 1\n[other]\nx = 1\n[ params ]\n date = "never"\n+++\n', ["FF1104 6:2"]],
    ["a table of TOML", "+++\n[a.date]\nb = 1\n[date]\nb = 1\n+++\n", ["FF1104 4:1"]],
    ["of many near to known ones in TOML", "+++\ntitel = 1\nautor = 2\n+++\n", ["FF1106 2:1", "FF1106 3:1"]],
    ["behind a text over lines", "---\ndescription: |\n  a\n  b\ndate: never\n---\n", ["FF1104 5:1"]],
    ["that ends with dots", "---\ndate: never\n...\nText\n", ["FF1104 2:1"]],
    ["an item of a list", "---\nimage:\n  - a.png\n  - alt: x\n---\n", ["FF1104 4:5"]],
    ["two of them", "---\ndate: never\nlang: '?'\n---\n", ["FF1104 2:1", "FF1104 3:1"]]
  ])("that is wrong is named where it stands: %s", (_, text, places) => {
    expect(placesOf(text)).toEqual(places)
  })

  test("is named at its line whatever stands before it", () => {
    const before = fc.array(
      fc.constantFrom(
        "title: 😀",
        "# ميناء",
        "",
        "tags: [a, b]",
        "description: |\n  x\n  y",
        "custom: {a: 1}",
        "other:\t1"
      ),
      { maxLength: 5 }
    )
    fc.assert(
      fc.property(before, (parts) => {
        const lines = [...new Set(parts)].join("\n").split("\n")
        const head = parts.length === 0 ? [] : lines
        const text = ["---", ...head, "date: never", "---", "Text."].join("\n")
        expect(placesOf(text)).toEqual([`FF1104 ${head.length + 2}:1`])
      }),
      { numRuns: 150, seed: 51 }
    )
  })

  test("that is right is taken with its place", () => {
    const { metadata } = read("---\ntitle: A\ndate: 2026-03-01\n---\n")
    expect(metadata.title).toMatchObject({ value: "A", place: { file: "articles/a.md", line: 2, column: 1 } })
    expect(metadata.published).toMatchObject({ value: "2026-03-01T00:00:00Z", place: { line: 3 } })
  })
})

describe("front matter of any size", () => {
  test("is read", () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key${index}: v\n`).join("")
    expect(read(`---\n${keys}title: A\n---\nText.\n`).metadata.title?.value).toBe("A")
  })

  test("may hold lists of any length", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `t${index}`).join(", ")
    expect(read(`---\ncategories: [[${many}]]\n---\n`).metadata.section?.value).toBe("t0")
    const people = Array.from({ length: 20_000 }, (_, index) => `A${index}`).join(", ")
    expect(read(`---\nauthors: [${people}]\n---\n`).metadata.authors?.value).toHaveLength(20_000)
  })

  test("ends for addresses and handles without end", () => {
    const dots = ".".repeat(100_000)
    const { metadata } = read(
      `---\nauthor: { name: A, email: "a@${dots} b", fediverse: "a@${dots}#" }\nslug: "${"/".repeat(50_000)}x"\n---\n`
    )
    expect(metadata.authors?.value).toEqual([{ name: "A" }])
  })
})

describe("a sidecar", () => {
  const sidecar = (text: string) =>
    readSidecar({ path: "articles/a.meta.yaml", text }, { timeZone: "UTC", language: "en", year: 2026 })

  test.each([
    ["", []],
    ["# nothing\n", []],
    ["title: A\n", []],
    ["just words\n", ["FF1101 1"]],
    ["- a\n", ["FF1101 1"]],
    ["7\n", ["FF1101 1"]],
    ["title: [\n", ["FF1101 2"]],
    ["titel: A\ndate: never\n", ["FF1106 1", "FF1104 2"]],
    ["constructor: 1\n__proto__: 2\ntoString: 3\n", []]
  ])("of %j has the findings %j", (text, found) => {
    expect(sidecar(text).findings.map(({ code, line }) => `${code} ${line}`)).toEqual(found)
  })

  test("never gives a field that it does not name", () => {
    expect(sidecar("__proto__: { title: x }\nconstructor: { title: y }\n").metadata).toEqual({})
  })
})
