/** Faults of a set-up, each seeded into a project in which nothing is wrong, and each named by its check. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import type { Diagnosis } from "../../src/doctor/Diagnosis.ts"
import { checkOf, config, copyOf, diagnose, type DoctorProject, healthy, wrongIn } from "./healthy.ts"

let sound: DoctorProject

beforeAll(() => {
  sound = healthy()
}, 60_000)

test("nothing is wrong with a healthy site, and nothing is written into it", async () => {
  const diagnosis = await diagnose(sound)
  expect(wrongIn(diagnosis)).toEqual([])
  expect(diagnosis).toMatchObject({
    ok: true,
    project: { config: "fanfare.config.yaml", out: "public", generator: "Hugo" }
  })
  expect(diagnosis.summary.ok).toBeGreaterThan(30)
})

type Fault = readonly [name: string, status: "warn" | "fail", what: string, spoil: (project: DoctorProject) => void]

const faults: ReadonlyArray<Fault> = [
  ["config", "fail", "an unknown key", ({ write }) => write("fanfare.config.yaml", `${config()}titel: x\n`)],
  ["config", "fail", "broken YAML", ({ write }) => write("fanfare.config.yaml", "site: [")],
  ["config", "fail", "no config", ({ remove }) => remove("fanfare.config.yaml")],
  ["config", "fail", "two configs", ({ write }) => write("fanfare.config.json", "{}")],
  [
    "config",
    "warn",
    "a language by its name",
    ({ change }) => change("fanfare.config.yaml", "title: Marsa News", "title: Marsa News, language: English")
  ],
  [
    "articles",
    "fail",
    "no article",
    ({ write, remove }) => {
      write("fanfare.config.yaml", "site: { url: https://marsa-news.org/, title: Marsa News }\n")
      write("articles/.keep", "")
      remove("public")
    }
  ],
  [
    "articles",
    "warn",
    "an article with an error",
    ({ write }) => write("articles/odd.md", "---\ntitle: [\n---\nText\n")
  ],
  [
    "site-url",
    "warn",
    "an example",
    ({ change }) => change("fanfare.config.yaml", "marsa-news.org", "news.example.org")
  ],
  [
    "site-url",
    "warn",
    "this machine",
    ({ change }) => change("fanfare.config.yaml", "marsa-news.org", "localhost:1313")
  ],
  [
    "site-url",
    "warn",
    "a preview",
    ({ change }) => change("fanfare.config.yaml", "marsa-news.org", "pr-1--marsa.netlify.app")
  ],
  ...["yourdomain.com", "your-site.org", "www.mydomain.com", "username.github.io", "your-blog.netlify.app"].map(
    (host): Fault => [
      "site-url",
      "warn",
      `a name to be filled in: ${host}`,
      ({ change }) => change("fanfare.config.yaml", "marsa-news.org", host)
    ]
  ),
  ...["/", "/blog/", "./", "//marsa-news.org/", "marsa-news.org"].map((url): Fault => [
    "config",
    "fail",
    `an address without its host: ${url}`,
    ({ change }) => change("fanfare.config.yaml", "https://marsa-news.org/", `"${url}"`)
  ]),
  [
    "site-path",
    "fail",
    "an output below the site, at the address of the site",
    ({ write }) => write("fanfare.config.yaml", `${config()}out: public/fanfare\n`)
  ],
  [
    "output-place",
    "warn",
    "an output that is a link",
    ({ root }) => {
      renameSync(join(root, "public"), join(root, "published"))
      symlinkSync("published", join(root, "public"))
    }
  ],
  [
    "output-place",
    "warn",
    "an output that is a link out of the project",
    ({ root }) => {
      const elsewhere = mkdtempSync(join(tmpdir(), "fanfare-elsewhere-"))
      renameSync(join(root, "public"), join(elsewhere, "public"))
      symlinkSync(join(elsewhere, "public"), join(root, "public"))
    }
  ],
  [
    "output-place",
    "fail",
    "an output that is a link to nothing",
    ({ root, remove }) => {
      remove("public")
      symlinkSync("nowhere", join(root, "public"))
    }
  ],
  [
    "fanfare-package",
    "warn",
    "a script that runs what package.json does not name",
    ({ write }) => write("package.json", '{ "scripts": { "build": "hugo && fanfare build" } }')
  ],
  [
    "fanfare-package",
    "warn",
    "a script that takes any version",
    ({ write }) => write("package.json", '{ "scripts": { "site": "hugo && npx fanfare build --strict" } }')
  ],
  [
    "fanfare-package",
    "warn",
    "a script beside others packages",
    ({ write }) =>
      write("package.json", '{ "scripts": { "check": "fanfare check" }, "devDependencies": { "fanfare-theme": "1" } }')
  ],
  ["site-https", "warn", "http", ({ change }) => change("fanfare.config.yaml", "https:", "http:")],
  ["site-path", "fail", "the folder on disk", ({ change }) => change("fanfare.config.yaml", ".org/", ".org/public/")],
  ["site-path", "fail", "a file", ({ change }) => change("fanfare.config.yaml", ".org/", ".org/index.html")],
  [
    "canonical",
    "warn",
    "pages on another host",
    ({ change }) => change("fanfare.config.yaml", "https://marsa", "https://www.marsa")
  ],
  [
    "fonts",
    "warn",
    "a script without a font",
    ({ write }) => write("articles/lao.md", "---\ntitle: ᨠᩣ ᨡᩣ\nlang: nod\ndate: 2026-03-01\nurl: /lao/\n---\nText\n")
  ],
  [
    "output-place",
    "warn",
    "another folder than the generator's",
    ({ change }) => change("hugo.toml", "baseURL", 'publishDir = "docs"\nbaseURL')
  ],
  [
    "output-place",
    "fail",
    "an output among the articles",
    ({ change }) => change("fanfare.config.yaml", "inject", "articles: public/posts\ninject")
  ],
  [
    "pages",
    "fail",
    "a pattern that fits nothing",
    ({ change }) => change("fanfare.config.yaml", "public/**", "dist/**")
  ],
  ["ledger", "fail", "no ledger beside a build", ({ remove }) => remove("fanfare.ledger.jsonl")],
  [
    "ledger",
    "fail",
    "a line that cannot be read",
    ({ write, read }) => write("fanfare.ledger.jsonl", `${read("fanfare.ledger.jsonl")}{"id":\n`)
  ],
  [
    "ledger",
    "fail",
    "marks of a merge",
    ({ write, read }) =>
      write("fanfare.ledger.jsonl", `<<<<<<< HEAD\n${read("fanfare.ledger.jsonl")}=======\n>>>>>>> other\n`)
  ],
  ["ledger-whole", "fail", "a lost line", ({ change }) => change("fanfare.ledger.jsonl", /^\{"id".*"slug".*\n/m, "")],
  [
    "ledger-committed",
    "warn",
    "never committed",
    ({ git }) => git("rm", "--quiet", "--cached", "fanfare.ledger.jsonl")
  ],
  [
    "ledger-committed",
    "warn",
    "changed since",
    ({ write, read }) => write("fanfare.ledger.jsonl", `${read("fanfare.ledger.jsonl")}\n`)
  ],
  [
    "ledger-committed",
    "fail",
    "ignored",
    ({ git, write }) => {
      git("rm", "--quiet", "--cached", "fanfare.ledger.jsonl")
      write(".gitignore", ".fanfare/\n*.jsonl\n")
    }
  ],
  ["cache-ignored", "warn", "not ignored", ({ write }) => write(".gitignore", "public/\n")],
  ["cache-ignored", "fail", "committed", ({ git }) => git("add", "--force", ".fanfare/index.sqlite")],
  ["unfinished", "warn", "a half-written file", ({ write }) => write("public/.fanfare-abc-1.tmp", "x")],
  [
    "unfinished",
    "fail",
    "a file in place of .fanfare",
    ({ remove, write }) => {
      remove(".fanfare")
      write(".fanfare", "x")
    }
  ],
  [
    "ci-ledger",
    "warn",
    "a workflow that forgets the ledger",
    ({ change }) => change(".github/workflows/site.yml", /.*git add.*\n/, "")
  ],
  [
    "ci-identity",
    "warn",
    "a commit without a name",
    ({ change }) => change(".github/workflows/site.yml", /.*user\.name.*\n/, "")
  ],
  [
    "ci-rights",
    "warn",
    "a push without the right",
    ({ change }) => change(".github/workflows/site.yml", "contents: write", "contents: read")
  ]
]

test.each(faults)("%s, %s: %s", async (name, status, _what, spoil) => {
  const project = copyOf(sound)
  spoil(project)
  const found = checkOf(await diagnose(project), name)
  expect(found).toMatchObject({ status })
  expect(found.fix ?? "").not.toBe("")
  expect(`${found.found}${found.fix}`).not.toContain("\n")
})

test("a clock behind the last build fails", async () => {
  const before = process.env["SOURCE_DATE_EPOCH"]
  process.env["SOURCE_DATE_EPOCH"] = "1000000000"
  try {
    expect(checkOf(await diagnose(sound), "clock")).toMatchObject({ status: "fail", fix: "unset SOURCE_DATE_EPOCH" })
  } finally {
    if (before === undefined) delete process.env["SOURCE_DATE_EPOCH"]
    else process.env["SOURCE_DATE_EPOCH"] = before
  }
})

test("what cannot be looked at is not called fine", async () => {
  const project = copyOf(sound)
  project.remove(".git")
  const diagnosis = await diagnose(project)
  for (const name of ["ledger-committed", "cache-ignored"])
    expect(checkOf(diagnosis, name)).toMatchObject({
      status: "skipped",
      found: "this folder is not in a git repository"
    })
  project.remove("public")
  project.remove(".fanfare")
  const unbuilt = await diagnose(project)
  expect(checkOf(unbuilt, "feeds")).toMatchObject({ status: "skipped", found: "nothing is built yet", fix: null })
  expect(existsSync(join(project.root, ".fanfare"))).toBe(false)
})

test("the output directory is the one of package.json where nothing is in public/", async () => {
  const project = copyOf(sound)
  project.remove("public")
  project.remove(".fanfare")
  project.remove("hugo.toml")
  mkdirSync(join(project.root, "dist"))
  project.write("astro.config.mjs", "")
  project.write("package.json", '{ "scripts": { "build": "astro build && fanfare build --out dist" } }')
  const diagnosis = await diagnose(project)
  expect(diagnosis.project).toMatchObject({ out: "dist", generator: "Astro" })
  expect(checkOf(diagnosis, "built").fix).toBe("npx astro build && npx fanfare build --out dist")
})

const eleventy = {
  ".eleventy.js": "module.exports = {}\n",
  "package.json": JSON.stringify({
    scripts: { build: "eleventy && fanfare build" },
    devDependencies: { "@11ty/eleventy": "3" }
  })
}
const seeded: ReadonlyArray<
  readonly [name: string, what: string, fix: RegExp, spoil: (project: DoctorProject) => void]
> = [
  [
    "build-script",
    "a script without fanfare",
    /"build": "eleventy && fanfare build"/,
    ({ write, remove }) => {
      remove(".github")
      write("package.json", eleventy["package.json"].replace(" && fanfare build", ""))
    }
  ],
  [
    "build-script",
    "fanfare before the generator",
    /"build": "eleventy && fanfare build"/,
    ({ write }) =>
      write("package.json", eleventy["package.json"].replace("eleventy && fanfare build", "fanfare build && eleventy"))
  ],
  ["node-elsewhere", ".nvmrc", /Write 24 in place of 18 into \.nvmrc/, ({ write }) => write(".nvmrc", "v18\n")],
  ["node-elsewhere", "a name of a line", /lts\/hydrogen/, ({ write }) => write(".node-version", "lts/hydrogen\n")],
  [
    "node-elsewhere",
    "engines of package.json",
    /Write 24 in place of 20 into package\.json/,
    ({ write }) => write("package.json", '{ "engines": { "node": "20.x" }, "devDependencies": { "fanfare": "*" } }')
  ],
  [
    "home-agrees",
    "another host in the generator's data",
    /Write the right one into both: _data\/site\.json/,
    ({ write }) => write("_data/site.json", '{ "url": "https://blog.marsa-daily.org" }')
  ],
  [
    "host-build",
    "Vercel's own command",
    /In vercel\.json: "npm run build"/,
    ({ write }) => write("vercel.json", '{ "buildCommand": "npx eleventy --quiet" }')
  ],
  [
    "host-build",
    "Netlify's, where no script runs fanfare",
    /In netlify\.toml: "eleventy && npx fanfare build"/,
    ({ write }) => {
      write("netlify.toml", '[build]\ncommand = "eleventy"\n')
      write("package.json", '{ "scripts": {}, "devDependencies": { "@11ty/eleventy": "3" } }')
    }
  ],
  [
    "canonical",
    "a home on another host",
    /site: \{ home: https:\/\/marsa-news\.org\//,
    ({ change }) => change("fanfare.config.yaml", "title:", "home: https://www.marsa-news.org/, title:")
  ],
  [
    "node-elsewhere",
    "Netlify",
    /netlify\.toml/,
    ({ write }) => write("netlify.toml", '[build.environment]\nNODE_VERSION = "20"\n')
  ],
  [
    "node-elsewhere",
    "a workflow that builds by a script",
    /\.github\/workflows\/site\.yml/,
    ({ write }) =>
      write(
        ".github/workflows/site.yml",
        "on: push\njobs:\n  a:\n    steps:\n      - uses: actions/setup-node@v4\n        with: { node-version: 20 }\n      - run: npm run build\n"
      )
  ],
  [
    "ci-ledger",
    "a workflow that builds by a script",
    /git add fanfare\.ledger\.jsonl/,
    ({ write }) =>
      write(".github/workflows/site.yml", "on: push\njobs:\n  a:\n    steps:\n      - run: npm run build\n")
  ]
]

test.each(["npm run build", "npm ci && npx fanfare build", "pnpm build"])(
  "a host's command that runs fanfare is fine: %s",
  async (command) => {
    const project = copyOf(sound)
    for (const [file, text] of Object.entries(eleventy)) project.write(file, text)
    project.write("vercel.json", JSON.stringify({ buildCommand: command }))
    expect(checkOf(await diagnose(project), "host-build").status).toBe("ok")
  }
)

test.each(seeded)("%s: %s", async (name, _, fix, spoil) => {
  const project = copyOf(sound)
  for (const [file, text] of Object.entries(eleventy)) project.write(file, text)
  expect(checkOf(await diagnose(project), "build-script").status).toBe("ok")
  spoil(project)
  const check = checkOf(await diagnose(project), name)
  expect(check.status).toBe("warn")
  expect(check.fix).toMatch(fix)
})

test.each([
  ["devDependencies", '{ "scripts": { "build": "hugo && fanfare build" }, "devDependencies": { "fanfare": "1" } }'],
  ["dependencies", '{ "scripts": { "build": "hugo && npx fanfare build" }, "dependencies": { "fanfare": "1" } }'],
  ["a version for npx", '{ "scripts": { "build": "hugo && npx --yes fanfare@1 build" } }'],
  ["no script that runs it", '{ "scripts": { "build": "hugo" } }']
])("package.json with %s misses nothing", async (_, text) => {
  const project = copyOf(sound)
  project.write("package.json", text)
  expect(checkOf(await diagnose(project), "fanfare-package").status).toMatch(/ok|skipped/)
})

test("a package of a workspace takes fanfare from the folder above", async () => {
  const project = copyOf(sound)
  project.write("package.json", '{ "workspaces": ["site"], "devDependencies": { "fanfare": "1" } }')
  project.write("site/package.json", '{ "scripts": { "build": "hugo && fanfare build" } }')
  project.write("site/fanfare.config.yaml", config())
  const diagnosis = await diagnose({ root: join(project.root, "site") })
  expect(checkOf(diagnosis, "fanfare-package").status).toBe("ok")
})

test("an output below the site is fine at its own address, and outside of the project it is named whole", async () => {
  const project = copyOf(sound)
  project.write("fanfare.config.yaml", `${config("https://marsa-news.org/fanfare/")}out: public/fanfare\n`)
  expect(checkOf(await diagnose(project), "site-path").status).toBe("ok")
  const { project: named, checks } = await diagnose(project, { out: "/" })
  expect(named.out).toBe("/")
  expect(JSON.stringify(checks)).not.toMatch(/\.\.\/\.\.|\/\/"/)
  expect(checkOf({ checks } as Diagnosis, "output-place").found).toMatch(
    /^The output directory \/ and the project itself/
  )
})

test("a Node that is new enough, and a plug-in in place of a script, are fine", async () => {
  const project = copyOf(sound)
  project.write(".nvmrc", "22\n")
  project.write(
    "package.json",
    JSON.stringify({ scripts: { build: "eleventy" }, devDependencies: { "@11ty/eleventy": "3" } })
  )
  project.write(
    ".eleventy.js",
    'const { fanfare } = require("fanfare/eleventy")\nmodule.exports = (c) => c.addPlugin(fanfare)\n'
  )
  const diagnosis = await diagnose(project)
  expect(checkOf(diagnosis, "node-elsewhere").status).toBe("ok")
  expect(checkOf(diagnosis, "build-script").status).toBe("ok")
})
