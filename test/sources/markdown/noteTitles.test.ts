/** Notes that have no title of their own are called in the language of their article, by the user's words where there are some. */
import { describe, expect, test } from "vitest"
import { chooseLabels } from "../../../src/labels/index.ts"
import { labels } from "../../../src/labels/languages/index.ts"
import { noteNames } from "../../../src/model/draft/noteTitle.ts"
import { readOne } from "../project.ts"

const titleOf = async (language: string, text: string): Promise<string | undefined> => {
  const { article } = await readOne("tide.md", `---\ntitle: Tides\ndate: 2024-05-01\nlang: ${language}\n---\n${text}\n`)
  return /<(?:strong|summary)>(.*?)<\/(?:strong|summary)>/.exec(article.html)?.[1]
}

describe.each(labels)("in $language", ({ language, ...words }) => {
  test("every kind of note has a name", async () => {
    const text = noteNames.map((name) => `::: ${name}\nGo.\n:::\n`).join("\n")
    const { article } = await readOne("tide.md", `---\ntitle: Tides\ndate: 2024-05-01\nlang: ${language}\n---\n${text}`)
    const titles = [...article.html.matchAll(/<(?:strong|summary)>(.*?)<\/(?:strong|summary)>/g)].map(([, one]) => one)
    expect(titles).toEqual(noteNames.map((name) => words[name]))
  })
})

describe("in German", () => {
  test.each([
    ["> [!NOTE]\n> Go.", "Hinweis"],
    ["> [!warning]+\n> Go.", "Warnung"],
    ["> [!CAUTION]\n>\n> Go.", "Vorsicht"],
    [":::tip\nGo.\n:::", "Tipp"],
    [":::{important}\nGo.\n:::", "Wichtig"],
    ["::: {.callout-note}\nGo.\n:::", "Hinweis"],
    ["!!! danger\n    Go.", "Gefahr"],
    ["!!! hint\n    Go.", "Tipp"],
    ["!!! attention\n    Go.", "Vorsicht"],
    ["??? info\n    Go.", "Information"],
    ["::: details\nGo.\n:::", "Details"],
    ["!!! todo\n    Go.", "Todo"],
    [":::note[Note]\nGo.\n:::", "Note"],
    ["> [!NOTE] Note\n> Go.", "Note"]
  ])("%j is called %s", async (text, title) => {
    expect(await titleOf("de", text)).toBe(title)
  })
})

test("in English a note keeps the name that its program has for it", async () => {
  expect(await titleOf("en", "!!! hint\n    Go.")).toBe("Hint")
})

test("no language has one word for two kinds that stand beside each other", () => {
  const labelsFor = chooseLabels(labels)
  for (const { language } of labels) {
    const words = noteNames.map((name) => labelsFor(language)[name])
    expect(new Set(words).size).toBe(words.length)
  }
})
