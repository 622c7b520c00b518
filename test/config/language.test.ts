/** The site's language and those of feeds, in any spelling; a name in place of a tag is taken, and said. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { decodeFeedDefinition } from "../../src/config/feedDefinition.ts"
import { decodeConfig } from "../../src/config/loadConfig.ts"
import { codesOf, makeSite } from "../run/site.ts"

const settingsWith = (language: string) =>
  Result.getOrThrow(decodeConfig("/project", { site: { url: "https://news.example.org/", title: "News", language } }))

describe("the site's language", () => {
  test.each([
    ["en_US", "en-US", "ltr"],
    ["en-us", "en-US", "ltr"],
    ["ara", "ar", "rtl"],
    ["iw", "he", "rtl"],
    ["zh-Hans-CN", "zh-Hans-CN", "ltr"]
  ])("%s is %s, and nothing is said", (written, language, direction) => {
    const { site, findings } = settingsWith(written)
    expect([site.language, site.direction, findings]).toEqual([language, direction, undefined])
  })

  test.each([
    ["english", "en", "ltr"],
    ["Deutsch", "de", "ltr"],
    ["arabic", "ar", "rtl"],
    ["العربية", "ar", "rtl"],
    ["jp", "ja", "ltr"]
  ])("%s is told that its tag is %s, which is used", (written, language, direction) => {
    const { site, findings } = settingsWith(written)
    expect([site.language, site.direction]).toEqual([language, direction])
    expect(findings).toMatchObject([{ code: "FF2002", severity: "warning", fix: `Write \`language: ${language}\`.` }])
  })

  test("is on its line in every run, and in what is published only as a tag", async () => {
    const site = makeSite(
      { "articles/a.md": "---\ntitle: Ferry\ndate: 2026-03-01\nlanguage: german\n---\nDie Fähre ist da.\n" },
      "site:\n  url: https://news.example.org/\n  title: Example News\n  language: english\ncards: false\n"
    )
    for (let run = 0; run < 2; run += 1) {
      const ran = await site.run()
      expect(codesOf(ran)).toEqual(expect.arrayContaining(["FF2002 fanfare.config.yaml", "FF1104 articles/a.md"]))
      expect(ran.report.findings.find(({ code }) => code === "FF2002")).toMatchObject({ line: 4 })
    }
    expect(site.read("public/rss.xml")).toContain("<language>en</language>")
    expect(site.read("public/index.html")).toContain('<html lang="de"')
    expect(site.read("public/articles/a/head.html")).toContain('"inLanguage":"de"')
    for (const [path, text] of site.published()) expect([path, /english|german/i.test(text)]).toEqual([path, false])
  })
})

test.each([
  ["language: en_US", { language: "en-US" }],
  ["languages: [iw, pt_BR]", { languages: ["he", "pt-BR"] }]
])("a feed's %s", (line, expected) => {
  expect(decodeFeedDefinition("city", `title: City\n${line}\n`, "feeds/city.yaml")).toMatchObject({ success: expected })
})

test.each(["english", "Deutsch", "العربية"])("a feed in %s is told to take a tag", (language) => {
  const decoded = decodeFeedDefinition("city", `title: City\nlanguage: ${language}\n`, "feeds/city.yaml")
  expect(decoded).toMatchObject({ failure: [{ message: expect.stringContaining("language tag such as en") }] })
})

test("labels of a language by its name are told its tag", () => {
  const config = { site: { url: "https://news.example.org/", title: "News" }, labels: { german: { share: "Teilen" } } }
  expect(decodeConfig("/project", config)).toMatchObject({
    failure: { findings: [{ fix: expect.stringContaining("`de`") }] }
  })
})
