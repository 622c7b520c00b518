/** Pictures, files and episodes of items, with what is said about each. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import type { FeedItem } from "../../../src/sources/feed/Feed.ts"
import { readFeed } from "../../../src/sources/feed/readFeed.ts"
import { atomEntry, rssItem } from "./samples.ts"

const first = (text: string): FeedItem => {
  const [item] = Result.getOrThrow(readFeed(text, { address: "https://a.example/rss.xml" })).items
  if (item === undefined) throw new Error("no item")
  return item
}
const url = "https://a.example/i.jpg"

describe("a picture", () => {
  test.each([
    ["an enclosure", `<enclosure url="${url}" type="image/jpeg" length="10"/>`],
    ["an enclosure without a type", '<enclosure url="/i.jpg"/>'],
    ["media:content", `<media:content url="${url}" medium="image"/>`],
    ["media:content by its type", `<media:content url="${url}" type="image/jpeg"/>`],
    ["media:thumbnail", `<media:thumbnail url="${url}"/>`],
    ["one in a group", `<media:group><media:content url="${url}" medium="image"/></media:group>`],
    ["iTunes' image", `<itunes:image href="${url}"/>`]
  ])("is %s", (_, inner) => {
    const { pictures, enclosures } = first(rssItem(inner))
    expect(pictures.map((one) => one.url)).toEqual([url])
    expect(enclosures).toEqual([])
  })

  test.each([
    [
      "in it",
      `<media:content url="${url}" medium="image"><media:credit>Omar</media:credit><media:description>The quay &amp;amp; sea</media:description></media:content>`
    ],
    [
      "in its group",
      `<media:group><media:credit>Omar</media:credit><media:description>The quay &amp;amp; sea</media:description><media:content url="${url}" medium="image"/></media:group>`
    ],
    [
      "in the item",
      `<media:credit>Omar</media:credit><media:description>The quay &amp;amp; sea</media:description><media:content url="${url}" medium="image"/>`
    ],
    [
      "by another prefix",
      `<m:content xmlns:m="http://search.yahoo.com/mrss" url="${url}" medium="image"><m:credit>Omar</m:credit><m:description>The quay &amp;amp; sea</m:description></m:content>`
    ]
  ])("has the credit and the caption that stand %s", (_, inner) => {
    expect(first(rssItem(inner)).pictures).toMatchObject([{ url, credit: "Omar", caption: "The quay & sea" }])
  })

  test("stands once, however often it is named, and a caption is no text of the item", () => {
    const item = first(
      rssItem(
        `<description>Words</description><enclosure url="${url}" type="image/jpeg"/><media:content url="${url}" medium="image"><media:description>Caption</media:description></media:content><media:thumbnail url="/t.png"/>`
      )
    )
    expect(item.pictures.map((one) => one.url)).toEqual([url, "https://a.example/t.png"])
    expect(item).toMatchObject({ content: null, summary: { text: "Words" } })
  })
})

test.each([
  [
    "RSS",
    rssItem(
      '<enclosure url="/e.mp3" type="audio/mpeg" length="123"/><enclosure url="/f.mp3" type="audio/mpeg" length="x"/>'
    )
  ],
  [
    "Atom",
    atomEntry(
      '<link rel="enclosure" href="/e.mp3" type="audio/mpeg" length="123"/><link rel="enclosure" href="/f.mp3" type="audio/mpeg"/>'
    )
  ],
  [
    "JSON",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: [
        {
          id: 1,
          attachments: [
            { url: "/e.mp3", mime_type: "audio/mpeg", size_in_bytes: 123 },
            { url: "/f.mp3", mime_type: "audio/mpeg" },
            { mime_type: "x" }
          ]
        }
      ]
    })
  ]
])("the files of an item are all there: %s", (_, text) => {
  expect(first(text).enclosures).toEqual([
    { url: "https://a.example/e.mp3", type: "audio/mpeg", bytes: 123, title: null },
    { url: "https://a.example/f.mp3", type: "audio/mpeg", bytes: null, title: null }
  ])
})

describe("an episode", () => {
  test.each([
    ["3723", 3723],
    ["62:03", 3723],
    ["1:02:03", 3723],
    ["01:02:03.4", 3723],
    ["an hour", null]
  ])("of %j is as long as that", (written, seconds) => {
    expect(first(rssItem(`<itunes:duration>${written}</itunes:duration>`)).episode).toMatchObject({ seconds })
  })

  test("says its number, its season, whether it is for all, and its texts", () => {
    const inner =
      '<itunes:season>2</itunes:season><itunes:episode>7</itunes:episode><itunes:explicit>no</itunes:explicit><podcast:transcript url="/t.vtt" type="text/vtt"/><podcast:chapters url="/c.json" type="application/json+chapters"/>'
    expect(first(rssItem(inner)).episode).toEqual({
      seconds: null,
      season: 2,
      episode: 7,
      explicit: false,
      transcripts: [{ url: "https://a.example/t.vtt", type: "text/vtt" }],
      chapters: "https://a.example/c.json"
    })
    expect(first(rssItem("<title>One</title>")).episode).toBeNull()
  })
})

describe("the words of a group stand for an item that has none", () => {
  const group =
    "<media:group><media:title>The quay</media:title><media:description>One\ntwo</media:description><media:category>Boats</media:category></media:group>"

  test.each([
    ["of RSS", rssItem(group)],
    ["of Atom", atomEntry(group, 'xmlns:media="http://search.yahoo.com/mrss/"')]
  ])("%s", (_, text) => {
    expect(first(text)).toMatchObject({
      title: "The quay",
      summary: { text: "One\ntwo" },
      categories: ["Boats"]
    })
  })

  test("and are passed over where it has some", () => {
    expect(first(rssItem(`${group}<title>T</title><description>D</description><category>C</category>`))).toMatchObject({
      title: "T",
      summary: { text: "D" },
      content: null
    })
  })

  test("but what is said of one file is its caption", () => {
    expect(
      first(
        rssItem(`<media:content url="${url}" medium="image"><media:description>D</media:description></media:content>`)
      )
    ).toMatchObject({ summary: null, pictures: [{ caption: "D" }] })
  })
})
