/** A command line that is wrong: the nearest name, for each flag of each command, on the stream that was asked for. */
import { describe, expect, test } from "vitest"
import { makeProject, type Run } from "./project.ts"

const project = makeProject({})
const commands = ["build", "check", "card", "adopt"] as const

/** The long flags that a command says it takes. */
const flagsOf = (command: string): ReadonlyArray<string> =>
  Array.from(project.run([command, "--help"]).stdout.matchAll(/^ {2}(--[a-z-]+)/gm), ([, flag = ""]) => flag)

const messages = ({ stderr }: Run): ReadonlyArray<string> =>
  stderr.split("\n").filter((line) => line.startsWith("fanfare: "))
const named = ({ stderr }: Run): ReadonlyArray<string> =>
  Array.from(stderr.matchAll(/Did you mean `([^`]+)`\?/g), ([, name = ""]) => name)

/** As people misspell a name that stands behind two hyphens. */
const typos: ReadonlyArray<(flag: string) => string> = [
  (flag) => flag.slice(0, -2) + flag.slice(-1) + flag.slice(-2, -1),
  (flag) => flag.slice(0, 4) + flag.slice(3),
  (flag) => flag.slice(0, -1),
  (flag) => flag.toUpperCase()
]

describe.each(commands)("fanfare %s", (command) => {
  const flags = flagsOf(command)

  test("has the flags of every command", () => {
    expect(flags).toEqual(
      expect.arrayContaining(["--config", "--out", "--json", "--quiet", "--verbose", "--help", "--version"])
    )
  })

  test("names the nearest of each flag: letters exchanged, doubled, lost, or in capitals", () => {
    const wrong = typos.flatMap((misspell) => flags.map(misspell))
    expect(wrong.filter((flag) => flags.includes(flag))).toEqual([])
    const run = project.run([command, ...wrong])
    expect(run).toMatchObject({ status: 2, stdout: "" })
    expect(messages(run)).toEqual(
      wrong.map((flag) => `fanfare: There is no flag \`${flag}\` in \`fanfare ${command}\`.`)
    )
    expect(named(run)).toEqual(flags)
    expect(run.stderr).not.toMatch(/^\s+at /m)
  })

  test("says it as one JSON document where that is asked for", () => {
    const run = project.run([command, "--json", "--confg", "x", "--qiuet"])
    expect(run.status).toBe(2)
    expect(JSON.parse(run.stdout)).toEqual({
      version: 1,
      ok: false,
      error: {
        name: "ConfigError",
        message: `There is no flag \`--confg\` in \`fanfare ${command}\`. There is no flag \`--qiuet\` in \`fanfare ${command}\`.`,
        fix: `Did you mean \`--config\`? Did you mean \`--quiet\`? Run \`fanfare ${command} --help\` for what it takes.`
      },
      findings: []
    })
    expect(messages(run)).toHaveLength(2)
  })
})

describe("a command", () => {
  test.each([
    ["bulid", "build"],
    ["Build", "build"],
    ["cheque", "check"],
    ["adpot", "adopt"]
  ])("%s is %s, misspelt", (written, meant) => {
    const run = project.run([written])
    expect(run).toMatchObject({ status: 2, stdout: "" })
    expect(named(run)).toEqual([meant])
    expect(messages(run)).toEqual([`fanfare: There is no command \`${written}\`.`])
  })

  test("that is like none is told the list", () => {
    const run = project.run(["serve-everything"])
    expect(run).toMatchObject({ status: 2, stdout: "" })
    expect(run.stderr).toContain("Run `fanfare --help` for what it takes.")
    expect(named(run)).toEqual([])
  })

  test("whose name holds what a terminal obeys is told as text, on one line", () => {
    const run = project.run(["bui\u001b[2Jld\n::error::forged"])
    expect(run.status).toBe(2)
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(2)
    expect(run.stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u)
    expect(run.stderr).not.toMatch(/^\s*::/m)
  })

  test("that is none at all shows what there is, and that is no mistake", () => {
    const run = project.run([])
    expect(run.status).toBe(0)
    for (const name of commands) expect(run.stdout).toMatch(new RegExp(`^ {2}${name} `, "m"))
  })
})

describe("a value", () => {
  test.each([
    [["build", "--jobs", "0"], /--jobs.*1/],
    [["build", "--jobs", "1.5"], /--jobs.*integer/],
    [["build", "--wait", "-1"], /--wait.*0/],
    [["build", "--jobs"], /--jobs.*N/],
    [["build", "--json=perhaps"], /--json/],
    [["build", "articles"], /articles/],
    [["adopt"], /FEED/],
    [["adopt", "a.xml", "b.xml"], /b\.xml/],
    [["build", "--shard", "0/4"], /--shard 0\/4.*\n.*2\/4/]
  ])("%j is refused by name", (args, message) => {
    const run = project.run(args)
    expect(run).toMatchObject({ status: 2, stdout: "" })
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toMatch(/Schema|undefined|\[object/)
    expect(run.stderr).not.toMatch(/^\s+at /m)
  })
})
