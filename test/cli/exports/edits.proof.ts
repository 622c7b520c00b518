/** Exports in the builds after the first: nothing is opened where nothing changed, an edit gives what a cold build gives, and pictures go. */
import { existsSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { dot, type Entries, zipOf } from "../../sources/exports/archives.ts"
import { makeProject, type TestProject } from "../project.ts"
import { opened } from "../tools/opened.ts"
import { codesOf, reportOf } from "../tools/reportOf.ts"
import { blogger, wordpress } from "./news.ts"
import { docx } from "./papers.ts"
import { ghost } from "./platforms.ts"

const config = (...names: ReadonlyArray<string>): string =>
  `site: { url: https://news.example.org/, title: Example News, language: en }\ncards: false\nsources:\n${names.map((name) => `  - { export: ${name} }\n`).join("")}`

const projectOf = (files: Readonly<Record<string, string | Uint8Array>>, names = Object.keys(files)): TestProject => {
  const project = makeProject({ "fanfare.config.yaml": config(...names) })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(project.root, name), content)
  return project
}

const all = { "wordpress.xml": wordpress, "blogger.xml": blogger, "ghost.zip": ghost, "log.docx": docx }

const keptIn = ({ root }: TestProject): ReadonlyArray<string> => {
  const folder = join(root, ".fanfare/exports")
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
}

test("where no export changed, a build opens none of them and no reader", () => {
  const project = projectOf(all)
  expect(project.run(["build"])).toMatchObject({ status: 0 })
  for (const args of [["build"], ["build", "--verbose"], ["build", "--check"]]) {
    const { run, files, modules } = opened(project, args)
    expect(run).toMatchObject({ status: 0 })
    expect(files.filter((file) => /\.(?:xml|zip|docx|png)$/.test(file))).toEqual([])
    expect(modules.filter((file) => /fflate|mammoth|saxes|markdown-it/.test(file))).toEqual([])
  }
})

const note = (title: string, words: string): string => `---\ntitle: ${title}\ndate: 2026-03-01\n---\n${words}\n`
const notes = (more: Entries): Uint8Array =>
  zipOf({ "A.md": note("A", "![x](a.png) Words of A."), "B.md": note("B", "Words of B."), "a.png": dot, ...more })

/** What is built with nothing kept but the ledger. */
const cold = (project: TestProject, files: Readonly<Record<string, string | Uint8Array>>): TestProject => {
  const made = projectOf(files)
  made.write("fanfare.ledger.jsonl", project.read("fanfare.ledger.jsonl"))
  expect(made.run(["build"])).toMatchObject({ status: 0 })
  return made
}

describe("after an edit of the export, a build gives what a cold one gives", () => {
  test.each([
    ["a text", "notes.zip", notes({}), notes({ "B.md": note("B", "Other words of B.") })],
    ["a title", "notes.zip", notes({}), notes({ "B.md": note("Boats", "Words of B.") })],
    ["a new article", "notes.zip", notes({}), notes({ "C.md": note("C", "Words of C. [A](A.md)") })],
    [
      "a draft that comes out",
      "notes.zip",
      notes({ "C.md": note("C\ndraft: true", "Words.") }),
      notes({ "C.md": note("C", "Words.") })
    ],
    ["a comment", "blogger.xml", blogger, blogger.replace("Just so.", "Not at all.")],
    ["a post of WordPress", "wordpress.xml", wordpress, wordpress.replace("The pier at noon", "The pier at dusk")]
  ])("%s", (_, name, before, after) => {
    const project = projectOf({ [name]: before })
    expect(project.run(["build"])).toMatchObject({ status: 0 })
    const first = project.published()
    writeFileSync(join(project.root, name), after)
    expect(project.run(["build"])).toMatchObject({ status: 0 })
    expect([...project.published()]).not.toEqual([...first])
    expect([...project.published()]).toEqual([...cold(project, { [name]: after }).published()])
  })
})

describe("a picture that came out of an export", () => {
  test("goes when no article has it any more, and what others put there stays", () => {
    const project = projectOf({ "notes.zip": notes({ "b.png": dot, "B.md": note("B", "![x](b.png) Words of B.") }) })
    project.run(["build"])
    expect(keptIn(project)).toEqual(["a.png", "b.png"])
    project.write(".fanfare/exports/0123456789abcdef/lost.png.1.tmp", "x")
    project.write(".fanfare/exports/README", "mine")
    writeFileSync(join(project.root, "notes.zip"), notes({}))
    project.run(["build"])
    expect(keptIn(project)).toEqual(["README", "a.png"])
    project.write("fanfare.config.yaml", config("log.docx"))
    writeFileSync(join(project.root, "log.docx"), docx)
    project.run(["build", "--accept-shrink"])
    expect(keptIn(project)).toEqual(["README", "picture.png"])
  })

  test("stays in a run that writes nothing, and while its export cannot be read", () => {
    const project = projectOf({ "notes.zip": notes({}) })
    project.run(["build"])
    writeFileSync(join(project.root, "notes.zip"), notes({ "A.md": note("A", "Words of A.") }))
    project.run(["build", "--dry-run"])
    expect(keptIn(project)).toEqual(["a.png"])
    writeFileSync(join(project.root, "notes.zip"), notes({}).slice(0, 300))
    const ran = project.run(["build", "--json"])
    expect(ran.status).toBe(3)
    expect(codesOf(reportOf(ran))).toContain("FF1006 notes.zip")
    expect(keptIn(project)).toEqual(["a.png"])
    expect([...project.published().keys()].filter((path) => path.endsWith(".png"))).toHaveLength(1)
  })
})
