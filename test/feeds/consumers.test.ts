/** The consumer linter as a person and a program see it. */
import { describe, expect, test } from "vitest"
import { msn } from "../../feeds/profiles/msn.ts"
import { pinterest } from "../../feeds/profiles/pinterest.ts"
import type { Profile } from "../../feeds/Channel.ts"
import { consumersOf, type Edition, findingsOf } from "../outputs/makeEdition.ts"
import { consumersData, consumersText } from "../../src/report/consumers.ts"
import { article, edition, takesAll } from "./harbourNews.ts"

const definition = (profile: Profile) => ({
  name: profile.name,
  title: `For ${profile.consumer}`,
  ...takesAll,
  limit: 30,
  formats: ["rss"] as const,
  profile: profile.name
})

const long = (slug: string) => article(slug, { title: `${slug} ${"x".repeat(100)}`, authors: [{ name: "Maren" }] })

const ofPinterest = (...titles: ReadonlyArray<string>): Edition =>
  edition(
    titles.map((slug) => long(slug)),
    [definition(pinterest)]
  )

const findings = (one: Edition) => findingsOf(one).filter(({ code }) => code === "FF3101")

describe("FF3101", () => {
  test("says what a partner would reject, by the first article and how many more", () => {
    expect(findings(ofPinterest("a", "b", "c"))).toMatchObject([
      {
        code: "FF3101",
        severity: "warning",
        file: "articles/c.md",
        message: expect.stringMatching(
          /Pinterest .*"pinterest".* at most 100 characters.*"c x+": 102 characters, and 2 more/
        )
      }
    ])
  })

  test("says what is wrong with the feed itself", () => {
    const one = edition([article("a title that is long enough")], [definition(msn)], {
      url: "http://harbour.example.org/"
    })
    const [insecure] = findings(one)
    expect(insecure?.message).toContain("http://harbour.example.org/msn/rss.xml")
    expect(insecure).not.toHaveProperty("file")
  })

  test("is not said of what would only be better, nor of the feed for everybody, nor of a feed that is in order", () => {
    const untitled = edition([article("a", { title: "", authors: [] })])
    expect(findings(untitled)).toEqual([])
    expect(findings(edition([article("a")], [definition(pinterest)]))).toEqual([])
  })
})

describe("the report", () => {
  test("holds each feed against the consumer that it is made for", () => {
    expect(
      consumersOf(ofPinterest("a")).map(({ feed, profile, consumer, path, items }) => [
        feed,
        profile,
        consumer,
        path,
        items
      ])
    ).toEqual([
      ["latest", "full", "Feed readers", "rss.xml", 1],
      ["pinterest", "pinterest", "Pinterest", "pinterest/rss.xml", 1]
    ])
  })

  test("as data says for each requirement whether it is met, by which items not, how to mend it, and its source", () => {
    const [readers, partner] = consumersData(consumersOf(ofPinterest("a", "b", "c", "d")))
    expect(readers).toMatchObject({ feed: "latest", profile: "full", ok: true })
    expect(partner).toMatchObject({ feed: "pinterest", ok: false, items: 4 })
    expect(partner?.requirements.find(({ id }) => id === "title-length")).toEqual({
      id: "title-length",
      level: "must",
      text: "A title has at most 100 characters.",
      met: false,
      reason: null,
      failing: 4,
      items: ["d", "c", "b"].map((slug) => ({
        id: `urn:x-harbour:${slug}`,
        title: `${slug} ${"x".repeat(100)}`,
        url: `https://harbour.example.org/articles/${slug}/`,
        reason: "102 characters"
      })),
      fix: expect.stringMatching(/Shorten/),
      source: expect.stringMatching(/^https:\/\/help\.pinterest\.com/)
    })
    expect(partner?.requirements.filter(({ met }) => !met)).toHaveLength(1)
  })

  const text = (one: Edition, verbose = false) => consumersText(consumersOf(one), { colour: false, verbose })

  test("as text is a table in 80 columns", () => {
    const lines = text(ofPinterest("a", "b", "c", "d"))
    expect(lines).toContain("Pinterest: pinterest/rss.xml, 4 items; 7 of 8 requirements met")
    expect(lines).toContain("  ✗ must    A title has at most 100 characters.")
    expect(lines).toContain("  ✓ must    The oldest item stands first.")
    expect(lines.join(" ")).toMatch(/4 items: +"d x+…" \(102 characters\),.*and 1 more/)
    for (const line of lines) {
      if (!line.includes("https://")) expect([...line].length).toBeLessThanOrEqual(80)
    }
    expect(lines.at(-1)).toBe("")
  })

  test("as text shows the source of what is not met, and of everything with --verbose", () => {
    const sources = (lines: ReadonlyArray<string>) => lines.filter((line) => line.includes("auto-publish-pins"))
    expect(sources(text(ofPinterest("a")))).toHaveLength(0)
    expect(sources(text(ofPinterest("a"), true))).toHaveLength(6)
    expect(text(ofPinterest("a")).join("\n")).toContain("pinterest-product-specs")
  })

  test("as text lets no title move the cursor or colour the terminal", () => {
    const bad = edition([{ ...long("a"), title: `\u001b[31m\n::error::${"x".repeat(100)}` }], [definition(pinterest)])
    expect(text(bad).join("")).not.toMatch(/\p{Cc}/u)
    expect(consumersText(consumersOf(bad), { colour: true, verbose: false }).join("")).toContain("\u001b[31m✗")
  })
})
