/** What becomes of an index that is damaged or of another form: it is made again, that is said once, and nothing fails. */
import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import type { Index } from "../../src/store/Index.ts"
import { storeVersion } from "../../src/store/schema.ts"
import { StoreError } from "../../src/store/StoreError.ts"
import { snapshot, touchedSince } from "../cli/tools/snapshot.ts"
import { removeFolders } from "../publish/site.ts"
import { codes, filled, heads, indexOf, noise, sql } from "./filledStore.ts"
import { openProject } from "./openStore.ts"

afterAll(removeFolders)

describe("an index that is found damaged when it is opened", () => {
  const damages: ReadonlyArray<readonly [what: string, damage: (file: string) => void, why: RegExp]> = [
    [
      "text",
      (file) => writeFileSync(file, "This is no database, and it is long enough to be looked at."),
      /not a database/
    ],
    ["noise", (file) => writeFileSync(file, noise(20_000)), /not a database/],
    ["another database", (file) => (rmSync(file), sql(file, "CREATE TABLE bookmarks (url TEXT)")), /no such table/],
    ["another version", (file) => sql(file, "UPDATE meta SET value = '0' WHERE name = 'version'"), /another version/],
    [
      "a later version",
      (file) => sql(file, `UPDATE meta SET value = '${storeVersion}1' WHERE name = 'version'`),
      /another version/
    ],
    ["no version", (file) => sql(file, "DELETE FROM meta WHERE name = 'version'"), /another version/],
    ["cut off within its header", (file) => truncateSync(file, 60), /not a database|malformed/]
  ]

  test.each(damages)("%s: is made again, and that is said once", async (_, damage, why) => {
    const project = await filled()
    damage(indexOf(project))
    const opened = await project.open()
    expect(codes(opened)).toEqual(["FF6301"])
    expect(opened.findings[0]?.message).toMatch(why)
    expect([heads(opened.index), opened.index.meta.get("name")]).toEqual([0, null])
    opened.index.meta.set("name", "again")
    const next = await project.open()
    expect([codes(next), next.index.meta.get("name")]).toEqual([[], "again"])
    await project.close()
  })

  test.each(damages)("%s: is nothing for a reader, who leaves it as it is", async (_, damage) => {
    const project = await filled()
    damage(indexOf(project))
    const before = snapshot(project.root)
    const reading = await project.open({ write: false })
    expect([codes(reading), heads(reading.index)]).toEqual([[], 0])
    reading.index.meta.set("name", "reader")
    await project.close()
    expect(touchedSince(before, snapshot(project.root))).toEqual([])
  })

  test.each([
    ["gone", (file: string) => rmSync(file)],
    ["empty", (file: string) => truncateSync(file, 0)]
  ])("%s: begins anew without a word", async (_, damage) => {
    const project = await filled()
    damage(indexOf(project))
    const opened = await project.open()
    expect([codes(opened), heads(opened.index)]).toEqual([[], 0])
    await project.close()
  })

  test("that is beside an old journal which nobody can remove: nothing is kept, and that is said", async () => {
    const project = await filled()
    writeFileSync(indexOf(project), noise(20_000))
    mkdirSync(`${indexOf(project)}-journal/inside`, { recursive: true })
    const opened = await project.open()
    expect(codes(opened)).toEqual(["FF6302"])
    opened.index.meta.set("name", "of this run alone")
    expect(opened.index.meta.get("name")).toBe("of this run alone")
    await project.close()
  })
})

describe("an index that is found damaged while it is used", () => {
  const reasonOf = (work: () => unknown): string => {
    try {
      work()
      return "none"
    } catch (cause) {
      return cause instanceof StoreError ? cause.reason : String(cause)
    }
  }
  const flips: ReadonlyArray<readonly [what: string, statement: string, read: (index: Index) => unknown]> = [
    [
      "a letter of a head",
      "UPDATE body SET head = replace(head, 'harbour', 'Harbour')",
      ({ articles }) => articles.headOf("urn:a1.md")
    ],
    ["a letter of a head in a list", "UPDATE body SET head = replace(head, 'harbour', 'Harbour')", heads],
    ["a checksum of a head", "UPDATE body SET head_sum = head_sum + 1", ({ articles }) => articles.headOf("urn:a1.md")],
    [
      "a letter of a body",
      "UPDATE body SET base = replace(base, 'Words', 'Swords')",
      ({ articles }) => articles.article("a1.md")
    ],
    ["comments that came from nowhere", "UPDATE body SET comments = '[]'", ({ articles }) => articles.body("a1.md")],
    [
      "translations that came from nowhere",
      "UPDATE body SET translations = '[]'",
      ({ articles }) => articles.body("a1.md")
    ],
    ["a body that is not there", "DELETE FROM body", ({ articles }) => articles.body("a1.md")],
    ["a title that is no text", "UPDATE article SET title = x'00ff'", ({ articles }) => articles.get("a1.md")],
    ["a table that is not there", "DROP TABLE memo", ({ memos }) => memos.last("fit")],
    [
      "a column that is not there",
      "ALTER TABLE target RENAME COLUMN place TO spot",
      ({ targets }) => targets.get("rss.xml")
    ]
  ]

  test.each(flips)("%s ends the run that read it, to be made again", async (_, statement, read) => {
    const project = await filled()
    sql(indexOf(project), statement)
    const opened = await project.open()
    expect(codes(opened)).toEqual([])
    expect(reasonOf(() => read(opened.index))).toBe("damaged")
    const anew = await project.open({ anew: true })
    expect([codes(anew), heads(anew.index), anew.index.meta.get("name")]).toEqual([["FF6301"], 0, null])
    const reading = await project.open({ write: false, anew: true })
    expect(codes(reading)).toEqual(["FF6301"])
    await project.close()
  })

  test("pages of noise: every question is answered rightly, or the index is found damaged", async () => {
    const whole = await filled()
    const { size } = statSync(indexOf(whole))
    const answers = { damaged: 0, right: 0 }
    const right = new Map<string, unknown>()
    const opened = await whole.open()
    const questions: ReadonlyArray<readonly [string, (index: Index) => unknown]> = [
      ["heads", ({ articles }) => [...articles.headsWhere("1 ORDER BY key")]],
      ["bodies", ({ articles }) => articles.keysWhere("1 ORDER BY key").map((key) => articles.article(key))],
      ["head", ({ articles }) => articles.headOf("urn:a33.md")]
    ]
    for (const [name, ask] of questions) right.set(name, ask(opened.index))
    await whole.close()
    for (let page = 1; page < size / 4096; page += 5) {
      const project = openProject()
      mkdirSync(join(project.root, ".fanfare"))
      const bytes = readFileSync(indexOf(whole))
      noise(4096).copy(bytes, page * 4096)
      writeFileSync(indexOf(project), bytes)
      const { index, findings } = await project.open()
      for (const [name, ask] of questions) {
        const reason = findings.length > 0 ? "damaged" : reasonOf(() => expect(ask(index)).toEqual(right.get(name)))
        expect(["damaged", "none"], `${name} with page ${page}`).toContain(reason)
        answers[reason === "damaged" ? "damaged" : "right"] += 1
      }
      await project.close()
    }
    expect(Math.min(answers.damaged, answers.right)).toBeGreaterThan(10)
  })
})
