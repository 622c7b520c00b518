/** What a template, or a config in code, imports belongs to the project: no answer that nothing changed may hide a change of it. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { harbour, makeProject, type TestProject } from "./project.ts"
import { plainSite } from "./tools/stories.ts"

const isAnswered = ({ root }: TestProject): boolean => existsSync(join(root, ".fanfare/idle"))

const picture = (project: TestProject): string => {
  const head = project.read("public/articles/harbour/head.html")
  return /og\.[0-9a-f]+\.png/.exec(head)?.[0] ?? ""
}

test("a template's modules", () => {
  const colour = (value: string): string => `export const colour = "${value}"\n`
  const project = makeProject({
    "articles/harbour.md": harbour,
    "templates/headline.mjs": `import { colour } from "../lib/colours.mjs"
export const template = {
  draw: ({ width, height }) => ({ type: "div", props: { style: { display: "flex", width, height, backgroundColor: colour }, children: [] } })
}
`,
    "lib/colours.mjs": 'export { colour } from "./deep.mjs"\n',
    "lib/deep.mjs": colour("#112233")
  })
  const build = () => project.run(["build"])
  expect(build().status).toBe(0)
  const first = picture(project)
  expect([build().status, isAnswered(project), picture(project)]).toEqual([0, true, first])

  project.write("lib/deep.mjs", colour("#445566"))
  expect(build().status).toBe(0)
  expect(picture(project)).not.toBe(first)
})

test("a config's modules: every build sees their change", () => {
  const yaml = plainSite()
  expect(yaml).toContain("cards: false")
  const project = makeProject({
    "fanfare.config.yaml": yaml,
    "fanfare.config.ts":
      'import { title } from "./lib/title.ts"\nexport default { site: { url: "https://news.example.org/", title }, cards: false }\n',
    "lib/title.ts": 'export const title: string = "One News"\n',
    "articles/harbour.md": harbour
  })
  const title = (): unknown => {
    const run = project.run(["build", "--config", "fanfare.config.ts"])
    expect(run.status, run.stderr).toBe(0)
    return (JSON.parse(project.read("public/feed.json")) as { readonly title: unknown }).title
  }
  expect(title()).toBe("One News")
  project.write("lib/title.ts", 'export const title: string = "Two News"\n')
  expect(title()).toBe("Two News")
})
