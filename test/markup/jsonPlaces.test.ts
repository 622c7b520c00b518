/** The lines of a JSON text, compared with what YAML's parser says of the same text. */
import { describe, expect, test } from "vitest"
import { jsonPlaces } from "../../src/markup/json/jsonPlaces.ts"
import { parseYaml } from "../../src/markup/yaml/parseYaml.ts"

const text = JSON.stringify([{ author: "Sam", at: { day: 1, hours: [9, [10, 11]] } }, { author: "Ann" }, []], null, 2)

const paths = [
  [],
  [0],
  [0, "author"],
  [0, "at", "day"],
  [0, "at", "hours", 1, 1],
  [1],
  [1, "author"],
  [2],
  [1, "text"],
  [1, "text", 4],
  [9],
  ["author"]
]

describe("a value stands where YAML finds it", () => {
  test.each([
    ["lines", text],
    ["lines of Windows", text.replaceAll("\n", "\r\n")],
    ["one line", JSON.stringify(JSON.parse(text))],
    ["tabs, and empty lines before it", `\n\n${text.replaceAll("  ", " ")}`]
  ])("%s", (_, written) => {
    const place = jsonPlaces(written, "c.json")
    const known = parseYaml(written, "c.json")
    expect(known.problems).toEqual([])
    for (const path of paths) expect([path, place(path)]).toEqual([path, known.place(path)])
  })
})

test("a text nested too deeply has no lines, and is no failure", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000)
  expect(jsonPlaces(deep, "c.json")([0, 0])).toMatchObject({ file: "c.json" })
})

test("a fault on the last of thirty thousand lines has its line", () => {
  const long = `[\n${'{"author":"Sam","text":"The ferry sails again this week."},\n'.repeat(30_000)}{"author":"Ann"}\n]`
  expect(long.length).toBeGreaterThan(1_000_000)
  expect(jsonPlaces(long, "c.json")([30_000, "date"])).toEqual({ file: "c.json", line: 30_002, column: 1 })
})
