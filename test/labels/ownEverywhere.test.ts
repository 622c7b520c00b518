/** Labels that the config sets hold in every file: none of fanfare's own words is left, in whatever output it would stand. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { decodeConfig } from "../../src/config/loadConfig.ts"
import { labels } from "../../src/labels/languages/index.ts"
import { labelNames } from "../../src/labels/ownLabels.ts"
import { noteNames } from "../../src/model/draft/noteTitle.ts"
import type { LabelName, Labels } from "../../src/model/Labels.ts"
import { type Files, makeSite } from "../run/site.ts"

/** Languages whose words stand in no code, no name of a network and no example. */
const languages = ["de", "ar"] as const

const wordsIn = (language: string): Labels => {
  const found = labels.find((one) => one.language === language)
  if (found === undefined) throw new Error(`No labels in ${language}`)
  return found
}

/** In place of a label, with its places. */
const ownWord = (name: LabelName, text: string): string =>
  [`Own${name}Word`, ...(text.match(/\{\w+\}/g) ?? [])].join(" ")

const article = (title: string, language: string, ...lines: ReadonlyArray<string>): string =>
  `---\ntitle: ${title}\nauthor: Ann\ndescription: x\nlang: ${language}\n${lines.join("\n")}\n---\nxyz\n`

const notes = noteNames.map((name) => `\n:::${name}\nxyz\n:::\n`).join("")

const articlesIn = (language: string): Files => ({
  "articles/a.md": article(
    "Aaa",
    language,
    "date: 2026-03-01",
    "updated: 2026-03-05",
    "comments: { mastodon: https://social.example/@a/1, bluesky: https://bsky.app/profile/a.example/post/1 }"
  ),
  "articles/a.comments.yaml":
    "- { id: c1, author: Bo, date: 2026-03-02T09:00:00Z, text: zyx }\n- { id: c2, author: Cy, date: 2026-03-03T09:00:00Z, text: zyx, inReplyTo: c1 }\n",
  "articles/b.md": article(
    "Bbb",
    language,
    "date: 2026-03-02",
    "comments: false",
    "transcript: { src: https://a.example/t.vtt, type: text/vtt }"
  ),
  "articles/c.md": article("Ccc", language),
  "articles/d.md":
    article("Ddd", language, "date: 2026-03-03", "audio: https://a.example/t.mp3", "video: https://a.example/t.mp4") +
    notes +
    "\n" +
    "xyz ".repeat(200),
  "dist/e/index.html": `<!doctype html><html lang="${language}"><head><title>Eee</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04"></head><body><article><h1>Eee</h1><p>xyz</p></article></body></html>`,
  "feeds/f.yaml": "title: Fff\nsections: [zzz]\n"
})

const configIn = (
  language: string,
  retired: string,
  own: string
): string => `site: { url: https://news.example.org/, title: Nnn, language: ${language}, timeZone: UTC }
cards: false
pages: dist/**/*.html
inject: true
share: { networks: [x, google-plus, mastodon, copy, native, print, email, pocket], script: true, retired: ${retired} }
comments: { reply: { email: a@news.example.org, webmention: "https://webmention.io/news.example.org/webmention" } }
widgets: { onArticles: true }
${own}`

const builds: ReadonlyArray<readonly [retired: string, isEmpty: boolean]> = [
  ["label", false],
  ["archive-link", false],
  ["omit", true]
]

/** All that is published, and the pages of the site that were filled. */
const published = async (language: string, own: string): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  for (const [retired, isEmpty] of builds) {
    const given = isEmpty ? { "dist/none.html": "<p>x</p>" } : articlesIn(language)
    const site = makeSite(given, configIn(language, retired, own))
    await site.run()
    for (const [path, text] of site.published())
      if (/\.(?:html|xml|json|opml)$/.test(path))
        files.set(`${retired} ${path}`, Buffer.from(text, "latin1").toString("utf8"))
    if (!isEmpty) files.set(`${retired} dist/e/index.html`, site.read("dist/e/index.html"))
  }
  return files
}

const escaped = (text: string): string => text.replaceAll("&", "&#x26;").replaceAll("'", "&#x27;")

/** The longest part of a label that stands between its places; shorter ones stand in other words as well. */
const partOf = (text: string): string =>
  text
    .split(/\{\w+\}/)
    .map((part) => part.trim())
    .toSorted((a, b) => b.length - a.length)[0] ?? ""

const holds = (files: ReadonlyMap<string, string>, text: string): ReadonlyArray<string> => {
  const part = partOf(text)
  const whole = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[part, escaped(part)].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}\\p{M}])`,
    "u"
  )
  return [...files].flatMap(([path, held]) => (whole.test(held) ? [path] : []))
}

/** No output has a place for it by now. */
const unseen: ReadonlyArray<LabelName> = ["readMore"]

describe.each(languages)("in %s", (language) => {
  const words = wordsIn(language)
  const own = Object.fromEntries(labelNames.map((name) => [name, ownWord(name, words[name])]))

  test("every label stands in some file, by fanfare's own words", async () => {
    const files = await published(language, "")
    expect(labelNames.filter((name) => holds(files, words[name]).length === 0)).toEqual(unseen)
  })

  test.each([
    ["for every language", `labels: ${JSON.stringify(own)}\n`],
    ["for one", `labels: ${JSON.stringify({ [language]: own })}\n`]
  ])("set %s, no trace of them is left", async (_, given) => {
    const files = await published(language, given)
    expect(labelNames.filter((name) => holds(files, `Own${name}Word`).length === 0)).toEqual(unseen)
    expect(labelNames.flatMap((name) => holds(files, words[name]).map((path) => `${name}: ${path}`))).toEqual([])
  })
})

test.each([
  ["de", "de-AT"],
  ["de-AT", "de-AT"],
  ["nb", "no"],
  ["no", "nb-NO"],
  ["pt", "pt-BR"],
  ["pt_BR", "pt-BR"],
  ["zh-Hant", "zh-TW"],
  ["iw", "he"]
])("labels of %s hold for an article in %s", (tag, language) => {
  const config = { site: { url: "https://news.example.org/", title: "Nnn" }, labels: { [tag]: { share: "Own" } } }
  expect(Result.getOrThrow(decodeConfig("/project", config)).words(language).share).toBe("Own")
})
