/** What a build finds once it says once: the builds after it, changed or not, say nothing of it. What is still wrong they say again. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, describe, expect, test } from "vitest"
import { harbour } from "../cli/project.ts"
import { story } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { aMoment } from "../sources/disks.ts"
import { articles, codesOf, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const indexOf = ({ root }: Site): string => join(root, ".fanfare/index.sqlite")

const sql = (site: Site, statement: string): void => {
  const db = new DatabaseSync(indexOf(site))
  db.exec(statement)
  db.close()
}

const said = async (site: Site, code: string): Promise<number> =>
  codesOf(await site.run()).filter((one) => one.startsWith(code)).length

const built = async (count = 3): Promise<Site> => {
  const site = makeSite(articles(count))
  await site.run()
  return site
}

describe("an index that is made again", () => {
  const damages: ReadonlyArray<readonly [what: string, damage: (site: Site) => void]> = [
    ["found when it is opened", (site) => writeFileSync(indexOf(site), "This is no database, and it is long enough.")],
    ["of another version", (site) => sql(site, "UPDATE meta SET value = '0' WHERE name = 'version'")],
    ["found in the middle of the run", (site) => sql(site, "DROP TABLE target")],
    ["found at a head of an article", (site) => sql(site, "UPDATE body SET head = replace(head, 'Story', 'Hoax')")],
    [
      "found at a body that must be read",
      (site) => (
        sql(site, "UPDATE body SET base = replace(base, 'Words', 'Lies')"),
        site.write("fanfare.config.yaml", site.read("fanfare.config.yaml").replace("Example News", "Other News"))
      )
    ]
  ]

  test.each(damages)("%s: is said by one build, which publishes what it should", async (_, damage) => {
    const [site, twin] = [await built(), await built()]
    damage(site)
    site.write("articles/s2.md", story(2).replace("Story number 2", "Edited"))
    twin.write("articles/s2.md", story(2).replace("Story number 2", "Edited"))
    twin.write("fanfare.config.yaml", site.read("fanfare.config.yaml"))
    const ran = await site.run()
    await twin.run()
    expect(codesOf(ran).filter((one) => one === "FF6301")).toHaveLength(1)
    expect(ran.report).toMatchObject({
      ok: true,
      articles: { total: 3, added: 0, removed: 0 },
      subscribers: { new: [], vanished: [], resent: [] }
    })
    expect(site.published()).toEqual(twin.published())
    await aMoment()
    expect([await said(site, "FF6301"), await said(site, "FF6301")]).toEqual([0, 0])
    expect(readFileSync(join(site.root, ".fanfare/idle"), "utf8")).not.toContain("1 note")
    site.write("articles/s3.md", story(3).replace("Words", "Other words"))
    expect(await said(site, "FF6301")).toBe(0)
  })

  test.each(damages)("%s: is only looked past by a run that writes nothing", async (_, damage) => {
    const site = await built()
    damage(site)
    const bytes = readFileSync(indexOf(site))
    for (let round = 0; round < 2; round += 1)
      expect((await site.run({ write: false })).report).toMatchObject({ ok: true, articles: { total: 3 } })
    expect(readFileSync(indexOf(site))).toEqual(bytes)
  })
})

test("ids that came back from what was published, because the ledger lost them, are said once", async () => {
  const site = await built()
  site.remove("fanfare.ledger.jsonl")
  site.remove(".fanfare")
  expect([await said(site, "FF6201"), await said(site, "FF6201")]).toEqual([1, 0])
})

test("a damaged picture in the store is said once, and one that is gone not at all", async () => {
  const site = makeSite(
    { "articles/harbour.md": harbour },
    "site: { url: https://news.example.org/, title: Example News }\n"
  )
  await site.run()
  const folder = join(site.root, ".fanfare/blobs")
  const pictures = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  for (const { parentPath, name } of pictures) appendFileSync(join(parentPath, name), "!")
  for (const path of site.published().keys()) if (path.endsWith(".png")) site.write(`public/${path}`, "no picture")
  expect([await said(site, "FF6004"), await said(site, "FF6004")]).toEqual([1, 0])
  site.remove(".fanfare/blobs")
  for (const path of site.published().keys()) if (path.endsWith(".png")) site.write(`public/${path}`, "no picture")
  expect(await said(site, "FF6004")).toBe(0)
})

test("what is still wrong is said by every build, changed or not", async () => {
  const site = makeSite({
    ...articles(1),
    "articles/note.md": "---\ntitle: A note\nlang: en\n---\nNobody wrote down when.\n"
  })
  expect(await said(site, "FF1204")).toBe(1)
  await aMoment()
  expect([await said(site, "FF1204"), await said(site, "FF1204")]).toEqual([1, 1])
  site.write("articles/s1.md", story(1).replace("Words", "Other words"))
  expect(await said(site, "FF1204")).toBe(1)
})

test("a line of the ledger that cannot be read is said until it is mended", async () => {
  const site = await built()
  appendFileSync(join(site.root, "fanfare.ledger.jsonl"), "<<<<<<< ours\n")
  expect(await said(site, "FF6008")).toBe(1)
  await aMoment()
  const lines = site.read("fanfare.ledger.jsonl")
  expect(await said(site, "FF6008")).toBe(lines.includes("<<<<<<<") ? 1 : 0)
  site.write("fanfare.ledger.jsonl", lines.replace("<<<<<<< ours\n", ""))
  expect(await said(site, "FF6008")).toBe(0)
})
