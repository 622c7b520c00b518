/** What a program changes between two builds of one instance: the second build is as one of a new instance. */
import { renameSync, rmSync, utimesSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createFanfare } from "../../src/api/index.ts"
import { harbour, makeProject, type TestProject } from "../cli/project.ts"
import { snapshot, touchedSince } from "../cli/tools/snapshot.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { atFixedMoment, rejected } from "./library.ts"

atFixedMoment()

const titled = (title: string): string => plainSite().replace("Example News", title)
const titleIn = ({ read }: TestProject): string | undefined => /<title>([^<]*)/.exec(read("public/rss.xml"))?.[1]

/** A new instance without any cache gives the same tree. */
const expectAsCold = async (project: TestProject): Promise<void> => {
  rmSync(join(project.root, ".fanfare"), { recursive: true })
  const warm = project.published()
  rmSync(join(project.root, "public"), { recursive: true })
  await using fanfare = await createFanfare({ root: project.root })
  await fanfare.build()
  expect(project.published()).toEqual(warm)
}

describe("the config between two builds of one instance", () => {
  const object = (title: string): string =>
    JSON.stringify({ site: { url: "https://news.example.org/", title }, cards: false })
  const forms: ReadonlyArray<readonly [string, (title: string) => string]> = [
    ["fanfare.config.yaml", titled],
    ["fanfare.config.json", object],
    ["fanfare.config.mjs", (title) => `export default ${object(title)}`],
    ["fanfare.config.ts", (title) => `const config: object = ${object(title)}\nexport default config`]
  ]
  test.each(forms)("is read anew where %s changed, also within one tick of the clock", async (name, text) => {
    const project = makeProject({ "package.json": `{ "type": "module" }`, ...stories(2), [name]: text("First") })
    const file = join(project.root, name)
    await using fanfare = await createFanfare({ root: project.root, config: name })
    for (const title of ["First", "Other", "First", "Third"]) {
      project.write(name, text(title))
      utimesSync(file, 1_780_000_000, 1_780_000_000)
      expect((await fanfare.build()).ok).toBe(true)
      expect(titleIn(project)).toBe(title)
    }
    expect((await fanfare.build()).files.written).toBe(0)
  })

  test("that is wrong by then rejects with its line, writes nothing, and is fine again once it is corrected", async () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
    await using fanfare = await createFanfare({ root: project.root })
    await fanfare.build()
    const before = snapshot(join(project.root, "public"))
    project.write("fanfare.config.yaml", `${plainSite()}cardz: false\n`)
    for (const asked of [() => fanfare.build(), () => fanfare.check(), () => fanfare.adopt("old.xml")])
      expect(await rejected(asked())).toMatchObject({
        _tag: "ConfigError",
        exitCode: 2,
        findings: [{ code: "FF2001", file: "fanfare.config.yaml", line: 3 }]
      })
    expect(touchedSince(before, snapshot(join(project.root, "public")))).toEqual([])
    project.write("fanfare.config.yaml", titled("Corrected"))
    expect((await fanfare.build()).ok).toBe(true)
    expect(titleIn(project)).toBe("Corrected")
  })

  test("that is gone by then rejects, and comes back with its file", async () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(1) })
    await using fanfare = await createFanfare({ root: project.root })
    const [file, aside] = ["fanfare.config.yaml", "aside.yaml"].map((name) => join(project.root, name)) as [
      string,
      string
    ]
    renameSync(file, aside)
    expect(await rejected(fanfare.build())).toMatchObject({ _tag: "ConfigError" })
    renameSync(aside, file)
    expect((await fanfare.build()).articles.total).toBe(1)
  })

  test("can name another folder of articles and turn outputs on", async () => {
    const project = makeProject({
      "fanfare.config.yaml": plainSite(),
      ...stories(2),
      "other/a.md": story(9),
      "other/b.md": story(8),
      "other/c.md": story(7)
    })
    await using fanfare = await createFanfare({ root: project.root })
    await fanfare.build()
    project.write("fanfare.config.yaml", plainSite("articles: other\nshare: { script: true }\n"))
    const { articles } = await fanfare.build({ acceptShrink: true })
    expect(articles).toEqual({ total: 3, added: 3, changed: 0, removed: 2 })
    expect(project.published().has("widgets/fanfare.js")).toBe(true)
    await expectAsCold(project)
  })
})

describe("other files between two builds of one instance", () => {
  test("definitions of feeds, sidecars and comments are read anew", async () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(3) })
    await using fanfare = await createFanfare({ root: project.root })
    await fanfare.build()
    project.write("feeds/harbour.yaml", "title: Harbour news\ntags: [harbour]\n")
    project.write("articles/s2.meta.yaml", "tags: [harbour]\ntitle: Another title\n")
    project.write("articles/s1.comments.yaml", "- { author: Ann, date: 2026-03-03, text: Well said. }\n")
    await fanfare.build()
    expect(project.read("public/harbour/rss.xml")).toContain("Another title")
    expect(project.read("public/comments/rss.xml")).toContain("Well said.")
    rmSync(join(project.root, "feeds/harbour.yaml"))
    await fanfare.build()
    expect(project.published().has("harbour/rss.xml")).toBe(false)
    await expectAsCold(project)
  })

  test("a template of the project is run anew, and a wrong one is a finding until it is corrected", async () => {
    const template = (colour: string): string => `
      const box = (props, style) => ({ type: "div", props: { ...props, style: { display: "flex", ...style } } })
      export const template = {
        draw: ({ width, height }) => {
          const side = Math.min(width, height) * 0.8
          const title = { name: "title", sizes: [60, 40], colour: "#ffffff" }
          return box(
            { children: [box({ slot: title }, { width: side, height: side })] },
            { width, height, alignItems: "center", justifyContent: "center", backgroundColor: "${colour}" }
          )
        }
      }`
    const project = makeProject({
      "fanfare.config.yaml": plainSite().replace("cards: false", "cards: { template: mine }"),
      "templates/mine.mjs": template("#113355"),
      "articles/harbour.md": harbour
    })
    await using fanfare = await createFanfare({ root: project.root })
    const cards = () => [...project.published().keys()].filter((path) => path.endsWith(".png")).toSorted()
    const first = await fanfare.build()
    expect([first.ok, first.findings, first.cards.rendered]).toEqual([true, [], 3])
    const blue = cards()
    project.write("templates/mine.mjs", template("#553311"))
    expect((await fanfare.build()).cards.rendered).toBe(3)
    const brown = cards().filter((path) => !blue.includes(path))
    expect(brown).toHaveLength(3)
    project.write("templates/mine.mjs", "export const template = { draw: () => { throw new Error('no ink') } }")
    const broken = await fanfare.build()
    expect(broken.findings.map(({ message }) => message).join("\n")).toContain("no ink")
    project.write("templates/mine.mjs", template("#553311"))
    expect(await fanfare.build()).toMatchObject({ ok: true, findings: [] })
    expect(cards()).toEqual(expect.arrayContaining(brown))
  })
})
