/** Lengths of posts by the networks' own libraries: ours are never less, and the same for what people write. */
import { RichText } from "@atproto/api"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import twitter from "twitter-text"
import { byteLength, countText } from "../../src/networks/payload/countText.ts"
import { hostileTitles } from "./hostileTitles.ts"
import { payloadOf } from "./share.ts"

const weightOf = (text: string): number => twitter.parseTweet(text).weightedLength
const from = (parts: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts.split(" "), " "), { maxLength: 16 }).map((list) => list.join(""))

const emoji = "👍 👍🏽 👨‍👩‍👧‍👦 🐦‍🔥 🏳️‍🌈 1️⃣ 🇪🇬 🇨🇶 👩🏽‍🚀 🧑‍🚀 🏃🏽‍♀️ ♾️ ☺ ©️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🫱🏻‍🫲🏿 \u200d \ufe0f a 漢"
const scripts = "a Z é e\u0301 ا ب ש 漢 字 ク 한국 ก ऽ … “ ” \u200f \u2067 \u00ad \ud800 \udc00 - ' 9 𝒎"
const links =
  "a b . / ? # @ - _ : http https:// http:// example.org t.co www. x.com .com .notld & = %20 ( ) é 漢 ا ü … \u200f 👍 bücher.de 日本.jp пример.рф node.js #tag @user , “ ] ; + https://example.com/a?b=c#d"

describe("X by twitter-text 3", () => {
  test.each([
    ["emoji", emoji],
    ["scripts", scripts],
    ["links", links]
  ])("of any %s ours is never less", (_, parts) => {
    fc.assert(
      fc.property(from(parts), (text) => {
        expect(countText(text, "weighted")).toBeGreaterThanOrEqual(weightOf(text))
      }),
      { numRuns: 1500 }
    )
  })

  test.each([
    "t.co?(https://example.com/a?b=c#d",
    "t.co?https://example.com/a",
    "a.co?(https://example.com/a?b=c#d and more",
    "Read example.org?x=1&u=https://example.com/a/long/address"
  ])("of a link in the query of a bare domain it is never less: %s", (text) => {
    expect(countText(text, "weighted")).toBeGreaterThanOrEqual(weightOf(text))
  })

  test("of every text without a link it is the same, in any script and with any emoji", () => {
    for (const parts of [emoji.replace(/ \u200d \ufe0f/, ""), scripts])
      fc.assert(
        fc.property(from(parts), (text) => {
          expect(countText(text, "weighted")).toBe(weightOf(text))
        }),
        { numRuns: 1000 }
      )
  })

  test.each([
    "Read https://example.org/2026/03/harbour-opens-again/ today",
    "(https://www.example.co.uk/path?with=query&and=more#fragment)",
    "example.org and www.example.com/a/path, and t.co.",
    "漢字 example.com 漢字",
    "عنوان example.net/مسار",
    "https://example.de/a 3.5 e.g. this",
    "no link: 3.5 or e.g. this",
    "https://example.org",
    "https://example.org/?q=%D8%A7%D8%A8"
  ])("it is the same for %s", (text) => {
    expect(countText(text, "weighted")).toBe(weightOf(text))
  })

  test("every post over hostile titles is within 280", () => {
    for (const title of hostileTitles) {
      const { text = "" } = payloadOf("x", { text: title, url: "https://news.example.org/2026/03/harbour/" })
      expect(weightOf(text)).toBeLessThanOrEqual(280)
    }
  })
})

describe("Bluesky by @atproto/api", () => {
  test("graphemes and bytes are the same, in any script and with any emoji", () => {
    fc.assert(
      fc.property(from(`${emoji} ${scripts} ${links}`), (text) => {
        const wellFormed = text.toWellFormed()
        const rich = new RichText({ text: wellFormed })
        expect(countText(wellFormed, "graphemes")).toBeGreaterThanOrEqual(rich.graphemeLength)
        expect(byteLength(wellFormed)).toBe(rich.length)
      }),
      { numRuns: 1500 }
    )
  })

  test("every post over hostile titles is within both limits", () => {
    for (const title of hostileTitles) {
      const rich = new RichText({ text: payloadOf("bluesky", { text: title }).text ?? "" })
      expect(rich.graphemeLength).toBeLessThanOrEqual(300)
      expect(rich.length).toBeLessThanOrEqual(3000)
    }
  })
})
