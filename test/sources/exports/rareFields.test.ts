/** Fields that plug-ins and tools keep in ways of their own. */
import { describe, expect, test } from "vitest"
import { dot, zipOf } from "./archives.ts"
import { readExport } from "./reading.ts"
import { wxr } from "./wxr.ts"

describe("WordPress", () => {
  const serialised = 'a:2:{s:8:"duration";s:8:"00:01:02";s:5:"title";s:3:"Sea";}'
  test.each([
    ["with its length", `https://news.example.org/a.mp3\n12345\naudio/mpeg\n${serialised}`, 62],
    ["without", "https://news.example.org/a.mp3\n12345\naudio/mpeg", undefined]
  ])("gives the sound of PowerPress %s", async (_, enclosure, seconds) => {
    const { articles } = await readExport("w.xml", { "w.xml": wxr({ id: 1, meta: { enclosure } }) })
    const [sound] = articles[0]?.media ?? []
    expect([sound?.url, sound?.seconds]).toEqual(["https://news.example.org/a.mp3", seconds])
  })

  test.each([
    ["de", "de"],
    ["pt-br", "pt-BR"],
    ["not a tag", "en-GB"]
  ])("gives a post the language that a plug-in keeps: %s", async (nicename, language) => {
    const categories = [["language", nicename, "x"]] as const
    const { articles } = await readExport("w.xml", { "w.xml": wxr({ id: 1, categories }) })
    expect([articles[0]?.language, articles[0]?.tags]).toEqual([language, []])
  })
})

describe("Notion", () => {
  const id = "0123456789abcdef0123456789abcdef"
  test.each([
    ["quay.png", ""],
    ["The quay at dawn", "The quay at dawn"]
  ])("has a caption, or the name of the file, for %s", async (written, alt) => {
    const archive = zipOf({
      [`Ferry ${id}.md`]: `# Ferry\n\nWords.\n\n![${written}](Ferry%20${id}/quay.png)\n`,
      [`Ferry ${id}/quay.png`]: dot
    })
    const { articles } = await readExport("n.zip", { "n.zip": archive })
    expect(articles[0]?.images[0]).toMatchObject({ alt })
  })
})

describe("Obsidian", () => {
  test("keeps no mark of a block, in a line or alone", async () => {
    const { articles } = await readExport("v", {
      "v/a.md": "# A\n\nOne. ^one\n\n- item\n\n^two\n\nx^2 and 2^n stay.\n"
    })
    expect(articles[0]?.text).toBe("One.\n\nitem\n\nx^2 and 2^n stay.")
  })
})
