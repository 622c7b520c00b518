/** What build, check and adopt report, against the JSON of the command line for a twin of the same project. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type BuildOptions, type BuildReport, createFanfare } from "../../src/api/index.ts"
import { harbour, makeProject, market, type Run, type TestProject } from "../cli/project.ts"
import { reportOf } from "../cli/tools/reportOf.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { atFixedMoment } from "./library.ts"

atFixedMoment()

type Files = Readonly<Record<string, string>>

const twins = (files: Files): readonly [TestProject, TestProject] => [makeProject(files), makeProject(files)]

/** What the command line prints too. */
const printed = (report: BuildReport): object =>
  Object.fromEntries(Object.entries(report).filter(([key]) => !["changes", "reasons", "isHeldBack"].includes(key)))

const json = ({ stdout }: Run): unknown => JSON.parse(stdout)

/** What goes wrong in articles, sidecars, comments, definitions and pictures. */
const troubled: Files = {
  "fanfare.config.yaml": plainSite("comments: { reply: { form: false, email: false } }\n"),
  ...stories(3),
  "articles/note.md": "---\ntitle: A note without a day\nlang: en\n---\nNobody wrote down when.\n",
  "articles/twice.md": story(2).replace("Story number 2", "The same address again"),
  "articles/future.md": story(5).replace("2026-03-05", "2031-01-01"),
  "articles/draft.md": story(6, "draft: true\n"),
  "articles/broken.md": "---\ntitle: [unclosed\n---\nWords.\n",
  "articles/plain.txt": "A title in plain text\n\nSome plain words that stand below it.\n",
  "articles/s1.meta.yaml": "titel: Misspelt\n",
  "articles/s3.comments.yaml": "- { author: Ann, date: 2026-03-04, text: Good to know. }\n",
  "feeds/harbour.yaml": "title: Harbour news\ntags: [harbour]\n",
  "feeds/pins.yaml": "title: On Pinterest\nprofile: pinterest\n"
}

const edits: ReadonlyArray<readonly [string, (project: TestProject) => void]> = [
  ["the first time", () => undefined],
  ["without a change", () => undefined],
  ["after a changed body", ({ write }) => write("articles/s1.md", story(1).replace("Words", "Other words"))],
  ["after a removed article", ({ root }) => rmSync(join(root, "articles/s3.md"))],
  ["after a new one", ({ write }) => write("articles/s7.md", story(7))],
  ["after a damaged file", ({ write }) => write("public/rss.xml", "damaged")],
  [
    "after a changed config",
    ({ write }) => write("fanfare.config.yaml", plainSite("theme: dark\npermalink: /n/:slug/\n"))
  ]
]

describe("a build", () => {
  test("of a site with trouble of every kind reports and publishes what `build --json` does, edit for edit", async () => {
    const [mine, theirs] = twins(troubled)
    await using fanfare = await createFanfare({ root: mine.root })
    for (const [name, edit] of edits) {
      edit(mine)
      edit(theirs)
      const report = await fanfare.build()
      const run = theirs.run(["build", "--json", "--allow-url"])
      expect([name, printed(report)]).toEqual([name, reportOf(run)])
      expect([name, run.status]).toEqual([name, report.ok ? 0 : 1])
      expect([name, mine.published()]).toEqual([name, theirs.published()])
      expect(mine.read("fanfare.ledger.jsonl")).toBe(theirs.read("fanfare.ledger.jsonl"))
    }
  })

  test("with cards counts them as the command line does", async () => {
    const [mine, theirs] = twins({ "articles/harbour.md": harbour, "articles/market.md": market })
    await using fanfare = await createFanfare({ root: mine.root })
    for (const [title, force] of [
      ["opens again", false],
      ["is open", false],
      ["is open", true]
    ] as const) {
      for (const { write } of [mine, theirs]) write("articles/harbour.md", harbour.replace("opens again", title))
      const run = theirs.run(["build", "--json", "--allow-url", ...(force ? ["--force"] : [])])
      expect(printed(await fanfare.build({ force }))).toEqual(reportOf(run))
    }
    expect(mine.published()).toEqual(theirs.published())
  })

  test.each([
    ["--strict", { strict: true }],
    ["--dry-run", { dryRun: true }]
  ] satisfies ReadonlyArray<readonly [string, BuildOptions]>)("with %s is as with the option", async (flag, how) => {
    const [mine, theirs] = twins(troubled)
    await using fanfare = await createFanfare({ root: mine.root })
    const run = theirs.run(["build", "--json", "--allow-url", flag])
    expect(printed(await fanfare.build(how))).toEqual(reportOf(run))
  })

  test("lists the changes and the reasons that the command line prints", async () => {
    const [mine, theirs] = twins({ "fanfare.config.yaml": plainSite(), ...stories(3) })
    await using fanfare = await createFanfare({ root: mine.root })
    await fanfare.build()
    theirs.run(["build", "--allow-url"])
    for (const { write } of [mine, theirs]) write("articles/s1.md", story(1).replace("Words", "Other words"))
    const signs = { new: "+", changed: "~", deleted: "-" }
    const { changes } = await fanfare.build({ dryRun: true })
    const lines = changes.map(({ state, path }) => `${signs[state]} ${path}`)
    expect(lines.join("\n")).toBe(theirs.run(["build", "--dry-run", "--allow-url"]).stdout.trim())
    expect(lines.length).toBeGreaterThan(3)
    const { reasons } = await fanfare.build()
    const said = theirs.run(["build", "--verbose", "--allow-url"]).stderr
    expect(reasons.length).toBeGreaterThan(3)
    for (const reason of reasons) expect(said).toContain(reason)
  })

  test("is plain data: as JSON and back it is the same, and whoever changes it changes nothing", async () => {
    const { root } = makeProject(troubled)
    await using fanfare = await createFanfare({ root })
    const report = await fanfare.build()
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(structuredClone(report)).toEqual(report)
    ;(report.findings as Array<unknown>).length = 0
    expect((await fanfare.build()).findings.length).toBeGreaterThan(3)
  })
})

describe("a check", () => {
  test("of a site with trouble of every kind is what `check --json` prints, before and after a build", async () => {
    const [mine, theirs] = twins(troubled)
    await using fanfare = await createFanfare({ root: mine.root })
    for (const isBuilt of [false, true]) {
      if (isBuilt) {
        await fanfare.build()
        theirs.run(["build", "--allow-url"])
      }
      for (const strict of [false, true]) {
        const report = await fanfare.check({ strict })
        const run = theirs.run(["check", "--json", "--allow-url", ...(strict ? ["--strict"] : [])])
        expect(report).toEqual(json(run))
        expect(run.status).toBe(report.ok ? 0 : 1)
        expect(report.consumers.map(({ feed, profile }) => [feed, profile])).toEqual([
          ["latest", "full"],
          ["harbour", "full"],
          ["pins", "pinterest"]
        ])
      }
    }
  })
})

describe("an adoption", () => {
  const items = (count: number): ReadonlyArray<object> =>
    Array.from({ length: count }, (_, index) => ({
      id: `tag:news.example.org,2026:${index + 1}`,
      url: `https://news.example.org/story-${index + 1}/`,
      title: `Story number ${index + 1}`,
      date_published: `2026-03-0${index + 1}T09:00:00+03:00`
    }))
  const feeds: Files = {
    "old.json": JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Old", items: items(5) }),
    "old.xml": `<rss version="2.0"><channel><title>Old</title>${[1, 2, 9]
      .map(
        (day) =>
          `<item><title>Story number ${day}</title><link>https://news.example.org/story-${day}/</link><guid>g${day}</guid></item>`
      )
      .join("")}</channel></rss>`,
    "atom.xml": `<feed xmlns="http://www.w3.org/2005/Atom"><title>Old</title><entry><id>urn:1</id><title>Story number 3</title><updated>2026-03-03T06:00:00Z</updated><link href="https://news.example.org/story-3/"/></entry></feed>`
  }
  const files = { "fanfare.config.yaml": plainSite(), ...stories(3), ...feeds }

  test.each(Object.keys(feeds))("of %s is what `adopt --json` prints, and writes the same ledger", async (feed) => {
    const [mine, theirs] = twins(files)
    await using fanfare = await createFanfare({ root: mine.root })
    for (const dryRun of [true, false, false]) {
      const report = await fanfare.adopt(feed, { dryRun })
      const run = theirs.run(["adopt", feed, "--json", "--quiet", ...(dryRun ? ["--dry-run"] : [])])
      expect(report).toEqual(json(run))
      expect(report.matched.length).toBeGreaterThan(0)
    }
    expect(mine.read("fanfare.ledger.jsonl")).toBe(theirs.read("fanfare.ledger.jsonl"))
  })

  test("of a file is relative to the folder of the config, wherever the program was started", async () => {
    const { root } = makeProject(files)
    await using fanfare = await createFanfare({ config: join(root, "fanfare.config.yaml") })
    for (const feed of ["old.json", "./old.json", join(root, "old.json")])
      expect(await fanfare.adopt(feed, { dryRun: true })).toMatchObject({ from: feed, format: "json", ok: true })
  })
})
