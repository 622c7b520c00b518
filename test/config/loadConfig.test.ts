import { describe, expect, test } from "vitest"
import { bad, good, load } from "./load.ts"

const site = { url: "https://news.example.org", title: "Example News" }

describe("the least config", () => {
  test("is two lines, completed with defaults", async () => {
    const project = await good("fanfare.config.yaml", "site: { url: https://news.example.org/, title: Example News }\n")
    expect(project).toMatchObject({
      site: {
        url: "https://news.example.org/",
        title: "Example News",
        description: "Example News",
        language: "en",
        direction: "ltr",
        timeZone: "UTC",
        accounts: {}
      },
      folders: { articles: "articles", feeds: "feeds", out: "public" },
      comments: { files: [], hide: [], hideFile: null, show: null },
      permalink: null,
      undated: "hold",
      cards: { template: {}, sizes: [], fonts: [], photos: true, small: false },
      share: { networks: [], hashtags: [], instances: {} }
    })
  })

  test("has no hub unless one is named, and then the site has it", async () => {
    expect((await good("fanfare.config.json", JSON.stringify({ site }))).site).not.toHaveProperty("hub")
    const named = await good("fanfare.config.json", JSON.stringify({ site, hub: "https://hub.example.org/" }))
    expect(named.site.hub).toBe("https://hub.example.org/")
  })

  test.each([
    ["fanfare.config.json", JSON.stringify({ site })],
    ["fanfare.config.mjs", `export default ${JSON.stringify({ site })}`],
    ["fanfare.config.js", `export default ${JSON.stringify({ site })}`],
    ["fanfare.config.ts", `export default ${JSON.stringify({ site })} satisfies object`],
    [
      "fanfare.config.mts",
      `const site: { url: string; title: string } = ${JSON.stringify(site)}\nexport default { site }`
    ]
  ])("may be written as %s", async (name, text) => {
    expect((await good(name, text)).site).toMatchObject({ url: "https://news.example.org/", title: "Example News" })
  })

  test("an Arabic site is written from right to left unless it says otherwise", async () => {
    expect(
      (await good("fanfare.config.yaml", "site: { url: https://a.example.org/, title: أ, language: ar-EG }")).site
        .direction
    ).toBe("rtl")
    expect(
      (
        await good(
          "fanfare.config.yaml",
          "site: { url: https://a.example.org/, title: أ, language: ar, direction: ltr }"
        )
      ).site.direction
    ).toBe("ltr")
  })
})

describe("the settings of the cards", () => {
  const cards = async (...lines: ReadonlyArray<string>) =>
    (
      await good(
        "fanfare.config.yaml",
        ["site: { url: https://a.example.org/, title: A }", "cards:", ...lines].map((line) => `${line}\n`).join("")
      )
    ).cards

  test("one template is that of every size", async () => {
    expect((await cards("  template: headline"))?.template).toEqual({
      og: "headline",
      pin: "headline",
      square: "headline",
      portrait: "headline",
      story: "headline"
    })
  })

  test("templates by size leave the other sizes to fanfare", async () => {
    expect((await cards("  template: { og: photo, pin: pin }"))?.template).toEqual({ og: "photo", pin: "pin" })
  })

  test("sizes and fonts that are named twice are one", async () => {
    expect(
      await cards(
        "  sizes: [story, portrait, story]",
        "  fonts: [fonts/House.ttf, ../House.OTF, fonts/a.b.woff, fonts/House.ttf]"
      )
    ).toEqual({
      template: {},
      sizes: ["story", "portrait"],
      fonts: ["fonts/House.ttf", "../House.OTF", "fonts/a.b.woff"].map((file) => ({
        file,
        languages: null,
        scripts: null,
        weight: null,
        style: null
      })),
      photos: true,
      small: false
    })
  })

  test("photos may be switched off", async () => {
    expect((await cards("  photos: false"))?.photos).toBe(false)
  })

  test("no settings are the defaults", async () => {
    expect(await cards("  {}")).toEqual({ template: {}, sizes: [], fonts: [], photos: true, small: false })
  })

  test.each<[string, { path: string; column: number; message: RegExp; fix: RegExp }]>([
    ["templates: headline", { path: "cards.templates", column: 3, message: /no setting/, fix: /`template`/ }],
    ["photo: false", { path: "cards.photo", column: 3, message: /no setting/, fix: /`photos`/ }],
    ["photos: yes", { path: "cards.photos", column: 3, message: /boolean/, fix: /boolean/ }],
    ["template: 3", { path: "cards.template", column: 3, message: /name of a template/, fix: /og: photo/ }],
    ["template: ''", { path: "cards.template", column: 3, message: /some text/, fix: /some text/ }],
    [
      "template: { sqare: photo }",
      { path: "cards.template.sqare", column: 15, message: /no setting/, fix: /`square`.*portrait, story/ }
    ],
    ["template: { og: [photo] }", { path: "cards.template.og", column: 15, message: /string/, fix: /string/ }],
    ["sizes: [story, og]", { path: "cards.sizes[1]", column: 18, message: /portrait or story/, fix: /always drawn/ }],
    ["sizes: story", { path: "cards.sizes", column: 3, message: /array/, fix: /array/ }],
    ["fonts: [{ languages: [ur] }]", { path: "cards.fonts[0].file", column: 11, message: /missing/, fix: /./ }],
    [
      "fonts: [{ file: a.ttf, scripts: [arabic] }]",
      { path: "cards.fonts[0].scripts[0]", column: 36, message: /script/, fix: /Arab/ }
    ],
    [
      "fonts: [{ file: a.ttf, weight: 1200 }]",
      { path: "cards.fonts[0].weight", column: 26, message: /weight/, fix: /1000/ }
    ],
    [
      "fonts: [House.svg]",
      { path: "cards.fonts[0]", column: 11, message: /font file/, fix: /\.ttf, \.otf, \.woff or \.woff2/ }
    ],
    ["fonts: [fonts/.ttf]", { path: "cards.fonts[0]", column: 11, message: /font file/, fix: /\.ttf/ }]
  ])("%s is a mistake with its place and its fix", async (line, { path, column, message, fix }) => {
    const error = await bad(`site: { url: https://a.example.org/, title: A }\ncards:\n  ${line}\n`)
    expect(error.findings).toMatchObject([{ code: "FF2001", line: 3, column }])
    expect(error.findings[0]?.message).toContain(`\`${path}\``)
    expect(error.findings[0]?.message).toMatch(message)
    expect(error.findings[0]?.fix).toMatch(fix)
  })
})

test("what heads name comes from the config", async () => {
  const project = await good(
    "fanfare.config.yaml",
    `site: { url: https://news.example.org/, title: Example News, author: { name: Desk, x: desk, fediverse: desk@social.example.org } }
comments: { reply: { webmention: https://mentions.example.org/news } }
share: { pinterest: { nopin: true } }
`
  )
  expect(project.site).toMatchObject({
    author: { name: "Desk", x: "desk", fediverse: "desk@social.example.org" },
    webmention: "https://mentions.example.org/news"
  })
  expect(project.share.pinterest).toEqual({ nopin: true })
})

describe("a mistake names its line and its fix", () => {
  test.each<[string, string, { line: number; column?: number; message: RegExp; fix: RegExp }]>([
    [
      "an unknown key",
      "site:\n  url: https://a.example.org/\n  titel: A\n  title: A\n",
      { line: 3, column: 3, message: /site\.titel/, fix: /`title`/ }
    ],
    [
      "an unknown key at the top",
      "sight: 1\nsite: { url: https://a.example.org/, title: A }\n",
      { line: 1, message: /sight/, fix: /`site`/ }
    ],
    [
      "a missing key",
      "site:\n  url: https://a.example.org/\n",
      { line: 1, message: /site\.title.*missing/, fix: /title/ }
    ],
    ["no address", "site:\n  title: A\n  url: news\n", { line: 3, message: /site\.url/, fix: /https:/ }],
    [
      "a script address",
      "site: { title: A, url: 'javascript:alert(1)' }\n",
      { line: 1, message: /site\.url/, fix: /https:/ }
    ],
    [
      "a hub without https://",
      "site:\n  title: A\n  url: https://a.example.org/\nhub: hub.example.org\n",
      { line: 4, message: /hub/, fix: /https:/ }
    ],
    [
      "a webmention endpoint that is no address",
      "site: { title: A, url: https://a.example.org/ }\ncomments:\n  reply:\n    webmention: mentions\n",
      { line: 4, message: /webmention/, fix: /https:/ }
    ],
    [
      "a wish for Pinterest that is none",
      "site: { title: A, url: https://a.example.org/ }\nshare: { pinterest: { nopin: sometimes } }\n",
      { line: 2, message: /nopin/, fix: /boolean/ }
    ],
    [
      "a wrong colour",
      "site:\n  title: A\n  url: https://a.example.org/\n  accent: red\n",
      { line: 4, message: /accent/, fix: /#0b6e4f/ }
    ],
    [
      "a wrong zone",
      "site:\n  title: A\n  url: https://a.example.org/\n  timeZone: Mars\n",
      { line: 4, message: /timeZone/, fix: /UTC/ }
    ],
    [
      "a wrong language",
      "site:\n  title: A\n  url: https://a.example.org/\n  language: not a language\n",
      { line: 4, message: /language/, fix: /en/ }
    ],
    [
      "a wrong type",
      "site:\n  title: [A]\n  url: https://a.example.org/\n",
      { line: 2, message: /site\.title/, fix: /string/ }
    ],
    [
      "a wrong choice",
      "site: { title: A, url: https://a.example.org/ }\nundated: now\n",
      { line: 2, message: /undated/, fix: /first-seen/ }
    ],
    [
      "a permalink without slug",
      "site: { title: A, url: https://a.example.org/ }\npermalink: /x/\n",
      { line: 2, message: /permalink/, fix: /:slug/ }
    ],
    [
      "a deep unknown key",
      "site: { title: A, url: https://a.example.org/ }\nshare:\n  network: [x]\n",
      { line: 3, message: /share\.network/, fix: /`networks`/ }
    ],
    [
      "a wrong way to show closed networks",
      "site: { title: A, url: https://a.example.org/ }\nshare:\n  retired: shown\n",
      { line: 3, message: /share\.retired/, fix: /omit/ }
    ],
    [
      "a board by its name",
      "site: { title: A, url: https://a.example.org/ }\nshare:\n  pinterest: { board: harbour }\n",
      { line: 3, message: /board/, fix: /digits/ }
    ],
    ["broken YAML", "site:\n  title: 'A\n", { line: 3, message: /YAML/, fix: /quote/ }],
    [
      "a duplicate key",
      "site: { title: A, url: https://a.example.org/ }\nsite: 1\n",
      { line: 2, message: /YAML/, fix: /^Keep one/ }
    ]
  ])("%s", async (_, text, { line, column, message, fix }) => {
    const error = await bad(text)
    expect(error).toMatchObject({ _tag: "ConfigError", exitCode: 2 })
    expect(error.findings[0]).toMatchObject({
      code: "FF2001",
      severity: "error",
      file: "fanfare.config.yaml",
      line,
      ...(column === undefined ? {} : { column })
    })
    expect(error.findings[0]?.message).toMatch(message)
    expect(error.findings[0]?.fix).toMatch(fix)
  })

  test("and all mistakes are named at once", async () => {
    const error = await bad("site:\n  titel: A\n  url: 3\nunknown: 1\n")
    expect(error.findings.map(({ line }) => line).toSorted()).toEqual([1, 2, 3, 4])
  })

  test("an alias bomb is refused", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(", ")}]`
    )
    const error = await bad(`l0: &l0 [x]\n${levels.join("\n")}\n`)
    expect(error.findings[0]?.message).toMatch(/alias/)
  })

  test("a config that throws is the user's error, with its cause", async () => {
    const error = await bad("throw new Error('broken')", "fanfare.config.mjs")
    expect(error).toMatchObject({
      exitCode: 2,
      detail: expect.stringMatching(/^fanfare\.config\.mjs(?::\d+)* cannot be run: broken\.$/)
    })
    expect(String(error.cause)).toContain("broken")
  })

  test("no config at all says how to make one", async () => {
    const result = await load("other.yaml", "", null)
    expect(result).toMatchObject({ _tag: "Failure", failure: { _tag: "ConfigError", exitCode: 2 } })
    const named = await load("other.yaml", "", "missing.yaml")
    expect(named).toMatchObject({ _tag: "Failure", failure: { detail: "There is no config file missing.yaml." } })
  })
})

describe("own words, replies, widgets and the look of the bar", () => {
  test("have defaults", async () => {
    const project = await good("fanfare.config.json", JSON.stringify({ site }))
    expect(project.bar).toEqual({ names: "visible", script: false })
    expect(project.reply).toEqual({ form: "#comment-form", webmention: null })
    expect(project.widgets).toEqual({
      latestNews: { feed: null, limit: 10 },
      latestComments: { limit: 10 },
      onArticles: false
    })
    const loading = await good("fanfare.config.json", JSON.stringify({ site, widgets: { onArticles: true } }))
    expect(loading.widgets.onArticles).toBe(true)
    expect(project.words("ar").share).toBe("شارك مع أصدقائك")
  })

  test("own words reach every language, or one", async () => {
    const labels = { copyLink: "Take it", ar: { share: "شارك الخبر" } }
    const { words } = await good("fanfare.config.json", JSON.stringify({ site, labels }))
    expect([words("de").copyLink, words("ar").share, words("de").share]).toEqual([
      "Take it",
      "شارك الخبر",
      "Mit Freunden teilen"
    ])
  })

  test.each([
    ["labels: { shar: Tell }", "`labels.shar`", "`share`", 2],
    ["labels:\n  ar:\n    shareOn: شارك", "no place for {network}", "Share on {network}", 4],
    ["labels: { share: 7 }", "`labels.share`", "", 2],
    ["comments: { reply: { form: comments } }", "comments.reply.form", "#comment-form", 2],
    ["comments: { reply: { email: a@b?cc=c@d.example } }", "comments.reply.email", "letters@example.org", 2],
    ["widgets: { latestNews: { limit: 0 } }", "widgets.latestNews.limit", "1 to 100", 2],
    ["share: { names: none }", "share.names", "visible or hidden", 2]
  ])("%j is an error with its line", async (text, message, fix, line) => {
    const { findings } = await bad(`site: { url: https://news.example.org/, title: Example News }\n${text}\n`)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toContain(message)
    expect(findings[0]?.fix).toContain(fix)
    expect(findings[0]?.line).toBe(line)
  })
})
