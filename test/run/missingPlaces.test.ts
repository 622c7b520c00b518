/** A piece stands where a page has a place for it, and nowhere else; what has none is said once. */
import { afterAll, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { builtProject, config } from "./built.ts"

afterAll(removeFolders, 60_000)

const page = (title: string, place = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04"></head><body><article><h1>${title}</h1><p>Words of ${title}, and enough of them.</p></article>${place}</body></html>\n`

const bar = '<div data-fanfare="share"></div>'
const set = (share: string): string => config(`pages: dist/**/*.html\ninject: true\n${share}\n`)

test("FF6109: pages without a place for the share bar are counted, where the config wants one", async () => {
  const project = builtProject({
    "fanfare.config.yaml": set("share: { networks: [x, email] }"),
    "dist/quay/index.html": page("Quay"),
    "dist/mole/index.html": page("Mole"),
    "dist/pier/index.html": page("Pier", bar)
  })
  const missing = async () => (await project.build()).findings.filter(({ code }) => code === "FF6109")
  const two = await missing()
  expect(two).toMatchObject([
    {
      severity: "info",
      file: "dist/mole/index.html",
      message: expect.stringMatching(/^2 pages have no place for the share bar/) as unknown
    }
  ])
  expect(project.read("dist/quay/index.html")).not.toContain("fanfare-share")
  expect(project.read("dist/pier/index.html")).toContain("fanfare-share")
  expect(project.read("dist/pier/index.html")).toContain('<link rel="stylesheet" href="/widgets/fanfare.css">')
  expect(await missing()).toEqual(two)
  project.write({ "dist/mole/index.html": page("Mole", bar) })
  expect(await missing()).toMatchObject([
    { file: "dist/quay/index.html", message: expect.stringMatching(/^A page has/) as unknown }
  ])
  project.write({ "dist/quay/index.html": page("Quay", bar) })
  expect(await missing()).toEqual([])
  project.write({ "dist/quay/index.html": page("Quay"), "fanfare.config.yaml": set("") })
  expect(await missing()).toEqual([])
})

test("the pieces are added at the end of each article where the config asks, and a page stays what it is", async () => {
  const added = (more: string): string =>
    config(`pages: dist/**/*.html\ninject: ${more}\nshare: { networks: [x, email] }\n`)
  const list = page("List").replace(
    '<meta property="og:type" content="article">',
    '<meta name="fanfare" content="ignore">'
  )
  const project = builtProject({
    "fanfare.config.yaml": added("{ addPlaces: [share] }"),
    "dist/quay/index.html": page("Quay"),
    "dist/pier/index.html": page("Pier", bar),
    "dist/list/index.html": list
  })
  const codes = async () => (await project.build()).findings.filter(({ code }) => code === "FF6109")
  expect(await codes()).toEqual([])
  const quay = project.read("dist/quay/index.html")
  expect(quay).toMatch(/<div data-fanfare="share" data-fanfare-added><nav class="fanfare-share"[^]*<\/div><\/article>/)
  expect(project.read("dist/pier/index.html")).not.toContain("data-fanfare-added")
  expect(project.read("dist/list/index.html")).toBe(list)
  await project.build()
  expect(project.read("dist/quay/index.html")).toBe(quay)
  expect(project.read("public/articles/quay/share.json")).not.toContain("fanfare-share")
  // The generator writes the page anew.
  project.write({ "dist/quay/index.html": page("Quay") })
  await project.build()
  expect(project.read("dist/quay/index.html")).toBe(quay)
  project.write({ "fanfare.config.yaml": added("true") })
  expect(await codes()).toMatchObject([{ file: "dist/quay/index.html" }])
  expect(project.read("dist/quay/index.html")).not.toMatch(/fanfare-added|fanfare-share/)
})
