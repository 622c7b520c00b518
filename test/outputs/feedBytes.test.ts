/** How many articles a feed holds goes by the bytes that it sends: in its own formats, in the shape that a partner takes. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { decodeFeedDefinition } from "../../src/config/feedDefinition.ts"
import { at } from "../feeds/harbour.ts"
import { article, edition } from "../feeds/harbourNews.ts"
import { findingsOf, textsOf } from "./makeEdition.ts"

/** Forty bodies of 20 kB: 800 kB of them in RSS, twice that where JSON has the text too. */
const body = "The ferry sails on. ".repeat(1000)
const long = Array.from({ length: 40 }, (_, index) =>
  article(`story-${index}`, {
    title: `Story ${index}`,
    description: "What the ferry does.",
    html: `<p>${body}</p>`,
    text: body,
    published: at(new Date(Date.UTC(2026, 1, 28 - (index % 28), 23 - index)).toISOString().replace(".000Z", "Z"))
  })
).toSorted((a, b) => Date.parse(b.published ?? "") - Date.parse(a.published ?? ""))

const feedOf = (text: string, articles = long) => {
  const definition = Result.getOrThrow(decodeFeedDefinition("quays", `title: Quays\n${text}`, "feeds/quays.yaml"))
  const made = edition(articles, [definition])
  const files = [...textsOf(made, "feeds")].filter(([path]) => /^quays\/(?:rss\.xml|atom\.xml|feed\.json)$/.test(path))
  return {
    held: made.view.feeds.find(({ facts }) => facts.id === "quays")?.heads.map(({ slug }) => slug) ?? [],
    bytes: Object.fromEntries(files.map(([path, text]) => [path.slice("quays/".length), Buffer.byteLength(text)])),
    files: new Map(files),
    codes: findingsOf(made)
      .filter(({ message }) => message.includes("(quays)"))
      .map(({ code, fix }) => [code, fix] as const)
  }
}

const largest = (text: string): number => Math.max(...Object.values(feedOf(text).bytes))

/** The largest file is as full as whole articles allow: one more would go past the limit. */
const isFull = (bytes: Readonly<Record<string, number>>, each: number): boolean => {
  const most = Math.max(...Object.values(bytes))
  return most <= 512_000 && most > 512_000 - each - 1500
}

describe("a feed of long articles", () => {
  test("holds half as many where JSON sends every body twice", () => {
    const doubled = feedOf("limit: 40")
    const single = feedOf("limit: 40\ntext: false")
    expect(isFull(doubled.bytes, 40_000)).toBe(true)
    expect(isFull(single.bytes, 20_000)).toBe(true)
    expect(single.held.length).toBeGreaterThanOrEqual(2 * doubled.held.length - 1)
    expect(single.held.slice(0, doubled.held.length)).toEqual(doubled.held)
    expect(JSON.parse(single.files.get("quays/feed.json") ?? "").items).toHaveLength(single.held.length)
  })

  test.each(["formats: [rss]", "formats: [atom]", "formats: [rss, atom]", "formats: [json]\ntext: false"])(
    "with %s is not cut by a file that it does not have",
    (formats) => {
      const { bytes, held } = feedOf(`limit: 40\n${formats}`)
      expect(held.length).toBeGreaterThan(20)
      expect(isFull(bytes, 20_000)).toBe(true)
    }
  )

  test("takes all of them where it sends descriptions alone", () => {
    for (const content of ["summary", "none"]) {
      expect(feedOf(`limit: 40\ncontent: ${content}`)).toMatchObject({ held: { length: 40 }, codes: [] })
      expect(largest(`limit: 40\ncontent: ${content}`)).toBeLessThan(100_000)
    }
  })

  test("holds the newest, whichever of them stands first", () => {
    expect(feedOf("limit: 40\norder: oldest").held).toEqual(feedOf("limit: 40").held)
  })
})

describe("a partner's feed of long articles", () => {
  test("holds all of them where the partner takes no bodies", () => {
    const { held, bytes, codes } = feedOf("limit: 40\nprofile: pinterest")
    expect(held).toHaveLength(40)
    expect(bytes["rss.xml"]).toBeLessThan(100_000)
    expect(codes.filter(([code]) => code === "FF3201")).toEqual([])
  })

  test.each(["msn", "flipboard", "smartnews"])("is as full as its bodies allow: %s", (profile) => {
    const { held, bytes, codes } = feedOf(`limit: 40\nprofile: ${profile}`)
    expect(Object.keys(bytes)).toEqual(["rss.xml"])
    expect(isFull(bytes, 20_000)).toBe(true)
    expect(held).toEqual(long.slice(0, held.length).map(({ slug }) => slug))
    expect(codes).toContainEqual(["FF3201", expect.stringContaining("no archive")])
  })

  test("says nothing of a limit that its articles do not reach", () => {
    for (const profile of ["msn", "flipboard", "smartnews", "pinterest"])
      expect(feedOf(`limit: 40\nprofile: ${profile}`, long.slice(0, 5)).codes.map(([code]) => code)).not.toContain(
        "FF3201"
      )
  })
})

describe("one article that is too large", () => {
  const text = "x".repeat(300_000)
  const huge = [article("huge", { html: `<p>${text}</p>`, text, published: at("2026-02-28T09:00:00Z") })]

  test("is named only where a file that is sent is too large", () => {
    const codes = (yaml: string): ReadonlyArray<string> => feedOf(yaml, huge).codes.map(([code]) => code)
    expect(codes("")).toContain("FF3202")
    for (const yaml of ["text: false", "formats: [rss]", "formats: [atom]", "content: none", "profile: pinterest"])
      expect(codes(yaml), yaml).not.toContain("FF3202")
  })
})
