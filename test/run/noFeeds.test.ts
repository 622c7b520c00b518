/** What its author keeps out of feeds: none holds it, nor the page of one, and the latest news and sitemaps show it as before. */
import { afterAll, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { article, builtProject } from "./built.ts"

afterAll(removeFolders, 60_000)

const today = { date: "2026-05-28", lang: "en", section: "Harbour" }
const feeds = ["rss.xml", "atom.xml", "feed.json", "harbour/rss.xml", "all/rss.xml"]
const definitions = {
  "feeds/harbour.yaml": "title: Harbour\nsections: [Harbour]\n",
  "feeds/all.yaml": "title: All\n"
}

test.each([
  { feed: "false" },
  { rss: "false" },
  { rss: "{ exclude: true }" },
  { disable_feed: "true" },
  { exclude_from_rss: "true" },
  { hiddenInRss: "true" },
  { noFeed: "yes" }
])("%j", async (field) => {
  const project = builtProject({
    ...definitions,
    "articles/quay.md": article("Quay", { ...today, ...field }),
    "articles/crane.md": article("Crane", today)
  })
  await project.build()
  for (const feed of feeds) {
    expect(project.read(`public/${feed}`)).toContain("articles/crane/")
    expect(project.read(`public/${feed}`)).not.toContain("quay")
  }
  for (const list of ["widgets/latest-news.html", "widgets/latest-news.json", "news-sitemap.xml"])
    expect(project.read(`public/${list}`)).toContain("articles/quay/")
  expect(project.read("public/articles/quay/index.html")).toContain('<meta name="robots" content="index')

  project.write({ "articles/quay.md": article("Quay", today) })
  await project.build()
  for (const feed of feeds) expect(project.read(`public/${feed}`)).toContain("articles/quay/")
})

test("neither in the archive of a feed", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 130 }, (_, at) => [
      `articles/a${at}.md`,
      article(`Story ${at}`, { ...today, date: new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10) })
    ])
  )
  const project = builtProject({
    ...many,
    "articles/quay.md": article("Quay", { ...today, date: "2026-01-01", feed: "false" })
  })
  await project.build()
  const archive = project.read("public/archive/1/rss.xml")
  expect(archive).toContain("articles/a0/")
  expect(archive).not.toContain("quay")
}, 60_000)

test.each([{ feed: "true" }, { feed: "https://example.org/feed.xml" }, { rss: "excerpt" }, { noFeed: "false" }])(
  "not %j",
  async (field) => {
    const project = builtProject({ "articles/quay.md": article("Quay", { ...today, ...field }) })
    await project.build()
    expect(project.read("public/rss.xml")).toContain("articles/quay/")
  }
)
