/**
 * A site whose pages say nothing of their address, built by a generator, with fanfare's output among them: what only
 * reads the articles sees the same pages at the same addresses as a build.
 */
import { describe, expect, test } from "vitest"
import { createFanfare } from "../../src/api/index.ts"
import { makeProject } from "../cli/project.ts"
import { checkOf, diagnose, wrongIn } from "../doctor/healthy.ts"
import { atFixedMoment } from "./library.ts"

atFixedMoment()

const words = "The keeper lit the lamp at dusk, for the first time in a year, and the ferry sounded its horn. ".repeat(
  6
)

const page = (title: string, day: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article><h1>${title}</h1><time datetime="${day}">${day}</time><p>${words}</p></article></main></body></html>`

const about = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>About</title></head><body><main><h1>About</h1><p>Two keepers and a dog live here.</p></main></body></html>`

const pages = {
  "dist/index.html":
    '<!doctype html><html lang="en"><head><title>Lamp</title></head><body><a href="/posts/lamp/">Lamp</a></body></html>',
  "dist/posts/lamp/index.html": page("The lamp is lit again", "2026-03-01"),
  "dist/posts/pier/index.html": page("The pier gets new planks", "2026-03-04"),
  "dist/about/index.html": about
}

const inside = `site: { url: https://lamp.harbour.dev/fanfare/, home: https://lamp.harbour.dev/, title: Lamp }
pages: dist/**/*.html
inject: true
out: dist/fanfare
cards: false
`

const old = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Old",
  items: [
    {
      id: "old-1",
      url: "https://lamp.harbour.dev/posts/lamp/",
      title: "Another title",
      date_published: "2026-03-01T06:00:00Z"
    },
    {
      id: "old-2",
      url: "https://lamp.harbour.dev/posts/pier/",
      title: "A third one",
      date_published: "2026-03-04T06:00:00Z"
    }
  ]
})

describe("with the output below the site", () => {
  test.each([
    ["before the first build", false],
    ["after it", true]
  ])("adopt matches items by their links, %s", async (_, isBuilt) => {
    const { root } = makeProject({ ...pages, "fanfare.config.yaml": inside, "old.json": old })
    await using fanfare = await createFanfare({ root })
    if (isBuilt) await fanfare.build()
    const { matched, unmatched } = await fanfare.adopt("old.json", { dryRun: true })
    expect(matched.map(({ by }) => by)).toEqual(["link", "link"])
    expect(unmatched).toEqual({ items: [], articles: [] })
  })

  test("adopt knows the output directory that only an option names", async () => {
    const config = inside.replace("out: dist/fanfare\n", "")
    const { run } = makeProject({ ...pages, "fanfare.config.yaml": config, "old.json": old })
    const { stdout } = run(["adopt", "old.json", "--dry-run", "--json", "--out", "dist/fanfare"])
    expect(JSON.parse(stdout)).toMatchObject({ matched: [{ by: "link" }, { by: "link" }] })
  })

  test("the ids of a shard's cards and of a build are those of the same articles", async () => {
    const { run } = makeProject({ ...pages, "fanfare.config.yaml": inside })
    run(["build"])
    const { stdout } = run(["build", "--shard", "1/1", "--json"])
    expect(JSON.parse(stdout)).toMatchObject({ articles: { total: 2 } })
  })

  test("doctor looks at the pages that the build took for articles, and at no other", async () => {
    const { root } = makeProject({ ...pages, "fanfare.config.yaml": inside })
    await using fanfare = await createFanfare({ root })
    expect((await fanfare.build()).articles.total).toBe(2)
    const diagnosis = await diagnose({ root })
    expect(checkOf(diagnosis, "articles").found).toBe("2 articles")
    expect(wrongIn(diagnosis).filter((one) => !/^(?:ledger|cache|feed-link)/.test(one))).toEqual([])
  })
})

test("the first build says of no file that it stood there already", async () => {
  const { root } = makeProject({ ...pages, "fanfare.config.yaml": inside })
  await using fanfare = await createFanfare({ root })
  const first = await fanfare.build()
  expect(first.files.unchanged).toBe(0)
  expect((await fanfare.build()).files).toEqual({ written: 0, deleted: 0, unchanged: first.files.written })
})
