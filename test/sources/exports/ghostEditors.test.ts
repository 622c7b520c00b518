/** Posts of Ghost that carry no HTML, and what older and newer exports write otherwise. */
import { describe, expect, test } from "vitest"
import { readExport } from "./reading.ts"

const post = {
  id: "a",
  title: "Harbour",
  slug: "harbour",
  status: "published",
  visibility: "public",
  published_at: "2026-03-01T06:30:00.000Z"
}

const read = async (fields: Readonly<Record<string, unknown>>, more = {}) => {
  const data = { posts: [{ ...post, ...fields }], users: [], ...more }
  const { articles } = await readExport("g.json", {
    "g.json": JSON.stringify({ db: [{ meta: { version: "5.82.0" }, data }] })
  })
  return articles[0]
}

const lexical = (...children: ReadonlyArray<unknown>) => read({ lexical: JSON.stringify({ root: { children } }) })
const text = (words: string, format = 0) => ({ type: "extended-text", text: words, format })
const html = (article: { readonly html: string } | undefined) => article?.html.replaceAll("\n", "")

describe("What Lexical holds becomes HTML:", () => {
  test.each([
    [
      "marks",
      { type: "paragraph", children: [text("a", 1), text("b", 2), text("c", 16)] },
      "<p><strong>a</strong><em>b</em><code>c</code></p>"
    ],
    ["a heading", { type: "extended-heading", tag: "h3", children: [text("Quay")] }, '<h3 id="quay">Quay</h3>'],
    [
      "a citation",
      { type: "extended-quote", children: [text("We came.")] },
      "<blockquote><p>We came.</p></blockquote>"
    ],
    [
      "a list",
      { type: "list", listType: "number", children: [{ type: "listitem", children: [text("one")] }] },
      "<ol><li>one</li></ol>"
    ],
    ["code", { type: "codeblock", code: "a < b" }, "<figure><pre><code>a &#x3C; b</code></pre></figure>"],
    [
      "a callout",
      { type: "callout", calloutText: "<p>Mind the gap.</p>" },
      "<blockquote><p>Mind the gap.</p></blockquote>"
    ],
    ["what nobody knows", { type: "acme", children: [{ type: "paragraph", children: [text("kept")] }] }, "<p>kept</p>"]
  ])("%s", async (_, node, expected) => {
    expect(html(await lexical(node))).toBe(expected)
  })

  test("a picture with its caption", async () => {
    const article = await lexical({
      type: "image",
      src: "__GHOST_URL__/content/images/a.jpg",
      alt: "Boats",
      caption: "The <i>quay</i>"
    })
    expect(article?.images).toMatchObject([
      { url: "https://news.example.org/content/images/a.jpg", alt: "Boats", caption: "The quay" }
    ])
  })

  test("the wall, behind which nothing is shown", async () => {
    const written = JSON.stringify({
      root: {
        children: [
          { type: "paragraph", children: [text("Free.")] },
          { type: "paywall" },
          { type: "paragraph", children: [text("Secret.")] }
        ]
      }
    })
    expect((await read({ lexical: written, visibility: "paid" }))?.text).toBe("Free.")
  })
})

describe("What Mobiledoc holds becomes HTML:", () => {
  const mobiledoc = (sections: ReadonlyArray<unknown>, more = {}) =>
    read({
      mobiledoc: JSON.stringify({
        version: "0.3.1",
        markups: [["strong"], ["a", ["href", "https://example.org/"]]],
        sections,
        ...more
      })
    })

  test.each([
    [
      "marks",
      [
        [
          1,
          "p",
          [
            [0, [], 0, "a "],
            [0, [0], 1, "b"]
          ]
        ]
      ],
      {},
      "<p>a <strong>b</strong></p>"
    ],
    ["a link", [[1, "p", [[0, [1], 1, "c"]]]], {}, '<p><a href="https://example.org/">c</a></p>'],
    ["a list", [[3, "ul", [[[0, [], 0, "one"]], [[0, [], 0, "two"]]]]], {}, "<ul><li>one</li><li>two</li></ul>"],
    ["a card of HTML", [[10, 0]], { cards: [["html", { html: "<p>raw</p>" }]] }, "<p>raw</p>"],
    [
      "a card of Markdown",
      [[10, 0]],
      { cards: [["markdown", { markdown: "some *words*" }]] },
      "<p>some <em>words</em></p>"
    ],
    [
      "a line break",
      [
        [
          1,
          "p",
          [
            [0, [], 0, "a"],
            [1, [], 0, 0],
            [0, [], 0, "b"]
          ]
        ]
      ],
      { atoms: [["soft-return", "", {}]] },
      "<p>a<br>b</p>"
    ]
  ])("%s", async (_, sections, more, expected) => {
    expect(html(await mobiledoc(sections, more))).toBe(expected)
  })
})

describe("An export of Ghost", () => {
  test("of the oldest kind counts milliseconds, and has its picture and language under other names", async () => {
    const article = await read({
      html: "<p>Old</p>",
      published_at: 1388404710782,
      image: "/content/images/o.jpg",
      language: "en_US"
    })
    expect(article).toMatchObject({ published: "2013-12-30T11:58:30Z", language: "en-US", isHeld: false })
    expect(article?.images).toHaveLength(1)
  })

  test.each(["label:vip", "status:-free", "product:gold", "members,tier:x"])(
    "shows nothing that only %s may read",
    async (visibility) => {
      expect((await read({ html: "<p>Secret</p>", visibility }))?.text).toBe("")
    }
  )

  test("has the words of captions, without their signs", async () => {
    const article = await read(
      { html: "<p>x</p>", feature_image: "__GHOST_URL__/content/images/f.jpg" },
      { posts_meta: [{ post_id: "a", feature_image_caption: "Nets &amp; <i>boats</i>" }] }
    )
    expect(article?.images).toMatchObject([{ caption: "Nets & boats" }])
  })
})
