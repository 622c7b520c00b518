/** Whatever tags, Markdown and HTML are put together: outside of code nothing of a template language is left. */
import fc from "fast-check"
import type { Nodes } from "hast"
import { describe, expect, test } from "vitest"
import { html } from "../../../src/sources/files/html.ts"
import { markdown } from "../../../src/sources/files/markdown.ts"
import { text } from "../../../src/sources/files/text.ts"
import { readProject } from "../project.ts"

const tags = [
  "{{< youtube dQw4w9WgXcQ >}}",
  '{{<figure src="boat.jpg" caption="a *b* `c`">}}',
  "{{% notice tip %}}",
  "{{% /notice %}}",
  '{{< details "s" >}}',
  "{{< /details >}}",
  "{{< highlight go >}}",
  "{{< /highlight >}}",
  "{{< unknown a=`b` />}}",
  '{{< ref "a.md" >}}',
  "{{< open",
  "{{% half ",
  "{% include a.html %}",
  "{%- if x -%}",
  "{%- endif -%}",
  "{% highlight js %}",
  "{% endhighlight %}",
  "{% blockquote A %}",
  "{% endblockquote %}",
  "{% half ",
  "{% post_url 2020-01-01-a %}",
  "{{ page.title }}",
  "{{ x | y }}",
  "{# c #}",
  "{: .x }",
  "{:toc}",
  '\nimport A from "a"\n',
  "\nimport {\n A } from 'b'\n",
  "\nexport const a = {\n b: 1 }\n",
  "<Chart a={1} />",
  "<Box>",
  "</Box>",
  '<Tab label="x">',
  "</Tab>",
  "<#if x>",
  "</#if>",
  "<#list a as b>",
  "{{cite web|url=https://example.org/|title=T}}",
  "{{Infobox a\n|b = {{nowrap|C D}}\n}}",
  "\n@if ($x)\n",
  "\n@endif\n",
  "\n@section('x')\n",
  "\n@endsection\n",
  ":doc:`x`",
  "`x <https://example.org/>`_ ",
  "link:https://example.org/[x]",
  "\n\n[NOTE]\n====\n",
  "\n====\n",
  " ^37066d\n\n"
]
const around =
  'word |Some *text* |\n|\n\n|- |1. |> |# |    |`|``|```\n|\n```js\n|~~~\n|<div>|</div>\n|<p class="a">|</p>|<pre>|</pre>|<code>|</code>|<!--|-->|[a](|)|![b](|[|]|**|$|$$|{|}|<|>|"|---\n|===\n|\t'.split(
    "|"
  )
const table = "| a | b |\n|---|---|\n| "

const documents = fc
  .array(fc.constantFrom(...tags, ...around, table), { minLength: 1, maxLength: 24 })
  .map((parts) => `Start.\n\n${parts.join("")}`)

const ofAll = /\{\{[<%]|\{%\s*-?\s*[A-Za-z]|tmpl\d+z/
const ofMarkdown = new RegExp(String.raw`${ofAll.source}|(?:^|\n)import [^\n]* from|<\/?(?:Chart|Box|Tab)`)

/** Of formats that directives of FreeMarker are read in. */
const withDirectives = ({ source }: RegExp): RegExp => new RegExp(String.raw`${source}|<\/?#(?:if|list)\b`)

const code = new Set(["pre", "code", "script", "style", "textarea"])

/** What readers get of a tree, its attributes included, without code and comments. */
const shown = (node: Nodes): string => {
  if (node.type === "text") return node.value
  if (!("children" in node) || (node.type === "element" && code.has(node.tagName))) return ""
  const attributes = node.type === "element" ? Object.values(node.properties).join(" ") : ""
  return attributes + node.children.map(shown).join("")
}

const time = { timeZone: "UTC", language: "en", year: 2026 }

describe("a document of any tags in any order", () => {
  test.each([
    ["a.md", markdown, withDirectives(ofMarkdown)],
    ["a.mdx", markdown, ofMarkdown],
    ["a.html", html, withDirectives(ofAll)]
  ])("shows nothing of them outside of code: %s", (name, source, signs) => {
    fc.assert(
      fc.property(documents, (written) => {
        const { drafts } = source.read({ path: `articles/${name}`, text: written }, time)
        for (const { body } of drafts) expect(shown(body)).not.toMatch(signs)
      }),
      { seed: 20_260_301, numRuns: 400 }
    )
  })

  test("keeps every word outside of tags that hold others: a.md", () => {
    const plain = fc.array(
      fc.constantFrom(
        "{{< youtube dQw4w9WgXcQ >}}",
        "{% include a %}",
        "{{% notice %}}",
        "{{ x.y }}",
        "<Box>",
        "{# c #}",
        "\n\n",
        " ",
        "# ",
        "> "
      ),
      { maxLength: 12 }
    )
    fc.assert(
      fc.property(plain, (parts) => {
        const written = parts.map((part, index) => `word${index} ${part} end${index}`).join(" ")
        const { drafts } = markdown.read({ path: "articles/a.md", text: written }, time)
        const found = drafts.flatMap(({ body }) => shown(body).match(/(?:word|end)\d+/g) ?? [])
        expect(found).toEqual(parts.flatMap((_, index) => [`word${index}`, `end${index}`]))
      }),
      { seed: 20_260_302, numRuns: 300 }
    )
  })

  test("of plain text has no tag that ends, and every other sign", () => {
    const parts = fc.array(fc.constantFrom(...tags, "{a, b}", "{{name}}", "word ", "\n\n"), { maxLength: 12 })
    fc.assert(
      fc.property(parts, (all) => {
        const { drafts } = text.read({ path: "articles/a.txt", text: `Start.\n\n${all.join(" ")}` }, time)
        for (const { body } of drafts)
          expect(shown(body)).not.toMatch(/\{\{[<%] ?\/?\w[^{}]*[>%]\}\}|\{%[^{}%]*%\}|tmpl\d+z/)
      }),
      { seed: 20_260_303, numRuns: 300 }
    )
  })

  test("has none in what is derived of it: title, description, text, pictures", async () => {
    const files = fc
      .sample(documents, { seed: 20_260_304, numRuns: 60 })
      .map((written, index) => [`articles/a${index}.${index % 2 === 0 ? "md" : "mdx"}`, written.replaceAll("`", "")])
    const { articles } = await readProject(Object.fromEntries(files))
    for (const { article } of articles) {
      const { title, description, images } = article
      expect(JSON.stringify({ title, description, images })).not.toMatch(ofAll)
      expect(article.html.replace(/<(pre|code)>.*?<\/\1>/gs, "")).not.toMatch(ofAll)
    }
  })
})
