/** The manifest of a site of more than a thousand articles, in parts. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { builtProject } from "./built.ts"
import { expectComplete, expectTrue, fromRecords, readParts, records } from "./manifestFiles.ts"

afterAll(removeFolders, 60_000)

describe("the manifest of a large site", () => {
  const project = builtProject({ "fanfare.config.yaml": fromRecords, "records.ndjson": records(1000) })

  test("of 1000 articles is one file, of 1001 it has parts that hold all", async () => {
    await project.build()
    expect(readParts(project).root.parts).toBe(undefined)
    expect(readParts(project).root.articles).toHaveLength(1000)
    project.write({ "records.ndjson": records(1001) })
    await project.build()
    const { root, parts } = readParts(project)
    expect(root.parts).toEqual(parts.map((_, index) => `fanfare/${index + 1}.json`))
    expect(parts.length).toBeGreaterThan(1)
    const ids = parts.flatMap(({ articles }) => articles.map(({ id }) => id))
    expect(ids).toHaveLength(1001)
    expect(new Set(ids).size).toBe(1001)
    const newest = Array.from({ length: 1000 }, (_, index) => `urn:x-test:${1001 - index}`)
    expect(root.articles.map(({ id }) => id)).toEqual(newest)
    expectComplete(project)
    for (const part of [root, ...parts]) expectTrue(project, { ...part, files: part.files.slice(0, 40) })
  })

  test("one edit changes one part and, where the root holds the article, the root", async () => {
    const before = readParts(project)
    project.write({ "records.ndjson": records(1001).replace("Words of 1.", "Other words of 1.") })
    await project.build()
    const after = readParts(project)
    const changed = after.parts.filter((part, index) => JSON.stringify(part) !== JSON.stringify(before.parts[index]))
    expect(changed).toHaveLength(1)
    expect(changed[0]?.articles.map(({ id }) => id)).toContain("urn:x-test:1")
    expectComplete(project)
  })

  test("back to 1000 articles the parts are gone, and all is as a build from nothing gives it", async () => {
    project.write({ "records.ndjson": records(1000) })
    await project.build()
    expect(readParts(project).root.parts).toBe(undefined)
    expect(project.has("public/fanfare")).toBe(false)
    expectComplete(project)
    const cold = builtProject({
      "fanfare.config.yaml": fromRecords,
      "records.ndjson": records(1000),
      "fanfare.ledger.jsonl": project.read("fanfare.ledger.jsonl")
    })
    await cold.build()
    expect(project.read("public/fanfare.json")).toBe(cold.read("public/fanfare.json"))
  })

  test("a part that is damaged, lost or another's is made again, or stays and is an error", async () => {
    project.write({ "records.ndjson": records(1001) })
    await project.build()
    const good = project.read("public/fanfare/1.json")
    for (const [text, lost] of [
      [good.slice(0, 900), []],
      ["", [".fanfare"]],
      [good.replace("Item", "Hoax"), [".fanfare"]]
    ] as const) {
      project.write({ "public/fanfare/1.json": text })
      project.remove(...lost)
      expect(await project.build()).toMatchObject({ ok: true })
      expect(project.read("public/fanfare/1.json")).toBe(good)
    }
    project.write({ "public/fanfare/1.json": '{ "trumpets": 1 }' })
    project.remove(".fanfare")
    const { ok, findings } = await project.build()
    expect([ok, findings.filter(({ code }) => code === "FF6006").map(({ file }) => file)]).toEqual([
      false,
      ["fanfare/1.json"]
    ])
    expect(project.read("public/fanfare/1.json")).toBe('{ "trumpets": 1 }')
  })
})
