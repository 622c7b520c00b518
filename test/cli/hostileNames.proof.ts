/**
 * Names of files and titles as nobody should choose them: with orders to
 * terminals, line breaks, commands of CI systems. What people read keeps its
 * lines, programs get every name as it is, and both are told the same.
 */
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { Finding } from "../../src/model/Finding.ts"
import { printable } from "../../src/report/printable.ts"
import { makeProject, type Run } from "./project.ts"

const names = [
  "a\nerror FF9999 forged.md",
  "b\u001b[2J\u001b[1;1H.md",
  "c\r✓ all is well.md",
  "d\u202egnp.md",
  "e\u009b31m.md",
  "f\u2028error FF9999 forged.md",
  "::error file=g,line=1::forged.md",
  "##[error]h.md",
  "مقال\u202eمقلوب.md",
  `${"long-".repeat(48)}i.md`
]

/** A title that obeys nobody's rules, a tag that no network takes, and no date, so that there is much to say. */
const article = (index: number): string =>
  [
    "---",
    `title: "Story ${index} \\e[31m \\r\\n::error::forged \\u202e"`,
    "date: the day \\x1b[2J before",
    `url: /story-${index}/`,
    "---",
    "A short text about nothing but its name.",
    ""
  ].join("\n")

const project = makeProject(
  {
    "fanfare.config.yaml":
      'site: { url: "https://news.example.org/", title: "Example \\e[2J News" }\ncards: false\nshare: { networks: ["\\e[2J\\n::error::myspace"] }\n',
    ...Object.fromEntries(names.map((name, index) => [`articles/${name}`, article(index)]))
  },
  { cold: true }
)

const findingsOf = ({ stdout }: Run): ReadonlyArray<Finding> =>
  (JSON.parse(stdout) as { readonly findings: ReadonlyArray<Finding> }).findings

const expectHarmless = (text: string): void => {
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
  expect(text).not.toMatch(/^\s*::|##\[/m)
}

const heads = (text: string): ReadonlyArray<string> =>
  text.split("\n").filter((line) => /^(?:error|warning|note) /.test(line))

describe("file names and titles that give orders", () => {
  const asData = project.run(["check", "--json"])
  const asText = project.run(["check", "--verbose"])

  test("are data for programs as they are", () => {
    const files = new Set(findingsOf(asData).map(({ file }) => file))
    for (const name of names) expect(files).toContain(`articles/${name}`)
  })

  test("are for people the same findings, each with its place on a line of its own", () => {
    expectHarmless(asText.stderr)
    expect(asText.stdout).toBe("")
    const found = findingsOf(asData)
    expect(heads(asText.stderr)).toEqual(
      found.map(({ code, severity, file, line, column }) =>
        [
          severity === "info" ? "note" : severity,
          code,
          printable([file, line, column].filter((part) => part !== undefined).join(":"))
        ]
          .join(" ")
          .trimEnd()
      )
    )
    for (const { message, fix } of found) {
      expect(asText.stderr).toContain(`\n  ${printable(message)}\n`)
      expect(asText.stderr).toContain(`\n  → ${printable(fix)}\n`)
    }
  })

  test("are harmless in a build, its list of changes and its reasons", () => {
    const listed = project.run(["build", "--dry-run", "--verbose"])
    expectHarmless(listed.stdout)
    expectHarmless(listed.stderr)
    for (const line of listed.stdout.trimEnd().split("\n")) expect(line).toMatch(/^[+~-] \S/)
    const built = project.run(["build", "--verbose"])
    expectHarmless(built.stderr)
    expect(heads(built.stderr).length).toBeGreaterThan(names.length)
    const idle = project.run(["build"])
    expectHarmless(idle.stderr)
    expect(idle.status).toBe(built.status)
  })

  test("give published files names of fanfare's own shapes", () => {
    for (const path of project.published().keys()) expect(path).toMatch(/^[\w./-]+$/)
  })
})

describe("the names of folders and configs that give orders", () => {
  test("an output directory is named on its line", () => {
    const out = "out\u001b[2J\n::error::x"
    const run = project.run(["build", "--out", out])
    expectHarmless(run.stderr)
    expect(run.stderr).toContain(`Written to ${printable(out)}/`)
  })

  test("a config that is not there, and a folder in its place", () => {
    const missing = project.run(["build", "--config", "\u001b[31mno\n::error::such.yaml"])
    expect(missing).toMatchObject({ status: 2, stdout: "" })
    expectHarmless(missing.stderr)
    mkdirSync(join(project.root, "folder\n::error::.yaml"))
    const folder = project.run(["build", "--config", "folder\n::error::.yaml", "--verbose"])
    expect(folder).toMatchObject({ status: 2, stdout: "" })
    expectHarmless(folder.stderr)
  })

  test("a key of the config that is misspelt", () => {
    const other = makeProject({
      "fanfare.config.yaml": 'site: { url: https://a.example/, title: A }\n"\\e[2J\\n::error::them": 1\n"##[x]": 2\n'
    })
    const run = other.run(["build"])
    expect(run).toMatchObject({ status: 2, stdout: "" })
    expectHarmless(run.stderr)
    expect(heads(run.stderr)).toEqual(["error FF2001 fanfare.config.yaml:2:1", "error FF2001 fanfare.config.yaml:3:1"])
  })
})
