/** What threads render in a first build is what the run renders alone, whatever stands in its way. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Ran } from "../../../src/run/RunOptions.ts"
import type { TargetRow } from "../../../src/store/rows.ts"
import { removeFolders } from "../../publish/site.ts"
import { type Files, makeSite, type Site } from "../site.ts"

afterAll(removeFolders)

/** Enough that threads are worth it. */
const many = 450

const story = (number: number, more = ""): string =>
  `---\ntitle: Story number ${number}\ndate: 2026-03-0${(number % 9) + 1}T09:00:00Z\n${more}---\nWords of story ${number}, which nobody else wrote, at ${number * 7} o'clock.\n`

const odd: Files = {
  "articles/arabic.md": story(901, "lang: ar\n").replace("Words", "كلمات"),
  "articles/elsewhere.md": story(902, "url: https://other.example.org/elsewhere/\n"),
  "articles/draft.md": story(903, "draft: true\n"),
  "articles/linked.md": story(904).replace("Words", "Words [there](s1.md)"),
  "articles/chapters.md": story(905).replace("Words", "# One\n\nWords\n\n![A ship](https://example.org/ship.jpg)\n\n"),
  "articles/long.md": story(906).replace("Words", `${"A sentence of the longest story. ".repeat(3000)}Words`),
  "articles/s3.meta.yaml": "title: By its sidecar\nauthor: Lena Haddad\n",
  "articles/s4.meta.yaml": "title: [unclosed\n",
  "articles/unread.md": "---\ntitle: [unclosed\n---\nWords.\n",
  "articles/nothing.md": new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7]),
  "articles/latin.txt": Buffer.from("Bericht aus M\u00fcnchen\n\nDie Stra\u00dfe ist wieder offen.\n", "latin1"),
  "articles/kept/kept.json": '{ "draft": true }',
  "articles/kept/one.md": story(907),
  "articles/listed/_index.md": "---\ntitle: Listed\ncascade: { unlisted: true }\n---\n",
  "articles/listed/two.md": story(908),
  "articles/broken/broken.json": '{ "draft" true }',
  "articles/broken/three.md": story(909),
  "articles/page.html":
    '<!doctype html><html lang="en"><head><title>A page</title><meta name="description" content="The same on each."></head><body><article><h1>A page</h1><p>Words of a page.</p></article></body></html>'
}

const files = (): Files => ({
  ...Object.fromEntries(Array.from({ length: many }, (_, number) => [`articles/s${number}.md`, story(number)])),
  ...odd
})

/** What the index knows of published files, but for times and inodes, which no two builds share. */
const known = (site: Site): Promise<ReadonlyArray<TargetRow>> =>
  site.look((index) => Array.from(index.targets.each(), (row) => ({ ...row, mtime: 0, ino: 0 })))

const built = async (jobs: number, prepare: (site: Site) => void = () => undefined): Promise<[Site, Ran]> => {
  const site = makeSite(files())
  prepare(site)
  return [site, await site.run({ jobs })]
}

const isSame = async ([one, ran]: [Site, Ran], [other, otherRan]: [Site, Ran]): Promise<void> => {
  expect(one.published()).toEqual(other.published())
  expect(await known(one)).toEqual(await known(other))
  expect(ran.report).toEqual(otherRan.report)
  expect(ran.reasons).toEqual(otherRan.reasons)
}

describe("a first build of many articles", () => {
  let alone: [Site, Ran]
  beforeAll(async () => {
    alone = await built(1)
  }, 300_000)

  test.each([2, 8])("with %i jobs gives the bytes, the index and the report that it gives with one", async (jobs) => {
    const together = await built(jobs)
    await isSame(together, alone)
    expect(together[0].published().size).toBeGreaterThan(many * 6)
  })

  test("is as it was for the next one, whichever way it was made", async () => {
    const [site] = await built(2)
    const [twin] = alone
    for (const one of [site, twin]) one.write("articles/s7.md", story(7, "section: Harbour\n"))
    const [ran, twinRan] = [await site.run({ jobs: 2 }), await twin.run({ jobs: 1 })]
    expect(ran.report).toEqual(twinRan.report)
    expect(site.published()).toEqual(twin.published())
    const { written, deleted } = (await site.run({ jobs: 2 })).report.files
    expect([written, deleted]).toEqual([0, 0])
  })
})

describe("what stands in the output directory before the index knows anything", () => {
  const states: ReadonlyArray<readonly [what: string, prepare: (site: Site) => void]> = [
    ["somebody else's page", (site) => site.write("public/articles/s5/index.html", "<p>Not fanfare's.</p>")],
    ["a file cut off", (site) => site.write("public/articles/s5/share.json", "{")],
    ["a folder in place of a file", (site) => site.write("public/articles/s5/head.html/inside.txt", "x")],
    ["a file in place of a folder", (site) => site.write("public/articles/s5", "x")]
  ]
  test.each(states)("%s is treated as by one thread", async (_, prepare) => {
    await isSame(await built(2, prepare), await built(1, prepare))
  })

  test("all of it, where the index was lost", async () => {
    const [[site], [twin]] = [await built(2), await built(1)]
    const before = site.published()
    for (const one of [site, twin]) one.remove(".fanfare")
    const [ran, twinRan] = [await site.run({ jobs: 2 }), await twin.run({ jobs: 1 })]
    expect(ran.report).toEqual(twinRan.report)
    expect(site.published()).toEqual(before)
    expect(await known(site)).toEqual(await known(twin))
  })
})
