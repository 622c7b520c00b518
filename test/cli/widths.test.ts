/** No line of help, of an error, of a diagnosis or of what comes after `init` is wider than the terminal, and no word is lost. */
import { describe, expect, test } from "vitest"
import { nextText } from "../../src/cli/commands/init/initText.ts"
import { errorLines } from "../../src/cli/errorLines.ts"
import { helpLines } from "../../src/cli/helpLines.ts"
import { diagnosisText } from "../../src/doctor/diagnosisText.ts"
import type { Diagnosis } from "../../src/doctor/Diagnosis.ts"
import { planned } from "../init/folder.ts"
import { makeProject } from "./project.ts"

// oxlint-disable-next-line no-control-regex
const plain = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, "")
const widest = (text: string): number =>
  Math.max(
    ...plain(text)
      .split("\n")
      .map((line) => [...line].length)
  )
const words = (text: string): ReadonlyArray<string> => plain(text).split(/\s+/).filter(Boolean)

const commands = ["init", "build", "check", "dev", "doctor", "card", "adopt", "explain", "clean"]

describe("help", () => {
  const { run } = makeProject({})
  const asked = ["", ...commands].map((command) => [command, "plain", {}] as const)
  const inColours = ["", "build"].map((command) => [command, "in colours", { FORCE_COLOR: "1" }] as const)
  test.each([...asked, ...inColours])("of %s, %s", (command, _, environment) => {
    const { stdout, status } = run([...(command === "" ? [] : [command]), "--help"], environment)
    expect(status).toBe(0)
    expect(helpLines(stdout, null)).toBe(stdout)
    for (const width of [60, 80, 100]) {
      const text = helpLines(stdout, width)
      expect(widest(text)).toBeLessThanOrEqual(width)
      expect(words(text)).toEqual(words(stdout))
    }
  })
})

test("what a flag does goes on below itself", () => {
  const text = helpLines("FLAGS\n  --jobs N    How many files are made at a time", 34)
  expect(text).toBe("FLAGS\n  --jobs N    How many files are\n              made at a time")
})

describe("an error", () => {
  const detail = "There is no fanfare.config.yaml in /home/lena/sites/harbour-light/website."
  const fix = "Run `fanfare init`, or write one line into fanfare.config.yaml: `site: { url: https://a.example/ }`."

  test("stands on two lines where nobody says how wide the terminal is", () => {
    expect(errorLines([detail], fix, null)).toBe(`fanfare: ${detail}\n  → ${fix}`)
  })

  test.each([60, 80])("fits into %i columns, further lines under the first", (width) => {
    const text = errorLines([detail, detail], fix, width)
    expect(widest(text)).toBeLessThanOrEqual(width)
    expect(words(text)).toEqual(words(`fanfare: ${detail} fanfare: ${detail} → ${fix}`))
    expect(text.split("\n").filter((line) => !/^(?:fanfare: | {2}→ | {2}\S| {4}\S)/.test(line))).toEqual([])
  })
})

test("what comes after init says what a command does beside or below it", () => {
  const plan = planned({
    "hugo.toml": 'baseURL = "https://a.harbour.org/"\n',
    "package.json": "{}",
    ".git/HEAD": "ref: refs/heads/main\n"
  })
  expect(widest(nextText(plan, { colour: false, width: 80 }))).toBeLessThanOrEqual(80)
  expect(nextText(plan, { colour: false, width: 80 })).toContain("  npm run build\n      builds the site, then")
  expect(nextText(plan, { colour: false })).toMatch(/^ {2}npm run build {2,}builds the site, then/m)
})

test("a diagnosis is wrapped, the line to copy is not", () => {
  const fix = `git add fanfare.ledger.jsonl && git commit -m "Keep the ids of published articles"`
  const found = "fanfare.ledger.jsonl is not committed: another machine would make new ids of all articles"
  const diagnosis: Diagnosis = {
    version: 1,
    ok: true,
    project: { config: "fanfare.config.yaml", out: "public", generator: null },
    checks: [{ name: "ledger-committed", group: "setup", status: "warn", found, fix }],
    summary: { ok: 0, warn: 1, fail: 0, skipped: 0 }
  } as unknown as Diagnosis
  const options = { colour: false, verbose: false, quiet: false, strict: false }
  const text = diagnosisText(diagnosis, { ...options, width: 80 })
  expect(text).toContain(`\n    → ${fix}\n`)
  expect(widest(text.replace(fix, ""))).toBeLessThanOrEqual(80)
  expect(text.replaceAll(/\n {4}(?!→)/g, " ")).toContain(`  ! ledger-committed  ${found}`)
  expect(diagnosisText(diagnosis, options)).toContain(`  ! ledger-committed  ${found}\n`)
})

describe("words that are not understood", () => {
  const { run, root } = makeProject({ "notes.txt": "A note.\n" })
  test.each([
    [["build", "nope"], "`nope` is one word too many"],
    [["build", "--jobs", "many"], "Expected a number"],
    [["init", "notes.txt"], "notes.txt is a file"],
    [["init", "--yes", `${root}/notes.txt`], "is a file"]
  ])("%j", (args, message) => {
    const { status, stderr } = run(args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
