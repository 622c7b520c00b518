/** Faults of what stands in the repository: scripts, versions, ledger and output in git, names of a starter, secrets. */
import { mkdirSync, renameSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { leavesOut } from "../../src/doctor/setup/ledgerReaches.ts"
import { versionFits } from "../../src/doctor/setup/versionFits.ts"
import { checkOf, copyOf, diagnose, type DoctorProject, healthy } from "./healthy.ts"
import { all, changed, eachIsNamed, file, noneIsNamed, packages, pages, type Spoil } from "./seed.ts"

let sound: DoctorProject
beforeAll(() => {
  sound = healthy()
}, 60_000)

const scripts = (those: Readonly<Record<string, string>>): Spoil => packages({ scripts: those })
const settings = (more: string): Spoil =>
  changed("fanfare.config.yaml", "title: Marsa News", `title: Marsa News, ${more}`)
const titled = (title: string): Spoil => changed("fanfare.config.yaml", "title: Marsa News", `title: ${title}`)
const line = (more: string): Spoil => changed("fanfare.config.yaml", "inject", `${more}\ninject`)
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 12345\n`
const ledger = "fanfare.ledger.jsonl"

eachIsNamed(
  () => sound,
  [
    [
      "build-script",
      "warn",
      "fanfare before the generator",
      /^"postbuild": "fanfare build"$/,
      scripts({ prebuild: "fanfare build", build: "hugo" })
    ],
    [
      "build-script",
      "warn",
      "fanfare beside the generator",
      /"hugo && fanfare build"/,
      scripts({ build: "hugo & fanfare build" })
    ],
    [
      "build-script",
      "warn",
      "both by a program",
      /"hugo && fanfare build"/,
      scripts({ build: "concurrently 'hugo' 'fanfare build'" })
    ],
    [
      "build-script",
      "warn",
      "fanfare where the generator fails",
      /"hugo && fanfare build"/,
      scripts({ build: "hugo || fanfare build" })
    ],
    [
      "fanfare-version",
      "warn",
      "another version in package.json",
      /^npm install fanfare@\d/,
      packages({ devDependencies: { fanfare: "^9" } })
    ],
    [
      "fanfare-version",
      "warn",
      "another version in a script",
      /in place of fanfare@8/,
      scripts({ build: "hugo && npx fanfare@8 build" })
    ],
    [
      "node-elsewhere",
      "warn",
      "an image of Node 18",
      /Dockerfile/,
      file("Dockerfile", "FROM --platform=amd64 docker.io/library/node:18-alpine AS site\n")
    ],
    ["node-elsewhere", "warn", "a tool of mise", /mise\.toml/, file("mise.toml", '[tools]\nnode = "20"\n')],
    [
      "ledger-reaches",
      "warn",
      "Git LFS",
      /-filter/,
      file(".gitattributes", "*.jsonl filter=lfs diff=lfs merge=lfs -text\n")
    ],
    [
      "ledger-reaches",
      "warn",
      "Vercel",
      /'!fanfare\.ledger\.jsonl' >> \.vercelignore/,
      all(packages(), file(".vercelignore", "*.jsonl\n"))
    ],
    [
      "ledger-reaches",
      "warn",
      "an image",
      /\.dockerignore/,
      all(
        file("Dockerfile", "FROM node:24\nRUN npx fanfare build\n"),
        file(".dockerignore", "*\n!public\n!fanfare.config.yaml\n")
      )
    ],
    [
      "ledger-reaches",
      "warn",
      "the config",
      /'!fanfare\.config\.yaml' >> \.gcloudignore/,
      all(packages(), file(".gcloudignore", "/*.yaml\n"))
    ],
    ["ledger", "fail", "a pointer of Git LFS", /^git lfs pull$/, file(ledger, pointer)],
    [
      "ledger",
      "fail",
      "one in another folder",
      /^mv site\/fanfare\.ledger\.jsonl fanfare/,
      ({ root }) => {
        mkdirSync(join(root, "site"))
        renameSync(join(root, ledger), join(root, "site", ledger))
      }
    ],
    [
      "ledger",
      "fail",
      "a folder of its name",
      /^rm -r fanfare\.ledger\.jsonl && git checkout/,
      ({ root, remove }) => {
        remove(ledger)
        mkdirSync(join(root, ledger))
      }
    ],
    [
      "ledger",
      "fail",
      "a link to nothing",
      /^rm -r /,
      ({ root, remove }) => {
        remove(ledger)
        symlinkSync("/nowhere/ledger", join(root, ledger))
      }
    ],
    [
      "ledger",
      "fail",
      "none, and none committed",
      /fanfare build$/,
      ({ remove, git }) => {
        git("rm", "--quiet", "--cached", ledger)
        git("commit", "--quiet", "--message", "Without")
        remove(ledger)
      }
    ],
    [
      "output-committed",
      "warn",
      "an output that is to be ignored",
      /^git rm -r --quiet --cached public$/,
      ({ git }) => git("add", "--force", "public")
    ],
    [
      "output-committed",
      "warn",
      "an output that CI builds",
      /public\/ >> \.gitignore/,
      all(file(".gitignore", ".fanfare/\n"), ({ git }) => git("add", "--all"))
    ],
    [
      "output-committed",
      "warn",
      "pictures that git leaves out",
      /'!public\/\*\*' >> \.gitignore/,
      all(
        ({ remove }) => remove(".github"),
        file(".gitignore", ".fanfare/\n*.png\n"),
        ({ git }) => git("add", "--all")
      )
    ],
    ...[
      "My Site",
      "My New Hugo Site",
      "Your awesome title",
      "Hexo",
      "Site Title",
      "Eleventy Base Blog v9",
      "My awesome blog"
    ].map((title) => ["stand-ins", "warn", title, /^site: \{ title/, titled(title)] as const),
    ...["Your Name", "John Doe", "Author Name", "Your full name here"].map(
      (name) => ["stand-ins", "warn", name, /^site: \{ author/, settings(`author: ${name}`)] as const
    ),
    ["stand-ins", "warn", "an e-mail", /email/, settings("author: { name: Nadia Haddad, email: you@marsa-news.org }")],
    ["stand-ins", "warn", "a description", /description/, settings("description: A description of your site")],
    [
      "language",
      "warn",
      "pages of another language",
      /^site: \{ language: de \}$/,
      all(pages('lang="en"', 'lang="de"'), changed("public/index.html", 'lang="en"', 'lang="de"'))
    ],
    ["folders", "warn", "no folder of feeds", /^mkdir -p feed-files$/, line("feeds: feed-files")],
    ["folders", "warn", "no folder of articles", /^mkdir -p posts$/, line("articles: posts")],
    [
      "folders",
      "warn",
      "the usual folder beside it",
      /^feeds: feeds$/,
      all(file("feeds/.keep", ""), line("feeds: feed"))
    ],
    [
      "pages",
      "warn",
      "a pattern of one folder",
      /^pages: "public\/\*\*\/\*\.html"$/,
      changed("fanfare.config.yaml", "public/**", "public")
    ],
    [
      "secrets",
      "warn",
      "a password",
      /process\.env/,
      line("sources: [{ feed: 'https://desk:hunter22@boats.org/feed.xml' }]")
    ],
    [
      "secrets",
      "warn",
      "a token",
      /process\.env/,
      line("sources: [{ feed: 'https://boats.org/feed.xml?api_key=0123456789abcdef' }]")
    ],
    ["secrets", "warn", "a token of GitHub", /process\.env/, line(`# ghp_${"a1B2".repeat(9)}`)],
    [
      "config",
      "fail",
      "a password in the site's own address",
      /without a password/,
      changed("fanfare.config.yaml", "https://", "https://desk:word@")
    ],
    [
      "findings",
      "warn",
      "a network that there is not",
      /facebook/,
      changed("fanfare.config.yaml", "email]", "facebok]")
    ],
    ["findings", "warn", "no file of comments", /Put the file there/, line("comments: { files: [kommentare] }")],
    ["findings", "warn", "no logo", /site\.logo/, settings("logo: logo.svg")],
    ["findings", "warn", "a page in another encoding", /UTF-8/, pages('charset="utf-8"', 'charset="iso-8859-1"')]
  ]
)

noneIsNamed(
  () => sound,
  [
    [
      "build-script",
      "fanfare after the generator by another script",
      scripts({ build: "hugo", postbuild: "fanfare build" })
    ],
    ["build-script", "an alternative before both", scripts({ build: "rm -rf public || true; hugo && fanfare build" })],
    [
      "ledger-reaches",
      "an image that only serves",
      all(file("Dockerfile", "FROM nginx\nCOPY public /srv\n"), file(".dockerignore", "*\n!public\n"))
    ],
    [
      "ledger-reaches",
      "patterns that take it back",
      all(packages(), file(".vercelignore", "*.jsonl\n!fanfare.ledger.jsonl\n"))
    ],
    [
      "output-committed",
      "an output that the repository publishes",
      all(
        ({ remove }) => remove(".github"),
        file(".gitignore", ".fanfare/\n"),
        ({ git }) => git("add", "--all")
      )
    ],
    [
      "output-committed",
      "a file beside the output that is committed",
      ({ write, git }) => {
        write("public/CNAME", "marsa-news.org\n")
        git("add", "--force", "public/CNAME")
      }
    ],
    ...["The Site", "My Harbour", "Hugo Boss watches", "Blog of the harbour"].map(
      (title) => ["stand-ins", title, titled(title)] as const
    ),
    ["language", "a site in two languages", changed("public/harbour/index.html", 'lang="en"', 'lang="ar"')],
    ["language", "another form of the same", all(pages('lang="en"', 'lang="en-GB"'))],
    [
      "secrets",
      "what is taken from the environment",
      line("# token: process.env.FEED_TOKEN, https://boats.org/?page=12345678901")
    ],
    ["fanfare-version", "a range of another kind", packages({ devDependencies: { fanfare: "workspace:*" } })]
  ]
)

test.each([
  [
    "eleventy.config.js",
    "@11ty/eleventy",
    'import { fanfare } from "fanfare/eleventy"\nexport default (c) => c.addPlugin(fanfare)\n',
    "_site"
  ],
  [
    "eleventy.config.js",
    "@11ty/eleventy",
    'import { fanfare } from "fanfare/eleventy"\nexport default (c) => c.addPlugin(fanfare, { strict: true, out: "fanfare" })\n',
    "_site/fanfare"
  ],
  [
    "astro.config.mjs",
    "astro",
    'import { fanfare } from "fanfare/astro"\nexport default { integrations: [fanfare({ out: "news" })] }\n',
    "dist/news"
  ],
  [
    "nuxt.config.ts",
    "nuxt",
    'import { fanfare } from "fanfare/nuxt"\nexport default defineNuxtConfig({ modules: [[fanfare, { out: "fanfare" }]] })\n',
    ".output/public/fanfare"
  ]
])("before the first build of a plug-in in %s, the output is where it will be", async (name, generator, text, out) => {
  const project = copyOf(sound)
  for (const one of ["public", ".fanfare", "hugo.toml", "fanfare.ledger.jsonl"]) project.remove(one)
  project.write(name, text)
  project.write(
    "package.json",
    JSON.stringify({ scripts: { build: "build" }, devDependencies: { [generator]: "*", fanfare: "*" } })
  )
  const diagnosis = await diagnose(project)
  expect(diagnosis.project.out).toBe(out)
  expect(checkOf(diagnosis, "output-place").status).toBe("ok")
  expect(checkOf(diagnosis, "built").fix).not.toContain("fanfare")
})

test("a secret is not repeated", async () => {
  const project = copyOf(sound)
  line("sources: [{ feed: 'https://desk:hunter22@boats.org/feed.xml' }]")(project)
  expect(JSON.stringify(checkOf(await diagnose(project), "secrets"))).not.toMatch(/hunter22|boats/)
})

test.each([
  ["^0.1.0", "0.1.0", true],
  ["^0.1.0", "0.1.9", true],
  ["^0.1.0", "0.2.0", false],
  ["^0.0.3", "0.0.4", false],
  ["^1", "1.9.3", true],
  ["^1.2", "1.1.9", false],
  ["~1.2.3", "1.2.9", true],
  ["~1.2.3", "1.3.0", false],
  ["1.x", "1.7.0", true],
  ["1.2", "1.3.0", false],
  ["*", "9.9.9", true],
  [">=1 <2", "1.5.0", true],
  [">=1 <2", "2.0.0", false],
  ["0.9 || ^1.0.0", "1.2.0", true],
  ["0.1.0", "0.1.0", true],
  ["workspace:*", "0.1.0", null],
  ["latest", "0.1.0", null],
  ["github:a/b", "0.1.0", null]
])("%s takes %s: %s", (range, version, fits) => {
  expect(versionFits(range, version)).toBe(fits)
})

test.each([
  ["*", true],
  ["*.jsonl", true],
  ["/fanfare.*", true],
  ["**/*.jsonl", true],
  ["fanfare.ledger.json?", true],
  ["*.jsonl\n!fanfare.ledger.jsonl", false],
  ["# *.jsonl", false],
  ["public/", false],
  ["data/*.jsonl", false],
  ["*.json", false]
])("the patterns %j leave the ledger out: %s", (text, out) => {
  expect(leavesOut(text, "fanfare.ledger.jsonl")).toBe(out)
})
