/** The quick reader of plain YAML, beside the package `yaml`: it knows a part of the language, and reads that part as the package does. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { parseYaml } from "../../../src/markup/yaml/parseYaml.ts"
import { plainYaml } from "../../../src/markup/yaml/plainYaml.ts"
import { wholeYaml } from "../../../src/markup/yaml/wholeYaml.ts"

const hard = [
  ..."a|true|null|~|False|1|1.10|007|0x1f|0o7|.5|1.|-1|+2|-x|- x|-|1e5|.inf|-0|a: b|a:b|a:|a #b|a#b|a # b|#a".split(
    "|"
  ),
  ...`"a"|'a'|"a\\n"|'it''s'|"a" # c|"a" b|[a, b]|[a, b,]|[]|{}|{ a: 1, b: x }|{a: 1}|{ a: }|[a: b]|[a:b]`.split("|"),
  ...`[ [1, 2], { c: d } ]|[a b, c]|[a, , b]|["x", 'y', 1.10]|[http://x/y, z]|[a # c, b]|[a,#b]|[a]]|[a] b`.split("|"),
  ...`https://a.example/b?c=d#e|@a|!a b|&a b|*a|>|? a|: a|<<|2026-03-01T10:00:00Z|12:30|Lena "H"|a, b|a]|{a: 1, a: 2}`.split(
    "|"
  ),
  ..."yes|...|---|- - a|- a: b|(a)|/a|🚢|港口|\u00a0a|a\u00a0|a  |  a||a\tb|a\u2028b|123456789012345678901234567890".split(
    "|"
  ),
  "|"
]
const easy = 'a|true|1|1.10|a b|https://a.example/|[a, b]|{ a: 1, b: x }|"a: b"|a # b|2026-03-01'.split("|")
const values = [...hard, ...Array.from({ length: 12 }, () => easy).flat()]
const keys = [
  ...`a|b|title|a b|a-b|a.b|_x|null|1|é|"q"|a  b|__proto__|constructor`.split("|"),
  ...Array.from({ length: 40 }, (_, index) => `k${index}`)
]

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)).map((parts) => parts.join(": "))
  },
  { weight: 2, arbitrary: fc.constantFrom(...keys).map((key) => `${key}:`) },
  { weight: 2, arbitrary: fc.constantFrom(...values).map((value) => `- ${value}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)).map((parts) => `- ${parts.join(": ")}`)
  },
  { weight: 1, arbitrary: fc.constantFrom("", "# c", "-", "a: # c", "  ") },
  { weight: 1, arbitrary: fc.constantFrom(...values) }
)
const documents = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 0, 0, 0, 2, 2, 4, 1), line), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map(([indent, one]) => " ".repeat(indent) + one).join("\n"))

const paths = (value: unknown, path: ReadonlyArray<PropertyKey> = []): ReadonlyArray<ReadonlyArray<PropertyKey>> => [
  path,
  [...path, "nothing"],
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, held]) => paths(held, [...path, Array.isArray(value) ? Number(key) : key]))
    : [])
]

describe("what is read quickly", () => {
  test("is what the package reads, with the same places", () => {
    let known = 0
    fc.assert(
      fc.property(documents, (text) => {
        const plain = plainYaml(text, false)
        if (plain === null) return
        known += 1
        expect(plain.value).toEqual(parse(text, { schema: "core", version: "1.2", strict: true }))
        const [quick, whole] = [parseYaml(text, "a.md", 2), wholeYaml(text, "a.md", 2, false)]
        expect(whole.problems).toEqual([])
        for (const path of paths(plain.value)) expect(quick.place(path)).toEqual(whole.place(path))
        expect(plainYaml(text, true)?.value).toEqual(wholeYaml(text, "a.md", 2, true).value)
      }),
      { numRuns: 4000, seed: 12 }
    )
    expect(known).toBeGreaterThan(250)
  })

  test.each([
    "title: The harbour opens again\ndate: 2026-03-01T10:00:00Z\ntags: [harbour, ferry]\ndraft: false\n",
    "title: 'The harbour: open'\nauthors:\n  - name: Lena Haddad\n    url: https://a.example/\n  - name: Ann\n",
    '# a remark\n\nimage:\n    src: /a.jpg # the quay\n    alt: "A ship"\ntags:\n- a\n- b\n\nversion: 1.10\n'
  ])("is front matter as people write it: %j", (text) => {
    expect(plainYaml(text, true)?.value).toEqual(wholeYaml(text, "a.md", 1, true).value)
  })
})

test.each([
  "a: 1\na: 2",
  "a: b: c",
  "a: |\n  b",
  "a: b\n  c",
  "a: *b",
  "a: &b c",
  "a: !b c",
  '"a": 1',
  "a: [1,\n  2]",
  "a:\tb",
  "a: 1\r\nb: 2",
  "- - a",
  "a",
  "",
  "# a",
  "---\na: 1",
  "a: 1\n...\n",
  "a:\n    b: 1\n  c: 2",
  " a: 1",
  "__proto__: 1",
  `a: ${"[".repeat(50)}${"]".repeat(50)}`
])("is left to the package: %j", (text) => {
  expect(plainYaml(text, false)).toBeNull()
})
