/**
 * Keys change exactly with their inputs: for each field of the config, of a feed and of an article the files that get a
 * new key. No other file is written, and each is named as a reason why.
 */
import { afterAll, describe, expect, test } from "vitest"
import { story } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const comments = (text: string): string => `[{"id":"c1","author":"Jo","date":"2026-04-02","text":"${text}"}]`

/** The second article has comments, the third one is published by fanfare itself. */
const files = {
  "articles/s1.md": story(1, "tags: [sport]\n"),
  "articles/s2.md": story(2),
  "articles/s3.md": story(3).replace("url: /story-3/\n", ""),
  "articles/s2.comments.json": comments("Good."),
  "feeds/sport.yaml": "title: Sport\ntags: sport\n"
}

const config = (title = "Example News", site = "", more = ""): string =>
  `site: { url: https://news.example.org/, title: ${title}, timeZone: Asia/Riyadh${site} }\ncards: false\n${more}`

const names: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:rss\.xml|atom\.xml|feed\.json)$/, "latest"],
  [/^sport\/(?:rss\.xml|atom\.xml|feed\.json)$/, "sport"],
  [/^sport\/index\.html$/, "sport page"],
  [/^index\.html$/, "front page"],
  [/^comments\/index\.html$/, "comments page"],
  [/^comments\//, "comment feeds"],
  [/^widgets\/latest-news\./, "news"],
  [/^widgets\/latest-comments\./, "newest comments"],
  [/^(?:opml|news-sitemap)\.xml$/, ""],
  [/^widgets\/|^_headers$/, ""]
]

const nameOf = (path: string): string => names.find(([pattern]) => pattern.test(path))?.[1] || path

const keysOf = (site: Site): Promise<ReadonlyMap<string, string>> =>
  site.look(({ targets }) => new Map(Array.from(targets.each(), ({ path, output, key }) => [path, `${output} ${key}`])))

interface Renewed {
  /** Outputs of the second article, which the edits are of. */
  readonly own: ReadonlyArray<string>
  /** Outputs of the other two. */
  readonly others: ReadonlyArray<string>
  readonly site: ReadonlyArray<string>
  readonly come: number
  readonly go: number
}

const manifest = "fanfare.json"

/** What an edit of the project gives a new key. */
const renewedBy = async (edit: (site: Site) => void): Promise<Renewed> => {
  const site = makeSite(files, config())
  await site.run()
  const [keys, texts] = [await keysOf(site), site.published()]
  edit(site)
  const { reasons } = await site.run()
  const [after, now] = [await keysOf(site), site.published()]
  const made = [...after.keys()].filter((path) => path !== manifest && keys.get(path) !== after.get(path))
  const written = [...now.keys()].filter((path) => path !== manifest && texts.get(path) !== now.get(path))
  expect(written.filter((path) => !made.includes(path))).toEqual([])
  expect(reasons.map((reason) => reason.split(" ")[0]).toSorted()).toEqual(made.toSorted())
  const changed = made.filter((path) => keys.has(path))
  const outputs = (pattern: RegExp): ReadonlyArray<string> =>
    [
      ...new Set(changed.flatMap((path) => (pattern.test(path) ? [after.get(path)?.split(" ")[0] ?? ""] : [])))
    ].toSorted()
  return {
    own: outputs(/^articles\/s2\//),
    others: outputs(/^articles\/(?!s2\/)/),
    site: [...new Set(changed.filter((path) => !path.startsWith("articles/")).map(nameOf))].toSorted(),
    come: made.length - changed.length,
    go: [...keys.keys()].filter((path) => !after.has(path)).length
  }
}

const lists = (text: string): ReadonlyArray<string> => (text === "" ? [] : text.split(", ")).toSorted()

const feeds = "latest, sport"
const allFeeds = `${feeds}, comment feeds`
const allPages = "front page, sport page, comments page"
const bothWidgets = "news, newest comments"

type Row = readonly [what: string, text: string, article: string, site: string]

describe("a field of the config", () => {
  /** Outputs of each article; one that fanfare publishes has a page besides, which holds them. */
  const site: ReadonlyArray<Row> = [
    ["title", "", "head, oembed, bar, shares, commentFeed", `${allFeeds}, ${allPages}, opml.xml, news-sitemap.xml`],
    ["description", "description: Other", "", "latest, front page, opml.xml"],
    ["language", "language: fr", "head", `${allFeeds}, ${allPages}, ${bothWidgets}, opml.xml, news-sitemap.xml`],
    ["accent", "accent: '#112233'", "head, shares", `${allPages}, widgets/pages.css`],
    ["author", "author: Jo", "head, oembed, commentFeed", `${allFeeds}, opml.xml`],
    ["copyright", "copyright: Ours", "head, commentFeed", `${allFeeds}, ${allPages}`],
    ["icon", "icon: https://news.example.org/i.png", "head, commentFeed", `${allFeeds}, ${allPages}`],
    ["accounts", "accounts: { x: '@a' }", "head, bar, shares, commentFeed", `${allFeeds}, front page`]
  ]
  const others: ReadonlyArray<Row> = [
    ["hub", "hub: https://hub.example.org/", "commentFeed", allFeeds],
    ["networks of the bar", "share: { networks: [facebook, x] }", "bar", ""],
    ["hashtags", "share: { hashtags: [harbour] }", "bar, shares", feeds],
    ["names in the bar", "share: { names: hidden }", "bar", ""],
    ["form", "comments: { reply: { form: '#letters' } }", "comments", ""],
    ["webmention", "comments: { reply: { webmention: 'https://news.example.org/w' } }", "comments, head", ""],
    ["number of latest news", "widgets: { latestNews: { limit: 1 } }", "", "news"],
    [
      "number of newest comments",
      "widgets: { latestComments: { limit: 1 } }",
      "",
      "newest comments, comments page, front page"
    ],
    ["theme of cards that are off", "theme: dark", "", ""],
    ["what becomes of articles without a date, of which there is none", "undated: first-seen", "", ""],
    ["a word of a language that nothing is written in", "labels: { he: { share: Tell } }", "", ""],
    ["a word", "labels: { en: { share: Tell } }", "comments, bar", `${allPages}, ${bothWidgets}`]
  ]

  const cases = [
    ...site.map(
      ([what, text, ...rest]) =>
        [what, text === "" ? config("Other News") : config(undefined, `, ${text}`), ...rest] as const
    ),
    ...others.map(([what, text, ...rest]) => [what, config(undefined, "", `${text}\n`), ...rest] as const)
  ]

  test.each(cases)("%s", async (what, text, article, ofSite) => {
    const renewed = await renewedBy(({ write }) => write("fanfare.config.yaml", text))
    const own = lists(article)
    // The page of an article holds the others; only the second article has comments to make a feed of.
    const page = own.some((output) => output !== "commentFeed") ? ["page"] : []
    const bare = own.filter((output) => output !== "commentFeed")
    expect(renewed, what).toEqual({ own, others: [...bare, ...page].toSorted(), site: lists(ofSite), come: 0, go: 0 })
  })

  test("a file that comes with a setting is new, and what refers to it has a new key", async () => {
    const script = await renewedBy(({ write }) =>
      write("fanfare.config.yaml", config(undefined, "", "share: { script: true }\n"))
    )
    expect(script).toEqual({
      own: ["bar", "comments"],
      others: ["bar", "comments", "page"],
      site: lists(allPages),
      come: 1,
      go: 0
    })
    const widgets = await renewedBy(({ write }) =>
      write("fanfare.config.yaml", config(undefined, "", "widgets: { onArticles: true }\n"))
    )
    expect(widgets).toMatchObject({ own: [], others: ["page"], come: 1, go: 0 })
  })

  test("a comment, or another order of the same, in the file is none", async () => {
    const nothing = { own: [], others: [], site: [], come: 0, go: 0 }
    expect(await renewedBy(({ write }) => write("fanfare.config.yaml", `# A comment\n${config()}`))).toEqual(nothing)
    expect(
      await renewedBy(({ write }) =>
        write(
          "fanfare.config.yaml",
          'cards: false\nsite:\n  timeZone: "Asia/Riyadh"\n  title: Example News\n  url: https://news.example.org/\n'
        )
      )
    ).toEqual(nothing)
  })
})

describe("a field of a feed", () => {
  test.each<[what: string, text: string, article: string, ofSite: string, go: number]>([
    ["title", "title: Games\ntags: sport\n", "head", `sport, ${allPages}, opml.xml`, 0],
    [
      "description",
      "title: Sport\ntags: sport\ndescription: Games.\n",
      "",
      "sport, sport page, front page, opml.xml",
      0
    ],
    ["limit, where fewer stand in it", "title: Sport\ntags: sport\nlimit: 3\n", "", "", 0],
    ["formats", "title: Sport\ntags: sport\nformats: rss\n", "head", `sport, ${allPages}, opml.xml`, 2],
    ["tags, with others in it", "title: Sport\n", "", "sport, sport page", 0],
    ["tags, with the same in it", "title: Sport\ntags: [sport, nothing]\n", "", "", 0],
    ["authors, with the same in it", "title: Sport\ntags: sport\nauthors: Lena Haddad\n", "", "", 0]
  ])("%s", async (_, text, article, ofSite, go) => {
    const renewed = await renewedBy(({ write }) => write("feeds/sport.yaml", text))
    const page = article === "" ? [] : ["page"]
    expect(renewed).toEqual({
      own: lists(article),
      others: [...lists(article), ...page].toSorted(),
      site: lists(ofSite),
      come: 0,
      go
    })
  })
})

describe("a field of an article", () => {
  /** One article has one revision: all that is made of it has a new key. */
  const all = lists("bar, commentFeed, comments, head, oembed, shares")
  const edited = (from: string, to: string) => (site: Site) => site.write("articles/s2.md", story(2).replace(from, to))

  test.each<[what: string, edit: (site: Site) => void, ofSite: string]>([
    ["title", edited("Story number 2", "Renamed"), `latest, comment feeds, comments page, front page, ${bothWidgets}`],
    ["body", edited("Words of", "Other words of"), "latest"],
    ["description", edited("What happened", "What came"), "latest, front page"],
    ["author", edited("author: Lena Haddad", "author: Jo"), "latest, front page"],
    ["section", edited("lang: en", "lang: en\nsection: Port"), "latest, front page"],
    ["a tag that no feed asks for", edited("lang: en", "lang: en\ntags: [city]"), "latest"],
    ["a tag that a feed asks for", edited("lang: en", "lang: en\ntags: [sport]"), "latest, sport, sport page"],
    ["language", edited("lang: en", "lang: fr"), `latest, comment feeds, comments page, front page, ${bothWidgets}`],
    ["date", edited("T09:00", "T10:00"), "latest, front page, news"],
    ["date of an update", edited("lang: en", "lang: en\nupdated: 2026-03-09"), "latest, opml.xml"],
    ["address", edited("/story-2/", "/moved-2/"), `latest, comment feeds, comments page, front page, ${bothWidgets}`],
    [
      "comments",
      ({ write }) => write("articles/s2.comments.json", comments("Bad.")),
      "latest, comment feeds, comments page, front page, newest comments"
    ]
  ])("%s: its own files, and lists that show it", async (what, edit, ofSite) => {
    expect(await renewedBy(edit), what).toEqual({ own: all, others: [], site: lists(ofSite), come: 0, go: 0 })
  })

  test.each<[what: string, edit: (site: Site) => void]>([
    ["the space between its paragraphs", edited("Words of", "\n\nWords of")],
    ["quotes in its front matter", edited("title: Story number 2", 'title: "Story number 2"')],
    [
      "its place in the folder",
      (site) => (site.remove("articles/s2.comments.json"), site.write("articles/s2.comments.json", comments("Good.")))
    ]
  ])("other bytes that say the same change no key: %s", async (_, edit) => {
    expect(await renewedBy(edit)).toEqual({ own: [], others: [], site: [], come: 0, go: 0 })
  })

  test("an article that comes, and one that goes: its own files, and lists that show it or what moves up", async () => {
    const come = await renewedBy(({ write }) => write("articles/s4.md", story(4)))
    expect(come).toEqual({ own: [], others: [], site: lists("latest, front page, opml.xml, news"), come: 5, go: 0 })
    const gone = await renewedBy(({ remove }) => remove("articles/s1.md"))
    expect(gone).toEqual({
      own: [],
      others: [],
      site: lists("latest, sport, sport page, front page, news"),
      come: 0,
      go: 5
    })
    const draft = await renewedBy(({ write }) => write("articles/s4.md", story(4, "draft: true\n")))
    expect(draft).toEqual({ own: [], others: [], site: [], come: 0, go: 0 })
  })
})
