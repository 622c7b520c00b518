/** What is never a body, and what stays beside pictures. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"
import { sentences } from "./shells.ts"

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`
const story = sentences.map((sentence) => `<p>${sentence}</p>`).join("")
const title = "<h1>The harbour opens again</h1>"

describe("a body is never", () => {
  test.each([
    [
      "a related card",
      `<main>${title}${story}</main><section><article><h3><a href="/b">Other</a></h3><p>A teaser of it.</p></article></section>`
    ],
    [
      "a teaser before the story",
      `<article><h3><a href="/b">Other</a></h3><p>A teaser of it.</p></article><div class="story">${title}${story}</div>`
    ],
    [
      "a comment",
      `<div class="post">${title}${story}</div><article class="comment"><p>A teaser of it, as somebody wrote under the story, and wrote at some length too.</p></article>`
    ],
    ["a second main of a sidebar", `<div>${title}${story}</div><main class="sidebar"><p>A teaser of it.</p></main>`],
    ["lost in a form", `<form id="aspnetForm"><input name="a">${title}${story}</form>`],
    [
      "lost in a form within a table",
      `<form><table><tr><td><a href="/">Home</a></td><td>${title}${story}</td></tr></table></form>`
    ],
    [
      "hidden until a script shows it",
      `<template id="B:0"></template><p>Loading</p><div hidden id="S:0">${title}${story}</div>`
    ],
    ["hidden with the whole page", `</body><body style="visibility:hidden"><main>${title}${story}</main>`]
  ])("%s", async (_, body) => {
    const { article } = await readOne("a.html", page(body))
    for (const sentence of sentences) expect(article.text).toContain(sentence)
    expect(article.text).not.toContain("A teaser of it")
  })
})

describe("in the middle or at the end of a story goes", () => {
  const [first, ...others] = sentences.map((sentence) => `<p>${sentence}</p>`)
  test.each([
    [
      "a share bar",
      '<div class="share-bar"><a href="https://x.example/?u=1">Tweet</a> <a href="https://y.example/?u=1">Post</a></div>',
      /Tweet/
    ],
    [
      "a related box",
      '<div class="related"><h3>Read more</h3><ul><li><a href="/b">Other story</a></li><li><a href="/c">One more</a></li></ul></div>',
      /Other story|Read more/
    ],
    [
      "a newsletter box",
      '<div class="newsletter-signup"><h4>Our letter</h4><form><label>Mail</label><input><button>Subscribe</button></form></div>',
      /Our letter|Mail|Subscribe/
    ],
    ["a menu", '<nav><a href="/">Home</a><a href="/news">News</a></nav>', /Home/]
  ])("%s", async (_, box, gone) => {
    const { article } = await readOne(
      "a.html",
      page(`<article>${title}${first}${box}${others.join("")}${box}</article>`)
    )
    expect(article.text).not.toMatch(gone)
    for (const sentence of sentences) expect(article.text).toContain(sentence)
  })
})

describe("a caption leaves the text and stays with its picture", () => {
  const picture = '<img src="https://a.example/dock.jpg" alt="The dock">'
  test.each([
    ["of a figure", `<figure>${picture}<figcaption>Cranes at dusk</figcaption></figure>`],
    ["of WordPress", `<div class="wp-caption alignnone">${picture}<p class="wp-caption-text">Cranes at dusk</p></div>`],
    ["in a figure without one", `<figure>${picture}<div class="credit">Cranes at dusk</div></figure>`],
    ["behind a picture", `<p>${picture}</p><p class="caption">Cranes at dusk</p>`],
    [
      "of a picture in a span",
      `<div class="image-block"><span>${picture}</span><span class="image-caption">Cranes at dusk</span></div>`
    ]
  ])("%s", async (_, figure) => {
    const { article } = await readOne(
      "a.html",
      page(`<article>${title}<p>${sentences[0]}</p>${figure}<p>${sentences[1]}</p><p>${sentences[2]}</p></article>`)
    )
    expect(article.text).toBe([sentences[0], sentences[1], sentences[2]].join("\n\n"))
    expect(article.html).toMatch(/<figure>.*<figcaption>Cranes at dusk<\/figcaption><\/figure>/s)
    expect(article.images).toMatchObject([{ url: "https://a.example/dock.jpg", caption: "Cranes at dusk" }])
  })
})

test("a body that holds little of the page's prose is a finding", async () => {
  const elsewhere = `<div class="promo">${story}</div>`.repeat(3)
  const { findings, article } = await readOne("a.html", page(`<main>${title}${story}</main>${elsewhere}`))
  expect([article.text.includes(sentences[0]), codesOf(findings).includes("FF1324")]).toEqual([true, true])
  expect(codesOf((await readOne("a.html", page(`<main>${title}${story}</main>`))).findings)).not.toContain("FF1324")
})

const asking =
  "<p>A teaser of it: we and our 842 partners store and access information on a device, such as cookies, and process personal data to show you personalised advertising and content, or do not.</p>".repeat(
    4
  )

describe("a dialog is no body, however much longer than the story it is", () => {
  test.each([
    ["by its role", `<div role="dialog"><h2>Privacy</h2>${asking}</div>`],
    ["by being modal", `<section aria-modal="true">${asking}</section>`],
    ["of OneTrust", `<div id="onetrust-consent-sdk"><div>${asking}</div></div>`],
    ["of Google", `<div class="fc-consent-root"><div>${asking}</div></div>`],
    ["called a banner of cookies", `<div class="site-cookie-banner">${asking}</div>`],
    ["called a notice of consent", `<div id="consent_notice">${asking}</div>`]
  ])("%s", async (_, dialog) => {
    for (const body of [`${dialog}<main>${title}${story}</main>`, `<div>${title}${story}</div>${dialog}`]) {
      const { article } = await readOne("a.html", page(body))
      for (const sentence of sentences) expect(article.text).toContain(sentence)
      expect(article.text).not.toContain("teaser")
    }
  })

  test.each([
    `<div class="cookie-banner page"><main>${title}${story}</main></div>`,
    `<div role="dialog">${title}${story}</div>`,
    `<div class="cookies recipe">${title}${story}</div>`,
    `<div class="privacy">${title}${story}</div>`
  ])("but one that holds the heading is the page: %s", async (body) => {
    const { article } = await readOne("a.html", page(body))
    for (const sentence of sentences) expect(article.text).toContain(sentence)
  })
})

test.each(["amp-ad", "amp-embed", "amp-sidebar", "amp-consent", "amp-sticky-ad", "amp-user-notification"])(
  "what AMP calls %s is not of the body",
  async (name) => {
    const [first = "", ...rest] = sentences.map((sentence) => `<p>${sentence}</p>`)
    const { article } = await readOne(
      "a.html",
      page(`<article>${title}${first}<${name}><p>A teaser of it.</p></${name}>${rest.join("")}</article>`)
    )
    for (const sentence of sentences) expect(article.text).toContain(sentence)
    expect(article.text).not.toContain("teaser")
  }
)

test.each(["footer", "site-footer", "page-footer wide", "footer_wrap", "main-footer"])(
  "a foot of the page that is a div called %s is not of the body",
  async (name) => {
    const foot = `<div class="${name}">A teaser of it: published by the Quay Press, 12 Quay Street. All rights reserved.</div>`
    const { article } = await readOne("a.html", page(`<div>${title}${story}</div>${foot}`))
    for (const sentence of sentences) expect(article.text).toContain(sentence)
    expect(article.text).not.toContain("teaser")
  }
)

describe("a line that says who wrote it, and when", () => {
  test.each([
    "Submitted by Mina Larsen on Mon, 03/02/2026 - 10:00",
    "Mina Larsen, Quay News, March 2, 2026, 10 o'clock",
    "Von Mina Larsen am 2. März 2026",
    "Por Mina Larsen, el 2 de marzo de 2026",
    "Mina Larsen",
    "By Mina Larsen",
    "Von Mina Larsen",
    '<address><a rel="author">Mina Larsen</a></address>'
  ])("is not of the body: %s", async (line) => {
    const head = '<meta name="author" content="Mina Larsen"><meta name="date" content="2026-03-02">'
    const text = page(`<div>${title}<div class="meta">${line}</div>${story}</div>`).replace("<title>", `${head}<title>`)
    const { article } = await readOne("a.html", text)
    for (const sentence of sentences) expect(article.text).toContain(sentence)
    expect(article.text).not.toContain("Mina")
  })

  test.each([
    "My name is Mina Larsen, and in 1911 I was ten.",
    "Mina Larsen was born in 1911.",
    "A letter from Mina Larsen to her brother in Oslo about the winter of 1911 and what became of the boats"
  ])("is none where it is a sentence, or says more: %s", async (line) => {
    const head = '<meta name="author" content="Mina Larsen"><meta name="date" content="2026-03-02">'
    const text = page(`<article>${title}<p>${line}</p>${story}</article>`).replace("<title>", `${head}<title>`)
    expect((await readOne("a.html", text)).article.text).toContain(line)
  })
})

test.each([
  "3 min read",
  "Reading Time: 11 minutes",
  "Время на прочтение 3 мин",
  "Lesezeit: 4 Minuten",
  "読了時間：約5分で読めます",
  "وقت القراءة ٣ دقائق"
])("a time to read over the text is not of the body: %s", async (line) => {
  const { article } = await readOne("a.html", page(`<article>${title}<div>${line}</div>${story}</article>`))
  for (const sentence of sentences) expect(article.text).toContain(sentence)
  expect(article.text).not.toContain(line)
})

test.each([
  "It took 3 minutes.",
  "Bake for 40 minutes at a low heat until it is brown and done",
  "12 minutes to midnight, and no boat"
])("a line that says more stays: %s", async (line) => {
  const { article } = await readOne("a.html", page(`<article>${title}<p>${line}</p>${story}</article>`))
  expect(article.text).toContain(line)
})
