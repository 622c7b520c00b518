/** HTML as Markdown: read by a Markdown reader that is not ours, it shows the same. */
import { Result } from "effect"
import type { Nodes } from "hast"
import MarkdownIt from "markdown-it"
import { describe, expect, test } from "vitest"
import { markdownOf } from "../../src/markup/markdown/markdownOf.ts"
import { parseFragment } from "../../src/markup/parseHtml.ts"

const reader = new MarkdownIt({ html: true })

/** What is seen: texts without white space, pictures, and where links lead. */
const seen = (html: string): string => {
  const walk = (node: Nodes): string => {
    if (node.type === "text") return node.value
    if (node.type !== "element" && node.type !== "root") return ""
    const inner = node.children.map((one) => walk(one as Nodes)).join("")
    if (node.type === "root") return inner
    if (node.tagName === "img") return `[${String(node.properties["alt"])}|${String(node.properties["src"])}]`
    return node.tagName === "a" ? `<${String(node.properties["href"])}>${inner}` : inner
  }
  return walk(Result.getOrThrow(parseFragment(html, { file: "" }))).replace(/\s+/g, "")
}

describe("markdownOf", () => {
  test.each([
    ["<p>One <strong>bold</strong> and <em>lean</em>.</p><p>Two</p>", "One **bold** and *lean*.\n\nTwo"],
    ["<h2>Head</h2><ul><li>a</li><li>b</li></ul>", "## Head\n\n- a\n- b"],
    ['<ol start="3"><li>c</li></ol><hr>', "3. c\n\n---"],
    ['<p><a href="https://x.example/">x</a></p>', "[x](https://x.example/)"],
    ['<pre><code class="language-js">a()\n</code></pre>', "```js\na()\n```"],
    ["<blockquote><p>q</p><p>r</p></blockquote>", "> q\n>\n> r"]
  ])("%s", (html, expected) => {
    expect(markdownOf(html)).toBe(expected)
  })

  test.each([
    "<p>a * b _c_ [x](y) &lt;b&gt; &amp;amp; `q` ~~s~~ | ! # &copy;</p>",
    "<p>1. none</p><p># none</p><p>- none</p><p>+ none</p><p>=</p><p>~~~</p><p>12) none</p><p>end\\</p>",
    "<ul><li>one<ul><li>in<ol><li>deep</li></ol></li></ul></li><li><p>two</p><p>more</p></li></ul>",
    "<blockquote><pre><code>a\n\n```\nb</code></pre></blockquote>",
    '<p>x<strong>bold</strong>y <em>it </em>z <em>«q»</em> <a href="https://x.example/a(b)?c=1&amp;d=2" title="t&quot;q">li]nk</a><br>- next</p>',
    '<p><img src="https://x.example/a_b.png" alt="a]b *c*"></p>',
    "<table><tr><td>a*b*</td></tr></table><details><summary>s</summary>\n\n<p>d</p></details>",
    '<figure><img src="https://x.example/a.png" alt=""><figcaption>cap</figcaption></figure>',
    "text <b>x</b><p>y</p>tail <code>a`b *c*</code> <code>ok</code> <sup>2</sup>",
    '<div lang="ar" dir="rtl"><p>مرحبا <strong>قوي</strong>!</p></div><h2>A #</h2>'
  ])("shows the same: %s", (html) => {
    expect(seen(reader.render(markdownOf(html)))).toBe(seen(html))
  })
})
