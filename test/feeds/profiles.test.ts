/** What each partner demands, one requirement at a time, and how a feed for it is arranged. */
import { describe, expect, test } from "vitest"
import type { Channel, Item, Consumer, Profile } from "../../feeds/Channel.ts"
import { full } from "../../feeds/profiles/full.ts"
import { profiles } from "../../feeds/profiles/index.ts"
import { isMet, lint } from "../../feeds/profiles/lint.ts"
import { shorten } from "../../feeds/profiles/shorten.ts"
import { rss } from "../../feeds/rss.ts"
import { at, ferryItem, harbour, marketItem } from "./harbour.ts"
import { all, child, children, type Node, readXml } from "./readXml.ts"

const now = at("2026-03-08T00:00:00Z")
const named = (name: string): Profile => {
  const found = profiles.find((one) => one.name === name)
  if (found === undefined) throw new Error(name)
  return found
}
const consumer = (name: string): Consumer => (name === "full" ? full : named(name))

const written = (name: string, channel: Channel = harbour): Node => {
  const profile = named(name)
  return child(readXml([...rss.write({ ...profile.arrange(channel), profile })].join("")), "channel")
}

/** A feed that meets everything of everybody who takes articles. */
const pin = { url: "https://harbour.example.org/pin.png", alt: "A pin", width: 1000, height: 1500, type: "image/png" }
const { type: _type, ...untyped } = pin
const good: Item = {
  ...ferryItem,
  description: "d".repeat(320),
  images: [...ferryItem.images.slice(0, 1), pin]
}
const perfect: Channel = {
  ...harbour,
  feedId: "urn:uuid:0b5f6c1e-8a4d-8c7b-9f32-5d6e7f8091a2",
  show: { category: "News", explicit: false, image: "https://harbour.example.org/show.png" },
  items: Array.from({ length: 25 }, (_, index) => ({
    ...good,
    id: `urn:x:${index}`,
    url: `${good.url}?n=${index}`
  }))
}

/** Ids of the requirements that are not met. */
const unmet = (name: string, channel: Channel): ReadonlyArray<string> =>
  lint(consumer(name), channel, now)
    .filter((verdict) => !isMet(verdict))
    .map(({ requirement }) => requirement.id)

const perfectBut = (fields: Partial<Channel>, item: Partial<Item> = {}): Channel => ({
  ...perfect,
  items: [...perfect.items].map((one, index) => (index === 3 ? { ...one, ...item } : one)),
  ...fields
})

const without = (key: "hub" | "show"): Channel => {
  const { [key]: _left, ...rest } = perfect
  return rest
}

describe("a requirement", () => {
  test.each(["full", "pinterest", "flipboard", "msn", "smartnews"])(
    "of %s is met by a feed that is in order",
    (name) => {
      expect(unmet(name, perfect)).toEqual([])
    }
  )

  test.each<readonly [string, string, Channel]>([
    ["full", "channel-title", perfectBut({ description: " " })],
    ["full", "channel-title", perfectBut({ title: "" })],
    ["full", "unique-id", perfectBut({}, { id: "urn:x:1" })],
    ["full", "absolute-id", perfectBut({}, { id: "12" })],
    ["full", "date", perfectBut({}, { published: at("2026-03-08T00:00:01Z") })],
    ["full", "date", perfectBut({}, { updated: at("2026-03-08T00:00:01Z") })],
    ["full", "own-page", perfectBut({}, { url: `${good.url}?n=1` })],
    ["full", "title", perfectBut({}, { title: " \u0001" })],
    ["full", "plain-title", perfectBut({}, { title: "The <b>ferry</b> returns" })],
    ["full", "plain-title", perfectBut({}, { title: "Fish &amp; ferries return" })],
    ["full", "plain-title", perfectBut({}, { title: "Fish&nbsp;and ferries, &#8220;again&#8221;" })],
    ["full", "plain-title", perfectBut({}, { title: "A line<br/>break" })],
    ["full", "absolute-links", perfectBut({}, { html: '<p><a href="../map">Map</a></p>' })],
    ["full", "absolute-links", perfectBut({}, { html: '<p><img alt="" src="a.jpg"></p>' })],
    ["full", "absolute-links", perfectBut({}, { html: '<p><a href="//cdn.example/a">Map</a></p>' })],
    ["full", "secure-pictures", perfectBut({}, { html: '<p><img alt="" src="http://a.example/a.jpg"></p>' })],
    ["full", "secure-pictures", perfectBut({}, { images: [{ ...pin, url: "http://a.example/a.jpg" }] })],
    ["flipboard", "plain-title", perfectBut({}, { title: "The <i>ferry</i> returns" })],
    ["flipboard", "date", perfectBut({}, { updated: at("2026-04-01T00:00:00Z") })],
    ["smartnews", "plain-title", perfectBut({}, { title: "Fish &lt; ferries" })],
    ["smartnews", "date", perfectBut({}, { published: at("2026-04-01T00:00:00Z") })],
    ["pinterest", "plain-title", perfectBut({}, { title: "The &quot;ferry&quot;" })],
    ["msn", "plain-title", perfectBut({}, { title: "The <em>ferry</em> returns to the quay" })],
    ["full", "full-text", perfectBut({}, { text: "" })],
    ["full", "description", perfectBut({}, { description: "" })],
    ["full", "author", perfectBut({}, { authors: [{ name: " " }] })],
    ["full", "language", perfectBut({}, { language: "und" })],
    ["full", "picture", perfectBut({}, { images: [] })],
    ["full", "hub", without("hub")],
    ["pinterest", "title", perfectBut({}, { title: "" })],
    ["pinterest", "own-domain", perfectBut({}, { url: "https://example.com/ferry" })],
    ["pinterest", "own-domain", perfectBut({}, { url: "https://notharbour.example.org/" })],
    ["pinterest", "picture-2-3", perfectBut({}, { images: ferryItem.images.slice(0, 1) })],
    ["pinterest", "oldest-first", perfectBut({}, { published: at("2026-01-01T00:00:00Z") })],
    ["pinterest", "title-length", perfectBut({}, { title: "x".repeat(101) })],
    ["pinterest", "description-length", perfectBut({}, { description: "x".repeat(501) })],
    ["flipboard", "own-domain", perfectBut({}, { url: "https://example.com/ferry" })],
    ["flipboard", "description", perfectBut({}, { description: "x".repeat(299) })],
    ["flipboard", "full-text", perfectBut({}, { html: "" })],
    ["flipboard", "picture-size", perfectBut({}, { images: [{ ...pin, width: 499, bytes: 1 }] })],
    ["flipboard", "enclosure", perfectBut({}, { images: [{ ...untyped, width: 1000, height: 1500 }] })],
    ["flipboard", "author", perfectBut({}, { authors: [] })],
    ["flipboard", "category", perfectBut({}, { section: null, tags: [] })],
    ["flipboard", "language", perfectBut({ language: "und" })],
    ["flipboard", "item-count", perfectBut({ items: [...perfect.items].slice(0, 19) })],
    ["flipboard", "hub", without("hub")],
    ["msn", "https", perfectBut({ self: { rss: "http://harbour.example.org/rss.xml", atom: null, json: null } })],
    ["msn", "title-length", perfectBut({}, { title: "Twenty characters ok" })],
    ["msn", "full-text", perfectBut({}, { text: " " })],
    ["msn", "age", perfectBut({}, { published: at("2025-03-08T00:00:00Z") })],
    ["msn", "age", perfectBut({}, { published: at("2026-03-09T00:00:00Z") })],
    ["msn", "one-language", perfectBut({}, { language: "ar" })],
    ["msn", "picture-size", perfectBut({}, { images: [{ ...pin, width: 719, height: 719 }] })],
    ["msn", "picture-size", perfectBut({}, { images: [{ ...pin, width: 1200, height: 630 }] })],
    ["msn", "picture-size", perfectBut({}, { images: [{ url: pin.url, alt: "" }] })],
    ["msn", "picture-bytes", perfectBut({}, { images: [pin, { ...pin, bytes: 15_000_001 }] })],
    ["msn", "credit", perfectBut({}, { images: [{ ...pin, bytes: 9 }] })],
    ["smartnews", "channel-date", perfectBut({ updated: null })],
    ["smartnews", "language", perfectBut({ language: "no tag" })],
    ["smartnews", "channel-description", perfectBut({ description: "x".repeat(31) })],
    ["smartnews", "logo", perfectBut({ icon: null })],
    ["smartnews", "file-size", perfectBut({}, { html: "é".repeat(500_001) })],
    ["smartnews", "author", perfectBut({}, { authors: [] })],
    ["smartnews", "thumbnail", perfectBut({}, { images: [] })]
  ])("of %s: %s", (name, id, channel) => {
    expect(unmet(name, channel)).toEqual([id])
  })

  test.each([
    "Fish & ferries, R&D and AT&T",
    "Is 3 < 4 and 5 > 2?",
    "I <3 the ferry",
    "How std::vector<int> works",
    "Use &x, not &&y;",
    "<ferry",
    "Where does x -> y lead?"
  ])("of a plain title is met by %j", (title) => {
    expect(unmet("full", perfectBut({}, { title }))).toEqual([])
  })

  test("of absolute links is met by places of the text and other schemes", () => {
    const html =
      '<p><a href="#top">Up</a><a href="mailto:a@a.example">Mail</a><img src="data:image/gif;base64,A" alt=""></p>'
    expect(unmet("full", perfectBut({}, { html }))).toEqual([])
  })

  test("of Pinterest: at most 200 items of one day", () => {
    const day = (count: number): Channel => ({
      ...perfect,
      items: Array.from({ length: count }, (_, index) => ({ ...good, id: `urn:x:${index}` }))
    })
    expect(unmet("pinterest", day(200))).toEqual([])
    expect(unmet("pinterest", day(201))).toEqual(["pins-a-day"])
    const [verdict] = lint(named("pinterest"), day(201), now).filter((one) => !isMet(one))
    expect(verdict?.reason).toBe("201 items on 2026-03-06")
  })

  test("takes a subdomain, and the site with or without www, for the site's own", () => {
    for (const url of ["https://archive.harbour.example.org/x", "https://www.harbour.example.org/x"]) {
      expect(unmet("pinterest", perfectBut({ home: "https://harbour.example.org/" }, { url }))).toEqual([])
    }
    expect(unmet("pinterest", { ...perfect, home: "https://www.harbour.example.org/" })).toEqual([])
  })

  test("names the items that do not meet it, in the order of the feed", () => {
    const channel = {
      ...perfect,
      items: [{ ...good, title: "x".repeat(104) }, good, { ...good, id: "b", title: "y".repeat(101) }]
    }
    const verdict = lint(named("pinterest"), channel, now).find(({ requirement }) => requirement.id === "title-length")
    expect(verdict?.faults.map(({ item, reason }) => [item.id, reason])).toEqual([
      [good.id, "104 characters"],
      ["b", "101 characters"]
    ])
  })

  test.each([...profiles, full])("of $consumer says where it comes from and how to meet it", ({ requirements }) => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length)
    for (const { source, fix, text } of requirements) {
      expect(source).toMatch(/^https:\/\/|^RFC \d|^RSS /)
      expect(fix).toMatch(/\.$/)
      expect(text).toMatch(/\.$/)
    }
  })
})

describe("a feed for Pinterest", () => {
  test("has the oldest item first, each with its 2:3 card and no other picture", () => {
    const items = children(
      written("pinterest", { ...harbour, items: [good, { ...marketItem, images: [pin] }] }),
      "item"
    )
    expect(items.map((item) => child(item, "title").text)).toEqual([marketItem.title, good.title])
    expect(items.map((item) => all(item, "media:content").map(({ attributes }) => attributes["url"]))).toEqual([
      [pin.url],
      [pin.url]
    ])
    expect(all(items[0] ?? readXml("<a/>"), "media:title").map(({ text }) => text)).toEqual(["A pin"])
  })

  test("leaves out what no Pin can be made of, and what Pinterest does not read", () => {
    const channel = written("pinterest")
    expect(children(channel, "item")).toHaveLength(1)
    expect(all(channel, "content:encoded")).toEqual([])
    expect(all(channel, "enclosure")).toEqual([])
    expect(all(channel, "wfw:commentRss")).toEqual([])
  })

  test("declares the namespaces that it uses", () => {
    const profile = named("pinterest")
    const text = [...rss.write({ ...profile.arrange(harbour), profile })].join("")
    expect([...text.matchAll(/xmlns:(\w+)=/g)].map(([, prefix]) => prefix)).toEqual(["atom", "dc", "media"])
  })
})

describe("a feed for MSN", () => {
  test("has a short title where the title is long, and says when an item changed", () => {
    const title = "The ferry that everybody waited for ".repeat(5).trim()
    const channel = written("msn", {
      ...harbour,
      items: [
        { ...good, title },
        { ...good, id: "urn:x:2", updated: null }
      ]
    })
    const [long, short] = children(channel, "item")
    expect(title.length).toBeGreaterThan(150)
    expect(child(long ?? channel, "mi:shortTitle").text).toBe("The ferry that everybody waited for The ferry that…")
    expect(child(long ?? channel, "dcterms:modified").text).toBe(good.updated)
    expect(children(short ?? channel, "mi:shortTitle")).toEqual([])
    expect(children(short ?? channel, "dcterms:modified")).toEqual([])
  })

  test("says what a picture shows, its caption and who made it", () => {
    const content = all(written("msn"), "media:content")[0] ?? readXml("<a/>")
    expect(content.children.map(({ name, text }) => [name, text])).toEqual([
      ["media:title", "A white ferry at dusk"],
      ["media:description", "The ferry at Quay 4"],
      ["media:credit", "Lena Brandt/HARBOUR"]
    ])
  })
})

describe("a feed for Flipboard", () => {
  const arranged = (fields: Partial<Item>) =>
    children(written("flipboard", { ...harbour, items: [{ ...good, ...fields }] }), "item")[0] ?? readXml("<a/>")
  const text = "The night ferry sails again. ".repeat(30).trim()

  test("goes on with the article where its description is short, as far as the article goes", () => {
    const described = (fields: Partial<Item>) => child(arranged(fields), "description").text
    for (const description of ["The night ferry sails…", "Ferries are back."]) {
      const found = described({ description, text })
      expect([...found].length).toBeGreaterThanOrEqual(300)
      expect([...found].length).toBeLessThanOrEqual(400)
      expect(found.startsWith(description.replace("…", ""))).toBe(true)
    }
    expect(described({ description: "Ferries are back.", text: "Soon." })).toBe("Ferries are back. Soon.")
    expect(described({ description: "d".repeat(320), text })).toBe("d".repeat(320))
  })

  test("encloses the photo, else the card, whose bytes are not known", () => {
    const enclosed = (images: Item["images"]) => children(arranged({ images }), "enclosure")[0]?.attributes
    const photo = { ...pin, url: "https://harbour.example.org/p.jpg", type: "image/jpeg", bytes: 900 }
    const small = { ...photo, url: "https://harbour.example.org/s.jpg", width: 300, height: 200 }
    expect(enclosed([small, photo])).toEqual({ url: photo.url, length: "900", type: "image/jpeg" })
    expect(enclosed([pin])).toEqual({ url: pin.url, length: "0", type: "image/png" })
    expect(enclosed([untyped])).toBeUndefined()
  })
})

describe("a feed for SmartNews", () => {
  test("has the site's logo where there is no icon, and a description as short as it takes", () => {
    const sign = { url: "https://harbour.example.org/widgets/logo.png", width: 144, height: 72 }
    const channel = written("smartnews", {
      ...harbour,
      icon: null,
      sign,
      title: "Harbour",
      description: "d".repeat(31)
    })
    expect(child(child(channel, "snf:logo"), "url").text).toBe(sign.url)
    expect(child(channel, "description").text).toBe("Harbour")
    const long = written("smartnews", { ...harbour, title: "x ".repeat(20), description: "news of ".repeat(9) })
    expect([...child(long, "description").text].length).toBeLessThanOrEqual(30)
  })

  test("has a logo, a date and thumbnails, and no pictures besides", () => {
    const channel = written("smartnews")
    expect(child(child(channel, "snf:logo"), "url").text).toBe(harbour.icon)
    expect(child(channel, "pubDate").text).toBe("Sat, 07 Mar 2026 08:05:00 +0200")
    expect(all(channel, "media:thumbnail")).toHaveLength(2)
    expect(all(channel, "media:content")).toEqual([])
  })
})

describe("a text is shortened", () => {
  test.each([
    ["Short", 10, "Short"],
    ["One two three", 9, "One two…"],
    ["One two, three", 10, "One two…"],
    ["Donaudampfschifffahrt", 6, "Donau…"],
    ["سوق السمك يفتح أبوابه", 10, "سوق السمك…"],
    ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 9, "👨‍👩‍👧‍👦…"],
    ["", 3, ""]
  ])("%j to %i characters: %j", (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected)
    expect([...shorten(text, most)].length).toBeLessThanOrEqual(most)
  })
})
