/**
 * What goes to which stream: standard output is for data, one JSON document or
 * a list; standard error for people; `--quiet` leaves the errors.
 */
import { describe, expect, test } from "vitest"
import { harbour, makeProject, market, type Run } from "./project.ts"

const config = "site: { url: https://news.example.org/, title: Example News }\ncards: false\n"
const articles = { "articles/harbour.md": harbour, "articles/market.md": market }
const undated = "---\ntitle: A note\nlang: en\nurl: /note/\n---\nNobody wrote the day down.\n"

const made = (files: Readonly<Record<string, string>>) =>
  makeProject({ "fanfare.config.yaml": config, ...files }, { cold: true })

interface Document {
  readonly version: number
  readonly ok: boolean
  readonly error?: { readonly name: string; readonly message: string; readonly fix: string }
  readonly findings: ReadonlyArray<{ readonly severity: string; readonly code: string }>
}

/** The whole of standard output as one document; it ends its line. */
const document = ({ stdout }: Run): Document => {
  expect(stdout.endsWith("}\n")).toBe(true)
  return JSON.parse(stdout) as Document
}

/** How many findings of each kind there are, as people are told. */
const counted = (findings: Document["findings"]): string => {
  const of = (severity: string): number => findings.filter((one) => one.severity === severity).length
  const words = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`
  return `${words(of("error"), "error")}, ${words(of("warning"), "warning")}, ${words(of("info"), "note")}`
}

/** How a finding begins as text. */
const headOf = ({ severity, code }: Document["findings"][number]): string =>
  `${severity === "info" ? "note" : severity} ${code}`

describe("a build with an error, a warning and notes", () => {
  const project = made({ ...articles, "articles/empty.txt": "", "articles/note.md": undated })
  const asData = project.run(["build", "--json"])
  const asText = project.run(["build", "--verbose"])
  const quiet = project.run(["build", "--quiet"])

  test("is one document for programs, and text for people beside it", () => {
    const { version, ok, findings } = document(asData)
    expect([version, ok, asData.status]).toEqual([1, false, 1])
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "info"]))
    expect(asData.stderr).toContain(`  ${counted(findings)}\n`)
  })

  test("is the same findings as text, counted at the end", () => {
    const { findings } = document(asData)
    const heads = asText.stderr.match(/^(?:error|warning|note) FF\d{4}/gm)
    expect(heads).toEqual(findings.map(headOf))
    expect(asText.stderr).toContain(`  ${counted(findings)}\n`)
    expect(asText).toMatchObject({ status: 1, stdout: "" })
  })

  test("is its errors and the counts with --quiet", () => {
    const { findings } = document(asData)
    expect(quiet.stderr.match(/^(?:error|warning|note) FF\d{4}/gm)).toEqual(["error FF1302"])
    expect(quiet.stderr.trimEnd().split("\n").at(-1)).toBe(counted(findings))
    expect(quiet.stderr).not.toMatch(/Written|articles?:|✓/)
    expect(quiet).toMatchObject({ status: 1, stdout: "" })
  })

  test("is the same for a check: data, text, and with --quiet the errors", () => {
    const [json, text, errors] = [["--json"], ["--verbose"], ["--quiet"]].map((flags) =>
      project.run(["check", ...flags])
    )
    if (json === undefined || text === undefined || errors === undefined) throw new Error("three runs")
    const { ok, findings } = document(json)
    expect([ok, json.status, json.stderr]).toEqual([false, 1, ""])
    expect(text.stderr.match(/^(?:error|warning|note) FF\d{4}/gm)).toEqual(findings.map(headOf))
    expect(text.stderr.trimEnd().split("\n").at(-1)).toBe(counted(findings))
    expect(errors.stderr.match(/^(?:error|warning|note) FF\d{4}/gm)).toEqual(["error FF1302"])
    expect(errors).toMatchObject({ status: 1, stdout: "" })
  })
})

describe("adopting with an error", () => {
  const item = (name: string): string =>
    `<item><title>${name}</title><link>https://news.example.org/${name}/</link><guid isPermaLink="false">one-id</guid></item>`
  const project = made({
    ...articles,
    "old.xml": `<rss version="2.0"><channel><title>Old</title>${item("harbour")}${item("market")}</channel></rss>`
  })

  test("shows it with --quiet, and holds it in the document", () => {
    const json = project.run(["adopt", "old.xml", "--dry-run", "--json", "--quiet"])
    const errors = document(json).findings.filter(({ severity }) => severity === "error")
    expect(errors.length).toBeGreaterThan(0)
    const quiet = project.run(["adopt", "old.xml", "--dry-run", "--quiet"])
    expect(quiet).toMatchObject({ status: 1, stdout: "" })
    expect(quiet.stderr.match(/^(?:error|warning|note) FF\d{4}/gm)).toEqual(errors.map(({ code }) => `error ${code}`))
    expect(quiet.stderr).not.toContain("items of")
  })
})

describe("a run that cannot go on", () => {
  test.each([
    ["ConfigError", 2, { "fanfare.config.yaml": "sight: 1\n" }, ["build"]],
    ["ConfigError", 2, {}, ["check", "--config", "none.yaml"]],
    ["SourceError", 3, {}, ["build"]],
    ["SourceError", 3, articles, ["adopt", "none.xml"]],
    ["PublishError", 4, { ...articles, public: "a file" }, ["build"]]
  ] as const)("%s, %i: one document with what people are told", (name, status, files, args) => {
    const run = made(files).run([...args, "--json", "--quiet"])
    const { ok, error, findings } = document(run)
    expect([run.status, ok, error?.name]).toEqual([status, false, name])
    expect(run.stderr).toContain(`fanfare: ${error?.message}\n`)
    expect(run.stderr).toContain(`  → ${error?.fix}\n`)
    expect(Array.isArray(findings)).toBe(true)
    expect(run.stderr).not.toMatch(/^\s+at /m)
  })

  test("shows where an error came from with --verbose alone", () => {
    const project = made({ "broken.mjs": "const a = 1\nthrow new Error('no such thing')\n" })
    const args = ["check", "--config", "broken.mjs"]
    const usual = project.run(args).stderr
    expect(usual).toContain("fanfare: broken.mjs:2:7 cannot be run: no such thing.")
    expect(usual).not.toMatch(/^\s+at /m)
    expect(project.run([...args, "--verbose"]).stderr).toMatch(/no such thing[^]*^\s+at .*broken\.mjs.*:2:7$/m)
  })
})

describe("a build without changes, which is answered before anything is loaded", () => {
  const project = made(articles)
  project.run(["build", "--quiet"])

  test.each([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false]
  ])("has the colours that a whole run has: %j", (environment, isColoured) => {
    const idle = project.run(["build"], environment)
    const whole = project.run(["build", "--verbose"], environment)
    for (const { status, stdout, stderr } of [idle, whole]) {
      expect([status, stdout, stderr.includes("\u001b[")]).toEqual([0, "", isColoured])
      expect(stderr).toContain("0 errors, 0 warnings")
    }
  })

  test.each([
    ["--quiet", "--quiet"],
    ["--jobs", "1", "--jobs", "1"],
    ["--jobs", "0"],
    ["--wait", "soon"],
    ["--config"]
  ])("takes no command line that a whole run refuses: %s %s", (...args) => {
    expect(project.run(["build", ...args])).toMatchObject({ status: 2, stdout: "" })
  })
})
