/** Pages of older templates, as Blogger's: the site in the first heading or nowhere, hAtom in the foot of the post. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"
import { sentences } from "../bodies/shells.ts"

interface Post {
  readonly foot?: string
  readonly head?: string
  readonly body?: string
}

const post = ({
  foot = "",
  head = "Harbour Notes: The ferry is back",
  body = sentences.join("<br /><br />")
}: Post): string =>
  `<!doctype html><html lang="en"><head><title>${head}</title></head><body><div class="header"><p class="title"><a href="/">Harbour Notes</a></p></div><div class="main"><h2 class="date-header"><span>Sunday, March 1, 2026</span></h2><div class="post hentry"><h3 class="post-title entry-title">The ferry is back</h3><div class="post-body entry-content">${body}<div style="clear: both;"></div></div><div class="post-footer">${foot}</div></div></div></body></html>`
const read = async (html: string) => (await readOne("a.html", html)).article

const time = '<abbr class="published" title="2026-03-01T09:30:00+01:00">9:30 AM</abbr>'

test.each([
  [
    "with classes",
    `<div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn">Mina Larsen</span></span> <span class="post-timestamp">at <a rel="bookmark" href="/x">${time}</a></span></div>`
  ],
  ["in one line", `Posted by Mina Larsen at ${time}`]
])("author and time are read of the foot: %s", async (_, foot) => {
  const { authors, published, title, text } = await read(post({ foot }))
  expect([authors.map(({ name }) => name), published, title]).toEqual([
    ["Mina Larsen"],
    "2026-03-01T09:30:00+01:00",
    "The ferry is back"
  ])
  expect(text).toBe(sentences.join("\n\n"))
})

test("a change is read of it, too", async () => {
  const foot = `${time} <abbr class="updated" title="2026-03-02T09:30:00+01:00">later</abbr>`
  expect((await read(post({ foot }))).updated).toBe("2026-03-02T09:30:00+01:00")
})

test("an abbreviation that is no date is none", async () => {
  const foot = '<abbr class="published" title="Associated Press">AP</abbr>'
  expect((await read(post({ foot }))).published?.slice(0, 10)).toBe("2026-03-01")
})

describe("the title", () => {
  test.each(["entry-title", "post-title", "article-title"])(
    "may be a lower heading that is called %s",
    async (name) => {
      const html = post({ head: "Harbour Notes" }).replace("post-title entry-title", name)
      expect((await read(html)).title).toBe("The ferry is back")
    }
  )

  test("is not one of several teasers", async () => {
    const teaser = '<h3 class="entry-title"><a href="/b">Nets and lines</a></h3>'
    const html = post({}).replace('<div class="post-footer">', `${teaser}<div class="post-footer">`)
    expect((await read(html)).title).toMatch(/The ferry is back$/)
  })

  test("is the first heading where there is one", async () => {
    const html = post({ head: "The mole" }).replace('<div class="main">', '<div class="main"><h1>The mole</h1>')
    expect((await read(html)).title).toBe("The mole")
  })
})

test("a line with the day above the text goes, in any language; one with more stays", async () => {
  for (const day of ["1. März 2026", "2026年3月1日", "1 mars 2026", "March 1, 2026"])
    expect((await read(post({ body: `<p>${day}</p>${sentences.map((one) => `<p>${one}</p>`).join("")}` }))).text).toBe(
      sentences.join("\n\n")
    )
  const body = `<p>March 1, 2026, was cold.</p>${sentences.map((one) => `<p>${one}</p>`).join("")}`
  expect((await read(post({ body }))).text).toContain("was cold")
})

const lines = sentences.map((sentence) => `<p>${sentence}</p>`).join("")

test.each([
  [
    "Harbour Notes: The ferry is back",
    `<b>Harbour Notes</b><br><font size="5"><b>The ferry is back</b></font>${lines}`
  ],
  ["The ferry is back - Harbour Notes", `<div>Harbour Notes</div><div class="t">The ferry is back</div>${lines}`],
  ["Harbour Notes | The ferry is back", `<div>Harbour Notes</div><div>The ferry is back</div><p>Mina</p>${lines}`],
  ["Harbour Notes » The ferry is back", `<table><tr><td>Harbour Notes<tr><td>The ferry is back<tr><td>${lines}</table>`]
])("a page without headings is called what stands above its text: %s", async (head, body) => {
  const text = `<html><head><title>${head}</title></head><body>${body}</body></html>`
  expect((await read(text)).title).toBe("The ferry is back")
})

test("a site in the first heading is told by where the links of a page lead that says no address", async () => {
  const menu = '<a href="https://notes.example/about">About</a> <a href="https://notes.example/2026/03/ferry">9:30</a>'
  const masthead = '<h1><a href="https://notes.example/">Harbour Notes</a></h1>'
  const text = `<html><head><title>The ferry is back - Harbour Notes</title></head><body>${masthead}<div class="post hentry"><h3 class="post-title entry-title">The ferry is back</h3>${lines}</div>${menu}</body></html>`
  expect((await read(text)).title).toBe("The ferry is back")
})
