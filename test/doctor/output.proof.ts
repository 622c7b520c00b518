/** Faults of an output, each seeded into one in which nothing is wrong, and each named by its check. */
import { rmSync, writeFileSync } from "node:fs"
import { globSync } from "node:fs"
import { join } from "node:path"
import { randomFillSync } from "node:crypto"
import { beforeAll, expect, test } from "vitest"
import { makeProject } from "../cli/project.ts"
import { checkOf, config, copyOf, diagnose, type DoctorProject, healthy, page } from "./healthy.ts"

let sound: DoctorProject

beforeAll(() => {
  sound = healthy()
}, 60_000)

type Fault = readonly [name: string, status: "warn" | "fail", what: string, spoil: (project: DoctorProject) => void]

const harbour = "public/harbour/index.html"

/** The card of the first article, relative to the project. */
const cardIn = ({ root }: DoctorProject): string => {
  const [card = ""] = globSync("public/articles/harbour/og.*", { cwd: root })
  return card
}

const faults: ReadonlyArray<Fault> = [
  [
    "built",
    "warn",
    "nothing",
    ({ remove }) => {
      remove("public/fanfare.json")
      remove("public/articles")
      for (const one of [
        "rss.xml",
        "atom.xml",
        "feed.json",
        "opml.xml",
        "news-sitemap.xml",
        "_headers",
        "widgets",
        "comments"
      ])
        remove(`public/${one}`)
      remove(".fanfare")
    }
  ],
  [
    "built",
    "fail",
    "a manifest with merge marks",
    ({ write, read }) => write("public/fanfare.json", `<<<<<<<\n${read("public/fanfare.json")}`)
  ],
  [
    "built",
    "warn",
    "another version",
    ({ change }) => change("public/fanfare.json", /fanfare\/[\d.]+/, "fanfare/0.0.1")
  ],
  [
    "fresh",
    "warn",
    "an article that is newer",
    ({ write }) =>
      write("articles/new.md", "---\ntitle: New\ndate: 2026-03-05\nurl: /new/\n---\nText of a new article.\n")
  ],
  [
    "fresh",
    "warn",
    "a page that changed",
    ({ change }) => change(harbour, "<h1>The harbour opens again", "<h1>The harbour opens")
  ],
  [
    "edited",
    "warn",
    "a feed edited by hand",
    ({ write, read }) => write("public/rss.xml", `${read("public/rss.xml")}<!-- mine -->`)
  ],
  [
    "edited",
    "warn",
    "a widget edited by hand",
    ({ write }) => write("public/widgets/fanfare.css", "body { color: red }")
  ],
  ["missing-files", "fail", "a feed that is gone", ({ remove }) => remove("public/atom.xml")],
  ["missing-files", "fail", "a folder that is gone", ({ remove }) => remove("public/widgets")],
  [
    "foreign-files",
    "fail",
    "another tool's feed under our name",
    ({ write, remove }) => {
      remove(".fanfare")
      write("public/rss.xml", '<?xml version="1.0"?><rss version="2.0"><channel><title>Other</title></channel></rss>')
    }
  ],
  [
    "feeds",
    "fail",
    "XML that is cut off",
    ({ root, read }) => writeFileSync(join(root, "public/rss.xml"), read("public/rss.xml").slice(0, -200))
  ],
  ["feeds", "fail", "a bare ampersand", ({ change }) => change("public/rss.xml", ">Marsa News<", ">Marsa & News<")],
  [
    "feeds",
    "fail",
    "two items with one id",
    ({ change, read }) => {
      const ids = [...read("public/rss.xml").matchAll(/<guid[^>]*>([^<]+)/g)].map((match) => match[1] ?? "")
      change("public/rss.xml", ids[1] ?? "", ids[0] ?? "")
    }
  ],
  [
    "feeds",
    "fail",
    "another address",
    ({ change }) =>
      change("public/feed.json", /"feed_url": ?"[^"]*"/, '"feed_url":"https://old.marsa-news.org/feed.json"')
  ],
  [
    "feeds",
    "fail",
    "a page for errors in its place",
    ({ write }) => write("public/rss.xml", "<!doctype html><html><body>Not found</body></html>")
  ],
  ["cards", "fail", "a card that is gone", (project) => project.remove(cardIn(project))],
  [
    "card-weight",
    "warn",
    "a heavy card",
    (project) => writeFileSync(join(project.root, cardIn(project)), randomFillSync(Buffer.alloc(310_000)))
  ],
  [
    "head-tags",
    "fail",
    "a generator that ran after fanfare",
    ({ write }) => write(harbour, page("harbour", "The harbour opens again"))
  ],
  [
    "head-tags",
    "warn",
    "tags that nobody puts in",
    ({ change, write }) => {
      change("fanfare.config.yaml", "inject: true", "inject: false")
      write(harbour, page("harbour", "The harbour opens again"))
      write("public/market/index.html", page("market", "The fish market returns"))
    }
  ],
  [
    "double-tags",
    "warn",
    "a second og:title",
    ({ change }) => change(harbour, "</head>", '<meta property="og:title" content="Other"></head>')
  ],
  [
    "double-tags",
    "warn",
    "a second og:image",
    ({ change }) => change(harbour, "</head>", '<meta property="og:image" content="/other.png"></head>')
  ],
  [
    "places",
    "warn",
    "a place that is empty",
    ({ change }) => change(harbour, /<nav class="fanfare-share[\s\S]*?<\/nav>/, "")
  ],
  [
    "places",
    "warn",
    "a place of an unknown kind",
    ({ change }) => change(harbour, "</article>", '</article><div data-fanfare="shares"></div>')
  ],
  ...[
    '<div data-fan-fare="share"></div>',
    '<div data-fanfair="comments"></div>',
    '<div data-funfare="latest-news"></div>',
    '<div fanfare="share"></div>',
    "<div data-fanfare-share></div>",
    '<div data-fanfares="shares"></div>'
  ].map((slip): Fault => [
    "places",
    "warn",
    `a place that is misspelt: ${slip}`,
    ({ change }) => change(harbour, "</article>", `</article>${slip}`)
  ]),
  ...[
    "fanfare:haed",
    "fanfare-head",
    "fanfare head",
    "FanFare:heads",
    "fan-fare:head",
    "/fanfare:hed",
    "fanfare:head /"
  ].map((slip): Fault => [
    "places",
    "warn",
    `a marker that is misspelt: ${slip}`,
    ({ change }) => change(harbour, "<title>", `<!-- ${slip} --><title>`)
  ]),
  ...["/img/a.png", "../a.png", "a.png", "//marsa-news.org/a.png"].map((address): Fault => [
    "absolute-tags",
    "fail",
    `an og:image at ${address}`,
    ({ change }) => change("public/index.html", "<title>", `<meta property="og:image" content="${address}"><title>`)
  ]),
  [
    "absolute-tags",
    "fail",
    "a twitter:image without its host",
    ({ change }) => change(harbour, "<title>", '<meta name="twitter:image" content="/a.png"><title>')
  ],
  [
    "absolute-tags",
    "fail",
    "an og:url without its host",
    ({ change }) => change("public/index.html", "<title>", '<meta property="og:url" content="/"><title>')
  ],
  [
    "github-pages",
    "warn",
    "a folder with _ where a branch is published",
    ({ write, remove }) => {
      remove(".github")
      write("public/CNAME", "marsa-news.org\n")
      write("public/_astro/a.css", "")
    }
  ],
  ...(
    [
      ["a domain of its own among what Hugo copies", "static/CNAME", "marsa-news.org\n"],
      ["a script with the package gh-pages", "package.json", '{ "scripts": { "deploy": "gh-pages -d public" } }'],
      [
        "a workflow that pushes the branch",
        ".github/workflows/site.yml",
        "on: push\njobs:\n  a:\n    steps:\n      - run: git push --force origin HEAD:gh-pages\n"
      ],
      [
        "a script whose names with a dot stay out",
        "package.json",
        '{ "scripts": { "deploy": "npm run build && gh-pages -d public" } }'
      ]
    ] as const
  ).map(([name, file, text]): Fault => [
    "github-pages",
    "warn",
    name,
    ({ write, remove }) => {
      remove(".github")
      write(file, text)
      write("public/_astro/a.css", "")
    }
  ]),
  [
    "github-pages",
    "warn",
    "a page with _ below github.io",
    ({ write, change, remove }) => {
      remove(".github")
      change("fanfare.config.yaml", "marsa-news.org", "marsa.github.io")
      write("public/_about.html", "<!doctype html><title>About</title>")
    }
  ],
  [
    "places",
    "warn",
    "no place for the bar",
    ({ change }) => change(harbour, /<div data-fanfare="share">[\s\S]*?<\/div>(?=<\/body>)/, "")
  ],
  [
    "feed-link",
    "warn",
    "a front page that names no feed",
    ({ change }) => change("public/index.html", /<link rel="alternate"[^>]*>/, "")
  ],
  [
    "feed-link",
    "warn",
    "a front page that names another feed",
    ({ change }) => change("public/index.html", "/rss.xml", "/feed/")
  ],
  [
    "local-links",
    "fail",
    "a card of another build",
    ({ change }) => change(harbour, /og\.[0-9a-f]+\.(png|jpg)/g, "og.0123456789.$1")
  ],
  ["robots", "fail", "everything forbidden", ({ write }) => write("public/robots.txt", "User-agent: *\nDisallow: /\n")],
  [
    "robots",
    "fail",
    "cards forbidden to one network",
    ({ write }) => write("public/robots.txt", "User-agent: Twitterbot\nDisallow: /articles/\n")
  ],
  [
    "robots",
    "fail",
    "feeds forbidden",
    ({ write }) => write("public/robots.txt", "User-agent: *\nDisallow: /*.xml$\n")
  ],
  [
    "noindex",
    "fail",
    "a template that says noindex",
    ({ change }) =>
      change(harbour, '<meta charset="utf-8">', '<meta charset="utf-8"><meta name="robots" content="noindex">')
  ],
  [
    "noindex",
    "fail",
    "a header that says noindex",
    ({ write, read }) => write("public/_headers", `${read("public/_headers")}\n/*\n  X-Robots-Tag: noindex\n`)
  ],
  ["other-feeds", "warn", "the generator's own feed", ({ write }) => write("public/index.xml", "<rss/>")],
  [
    "other-feeds",
    "warn",
    "a feed that pages name",
    ({ write, change }) => {
      write("public/posts/feed.rss", "<rss/>")
      change("public/index.html", "/rss.xml", "/posts/feed.rss")
    }
  ],
  [
    "leftovers",
    "warn",
    "a build in another folder",
    ({ write, read }) => write("dist/fanfare.json", read("public/fanfare.json"))
  ],
  ...["www", "htdocs", "static/feeds", "old/site/public"].map((folder): Fault => [
    "leftovers",
    "warn",
    `a build in ${folder}`,
    ({ write, read }) => write(`${folder}/fanfare.json`, read("public/fanfare.json"))
  ])
]

test.each(faults)("%s, %s: %s", async (name, status, _what, spoil) => {
  const project = copyOf(sound)
  spoil(project)
  const found = checkOf(await diagnose(project), name)
  expect(found).toMatchObject({ status })
  expect(found.fix ?? "").not.toBe("")
  expect(`${found.found}${found.fix}`).not.toContain("\n")
  rmSync(project.root, { recursive: true })
})

test("a feed that is below an article's folder, a robots.txt that allows and a page of the site's own are fine", async () => {
  const project = copyOf(sound)
  project.write("public/robots.txt", "User-agent: *\nDisallow: /drafts/\nUser-agent: GPTBot\nDisallow: /\n")
  project.write("public/data.xml", "<data/>")
  const diagnosis = await diagnose(project)
  // A build of a project with its own config, and a file of that name that is nobody's manifest.
  project.write("sites/other/fanfare.config.yaml", "site: { url: https://other-marsa.org/, title: Other }\n")
  project.write("sites/other/public/fanfare.json", project.read("public/fanfare.json"))
  project.write("data/fanfare.json", "{}")
  project.write("node_modules/a/fanfare.json", project.read("public/fanfare.json"))
  project.change(
    "public/index.html",
    "<title>",
    '<!-- the head of fanfare --><meta property="og:image" content="https://marsa-news.org/a.png"><title>'
  )
  project.change("public/index.html", "<ul>", '<ul id="fanfare-share" class="fanfare" data-share="fanfare">')
  for (const name of ["robots", "other-feeds", "edited", "leftovers", "absolute-tags", "places"])
    expect(checkOf(diagnosis, name)).toMatchObject({ status: "ok" })
})

test.each(["gh-pages --nojekyll -d public", "gh-pages -d public -t", "gh-pages --dotfiles -d public"])(
  "names with _ are published by %s",
  async (deploy) => {
    const project = copyOf(sound)
    project.remove(".github")
    project.write("package.json", JSON.stringify({ scripts: { deploy } }))
    project.write("public/_astro/a.css", "")
    if (!deploy.includes("nojekyll")) project.write("public/.nojekyll", "")
    expect(checkOf(await diagnose(project), "github-pages")).toMatchObject({ status: "ok" })
  }
)

const below: ReadonlyArray<readonly [name: string, file: string, text: string]> = [
  ["robots", "public/robots.txt", "User-agent: *\nDisallow: /\n"],
  ["robots", "public/robots.txt", "User-agent: facebookexternalhit\nDisallow: /fanfare/\n"],
  ["noindex", "public/_headers", "/*\n  X-Robots-Tag: noindex\n"],
  ["noindex", "public/.htaccess", 'Header set X-Robots-Tag "noindex, nofollow"\n'],
  ["noindex", "netlify.toml", '[[headers]]\nfor = "/*"\n[headers.values]\nX-Robots-Tag = "noindex"\n'],
  [
    "noindex",
    "vercel.json",
    '{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "X-Robots-Tag", "value": "noindex" }] }] }'
  ]
]
const fine: ReadonlyArray<readonly [name: string, file: string, text: string]> = [
  ["robots", "public/robots.txt", "User-agent: *\nDisallow: /drafts/\n"],
  ["noindex", "netlify.toml", '[[headers]]\nfor = "/drafts/*"\n[headers.values]\nX-Robots-Tag = "noindex"\n'],
  ["noindex", "netlify.toml", '# X-Robots-Tag = "noindex" for all: "/*"\n']
]

test("output below the site: what stands at the root of the host counts", async () => {
  const project = makeProject({
    "fanfare.config.yaml": `${config("https://marsa-news.org/fanfare/")}out: public/fanfare\n`,
    "public/harbour/index.html": page("harbour", "The harbour opens again")
  })
  expect(project.run(["build"], { SOURCE_DATE_EPOCH: "" }).status).toBe(0)
  for (const [status, cases] of [
    ["fail", below],
    ["ok", fine]
  ] as const)
    for (const [name, file, text] of cases) {
      project.write(file, text)
      expect([file, text, checkOf(await diagnose(project), name).status]).toEqual([file, text, status])
      rmSync(join(project.root, file))
    }
}, 120_000)
