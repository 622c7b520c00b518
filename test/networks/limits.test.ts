/** Text limits: each network's own way of counting, cut at words in any script, the link always kept. */
import { describe, expect, test } from "vitest"
import { networks } from "../../src/networks/index.ts"
import { payload } from "../../src/networks/payload.ts"
import { countText } from "../../src/networks/payload/countText.ts"
import { fitText } from "../../src/networks/payload/fitText.ts"
import { hostileTitles } from "./hostileTitles.ts"
import { parametersOf, payloadOf, plain, share } from "./share.ts"

const graphemes = (text: string): number =>
  [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].length
const link = share().url

describe("countText", () => {
  test.each([
    ["weighted", "abc", 3],
    ["weighted", "مرحبا", 5],
    ["weighted", "שלום", 4],
    ["weighted", "漢字", 4],
    ["weighted", "…", 2],
    ["weighted", "\u200f", 2],
    ["weighted", "‘’“”", 4],
    ["weighted", "e\u0301", 1],
    ["weighted", "👨‍👩‍👧‍👦", 2],
    ["weighted", "👍🏽👍", 4],
    ["weighted", "https://example.org/a/very/long/path/that/goes/on?and=on", 23],
    ["weighted", "see https://example.org/ now", 31],
    ["weighted", "see example.org now", 31],
    ["weighted", "two.links.example.org and other.net", 51],
    ["weighted", "No. 5 is alive. Really", 22],
    ["graphemes", "👨‍👩‍👧‍👦e\u0301a", 3],
    ["graphemes", "@someone@example.social hello", 29],
    ["toot", "@someone@example.social hello", 14],
    ["toot", "see https://example.org/a/long/path/of/the/site and http://a.org", 55],
    ["emoji-bytes", "abc", 3],
    ["emoji-bytes", "👍", 4],
    ["emoji-bytes", "👨‍👩‍👧‍👦", 25],
    ["emoji-bytes", "مرحبا", 5],
    ["gsm7", "Hello @£$", 9],
    ["gsm7", "{}€", 6],
    ["gsm7", "مرحبا", 12],
    ["gsm7", "a…", 5],
    ["bytes", "aé漢👍", 10],
    ["uri", "a b", 5],
    ["characters", "👍a", 3],
    ["none", "anything", 0]
  ] as const)("%s of %j is %i", (unit, text, length) => {
    expect(countText(text, unit)).toBe(length)
  })

  test("70 letters outside the alphabet of text messages fill one, as 160 within do", () => {
    expect(countText("ب".repeat(70), "gsm7")).toBe(160)
    expect(countText("ب".repeat(71), "gsm7")).toBeGreaterThan(160)
    expect(countText("b".repeat(160), "gsm7")).toBe(160)
  })
})

describe("limits to the character", () => {
  test.each([
    ["x", 280 - 23 - 1, "a"],
    ["x", 280 - 23 - 1, "ب"],
    ["x", (280 - 23 - 1) / 2, "漢"],
    ["mastodon", 500 - 23 - 1, "a"],
    ["bluesky", 300 - link.length - 1, "a"],
    ["bluesky", 300 - link.length - 1, "e\u0301"],
    ["threads", 500 - link.length - 1, "a"],
    ["sms", 160 - link.length - 1, "a"],
    ["sms", 70 - link.length - 1, "ب"],
    ["threema", 3500 - link.length - 1, "a"],
    ["telegram", 4096 - link.length - 1, "a"]
  ])("%s takes %i times %j, and cuts one more", (id, most, letter) => {
    const whole = letter.repeat(most)
    expect(payloadOf(id, { text: whole }).text).toBe(`${whole} ${link}`)
    const cut = payloadOf(id, { text: whole + letter }).text ?? ""
    expect(cut.startsWith(letter)).toBe(true)
    expect(cut).toMatch(/(?:…|\.\.\.) https:\S+$/)
    expect(cut.length).toBeLessThanOrEqual(whole.length + 1 + link.length)
    expect(cut).not.toContain(whole)
  })

  test.each([
    ["reddit", 300],
    ["hackernews", 80],
    ["pinboard", 255],
    ["lemmy", 200]
  ])("%s takes a title of %i", (id, most) => {
    expect(payloadOf(id, { title: "t".repeat(most) }).title).toBe("t".repeat(most))
    const { title } = payloadOf(id, { title: "t".repeat(most + 1) })
    expect(title).toBe(`${"t".repeat(most - 1)}…`)
  })

  test("a post on Bluesky is also within 3,000 bytes", () => {
    const family = "👨‍👩‍👧‍👦"
    const text = payloadOf("bluesky", { text: family.repeat(250) }).text ?? ""
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000)
    // No more fits into a link of 8,000 bytes, because each byte of an emoji becomes three there.
    expect(Buffer.byteLength(text)).toBeGreaterThan(2600)
    expect(text.replaceAll(family, "")).toBe(`… ${link}`)
  })

  test("a letter's link stays under 2,000 characters in any script", () => {
    for (const text of ["word ".repeat(900), "كلمة ".repeat(900), "漢".repeat(900), "👍".repeat(900)]) {
      const { href } = payloadOf("email", { title: text, description: text })
      expect(href?.length).toBeLessThanOrEqual(2000)
      expect(href?.length).toBeGreaterThan(1500)
      expect(parametersOf(href ?? "")["body"]).toMatch(/…\r\n\r\nhttps:\S+$/)
    }
  })

  test("X counts hashtags and the account with the text", () => {
    const settings = { hashtags: ["one", "two"], accounts: { x: "@example" } }
    const room = 280 - " #one #two".length - 1 - 23 - " via @example".length
    expect(payloadOf("x", { text: "a".repeat(room) }, settings).text).toBe(`${"a".repeat(room)} #one #two ${link}`)
    expect(payloadOf("x", { text: "a".repeat(room + 1) }, settings).text).toContain("… #one #two")
  })

  test("a domain in the title costs as much as a link on X", () => {
    const text = `${"example.org ".repeat(11)}end`
    const made = payloadOf("x", { text }).text ?? ""
    expect(made).toContain("…")
    expect(made.slice(0, -link.length).split("example.org").length - 1).toBe(10)
  })
})

describe("for every network and every hostile title", () => {
  test.each(networks.filter(({ text }) => text.limit !== null).map((network) => [network.id, network] as const))(
    "%s is within its limit and keeps the link",
    (_, network) => {
      for (const title of hostileTitles) {
        const given = share({ title, text: title, description: `${title}. ${title}` })
        const { text, href, status } = payload(given, network, plain)
        if (status !== "active" || text === undefined) continue
        expect(text.endsWith(link)).toBe(true)
        expect(text.isWellFormed()).toBe(true)
        const { limit, unit, urlCost, bytes = Infinity } = network.text
        const length =
          unit === "uri"
            ? (href ?? "").length
            : urlCost === null
              ? countText(text, unit)
              : countText(text.slice(0, -link.length), unit) + urlCost
        expect(length).toBeLessThanOrEqual(limit ?? 0)
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
      }
    }
  )

  test("Bluesky and Mastodon by an independent count", () => {
    for (const title of hostileTitles) {
      expect(graphemes(payloadOf("bluesky", { text: title }).text ?? "")).toBeLessThanOrEqual(300)
      const post = payloadOf("mastodon", { text: title }).text ?? ""
      expect(graphemes(post.slice(0, -link.length)) + 23).toBeLessThanOrEqual(500)
    }
  })
})

describe("what is kept", () => {
  test("hashtags are kept before words, and as many as there is room for", () => {
    const many = Array.from({ length: 60 }, (_, index) => `tag${index}x`)
    const text = payloadOf("bluesky", { text: "Some words here" }, { hashtags: many }).text ?? ""
    expect(text).toContain("#tag0x #tag1x")
    expect(text.endsWith(link)).toBe(true)
    expect(graphemes(text)).toBeLessThanOrEqual(300)
    const kept = payloadOf("bluesky", { text: "word ".repeat(200) }, { hashtags: ["news"] }).text ?? ""
    expect(kept).toMatch(/^(?:word )+word… #news https:/)
  })

  test("no text at all leaves the link", () => {
    expect(payloadOf("whatsapp", { text: "" }).text).toBe(link)
    expect(parametersOf(payloadOf("email", { description: "" }).href ?? "")["body"]).toBe(link)
  })
})

const within =
  (limit: number) =>
  (text: string): boolean =>
    text.length <= limit

describe("fitText", () => {
  test.each([
    ["English", "The harbour opens again after ten years", 20, "The harbour opens…"],
    ["without the comma", "The harbour, opens again", 13, "The harbour…"],
    ["without an opening quote", "He said “never again” twice", 10, "He said…"],
    ["Arabic", "ميناء المدينة يفتح أبوابه", 15, "ميناء المدينة…"],
    ["Hebrew", "נמל העיר נפתח מחדש היום", 12, "נמל העיר…"],
    ["Chinese", "北京大学的学生今天开始放假", 6, "北京大学的…"],
    ["Thai", "ภาษาไทยเป็นภาษาที่สวยงาม", 10, "ภาษาไทย…"],
    ["one long word", "Donaudampfschifffahrt", 8, "Donauda…"],
    ["a long word of marks", "e\u0301".repeat(10), 5, "e\u0301e\u0301…"],
    ["emoji", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 23, "👨‍👩‍👧‍👦👨‍👩‍👧‍👦…"],
    ["exact", "Exactly this", 12, "Exactly this"],
    ["no room", "Anything", 1, ""],
    ["nothing", "", 0, ""],
    ["only punctuation", "!!!! ???? ....", 6, "!!!!…"]
  ])("%s", (_, text, limit, expected) => {
    expect(fitText(text, within(limit))).toBe(expected)
  })

  test("takes another ellipsis", () => {
    expect(fitText("The harbour opens", within(14), "...")).toBe("The harbour...")
  })

  test("a text of a million characters is cut like any other", () => {
    const made = fitText("word ".repeat(200_000), within(100))
    expect(made).toBe(`${"word ".repeat(19)}word…`)
  })
})
