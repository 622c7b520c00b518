/** Title, description, tags, section and lead picture: the article's own, without what systems and sites add. */
import { describe, expect, test } from "vitest"
import { prose, saidBy, saidByHtml, script } from "./said.ts"

const named = (title: string, heading: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${heading}<p>${prose}</p></body></html>`
const titleOf = (...page: Parameters<typeof named>): string | undefined => saidByHtml(named(...page)).title?.value

describe("a title is without the name of the site", () => {
  const site = '<meta property="og:site_name" content="Quay News">'
  test.each([
    ["The ferry is back | Quay News", "", site],
    ["The ferry is back - Quay News", "", site],
    ["The ferry is back – QUAY NEWS", "", site],
    ["Quay News: old and new » The ferry is back", "<h1>The ferry is back</h1>", ""],
    ["The ferry is back - Spice Works", "", '<link rel="canonical" href="https://community.spiceworks.example/a">'],
    ["The ferry is back - Spiceworks", "<h1>The ferry is back</h1>", ""],
    ["The ferry is back | Blog | Quay News", "", site],
    ["The ferry is back ｜ Quay", "", ""],
    [
      "The ferry is back — Quay News",
      "",
      script('{"@type":"Article","publisher":{"@type":"Organization","name":"Quay News"}}')
    ]
  ])("%s %s", (title, heading, head) => {
    if (head.includes("spiceworks"))
      expect(titleOf(title, heading, head.replace("community.spiceworks.example", "spiceworks.org"))).toBe(
        "The ferry is back"
      )
    else expect(titleOf(title, heading, head)).toBe("The ferry is back")
  })

  test.each([
    "The ferry - a history",
    "One boat – two quays – no bridge",
    "Before/After | A to Z: what the harbour was"
  ])("but whole: %s", (title) => {
    expect(titleOf(title, `<h1>${title}</h1>`)).toBe(title)
    expect(titleOf(title, "")).toBe(title)
  })

  test("and is not that of the site in a heading above", () => {
    expect(titleOf("The ferry is back | Quay News", "<h1>Quay News</h1><h1>The ferry is back</h1>")).toBe(
      "The ferry is back"
    )
  })
})

describe("a title is what readers see", () => {
  test.each([
    ["The ferry is back", '<h1><span class="cap">T</span>he ferry is back</h1>'],
    ["The ferry is back", "<h1>The fer<em>ry</em> is back</h1>"],
    ["Die Fähre ist zurück", "<h1><b>D</b>ie Fähre ist zurück</h1>"],
    ["フェリーが戻ってきた", "<h1><span>フェリー</span><span>が戻ってきた</span></h1>"]
  ])("with its words whole: %s", (title, heading) => {
    expect(titleOf(title, heading)).toBe(title)
  })

  test("where a system names a kind of page", () => {
    const head = script('{"@type":"Article","headline":"List article"}')
    expect(titleOf("Ferries of the north - Wiki", "<h1>Ferries of the north</h1>", head)).toBe("Ferries of the north")
  })

  test("not an offer above the story that the head and JSON-LD agree on", () => {
    const head = `<meta property="og:title" content="How the bridge fell">${script('{"@type":"Article","headline":"How the bridge fell"}')}`
    expect(titleOf("How the bridge fell", "<h1>Buy tickets today</h1>", head)).toBe("How the bridge fell")
  })
})

describe("a title is without a short element at the edge of its heading", () => {
  const titled = (heading: string, head: string): string | undefined =>
    saidByHtml(
      `<!doctype html><html lang="en"><head>${head}</head><body><main><article><h1>${heading}</h1><p>${prose}</p><p>${prose}</p></article></main></body></html>`
    ).title?.value
  const head = '<meta property="og:title" content="The ferry is back at the pier">'
  test.each([
    '<span class="descriptor">Title:</span>The ferry is back at the pier',
    'The ferry is back at the pier <span class="source"><a href="/x">(quay.example)</a></span> <span class="count"><a href="#c">87</a></span>',
    '<span class="badge">Opinion</span> The ferry is back at the pier',
    "The ferry is back at the pier <small>Updated</small>"
  ])("%s", (heading) => {
    expect(titled(heading, head)).toBe("The ferry is back at the pier")
  })

  test.each([
    ["what is stressed", "The ferry is back at the pier <em>for good</em>", "The ferry is back at the pier for good"],
    [
      "a second line",
      "The ferry is back at the pier <span>and what that means for the islands</span>",
      "The ferry is back at the pier and what that means for the islands"
    ]
  ])("and keeps %s", (_, heading, whole) => {
    expect(titled(heading, head)).toBe(whole)
  })
})

describe("a description", () => {
  const whole = "The ferry came back on Monday after two months in the dock, and the quay was full."
  test.each([
    ["three points", `${whole.slice(0, 40)}...`],
    ["an ellipsis", `${whole.slice(0, 40)}…`],
    ["brackets", `${whole.slice(0, 40)} […]`],
    ["an entity in brackets", `${whole.slice(0, 40)} [&amp;hellip;]`.replace("&amp;", "&")]
  ])("that was cut with %s is taken whole from elsewhere", (_, cut) => {
    const head = `<meta property="og:description" content="${cut}"><meta name="description" content="${whole}">`
    expect(saidBy({ head }).description?.value).toBe(whole)
  })

  test("of the site is not the article's", () => {
    const head = `<meta property="og:description" content="News from the quay.">${script('{"@type":"WebSite","name":"Quay News","description":"News from the quay."}')}`
    expect(saidBy({ head }).description).toBeUndefined()
  })

  test("does not repeat the title, nor invite to read on", () => {
    expect(saidBy({ head: '<meta name="description" content="The ferry is back">' }).description).toBeUndefined()
    expect(saidBy({ head: `<meta name="description" content="${whole} Read more »">` }).description?.value).toBe(whole)
  })
})

describe("tags and section", () => {
  const tags = (head: string, body = ""): ReadonlyArray<string> => saidBy({ head, body }).tags?.value ?? []
  const keywords = (content: string): string => `<meta name="keywords" content="${content}">`

  test.each([
    ["paths", "harbour, /article, /news/local/"],
    ["addresses", "harbour, https://example.org/x"],
    ["a sentence", "harbour, This is what everybody on the quay was talking about."],
    ["settings", "harbour, type:story, paid=no"],
    ["kinds of pages", "harbour, post, Uncategorized"],
    ["one twice", "harbour, Harbour"]
  ])("are without %s", (_, content) => {
    expect(tags(keywords(content))).toEqual(["harbour"])
  })

  test("are as many as people give", () => {
    expect(
      tags(keywords(Array.from({ length: 60 }, (_, index) => `tag ${index}`).join(","))).length
    ).toBeLessThanOrEqual(20)
  })

  test("are those that readers see before those for search engines", () => {
    const body = '<p><a rel="tag" href="/tags/dock">dock</a> <a href="/tags/ferries/">ferries</a></p>'
    expect(tags(keywords("best ferry, cheap ferry"), body)).toEqual(["dock", "ferries"])
  })

  test.each([
    ["of WordPress", '<a href="/x/boats" rel="category tag">Boats</a> <a href="/tag/quay" rel="tag">quay</a>'],
    ["by its address", '<a href="/category/boats">Boats</a> <a href="/tag/quay/">quay</a>'],
    [
      "twice",
      '<a href="/categories/boats">Boats</a> <a href="/categories/boats">Boats</a> <a href="/tags/quay">quay</a>'
    ],
    ["in German", '<a href="/rubrik/boote">Boats</a> <a href="/schlagwort/quay">quay</a>']
  ])("the one category that the article links to is its section: %s", (_, links) => {
    const { section, tags } = saidBy({ body: `<p>${links}</p>` })
    expect([section?.value, tags?.value]).toEqual(["Boats", ["quay"]])
  })

  test("and none of several is", () => {
    const body = '<p><a href="/c/boats" rel="category tag">Boats</a> <a href="/c/quay" rel="category tag">Quay</a></p>'
    const { section, tags } = saidBy({ body })
    expect([section, tags?.value]).toEqual([undefined, ["Boats", "Quay"]])
  })

  test.each(["post", "Uncategorized", "Non classé", "غير مصنف", "Blog"])("a section is not %s", (name) => {
    expect(saidBy({ head: `<meta property="article:section" content="${name}">` }).section).toBeUndefined()
  })
})

describe("a lead picture", () => {
  const lead = (head: string): string | undefined => saidBy({ head }).images?.value[0]?.address
  const image = (address: string): string => `<meta property="og:image" content="${address}">`

  test.each([
    "logo.png",
    "site-logo_2x.png",
    "favicon-32.png",
    "apple-icon.png",
    "avatar.jpg",
    "spacer.gif",
    "1x1.gif",
    "placeholder.png"
  ])("is no %s", (name) => {
    expect(lead(image(`https://example.org/img/${name}`))).toBeUndefined()
    expect(lead(image(`https://example.org/img/${name}`) + image("https://example.org/img/dock.jpg"))).toBe(
      "https://example.org/img/dock.jpg"
    )
  })

  test("is not the logo of who publishes it, nor the icon of the site", () => {
    const address = "https://example.org/img/quay.png"
    expect(
      lead(
        image(address) +
          script(
            `{"@type":"Article","publisher":{"@type":"Organization","name":"Quay","logo":{"@type":"ImageObject","url":"${address}"}}}`
          )
      )
    ).toBeUndefined()
    expect(lead(`${image(address)}<link rel="apple-touch-icon" href="${address}">`)).toBeUndefined()
  })

  test("may stand in a folder called default, or show a logotype maker", () => {
    expect(lead(image("https://example.org/default/files/dock.jpg"))).toBe("https://example.org/default/files/dock.jpg")
    expect(lead(image("https://example.org/img/catalogo-dock.jpg"))).toBe("https://example.org/img/catalogo-dock.jpg")
  })
})

test("a page in German that says that it is in English in one place of three is in German", () => {
  const head = `<meta property="og:locale" content="de_DE"><meta http-equiv="content-language" content="de">${script('{"@type":"Article","inLanguage":"de"}')}`
  expect(saidBy({ lang: "en", head }).language?.value.slice(0, 2)).toBe("de")
})

test("each value says where it came from and how sure it is", () => {
  const head =
    '<meta name="author" content="Mina Larsen"><meta property="article:published_time" content="2026-03-01T09:30:00Z">'
  const { title, authors, published, language } = saidBy({ head })
  expect([title, authors, published, language].map((one) => one?.from)).toEqual([
    "first heading",
    "meta author",
    "meta article:published_time",
    "html lang"
  ])
  for (const one of [title, authors, published, language]) expect(one?.confidence).toBeGreaterThan(0.5)
})
