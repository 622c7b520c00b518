/** What search engines are to leave out: its page says so, sitemaps do not name it, and readers find it as before. */
import { afterAll, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { article, builtProject } from "./built.ts"

afterAll(removeFolders, 60_000)

/** On the day of the build. */
const today = { date: "2026-05-28", lang: "en" }
const robotsOf = (html: string): string | undefined => /<meta name="robots" content="([^"]*)"/.exec(html)?.[1]

test.each([
  { noindex: "true" },
  { robotsNoIndex: "true" },
  { robots: "noindex, nofollow" },
  { robots: "{ index: false }" }
])("%j", async (field) => {
  const project = builtProject({
    "articles/quay.md": article("Quay", { ...today, ...field }),
    "articles/crane.md": article("Crane", today)
  })
  await project.build()
  expect(robotsOf(project.read("public/articles/quay/index.html"))).toBe("noindex")
  expect(robotsOf(project.read("public/articles/quay/head.html"))).toBe("noindex")
  expect(robotsOf(project.read("public/articles/crane/index.html"))).toMatch(/^index/)
  for (const list of ["rss.xml", "atom.xml", "feed.json", "index.html"])
    expect(project.read(`public/${list}`)).toContain("articles/quay/")
  const map = "public/news-sitemap.xml"
  expect(project.read(map)).toContain("articles/crane/")
  expect(project.read(map)).not.toContain("quay")

  project.write({ "articles/quay.md": article("Quay", today) })
  await project.build()
  expect(project.read(map)).toContain("articles/quay/")
  expect(robotsOf(project.read("public/articles/quay/index.html"))).toMatch(/^index/)
})

test.each([{ noindex: "false" }, { robots: "index, follow" }, { robots: "max-snippet:50" }])(
  "not %j",
  async (field) => {
    const project = builtProject({ "articles/quay.md": article("Quay", { ...today, ...field }) })
    await project.build()
    expect(robotsOf(project.read("public/articles/quay/index.html"))).toMatch(/^index/)
    expect(project.read("public/news-sitemap.xml")).toContain("articles/quay/")
  }
)
