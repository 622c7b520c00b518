/** Blocks with a name, as VitePress, Docusaurus, Pandoc, MyST and MkDocs write them. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"

const htmlOf = async (text: string): Promise<string> => {
  const { article } = await readOne("tide.md", `---\ntitle: Tides\ndate: 2024-05-01\n---\n${text}\n`)
  return article.html.replaceAll("\n", "")
}

const note = (title: string, body: string): string => `<blockquote><p><strong>${title}</strong></p>${body}</blockquote>`

describe("a note is a quotation with its title", () => {
  test.each([
    ["::: tip\nGo *now*.\n:::", note("Tip", "<p>Go <em>now</em>.</p>")],
    [":::warning Low **water**\n- a\n:::", note("Low <strong>water</strong>", "<ul><li>a</li></ul>")],
    [":::note[My title]\nGo.\n:::", note("My title", "<p>Go.</p>")],
    ['::: {.callout-note title="Mind it"}\nGo.\n:::', note("Mind it", "<p>Go.</p>")],
    [":::{caution}\nGo.\n:::", note("Caution", "<p>Go.</p>")],
    ["::::: danger :::::\nGo.\n:::::", note("Danger", "<p>Go.</p>")],
    ['!!! note "At low water"\n    Go.\n\n    - a', note("At low water", "<p>Go.</p><ul><li>a</li></ul>")],
    ['!!! tip ""\n    Go.', "<blockquote><p>Go.</p></blockquote>"],
    ["!!! seealso inline end\n    Go.", note("Seealso", "<p>Go.</p>")]
  ])("%j", async (text, html) => {
    expect(await htmlOf(text)).toBe(html)
  })
})

describe("any other block is what it holds", () => {
  test.each([
    ["::: row\nGo.\n:::", "<p>Go.</p>"],
    ["::: {.column width=40%}\nGo.\n:::", "<p>Go.</p>"],
    ["::: code-group\n```js\nx\n```\n:::", '<pre><code class="language-js">x</code></pre>'],
    ['=== "Rust"\n    x is 1', "<p><strong>Rust</strong></p><p>x is 1</p>"],
    ["::: details Why\nGo.\n:::", "<details><summary>Why</summary><p>Go.</p></details>"],
    ['??? question "Why"\n    Go.', "<details><summary>Why</summary><p>Go.</p></details>"]
  ])("%j", async (text, html) => {
    expect(await htmlOf(`Before.\n\n${text}`)).toContain(html)
    expect(await htmlOf(`Before.\n\n${text}`)).not.toContain(":::")
  })
})

describe("where a block ends", () => {
  test.each([
    [
      "the block inside first",
      "::::tip\nA\n:::note\nB\n:::\nC\n::::\nD",
      `${note("Tip", `<p>A</p>${note("Note", "<p>B</p>")}<p>C</p>`)}<p>D</p>`
    ],
    [
      "with as many colons",
      "::: tip\n::: note\nB\n:::\nC\n:::\nD",
      `${note("Tip", `${note("Note", "<p>B</p>")}<p>C</p>`)}<p>D</p>`
    ],
    ["not in code", "::: tip\n```\n:::\n```\n:::\nD", `${note("Tip", "<pre><code>:::</code></pre>")}<p>D</p>`],
    ["with the text", "::: tip\nA\n\nB", note("Tip", "<p>A</p><p>B</p>")],
    ["with the quotation", "> ::: tip\n> A\n\nB", `<blockquote>${note("Tip", "<p>A</p>")}</blockquote><p>B</p>`],
    [
      "with the item",
      "- a\n\n  ::: tip\n  A\n  :::\n- b",
      `<ul><li><p>a</p>${note("Tip", "<p>A</p>")}</li><li><p>b</p></li></ul>`
    ],
    ["with its indent", "!!! note\n    A\n\nB", `${note("Note", "<p>A</p>")}<p>B</p>`],
    ["where nothing began", "A\n\n:::\n\nB", "<p>A</p><p>B</p>"]
  ])("%s", async (_, text, html) => {
    expect(await htmlOf(text)).toBe(html)
  })
})

describe("text stays text", () => {
  test.each([
    ["1 ::: 2", "<p>1 ::: 2</p>"],
    [":: a", "<p>:: a</p>"],
    ["!!! wow\nno", "<p>!!! wowno</p>"],
    ["??? what\n\nno", "<p>??? what</p><p>no</p>"],
    ["    ::: tip", "<pre><code>::: tip</code></pre>"],
    ["`::: tip`", "<p><code>::: tip</code></p>"]
  ])("%j", async (text, html) => {
    expect(await htmlOf(text)).toBe(html)
  })

  test("many blocks that never end cost no more than the text", async () => {
    const html = await htmlOf("::: tip\n".repeat(3000))
    expect(html.length).toBeLessThan(200_000)
  })
})

describe("a class is one for what is kept back", () => {
  const paid = async (body: string) => {
    const { article } = await readOne(
      "tide.md",
      `---\ntitle: Tides\ndate: 2024-05-01\npaywall: .premium\n---\nFree.\n\n${body}\n\nAnd after.\n`
    )
    return JSON.stringify(article)
  }
  test.each([
    "::: {.premium}\nPAID\n\n- PAID\n:::",
    "::: premium\nPAID\n:::",
    "::: {.box .premium}\nPAID\n:::",
    "PAID and more\n{: .premium }",
    "- PAID\n- PAID\n{: .premium}",
    "{: .premium}\n> PAID",
    "## PAID {.premium}",
    "Some **PAID**{: .premium} words.",
    "A [PAID](/PAID){.premium} link.",
    "![PAID](/PAID.png){.premium}"
  ])("%j", async (body) => {
    const article = await paid(body)
    expect(article).not.toContain("PAID")
    expect(article).toContain("And after.")
  })
})
