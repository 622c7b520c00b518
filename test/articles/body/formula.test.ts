/** Formulas, which neither feeds nor cards can draw, as letters. */
import { expect, test } from "vitest"
import { readOne } from "../../sources/project.ts"

const text = "The crane lifted its first load on Friday, and three hundred people stood on the quay to see it."
const inMarkdown = (html: string) =>
  readOne("crane.md", `---\ntitle: The crane\n---\n${text}\n\n<p>So ${html} holds.</p>\n`)
const inPage = (html: string) =>
  readOne(
    "crane.html",
    `<!doctype html><html lang="en"><head><title>The crane</title></head><body><article><h1>The crane</h1><p>${text}</p><p>So ${html} holds.</p></article></body></html>`
  )

const tex = `<annotation encoding="application/x-tex">\\sum_{i} m_i</annotation>`
const square = `<mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow>`

test.each([
  ["one that letters say", `<math>${square}</math>`, "So E = mc<sup>2</sup> holds."],
  [
    "an index",
    `<math><msub><mi>m</mi><mn>1</mn></msub><mo>+</mo><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup></math>`,
    "So m<sub>1</sub> + x<sub>i</sub><sup>2</sup> holds."
  ],
  [
    "a fraction",
    `<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>`,
    "So (a + b)/2 holds."
  ],
  ["what takes room and shows nothing", `<math><mphantom><mn>9</mn></mphantom><mi>a</mi></math>`, "So a holds."],
  ["a root", `<math><msqrt><mn>2</mn></msqrt></math>`, "So √2 holds."],
  [
    "one that they do not say, as its TeX",
    `<math><semantics><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>${tex}</semantics></math>`,
    "So <code>\\sum_{i} m_i</code> holds."
  ],
  [
    "one with words for it",
    `<math alttext="the sum of all loads"><munder><mo>∑</mo><mi>i</mi></munder></math>`,
    "So <code>the sum of all loads</code> holds."
  ],
  [
    "what KaTeX draws",
    `<span class="katex"><span class="katex-mathml"><math><semantics>${square}${tex}</semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base">E=mc2</span></span></span>`,
    "So E = mc<sup>2</sup> holds."
  ],
  [
    "what MathJax draws",
    `<mjx-container><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math>${square}</math></mjx-assistive-mml></mjx-container>`,
    "So E = mc<sup>2</sup> holds."
  ],
  [
    "a script of MathJax 2",
    `<script type="math/tex">% <![CDATA[\na < b %]]></script>`,
    "So <code>a &#x3C; b</code> holds."
  ]
])("%s", async (_, html, expected) => {
  for (const read of [inMarkdown, inPage]) {
    const { article } = await read(html)
    expect(article.html).toContain(expected)
    expect(article.text).toContain(" holds.")
  }
})

test("one by itself is a paragraph", async () => {
  const { article } = await readOne(
    "crane.md",
    `---\ntitle: The crane\n---\n${text}\n\n<math display="block">${square}</math>\n`
  )
  expect(article.html).toContain("<p>E = mc<sup>2</sup></p>")
})

test.each(["mathjax", "MathJax_Display", "katex", "post katex"])(
  "an element of paragraphs that is called %s is no formula",
  async (name) => {
    const { article } = await readOne(
      "crane.md",
      `---\ntitle: The crane\n---\n<div class="${name}"><p>${text}</p><p>So <math>${square}</math> holds.</p></div>\n`
    )
    expect(article.text).toContain(text.slice(0, 40))
    expect(article.html).toContain("So E = mc<sup>2</sup> holds.")
  }
)
