/** `share.json` as the contract has it. */
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { networks } from "../../src/networks/index.ts"
import { arabic, article, edition } from "./exampleNews.ts"
import { articleFilesOf, written } from "./makeEdition.ts"

interface ShareFile {
  readonly version: number
  readonly article: Record<string, unknown>
  readonly networks: ReadonlyArray<Record<string, unknown>>
}

const read = (...[articles, changes]: Parameters<typeof edition>): ShareFile =>
  JSON.parse(written(edition(articles, changes), `articles/${articles[0]?.slug}/share.json`))

describe("share.json", () => {
  test("is the golden file", () => {
    const made = edition([article()], { accounts: { x: "@example" }, share: { hashtags: ["news"] } })
    const golden = readFileSync(new URL("../golden/shares/share.json", import.meta.url), "utf8")
    expect(written(made, "articles/harbour/share.json")).toBe(golden)
  })

  test("names the article", () => {
    const { version, article: about } = read([arabic()])
    expect(version).toBe(1)
    expect(about).toEqual({
      id: "tag:news.example.org,2026:market",
      url: "https://news.example.org/2026/03/market/",
      title: "السوق القديم يفتح أبوابه",
      language: "ar",
      direction: "rtl"
    })
  })

  test("has every network in the catalogue's order, with what each must have", () => {
    const file = read([article()])
    expect(file.networks.map(({ id }) => id)).toEqual(networks.map(({ id }) => id))
    for (const one of file.networks) {
      expect(one["name"]).toEqual(expect.any(String))
      expect(one["status"]).toMatch(/^(?:active|retired|unverified)$/)
      expect(one["href"] === null ? one["reason"] : one["href"]).toEqual(expect.any(String))
    }
  })

  test("carries the cards of this build and the config's hashtags and servers", () => {
    const share = { hashtags: ["سوق"], instances: { lemmy: "lemmy.example" } }
    const byId = Object.fromEntries(read([arabic()], { share }).networks.map((one) => [one["id"], one]))
    expect(byId["pinterest"]?.["media"]).toBe("https://news.example.org/articles/market/pin.0a1b2c3d.png")
    expect(byId["google-plus"]?.["shareUrl"]).toMatch(/&hl=ar$/)
    expect(byId["bluesky"]?.["text"]).toBe("السوق القديم يفتح أبوابه #سوق https://news.example.org/2026/03/market/")
    expect(byId["lemmy"]?.["href"]).toMatch(/^https:\/\/lemmy\.example\/create_post\?url=/)
  })

  test("is written for every article, with or without a date", () => {
    const made = edition([article(), arabic({ published: null })])
    const shares = articleFilesOf(made).filter(({ output }) => output === "shares")
    expect(shares.map(({ path, type }) => [path, type])).toEqual([
      ["articles/harbour/share.json", "application/json"],
      ["articles/market/share.json", "application/json"]
    ])
  })
})
