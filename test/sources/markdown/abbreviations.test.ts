/** Abbreviations as kramdown and PHP Markdown Extra define them. */
import { expect, test } from "vitest"
import { readOne } from "../project.ts"

const read = async (text: string) => (await readOne("crane.md", `---\ntitle: The crane\n---\n${text}\n`)).article

test.each([
  [
    "once, where the text has it first",
    "The TEU is a box; a TEU is steel.\n\n*[TEU]: Twenty-foot equivalent unit",
    '<p>The <abbr title="Twenty-foot equivalent unit">TEU</abbr> is a box; a TEU is steel.</p>'
  ],
  [
    "before a full stop, in emphasis and in a list",
    "- one **TEU**.\n\n*[TEU]: Twenty-foot equivalent unit",
    '<strong><abbr title="Twenty-foot equivalent unit">TEU</abbr></strong>.'
  ],
  ["of any script", "قال م.ع اليوم.\n\n*[م.ع]: مدير عام", '<abbr title="مدير عام">م.ع</abbr>'],
  ["several in a row", "R&D and C++.\n\n*[R&D]: Research\n*[C++]: A language", '<abbr title="A language">C++</abbr>'],
  [
    "within a paragraph",
    "The TEU\n*[TEU]: Twenty-foot equivalent unit\nis a box.",
    '<abbr title="Twenty-foot equivalent unit">TEU</abbr>'
  ]
])("%s", async (_, text, html) => {
  const article = await read(text)
  expect(article.html).toContain(html)
  expect(article.html).not.toContain("*[")
  expect(article.text).not.toContain("Twenty")
})

test.each([
  ["not in code", "`TEU`\n\n*[TEU]: Twenty-foot equivalent unit", "<p><code>TEU</code></p>"],
  ["not in a longer word", "TEUs\n\n*[TEU]: Twenty-foot equivalent unit", "<p>TEUs</p>"],
  ["one of no words leaves nothing", "The TEU\n\n*[TEU]:", "<p>The TEU</p>"],
  ["none in a block of code", "```\n*[TEU]: unit\n```", "<pre><code>*[TEU]: unit\n</code></pre>"],
  ["a list of links is none", "*[a](https://a.example)*", '<p><em><a href="https://a.example/">a</a></em></p>']
])("%s", async (_, text, html) => {
  expect((await read(text)).html).toBe(html)
})
