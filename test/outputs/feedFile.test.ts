/** What a feed's file says about its items and about the feed itself, as readers find it in the published files. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { decodeFeedDefinition } from "../../src/config/feedDefinition.ts"
import { at } from "../feeds/harbour.ts"
import { article, edition } from "../feeds/harbourNews.ts"
import { child, readXml } from "../feeds/readXml.ts"
import { textsOf } from "./makeEdition.ts"

const stories = ["new", "middle", "old"].map((slug, index) =>
  article(slug, {
    title: `The ${slug} quay`,
    description: `What the ${slug} quay is for.`,
    html: `<p>Body of the ${slug} quay.</p>`,
    text: `Body of the ${slug} quay.`,
    published: at(`2026-03-0${3 - index}T09:00:00Z`)
  })
)

const decoded = (text: string) => decodeFeedDefinition("quays", `title: Quays\n${text}`, "feeds/quays.yaml")

const filesOf = (text: string): ReadonlyMap<string, string> =>
  textsOf(edition(stories, [Result.getOrThrow(decoded(text))]))

const file = (text: string, name: string): string => filesOf(text).get(`quays/${name}`) ?? ""

const channelOf = (text: string) => child(readXml(file(text, "rss.xml")), "channel")
const itemsOf = (text: string) => channelOf(text).children.filter(({ name }) => name === "item")
const jsonOf = (text: string) =>
  JSON.parse(file(text, "feed.json")) as Readonly<Record<string, unknown>> & {
    readonly items: ReadonlyArray<Readonly<Record<string, unknown>>>
  }

describe("content", () => {
  test("is all of the article where the file does not say", () => {
    for (const text of ["", "content: full"]) {
      expect(file(text, "rss.xml")).toContain("<p>Body of the new quay.</p>")
      expect(jsonOf(text).items[0]).toMatchObject({
        content_html: expect.stringContaining("Body"),
        summary: "What the new quay is for."
      })
    }
  })

  test("is the description alone as a summary", () => {
    for (const name of ["rss.xml", "atom.xml", "feed.json"]) {
      const text = file("content: summary", name)
      expect(text).not.toContain("Body of")
      expect(text).toContain("What the new quay is for.")
    }
    expect(jsonOf("content: summary").items[0]).toMatchObject({ content_text: "What the new quay is for." })
  })

  test("is headline and link alone as none, and every format is still whole", () => {
    for (const name of ["rss.xml", "atom.xml", "feed.json"]) {
      const text = file("content: none", name)
      expect(text).not.toMatch(/Body of|What the/)
      expect(text).toContain("The new quay")
    }
    const [item] = jsonOf("content: none").items
    expect(item).toMatchObject({ content_text: "The new quay" })
    expect(item).not.toHaveProperty("content_html")
    expect(itemsOf("content: none")[0]?.children.map(({ name }) => name)).not.toContain("description")
  })

  test("holds for the pages of the archive too", () => {
    const texts = [...filesOf("content: summary\nlimit: 1")].filter(([path]) => path.startsWith("quays/archive/"))
    expect(texts).toHaveLength(3)
    for (const [, text] of texts) expect(text).not.toContain("Body of")
  })

  test("of the site's own feed is not touched by that of another", () => {
    expect(filesOf("content: none").get("rss.xml")).toContain("Body of the new quay.")
  })
})

describe("order", () => {
  const titles = (text: string) => itemsOf(text).map((item) => child(item, "title").text)

  test("is the newest first, and the oldest first where the file says so, with the same items", () => {
    expect(titles("")).toEqual(["The new quay", "The middle quay", "The old quay"])
    expect(titles("order: oldest")).toEqual(["The old quay", "The middle quay", "The new quay"])
    expect(titles("order: oldest\nlimit: 2")).toEqual(["The middle quay", "The new quay"])
    expect(jsonOf("order: oldest").items.map(({ title }) => title)).toEqual(titles("order: oldest"))
  })
})

describe("text: false", () => {
  test("leaves the plain text out of JSON, and out of nothing else", () => {
    const [item] = jsonOf("text: false").items
    expect(item).toHaveProperty("content_html")
    expect(item).not.toHaveProperty("content_text")
    expect(file("text: false", "rss.xml")).toBe(file("", "rss.xml"))
    expect(file("text: false", "atom.xml")).toBe(file("", "atom.xml"))
  })

  test("leaves it where there is no other body", () => {
    expect(jsonOf("text: false\ncontent: summary").items[0]).toHaveProperty("content_text")
  })
})

describe("what the feed says of itself", () => {
  const own = `image: https://quays.example.org/wide.png
icon: https://quays.example.org/icon.png
author: { name: Maren Holt, url: "https://quays.example.org/maren" }
copyright: © Quay Office
hub: https://hub.example.org/`

  test("stands in every format instead of what the site says", () => {
    const channel = channelOf(own)
    expect(child(child(channel, "image"), "url").text).toBe("https://quays.example.org/wide.png")
    expect(child(channel, "copyright").text).toBe("© Quay Office")
    const atom = readXml(file(own, "atom.xml"))
    expect(child(atom, "icon").text).toBe("https://quays.example.org/icon.png")
    expect(child(atom, "logo").text).toBe("https://quays.example.org/wide.png")
    expect(child(child(atom, "author"), "name").text).toBe("Maren Holt")
    expect(child(atom, "rights").text).toBe("© Quay Office")
    expect(jsonOf(own)).toMatchObject({
      icon: "https://quays.example.org/wide.png",
      favicon: "https://quays.example.org/icon.png",
      authors: [{ name: "Maren Holt", url: "https://quays.example.org/maren" }],
      hubs: [{ type: "WebSub", url: "https://hub.example.org/" }]
    })
    for (const name of ["rss.xml", "atom.xml"]) expect(file(own, name)).toContain('href="https://hub.example.org/"')
  })

  test.each([
    ["update: hourly", "hourly", "1", "60"],
    ["update: { period: hourly, frequency: 4 }", "hourly", "4", "15"],
    ["update: { period: daily }", "daily", "1", "1440"],
    ["update: weekly", "weekly", "1", "10080"]
  ])("%s tells readers how often to come", (text, period, frequency, minutes) => {
    const channel = channelOf(text)
    expect(child(channel, "sy:updatePeriod").text).toBe(period)
    expect(child(channel, "sy:updateFrequency").text).toBe(frequency)
    expect(child(channel, "ttl").text).toBe(minutes)
  })

  test("nothing about visits where the file says nothing", () => {
    expect(file("", "rss.xml")).not.toContain("sy:")
  })
})

describe("a value that is none", () => {
  test.each([
    ["content: half", 2, /content/],
    ["order: random", 2, /order/],
    ["text: sometimes", 2, /text/],
    ["image: wide.png", 2, /image/],
    ["hub: hub.example.org", 2, /hub/],
    ["update: now and then", 2, /update/],
    ["update: { period: daily, frequency: 0 }", 2, /frequency|update/],
    ["profile: pinterest\ncontent: summary", 3, /is for Pinterest to say/],
    ["profile: msn\norder: oldest", 3, /is for MSN to say/],
    ["profile: podcast\ntext: false", 3, /is for Podcast directories to say/],
    ["profile: smartnews\nmarkdown: true", 3, /is for SmartNews to say/],
    ["profile: flipboard\nupdate: daily", 3, /is for Flipboard to say/],
    ["profile: msn\ncloud: https://rpc.example/x", 3, /is for MSN to say/]
  ])("%j is refused with its line", (text, line, message) => {
    const result = decoded(text)
    const [problem] = Result.isFailure(result) ? result.failure : []
    expect(problem?.place.line).toBe(line)
    expect(problem?.message).toMatch(message)
    expect(problem?.fix).not.toBe("")
  })
})
