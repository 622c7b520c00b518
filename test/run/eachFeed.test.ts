/** A feed for each tag, section, author and language: files, lists and links, what comes and goes, and warm as cold. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { decodeFeedDefinition } from "../../src/config/feedDefinition.ts"
import { all, child, children, type Node, readXml } from "../feeds/readXml.ts"
import { removeFolders, type Tree } from "../publish/site.ts"
import { article, builtProject, type BuiltProject } from "./built.ts"

afterAll(removeFolders, 60_000)

const site = "https://news.example.org/"

const stories: Tree = {
  "articles/a.md": article("A", { tags: "[Harbour, C++]", section: "Économie", author: "Mina Ray" }),
  "articles/b.md": article("B", { tags: "[harbour]", section: "Sport", author: "Mina Ray", date: "2026-05-02" }),
  "articles/c.md": article("C", { tags: "[harbour, الميناء]", section: "Sport", lang: "ar", date: "2026-05-03" }),
  "articles/d.md": article("D", { tags: "[hidden]", unlisted: "true" })
}

const feeds: Tree = {
  "feeds/topics.yaml": "title: Topics\ndescription: One feed for each topic.\neach: tags\nlimit: 2\n",
  "feeds/desks.yaml": 'title: Desks\neach: sections\neachTitle: "{name} & more"\nformats: [rss]\n',
  "feeds/writers.yaml": "title: Writers\neach: authors\nlanguages: [en]\n",
  "feeds/tongues.yaml": "title: Languages\neach: languages\nformats: [atom]\n",
  "feeds/pins.yaml": "title: Pins\neach: sections\nprofile: smartnews\n"
}

const foldersOf = (tree: Tree, family: string): ReadonlyArray<string> => [
  ...new Set(Object.keys(tree).flatMap((path) => new RegExp(`^${family}/([^/]+)/`).exec(path)?.[1] ?? []))
]

const titlesOf = (text: string | undefined): ReadonlyArray<string> =>
  children(child(readXml(text ?? ""), "channel"), "item").map((item) => child(item, "title").text)

describe("each", () => {
  let project: BuiltProject
  let tree: Tree
  beforeAll(async () => {
    project = builtProject({ ...stories, ...feeds })
    const report = await project.build()
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([])
    tree = project.published()
  }, 60_000)

  test("makes a feed of every tag, section, author and language that a listed article has", () => {
    expect(["topics", "desks", "writers", "tongues", "pins"].map((name) => foldersOf(tree, name))).toEqual([
      [expect.stringMatching(/^c-[0-9a-f]{8}$/), "harbour", "الميناء"],
      ["sport", "économie"],
      ["mina-ray"],
      ["ar", "en"],
      ["sport", "économie"]
    ])
    expect(titlesOf(tree["desks/sport/rss.xml"])).toEqual(["C", "B"])
    expect(titlesOf(tree["writers/mina-ray/rss.xml"])).toEqual(["B", "A"])
  })

  test("gives each its title, address and id; older items go to its archive", () => {
    const channel = child(readXml(tree["topics/harbour/rss.xml"] ?? ""), "channel")
    expect(child(channel, "title").text).toBe("harbour – Example News")
    expect(child(channel, "link").text).toBe(`${site}topics/harbour/`)
    expect(titlesOf(tree["topics/harbour/rss.xml"])).toEqual(["C", "B"])
    expect(titlesOf(tree["topics/harbour/archive/1/rss.xml"])).toEqual(["A"])
    expect(child(child(readXml(tree["desks/économie/rss.xml"] ?? ""), "channel"), "title").text).toBe("Économie & more")
    const atom = (path: string) => readXml(tree[path] ?? "")
    expect(atom("tongues/ar/atom.xml").attributes["xml:lang"]).toBe("ar")
    expect(child(atom("tongues/ar/atom.xml"), "title").text).toMatch(/^العربية – /)
    const ids = ["topics/harbour/atom.xml", "tongues/ar/atom.xml", "atom.xml"].map(
      (path) => child(atom(path), "id").text
    )
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:/)
  })

  test("is in the language of all its articles, and so is its page around them", () => {
    expect(tree["topics/الميناء/rss.xml"]).toContain("<language>ar</language>")
    expect(tree["topics/الميناء/index.html"]).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/)
    expect(tree["topics/harbour/rss.xml"]).toContain("<language>en</language>")
    expect(tree["topics/harbour/index.html"]).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
  })

  test("lists them on a page, and in a folder of OPML; those for partners nowhere", () => {
    const body = child(readXml(tree["opml.xml"] ?? ""), "body")
    const shown = (outline: Node) => [outline.attributes["text"], children(outline, "outline").length]
    expect(children(body, "outline").map(shown)).toEqual([
      ["Example News", 0],
      ["Desks", 2],
      ["Languages", 2],
      ["Topics", 3],
      ["Writers", 1]
    ])
    expect(all(body, "outline").map(({ attributes }) => attributes["xmlUrl"])).toContain(
      `${site}topics/${encodeURIComponent("الميناء")}/rss.xml`
    )
    const page = tree["topics/index.html"] ?? ""
    expect(page).toContain("One feed for each topic.")
    for (const folder of foldersOf(tree, "topics")) expect(page).toContain(`href="${encodeURI(folder)}/`)
    expect(Object.keys(tree).filter((path) => /^pins\/.*index\.html$/.test(path))).toEqual([])
    for (const path of ["index.html", "topics/index.html", "opml.xml"]) expect(tree[path]).not.toContain("pins/")
  })

  test("is found from an article by its section and author, where every article of these is in their feeds", () => {
    const head = tree["articles/b/head.html"] ?? ""
    expect(head).toContain(`href="${site}desks/sport/rss.xml"`)
    expect(head).not.toMatch(/topics\/|writers\/|pins\//)
    expect(tree["articles/d/head.html"]).not.toContain("desks/")
  })

  test("is served as feeds are", () => {
    expect(tree["_headers"]).toMatch(/^\/topics\/:feed\/rss\.xml$/m)
  })

  test("makes anew what an edit touches and nothing else; a feed goes with its last article, and comes back as it was", async () => {
    const before = project.published()
    project.write({
      "articles/b.md": article("B", { tags: "[quay]", section: "Sport", author: "Mina Ray", date: "2026-05-02" })
    })
    project.remove("articles/c.md")
    await project.build()
    const after = project.published()
    expect(foldersOf(after, "topics")).toEqual([expect.stringMatching(/^c-/), "harbour", "quay"])
    expect(after["topics/الميناء/rss.xml"]).toBeUndefined()
    expect(after["tongues/ar/atom.xml"]).toBeUndefined()
    const [cpp] = foldersOf(after, "topics")
    for (const file of ["rss.xml", "atom.xml", "feed.json"])
      expect(after[`topics/${cpp}/${file}`]).toBe(before[`topics/${cpp}/${file}`])
    project.write(stories)
    await project.build()
    expect(project.published()["topics/الميناء/atom.xml"]).toBe(before["topics/الميناء/atom.xml"])
    expect(project.published()["opml.xml"]).toBe(before["opml.xml"])
  }, 60_000)

  test("gives the same bytes as a build from nothing with the same ledger", async () => {
    const warm = project.published()
    project.remove(".fanfare", "public")
    await project.build()
    const cold = project.published()
    expect(Object.keys(cold)).toEqual(Object.keys(warm))
    for (const [path, text] of Object.entries(cold)) expect([path, warm[path] === text]).toEqual([path, true])
  }, 60_000)
})

describe("a wrong file", () => {
  test.each([
    ["topics", 'title: T\neach: tags\neachTitle: "Same"\n', 3, /same title/],
    ["topics", 'title: T\neachTitle: "{name}"\n', 2, /makes one feed/],
    ["latest", "title: T\neach: tags\n", 2, /one feed/],
    ["topics", "title: T\neach: words\n", 2, /tags/]
  ])("%s: %j", (name, text, line, message) => {
    const found = decodeFeedDefinition(name, text, `feeds/${name}.yaml`)
    expect(found).toMatchObject({ failure: [{ place: { line }, message: expect.stringMatching(message) }] })
  })
})
