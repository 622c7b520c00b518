/**
 * The GitHub action as a runner would run it: its inputs and outputs as
 * action.yml declares them, its steps in bash with files for outputs and summary,
 * in a project of which `npx` finds the command line.
 */
import { spawnSync } from "node:child_process"
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { parse as parseHtml } from "parse5"
import { afterAll, expect, test } from "vitest"
import { parse } from "yaml"

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: ReadonlyArray<{
      readonly id: string
      readonly shell: string
      readonly "working-directory": string
      readonly env: Readonly<Record<string, string>>
      readonly run: string
    }>
  }
}

const action = parse(readFileSync("action.yml", "utf8")) as Action
const folder = mkdtempSync(join(tmpdir(), "fanfare-action-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const article = (title: string, day: string, text = "The boats came in at noon."): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${day}\ndescription: Of the harbour.\nauthor: Mina\n---\n${text}\n`

const makeProject = (name: string, files: Readonly<Record<string, string>>): string => {
  const root = join(folder, name)
  const all = {
    "package.json": '{ "private": true }\n',
    "fanfare.config.yaml": "site: { url: https://news.harbour-light.org/, title: Harbour, language: en }\n",
    "node_modules/.bin/fanfare": `#!/bin/sh\nexec ${process.execPath} ${resolve("src/cli/bin.ts")} "$@"\n`,
    ...files
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  chmodSync(join(root, "node_modules/.bin/fanfare"), 0o755)
  return root
}

/** One job: every step in turn, as a runner gives it inputs and takes outputs. */
const runAction = (workspace: string, inputs: Readonly<Record<string, string>>) => {
  const [step] = action.runs.steps
  if (step === undefined) throw new Error("The action has no step.")
  for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name)
  const fill = (text: string): string =>
    text.replaceAll(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? ""
    )
  const temp = mkdtempSync(join(folder, "runner-"))
  const files = { output: join(temp, "output"), summary: join(temp, "summary"), script: join(temp, "step.sh") }
  writeFileSync(files.output, "")
  writeFileSync(files.summary, "")
  writeFileSync(files.script, step.run)
  expect(step.run).not.toContain("${{")
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", files.script], {
    cwd: join(workspace, fill(step["working-directory"])),
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: temp,
      CI: "true",
      GITHUB_ACTIONS: "true",
      SOURCE_DATE_EPOCH: "1780000000",
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: workspace,
      ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)]))
    }
  })
  const written = Object.fromEntries(
    readFileSync(files.output, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split(/=(.*)/s).slice(0, 2))
  ) as Record<string, string>
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [
      name,
      written[/^\$\{\{ steps\.fanfare\.outputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? ""]
    ])
  )
  return { status, stdout, stderr, outputs, summary: readFileSync(files.summary, "utf8") }
}

test("a build says what changed, and shows new items with their cards", () => {
  const root = makeProject("build", { "articles/ferry.md": article("The ferry | <b>sails</b>", "2026-03-02") })
  const first = runAction(root, {})
  expect(first.status).toBe(0)
  expect(first.outputs).toMatchObject({ changed: "true", "new-items": "1" })
  expect(JSON.parse(readFileSync(first.outputs["report"] ?? "", "utf8"))).toMatchObject({ ok: true, version: 1 })
  expect(first.summary).toContain("New for subscribers (1)")
  expect(first.summary).toMatch(/<img src="https:\/\/news\.harbour-light\.org\/articles\/[^"]+\/og\.[^"]+\.png"/)
  expect(first.summary).toContain("The ferry | &lt;b&gt;sails&lt;/b&gt;")

  const second = runAction(root, {})
  expect(second.outputs).toMatchObject({ changed: "false", "new-items": "0" })
  expect(second.summary).not.toContain("New for subscribers")

  writeFileSync(join(root, "articles/ferry.md"), article("The ferry stays", "2026-03-02"))
  writeFileSync(join(root, "articles/pier.md"), article("The pier opens", "2026-03-04", "Forty planks of oak are new."))
  writeFileSync(join(root, "articles/lamp.md"), article("The lamp is lit", "2026-03-05", "Its keeper lit it at dusk."))
  const third = runAction(root, {})
  expect(third.summary).toContain("Changed (1)")
  expect(third.summary).toContain("New for subscribers (2)")
  rmSync(join(root, "articles/ferry.md"))
  const withdrawn = runAction(root, { command: "check" })
  expect(withdrawn.summary).toContain("Withdrawn (1)")
  expect(withdrawn.summary).toContain("Nothing was published.")
  expect(withdrawn.outputs).toMatchObject({ changed: "true", "new-items": "0" })
}, 900_000)

test("errors come first in the summary, stand at their lines, and fail the job", () => {
  const root = makeProject("errors/site", {
    "articles/ferry.md": "---\ntitle: The ferry\n---\nIt sails.\n",
    "articles/storm.md": '---\ntitle: "The storm\n---\nIt came.\n'
  })
  mkdirSync(join(root, "../.git"))
  const job = runAction(join(root, ".."), { command: "check", "working-directory": "site", sarif: "found.sarif" })
  expect(job.status).toBe(1)
  const kinds = job.stdout.split("\n").flatMap((line) => /^::(error|warning|notice) /.exec(line)?.[1] ?? [])
  expect(kinds[0]).toBe("error")
  expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  expect(job.stdout).toMatch(/^::error file=site\/articles\/storm\.md,line=\d/m)
  expect(job.summary.indexOf("Errors (1)")).toBeGreaterThan(0)
  expect(job.summary.indexOf("Errors (1)")).toBeLessThan(job.summary.indexOf("Warnings ("))
  expect(JSON.parse(readFileSync(join(root, "found.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" })
  expect(parseHtml(job.summary).nodeName).toBe("#document")
})

const order = ["error", "warning", "notice"]

test("a wrong config, a wrong command and hostile inputs fail in words", () => {
  const root = makeProject("wrong", { "fanfare.config.yaml": "site: { url: news, title: 3 }\n" })
  const job = runAction(root, {})
  expect(job.status).toBe(2)
  expect(job.outputs).toMatchObject({ changed: "false", "new-items": "0" })
  expect(job.summary).toContain("fanfare.config.yaml")
  expect(job.stdout).toMatch(/^::error /m)
  const other = runAction(root, { command: "publish\n::set-env name=a::b" })
  expect(other.status).toBe(2)
  expect(other.stdout.split("\n").filter((line) => line.startsWith("::"))).toHaveLength(1)
  const hostile = runAction(root, { config: "$(touch pwned); `touch pwned` 'x\" y.yaml" })
  expect(hostile.status).toBe(2)
  expect(() => readFileSync(join(root, "pwned"))).toThrow("ENOENT")
})

test("what the docs of the action name is what it takes", () => {
  const page = readFileSync("docs/ci.md", "utf8")
  for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
    expect(page).toContain(`\`${name}\``)
})
