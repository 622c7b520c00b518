/** Template syntax within the arguments of a tag, in fields and around components, which no output may show either. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"
import { check, picture } from "./forms.ts"

check("tags in the arguments of tags", "md", [
  ['{% include figure.html src="https://img.example.org/boat.jpg" alt="A {{ page.x }} boat" %}', /alt="A boat"/],
  ['{{< figure src="https://img.example.org/{{ x }}.jpg" caption="Lost" >}}', ""],
  ['{{< figure src="https://img.example.org/boat.jpg" alt="{% y %}" >}}', new RegExp(picture().slice(0, 50))],
  [`{% img https://img.example.org/boat.jpg '"A {{ y }} title" "The words"' %}`, /title="A title"/]
])

check("components of a site's own", "mdx", [
  ['<Highlight color="#25c2a0">Green</Highlight> is a word.', "<p>Green is a word.</p>"],
  ['<Highlight language="js">{`a = 1`}</Highlight>', /<pre><code class="language-js">a = 1/],
  [
    "<img src={f()} />\n[link](https://x.example.org/) and *so*",
    '<p><a href="https://x.example.org/">link</a> and <em>so</em></p>'
  ]
])

describe("what Obsidian writes into fields", () => {
  test.each([
    ['title: "[[Note]] of the day"', "Note of the day"],
    ['title: "See [[Note|the words]]"', "See the words"],
    ['title: "The ferry %%ask Ann%% returns"', "The ferry returns"],
    ['title: "[[folder/Note#Part]] again"', "folder/Note again"],
    ['title: "What `[[nodiscard]]` does"', "What `[[nodiscard]]` does"],
    ['title: "100%% sure"', "100%% sure"]
  ])("%s", async (line, title) => {
    const { article } = await readOne("a.md", `---\n${line}\ndate: 2026-03-01\n---\nThe ferry came back.\n`)
    expect(article.title).toBe(title)
  })
})
