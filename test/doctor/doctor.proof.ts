/** What `fanfare doctor` prints, its exit codes, and its page in the docs. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { liveChecks } from "../../src/doctor/live/index.ts"
import { outputChecks } from "../../src/doctor/output/index.ts"
import { setupChecks } from "../../src/doctor/setup/index.ts"
import { harbour, makeProject } from "../cli/project.ts"

test("every check is in the docs, once, under its own name", () => {
  const rows = [...readFileSync("docs/doctor.md", "utf8").matchAll(/^\| `([a-z0-9-]+)`\s*\| (.*?)\s*\|$/gm)]
    .filter(([, name]) => !name?.startsWith("--"))
    .map(([, name, about]) => `${name}: ${about}`)
  const checks = [...setupChecks, ...outputChecks, ...liveChecks].map(({ name, about }) => `${name}: ${about}`)
  expect(rows).toEqual(checks)
  expect(new Set(checks.map((one) => one.split(":")[0])).size).toBe(checks.length)
})

const project = (): ReturnType<typeof makeProject> =>
  makeProject({
    "fanfare.config.yaml": "site: { url: https://marsa-news.org/, title: Marsa News }\n",
    "articles/harbour.md": harbour
  })

test("what is not built yet is a warning, which --strict makes a failure", () => {
  const { run } = project()
  const { status, stdout, stderr } = run(["doctor"])
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" })
  expect(stderr).toContain("  ! built  nothing is built in public/\n    → npx fanfare build\n")
  expect(stderr).toContain("– not checked: node-elsewhere, canonical, home-agrees, language, pages,")
  expect(run(["doctor", "--strict", "--quiet"])).toMatchObject({ status: 1, stdout: "" })
})

test("a good build passes under --strict, and a torn feed does not", () => {
  const { run, write, read } = project()
  run(["build"])
  const { status, stdout } = run(["doctor", "--json", "--strict"])
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, ok: true, summary: { warn: 0, fail: 0 } })
  expect(status).toBe(0)
  write("public/rss.xml", read("public/rss.xml").slice(0, 400))
  const torn = run(["doctor", "--quiet"])
  expect(torn).toMatchObject({ status: 1, stdout: "" })
  expect(torn.stderr).toMatch(/^ {2}✗ feeds {2}rss\.xml .*\n {4}→ npx fanfare build\n$/)
})

test("a folder without a config is told what to write", () => {
  const { root } = makeProject({})
  const { run } = makeProject({})
  const { status, stderr } = run(["doctor", "--config", `${root}/none.yaml`])
  expect(status).toBe(1)
  expect(stderr).toContain("✗ config  There is no config file")
})
