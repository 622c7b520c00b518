/** Every feed of an edition meets the rules that validators check. */
import { describe, expect, test } from "vitest"
import { atom } from "../../feeds/atom.ts"
import type { Channel } from "../../feeds/Channel.ts"
import { json } from "../../feeds/json.ts"
import { profiles } from "../../feeds/profiles/index.ts"
import { rss } from "../../feeds/rss.ts"
import type { Article } from "../../src/model/Article.ts"
import { type Edition, filesOf } from "../outputs/makeEdition.ts"
import { article, comment, edition } from "./harbourNews.ts"
import { at, ferryItem, harbour, marketItem } from "./harbour.ts"
import { atomProblems, jsonProblems, rssProblems } from "./validity.ts"

const problemsOf = (channel: Channel): ReadonlyArray<string> => [
  ...rssProblems([...rss.write(channel)].join(""), channel.self.rss ?? ""),
  ...atomProblems([...atom.write(channel)].join(""), channel.self.atom ?? ""),
  ...jsonProblems([...json.write(channel)].join(""), channel.self.json ?? "")
]

const problemsIn = (one: Edition): ReadonlyArray<string> =>
  filesOf(one).flatMap(({ path, type, text: write }) => {
    const text = write?.() ?? ""
    const self = one.facts.site.url + path
    const problems = type.startsWith("application/rss")
      ? rssProblems(text, self)
      : type.startsWith("application/atom")
        ? atomProblems(text, self)
        : type.startsWith("application/feed+json")
          ? jsonProblems(text, self)
          : []
    return problems.map((problem) => `${path}: ${problem}`)
  })

describe("a valid feed", () => {
  test.each<readonly [string, Partial<Channel>]>([
    ["of two languages", {}],
    ["without items", { items: [], updated: null }],
    ["from another feed", { items: [{ ...ferryItem, source: { title: "A", url: "https://harbour.example.org/" } }] }],
    [
      "without anything that may be absent",
      { author: null, icon: null, copyright: null, description: "", language: "und" }
    ],
    ["whose author has no e-mail address", { author: { name: "The Desk" } }],
    ["whose icon is a drawing", { icon: "https://harbour.example.org/icon.svg" }],
    ["in Arabic", { language: "ar", direction: "rtl" }],
    ["with an item in no known language", { items: [{ ...ferryItem, language: "und" }] }],
    ["with odd zones", { items: [{ ...ferryItem, published: at("2026-03-06T18:30:00+05:45") }] }],
    ["with an item that has no summary", { items: [{ ...ferryItem, description: "" }] }],
    ["with an item that has no picture and no author", { items: [{ ...ferryItem, images: [], authors: [] }] }],
    [
      "with blank names",
      { items: [{ ...marketItem, authors: [{ name: "\0 " }], tags: ["", " ", "\u0001"], section: "" }] }
    ],
    [
      "with an answer",
      { items: [{ ...marketItem, inReplyTo: { id: "urn:x:1", url: "https://harbour.example.org/" } }] }
    ]
  ])("%s", (_name, fields) => {
    expect(problemsOf({ ...harbour, ...fields })).toEqual([])
  })

  test.each(profiles)("for $consumer", (profile) => {
    const long = { ...ferryItem, id: "urn:x:long", title: "A long title of many words ".repeat(9).trim() }
    const show = { category: "News", explicit: true, image: "https://harbour.example.org/show.jpg" }
    const channels: ReadonlyArray<Channel> = [
      harbour,
      { ...harbour, items: [], updated: null },
      { ...harbour, items: [long, { ...marketItem, images: [], comments: null }], show },
      { ...harbour, author: null, icon: null, copyright: null, description: "", language: "und" },
      {
        ...harbour,
        items: [{ ...ferryItem, title: "\0", description: "\u0001", authors: [{ name: " " }], tags: [""] }]
      },
      { ...harbour, feedId: "urn:uuid:0b5f6c1e-8a4d-8c7b-9f32-5d6e7f8091a2" }
    ]
    for (const channel of channels) {
      const text = [...rss.write({ ...profile.arrange(channel), profile })].join("")
      expect(rssProblems(text, channel.self.rss ?? "")).toEqual([])
    }
  })

  test.each<readonly [string, ReadonlyArray<Article>]>([
    ["nothing", []],
    ["one plain article", [article("ferry")]],
    [
      "hostile text and addresses",
      [
        article("ferry", {
          title: "AT&T &amp; <b> ]]> \u0000\uD800",
          url: "https://harbour.example.org/سوق?a=[1]|2",
          description: "\u0008",
          tags: ["\u0000", "a & b"],
          section: " ",
          authors: [{ name: "", email: "x" }],
          images: [{ url: "https://harbour.example.org/ä b.jpg", alt: "", bytes: 12, type: "image/jpeg" }],
          comments: [
            comment("c 1", "2026-03-01T10:00:00+05:45", {
              html: "<p>]]></p>",
              author: { name: "\u0001", url: "javascript:x" }
            }),
            comment("c2", "2026-03-01T10:00:00Z", { inReplyTo: "c 1", url: "ftp://harbour.example.org/" })
          ]
        })
      ]
    ],
    ["two languages", [article("ferry"), article("souq", { language: "ar-EG", direction: "rtl" })]]
  ])("of an edition with %s", (_name, articles) => {
    expect(problemsIn(edition(articles))).toEqual([])
    expect(problemsIn(edition(articles, [], { language: "ar", direction: "rtl", author: { name: "م" } }))).toEqual([])
  })
})

describe("the rules see", () => {
  test.each([
    ["a channel without a description", /<description>News.*?<\/description>/, "", "channel has 0 description"],
    ["an author that is no address", "</item>", "<author>Me</author></item>", "item holds author"],
    ["a date of another form", "Fri, 06 Mar 2026 18:30:00 +0200", "2026-03-06", 'pubDate: "2026-03-06"'],
    ["a relative link", "<link>https://harbour.example.org/2026/souq", "<link>/2026/souq", 'link: "/2026/souq"'],
    [
      "a feed that is elsewhere",
      "example.org/rss.xml",
      "example.com/rss.xml",
      "the self link is not where the feed is"
    ],
    [
      "an id that is there twice",
      "4c1d2e3f-5a6b-8d7e-8f90-a1b2c3d4e5f6",
      "0b5f6c1e-8a4d-8c7b-9f32-5d6e7f8091a2",
      "a guid is there twice"
    ],
    [
      "an item before the channel's elements",
      "<ttl>",
      "<item><link>x:y</link><guid isPermaLink='false'>1</guid><pubDate>Fri, 06 Mar 2026 18:30:00 +0200</pubDate><description>x</description></item><ttl>",
      "an element of the channel stands between items"
    ]
  ])("in RSS %s", (_name, from, to, expected) => {
    const text = [...rss.write(harbour)].join("").replace(from, to)
    expect(rssProblems(text, harbour.self.rss ?? "")).toEqual([expected])
  })

  test.each([
    ["a feed without an author", /<author>[\s\S]*?<\/author>/, "", "feed has 0 author"],
    ["a category without a term", 'term="ferry"', "", "category has no term"],
    ["an empty summary", /<summary type="text">The[^<]*/, '<summary type="text">', 'summary: ""'],
    ["an id that is no IRI", "urn:uuid:0b5f6c1e", "0b5f6c1e", 'id: "0b5f6c1e-8a4d-8c7b-9f32-5d6e7f8091a2"'],
    ["a direction, which Atom does not know", "<entry xml:lang", '<entry dir="rtl" xml:lang', "entry has dir"]
  ])("in Atom %s", (_name, from, to, expected) => {
    const text = [...atom.write(harbour)].join("").replace(from, to)
    expect(atomProblems(text, harbour.self.atom ?? "")).toEqual([expected])
  })

  test.each([
    ["another version", "version/1.1", "version/1", "wrong version"],
    ["an unknown key", '"summary"', '"excerpt"', "unknown key excerpt"],
    ["an attachment without a type", '"mime_type"', '"type"', "an attachment without type"],
    ["a date without a zone", '"2026-03-01T07:00:00Z"', '"2026-03-01T07:00:00"', "bad date_published"]
  ])("in JSON %s", (_name, from, to, expected) => {
    const text = [...json.write(harbour)].join("").replace(from, to)
    expect(jsonProblems(text, harbour.self.json ?? "")).toEqual([expected])
  })
})
