/**
 * A build on a real pseudo-terminal, which `script` of util-linux gives: the
 * line that changes while it is at work, colours, and what turns them off.
 */
import { spawnSync } from "node:child_process"
import { describe, expect, test } from "vitest"
import { coloursOf } from "../report/reports.ts"
import { command, harbour, makeProject } from "./project.ts"

const version = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? ""
/** Without it the tests below are skipped: no other tool here opens a terminal. */
const hasScript = version.includes("util-linux")

const erase = "\r\u001b[2K"

const stories = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [
    `articles/a${index}.md`,
    harbour.replace("The harbour opens again", `Story number ${index}`).replace("/harbour/", `/a${index}/`)
  ])
)

/** What stands on the terminal, streams together, in the order of writing; its lines end with a line feed alone. */
const onTerminal = (
  args: string,
  environment: Readonly<Record<string, string>> = {},
  before = "stty cols 80"
): { readonly status: number | null; readonly shown: string; readonly root: string } => {
  const { root } = makeProject(stories, { cold: true })
  const { status, stdout } = spawnSync(
    "script",
    ["--quiet", "--return", "--command", `${before}; exec "${process.execPath}" "${command}" ${args}`, "/dev/null"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"] ?? "",
        SHELL: "/bin/sh",
        TERM: "xterm-256color",
        SOURCE_DATE_EPOCH: "1780000000",
        ...environment
      }
    }
  )
  return { status, shown: stdout.replaceAll("\r\n", "\n"), root }
}

/** Each state of the line that changes. */
const progressOf = (shown: string): ReadonlyArray<string> =>
  shown
    .split(erase)
    .slice(1)
    .map((part) => part.split("\n")[0] ?? "")
    .filter((line) => /^\w+ \w+.*: \d/.test(line))

describe.skipIf(!hasScript)("on a terminal (where `script` of util-linux is not there, this is skipped)", () => {
  test("one line changes, with stage, count, rate and time left, and is gone when the summary comes", () => {
    const { status, shown } = onTerminal("build")
    expect(status).toBe(0)
    const lines = progressOf(shown)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect(line).toMatch(/^[A-Z][a-z ]+: \d+(?: of \d+)?, [\d.]+\/s(?:, \d+ (?:s|min|h) left)?$/)
    expect(lines.join("\n")).toMatch(/^Making articles: \d of 6/m)
    const [last = ""] = shown.split(erase).slice(-1)
    expect(last).toMatch(/6 articles.*: 6 added, 0 changed, 0 removed/)
    expect(last).toContain("0 errors, 0 warnings, 0 notes")
    expect(shown.split("\n").filter((line) => line.includes(" of 6"))).toHaveLength(1)
    expect(coloursOf(last)).toContain(32)
  })

  test("NO_COLOR takes the colours and leaves the line; a narrow window cuts it", () => {
    const { shown } = onTerminal("build", { NO_COLOR: "1" }, "stty cols 24")
    expect(coloursOf(shown.replaceAll(erase, ""))).toEqual([])
    const lines = progressOf(shown)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.length).toBeLessThan(24)
  })

  test.each([
    ["CI", { CI: "true" }, "build --allow-url", true],
    ["TERM=dumb", { TERM: "dumb" }, "build", false]
  ] as const)("%s has plain lines alone", (_, environment, args, isColoured) => {
    const { status, shown } = onTerminal(args, environment)
    expect(status).toBe(0)
    expect(shown).not.toContain("\u001b[2K")
    expect(shown).not.toContain("\r")
    expect(coloursOf(shown).length > 0).toBe(isColoured)
    expect(shown).toMatch(/6 articles/)
  })

  test("--quiet shows nothing where there is no error", () => {
    expect(onTerminal("build --quiet")).toMatchObject({ status: 0, shown: "" })
  })

  test("--json is the document alone on its stream, and nothing of it is drawn over", () => {
    const { shown } = onTerminal("build --json 2>/dev/null")
    expect(JSON.parse(shown)).toMatchObject({ version: 1, ok: true, articles: { total: 6, added: 6 } })
  })
})
