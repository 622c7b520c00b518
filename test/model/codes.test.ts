import { globSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { codes } from "../../src/model/codes.ts"
import { compareFindings, finding } from "../../src/model/Finding.ts"
import { version } from "../../src/model/version.ts"

const text = (pattern: string): string =>
  globSync(pattern)
    .filter((file) => !file.endsWith("codes.test.ts"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n")

test("every code is used by the source, and has a test", () => {
  const [source, tests] = [
    text("{src,feeds,templates}/**/*.ts").replace(text("src/model/codes.ts"), ""),
    text("test/**/*.ts")
  ]
  const all = Object.keys(codes)
  expect(all.filter((code) => !source.includes(`"${code}"`))).toEqual([])
  expect(all.filter((code) => !tests.includes(code))).toEqual([])
})

test("findings are ordered by place, whatever the order of work", () => {
  const at = (file: string, line: number) => finding("FF1204", { file, line }, "message", "fix")
  const ordered = [finding("FF3002", {}, "message", "fix"), at("a.md", 2), at("a.md", 10), at("b.md", 1)]
  expect(ordered.toReversed().toSorted(compareFindings)).toEqual(ordered)
})

test("the version is that of the package", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({ version })
})
