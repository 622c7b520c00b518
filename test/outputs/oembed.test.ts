/** What a site gets that embeds an article, by https://oembed.com. */
import { describe, expect, test } from "vitest"
import { hostileTitles } from "../networks/hostileTitles.ts"
import { attacks } from "./attacks.ts"
import { elements, named, textOf } from "./dom.ts"
import { arabic, article, edition } from "./exampleNews.ts"
import { type Edition, written } from "./makeEdition.ts"

const embedOf = (made: Edition): Record<string, unknown> =>
  JSON.parse(written(made, `${made.entries[0]?.paths.folder}oembed.json`)) as Record<string, unknown>

describe("oembed.json", () => {
  test("has what the specification demands of a rich embed, and of a thumbnail", () => {
    const made = edition([article()])
    expect(embedOf(made)).toMatchObject({
      version: "1.0",
      type: "rich",
      title: "The harbour opens again",
      author_name: "Mina Rashid",
      author_url: "https://news.example.org/people/mina",
      provider_name: "Example News",
      provider_url: "https://news.example.org/",
      thumbnail_url: made.entries[0]?.cards?.og.url,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 600,
      height: expect.any(Number)
    })
  })

  test("shows picture, title and description, each in the article's direction", () => {
    const made = edition([arabic()])
    const html = String(embedOf(made)["html"])
    expect(elements(html)[0]).toMatchObject({ tagName: "blockquote", properties: { lang: "ar", dir: "rtl" } })
    expect(named(html, "img")[0]?.properties).toMatchObject({
      src: made.entries[0]?.cards?.og.url,
      width: 600,
      height: 315
    })
    expect(named(html, "p").map(textOf)).toEqual(["", "السوق القديم يفتح أبوابه", "عاد الباعة إلى أماكنهم بعد عام."])
    expect(named(html, "a").map(({ properties }) => properties["href"])).toEqual(
      Array(2).fill(made.entries[0]?.article.url)
    )
  })

  test("names no author where there is none, and no address that is none", () => {
    expect(embedOf(edition([article({ authors: [] })]))).not.toHaveProperty("author_name")
    expect(embedOf(edition([article({ authors: [{ name: "Mina", url: "javascript:alert(1)" }] })]))).not.toHaveProperty(
      "author_url"
    )
  })

  test.each([...hostileTitles, ...attacks].map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    "%s stays a text",
    (_, text) => {
      const embed = embedOf(edition([article({ title: text, description: text, authors: [{ name: text }] })]))
      const html = String(embed["html"])
      expect([embed["title"], embed["author_name"]]).toEqual([text.toWellFormed(), text.toWellFormed()])
      expect(elements(html).map(({ tagName }) => tagName)).toEqual([
        "blockquote",
        "p",
        "a",
        "img",
        "p",
        "a",
        ...(text === "" ? [] : ["p"])
      ])
      expect(named(html, "p").slice(1).map(textOf)).toEqual(Array(2).fill(text.toWellFormed().replaceAll("\0", "")))
    }
  )
})
