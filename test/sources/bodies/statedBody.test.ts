/** Pages that show their article by a script alone: it is read from their state in JSON. */
import { describe, expect, test } from "vitest"
import { plainText } from "../../../src/markup/plainText.ts"
import { writeHtml } from "../../../src/markup/safeHtml.ts"
import { html } from "../../../src/sources/files/html.ts"

const title = "The ferry is back"
const paragraphs = [
  "The ferry came back on Monday after two months in the dock, and three hundred people waited for it on the quay with flags and a band.",
  "The harbour master said that the repairs had cost more than four million, half of it for the engine that broke in January.",
  "Nobody knows yet who is going to pay for the wall, which was built in 1911 and has sunk by a hand since then."
]

const read = (inner: string, head = "") => {
  const text = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${inner}</body></html>`
  const [draft] = html.read({ path: "a.html", text }, { timeZone: "UTC", language: "en", year: 2026 }).drafts
  if (draft === undefined) throw new Error("no draft")
  return { html: writeHtml(draft.body), text: plainText(draft.body).split(/\n+/) }
}

const next = (value: unknown): string =>
  `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: value } })}</script>`

const asHtml = paragraphs.map((one) => `<p>${one}</p>`).join("")
const marked = { type: "text", text: paragraphs[0], marks: [] }

describe("the text of a page without text is what stands beside its title in its state", () => {
  test.each<[string, string]>([
    ["HTML of Next.js", next({ article: { title, author: "Mina", body: asHtml } })],
    ...["window.__remixContext", "window.__INITIAL_STATE__", "self.__preloadedState", "var __data"].map(
      (name): [string, string] => [
        name,
        `<div id="root"></div><script>${name} = ${JSON.stringify({ post: { title, body: asHtml } })};</script>`
      ]
    ),
    [
      "a text of JSON that the script reads",
      `<div id="root"></div><script>window.__PRELOADED_STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ post: { title, body: asHtml } }))});</script>`
    ],
    [
      "HTML of WordPress behind a script",
      next({ post: { title: { rendered: title }, content: { rendered: asHtml } } })
    ],
    ["plain text", next({ article: { headline: title, text: paragraphs.join("\n\n") } })],
    ["blocks", next({ post: { headline: title, content: paragraphs.map((text) => ({ type: "paragraph", text })) } })],
    [
      "Arc",
      next({
        story: {
          headlines: { basic: title },
          content_elements: paragraphs.map((content) => ({ type: "text", content }))
        }
      })
    ],
    [
      "Editor.js",
      next({ name: title, body: { blocks: paragraphs.map((text) => ({ type: "paragraph", data: { text } })) } })
    ],
    [
      "Portable Text",
      next({
        title,
        body: paragraphs.map((text) => ({ _type: "block", style: "normal", children: [{ _type: "span", text }] }))
      })
    ],
    [
      "ProseMirror",
      next({
        title,
        content: {
          type: "doc",
          content: [
            { type: "paragraph", content: [marked] },
            ...paragraphs.slice(1).map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }))
          ]
        }
      })
    ],
    ["Slate", next({ title, content: paragraphs.map((text) => ({ type: "p", children: [{ text }] })) })],
    [
      "Contentful",
      next({
        title,
        body: {
          nodeType: "document",
          content: paragraphs.map((value) => ({ nodeType: "paragraph", content: [{ nodeType: "text", value }] }))
        }
      })
    ],
    ["JSON-LD", `<div id="app"></div>`],
    [
      "an object that a script assigns",
      `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ a: { title, body: asHtml } })};</script>`
    ]
  ])("%s", (name, inner) => {
    const head =
      name === "JSON-LD"
        ? `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: title, articleBody: paragraphs.join("\n\n") })}</script>`
        : ""
    const noise =
      "<noscript>You need to enable JavaScript to run this app.</noscript><footer>All rights reserved.</footer>"
    expect(read(inner + noise, head).text).toEqual(paragraphs)
  })

  test("headings, lists, quotations and links keep their words", () => {
    const { html: written, text } = read(
      next({
        title,
        body: [
          { _type: "block", style: "h2", children: [{ text: "The wall" }] },
          {
            type: "paragraph",
            children: [{ text: "It was " }, { type: "link", children: [{ text: "built" }] }, { text: " in 1911." }]
          },
          {
            type: "bulleted-list",
            children: [
              { type: "list-item", children: [{ text: "Flags" }] },
              { type: "list-item", children: [{ text: "A band" }] }
            ]
          },
          { type: "quote", children: [{ text: paragraphs[0] }] },
          ...paragraphs.slice(1).map((one) => ({ type: "paragraph", children: [{ text: one }] }))
        ]
      })
    )
    expect(text).toEqual(["The wall", "It was built in 1911.", "Flags", "A band", ...paragraphs])
    expect(written).toContain("<h2>The wall</h2>")
    expect(written).toContain("<li>Flags</li>")
    expect(written).toContain("<blockquote>")
  })
})

describe("the state of a page is not read", () => {
  const state = next({ article: { title, body: asHtml.replaceAll("ferry", "barge") } })

  test("where the page shows its text", () => {
    expect(read(`<main><h1>${title}</h1>${asHtml}</main>${state}`).text).toEqual(paragraphs)
  })

  test.each<[string, unknown]>([
    ["of another article", { article: { title: "Storm damage put at forty million", body: asHtml } }],
    ["that is for members", { article: { title, body: asHtml, visibility: "members" } }],
    ["that is paid for", { article: { title, body: asHtml, isPremium: true } }],
    ["that is not free", { article: { title, body: asHtml, isAccessibleForFree: false } }],
    ["of a few words", { article: { title, body: "<p>Back soon.</p>" } }]
  ])("%s", (_, value) => {
    expect(read(next(value)).text.join("")).not.toContain("three hundred")
  })

  test("where JSON-LD says that it is not free", () => {
    const head = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: title, isAccessibleForFree: false })}</script>`
    expect(read(next({ article: { title, body: asHtml } }), head).text.join("")).not.toContain("three hundred")
  })

  test("where it is no JSON, or nests more deeply than an editor's does", () => {
    expect(read('<script type="application/json">{"title":</script>').text).toEqual([""])
    const deep = "[".repeat(5000) + "]".repeat(5000)
    expect(read(`<script type="application/json">{"title":"${title}","body":${deep}}</script>`).text).toEqual([""])
  })
})

describe("a text that is hidden until a script shows it is the body of a page that shows none", () => {
  test.each([
    ["as WeChat has it", 'style="visibility: hidden; opacity: 0;"'],
    ["that is not displayed", 'style="display:none"'],
    ["with the attribute", "hidden"],
    ["for those who see alone", 'aria-hidden="true"']
  ])("%s", (_, attribute) => {
    const menu =
      '<div style="display:none"><a href="/a">Front page of the harbour paper</a></div><p>Scan to follow us</p>'
    expect(read(`${menu}<h1>${title}</h1><div class="content" ${attribute}>${asHtml}</div>`).text).toEqual(
      expect.arrayContaining(paragraphs)
    )
  })

  test.each([
    [
      "beside a text that is shown",
      `<main><h1>${title}</h1>${asHtml}</main><div hidden><p>A hint of the storm that nobody is to see, long enough to be a text of its own by far.</p></div>`
    ],
    [
      "in a dialog",
      `<h1>${title}</h1><div role="dialog" hidden><p>A hint of the storm. ${paragraphs.join(" ").replaceAll("hundred", "thousand")}</p></div>`
    ],
    [
      "of links alone",
      `<h1>${title}</h1><div hidden>${'<a href="/x">A hint of the storm that is a link to another page</a>'.repeat(9)}</div>`
    ],
    ["in a menu", `<h1>${title}</h1><nav hidden><p>A hint of the storm. ${paragraphs.join(" ")}</p></nav>`]
  ])("but not %s", (_, inner) => {
    expect(read(inner).text.join(" ")).not.toContain("A hint")
  })
})
