/** YAML and JSON with the place of each value; the package `yaml` is the oracle of what they hold. */
import { Result, Schema } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseDocument } from "yaml"
import { decodeLocated } from "../../../src/markup/yaml/decodeLocated.ts"
import { parseYaml } from "../../../src/markup/yaml/parseYaml.ts"

const at = (
  text: string,
  path: ReadonlyArray<PropertyKey>,
  firstLine = 1
): readonly [number | undefined, number | undefined] => {
  const { line, column } = parseYaml(text, "a.yaml", firstLine).place(path)
  return [line, column]
}

describe("the place of a value", () => {
  test.each([
    ["of a key", "title: A\ndate: B\n", ["date"], [2, 1]],
    ["of a key of a group", "a:\n  b: 1\n  c: 2\n", ["a", "c"], [3, 3]],
    ["of an item of a list", "a:\n  - x\n  - y\n", ["a", 1], [3, 5]],
    ["of a key in an item", "a:\n  - b: 1\n    c: 2\n", ["a", 0, "c"], [3, 5]],
    ["in one line", "a: { b: [x, y] }\n", ["a", "b", 1], [1, 13]],
    ["in JSON", '{"a": {"b": 1}}', ["a", "b"], [1, 8]],
    ["of a key that is not there: that of its group", "a:\n  b: 1\n", ["a", "z"], [1, 1]],
    ["of a path of nothing: that of the document", "\n\na: 1\n", [], [3, 1]],
    ["behind characters outside of the first plane", "a: { 😀: 1, b: 2 }\n", ["a", "b"], [1, 13]],
    ["behind letters from right to left", "a: { ميناء: 1, b: 2 }\n", ["a", "b"], [1, 16]],
    ["of a key with a colon in quotes", 'a: 1\n"b: c": 2\n', ["b: c"], [2, 1]],
    ["of a number as a key", "1: a\n2: b\n", [2], [2, 1]],
    ["behind a comment", "# one\n# two\na: 1 # three\nb: 2\n", ["b"], [4, 1]],
    ["behind a text over lines", "a: |\n  x\n  y\nb: 2\n", ["b"], [4, 1]],
    ["behind lines that end in two characters", "a: 1\r\nb:\r\n  c: 2\r\n", ["b", "c"], [3, 3]],
    ["behind tabs between key and value", "a:\t1\nb:\t\t2\n", ["b"], [2, 1]],
    ["of a key in a group by a number", "1:\n  2: a\n  3: b\n", ["1", "3"], [3, 3]],
    ["of an item behind a group", "a:\n  b:\n    - x\n    - { c: 1 }\n", ["a", "b", 1, "c"], [4, 9]],
    ["below a value that is no group: that of its key", "a: 1\nb: 2\n", ["b", "c", 0], [2, 1]],
    ["of an item that is not there: that of the list", "a:\n  - x\n", ["a", 5], [1, 1]],
    ["through an alias: that of its own key", "a: &x 1\nb: *x\n", ["b"], [2, 1]]
  ] as const)("%s", (_, text, path, place) => {
    expect(at(text, path)).toEqual(place)
  })

  test("counts from the line on which the text begins", () => {
    expect(at("a: 1\nb: 2\n", ["b"], 10)).toEqual([11, 1])
    expect(parseYaml("a: [", "a.yaml", 10).problems[0]?.place.line).toBe(10)
  })

  test("is where the key stands, whatever stands before it", () => {
    const lines = fc.array(fc.constantFrom("# 😀", "", "x: [1,\n  2]", "y: |\n  a\n  b", "z: 'ميناء'", "w: \t1"), {
      maxLength: 4
    })
    fc.assert(
      fc.property(lines, (parts) => {
        const before = [...new Set(parts)].map((part) => `${part}\n`).join("")
        expect(at(`${before}last: 1\n`, ["last"])).toEqual([before.split("\n").length, 1])
      }),
      { numRuns: 100, seed: 6 }
    )
  })
})

describe("a key that its group has already", () => {
  test.each([
    ["a: 1\na: 2\n", [[2, 1]]],
    [
      "a: 1\nb: { c: 1, c: 2 }\na: 3\n",
      [
        [2, 12],
        [3, 1]
      ]
    ],
    ["- { a: 1 }\n- { a: 2 }\n", []],
    ["a: 1\n'a': 2\n", [[2, 1]]],
    ["1: a\n'1': b\n", []],
    ['{"a": 1, "b": {"a": 1}, "a": 2}', [[1, 25]]],
    ["? [x]\n: 1\n? { a: 1, a: 2 }\n: 2\n", [[3, 11]]],
    ["a: &x { b: 1, b: 2 }\nc: *x\n", [[1, 15]]]
  ])("%j", (text, places) => {
    const { problems, value } = parseYaml(text, "a.yaml")
    expect(problems.map(({ place: { line, column } }) => [line, column])).toEqual(places)
    expect(problems.every(({ message }) => message === "This is not valid YAML: Map keys must be unique")).toBe(true)
    expect(value === undefined).toBe(places.length > 0)
  })

  test("is found where the package finds it, for any groups", () => {
    const key = fc.constantFrom("a", "b", "c", "1", "true", "null", "~", "'a'", '"b"')
    const group: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom("1", "x"),
        fc
          .array(fc.tuple(key, tie("value")), { maxLength: 4 })
          .map((all) => `{ ${all.map((one) => one.join(": ")).join(", ")} }`),
        fc.array(tie("value"), { maxLength: 3 }).map((all) => `[ ${all.join(", ")} ]`)
      )
    })).value
    fc.assert(
      fc.property(group, (text) => {
        const oracle = parseDocument(text, { schema: "core", version: "1.2", uniqueKeys: true, prettyErrors: false })
        const { problems } = parseYaml(text, "a.yaml")
        const own = problems.map(({ place }) => (place.column ?? 0) - 1)
        expect(own).toEqual(oracle.errors.map(({ pos }) => pos[0]).toSorted((a, b) => a - b))
      }),
      { numRuns: 500, seed: 9 }
    )
  })

  test("is looked for among any number of keys", () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key${index}: v\n`).join("")
    const read = parseYaml(keys, "a.yaml")
    expect(read.problems).toEqual([])
    expect(Object.keys(read.value as object)).toHaveLength(10_000)
    expect(parseYaml(`${keys}key7: w\n`, "a.yaml").problems).toMatchObject([{ place: { line: 10_001, column: 1 } }])
  })
})

describe("YAML that is broken or hostile", () => {
  test.each([
    ["a: [1", 1],
    ["a: 1\n b: 2\n", 1],
    ["a: 'x\n", 2],
    ["a: b: c\n", 1],
    ["\ta: 1\n", 1],
    ["a: *x\n", 1],
    ["a: 1\n---\nb: 2\n", 2],
    ["%YAML 9\n---\n%\n", 1],
    ["{ a: 1 }}", 1],
    ["- 1\nb: 2\n", 2]
  ])("%j has problems with places, and no value", (text, line) => {
    const { problems, value } = parseYaml(text, "a.yaml")
    expect(value).toBeUndefined()
    expect(problems[0]?.place).toMatchObject({ file: "a.yaml", line })
    expect(problems.every(({ message, fix }) => message !== "" && fix !== "" && !message.includes("\n"))).toBe(true)
  })

  test.each([
    ["lists in a line", "- ".repeat(20_000) + "a"],
    ["lists in brackets", "[".repeat(20_000) + "]".repeat(20_000)],
    ["groups in braces", "a: " + "{a: ".repeat(20_000)],
    ["keys that are lists", "? ".repeat(20_000) + "a"]
  ])("nested without end is one problem that says so: %s", (_, text) => {
    const { problems, value } = parseYaml(text, "a.yaml")
    expect(value).toBeUndefined()
    expect(problems.map(({ message }) => message)).toEqual(["This YAML is nested too deeply."])
    expect(problems[0]?.place).toMatchObject({ file: "a.yaml", line: 1 })
  })

  test("repeats an alias a hundred times at most", () => {
    const aliases = (count: number): string =>
      `a: &x [1]\nb: [${Array.from({ length: count }, () => "*x").join(", ")}]\n`
    expect(parseYaml(aliases(90), "a.yaml").problems).toEqual([])
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${"bcdefghi"
      .split("")
      .map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]}, `.repeat(9)}]\n`)
      .join("")}`
    expect(parseYaml(bomb, "a.yaml").problems.map(({ message }) => message)).toEqual([
      "This YAML repeats its aliases too often."
    ])
  })

  test("runs nothing, and knows no tags of a language", () => {
    for (const text of ["!!js/function 'x'", "a: !!python/object x", "a: !<tag:x> 1", "a: !ruby/object {}"]) {
      const { problems, value } = parseYaml(text, "a.yaml")
      expect(typeof (problems.length > 0 ? undefined : value), text).not.toBe("function")
    }
    expect(parseYaml("<<: { a: 1 }\nb: 2\n", "a.yaml").value).toEqual({ "<<": { a: 1 }, b: 2 })
    expect(parseYaml("__proto__: { x: 1 }\n", "a.yaml").value).not.toHaveProperty("x")
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  test("of any characters ends in a value or in problems with a line of it", () => {
    const bits = fc.array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 8 }),
        fc.constantFrom(
          "- ",
          "a: ",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a ",
          "|\n",
          ">\n",
          "\n",
          "\n  ",
          "\t",
          '"',
          "'",
          "#",
          "? ",
          "!!x ",
          "---\n",
          "...\n",
          "%A\n"
        )
      ),
      { maxLength: 25 }
    )
    fc.assert(
      fc.property(bits, (parts) => {
        const text = parts.join("")
        const { problems, value, place } = parseYaml(text, "a.yaml")
        if (problems.length > 0) expect(value).toBeUndefined()
        const lines = text.split(/\r\n?|\n/).length + 1
        for (const one of problems) expect(one.place.line).toBeLessThanOrEqual(lines)
        expect(place(["a", 0, "b"]).line).toBeLessThanOrEqual(lines)
      }),
      { numRuns: 500, seed: 12 }
    )
  })
})

describe("values", () => {
  test.each([
    ["", null],
    ["# nothing\n", null],
    ["~", null],
    ["2026-03-01", "2026-03-01"],
    ["yes", "yes"],
    ["0o17", 15],
    ["1_000", "1_000"],
    ["'1'", "1"],
    [".inf", Number.POSITIVE_INFINITY],
    ["a: b # c", { a: "b" }],
    ["|\n  x\n  y\n", "x\ny\n"],
    [">\n  x\n  y\n", "x y\n"],
    ["{a: [1, {b: ~}]}", { a: [1, { b: null }] }]
  ])("%j are those of the core schema", (text, value) => {
    expect(parseYaml(text, "a.yaml")).toMatchObject({ value, problems: [] })
  })

  test("of JSON are those that JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4, noUnicodeString: false }), (json) => {
        const { value, problems } = parseYaml(json, "a.json")
        if (problems.length === 0 && !/-0|__proto__|e|E/.test(json)) expect(value).toEqual(JSON.parse(json))
      }),
      { numRuns: 200, seed: 8 }
    )
  })
})

describe("decoding by a schema", () => {
  const Config = Schema.Struct({
    title: Schema.String,
    limit: Schema.optionalKey(Schema.Int),
    card: Schema.optionalKey(Schema.Struct({ template: Schema.String })),
    tags: Schema.optionalKey(Schema.Array(Schema.String))
  })
  const problemsOf = (text: string): ReadonlyArray<string> => {
    const read = decodeLocated(Config, parseYaml(text, "a.yaml"))
    return Result.isSuccess(read)
      ? []
      : read.failure.map(({ place, message, fix }) => `${place.line}:${place.column} ${message} ${fix}`)
  }

  test.each([
    ["title: A\n", []],
    [
      "titel: A\n",
      [
        "1:1 There is no setting `titel`. Did you mean `title`? Known here: title, limit, card, tags.",
        "1:1 `title` is missing. Add `title:` with its value."
      ]
    ],
    [
      "title: A\ncard: { templat: x }\n",
      [
        "2:9 There is no setting `card.templat`. Did you mean `template`? Known here: template.",
        "2:1 `card.template` is missing. Add `template:` with its value."
      ]
    ],
    [
      "title: A\ntags: [a, 1]\n",
      [expect.stringMatching(/^2:11 `tags\[1\]` is not right: Expected string.* Write string/)]
    ],
    ["title: [\n", [expect.stringMatching(/^2:1 This is not valid YAML/)]]
  ])("%j", (text, problems) => {
    expect(problemsOf(text).toSorted()).toEqual([...problems].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)))
  })
})

describe("what is wrong in its syntax is told with what mends it", () => {
  test.each<readonly [string, string, RegExp]>([
    ["site:\n\turl: a\n", "a.yaml", /^Indent with blanks/],
    ["a: 1\na: 2\n", "a.yaml", /^Keep one of the two/],
    ['a: "x\n', "a.yaml", /closing quote/],
    ["a: { b: 1\nc: 2\n", "a.yaml", /^Close the bracket or the brace/],
    ["a:\n  b: 1\n c: 2\n", "a.yaml", /same column/],
    ["a: { b: Harbour: news }\n", "a.yaml", /quotes around a value that holds a colon/],
    ['{ "a": 1 "b": 2 }', "a.json", /^Correct the JSON/]
  ])("%j of %s", (text, file, fix) => {
    const [first] = parseYaml(text, file).problems
    expect(first?.fix).toMatch(fix)
    expect(first?.message).toMatch(file.endsWith(".json") ? /^This is not valid JSON: / : /^This is not valid YAML: /)
  })
})

test("a module that exports no settings is told what to export", () => {
  const shape = Schema.Struct({ a: Schema.String })
  const place = () => ({ file: "fanfare.config.mjs" })
  const wrong = Result.getOrThrow(Result.flip(decodeLocated(shape, { value: undefined, place, problems: [] })))
  expect(wrong[0]?.message).toBe("The module exports no settings.")
  expect(wrong[0]?.fix).toContain("`export default {")
})
