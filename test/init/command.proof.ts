/** `fanfare init` as people and programs run it, without a terminal. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { makeFolder, run, tree } from "./folder.ts"

const astro = {
  "astro.config.mjs": 'export default { site: "https://a.harbour.org" }\n',
  "package.json": '{ "name": "a" }\n'
}

describe("fanfare init", () => {
  test("writes nothing with --dry-run, and prints the diff", () => {
    const root = makeFolder(astro)
    const { status, stdout } = run(root, "init", "--dry-run")
    expect(status).toBe(0)
    expect(stdout).toContain("--- /dev/null\n+++ b/fanfare.config.yaml\n")
    expect(stdout).toContain('-{ "name": "a" }\n')
    expect(tree(root)).toEqual(astro)
  })

  test("says the same as data", () => {
    const root = makeFolder(astro)
    const planned = JSON.parse(run(root, "init", "--dry-run", "--json").stdout) as Readonly<Record<string, unknown>>
    const written = JSON.parse(run(root, "init", "--json").stdout) as Readonly<Record<string, unknown>>
    expect(planned).toEqual({ ...written, state: "planned" })
    expect(written).toMatchObject({
      version: 1,
      ok: true,
      state: "written",
      found: { generator: "astro", url: "https://a.harbour.org/", pages: "dist/**/*.html" },
      files: [
        { path: "fanfare.config.yaml", change: "new" },
        { path: "package.json", change: "changed" },
        { path: ".gitignore", change: "new" }
      ]
    })
    expect(JSON.parse(run(root, "init", "--json").stdout)).toMatchObject({ ok: true, state: "nothing", files: [] })
  })

  test("leaves a config of any kind alone", () => {
    const files = { ...astro, "fanfare.config.mjs": "export default {}\n" }
    const root = makeFolder(files)
    const { status, stderr } = run(root, "init", "--yes")
    expect([status, stderr]).toEqual([0, "Nothing to do: fanfare.config.mjs is there already.\n"])
    expect(tree(root)).toEqual(files)
  })

  test("adds a workflow alone where the config is there, once", () => {
    const root = makeFolder({ ...astro, "fanfare.config.yaml": "site: {}\n" })
    expect(run(root, "init", "--workflow").status).toBe(0)
    const after = tree(root)
    expect(Object.keys(after).toSorted()).toEqual([
      ".github/workflows/fanfare.yml",
      "astro.config.mjs",
      "fanfare.config.yaml",
      "package.json"
    ])
    expect(run(root, "init", "--workflow").stderr).toContain("Nothing to do")
    expect(tree(root)).toEqual(after)
  })

  test("names the folder below that holds the site", () => {
    const root = makeFolder({ "website/docusaurus.config.js": "module.exports = { url: 'https://a.harbour.org' }" })
    const { status, stderr } = run(root, "init")
    expect(status).toBe(2)
    expect(stderr).toContain("Docusaurus is in website/")
    expect(stderr).toContain("fanfare init website")
    expect(run(root, "init", "website", "--yes").status).toBe(0)
    expect(Object.keys(tree(root)).toSorted()).toEqual([
      "website/.gitignore",
      "website/docusaurus.config.js",
      "website/fanfare.config.yaml"
    ])
  })

  test("makes a folder that is not there yet", () => {
    const root = makeFolder({})
    expect(run(root, "init", "news", "--url", "https://a.harbour.org", "--title", "News").status).toBe(0)
    expect(tree(root)["news/fanfare.config.yaml"]).toBe("site:\n  url: https://a.harbour.org/\n  title: News\n")
    expect(Object.keys(tree(root))).toContain("news/articles/hello.md")
  })

  test.each([
    [["--url", "not an address"], "is not an address"],
    [["--url", "http://localhost:3000/"], "is not an address"],
    [["--generator", "hugo"], "no site of hugo"],
    [["--generator", "hugoo"], "hugoo"],
    [["--config", "x.yaml"], "takes no --config"]
  ])("refuses %j", (flags, message) => {
    const root = makeFolder(astro)
    const { status, stderr } = run(root, "init", ...flags)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(tree(root)).toEqual(astro)
  })

  test("a config without an address is refused by the next build, with its line", () => {
    const root = makeFolder({ "articles/a.md": "# A\n\nWords.\n" })
    const first = run(root, "init", "--yes")
    expect(first.status).toBe(0)
    expect(first.stderr).toContain("FF2104")
    const built = run(root, "build")
    expect(built.status).toBe(2)
    expect(built.stderr).toContain("site.url")
  })

  test("says which file could not be written, and leaves the others whole", () => {
    const root = makeFolder(astro)
    mkdirSync(join(root, ".github"))
    writeFileSync(join(root, ".github/workflows"), "a file")
    const { status, stderr } = run(root, "init", "--workflow")
    expect(status).toBe(4)
    expect(stderr).toContain(".github/workflows/fanfare.yml cannot be written")
    expect(Object.keys(tree(root))).not.toContain("fanfare.config.yaml")
    expect(Object.keys(tree(root)).filter((name) => name.endsWith(".tmp"))).toEqual([])
  })
})
