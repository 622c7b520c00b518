/** Whole files that a person can read; a change of a format shows up as a change of one of them. */
import { describe, expect, test } from "vitest"
import { formats } from "../../feeds/index.ts"
import { writeNewsSitemap } from "../../feeds/newsSitemap.ts"
import { writeOpml } from "../../feeds/opml.ts"
import { profiles } from "../../feeds/profiles/index.ts"
import { rss } from "../../feeds/rss.ts"
import { at, harbour, talk } from "./harbour.ts"

const golden = (name: string): string => `../golden/feeds/${name}`

describe("golden files", () => {
  for (const format of formats) {
    const name = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" }[format.name]
    test(`${name} of a bilingual channel`, async () => {
      await expect([...format.write(harbour)].join("")).toMatchFileSnapshot(golden(name))
    })
  }

  test.each(profiles.map((profile) => [profile.name, profile] as const))(
    "%s of a bilingual channel",
    async (_, profile) => {
      const items =
        profile.holds === "media" ? [...harbour.items].map((item) => ({ ...item, media: [talk] })) : harbour.items
      const channel = { ...harbour, items, show: { category: "News", explicit: false } }
      await expect([...rss.write({ ...profile.arrange(channel), profile })].join("")).toMatchFileSnapshot(
        golden(`profiles/${profile.name}.xml`)
      )
    }
  )

  test("opml.xml of two feeds", async () => {
    const arabic = {
      ...harbour,
      id: "arabic",
      title: "الميناء",
      description: "أخبار الميناء القديم.",
      language: "ar",
      page: "https://harbour.example.org/arabic/",
      self: { rss: "https://harbour.example.org/arabic/rss.xml", atom: null, json: null }
    }
    const text = writeOpml({
      title: harbour.title,
      owner: "The Desk",
      updated: harbour.updated,
      channels: [harbour, arabic]
    })
    await expect([...text].join("")).toMatchFileSnapshot(golden("opml.xml"))
  })

  test("news-sitemap.xml of the last two days", async () => {
    const text = writeNewsSitemap({
      name: harbour.title,
      language: "en",
      now: at("2026-03-08T12:00:00Z"),
      items: harbour.items
    })
    await expect([...text].join("")).toMatchFileSnapshot(golden("news-sitemap.xml"))
  })
})
