/** Pictures and films in the news sitemap, as Google's extensions demand them, from articles to the file. */
import { describe, expect, test } from "vitest"
import type { Article } from "../../src/model/Article.ts"
import type { Media } from "../../src/model/media/Media.ts"
import { noPictures } from "../../src/model/Card.ts"
import { type EditionRequest, makeEdition, textsOf } from "../outputs/makeEdition.ts"
import { at } from "./harbour.ts"
import { article, site } from "./harbourNews.ts"
import { all, child, children, type Node, readXml } from "./readXml.ts"

const now = at("2026-03-01T18:00:00Z")

const photo = {
  url: "https://harbour.example.org/articles/ferry/ship.jpg",
  alt: "A ship",
  width: 1600,
  height: 900,
  bytes: 200_000,
  type: "image/jpeg",
  copy: { from: "articles/ship.jpg", to: "articles/ferry/ship.jpg" }
}

const film = (more: Partial<Media> = {}): Media => ({
  url: "https://harbour.example.org/articles/ferry/crossing.mp4",
  kind: "video",
  type: "video/mp4",
  bytes: 4_000_000,
  seconds: 95.4,
  ...more
})

const sitemapOf = (fields: Partial<Article>, request: Partial<EditionRequest> = {}): Node =>
  readXml(
    textsOf(makeEdition({ site, articles: [article("ferry", fields)], now, ...request }), "newsSitemap").get(
      "news-sitemap.xml"
    ) ?? ""
  )

const videos = (fields: Partial<Article>, request: Partial<EditionRequest> = {}): ReadonlyArray<Node> =>
  all(sitemapOf(fields, request), "video:video")

const textOf = (node: Node | undefined, name: string): string | undefined =>
  node === undefined ? undefined : children(node, name)[0]?.text

describe("a film of an article", () => {
  test("has all that Google demands, and what is known besides", () => {
    const [video] = videos({ media: [film()], tags: ["ferry", "harbour"], images: [photo] })
    expect(video?.children.map(({ name, text }) => [name, text])).toEqual([
      ["video:thumbnail_loc", photo.url],
      ["video:title", "Title of ferry"],
      ["video:description", "About ferry."],
      ["video:content_loc", film().url],
      ["video:duration", "95"],
      ["video:publication_date", "2026-03-01T09:00:00Z"],
      ["video:uploader", site.title],
      ["video:tag", "ferry"],
      ["video:tag", "harbour"]
    ])
  })

  test("stands in the entry of its article, in the namespace of the extension", () => {
    const root = sitemapOf({ media: [film()], images: [photo] })
    expect(root.attributes).toMatchObject({
      "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
      "xmlns:video": "http://www.google.com/schemas/sitemap-video/1.1"
    })
    expect(child(root, "url").children.map(({ name }) => name)).toEqual([
      "loc",
      "news:news",
      "image:image",
      "video:video"
    ])
  })

  test("is one of several, each with its own title where it has one; sound is none", () => {
    const media = [
      film({ title: "The crossing" }),
      film({ url: "https://harbour.example.org/articles/ferry/two.webm" }),
      film({ kind: "audio", url: "https://harbour.example.org/articles/ferry/talk.mp3" })
    ]
    expect(videos({ media }).map((one) => [textOf(one, "video:title"), textOf(one, "video:content_loc")])).toEqual([
      ["The crossing", film().url],
      ["Title of ferry", "https://harbour.example.org/articles/ferry/two.webm"]
    ])
  })

  test.each([
    [undefined, undefined],
    [0.2, undefined],
    [0.6, "1"],
    [28_800, "28800"],
    [28_801, undefined]
  ])("that lasts %j seconds has the duration %j", (seconds, shown) => {
    const { seconds: _seconds, ...rest } = film()
    expect(textOf(videos({ media: [seconds === undefined ? rest : film({ seconds })] })[0], "video:duration")).toBe(
      shown
    )
  })

  test("has its headline as description where the article has none, and 2,048 characters of a longer one", () => {
    expect(textOf(videos({ media: [film()], description: "" })[0], "video:description")).toBe("Title of ferry")
    const long = "🛥️ 船".repeat(1000)
    const cut = textOf(videos({ media: [film()], description: long })[0], "video:description") ?? ""
    expect([...cut]).toHaveLength(2048)
    expect(long.startsWith(cut)).toBe(true)
  })

  test("has 32 tags at most", () => {
    const tags = Array.from({ length: 40 }, (_, n) => `tag ${n}`)
    expect(children(videos({ media: [film()], tags })[0] ?? readXml("<a/>"), "video:tag")).toHaveLength(32)
  })

  test("has the card as its picture where there is no photo, and is left out where there is neither", () => {
    expect(textOf(videos({ media: [film()] })[0], "video:thumbnail_loc")).toMatch(/\/articles\/ferry\/og\.[^/]+\.png$/)
    expect(videos({ media: [film()] }, { pictures: () => noPictures })).toEqual([])
    expect(videos({ media: [film()], images: [photo] }, { pictures: () => noPictures })).toHaveLength(1)
  })

  test("says who uploaded it, with a page only on the article's own host", () => {
    const uploader = (fields: Partial<Article>) => children(videos(fields)[0] ?? readXml("<a/>"), "video:uploader")[0]
    expect(uploader({ media: [film()] })).toMatchObject({ text: site.title, attributes: { info: site.url } })
    expect(uploader({ media: [film()], url: "https://elsewhere.example.net/a/", hosted: false })?.attributes).toEqual(
      {}
    )
  })

  test("is not for everybody only where the author says so", () => {
    const family = (episode: Article["episode"]) =>
      textOf(videos({ media: [film()], ...(episode === undefined ? {} : { episode }) })[0], "video:family_friendly")
    expect([undefined, {}, { explicit: false }, { explicit: true }].map((one) => family(one))).toEqual([
      undefined,
      undefined,
      undefined,
      "no"
    ])
  })

  test("whose file is the article's address is none of a page", () => {
    expect(videos({ media: [film()], url: film().url, hosted: false })).toEqual([])
  })

  test("has an address that is plain, whatever its letters", () => {
    const url = "https://harbour.example.org/articles/ferry/سفينة & co.mp4"
    expect(textOf(videos({ media: [film({ url })] })[0], "video:content_loc")).toMatch(/^[!-~]+$/)
  })
})

describe("the picture of an article", () => {
  test("is its photo, and none where it has none", () => {
    expect(all(sitemapOf({ images: [photo] }), "image:loc").map(({ text }) => text)).toEqual([photo.url])
    expect(all(sitemapOf({}), "image:image")).toEqual([])
  })
})

test("a film added to an article gives another sitemap, and an edit of its text does not", () => {
  const textOfSitemap = (fields: Partial<Article>): string | undefined =>
    textsOf(makeEdition({ site, articles: [article("ferry", fields)], now }), "newsSitemap").get("news-sitemap.xml")
  expect(textOfSitemap({ media: [film()] })).not.toBe(textOfSitemap({}))
  expect(textOfSitemap({ html: "<p>Edited.</p>", text: "Edited." })).toBe(textOfSitemap({}))
})

describe("the video sitemap", () => {
  const of = (articles: ReadonlyArray<Article>, request: Partial<EditionRequest> = {}) =>
    textsOf(makeEdition({ site, articles, now, ...request }), "videoSitemap").get("video-sitemap.xml")

  test("names the films of articles of any age, and of those without a date", () => {
    const file = of([
      article("ferry", { media: [film()], images: [photo] }),
      article("old", { media: [film()], published: at("2019-05-01T09:00:00Z") }),
      article("words"),
      article("undated", { media: [film()], published: null })
    ])
    const root = readXml(file ?? "")
    expect(root.attributes).toEqual({
      xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
      "xmlns:video": "http://www.google.com/schemas/sitemap-video/1.1"
    })
    expect(
      children(root, "url").map((url) => [
        textOf(url, "loc"),
        textOf(child(url, "video:video"), "video:content_loc"),
        textOf(child(url, "video:video"), "video:publication_date")
      ])
    ).toEqual([
      [article("ferry").url, film().url, "2026-03-01T09:00:00Z"],
      [article("old").url, film().url, "2019-05-01T09:00:00Z"],
      [article("undated").url, film().url, undefined]
    ])
  })

  test("has in each video what the news sitemap has of it", () => {
    const fields = { media: [film(), film({ title: "Two" })], tags: ["ferry"], images: [photo] }
    expect(all(readXml(of([article("ferry", fields)]) ?? ""), "video:video")).toEqual(videos(fields))
  })

  test.each<readonly [string, ReadonlyArray<Article>]>([
    ["no article", []],
    ["words alone", [article("ferry")]],
    ["sound alone", [article("ferry", { media: [film({ kind: "audio" })] })]],
    ["a film that is the article's address", [article("ferry", { media: [film()], url: film().url, hosted: false })]]
  ])("is not there with %s: a sitemap must have an address", (_name, articles) => {
    expect(of(articles)).toBeUndefined()
  })

  test("is not there where films have no picture", () => {
    expect(of([article("ferry", { media: [film()] })], { pictures: () => noPictures })).toBeUndefined()
  })
})
