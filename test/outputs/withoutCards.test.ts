/** A site whose config turns cards off: what stands for an article is its own picture, or nothing, in every output. */
import { describe, expect, test } from "vitest"
import { pinterest } from "../../feeds/profiles/pinterest.ts"
import type { Article } from "../../src/model/Article.ts"
import { noPictures } from "../../src/model/Card.ts"
import { atomProblems, jsonProblems, rssProblems } from "../feeds/validity.ts"
import { child, children, readXml } from "../feeds/readXml.ts"
import { named } from "./dom.ts"
import { article, arabic, at, edition, site } from "./exampleNews.ts"
import { consumersOf, type Edition, filesOf, findingsOf, makeEdition, textsOf, written } from "./makeEdition.ts"
import { elements, find, hasClass, parse, text } from "./readPage.ts"

const photo = {
  url: "https://news.example.org/articles/harbour/ship.jpg",
  alt: "A ship at the quay",
  width: 1600,
  height: 900,
  bytes: 200_000,
  type: "image/jpeg",
  copy: { from: "articles/ship.jpg", to: "articles/harbour/ship.jpg" }
}
const remote = { url: "https://pictures.example.com/quay", alt: "" }
const upright = { url: "https://pictures.example.com/tall.jpg", alt: "Upright", width: 1000, height: 1500 }

const plain = (...articles: ReadonlyArray<Partial<Article>>): Edition =>
  edition(
    articles.map((one) => article(one)),
    { pictures: () => noPictures }
  )

const headOf = (made: Edition): string => written(made, "articles/harbour/head.html")

const contents = (html: string, name: string): ReadonlyArray<unknown> =>
  named(html, "meta")
    .filter(({ properties }) =>
      [properties["property"], properties["name"], properties["itemProp"]].flat().includes(name)
    )
    .map(({ properties }) => properties["content"])

const newsArticle = (html: string): Record<string, unknown> => {
  const [script] = named(html, "script")
  const [data] = script?.children ?? []
  return JSON.parse(data?.type === "text" ? data.value : "{}")["@graph"][0]
}

interface ShareFile {
  readonly networks: ReadonlyArray<Record<string, unknown> & { readonly id: string; readonly href: string | null }>
  readonly api: Readonly<Record<string, { readonly body: Readonly<Record<string, unknown>> }>>
}

const shareOf = (made: Edition): ShareFile => JSON.parse(written(made, "articles/harbour/share.json")) as ShareFile

const networkOf = (made: Edition, id: string): Record<string, unknown> =>
  shareOf(made).networks.find((one) => one.id === id) ?? {}

test("no file is a card, names one, or depends on one", () => {
  const made = plain({ images: [photo] }, { slug: "bare", id: "urn:x:bare", hosted: true })
  expect(filesOf(made).filter(({ output }) => output === "cards")).toEqual([])
  for (const [path, content] of textsOf(made))
    expect(content, path).not.toMatch(/\/(?:og|pin|square|portrait|story)\.[0-9a-f]|undefined|null null/)
})

test("turning cards on gives every file that shows them another key, and the widgets keep theirs", () => {
  const articles = [article({ hosted: true }), arabic({ images: [photo] })]
  const before = new Map(filesOf(edition(articles, { pictures: () => noPictures })).map((file) => [file.path, file]))
  const after = filesOf(edition(articles)).filter(({ text: content }) => content !== null)
  const changed = after.filter((file) => before.get(file.path)?.text?.() !== file.text?.())
  for (const { path, key } of changed) expect(before.get(path)?.key, path).not.toBe(key)
  const names = changed.map(({ path }) => path)
  for (const name of ["rss.xml", "atom.xml", "feed.json", "index.html", "arabic/atom.xml"])
    expect(names).toContain(name)
  for (const name of ["head.html", "share.json", "oembed.json"]) expect(names).toContain(`articles/harbour/${name}`)
  for (const { path, key } of after.filter(({ path: one }) => /^(?:widgets|comments|opml|_headers)/.test(one)))
    expect(before.get(path)?.key, path).toBe(key)
})

describe("the head", () => {
  test("names the article's own lead picture, with all that is known of it", () => {
    const html = headOf(plain({ images: [photo, remote] }))
    expect(contents(html, "og:image")).toEqual([photo.url])
    expect(contents(html, "og:image:secure_url")).toEqual([photo.url])
    expect(contents(html, "og:image:type")).toEqual(["image/jpeg"])
    expect([contents(html, "og:image:width"), contents(html, "og:image:height")]).toEqual([["1600"], ["900"]])
    expect(contents(html, "og:image:alt")).toEqual(["A ship at the quay"])
    expect(contents(html, "twitter:image")).toEqual([photo.url])
    expect(contents(html, "twitter:image:alt")).toEqual(["A ship at the quay"])
    expect(contents(html, "image")).toEqual([photo.url])
    expect(contents(html, "pin:media")).toEqual([photo.url])
    expect(newsArticle(html)["image"]).toMatchObject([{ url: photo.url, width: 1600 }, { url: remote.url }])
  })

  test("says nothing of a picture that it does not know", () => {
    const html = headOf(plain({ images: [remote] }))
    expect(contents(html, "og:image")).toEqual([remote.url])
    for (const name of ["og:image:type", "og:image:width", "og:image:height", "og:image:alt", "twitter:image:alt"])
      expect(contents(html, name), name).toEqual([])
  })

  test("names no picture for an article without one", () => {
    const html = headOf(plain({}))
    expect(html).not.toMatch(/image"|og:image|twitter:image|pin:media|"image"/)
    expect(contents(html, "twitter:card")).toEqual(["summary"])
    expect(contents(html, "pin:url")).toHaveLength(1)
    expect(newsArticle(html)).not.toHaveProperty("image")
  })

  test.each<readonly [string, ReadonlyArray<Article["images"][number]>, string]>([
    ["wide and large", [photo], "summary_large_image"],
    ["of unknown size", [remote], "summary_large_image"],
    ["square", [{ ...photo, width: 800, height: 800 }], "summary_large_image"],
    ["upright", [upright], "summary"],
    ["narrower than the large card may be", [{ ...photo, width: 299, height: 168 }], "summary"],
    ["lower than the large card may be", [{ ...photo, width: 400, height: 156 }], "summary"]
  ])("has the card of X for a picture that is %s", (_, images, card) => {
    expect(contents(headOf(plain({ images })), "twitter:card")).toEqual([card])
  })

  test("offers the first picture that may be pinned, or none", () => {
    const kept = { ...photo, pin: false }
    expect(contents(headOf(plain({ images: [kept, upright] })), "pin:media")).toEqual([upright.url])
    expect(contents(headOf(plain({ images: [kept] })), "pin:media")).toEqual([])
  })
})

describe("oembed.json", () => {
  const embedOf = (made: Edition): Record<string, unknown> =>
    JSON.parse(written(made, "articles/harbour/oembed.json")) as Record<string, unknown>

  test("has the article's own picture, in its shape", () => {
    const embed = embedOf(plain({ images: [photo] }))
    expect(embed).toMatchObject({ thumbnail_url: photo.url, thumbnail_width: 1600, thumbnail_height: 900 })
    expect(named(String(embed["html"]), "img")[0]?.properties).toMatchObject({
      src: photo.url,
      alt: photo.alt,
      width: 600,
      height: 338
    })
  })

  test.each([
    ["without a picture", []],
    ["with a picture of unknown size", [remote]]
  ])("has no thumbnail for an article %s", (_, images) => {
    const embed = embedOf(plain({ images }))
    expect(Object.keys(embed).filter((name) => name.startsWith("thumbnail"))).toEqual([])
    expect(embed).toMatchObject({ type: "rich", width: 600, height: expect.any(Number) })
    expect(embed["height"]).toBeGreaterThan(0)
    expect(named(String(embed["html"]), "img")).toEqual([])
    expect(named(String(embed["html"]), "p")).toHaveLength(2)
  })
})

describe("share.json", () => {
  test("shares the article's own picture", () => {
    const made = plain({ images: [photo] })
    expect(networkOf(made, "pinterest")).toMatchObject({
      href: expect.stringContaining(`media=${encodeURIComponent(photo.url)}`),
      media: photo.url,
      altText: photo.alt
    })
    expect(networkOf(made, "google-plus")).toMatchObject({ snippet: { image: photo.url } })
    expect(networkOf(made, "vk")["href"]).toContain(encodeURIComponent(photo.url))
    expect(shareOf(made).api["webhook"]?.body["image"]).toEqual({ url: photo.url, alt: photo.alt })
    expect(JSON.stringify(shareOf(made).api["discord"])).toContain(photo.url)
    expect(JSON.stringify(shareOf(made).api["slack"])).toContain(photo.url)
  })

  test("without any picture no Pin can be made, and every other link stays", () => {
    const made = plain({})
    const with_ = plain({ images: [photo] })
    expect(networkOf(made, "pinterest")).toMatchObject({ href: null, reason: "no-link", title: expect.any(String) })
    expect(Object.keys(networkOf(made, "pinterest")).filter((name) => /media|altText|api|widget/.test(name))).toEqual(
      []
    )
    const linked = (one: Edition) =>
      shareOf(one)
        .networks.filter(({ href }) => href !== null)
        .map(({ id }) => id)
    expect(linked(made)).toEqual(linked(with_).filter((id) => id !== "pinterest"))
    expect(networkOf(made, "google-plus")["snippet"]).not.toHaveProperty("image")
    expect(networkOf(made, "vk")["href"]).not.toContain("image=")
    expect(shareOf(made).api["webhook"]?.body).toMatchObject({ image: null })
    expect(JSON.stringify(shareOf(made).api)).not.toMatch(/image_url|"image":\{/)
  })

  test("a picture that is not to be pinned leaves the link without it", () => {
    const pin = networkOf(plain({ images: [{ ...photo, pin: false }] }), "pinterest")
    expect(pin["href"]).toEqual(expect.stringContaining("pin/create"))
    expect(pin["href"]).not.toContain("media=")
    expect(pin).not.toHaveProperty("media")
  })

  test("a picture that the article names for its shares is shared", () => {
    const share = { off: [], networks: {}, image: upright.url }
    expect(networkOf(plain({ share }), "pinterest")).toMatchObject({ media: upright.url })
  })

  test("the bar leaves Pinterest out where no Pin can be made", () => {
    const bar = (made: Edition) => written(made, "articles/harbour/share.html")
    expect(bar(plain({}))).not.toContain("pinterest")
    expect(bar(plain({}))).toContain("bsky.app")
    expect(bar(plain({ images: [photo] }))).toContain("pinterest")
  })
})

describe("feeds", () => {
  const takesAll = { tags: [], sections: [], authors: [], languages: [], description: null, language: null, limit: 30 }
  const made = makeEdition({
    site,
    articles: [
      article({ images: [photo] }),
      arabic(),
      article({ id: "urn:x:tall", slug: "tall", images: [upright], published: at("2026-02-01T00:00:00Z") })
    ],
    definitions: [{ ...takesAll, name: "pins", title: "Pins", formats: ["rss"], profile: "pinterest" }],
    now: at("2026-03-03T00:00:00Z"),
    pictures: () => noPictures
  })

  test("are valid, with the pictures of the articles and without any of their own", () => {
    const rss = written(made, "rss.xml")
    expect(rssProblems(rss, "https://news.example.org/rss.xml")).toEqual([])
    expect(atomProblems(written(made, "atom.xml"), "https://news.example.org/atom.xml")).toEqual([])
    expect(jsonProblems(written(made, "feed.json"), "https://news.example.org/feed.json")).toEqual([])
    const urls = [...rss.matchAll(/<media:content url="([^"]*)"/g)].map(([, url]) => url)
    expect(urls).toEqual([photo.url, upright.url])
    const { items } = JSON.parse(written(made, "feed.json")) as { readonly items: ReadonlyArray<object> }
    expect(items.map((item) => "image" in item)).toEqual([true, false, true])
  })

  test("one for Pinterest holds what a Pin can be made of, and its lint names what lacks a picture", () => {
    const items = children(child(readXml(written(made, "pins/rss.xml")), "channel"), "item")
    expect(items).toHaveLength(1)
    const report = consumersOf(made).find(({ feed }) => feed === "pins")
    const verdict = report?.verdicts.find(({ requirement }) => requirement.id === "picture-2-3")
    expect(verdict?.faults.map(({ item, reason }) => [item.url, reason])).toEqual([
      ["https://news.example.org/2026/03/harbour/", "1600x900"],
      ["https://news.example.org/2026/03/market/", "no picture"]
    ])
    expect(report?.items).toBe(1)
    const [finding, ...more] = findingsOf(made).filter(({ code }) => code === "FF3101")
    expect(more).toEqual([])
    expect(finding?.message).toMatch(new RegExp(`^${pinterest.consumer} .*"pins".*2:3.*1600x900, and 1 more`))
  })
})

describe("pages", () => {
  const made = plain(
    { id: "urn:x:1", slug: "lead", hosted: true },
    { id: "urn:x:2", slug: "second", images: [{ ...photo, copy: { from: "a.jpg", to: "articles/second/a.jpg" } }] },
    { id: "urn:x:3", slug: "third", images: [remote] }
  )
  const home = parse(written(made, "index.html"))

  test("the first story is text, and its headline is seen", () => {
    const lead = find(home, hasClass("lead"))
    expect(hasClass("with-card")(lead)).toBe(false)
    expect(elements(lead, "img")).toEqual([])
    expect(elements(lead, "picture")).toEqual([])
    expect(text(find(lead, hasClass("headline")))).toBe("The harbour opens again")
  })

  test("a list shows the photos that fanfare publishes, and the pattern of a section for others", () => {
    const stories = elements(home).filter(hasClass("story"))
    expect(stories.map((story) => elements(story, "img").map(({ properties }) => properties["src"]))).toEqual([
      ["articles/second/a.jpg"],
      []
    ])
    expect(
      elements(home)
        .filter(hasClass("thumbnail"))
        .map((one) => elements(one, "svg").length)
    ).toEqual([0, 1])
    for (const { children: inside, tagName } of elements(home))
      if (["div", "li", "article", "picture"].includes(tagName)) expect(inside).not.toEqual([])
  })

  test("every image has an alternative text and a source, every article a heading", () => {
    for (const [path, html] of textsOf(made, "page", "pages")) {
      const page = parse(html)
      for (const { properties } of elements(page, "img")) {
        expect(properties["alt"], path).toEqual(expect.any(String))
        expect(properties["src"], path).toEqual(expect.stringMatching(/./))
      }
      for (const one of elements(page, "article"))
        expect(elements(one).filter(({ tagName }) => /^h[1-6]$/.test(tagName)).length, path).toBeGreaterThan(0)
    }
  })
})
