/** Names at the head of an article, or in a box below it, that no element calls those of its authors. */
import { describe, expect, test } from "vitest"
import { authorsOf, saidByHtml, prose, script } from "./said.ts"

describe("a line that names several people names all authors, where a meta names one of them", () => {
  const all = ["Mina Larsen", "Omar Haddad", "Olga Ruud"]
  const line = '<p><a href="/r/mina">Mina Larsen, Omar Haddad &amp; Olga Ruud</a></p><time>Mar 1, 2026</time>'
  test.each([
    ["meta author", '<meta name="author" content="Mina Larsen">'],
    ["JSON-LD", script('{"@type":"Article","headline":"The ferry is back","author":{"name":"Omar Haddad"}}')],
    ["X", '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Olga Ruud">'],
    ["Dublin Core", '<meta name="dc.creator" content="Mina Larsen">']
  ])("%s", (_, head) => {
    expect(authorsOf({ head, body: line })).toEqual(all)
  })

  test("and not where it names who did something else", () => {
    const head = '<meta name="author" content="Mina Larsen">'
    expect(authorsOf({ head, body: `<p>Photos by</p>${line}` })).toEqual(["Mina Larsen"])
    expect(authorsOf({ head, body: "<p>Reviewed by Mina Larsen, Omar Haddad</p><p>Mar 1, 2026</p>" })).toEqual([
      "Mina Larsen"
    ])
  })

  test("and not where it names others", () => {
    expect(authorsOf({ head: '<meta name="author" content="Piet Smit">', body: line })).toEqual(["Piet Smit"])
  })
})

describe("a name that the site knows its writers by is that of the author", () => {
  test.each([
    ["a user name", '<p><a class="username" href="/u/1">mina_l</a> Mar 1, 2026</p>', "mina_l"],
    ["one in an element of its own", '<b class="i-user-name">mina-l</b><time>Mar 1, 2026</time>', "mina-l"],
    [
      "a nickname",
      '<div><a class="follow-nickName" href="/m">王小明</a><span>于 2026-03-01 发布</span></div>',
      "王小明"
    ],
    ["a handle", '<div><span class="user_name">@mina.l</span><span>Mar 1, 2026</span></div>', "mina.l"]
  ])("%s", (_, body, name) => {
    expect(authorsOf({ body })).toEqual([name])
  })

  test.each([
    ["of a comment", '<div class="comments"><a class="username">omar</a> Mar 1, 2026</div>'],
    ["of a menu", '<nav><a class="username">omar</a></nav><p>Mar 1, 2026</p>'],
    ["of nobody", '<p><a class="username">admin</a> Mar 1, 2026</p>'],
    ["one of two", '<p><a class="username">omar</a> Mar 1, 2026 <a class="username">mina</a></p>']
  ])("and not that %s", (_, body) => {
    expect(authorsOf({ body })).toEqual([])
  })
})

describe("a box below the text names who wrote it", () => {
  const read = (box: string): ReadonlyArray<string> =>
    saidByHtml(
      `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body><main><article><h1>The ferry is back</h1>${`<p>${prose}</p>`.repeat(3)}${box}</article></main></body></html>`
    ).authors?.value.map(({ name }) => name) ?? []
  const link = '<a href="/people/mina">Mina Larsen</a>'

  test.each(["by", "By", "Author", "Written by", "Text"])("behind %s", (label) => {
    expect(read(`<div><span>${label}</span><div>${link}</div><p>Mina writes about boats.</p></div>`)).toEqual([
      "Mina Larsen"
    ])
  })

  test("and not where there are several, as on cards", () => {
    const card = (name: string): string => `<div><div>By</div><div><a href="/p">${name}</a></div></div>`
    expect(read(card("Mina Larsen") + card("Omar Haddad"))).toEqual([])
  })

  test("nor where it is no link", () => {
    expect(read("<div><div>By</div><div>Mina Larsen</div></div>")).toEqual([])
  })
})
