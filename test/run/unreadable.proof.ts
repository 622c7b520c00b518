/** What a run reads and cannot: it stays published as it was, and nothing waits for what never comes. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { harbour, makeProject, type TestProject } from "../cli/project.ts"
import { codesOf, reportOf } from "../cli/tools/reportOf.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { photo } from "../faults/site/photo.ts"

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#0b5c6b"/></svg>\n`
const commented = "- id: c1\n  author: Rana\n  date: 2026-04-01T10:00:00Z\n  text: I was there.\n"
const withLogo = "site: { url: https://news.example.org/, title: Example News, logo: logo.svg }\n"

/** A link to itself is there and cannot be read, not even by root. */
const spoil = ({ root }: TestProject, path: string): void => {
  rmSync(join(root, path), { recursive: true, force: true })
  symlinkSync(path.split("/").at(-1) ?? "", join(root, path))
}

const makePipe = ({ root }: TestProject, path: string): void => {
  rmSync(join(root, path), { force: true })
  execFileSync("mkfifo", [join(root, path)])
}

const picture = "![A quay](quay.png)"

const withPicture = (): TestProject => {
  const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
  writeFileSync(join(project.root, "articles/quay.png"), photo(3, 64, 48))
  project.write("articles/s1.md", `${story(1)}\n${picture}\n`)
  return project
}

describe("what all cards depend on", () => {
  test.each([
    ["the logo of a site without cards", "logo.svg", `${withLogo}cards: false\n`],
    ["the folder of templates", "templates", withLogo]
  ])("%s that cannot be read leaves all as it was, exit 3", (_, path, config) => {
    const project = makeProject({ "fanfare.config.yaml": config, "logo.svg": logo, "articles/harbour.md": harbour })
    project.run(["build"])
    const before = project.published()
    spoil(project, path)
    const built = project.run(["build"])
    expect(built.status, built.stderr).toBe(3)
    expect(built.stderr).toContain(`${path}`)
    expect(project.published()).toEqual(before)
  })

  test("a logo that is not there is no fault of the disk: a finding says so", () => {
    const project = makeProject({ "fanfare.config.yaml": `${withLogo}cards: false\n`, "articles/harbour.md": harbour })
    const built = project.run(["build", "--json"])
    expect(built.status).toBe(0)
    expect(codesOf(reportOf(built))).toContain("FF4003 logo.svg")
  })
})

test("a folder of articles that is gone keeps comments and pictures too", () => {
  const project = withPicture()
  project.write("articles/s1.comments.yaml", commented)
  project.run(["build"])
  const before = project.published()
  expect([...before.keys()].some((path) => /^articles\/s1\/quay\.[0-9a-f]{8}\.png$/.test(path))).toBe(true)
  renameSync(join(project.root, "articles"), join(project.root, "elsewhere"))
  const built = project.run(["build"])
  expect(built.status, built.stderr).toBe(3)
  expect(project.published()).toEqual(before)
  renameSync(join(project.root, "elsewhere"), join(project.root, "articles"))
  expect(project.run(["build"]).status).toBe(0)
  expect(project.published()).toEqual(before)
})

test("a picture that is gone with its folder keeps no other change from being published", () => {
  const project = withPicture()
  project.run(["build"])
  const copies = (): ReadonlyArray<string> => [...project.published().keys()].filter((path) => path.endsWith(".png"))
  const before = copies()
  renameSync(join(project.root, "articles"), join(project.root, "elsewhere"))
  project.write("fanfare.config.yaml", plainSite().replace("Example News", "Other News"))
  const built = project.run(["build"])
  expect(built.status, built.stderr).toBe(3)
  expect(project.published().get("rss.xml")).toContain("Other News")
  expect(project.published().get("rss.xml")).toContain("Story number 1")
  expect(copies()).toEqual(before)
})

describe("a pipe", () => {
  test.each([
    ["in place of the ledger", "fanfare.ledger.jsonl", 3],
    ["in place of the logo", "logo.svg", 3],
    ["in place of a definition", "feeds/latest.yaml", 3]
  ])("%s is not waited for", (_, path, exit) => {
    const config = `${withLogo}cards: false\n`
    const project = makeProject({ "fanfare.config.yaml": config, "logo.svg": logo, ...stories(1) })
    mkdirSync(join(project.root, "feeds"))
    makePipe(project, path)
    const built = project.run(["build", "--json"])
    // A listing leaves out what is no file.
    expect(built.status, built.stderr).toBe(path.startsWith("feeds/") ? 0 : exit)
  })

  test("where a feed belongs is left alone, and not waited for", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(1) })
    mkdirSync(join(project.root, "public"))
    makePipe(project, "public/atom.xml")
    makePipe(project, "public/fanfare.json")
    const built = project.run(["build", "--json"])
    expect(built.status).toBe(1)
    expect(reportOf(built).findings.filter(({ code }) => code === "FF6006")).toHaveLength(2)
  })
})

test("pictures are not kept where a link leads out of .fanfare", () => {
  const project = makeProject({ "articles/harbour.md": harbour }, { cold: true })
  mkdirSync(join(project.root, "outside"))
  mkdirSync(join(project.root, ".fanfare"))
  symlinkSync("../outside", join(project.root, ".fanfare/blobs"))
  const built = project.run(["build", "--json"])
  expect(built.status).toBe(0)
  expect(reportOf(built).findings.map(({ code }) => code)).toContain("FF6303")
  expect(readdirSync(join(project.root, "outside"))).toEqual([])
})

test.each([".fanfare", ".fanfare/site"])("--out %s is refused", (out) => {
  const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(1) })
  expect(project.run(["build", "--out", out]).status).toBe(2)
  expect(existsSync(join(project.root, out, "rss.xml"))).toBe(false)
})
