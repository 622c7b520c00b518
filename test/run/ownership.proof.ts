/** Whose a published file is when the index is lost, or older than what is published: fanfare's are repaired, all others stay. */
import { cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, renameSync, symlinkSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { profiles } from "../../feeds/profiles/index.ts"
import { sha256 } from "../../src/model/Digest.ts"
import { emptyFolder, removeFolders, write } from "../publish/site.ts"
import { article, type BuiltProject, builtProject, config } from "./built.ts"

afterAll(removeFolders, 60_000)

const comment = (id: string): string => `- { id: ${id}, author: Bo, date: 2026-05-02, text: Good news. }\n`

const files = {
  "fanfare.config.yaml": config("share: { script: true }\n"),
  "articles/a.md": article("Alpha", { date: "2026-05-28T10:00:00Z" }),
  "articles/b.md": article("Beta"),
  "articles/a.comments.yaml": comment("c1"),
  "feeds/harbour.yaml": "title: Harbour\n",
  ...Object.fromEntries(
    profiles.map(({ name }) => [`feeds/for-${name}.yaml`, `title: For ${name}\ndescription: All.\nprofile: ${name}\n`])
  )
}

const published = async (): Promise<BuiltProject> => {
  const project = builtProject(files)
  expect(await project.build()).toMatchObject({ ok: true })
  return project
}

const foreign = ({ findings }: Awaited<ReturnType<BuiltProject["build"]>>): ReadonlyArray<string | undefined> =>
  findings.filter(({ code }) => code === "FF6006").map(({ file }) => file)

/** Every text that a build of the project writes, the manifest aside. */
const texts = Object.keys(await published().then((project) => project.published())).filter(
  (path) => path !== "fanfare.json"
)

/** Names of fanfare's alone: nobody else writes them. */
const own = texts.filter((path) => /^widgets\/|\/(?:oembed|share)\.json$|\/(?:head|share|comments)\.html$/.test(path))
const common = texts.filter((path) => !own.includes(path))

const damages: ReadonlyArray<readonly [string, (text: string) => string]> = [
  ["a line more", (text) => `${text}\nOne line more.\n`],
  [
    "other words",
    (text) =>
      text
        .replaceAll("Alpha", "Hoax")
        .replaceAll("Example News", "Hoax News")
        .replace(/ (?=[^ ]*$)/, "  ")
  ],
  ["its end lost", (text) => text.slice(0, Math.ceil(text.length * 0.9))],
  ["nothing", () => ""],
  ["zeros", (text) => "\0".repeat(text.length)]
]

/** What a build of the same sources and the same ledger publishes where nothing is there. */
const fromNothing = async (project: BuiltProject): Promise<Readonly<Record<string, string>>> => {
  const sources = [...Object.keys(files), "articles/c.md", "fanfare.ledger.jsonl"].filter((path) => project.has(path))
  const cold = builtProject(Object.fromEntries(sources.map((path) => [path, project.read(path)])))
  await cold.build()
  return cold.published()
}

test("a build writes the files that this is about", () => {
  expect(own).toEqual(
    expect.arrayContaining([
      "articles/a/head.html",
      "articles/a/oembed.json",
      "articles/a/share.json",
      "articles/a/share.html",
      "articles/a/comments.html",
      "widgets/latest-news.json",
      "widgets/latest-comments.json",
      "widgets/fanfare.js"
    ])
  )
  expect(common).toEqual(
    expect.arrayContaining(["_headers", "opml.xml", "news-sitemap.xml", "index.html", "rss.xml", "harbour/feed.json"])
  )
})

describe("without the index", () => {
  test.each(damages)("texts with %s are made again, while the article is another too", async (_, damage) => {
    const project = await published()
    for (const path of texts) {
      const text = project.read(`public/${path}`)
      expect([path, damage(text)]).not.toEqual([path, text])
      project.write({ [`public/${path}`]: damage(text) })
    }
    project.remove(".fanfare")
    project.write({ "articles/a.md": article("Omega", { date: "2026-05-28T10:00:00Z", slug: "a" }) })
    const report = await project.build()
    expect([foreign(report), report.ok]).toEqual([[], true])
    expect(project.published()).toEqual(await fromNothing(project))
  })

  test("whatever stands under a name of fanfare's alone is made again, because the manifest lists it", async () => {
    const project = await published()
    const before = project.published()
    for (const path of own) project.write({ [`public/${path}`]: "Somebody's words.\n" })
    project.remove(".fanfare")
    expect(foreign(await project.build())).toEqual([])
    expect(project.published()).toEqual(before)
  })

  test("what no manifest lists and what does not name fanfare is left alone", async () => {
    const project = await published()
    for (const path of own) project.write({ [`public/${path}`]: "Somebody's words.\n" })
    project.remove(".fanfare", "public/fanfare.json")
    const report = await project.build()
    expect([foreign(report).toSorted(), report.ok]).toEqual([own.toSorted(), false])
    for (const path of own) expect([path, project.read(`public/${path}`)]).toEqual([path, "Somebody's words.\n"])
  })

  test("and without a manifest a text that an edit changed, or whose article changed, is made again", async () => {
    const project = await published()
    for (const path of own) project.write({ [`public/${path}`]: `${project.read(`public/${path}`)}\n` })
    project.remove(".fanfare", "public/fanfare.json")
    project.write({ "articles/b.md": article("Other words"), "articles/a.comments.yaml": comment("c2") })
    const report = await project.build()
    expect([foreign(report), report.ok]).toEqual([[], true])
    expect(project.published()).toEqual(await fromNothing(project))
  })

  test("a text under a name that anybody may use names its author, so that it is repaired without a manifest too", async () => {
    const project = await published()
    const before = project.published()
    for (const path of common) project.write({ [`public/${path}`]: `${before[path] ?? ""}\n# More\n` })
    project.remove(".fanfare", "public/fanfare.json")
    expect(foreign(await project.build())).toEqual([])
    expect(project.published()).toEqual(before)
  })
})

describe("a file of somebody else under a name that anybody may use", () => {
  const hands: Readonly<Record<string, string>> = {
    "index.html":
      '<!doctype html><title>Mine</title><link rel="stylesheet" href="widgets/fanfare.css"><meta name="generator" content="Hugo"><h1>fanfare</h1>\n',
    "rss.xml": '<rss version="2.0"><channel><title>fanfare</title><generator>Hugo</generator></channel></rss>\n',
    "atom.xml": '<feed xmlns="http://www.w3.org/2005/Atom"><title>A fanfare</title></feed>\n',
    "feed.json": '{ "title": "Mine", "_fanfare": {}, "generator": "fanfares" }\n',
    "opml.xml": '<opml version="2.0"><!-- for fanfare --><head/><body/></opml>\n',
    "news-sitemap.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>\n',
    _headers: "# for fanfare\n/*\n  X-Frame-Options: DENY\n/fanfare.json\n  Cache-Control: no-store\n",
    "articles/a/index.html": "<!doctype html><title>By hand, with fanfare</title>\n",
    "articles/a/comments.xml": "<rss><channel/></rss>\n",
    "harbour/index.html": "<!doctype html><title>The harbour</title>\n",
    "harbour/rss.xml": "<rss><channel/></rss>\n"
  }

  test("stays, and is an error, while everything else is published", async () => {
    const project = builtProject({ ...files, ...inPublic(hands) })
    const report = await project.build()
    expect([foreign(report).toSorted(), report.ok]).toEqual([Object.keys(hands).toSorted(), false])
    expect(project.published()).toMatchObject(hands)
    expect(Object.keys(project.published())).toEqual(expect.arrayContaining(texts))
  })

  test.each([
    ["by another digest", () => sha256("what fanfare wrote")],
    ["by its own digest", sha256]
  ])("stays where a manifest lists it %s", async (_, digestOf) => {
    const project = await published()
    project.write(inPublic(hands))
    claim(project, hands, digestOf)
    project.remove(".fanfare")
    const report = await project.build()
    expect([foreign(report).toSorted(), report.ok]).toEqual([Object.keys(hands).toSorted(), false])
    expect(project.published()).toMatchObject(hands)
  })

  test("stays where a manifest lists it and fanfare has no file for that name", async () => {
    const strangers = {
      "about/index.html": "<!doctype html><title>About</title>\n",
      "shop/feed.json": "{}\n",
      "archive/9/index.html": "<!doctype html><title>Old</title>\n",
      "comments/feed.json": "{}\n",
      "notes.txt": "Mine.\n",
      CNAME: "news.example.org\n"
    }
    for (const lost of [[".fanfare"], []]) {
      const project = await published()
      project.write(inPublic(strangers))
      claim(project, strangers, sha256)
      project.remove(...lost)
      await project.build()
      expect(project.published()).toMatchObject(strangers)
    }
  })
})

const inPublic = (tree: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tree).map(([path, text]) => [`public/${path}`, text]))

/** Lets the manifest list these files, with the digest that `digestOf` gives for each text. */
const claim = (
  project: BuiltProject,
  claimed: Readonly<Record<string, string>>,
  digestOf: (text: string) => string
): void => {
  const manifest = JSON.parse(project.read("public/fanfare.json")) as { files: Array<{ readonly path: string }> }
  const others = manifest.files.filter(({ path }) => !Object.hasOwn(claimed, path))
  const listed = Object.entries(claimed).map(([path, text]) => ({
    path,
    bytes: 1,
    type: "text/html",
    sha256: digestOf(text)
  }))
  project.write({ "public/fanfare.json": JSON.stringify({ ...manifest, files: [...others, ...listed] }) })
}

describe("a hostile manifest", () => {
  const ways = [
    "../articles/a.md",
    "../fanfare.config.yaml",
    "articles/../../articles/a.md",
    "articles/a/../../../articles/a.md",
    "/etc/hostname",
    "..\\articles\\a.md",
    "%2e%2e/articles/a.md",
    "articles/a/head.html/../../../../articles/a.md",
    ".git/config",
    ".fanfare/index.sqlite"
  ]

  test.each([
    ["with the index", []],
    ["without the index", [".fanfare"]]
  ])("that lists ways out of the output changes nothing there, %s", async (_, lost) => {
    const project = await published()
    const outside = Object.keys(files).map((file) => [file, project.read(file)] as const)
    claim(
      project,
      Object.fromEntries(
        ways.map((way) => [way, way.includes("config") ? files["fanfare.config.yaml"] : files["articles/a.md"]])
      ),
      sha256
    )
    project.remove(...lost)
    expect(await project.build()).toMatchObject({ ok: true })
    expect(outside.map(([file]) => [file, project.read(file)])).toEqual(outside)
  })

  test.each([
    ["a file of fanfare's own name", "public/articles/a/head.html", "precious.html"],
    ["a folder of an article", "public/articles/b", ""],
    ["the manifest itself", "public/fanfare.json", "precious.json"],
    ["a feed", "public/rss.xml", "precious.html"]
  ])("beside %s that is a link follows no link", async (_, path, to) => {
    const project = await published()
    const outside = emptyFolder()
    const kept = {
      "precious.html": "Precious.\n",
      "precious.json": '{"generator":"fanfare/0.1.0"}\n',
      "head.html": "Mine.\n"
    }
    write(outside, kept)
    claim(project, { [path.replace("public/", "")]: "x" }, sha256)
    project.remove(path, ".fanfare")
    mkdirSync(dirname(join(project.root, path)), { recursive: true })
    symlinkSync(join(outside, to), join(project.root, path))
    await project.build().catch(() => undefined)
    expect(readlinkSync(join(project.root, path))).toBe(join(outside, to))
    for (const [name, text] of Object.entries(kept)) expect([name, outsideText(outside, name)]).toEqual([name, text])
  })
})

const outsideText = (folder: string, name: string): string =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "gone"

describe("an index that is older than what is published", () => {
  /** Builds, keeps the index, builds again after an edit, and puts the first index back. */
  const withOldIndex = async (edit: (project: BuiltProject) => void): Promise<BuiltProject> => {
    const project = await published()
    cpSync(join(project.root, ".fanfare"), join(project.root, "kept"), { recursive: true })
    edit(project)
    expect(await project.build()).toMatchObject({ ok: true })
    project.remove(".fanfare")
    renameSync(join(project.root, "kept"), join(project.root, ".fanfare"))
    return project
  }

  test.each<readonly [string, (project: BuiltProject) => void]>([
    ["and nothing else changed", () => undefined],
    [
      "and the article that it does not know is another",
      (project) => project.write({ "articles/c.md": article("Gamma two") })
    ],
    ["and the article that it does not know is gone", (project) => project.remove("articles/c.md")],
    ["and an article that it knows is another", (project) => project.write({ "articles/b.md": article("Beta two") })],
    [
      "and a file that it does not know is damaged",
      (project) => project.write({ "public/articles/c/head.html": "Damaged." })
    ],
    ["and the manifest is gone", (project) => project.remove("public/fanfare.json")]
  ])("%s: the next build gives what one from nothing gives", async (_, further) => {
    const project = await withOldIndex(({ write: put }) => put({ "articles/c.md": article("Gamma") }))
    further(project)
    const report = await project.build()
    expect([foreign(report), report.ok]).toEqual([[], true])
    expect(project.published()).toEqual(await fromNothing(project))
    expect(await project.build()).toMatchObject({ ok: true, files: { written: 0, deleted: 0 } })
  })

  test("takes a file of somebody else for none of fanfare's", async () => {
    const project = await withOldIndex(({ write: put }) => put({ "articles/c.md": article("Gamma") }))
    project.write({ "public/about/index.html": "Mine.\n" })
    claim(project, { "about/index.html": "Mine.\n" }, sha256)
    await project.build()
    expect(project.read("public/about/index.html")).toBe("Mine.\n")
  })

  test("counts a file that goes once", async () => {
    const project = await published()
    claim(project, { "articles/b/head.html": project.read("public/articles/b/head.html") }, sha256)
    project.remove("articles/b.md")
    const { files: counted } = await project.build()
    const gone = texts.filter((path) => path.startsWith("articles/b/"))
    expect(counted.deleted).toBe(gone.length)
    expect(Object.keys(project.published()).filter((path) => path.startsWith("articles/b/"))).toEqual([])
  })
})
