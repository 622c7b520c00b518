/** `video-sitemap.xml` from build to build: films of any age, those that come and go, and none that nobody may see in a list. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { epoch, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const config = `site: { url: https://news.example.org/, title: Example News }
`
const film = (name: string, front = ""): string => `---
title: The ${name} film
date: 2019-02-03T09:30:00Z
video: { src: https://cdn.example.org/${name}.mp4, type: video/mp4, length: 1000 }
${front}---
A boat sails into the harbour while people on the quay look on and wave.
`
const words = film("quiet").replace(/video: .*\n/, "")

const filmsOf = (site: Site): ReadonlyArray<string> | null =>
  site.published().has("video-sitemap.xml")
    ? [...site.read("public/video-sitemap.xml").matchAll(/content_loc>[^<]*\/([a-z]+)\.mp4</g)].map(
        ([, name]) => name ?? ""
      )
    : null

describe("the sitemap of films", () => {
  test("holds old films, and changes with the articles that have one alone", async () => {
    const files = {
      "fanfare.config.yaml": config,
      "articles/ferry.md": film("ferry"),
      "articles/quiet.md": words,
      "articles/pier.md": film("pier", "unlisted: true\n"),
      "articles/mole.md": film("mole", "noindex: true\n"),
      "articles/souk.md": film("souk", "draft: true\n"),
      "articles/sale.md": film("sale", "expires: 2019-03-01\n"),
      "articles/soon.md": film("soon").replace("2019", "2099"),
      "articles/paid.md": film("paid", "paywall: true\n")
    }
    const site = makeSite(files)
    await site.run({ epoch })
    expect(filmsOf(site)).toEqual(["ferry"])

    site.write("articles/bell.md", film("bell").replace("2019-02-03", "2020-02-03"))
    await site.run({ epoch })
    expect(filmsOf(site)).toEqual(["bell", "ferry"])

    const before = site.read("public/video-sitemap.xml")
    site.write("articles/quiet.md", words.replace("look on", "look up"))
    const ran = await site.run({ epoch })
    expect(site.read("public/video-sitemap.xml")).toBe(before)
    expect(ran.report.files.written).toBeGreaterThan(0)

    const again = makeSite({
      ...files,
      "articles/bell.md": site.read("articles/bell.md"),
      "articles/quiet.md": site.read("articles/quiet.md"),
      "fanfare.ledger.jsonl": site.read("fanfare.ledger.jsonl")
    })
    await again.run({ epoch })
    expect(again.read("public/video-sitemap.xml")).toBe(before)
  })

  test("goes with the last film", async () => {
    const site = makeSite({ "fanfare.config.yaml": config, "articles/ferry.md": film("ferry") })
    await site.run({ epoch })
    expect(filmsOf(site)).toEqual(["ferry"])
    site.write("articles/ferry.md", words)
    await site.run({ epoch })
    expect(filmsOf(site)).toBeNull()
  })
})
