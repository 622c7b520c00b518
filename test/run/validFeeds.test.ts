/** Every feed of a newsroom with all kinds of stories, hostile ones too, has no warning of the W3C's validator that can be avoided. */
import { readFileSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { markupProblems, textProblems, validatorWarnings } from "../feeds/validatorRules.ts"
import { removeFolders } from "../publish/site.ts"
import { epoch, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const config = `site:
  url: https://quay.example.org/news/
  home: https://quay.example.org/
  title: "Quay & Tide"
  description: News of a quay <and> its tides.
  author: { name: The Quay Desk, email: desk@quay.example.org }
  copyright: © Quay & Tide
  accounts: { x: "@quay" }
hub: https://hub.example.org/
cloud: http://rpc.example.org:5337/pleaseNotify
license: https://creativecommons.org/licenses/by/4.0/
rsl: { permits: [search] }
webfeeds: { related: true }
cards: false
`
let day = 1
const story = (front: string, body: string): string =>
  `---\ndate: 2026-03-${String((day += 1)).padStart(2, "0")}T09:30:00Z\n${front}\n---\n${body}\n`
const sound = readFileSync(new URL("../fixtures/media/bare.mp3", import.meta.url))

const files = {
  "fanfare.config.yaml": config,
  "articles/photo.md": story(
    `title: "R&D2 lifts a boat"\nauthors: [Ana Prates <ana@quay.example.org>, Rui Melo]\ntags: ["Q&A", C++]\nlicense: https://creativecommons.org/licenses/by-sa/4.0/`,
    "A crane lifted[^1] the boat, see [below](#next) and [the map](../map.html).\n\n## Next {#next}\n\n[^1]: Four tonnes."
  ),
  "articles/film.md": story(
    "title: The tide in a minute",
    `A film of the tide.\n\n<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Tide"></iframe>`
  ),
  "articles/poll.md": story(
    "title: Which bridge",
    `Readers were asked.\n\n<form><fieldset><legend>Which?</legend><label><input type="radio" name="p"> Old</label></fieldset><button>Vote</button></form>`
  ),
  "articles/table.md": story(
    "title: Tides",
    `| Day | High |\n|:--|--:|\n| Mon | 3 |\n\n<table border=1 style="position:fixed"><tr><td colspan=2 nowrap onclick="x()">a<td bgcolor=red>b</table>\n\n- [x] measured\n\n> [!NOTE]\n> The datum changed.`
  ),
  "articles/code.md": story(
    "title: Code",
    "```js\nconst tide = (a) => a && a < 3 ? '<low>' : 1 // &amp; ]]>\n```\n\n<svg viewBox='0 0 9 9'><circle r='4'/></svg> <math><mi>x</mi></math> <x-tag aria-label='x' role='note'>y</x-tag>\n\n<p>Stray </b> <a href='javascript:alert(1)'>x</a> <a href='/about?a=1&b=2'>about</a> <img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt='dot'>\n<p><p>nested<div>block</div></p><a href='/a'>one <a href='/b'>two</a></a><ul><p>x</p></ul>"
  ),
  "articles/gallery.md": story(
    "title: Gallery",
    `<figure><figure><img src="https://quay.example.org/ä b.jpg" srcset="/c.jpg 2x" alt="One"><figcaption>First</figcaption></figure></figure>`
  ),
  "articles/talk.mp3": new Uint8Array(sound),
  "articles/sound.md": story("title: The bell\naudio: talk.mp3\nepisode: 1", "The bell rings."),
  "articles/paid.md": story("title: What it costs\npaywall: more", "It costs more.\n\n<!--more-->\n\nKept back."),
  "articles/arabic.md": story(
    `title: "المد & الجزر"\nlang: ar\nauthor: ليلى حداد`,
    "وصلت السفن إلى الرصيف صباح الجمعة.[^1]\n\n[^1]: حاشية."
  ),
  "articles/hostile.md": story(
    `title: "]]> \\u0085 5 < 6 & 7 \\uFFFD"\nauthor: "O'Neil & <Sons>"\nsection: "Q&A"\ntags: ["<i>", "R&D2"]\ndescription: "5 < 6; AT&amp;T \\u0092s"`,
    "Text with ]]> and https://quay.example.org/ä?x=[1]|2"
  ),
  "articles/arabic.comments.yaml": `- { id: c1, author: "Zé & <b>", date: 2026-03-20T10:00:00Z, text: "First & <b>bold</b>" }`,
  "feeds/topics.yaml": "title: Topics\neach: tags\n",
  "feeds/people.yaml": "title: People\neach: authors\ncontent: summary\n",
  "feeds/tongues.yaml": "title: Tongues\neach: languages\norder: oldest\n",
  "feeds/own.yaml": `title: Own & more\nmarkdown: true\nupdate: { period: daily }\nlicense: https://quay.example.org/terms\nimage: https://quay.example.org/cover.webp\nextra:\n  namespaces: { x: https://example.org/ns }\n  items: { "x:tag": "{title}" }\n`,
  "feeds/flipboard.yaml": "title: F\nprofile: flipboard\n",
  "feeds/pinterest.yaml": "title: P\nprofile: pinterest\n",
  "feeds/smartnews.yaml": "title: S\nprofile: smartnews\n",
  "feeds/listen.yaml": "title: L\nprofile: podcast\npodcast: { category: News, explicit: false }\n"
}

let site: Site
beforeAll(async () => {
  site = makeSite(files)
  await site.run({ epoch })
}, 120_000)

const feeds = (): ReadonlyArray<readonly [string, string]> =>
  [...site.published().keys()]
    .filter((path) => /(?:rss|atom|comments)\.xml$/.test(path))
    .map((path) => [path, site.read(`public/${path}`)])

test("every feed", () => {
  expect(feeds().length).toBeGreaterThan(30)
  expect(feeds().flatMap(([path, xml]) => validatorWarnings(xml).map((warning) => `${path}: ${warning}`))).toEqual([])
})

describe("the rules see", () => {
  test.each([
    ["a reference without a base", '<a href="#fn1">1</a>', 'href="#fn1"'],
    ["a script", "<p>a</p><script>b</script>", "<script>"],
    ["a handler", '<p onclick="x()">a</p>', "<p onclick>"],
    ["a style", '<p style="color:red">a</p>', "<p style>"],
    ["a tag of nobody's", "<x-tag>a</x-tag>", "<x-tag>"],
    ["an attribute twice", '<p id="a" id="b">a</p>', "duplicate-attribute"],
    ["a reference that is none", "<p>R&ampD</p>", "missing-semicolon-after-character-reference"]
  ])("%s", (_name, html, problem) => {
    expect(markupProblems(html).join(" ")).toContain(problem)
  })

  test("a named reference, one thing said twice, a namespace for nothing and a lost character", () => {
    expect(textProblems("A &amp; B")).toHaveLength(1)
    expect(textProblems("A &#x26; B")).toEqual([])
    const xml = `<rss xmlns:x="urn:x" xmlns:dc="urn:dc"><channel><copyright>a\u0085</copyright><dc:rights>a</dc:rights></channel></rss>`
    expect(validatorWarnings(xml)).toEqual([
      "a lost character",
      "channel has copyright and dc:rights",
      "x is declared and not used"
    ])
  })
})
