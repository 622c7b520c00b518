/** Each row of the table of exit codes: what brings it about, what is said, and what stays published. */
import { spawn } from "node:child_process"
import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { command, harbour, makeProject, market, type Run, type TestProject } from "./project.ts"

/** No pictures: they decide no exit code. */
const config = "site: { url: https://news.example.org/, title: Example News }\ncards: false\n"
const articles = { "articles/harbour.md": harbour, "articles/market.md": market }

const made = (files: Readonly<Record<string, string>> = articles): TestProject =>
  makeProject({ "fanfare.config.yaml": config, ...files }, { cold: true })

const built = (files?: Readonly<Record<string, string>>): TestProject => {
  const project = made(files)
  expect(project.run(["build", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" })
  return project
}

/** Every run that fails says why, without a trace. */
const expectSaid = ({ stdout, stderr }: Run): void => {
  expect(stdout).toBe("")
  expect(stderr.trim()).not.toBe("")
  expect(stderr).not.toMatch(/^\s+at /m)
}

describe("0: done", () => {
  test("for a build, a build without changes, a look, a check and a check that agrees", () => {
    const project = made()
    for (const args of [["build", "--dry-run"], ["build"], ["build"], ["build", "--check"], ["check"]])
      expect([args, project.run(args).status]).toEqual([args, 0])
  })

  test("for warnings and notes", () => {
    const project = made({
      ...articles,
      "articles/undated.md": "---\ntitle: A note\n---\nNobody wrote the day down.\n"
    })
    const run = project.run(["build"])
    expect(run.status).toBe(0)
    expect(run.stderr).toMatch(/^ {2}0 errors, [1-9]\d* warnings?, /m)
  })

  test.each([["--version"], ["build", "--help"]])("for %j", (...args) => {
    const run = made({}).run(args)
    expect(run).toMatchObject({ status: 0, stderr: "" })
    expect(run.stdout.trim()).not.toBe("")
  })
})

describe("1: content, or --check differs", () => {
  const empty = { ...articles, "articles/empty.txt": "" }

  test("what is right is published, and what is wrong left out; under --strict nothing is", () => {
    const strict = made(empty)
    const held = strict.run(["build", "--strict", "--allow-url"])
    expect(held.status).toBe(1)
    expect(held.stderr).toContain("Nothing was published, because --strict was given.")
    expect(strict.published).toThrow()

    const run = strict.run(["build"])
    expect(run.status).toBe(1)
    expect(run.stderr).toContain("error FF1302 articles/empty.txt")
    expect(strict.published().get("rss.xml")).toContain("The harbour opens again")
  })

  test("a warning under --strict", () => {
    const project = built()
    project.write("articles/undated.md", "---\ntitle: A note\n---\nNobody wrote the day down.\n")
    const before = project.published()
    const run = project.run(["build", "--strict", "--allow-url", "--quiet"])
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/^warning FF1204 articles\/undated\.md/m)
    expect(project.published()).toEqual(before)
  })

  test("--check of a site that is not what the articles are, and of one that was never built", () => {
    const project = made()
    expect(project.run(["build", "--check"]).status).toBe(1)
    project.run(["build", "--quiet"])
    project.write("public/rss.xml", "edited by hand")
    const run = project.run(["build", "--check", "--quiet"])
    expect(run).toMatchObject({ status: 1, stdout: "~ rss.xml\n" })
  })

  test("a check that finds an error, or under --strict a warning", () => {
    const project = made(empty)
    expect(project.run(["check"]).status).toBe(1)
    project.write("articles/empty.txt", "Not dated, and not empty any more. It says a little about the harbour.\n")
    expect(project.run(["check"]).status).toBe(0)
    expect(project.run(["check", "--strict", "--allow-url"]).status).toBe(1)
  })
})

describe("2: usage and config", () => {
  test.each([
    ["a config that is not there", { "fanfare.config.yaml": config }, ["build", "--config", "other.yaml"]],
    ["a config that is not YAML", { "fanfare.config.yaml": "site: [\n" }, ["build"]],
    ["a config in code that throws", { "c.mjs": "throw new Error('no')\n" }, ["build", "--config", "c.mjs"]],
    ["a feed with a wrong key", { ...articles, "feeds/x.yaml": "title: X\nlimmit: 3\n" }, ["build"]],
    ["an output that holds the articles", articles, ["build", "--out", "articles"]]
  ])("%s", (_, files, args) => {
    const project = made(files)
    const run = project.run(args)
    expect(run.status).toBe(2)
    expectSaid(run)
    expect(project.published).toThrow()
  })

  test("leaves what is published as it was", () => {
    const project = built()
    const before = project.published()
    project.write("fanfare.config.yaml", `${config}themee: dark\n`)
    const run = project.run(["build"])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain("`theme`")
    expect(project.published()).toEqual(before)
  })
})

describe("3: a source failed, or most is gone", () => {
  test("no folder of articles", () => {
    const run = made({}).run(["build"])
    expect(run.status).toBe(3)
    expectSaid(run)
  })

  test("a source that is gone keeps what it had published; a check says the same", () => {
    const record = { id: "one", title: "One", date_published: "2026-03-01T09:30:00Z", content_text: "Text of one." }
    const project = built({
      "fanfare.config.yaml": `${config}sources: [{ ndjson: records.ndjson }]\n`,
      "records.ndjson": `${JSON.stringify(record)}\n`
    })
    const feed = project.published().get("rss.xml")
    rmSync(join(project.root, "records.ndjson"))
    for (const args of [
      ["check", "--quiet"],
      ["build", "--quiet"]
    ]) {
      const run = project.run(args)
      expect([args, run.status, run.stdout]).toEqual([args, 3, ""])
      expect(run.stderr).toMatch(/^error FF1006 records\.ndjson/m)
    }
    expect(project.published().get("rss.xml")).toBe(feed)
  })

  test("more than half of the articles at once, until it is said that this is meant", () => {
    const project = built({ ...articles, "articles/third.md": harbour.replaceAll("harbour", "third") })
    const before = project.published()
    rmSync(join(project.root, "articles/harbour.md"))
    rmSync(join(project.root, "articles/third.md"))
    const run = project.run(["build"])
    expect(run.status).toBe(3)
    expect(run.stderr).toContain("--accept-shrink")
    expect(project.published()).toEqual(before)
    expect(project.run(["build", "--accept-shrink", "--quiet"]).status).toBe(0)
    expect(project.published().get("rss.xml")).not.toContain("The harbour opens again")
  })

  test("a feed to adopt that is not there", () => {
    const run = made().run(["adopt", "old/rss.xml"])
    expect(run.status).toBe(3)
    expectSaid(run)
    expect(run.stderr).toContain("old/rss.xml")
  })
})

describe("4: nothing could be written", () => {
  test.each(["public", ".fanfare"])("%s is a file", (name) => {
    const project = made({ ...articles, [name]: "a file of somebody" })
    const run = project.run(["build"])
    expect(run.status).toBe(4)
    expectSaid(run)
    expect(run.stderr).toContain(name)
    expect(project.read(name)).toBe("a file of somebody")
  })

  test("a folder stands where the ledger belongs, and what is published stays", () => {
    const project = built()
    const before = project.published()
    rmSync(join(project.root, "fanfare.ledger.jsonl"))
    mkdirSync(join(project.root, "fanfare.ledger.jsonl"))
    project.write("articles/new.md", harbour.replaceAll("harbour", "new"))
    const run = project.run(["build"])
    expect([3, 4]).toContain(run.status)
    expectSaid(run)
    expect(project.published()).toEqual(before)
  })
})

describe("130 and 143: interrupted", () => {
  /** Says that it is read, and never ends. */
  const endless = `process.stderr.write("read\\n"); setInterval(() => {}, 60_000); await new Promise(() => {})\n`

  const interrupted = (project: TestProject, signal: "SIGINT" | "SIGTERM") =>
    Effect.runPromise(
      Effect.callback<{ readonly code: number | null; readonly signal: string | null }>((resume) => {
        const child = spawn(process.execPath, [command, "build", "--config", "endless.mjs"], {
          cwd: project.root,
          stdio: ["ignore", "ignore", "pipe"]
        })
        child.stderr.once("data", () => child.kill(signal))
        child.once("exit", (code, by) => resume(Effect.succeed({ code, signal: by })))
      })
    )

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143]
  ] as const)("%s ends with %i, the lock is given back, and what is published stays", async (signal, code) => {
    const project = built()
    const before = project.published()
    project.write("endless.mjs", endless)
    project.write("articles/new.md", harbour.replaceAll("harbour", "new"))
    expect(await interrupted(project, signal)).toEqual({ code, signal: null })
    expect(project.published()).toEqual(before)
    expect(project.run(["build", "--quiet", "--wait", "0"])).toEqual({ status: 0, stdout: "", stderr: "" })
    expect(project.published().get("rss.xml")).toContain("The new opens again")
  })
})
