/** `fanfare card`: one card of an article as a file, and what is wrong with its template. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { imageSize } from "image-size"
import { describe, expect, test } from "vitest"
import { harbour, makeProject, market } from "./project.ts"

const files = { "articles/harbour.md": harbour, "articles/market.md": market }
const project = makeProject({ ...files, "templates/broken.mjs": "export const template = { draw: () => nothing }\n" })

const sizeOf = (file: string) => {
  const { width, height } = imageSize(readFileSync(join(project.root, file)))
  return { width, height }
}

describe("fanfare card", () => {
  test("draws the card that a build publishes, and publishes nothing", () => {
    const { status, stdout, stderr } = project.run(["card", "articles/harbour.md"])
    expect([status, stdout]).toEqual([0, ""])
    expect(stderr).toMatch(/^harbour\.og\.png: 1200x630, \d+ kB, template headline$/m)
    expect(existsSync(join(project.root, "public"))).toBe(false)
    const built = makeProject(files)
    expect(built.run(["build", "--allow-url", "--quiet"]).status).toBe(0)
    const [published = ""] = [...built.published()].flatMap(([path, bytes]) =>
      /^articles\/harbour[^/]*\/og\./.test(path) ? [bytes] : []
    )
    expect(readFileSync(join(project.root, "harbour.og.png"), "latin1") === published).toBe(true)
  })

  test("takes a template, a size, a theme and a file", () => {
    const args = ["card", "harbour", "--template", "quote", "--size", "story", "--theme", "dark", "--out", "look.png"]
    const { status, stdout } = project.run([...args, "--json"])
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { version: 1, ok: true, card: { file: "look.png", width: 1080, height: 1920, template: "quote" } }
    ])
    expect(sizeOf("look.png")).toEqual({ width: 1080, height: 1920 })
  })

  test("says where a broken template is wrong, once, and draws no other", () => {
    const { status, stdout, stderr } = project.run(["card", "harbour", "--template", "broken", "--out", "b.png"])
    expect([status, stdout]).toEqual([1, ""])
    expect(stderr.match(/FF\d{4}/g)).toEqual(["FF4005"])
    expect(stderr).toContain("templates/broken.mjs:1:")
    expect(existsSync(join(project.root, "b.png"))).toBe(false)
  })

  test("says so where there is no such template", () => {
    const { status, stderr } = project.run(["card", "harbour", "--template", "quot"])
    expect(status).toBe(1)
    expect(stderr).toMatch(/FF4014[^]*the nearest is quote/)
  })

  test.each([
    [["card", "articles/harbor.md"], /no article "articles\/harbor\.md"[^]*the nearest is articles\/harbour\.md/],
    [["card"], /ARTICLE/],
    [["card", "harbour", "--size", "banner"], /banner/]
  ])("exits 2 for %j", (args, said) => {
    const { status, stderr } = project.run(args)
    expect(status).toBe(2)
    expect(stderr).toMatch(said)
  })

  test("exits 4 where the file cannot be written", () => {
    const { status, stderr } = project.run(["card", "harbour", "--out", "nowhere/look.png"])
    expect(status).toBe(4)
    expect(stderr).toContain("The card cannot be written to nowhere/look.png.")
  })
})
