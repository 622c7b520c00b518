/** Every setting that changes what is published: what it changes, that nothing else of it stays, and the way back. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders, type Tree } from "../publish/site.ts"
import { article, builtProject } from "./built.ts"

afterAll(removeFolders, 60_000)

/** A config of these lines, each a key of its own; those of `site` apart. */
const configOf = (site: Readonly<Record<string, string>>, more: ReadonlyArray<string>): string => {
  const all = { url: "https://news.example.org/", title: "Example News", timeZone: "UTC", ...site }
  const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}\n`)
  return `site:\n${lines.join("")}cards: false\n${more.map((line) => `${line}\n`).join("")}`
}

const comment = (id: string, more = ""): string =>
  `- { id: ${id}, author: { name: Bo, url: "https://bo.example.org/" }, date: 2026-05-02, text: Said by ${id}.${more} }\n`

const sources: Tree = {
  "articles/a.md": article(
    "Alpha",
    {
      date: "2026-05-28T10:00:00Z",
      tags: "[harbour]",
      image: '{ src: "https://news.example.org/a.jpg", alt: A boat }'
    },
    "## Part\n\nWords of Alpha.\n"
  ),
  "articles/b.md": article("Beta", { url: "https://news.example.org/2026/beta/", author: "Cleo" }),
  "articles/c.md": article("جيم", { lang: "ar", date: "2026-05-03" }),
  "articles/d.md": "---\ntitle: Delta\nauthor: Dan\ndescription: About Delta.\nlang: en\n---\nWords of Delta.\n",
  "articles/e.md":
    "---\ntitle: Epsilon\ndate: 2026-04-01\ndescription: Nobody wrote it.\nlang: en\n---\nWords of Epsilon.\n",
  "articles/a.comments.yaml": comment("c1") + comment("c2") + comment("spam"),
  "other.xml":
    '<rss version="2.0"><channel><title>Other</title><link>https://other.example.org/</link><description>x</description><item><title>News of others</title><link>https://other.example.org/1</link></item></channel></rss>',
  "export.json": JSON.stringify([]),
  "hidden.txt": "c2\n",
  "logo.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#123"/></svg>\n',
  "records.ndjson": `${JSON.stringify({ id: "r1", title: "Recorded", content_text: "Words of a record.", date_published: "2026-05-20T10:00:00Z", language: "en", url: "https://news.example.org/r1/" })}\n`
}

interface Option {
  readonly site?: Readonly<Record<string, string>>
  readonly more?: ReadonlyArray<string>
  /** What stands in a file with it and not without it; false: the file itself is gone; true: it comes. */
  readonly shows: Readonly<Record<string, RegExp | boolean>>
  /** Whether it leaves something for good: the ledger keeps what went out. Then it is tried in a project of its own. */
  readonly stays?: true
  /** What stands in a file without it and not with it. */
  readonly hides?: Readonly<Record<string, RegExp>>
}

const options: Readonly<Record<string, Option>> = {
  "site.url": {
    site: { url: "https://www.example.org/news/" },
    shows: {
      "rss.xml": /<link>https:\/\/www\.example\.org\/news\//,
      "articles/a/head.html": /https:\/\/www\.example\.org\/news\/articles\/a\/oembed\.json/,
      _headers: /^\/news\/rss\.xml$/m,
      "fanfare.json": /https:\/\/www\.example\.org\/news\/articles\/a\//
    }
  },
  "site.title": {
    site: { title: "Other Name" },
    shows: {
      "rss.xml": /<title>Other Name</,
      "opml.xml": /Other Name/,
      "index.html": /Other Name/,
      "articles/a/oembed.json": /"provider_name": ?"Other Name"/,
      "news-sitemap.xml": /<news:name>Other Name</
    },
    hides: { "rss.xml": /Example News/, "index.html": /Example News/, "articles/a/head.html": /Example News/ }
  },
  "site.description": {
    site: { description: "What happens here." },
    shows: {
      "rss.xml": /<description>What happens here\.</,
      "feed.json": /"description": "What happens here\."/,
      "atom.xml": /What happens here\./,
      "index.html": /content="What happens here\."/
    }
  },
  "site.language": {
    site: { language: "de" },
    shows: {
      "rss.xml": /<language>de</,
      "index.html": /<html lang="de"/,
      "widgets/latest-news.json": /"language": ?"de"/,
      "widgets/latest-comments.html": /lang="de"/
    }
  },
  "site.direction": { site: { direction: "rtl" }, shows: { "index.html": /<html lang="en" dir="rtl"/ } },
  "site.timeZone": {
    site: { timeZone: "Asia/Riyadh" },
    // An article keeps the date that it went out with.
    shows: { "comments/rss.xml": /02 May 2026 00:00:00 \+0300/ }
  },
  "site.author": {
    site: { author: "{ name: The Desk, url: 'https://news.example.org/desk/', email: desk@example.org }" },
    shows: {
      "articles/e/head.html": /name="author" content="The Desk"/,
      "articles/e/comments.html": /mailto:desk@example\.org/,
      "opml.xml": /<ownerName>The Desk</,
      "articles/e/oembed.json": /"author_name": ?"The Desk"/
    },
    hides: { "opml.xml": /<ownerName>Example News</ }
  },
  "site.copyright": {
    site: { copyright: "© 2026 Example" },
    shows: {
      "rss.xml": /<copyright>© 2026 Example</,
      "atom.xml": /<rights[^>]*>© 2026 Example</,
      "articles/a/head.html": /name="DC\.rights" content="© 2026 Example"/
    }
  },
  "site.accent": {
    site: { accent: "'#7a2048'" },
    shows: { "index.html": /#7a2048/i, "articles/a/head.html": /#7a2048/i }
  },
  "site.logo": {
    site: { logo: "logo.svg" },
    shows: { "index.html": /widgets\/logo\.[0-9a-f]+\.svg/, "articles/a/head.html": /widgets\/logo\.[0-9a-f]+\.svg/ }
  },
  "site.icon": {
    site: { icon: "https://news.example.org/icon.png" },
    shows: {
      "atom.xml": /<icon>https:\/\/news\.example\.org\/icon\.png</,
      "feed.json": /"icon": "https:\/\/news\.example\.org\/icon\.png"/,
      "articles/a/head.html": /rel="icon" href="https:\/\/news\.example\.org\/icon\.png"/
    }
  },
  "site.accounts": {
    site: { accounts: "{ x: '@example', mastodon: '@news@social.example' }" },
    shows: {
      "articles/a/head.html": /twitter:site" content="@example"[^]*fediverse:creator" content="@news@social\.example"/
    }
  },
  hub: {
    more: ["hub: https://hub.example.org/"],
    shows: { "rss.xml": /rel="hub"/, "atom.xml": /rel="hub"/, "feed.json": /"hubs"/ }
  },
  permalink: {
    more: ["permalink: /:year/:slug/"],
    shows: {
      "feed.json": /https:\/\/news\.example\.org\/2026\/a\//,
      "articles/a/index.html": false,
      "articles/b/index.html": false
    }
  },
  undated: { stays: true, more: ["undated: first-seen"], shows: { "feed.json": /"title": "Delta"/ } },
  sources: {
    more: ["sources: [{ ndjson: records.ndjson }]"],
    shows: { "feed.json": /"title": "Recorded"/, "index.html": /Recorded/ }
  },
  "share.networks": {
    more: ["share: { networks: [telegram, reddit] }"],
    shows: { "articles/a/share.html": /t\.me[^]*reddit\.com/ },
    hides: { "articles/a/share.html": /facebook\.com/ }
  },
  "share.hashtags": {
    more: ["share: { hashtags: [portnews] }"],
    shows: { "articles/a/share.json": /#portnews|hashtags=portnews/, "articles/a/share.html": /portnews/ }
  },
  "share.instances": {
    more: ["share: { networks: [mastodon], instances: { mastodon: social.example } }"],
    shows: {
      "articles/a/share.html": /https:\/\/social\.example\/share/,
      "articles/a/share.json": /https:\/\/social\.example\/share/
    }
  },
  "share.retired: label": {
    more: ["share: { networks: [google-plus, x], retired: label }"],
    shows: { "articles/a/share.html": /Google\+/ },
    hides: { "articles/a/share.html": /facebook\.com/ }
  },
  "share.retired: archive-link": {
    more: ["share: { networks: [google-plus, x], retired: archive-link }"],
    shows: { "articles/a/share.html": /web\.archive\.org/ }
  },
  "share.pinterest.board": {
    more: ["share: { pinterest: { board: '123456' } }"],
    shows: { "articles/a/share.json": /"board_id": ?"123456"/ }
  },
  "share.pinterest.button": {
    more: ["share: { pinterest: { button: true } }"],
    shows: { "articles/a/share.json": /data-pin-/ }
  },
  "share.pinterest.section": {
    more: ["share: { pinterest: { board: '123', section: '456' } }"],
    shows: { "articles/a/share.json": /"board_section_id": ?"456"/ }
  },
  "share.pinterest.widgets": {
    more: [
      "share: { pinterest: { button: { tall: true }, script: { hover: true }, widgets: [{ type: board, href: 'https://www.pinterest.com/a/b/', board-width: 400 }] } }"
    ],
    shows: { "articles/a/share.json": /data-pin-tall[^]*data-pin-board-width[^]*data-pin-hover/ }
  },
  "share.googlePlus": {
    more: ["share: { googlePlus: { archive: true, page: +Example, plusOne: { size: tall, callback: onPlus } } }"],
    shows: {
      "articles/a/share.html": /<div class="fanfare-archive"[^>]*>.*class="g-plusone"[^>]*data-size="tall"/,
      "articles/a/head.html": /<link rel="publisher" href="https:\/\/plus\.google\.com\/\+Example">/,
      "articles/a/share.json": /g-page/,
      "articles/a/index.html": /class="g-plusone"/
    }
  },
  "share.pinterest.nopin": {
    more: ["share: { pinterest: { nopin: true } }"],
    shows: { "articles/a/head.html": /name="pinterest" content="nopin"/ }
  },
  "share.pinterest.richPins": {
    more: ["share: { pinterest: { richPins: false } }"],
    shows: { "articles/a/head.html": /name="pinterest-rich-pin" content="false"/ }
  },
  "share.names": {
    more: ["share: { names: hidden }"],
    shows: { "articles/a/share.html": /class="fanfare-share fanfare-signs"/ }
  },
  "share.script": {
    more: ["share: { script: true }"],
    shows: { "widgets/fanfare.js": true, "articles/a/index.html": /widgets\/fanfare\.js/ }
  },
  "comments.reply.form": {
    more: ["comments: { reply: { form: '#say' } }"],
    shows: { "articles/b/comments.html": /href="https:\/\/news\.example\.org\/2026\/beta\/#say"/ },
    hides: { "articles/b/comments.html": /#comment-form/ }
  },
  "comments.reply.form: false": {
    more: ["comments: { reply: { form: false } }"],
    shows: {},
    hides: { "articles/b/comments.html": /#comment-form/ }
  },
  "comments.reply.email": {
    more: ["comments: { reply: { email: letters@example.org } }"],
    shows: {
      "articles/a/comments.html": /mailto:letters@example\.org\?subject=Alpha/,
      "articles/b/comments.html": /mailto:letters@example\.org/
    }
  },
  "comments.reply.webmention": {
    more: ["comments: { reply: { webmention: 'https://mention.example.org/in' } }"],
    shows: {
      "articles/a/head.html": /rel="webmention" href="https:\/\/mention\.example\.org\/in"/,
      "articles/a/comments.html": /https:\/\/mention\.example\.org\/in/
    }
  },
  "comments.hide": {
    more: ["comments: { hide: [spam] }"],
    shows: {},
    hides: {
      "articles/a/comments.html": /Said by spam/,
      "comments/rss.xml": /Said by spam/,
      "widgets/latest-comments.json": /Said by spam/
    }
  },
  "comments.hideFile": {
    more: ["comments: { hideFile: hidden.txt }"],
    shows: {},
    hides: { "articles/a/comments.html": /Said by c2/, "articles/a/comments.xml": /Said by c2/ }
  },
  "comments.show": {
    more: ["comments: { show: [c1] }"],
    shows: {},
    hides: { "articles/a/comments.html": /Said by (?:c2|spam)/, "index.html": /Said by (?:c2|spam)/ }
  },
  "comments.show: []": {
    more: ["comments: { show: [nobody] }"],
    shows: { "articles/a/comments.xml": false, "articles/a/comments.html": /fanfare-empty/ },
    hides: { "articles/a/comments.html": /Said by/ }
  },
  "widgets.latestNews.limit": {
    more: ["widgets: { latestNews: { limit: 1 } }"],
    shows: {},
    hides: { "widgets/latest-news.json": /Beta/, "widgets/latest-news.html": /Beta/ }
  },
  "widgets.latestNews.feed": {
    more: ["widgets: { latestNews: { feed: other.xml } }"],
    shows: { "widgets/latest-news.json": /News of others/, "widgets/latest-news.html": /News of others/ },
    hides: { "widgets/latest-news.json": /Alpha/ }
  },
  "widgets.latestComments.limit": {
    more: ["widgets: { latestComments: { limit: 1 } }"],
    shows: {},
    hides: { "widgets/latest-comments.json": /Said by c2/, "widgets/latest-comments.html": /Said by c2/ }
  },
  "widgets.onArticles": {
    more: ["widgets: { onArticles: true }"],
    shows: { "widgets/fanfare.js": true, "articles/a/index.html": /data-fanfare/ }
  },
  "labels, for all languages": {
    more: ["labels: { latestNews: Fresh off the boat }"],
    shows: {
      "index.html": /Fresh off the boat/,
      "widgets/latest-news.html": /Fresh off the boat/,
      "widgets/latest-news.json": /Fresh off the boat/
    }
  },
  "labels, of one language": {
    more: ["labels: { ar: { comments: آراء } }"],
    shows: { "articles/c/comments.html": /آراء/ }
  }
}

const base = builtProject({ ...sources, "fanfare.config.yaml": configOf({}, []) })
await base.build()
const without = base.published()

const built: Array<readonly [string, Option, Tree, boolean]> = []
for (const [name, option] of Object.entries(options)) {
  const project = option.stays === true ? builtProject(sources) : base
  project.write({ "fanfare.config.yaml": configOf(option.site ?? {}, option.more ?? []) })
  const { ok } = await project.build()
  built.push([name, option, project.published(), ok])
}

describe("each setting changes what it says, one after the other in one project", () => {
  test.each(built)("%s", (_, { shows, hides = {} }, tree, ok) => {
    expect(ok).toBe(true)
    for (const [path, form] of Object.entries(shows)) {
      if (typeof form === "boolean") {
        expect([path, Object.hasOwn(tree, path)]).toEqual([path, form])
        continue
      }
      expect([path, tree[path]]).toEqual([path, expect.stringMatching(form)])
      expect([path, without[path]]).toEqual([path, expect.not.stringMatching(form)])
    }
    for (const [path, form] of Object.entries(hides)) {
      expect([path, tree[path]]).toEqual([path, expect.not.stringMatching(form)])
      expect([path, without[path]]).toEqual([path, expect.stringMatching(form)])
    }
    expect(tree["index.html"]).not.toBe(undefined)
  })

  test("and without any, all is as it was, byte for byte", async () => {
    base.write({ "fanfare.config.yaml": configOf({}, []) })
    const { ok } = await base.build()
    expect(ok).toBe(true)
    const pictures = (tree: Tree): Tree =>
      Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith("widgets/logo.")))
    const now = pictures(base.published())
    for (const [path, text] of Object.entries(pictures(without))) expect([path, now[path]]).toEqual([path, text])
    expect(Object.keys(now).toSorted()).toEqual(Object.keys(pictures(without)).toSorted())
  })
})

describe("many settings at once", () => {
  const names = [
    "site.title",
    "site.author",
    "site.copyright",
    "hub",
    "permalink",
    "undated",
    "share.script",
    "widgets.onArticles"
  ]
  const chosen = names.map((name) => options[name] ?? { shows: {} })
  const config = configOf(
    Object.assign({}, ...chosen.map(({ site = {} }) => site)) as Readonly<Record<string, string>>,
    chosen.flatMap(({ more = [] }) => more)
  )

  test("give in an old project what they give in a new one with its ledger", async () => {
    base.write({ "fanfare.config.yaml": config })
    expect(await base.build()).toMatchObject({ ok: true })
    const cold = builtProject({
      ...sources,
      "fanfare.config.yaml": config,
      "fanfare.ledger.jsonl": base.read("fanfare.ledger.jsonl")
    })
    await cold.build()
    const texts = (tree: Tree): Tree =>
      Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith("widgets/logo.")))
    expect(texts(base.published())).toEqual(texts(cold.published()))
  })
})
