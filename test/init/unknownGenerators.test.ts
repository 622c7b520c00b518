/** Sites of generators that fanfare does not know: their pages are known by the texts beside them. */
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { type Files, found, planned, written } from "./folder.ts"

describe("pages of a generator that is not known", () => {
  const page = (title: string, head = ""): string =>
    `<!doctype html><html lang="en"><head><title>${title} | Harbour News</title>${head}</head><body><h1>${title}</h1></body></html>`
  const pages = (folder: string): Files => ({
    [`${folder}/index.html`]: page("Home"),
    [`${folder}/boats/index.html`]: page("Boats"),
    [`${folder}/crane/index.html`]: page("The crane")
  })
  const texts = (folder: string, ending: string): Files => ({
    [`${folder}/boats${ending}`]: "# Boats\n\nTwo of them.\n",
    [`${folder}/crane${ending}`]: "# The crane\n\nStands still.\n"
  })

  test.each<readonly [string, Files, string]>([
    ["output/ of content/*.md", { ...pages("output"), ...texts("content", ".md") }, "output"],
    ["site/ of docs/*.md", { ...pages("site"), ...texts("docs", ".md") }, "site"],
    ["_build/html/ of *.rst", { ...pages("_build/html"), ...texts("posts", ".rst") }, "_build/html"],
    ["www/ of *.adoc beside it", { ...pages("www"), "boats.adoc": "= Boats\n" }, "www"],
    ["dist/ of src/*.md", { ...pages("dist"), ...texts("src/pages", ".md") }, "dist"],
    ["a folder of any name, by the names of its pages", { ...pages("schiffe"), ...texts("texte", ".md") }, "schiffe"]
  ])("%s are filled", (_, files, folder) => {
    const config = parse(written(planned(files), "fanfare.config.yaml") ?? "") as Readonly<Record<string, unknown>>
    expect(config).toMatchObject({ pages: `${folder}/**/*.html`, inject: true, out: `${folder}/fanfare` })
    expect(config).not.toHaveProperty("articles")
    expect(config["site"]).toMatchObject({ title: "Harbour News" })
  })

  test.each<readonly [string, Files]>([
    ["that have no page", { "public/index.html": page("Home"), ...texts("articles", ".md") }],
    ["beside the pages of something else", { ...pages("manual"), "posts/quay.md": "# The quay\n\nIs ready.\n" }]
  ])("texts %s are the articles", (_, files) => {
    expect(found(files).plain).toMatchObject({ isBuilt: false, pages: null })
  })

  test.each<readonly [string, Files]>([
    [
      "the list for search engines",
      {
        "output/sitemap.xml":
          "<urlset><url><loc>https://news.harbour.org/boats/</loc></url><url><loc>https://news.harbour.org/</loc></url></urlset>"
      }
    ],
    [
      "the feed",
      { "output/feed.xml": "<rss><channel><title>H</title><link>https://news.harbour.org//</link></channel></rss>" }
    ],
    [
      "the link of the front page",
      { "output/index.html": page("Home", '<link rel="canonical" href="https://news.harbour.org/">') }
    ],
    [
      "where a feed lies",
      {
        "output/feeds/all.atom.xml": "<feed></feed>",
        "output/index.html": page(
          "Home",
          '<link rel="alternate" type="application/atom+xml" href="https://news.harbour.org/feeds/all.atom.xml">'
        )
      }
    ]
  ])("their address is that of %s", (_, more) => {
    const files = { ...pages("output"), ...texts("content", ".md"), ...more }
    expect(found(files).home?.value).toBe("https://news.harbour.org/")
  })
})

describe("a build script of a program that is not known", () => {
  const texts: Files = { "posts/boats.md": "# Boats\n\nTwo of them.\n", "posts/crane.md": "# The crane\n\nStands.\n" }
  const codesOf = (build: string, more: Files = {}): ReadonlyArray<string> =>
    found(
      { ...texts, "package.json": JSON.stringify({ scripts: { build } }), ...more },
      { url: "https://news.harbour.org/" }
    ).findings.map(({ code }) => code)

  test.each(["node build.js", "valaxy build --ssg", "make site", "npm run pages"])("is named: %s", (build) => {
    expect(codesOf(build)).toEqual(["FF2110"])
  })

  test.each(["tsc -p .", "fanfare build", "node tools.js && fanfare build", "echo nothing", "rollup -c"])(
    "is not one: %s",
    (build) => {
      expect(codesOf(build)).toEqual([])
    }
  )

  test("is one no more when its pages are there", () => {
    const page = "<!doctype html><title>x</title><h1>x</h1>"
    expect(
      codesOf("node build.js", {
        "build/index.html": page,
        "build/boats/index.html": page,
        "build/crane/index.html": page
      })
    ).toEqual([])
  })
})
