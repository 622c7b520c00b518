/** A project's own template that imports modules, built again and again in one process. */
import { afterAll, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { article, type BuiltProject, builtProject, config } from "./built.ts"

afterAll(removeFolders, 60_000)

const colour = (value: string): string => `export const colour = "${value}"\n`

const template = `import { colour } from "../lib/colours.mjs"
export const template = {
  draw: ({ width, height }) => ({ type: "div", props: { style: { display: "flex", width, height, backgroundColor: colour }, children: [] } })
}
`

const picture = (project: BuiltProject): string =>
  /og\.[0-9a-f]+\.png/.exec(project.read("public/articles/a/head.html"))?.[0] ?? ""

test("works once a module that it could not load is mended, and sees every edit of it", async () => {
  const project = builtProject({
    "fanfare.config.yaml": config().replace("cards: false\n", ""),
    "articles/a.md": article("A"),
    "templates/headline.mjs": template,
    "lib/colours.mjs": 'export { colour } from "./deep.mjs"\n',
    "lib/deep.mjs": "export const colour = (\n"
  })
  const broken = await project.build()
  expect(broken.findings.filter(({ code }) => code === "FF4005")).toMatchObject([{ file: "templates/headline.mjs" }])
  const pictures = [picture(project)]
  for (const value of ["#112233", "#445566"]) {
    project.write({ "lib/deep.mjs": colour(value) })
    expect(await project.build()).toMatchObject({ ok: true })
    pictures.push(picture(project))
  }
  expect(new Set(pictures).size).toBe(3)
})
