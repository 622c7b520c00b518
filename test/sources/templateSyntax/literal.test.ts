/** What is not taken for a template: code, and ordinary text with braces. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

const head = "---\ntitle: Sample\ndate: 2026-03-01\nlang: en\n---\n"
const decoded = (html: string): string => html.replaceAll("&#x3C;", "<").replaceAll("&#x26;", "&")

const tags = [
  "{{< youtube dQw4w9WgXcQ >}}",
  "{{% notice tip %}}",
  "{{< /notice >}}",
  "{% include note.html %}",
  "{%- raw -%}",
  "{{ page.title }}",
  "<Chart data={[1, 2]} />",
  'import Chart from "../Chart.astro"',
  "{: .lead }",
  "<%= post.title %>",
  "{!! $html !!}",
  "{#if shown}",
  "{{#each posts}}",
  "<<< @/snippets/a.js",
  '[gallery ids="1"]',
  "[[Note]]",
  "{ref}(a)",
  "==marked=="
]

describe("code keeps template syntax as it is", () => {
  const wrapped: ReadonlyArray<readonly [string, (tag: string) => string]> = [
    ["a span", (tag) => `Write \`${tag}\` there.`],
    ["a span of two backticks", (tag) => `Write \`\`${tag}\`\` there.`],
    ["a fence", (tag) => `\`\`\`text\n${tag}\n\`\`\``],
    ["a fence of tildes in a quote", (tag) => `> ~~~\n> ${tag}\n> ~~~`],
    ["a fence in a list", (tag) => `1. One\n\n   \`\`\`\n   ${tag}\n   \`\`\``],
    ["indentation", (tag) => `Words.\n\n    ${tag}\n`],
    ["<code> and <pre>", (tag) => `<pre><code>${tag.replaceAll("<", "&lt;")}</code></pre>`]
  ]
  test.each(wrapped)("%s", async (_, wrap) => {
    const { article, findings } = await readOne("a.md", `${head}${tags.map(wrap).join("\n\nBetween.\n\n")}\n`)
    for (const tag of tags) expect(decoded(article.html)).toContain(tag)
    expect(codesOf(findings).filter((code) => code.startsWith("FF13"))).toEqual([])
  })

  test("a fence without an end", async () => {
    const { article } = await readOne("a.md", `${head}Words.\n\n\`\`\`\n${tags.join("\n")}\n`)
    for (const tag of tags) expect(decoded(article.html)).toContain(tag)
  })

  test("in MDX too, where braces are expressions", async () => {
    const { article } = await readOne(
      "a.mdx",
      `${head}A \`{x}\` and \`<B />\`.\n\n\`\`\`js\nimport a from "b"\nf({ c })\n\`\`\`\n`
    )
    expect(decoded(article.html)).toContain("<code>{x}</code> and <code><B /></code>")
    expect(decoded(article.html)).toContain('import a from "b"\nf({ c })\n')
  })

  test("but for what the generator itself would take off: Hugo's escape and Liquid's raw", async () => {
    const { article } = await readOne(
      "a.md",
      `${head}\`\`\`text\n{{</* youtube a */>}}\n{{%/* b */%}}\n{% raw %}\n{{ page.title }}\n{% endraw %}\n\`\`\`\n\nA \`{% raw %}\` alone.\n`
    )
    expect(decoded(article.html)).toContain(
      '<code class="language-text">{{< youtube a >}}\n{{% b %}}\n{{ page.title }}\n</code>'
    )
    expect(article.html).toContain("<code>{% raw %}</code>")
  })

  test("code that begins before a tag ends after it: what stands between two spans is no code", async () => {
    const { article } = await readOne("a.md", `${head}One \`a\` {% include b %} \`c\` two.\n`)
    expect(article.text).toBe("One a c two.")
  })
})

describe("ordinary text stays as it is", () => {
  test.each([
    "The sets {a, b} and { c }.",
    "About 50% {approx} of 100 %} or {%}.",
    String.raw`The fraction $\frac{{a}}{{b}}$ and $$x_{{<n}} \text{{{y}}}$$ hold.`,
    "Dear {{name}}, write {{ }} or {{}}.",
    "{ x : x > 0 } and {:-) a face",
    "If a < b and C > d, then List<T> is <3.",
    "import duties rose from 5 to 6 percent.\nexport of goods fell.",
    "export default settings, then import them.",
    String.raw`Escaped \{{< youtube a >}} and \{% include b %} and \{{ page.title }}.`
  ])("%s", async (words) => {
    const { article, findings } = await readOne("a.md", `${head}${words}\n`)
    const bare = words.replace(/\\(?=\{[{%])/g, "").replace("List<T> is", "List is")
    expect(article.text).toBe(bare.replace("\n", " "))
    expect(codesOf(findings).filter((code) => code.startsWith("FF13"))).toEqual([])
  })

  test("HTML in capitals is HTML", async () => {
    const { article } = await readOne(
      "a.md",
      `${head}One<BR>two <B>three</B>.\n\n<Table><TR><TD>four</TD></TR></Table>\n`
    )
    expect(article.html).toContain("One<br>two <b>three</b>.")
    expect(article.html).toContain("<td>four</td>")
  })

  test("words that look like a place of a tag are words", async () => {
    const { article } = await readOne("a.md", `${head}The word tmpl0z0q and tmpl1z0q. {% include a %}\n`)
    expect(article.text).toBe("The word tmpl0z0q and tmpl1z0q.")
  })
})

describe("a file whose generator leaves Liquid alone keeps its tags", () => {
  const tags = ["{% include note.html %}", "{{ page.title }}", "{{ user.name | upcase }}", "{% raw %}"]
  test.each([
    ["render_with_liquid: false", "a.md"],
    ["render_with_liquid: false", "a.html"],
    ["templateEngineOverride: md", "a.md"],
    ["templateEngineOverride: false", "a.md"]
  ])("%s in %s", async (field, name) => {
    const { article, findings } = await readOne(
      name,
      `${head.replace("lang", `${field}\nlang`)}Write ${tags.join(" and ")}.\n`
    )
    for (const tag of tags) expect(article.text).toContain(tag)
    expect(codesOf(findings).filter((code) => code.startsWith("FF13"))).toEqual([])
  })

  test.each(["render_with_liquid: true", "templateEngineOverride: njk,md"])("but not with %s", async (field) => {
    const { article } = await readOne(
      "a.md",
      `${head.replace("lang", `${field}\nlang`)}Write {{ page.title }} {% x %}.\n`
    )
    expect(article.text).not.toContain("{%")
  })

  test("Hugo's shortcodes are tags all the same", async () => {
    const { article } = await readOne(
      "a.md",
      `${head.replace("lang", "render_with_liquid: false\nlang")}Words {{< x >}}.\n`
    )
    expect(article.text).not.toContain("{{<")
  })
})
