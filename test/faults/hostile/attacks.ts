/** What a hostile or careless project does: manifests, links and names that lead out of the output. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readdirSync, renameSync } from "node:fs"
import { configure } from "../edits/Edit.ts"
import { markdown } from "../site/newsroom.ts"
import { keepAside, type World, writeRaw } from "./World.ts"

export interface Attack {
  readonly name: string
  readonly prepare: (world: World) => void
  readonly args?: ReadonlyArray<string>
  /** The exit codes that are right; any but a crash where none are named. */
  readonly exits?: ReadonlyArray<number>
  /** Nothing at all may change, not even in the output and the cache. */
  readonly changesNothing?: boolean
  /** Files that it puts into the output directory, and that must stay as they are. */
  readonly foreign?: ReadonlyArray<string>
}

const attack = (name: string, prepare: Attack["prepare"], more: Omit<Attack, "name" | "prepare"> = {}): Attack => ({
  name,
  prepare,
  ...more
})

const claims = (name: string, ...paths: ReadonlyArray<string>): Attack =>
  attack(`the manifest claims ${name}`, (world) => world.claim(...paths))

const articleWith = (name: string, fields: string, words = "Plain words."): Attack =>
  attack(`an article with ${name}`, (world) =>
    world.project.write("articles/bad.md", `${markdown(7, fields).replace(/\n---\n[^]*$/, "\n---\n")}${words}\n`)
  )

const setting = (name: string, values: Readonly<Record<string, unknown>>): Attack =>
  attack(`the config names ${name}`, ({ project }) => configure(project, (config) => ({ ...config, ...values })))

const outTo = (out: string): Attack =>
  attack(`--out ${out}`, () => {}, { args: ["--out", out], exits: [2], changesNothing: true })

const manifests: ReadonlyArray<Attack> = [
  claims("an article", "../articles/one.md"),
  claims("the config", "../fanfare.config.yaml"),
  claims("a file beside the project", "../../outside/precious.txt"),
  attack("the manifest claims an absolute path", (world) => world.claim(world.outside.at("precious.txt"))),
  claims("a page of somebody else", "mine.html"),
  claims("a note in an article's folder", "articles/one/notes.txt"),
  claims("a file of git", ".git/config"),
  claims("a file without an ending", "CNAME"),
  claims("a way round", "articles/one/../../../fanfare.config.yaml"),
  claims("a way with backslashes", "..\\..\\outside\\precious.txt"),
  claims("an encoded way", "%2e%2e/%2e%2e/outside/precious.txt"),
  claims("a way with a zero byte", "../articles/one.md\0.html"),
  claims("a folder", "articles", "articles/one", ".", ""),
  attack("the manifest claims a file behind a link", (world) => {
    world.link("public/linked", "../../outside")
    world.claim("linked/precious.txt", "linked/folder/precious.txt")
  }),
  attack("the manifest is a link", (world) => world.link("public/fanfare.json", "../../outside/precious.json")),
  attack(
    "the manifest is a folder",
    ({ project }) => {
      project.remove("public/fanfare.json")
      project.write("public/fanfare.json/mine.txt", "Mine.\n")
    },
    { foreign: ["fanfare.json/mine.txt"] }
  ),
  attack("the manifest names articles outside", ({ project }) => {
    const manifest = JSON.parse(project.read("public/fanfare.json")) as { articles: ReadonlyArray<object> }
    const articles = manifest.articles.map((one) => ({
      ...one,
      slug: "../../../outside",
      files: { og: "../../outside/precious.txt" }
    }))
    project.write("public/fanfare.json", JSON.stringify({ ...manifest, articles, __proto__: null }))
  })
]

const links: ReadonlyArray<Attack> = [
  attack("a folder of the output leads out", (world) => {
    world.project.remove("public/articles")
    world.link("public/articles", "../../outside/folder")
  }),
  attack("a folder of one article leads out", (world) => world.link("public/articles/two", "../../../outside/folder")),
  attack("a file of the output leads out", (world) => world.link("public/rss.xml", "../../outside/precious.xml")),
  attack("a file of the output leads to the config", (world) =>
    world.link("public/articles/one/head.html", "../../../fanfare.config.yaml")
  ),
  attack("a file of the output is one with a file outside", (world) => {
    keepAside(world, "public/rss.xml", "hard.xml")
    world.hardLink("public/rss.xml", "hard.xml")
    world.project.replace("articles/one.md", "title: Story", "title: New story")
  }),
  attack(".fanfare leads out", (world) => {
    keepAside(world, ".fanfare", "cache")
    world.link(".fanfare", "../outside/cache")
    world.project.replace("articles/one.md", "title: Story", "title: New story")
  }),
  attack("the folders of .fanfare lead out", (world) => {
    const { project, outside } = world
    mkdirSync(outside.at("kept"))
    for (const entry of readdirSync(project.at(".fanfare"), { withFileTypes: true })) {
      if (!entry.isDirectory()) continue
      renameSync(project.at(`.fanfare/${entry.name}`), outside.at(`kept/${entry.name}`))
      world.link(`.fanfare/${entry.name}`, `../../outside/kept/${entry.name}`)
    }
    project.replace("articles/one.md", "title: Story", "title: New story")
  }),
  attack("the files of .fanfare lead out", (world) => {
    const { project } = world
    const names = readdirSync(project.at(".fanfare"), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
    for (const name of new Set([...names, "index.sqlite", "lock", "journal", "languages.json"]))
      world.link(`.fanfare/${name}`, "../../outside/precious.txt")
    project.replace("articles/one.md", "title: Story", "title: New story")
  }),
  attack("the old staging folder leads out", (world) => {
    world.link("public/.fanfare-staging", "../../outside/folder")
    world.project.replace("articles/one.md", "title: Story", "title: New story")
  }),
  attack("the ledger leads out", (world) => {
    keepAside(world, "fanfare.ledger.jsonl", "ledger.jsonl")
    world.link("fanfare.ledger.jsonl", "../outside/ledger.jsonl")
    world.project.write("articles/three.md", markdown(3))
  }),
  attack("the ledger's temporary file leads out", (world) => {
    for (const end of [".tmp", "~", ".new"]) world.link(`fanfare.ledger.jsonl${end}`, "../outside/precious.txt")
    world.project.write("articles/three.md", markdown(3))
  }),
  attack("an article leads out", (world) => world.link("articles/secret.txt", "../../outside/secret.txt")),
  attack("a Markdown article leads out", (world) => world.link("articles/secret.md", "../../outside/secret.md")),
  attack("a folder of articles leads out", (world) => world.link("articles/more", "../../outside")),
  attack("the folder of articles leads out", (world) => world.link("articles", "../outside")),
  attack("a sidecar leads out", (world) => world.link("articles/one.meta.yaml", "../../outside/secret.yaml")),
  attack("comments lead out", (world) =>
    world.link("articles/one.comments.yaml", "../../outside/secret.comments.yaml")
  ),
  attack("a photo leads out", (world) => world.link("articles/two.png", "../../outside/secret.png")),
  attack("a feed's definition leads out", (world) => world.link("feeds/harbour.yaml", "../../outside/secret.yaml")),
  attack("a design leads out", (world) => world.link("templates/headline.mjs", "../../outside/secret.mjs")),
  attack("pages lead out", (world) => {
    world.link("pages/secret.html", "../../outside/secret.html")
    configure(world.project, (config) => ({ ...config, pages: "pages/**/*.html", inject: true }))
  })
]

const names: ReadonlyArray<Attack> = [
  articleWith("a slug that leads out", "slug: ../../../outside/folder\n"),
  articleWith("a slug of dots", 'slug: ".."\n'),
  articleWith("a slug with a slash", "slug: a/b/../../../c\n"),
  articleWith("a slug with backslashes", 'slug: "..\\\\..\\\\outside"\n'),
  articleWith("a slug with a zero byte", 'slug: "a\\0b"\n'),
  articleWith("a long slug", `slug: ${"long-".repeat(80)}\n`),
  articleWith("a device's name", "slug: CON\n"),
  articleWith("an id that leads out", 'id: "../../../outside/precious.txt"\n'),
  articleWith("an address that leads out", 'url: "https://news.example.org/../../outside/"\n'),
  articleWith("a photo outside", "image: ../../outside/secret.png\n"),
  articleWith("a photo by its absolute file", "image: file:///etc/hostname\n"),
  articleWith(
    "pictures outside in its text",
    "",
    '![x](../../outside/secret.png)\n\n<img src="../../outside/secret.png">\n'
  ),
  attack("an article's file with a line end and quotes", ({ project }) =>
    project.write("articles/a\n\"b'c$(touch x).md", markdown(7))
  ),
  attack("an article's file of dots", ({ project }) => project.write("articles/...md", markdown(7))),
  attack("an article's file that is no UTF-8", (world) =>
    writeRaw(world, Buffer.from([...Buffer.from("articles/"), 0xff, 0xfe, ...Buffer.from(".md")]), markdown(7))
  ),
  attack("feeds with names of other things", ({ project }) => {
    for (const name of ["articles", "widgets", "..", "-rf", "fanfare.json", "a b", "con", "RSS.xml", "harbour "])
      project.write(`feeds/${name}.yaml`, "title: Bad\n")
  }),
  attack("a pattern of addresses that leads out", ({ project }) => {
    configure(project, (config) => ({ ...config, permalink: "/../../:slug/" }))
    project.write("articles/three.md", markdown(3))
  }),
  setting("articles outside", { articles: "../outside" }),
  setting("feeds outside", { feeds: "../outside" }),
  setting("designs outside", { templates: "../outside" }),
  setting("comments outside", { comments: { files: ["../outside"] } }),
  setting("a list of news outside", { widgets: { latestNews: { feed: "../outside/secret.xml" } } }),
  setting("a logo outside", {
    site: { url: "https://news.example.org/", title: "Small News", logo: "../outside/secret.svg" }
  }),
  setting("pages outside", { pages: "../outside/*.html", inject: true }),
  outTo("."),
  outTo(".."),
  outTo("articles"),
  outTo("articles/site"),
  outTo("feeds"),
  outTo("feeds/site"),
  outTo(".fanfare")
]

const neverBuilt = (world: World): void => {
  for (const folder of [".fanfare", "fanfare.ledger.jsonl"]) world.project.remove(folder)
  world.project.remove("public")
  world.project.write("public/mine.html", "Mine.\n")
}

const strangers: ReadonlyArray<Attack> = [
  attack(
    "a fanfare.json of somebody else",
    (world) => {
      neverBuilt(world)
      world.project.write("public/fanfare.json", '{ "name": "mine" }\n')
    },
    { exits: [1], foreign: ["fanfare.json"] }
  ),
  attack(
    "an rss.xml of somebody else",
    (world) => {
      neverBuilt(world)
      world.project.write("public/rss.xml", "<rss>mine</rss>\n")
    },
    { exits: [1], foreign: ["rss.xml"] }
  ),
  attack(
    "an rss.xml of somebody else, with --force",
    (world) => {
      neverBuilt(world)
      world.project.write("public/rss.xml", "<rss>mine</rss>\n")
    },
    { args: ["--force"], exits: [0] }
  ),
  attack(
    "a folder where a feed belongs",
    (world) => {
      neverBuilt(world)
      world.project.write("public/rss.xml/mine.txt", "Mine.\n")
    },
    { foreign: ["rss.xml/mine.txt"] }
  ),
  attack(
    "a file where a folder belongs",
    (world) => {
      neverBuilt(world)
      world.project.write("public/articles", "Mine.\n")
    },
    { foreign: ["articles"] }
  ),
  attack(
    "a pipe where a feed belongs",
    (world) => {
      neverBuilt(world)
      execFileSync("mkfifo", [world.project.at("public/atom.xml")])
    },
    { foreign: ["atom.xml"] }
  ),
  attack("a pipe among the articles", ({ project }) => void execFileSync("mkfifo", [project.at("articles/pipe.md")])),
  attack("a pipe in place of the ledger", ({ project }) => {
    project.remove("fanfare.ledger.jsonl")
    execFileSync("mkfifo", [project.at("fanfare.ledger.jsonl")])
  })
]

export const attacks: ReadonlyArray<Attack> = [...manifests, ...links, ...names, ...strangers]
