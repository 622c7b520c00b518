/** Questions and answers below the text of an article, in a box of their own. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"
import { sentences } from "./shells.ts"

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>The harbour opens again</title></head><body><nav class="menu"><a href="/">Home</a></nav><main>${body}</main><footer>© Quay</footer></body></html>`
const story = sentences.map((sentence) => `<p>${sentence}</p>`).join("")
const textOf = async (foot: string): Promise<string> =>
  (
    await readOne(
      "a.html",
      page(`<h1>The harbour opens again</h1><div class="body"><div class="text">${story}${story}</div></div>${foot}`)
    )
  ).article.text

const pairs = [
  ["Who may moor at the new quay?", "Whoever has paid the dues of the year may moor there until the end of October."],
  ["What does a ticket cost?", "A ticket costs as much as it did before the storm, and children sail for nothing."],
  ["When does the last ship leave?", "The last ship of the day leaves at nine, and half an hour later on Sundays."]
] as const

const asked = (of: (question: string, answer: string) => string): string =>
  pairs.map(([question, answer]) => of(question, answer)).join("")

describe("stay", () => {
  test.each([
    [
      "as headings",
      `<section class="faq"><h2>FAQ</h2>${asked((one, other) => `<div><h3>${one}</h3><div>${other}</div></div>`)}</section>`
    ],
    [
      "as buttons",
      `<div class="accordion"><h2>Questions</h2>${asked((one, other) => `<div class="item"><button>${one}</button><div><p>${other}</p></div></div>`)}</div>`
    ],
    [
      "as buttons in headings, as Bootstrap has it",
      `<div class="accordion">${asked((one, other) => `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed">${one}</button></h2><div class="accordion-collapse collapse"><div class="accordion-body">${other}</div></div></div>`)}</div>`
    ],
    ["in details", asked((one, other) => `<details><summary>${one}</summary><p>${other}</p></details>`)],
    [
      "behind a button to share, with icons",
      `<div class="share">Share this</div><div>${asked((one, other) => `<div><div>${one} <i>chevron_right</i></div><div><p>${other}</p></div></div>`)}</div>`
    ]
  ])("%s", async (_, foot) => {
    const text = await textOf(foot)
    for (const [question, answer] of pairs) {
      expect(text).toContain(question)
      expect(text).toContain(answer)
    }
    expect(text).not.toContain("Share this")
  })
})

describe("and what is none goes", () => {
  test.each([
    [
      "one question alone",
      "<div><h3>Was it of use?</h3><p>Tell us what you think of it in a letter to the office.</p></div>"
    ],
    [
      "questions of readers",
      `<div class="comments">${asked((one, other) => `<div><p>${one}</p><p>${other}</p></div>`)}</div>`
    ],
    [
      "links to questions",
      `<div class="related-posts"><h2>Related</h2>${asked((one, other) => `<div class="card"><h3><a href="/q">${one}</a></h3><p>${other}</p></div>`)}</div>`
    ]
  ])("%s", async (_, foot) => {
    const text = await textOf(foot)
    for (const [, answer] of pairs) expect(text).not.toContain(answer)
    expect(text).not.toContain("Tell us what you think")
  })
})
