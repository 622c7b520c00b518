/** `fanfare clean`: everything that fanfare wrote goes, to the byte, and nothing else. */
import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { join, relative } from "node:path"
import { expect, test } from "vitest"
import { harbour, makeProject, market, type TestProject } from "./project.ts"

const words =
  "The harbour opened at noon, two years after the storm. The first ship carried oranges from the south, and the crew stood at the rail as the bells of the old town rang for the first time."

const body = `<body><article><h1>The harbour opens again</h1><time datetime="2026-03-01T09:00:00Z">1 March</time><p>${words}</p><p>${words}</p></article>`

const pageOf = (name: string, head = "", more = ""): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>The harbour opens again</title>\n<link rel="canonical" href="https://news.example.org/${name}/">\n${head}</head>\n${body}${more}</body>\n</html>\n`

const pagesConfig =
  'site: { url: https://news.example.org/, title: Example News }\npages: "public/**/*.html"\ninject: true\nshare: { networks: [mastodon] }\n'

/** Every file of a project but the ledger, with its bytes. */
/** Some versions of Node walk into folders that are linked to. */
const isOwn = (root: string, folder: string): boolean =>
  relative(root, folder) === relative(realpathSync(root), realpathSync(folder))

const treeOf = ({ root }: TestProject): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && isOwn(root, entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.endsWith("fanfare.ledger.jsonl"))
      .toSorted()
      .map((file) => [
        file.slice(root.length + 1),
        statSync(file).isFile() ? readFileSync(file, "latin1") : "a link to a folder"
      ])
  )

const build = (project: TestProject): void => {
  const { status, stderr } = project.run(["build"])
  if (status !== 0) throw new Error(stderr)
}

const cleanJson = (project: TestProject, ...flags: ReadonlyArray<string>) =>
  JSON.parse(project.run(["clean", "--json", ...flags]).stdout) as {
    readonly deleted: ReadonlyArray<string>
    readonly restored: ReadonlyArray<string>
    readonly kept: ReadonlyArray<{ readonly path: string; readonly kind: string; readonly why: string }>
    readonly knownBy: string
    readonly ledger: string | null
  }

test("a project is what it was before, but for its ledger", () => {
  const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market }, { cold: true })
  const before = treeOf(project)
  build(project)
  const { status, stdout, stderr } = project.run(["clean"])
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" })
  expect(stderr).toMatch(/^✓ \d+ files deleted from public\/, \.fanfare\/ emptied\.\n {2}fanfare\.ledger\.jsonl stays/)
  expect(treeOf(project)).toEqual(before)
  expect([".fanfare", "public"].filter((one) => existsSync(join(project.root, one)))).toEqual([])
  expect(project.run(["clean"]).stderr).toMatch(/^✓ Nothing to clean\./)
  const ledger = project.read("fanfare.ledger.jsonl")
  build(project)
  expect(project.read("fanfare.ledger.jsonl")).toBe(ledger)
})

test("--dry-run lists what would go, and changes nothing", () => {
  const project = makeProject({ "articles/harbour.md": harbour })
  build(project)
  const before = treeOf(project)
  const { status, stdout, stderr } = project.run(["clean", "--dry-run"])
  expect(status).toBe(0)
  expect(stdout).toContain("- public/rss.xml\n")
  expect(stdout).toContain("- .fanfare/index.sqlite")
  expect(stderr).toContain("would be deleted")
  expect(treeOf(project)).toEqual(before)
})

test("what somebody changed or put there is kept and named, and links are not followed", () => {
  const project = makeProject({ "articles/harbour.md": harbour, "public/own.txt": "mine", "mine/rss.xml": "mine" })
  build(project)
  project.write("public/rss.xml", `${project.read("public/rss.xml")}<!-- mine -->`)
  project.write(".fanfare/notes.txt", "mine")
  rmSync(join(project.root, "public/widgets"), { recursive: true })
  mkdirSync(join(project.root, "elsewhere"))
  writeFileSync(join(project.root, "elsewhere/fanfare.css"), "mine")
  symlinkSync(join(project.root, "elsewhere"), join(project.root, "public/widgets"))
  rmSync(join(project.root, "public/atom.xml"))
  symlinkSync(join(project.root, "mine/rss.xml"), join(project.root, "public/atom.xml"))
  const { kept, deleted } = cleanJson(project)
  expect(kept.map(({ path }) => path)).toEqual(expect.arrayContaining(["atom.xml", "rss.xml", ".fanfare/notes.txt"]))
  expect(deleted).toContain("feed.json")
  expect(Object.keys(treeOf(project)).toSorted()).toEqual([
    ".fanfare/notes.txt",
    "articles/harbour.md",
    "elsewhere/fanfare.css",
    "fanfare.config.yaml",
    "mine/rss.xml",
    "public/atom.xml",
    "public/own.txt",
    "public/rss.xml",
    "public/widgets"
  ])
})

const heads: Readonly<Record<string, readonly [head: string, more: string]>> = {
  "without markers": ["", ""],
  "with both markers": ["<!-- fanfare:head -->\n<!-- /fanfare:head -->\n", ""],
  "with both markers on a line": ["<!-- fanfare:head --><!-- /fanfare:head -->", '<div data-fanfare="share"></div>'],
  "with markers of another form": ["<!--fanfare:head-->  <!--/fanfare:head-->\n", ""],
  "with the opening marker": ["<!-- fanfare:head -->\n", '<div data-fanfare="share">Share this</div>'],
  "with places": [
    "",
    '<div data-fanfare="share">\n  </div><section data-fanfare="latest-news"></section><div data-fanfare="comments"></div>'
  ]
}

test.each(Object.entries(heads))("a page %s is what it was, after several builds too", (_name, [head, more]) => {
  const project = makeProject({
    "fanfare.config.yaml": pagesConfig,
    "public/harbour/index.html": pageOf("harbour", head, more),
    "public/crlf/index.html": `\uFEFF${pageOf("crlf", head, more).replaceAll("\n", "\r\n")}`
  })
  const before = treeOf({ ...project })
  build(project)
  expect(project.read("public/harbour/index.html")).toContain('property="og:title"')
  project.write("fanfare.config.yaml", pagesConfig.replace("Example News", "Other News"))
  build(project)
  project.write("fanfare.config.yaml", pagesConfig)
  expect(cleanJson(project).restored).toEqual(["public/crlf/index.html", "public/harbour/index.html"])
  const after = treeOf(project)
  for (const path of ["public/harbour/index.html", "public/crlf/index.html"]) expect(after[path]).toBe(before[path])
})

test("a page that somebody changed is kept; one that its generator wrote anew is none of ours", () => {
  const project = makeProject({
    "fanfare.config.yaml": pagesConfig,
    "public/harbour/index.html": pageOf("harbour"),
    "public/market/index.html": pageOf("market")
  })
  build(project)
  project.write("public/harbour/index.html", project.read("public/harbour/index.html").replace("again", "at last"))
  project.write("public/market/index.html", pageOf("market"))
  const { restored, kept } = cleanJson(project)
  expect({ restored, kept }).toEqual({
    restored: [],
    kept: [{ path: "public/harbour/index.html", kind: "page", why: "changed" }]
  })
})

test("without the index the manifest tells; without both nothing is deleted, and that is said", () => {
  const files = { "fanfare.config.yaml": pagesConfig, "public/harbour/index.html": pageOf("harbour") }
  const project = makeProject(files)
  build(project)
  rmSync(join(project.root, ".fanfare"), { recursive: true })
  project.write("public/atom.xml", `${project.read("public/atom.xml")}<!-- mine -->`)
  const cleaned = cleanJson(project)
  expect(cleaned).toMatchObject({ knownBy: "manifest", restored: ["public/harbour/index.html"], ledger: "kept" })
  expect(cleaned.kept).toEqual([{ path: "atom.xml", kind: "output", why: "changed" }])
  expect(Object.keys(treeOf(project))).toEqual(["fanfare.config.yaml", "public/atom.xml", "public/harbour/index.html"])
  expect(project.read("public/harbour/index.html")).toBe(files["public/harbour/index.html"])

  const lost = makeProject({ "articles/harbour.md": harbour })
  build(lost)
  rmSync(join(lost.root, ".fanfare"), { recursive: true })
  rmSync(join(lost.root, "public/fanfare.json"))
  const { deleted, kept, knownBy } = cleanJson(lost)
  expect({ deleted, knownBy }).toEqual({ deleted: [], knownBy: "nothing" })
  expect(kept).toContainEqual({ path: "articles/harbour/share.json", kind: "output", why: "unknown" })
})

test("a damaged index, and a manifest that lists the files of others, harm nothing", () => {
  const project = makeProject({ "articles/harbour.md": harbour })
  build(project)
  writeFileSync(join(project.root, ".fanfare/index.sqlite"), "no index at all")
  const own = "<html><body>Mine</body></html>"
  project.write("public/harbour/index.html", own)
  const digest = createHash("sha256").update(own).digest("hex")
  project.write(
    "public/fanfare.json",
    project
      .read("public/fanfare.json")
      .replace(
        '"files":[',
        `"files":[{"path":"harbour/index.html","bytes":30,"type":"text/html","sha256":"${digest}"},{"path":"../articles/harbour.md","bytes":1,"type":"x","sha256":"${digest}"},`
      )
  )
  const { kept, deleted } = cleanJson(project)
  expect(kept).toContainEqual({ path: "harbour/index.html", kind: "output", why: "foreign" })
  expect(deleted).toContain("rss.xml")
  expect(project.read("public/harbour/index.html")).toBe(own)
  expect(existsSync(join(project.root, "articles/harbour.md"))).toBe(true)
})

test("the project itself, and what is read, are no output directories; a config that is broken stops nothing", () => {
  const project = makeProject({ "articles/harbour.md": harbour })
  build(project)
  for (const out of [".", "..", "articles", "articles/x"])
    expect(project.run(["clean", "--out", out])).toMatchObject({ status: 2, stdout: "" })
  project.write("fanfare.config.yaml", "site: [")
  expect(project.run(["clean", "--out", "."])).toMatchObject({ status: 2 })
  expect(project.run(["clean", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" })
  expect(existsSync(join(project.root, "public"))).toBe(false)
})
