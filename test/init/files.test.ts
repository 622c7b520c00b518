/** How files are changed: package.json keeps its form, .gitignore its lines, and a diff says what `patch` takes. */
import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { setInGroup } from "../../src/init/plan/editJson.ts"
import { unifiedDiff } from "../../src/init/plan/unifiedDiff.ts"
import { type Files, makeFolder, planned, written } from "./folder.ts"

const hugo = { "hugo.toml": 'baseURL = "https://a.harbour.org/"\n' }
const astro = { "astro.config.mjs": 'export default { site: "https://a.harbour.org" }\n' }

const packageAfter = (text: string, files: Files = astro): string | undefined =>
  written(planned({ ...files, "package.json": text }), "package.json")

describe("package.json", () => {
  test("keeps tabs", () => {
    expect(packageAfter('{\n\t"scripts": {\n\t\t"build": "astro build"\n\t}\n}\n')).toBe(
      '{\n\t"scripts": {\n\t\t"build": "astro build && fanfare build"\n\t},\n\t"devDependencies": {\n\t\t"fanfare": "^0.1.0"\n\t}\n}\n'
    )
  })

  test("keeps Windows line ends, and no line end at the end", () => {
    const after = packageAfter(
      '{\r\n    "name": "x",\r\n    "scripts": {},\r\n    "devDependencies": { "astro": "5" }\r\n}'
    )
    expect(after).toBe(
      '{\r\n    "name": "x",\r\n    "scripts": {\r\n        "build": "astro build && fanfare build"\r\n    },\r\n    "devDependencies": { "astro": "5", "fanfare": "^0.1.0" }\r\n}'
    )
  })

  test("keeps what people put in it", () => {
    const after = packageAfter('{ "z": [1,2 ,3], "scripts":{"build":"astro build  # \\"x\\""}, "a": "\\u00e9" }')
    expect(after).toContain('"z": [1,2 ,3]')
    expect(after).toContain('"a": "\\u00e9"')
    expect(JSON.parse(after ?? "")).toMatchObject({ scripts: { build: 'astro build  # "x" && fanfare build' } })
  })

  test("gets no second fanfare", () => {
    const text = '{"scripts":{"build":"astro build && fanfare build"},"devDependencies":{"fanfare":"^0.1.0"}}'
    expect(packageAfter(text)).toBeUndefined()
  })

  test.each([
    [
      "the script that leads to it",
      { build: "npm run clean && npm run build:site", "build:site": "astro build" },
      "build"
    ],
    ["one that runs several", { build: "run-s build:*", "build:site": "astro build" }, "build"],
    ["its own, where `build` is another's", { build: "tsc", site: "astro build" }, "site"],
    ["a new one", { dev: "astro dev" }, "build"]
  ])("runs fanfare in %s", (_, scripts, name) => {
    const after = JSON.parse(packageAfter(JSON.stringify({ scripts })) ?? "") as {
      scripts: Readonly<Record<string, string>>
    }
    expect(Object.keys(after.scripts).filter((one) => after.scripts[one]?.includes("fanfare build"))).toEqual([name])
  })

  test("any object stays what it is but for one value", () => {
    const key = fc.string({ minLength: 1 }).filter((one) => one !== "__proto__")
    const object = fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.string())))
    fc.assert(
      fc.property(
        object,
        fc.constantFrom<string | number | undefined>(undefined, 2, "\t", 4),
        fc.boolean(),
        (value, indent, isWindows) => {
          const text = JSON.stringify({ ...value, scripts: { a: "b" } }, null, indent)
          const before = isWindows ? text.replaceAll("\n", "\r\n") : text
          const after = JSON.parse(
            setInGroup(setInGroup(before, "scripts", "build", 'x "y"'), "dev", "c", "d")
          ) as object
          const dev = (value as Readonly<Record<string, unknown>>)["dev"]
          const isGroup = typeof dev === "object" && dev !== null && !Array.isArray(dev)
          if (dev !== undefined && !isGroup) return
          expect(after).toEqual({
            ...(JSON.parse(text) as object),
            scripts: { a: "b", build: 'x "y"' },
            dev: { ...(isGroup ? (JSON.parse(JSON.stringify(dev)) as object) : {}), c: "d" }
          })
        }
      )
    )
  })
})

describe(".gitignore", () => {
  const after = (text: string): string | undefined => written(planned({ ...hugo, ".gitignore": text }), ".gitignore")

  test.each([
    ["public/\n", "public/\n.fanfare/\n"],
    ["public/", "public/\n.fanfare/\n"],
    ["public/\r\n", "public/\r\n.fanfare/\r\n"],
    ["", ".fanfare/\n"]
  ])("%j", (before, expected) => {
    expect(after(before)).toBe(expected)
  })

  test.each([".fanfare/", ".fanfare", "/.fanfare/", "**/.fanfare/"])("has the line already: %s", (line) => {
    expect(after(`a\n${line}\n`)).toBeUndefined()
  })

  test("that is new keeps packages out too, where there are some", () => {
    expect(written(planned({ ...astro, "package.json": "{}" }), ".gitignore")).toBe("node_modules/\n.fanfare/\n")
    expect(written(planned(hugo), ".gitignore")).toBe(".fanfare/\n")
    expect(written(planned({ ...astro, "package.json": "{}", ".gitignore": "dist\n" }), ".gitignore")).toBe(
      "dist\n.fanfare/\n"
    )
  })

  test("that keeps the ledger out is named", () => {
    expect(planned({ ...hugo, ".gitignore": "a\n*.jsonl\n" }).findings).toMatchObject([
      { code: "FF2107", file: ".gitignore", line: 2 }
    ])
  })
})

describe("a diff", () => {
  const line = fc.constantFrom("a", "b", "c", "", "  d", "-e", "+f")
  const text = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
    .map(([lines, isEnded]) => lines.join("\n") + (isEnded && lines.length > 0 ? "\n" : ""))

  test("is taken by patch", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== "" && after !== "")
        const root = makeFolder({ file: before })
        const diff = unifiedDiff("file", before, after)
        if (diff === "") {
          expect(before).toBe(after)
          return
        }
        execFileSync("patch", ["-p1", "--silent"], { cwd: root, input: diff })
        expect(readFileSync(join(root, "file"), "utf8")).toBe(after)
      }),
      { numRuns: 25 }
    )
  })

  test("of a new file is taken by git", () => {
    const root = makeFolder({})
    execFileSync("git", ["init", "-q"], { cwd: root })
    const plan = planned({ ...hugo, "package.json": "{}" })
    writeFileSync(join(root, "package.json"), "{}")
    const diff = plan.changes.map(({ path, before, after }) => unifiedDiff(path, before, after)).join("")
    execFileSync("git", ["apply"], { cwd: root, input: diff })
    for (const { path, after } of plan.changes) expect(readFileSync(join(root, path), "utf8")).toBe(after)
  })
})
