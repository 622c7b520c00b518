/** A part of a project: only its own files are opened, and what it holds is what the whole holds of them. */
import { describe, expect, test } from "vitest"
import { isInShard } from "../../../src/run/shard/shard.ts"
import { countReads, unreadable } from "../../sources/disks.ts"
import { openNewsroom, type Read } from "../../sources/newsroom.ts"
import { markdown, page, recordLine } from "./edits.ts"

const told = (title: string) => ({ title, body: `All about ${title}.`, date: "2026-04-01", language: "en" })

const names = Array.from({ length: 12 }, (_, number) => `s${number}`)
const files = {
  ...Object.fromEntries(names.map((name) => [`articles/${name}.md`, markdown({ ...told(name), url: null })])),
  ...Object.fromEntries(names.map((name) => [`articles/${name}.meta.yaml`, "section: Port\n"])),
  ...Object.fromEntries(
    names.map((name) => [
      `site/${name}.html`,
      page({
        ...told(`Page ${name}`),
        id: null,
        slug: null,
        url: null,
        translationKey: null,
        french: null,
        draft: false
      })
    ])
  ),
  "records.ndjson": names.map((name, number) => recordLine({ ...told(`Record ${name}`), url: null }, number)).join("\n")
}
const settings = {
  sources: [{ kind: "ndjson" as const, from: "records.ndjson" }],
  pages: { files: ["site/**/*.html"], url: "https://news.example.org/" }
}

const contents = ({ articles }: Read) =>
  articles.map(({ key, article: { title, text, section } }) => ({ key, title, text, section }))

describe.each([1, 2, 3])("each of %i parts", (of) => {
  const parts = Array.from({ length: of }, (_, at) => at + 1)
  const mine = (part: number) => (unit: string) => isInShard(unit, { part, of })

  test("opens its own files and no other; together they are all", async () => {
    const newsroom = await openNewsroom(files, settings)
    const whole = contents(await newsroom.cold())
    const opened: Array<ReadonlyArray<string>> = []
    const found: Array<ReturnType<typeof contents>> = []
    for (const part of parts) {
      const reads = countReads()
      found.push(contents(await newsroom.cold({ disk: reads.disk, isMine: mine(part) })))
      opened.push([...new Set(reads.paths)].filter((path) => path.startsWith("articles/") || path.startsWith("site/")))
      for (const path of opened.at(-1) ?? []) expect(mine(part)(path.replace(".meta.yaml", ".md")), path).toBe(true)
    }
    const [all, once] = [opened.flat(), new Set(opened.flat())]
    expect(all).toHaveLength(once.size)
    expect(once.size).toBe(3 * names.length)
    expect(found.flat().toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(whole)
    newsroom.close()
  })

  test("takes no harm from files of another part that cannot be read", async () => {
    const newsroom = await openNewsroom(files, settings)
    for (const part of parts) {
      const others = Object.keys(files).filter((path) => path.endsWith(".md") && !mine(part)(path))
      const read = await newsroom.cold({ disk: unreadable(others), isMine: mine(part) })
      expect(read.findings.filter(({ severity }) => severity === "error")).toEqual([])
      expect(read.articles.filter(({ key }) => key.endsWith(".md")).map(({ key }) => key)).toEqual(
        Object.keys(files)
          .filter((path) => path.endsWith(".md") && mine(part)(path))
          .toSorted()
      )
    }
    newsroom.close()
  })
})
