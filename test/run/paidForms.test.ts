/** Every form in which Markdown gives a class is obeyed by `paywall: .premium`: no byte of what it marks is in any file. */
import { expect, test } from "vitest"
import { makeSite } from "./site.ts"

const forms: Readonly<Record<string, string>> = {
  span: "Open [PAID1 *PAID2*]{.premium} words.",
  "span in a span": "Open [a [PAID1]{.premium} b]{.x} words.",
  "span with more": 'Open [PAID1]{#a .x .premium key="v"} words.',
  link: "Open [PAID1](https://a.example/PAID2){.premium} words.",
  picture: "Open ![PAID1](https://a.example/PAID2.png){.premium} words.",
  code: "Open `PAID1`{.premium} words.",
  paragraph: "PAID1 words {.premium}",
  "paragraph of two lines": "PAID1\nPAID2 words {.premium}",
  "line below": "PAID1 words\n{.premium}",
  "line above": "{.premium}\nPAID1 words",
  kramdown: "PAID1 words\n{: .premium}",
  "kramdown above": "{: .premium}\nPAID1 words",
  "line between": "PAID1 words\n\n{.premium}\n\nPAID2 words",
  heading: "## PAID1 {.premium}",
  item: "- PAID1 {.premium}\n- free",
  "item of kramdown": "- {:.premium} PAID1\n- free",
  "item behind": "- PAID1 {:.premium}\n- free",
  list: "- PAID1\n- PAID2\n{.premium}",
  quotation: "> PAID1\n>\n> PAID2\n{.premium}",
  table: "| a | b |\n|---|---|\n| PAID1 | PAID2 |\n{.premium}",
  definition: "Term\n: PAID1 {.premium}",
  fence: "```js {.premium}\nPAID1\n```",
  "fence of Pandoc": "``` {.js .premium}\nPAID1\n```",
  container: "::: {.premium}\nPAID1\n\n- PAID2\n:::",
  "container by name": "::: premium\nPAID1\n:::",
  "container in a container": ":::: tip\n::: {#a .premium}\nPAID1\n:::\n::::",
  "note with a class": "!!! note premium\n    PAID1",
  element: '<div class="a premium">\n\nPAID1\n\n</div>',
  "span of HTML": 'Open <span class="premium">PAID1</span> words.'
}

test("nothing that a class marks as paid is in any file, and all else is", async () => {
  const files = Object.fromEntries(
    Object.entries(forms).map(([name, text], index) => [
      `articles/${name.replaceAll(" ", "-")}.md`,
      `---\ntitle: Of ${name}\ndate: 2026-03-01\nlang: en\npaywall: .premium\n---\nFREE${index}.\n\n${text}\n\nLAST${index}.\n`
    ])
  )
  const site = makeSite(files, "site: { url: https://news.example.org/, title: Example News }\ncards: false\n")
  await site.run()
  const published = site.published()
  const leaks = [...published].flatMap(([path, text]) => (/PAID\d|\.premium\}/.test(path + text) ? [path] : []))
  expect(leaks).toEqual([])
  const feed = published.get("rss.xml") ?? ""
  for (const [index, name] of Object.keys(forms).entries()) {
    expect(feed, name).toContain(`FREE${index}.`)
    // Alone between two blocks it may be of either.
    if (name !== "line between") expect(feed, name).toContain(`LAST${index}.`)
  }
})
