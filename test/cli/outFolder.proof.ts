/** Where a project is written to, as its config says. */
import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createFanfare } from "../../src/api/index.ts"
import { harbour, makeProject } from "./project.ts"

const site = "site: { url: https://news.example.org/, title: Example News }\ncards: false\n"
const files = { "articles/harbour.md": harbour }

describe("`out` in the config", () => {
  test.each([
    ["fanfare.config.yaml", `${site}out: dist/news\n`],
    [
      "fanfare.config.mjs",
      'export default { site: { url: "https://news.example.org/", title: "News" }, cards: false, out: "dist/news" }\n'
    ]
  ])("says where a build writes: %s", (name, text) => {
    const project = makeProject({ ...files, [name]: text })
    if (name !== "fanfare.config.yaml") rmSync(join(project.root, "fanfare.config.yaml"))
    const { status, stderr } = project.run(["build"])
    expect(status, stderr).toBe(0)
    expect(stderr).toContain("dist/news/")
    expect(existsSync(join(project.root, "dist/news/rss.xml"))).toBe(true)
    expect(existsSync(join(project.root, "public"))).toBe(false)
  })

  test("gives way to --out", () => {
    const project = makeProject({ ...files, "fanfare.config.yaml": `${site}out: dist\n` })
    expect(project.run(["build", "--out", "elsewhere"]).status).toBe(0)
    expect(existsSync(join(project.root, "elsewhere/rss.xml"))).toBe(true)
    expect(existsSync(join(project.root, "dist"))).toBe(false)
  })

  test("is asked by a build in which nothing changed, and followed where it changed", () => {
    const project = makeProject({ ...files, "fanfare.config.yaml": `${site}out: dist\n` })
    const builds = () => project.run(["build"])
    expect([builds(), builds(), builds()].map(({ status }) => status)).toEqual([0, 0, 0])
    rmSync(join(project.root, "dist/rss.xml"))
    expect(builds().status).toBe(0)
    expect(existsSync(join(project.root, "dist/rss.xml"))).toBe(true)
    project.write("fanfare.config.yaml", `${site}out: site\n`)
    expect(builds().status).toBe(0)
    expect(existsSync(join(project.root, "site/rss.xml"))).toBe(true)
  })

  test("must not be a folder that is read", () => {
    const project = makeProject({ ...files, "fanfare.config.yaml": `${site}out: articles/built\n` })
    const { status, stderr } = project.run(["build"])
    expect(status).toBe(2)
    expect(stderr).toContain("articles/")
  })

  test("is where the library writes too", async () => {
    const project = makeProject({ ...files, "fanfare.config.yaml": `${site}out: dist\n` })
    await using fromFile = await createFanfare({ root: project.root })
    expect(fromFile.out).toBe(join(project.root, "dist"))
    const config = { site: { url: "https://news.example.org/", title: "News" }, out: "built" }
    await using fromValue = await createFanfare({ root: project.root, config })
    expect(fromValue.out).toBe(join(project.root, "built"))
  })
})
