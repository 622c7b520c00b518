/** What a reader finds at any instant of a build: no file that refers to one that is not there yet. */
import { afterAll, describe, expect, test } from "vitest"
import type { FileOperations } from "../../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { danglingIn, snapshotOf } from "../faults/harness/snapshot.ts"
import { removeFolders } from "../publish/site.ts"
import { article, type BuiltProject, builtProject, config } from "./built.ts"

afterAll(removeFolders, 60_000)

const served = { address: "https://news.example.org/", folder: "public", out: "public" }

const danglingOf = ({ root }: BuiltProject): ReadonlyArray<string> =>
  danglingIn(root, snapshotOf(root, { without: [".fanfare"] }), served)

/** Calls `look` after every operation that changes what readers see: a file that comes, changes or goes. */
const watched = (look: (goes: boolean) => void): FileOperations => ({
  ...nodeFileOperations,
  rename: (from, to) => {
    nodeFileOperations.rename(from, to)
    look(to.includes("/.fanfare/"))
  },
  copyNew: (from, to) => {
    nodeFileOperations.copyNew(from, to)
    look(false)
  },
  unlink: (path) => {
    nodeFileOperations.unlink(path)
    look(true)
  }
})

interface Seen {
  /** After how many operations it was looked. */
  readonly looks: number
  /** Each reference that led nowhere while files came, with after how many operations it did. */
  readonly coming: ReadonlyMap<string, number>
}

const buildWatched = async (project: BuiltProject): Promise<Seen> => {
  let looks = 0
  const coming = new Map<string, number>()
  const ops = watched((goes) => {
    looks += 1
    if (goes) return
    for (const one of danglingOf(project)) coming.set(one, (coming.get(one) ?? 0) + 1)
  })
  const { ok, findings } = await project.build({ ops })
  expect([ok, findings.filter(({ severity }) => severity === "error")]).toEqual([true, []])
  expect(danglingOf(project)).toEqual([])
  return { looks, coming }
}

const published = async (files: Readonly<Record<string, string>>): Promise<BuiltProject> => {
  const project = builtProject(files)
  await project.build()
  expect(danglingOf(project)).toEqual([])
  return project
}

const stories = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/s${index + 1}.md`,
      article(`Story ${index + 1}`, { date: `2026-04-${String(index + 1).padStart(2, "0")}`, tags: "[harbour]" })
    ])
  )

const comment = "- { id: c1, author: Bo, date: 2026-05-02, text: Good news. }\n"
const feed = "title: Harbour\ntags: [harbour]\n"

describe("no published file refers to one that is not there yet, after any operation of a build", () => {
  const edits: ReadonlyArray<readonly [string, (project: BuiltProject) => void]> = [
    ["with a new feed, which every page names", (project) => project.write({ "feeds/harbour.yaml": feed })],
    ["with the first comment of an article", (project) => project.write({ "articles/s2.comments.yaml": comment })],
    [
      "with a comment on each article",
      (project) => {
        for (const name of ["s1", "s2", "s3"])
          project.write({ [`articles/${name}.comments.yaml`]: comment.replace("c1", name) })
      }
    ],
    [
      "with a translation of a published article, before it in the alphabet",
      (project) => project.write({ "articles/aa.md": article("Aa", { lang: "fr", translationKey: "harbour" }) })
    ],
    [
      "with a translation of a published article, after it in the alphabet",
      (project) => project.write({ "articles/zz.md": article("Zz", { lang: "fr", translationKey: "harbour" }) })
    ],
    [
      "with an article that a published one links to",
      (project) =>
        project.write({
          "articles/zz.md": article("Zz"),
          "articles/s1.md": article("Story 1", {}, "See [it](https://news.example.org/articles/zz/).")
        })
    ],
    [
      "with an article that others publish and that comes home",
      (project) => project.write({ "articles/outside.md": article("Outside") })
    ],
    [
      "with a new address of an article",
      (project) => project.write({ "articles/s1.md": article("Story", { slug: "told" }) })
    ],
    ["with so many articles that the first archive begins", (project) => project.write(stories(30))],
    ["with a logo", (project) => project.write({ "logo.svg": logo, "fanfare.config.yaml": withLogo })],
    [
      "with a script for the bar",
      (project) => project.write({ "fanfare.config.yaml": config("share: { script: true }\n") })
    ]
  ]
  const start = {
    ...stories(3),
    "articles/m.md": article("Harbour", { translationKey: "harbour", tags: "[harbour]" }),
    "articles/outside.md": article("Outside", { url: "https://www.example.com/outside/" })
  }

  test.each(edits)("%s", async (_, edit) => {
    const project = await published(start)
    edit(project)
    const { looks, coming } = await buildWatched(project)
    expect(looks).toBeGreaterThan(3)
    expect([...coming.keys()]).toEqual([])
  })

  test("with all files new: the whole directory comes at once", async () => {
    const project = builtProject({ ...start, "feeds/harbour.yaml": feed, "articles/s2.comments.yaml": comment })
    expect([...(await buildWatched(project)).coming.keys()]).toEqual([])
  })
})

/** One of them is there first, whatever the order: a rename moves one folder. */
describe("new files that refer to each other name one that is not there yet for an instant", () => {
  test("two translations, for one operation: each comes whole, with its folder", async () => {
    const project = await published(stories(2))
    project.write({
      "articles/p.md": article("P", { translationKey: "pair" }),
      "articles/q.md": article("Q", { translationKey: "pair", lang: "fr" })
    })
    const { coming } = await buildWatched(project)
    expect(coming).toEqual(
      new Map([
        ["public/articles/p/head.html -> public/articles/q/index.html", 1],
        ["public/articles/p/index.html -> public/articles/q/index.html", 1]
      ])
    )
  })

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    [
      "three translations of a published article",
      {
        "articles/a.md": article("A", { translationKey: "group", lang: "ar" }),
        "articles/p.md": article("P", { translationKey: "group", lang: "de" }),
        "articles/z.md": article("Z", { translationKey: "group", lang: "fr" })
      }
    ],
    [
      "an article and the feed that holds it",
      { "articles/p.md": article("P", { tags: "[harbour]" }), "feeds/harbour.yaml": feed }
    ],
    [
      "feeds whose pages name each other",
      { "feeds/harbour.yaml": feed, "feeds/market.yaml": feed, "feeds/port.yaml": feed }
    ],
    [
      "more feeds than a page names",
      Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((name) => [`feeds/${name}.yaml`, feed]))
    ]
  ])("%s; no file that was there before ever does", async (_, files) => {
    const project = await published({ ...stories(2), "articles/o.md": article("O", { translationKey: "group" }) })
    const old = new Set(Object.keys(project.published()).map((path) => `public/${path}`))
    project.write(files)
    const { coming } = await buildWatched(project)
    expect(coming.size).toBeGreaterThan(0)
    const ends = [...coming.keys()].flatMap((one) => one.split(" -> "))
    expect(ends.filter((path) => old.has(path))).toEqual([])
  })
})

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#123"/></svg>\n'
const withLogo = config().replace("timeZone: UTC", "timeZone: UTC, logo: logo.svg")
