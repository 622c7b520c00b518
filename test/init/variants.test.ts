/** Configs as people write them: other folders, other files, code that computes, settings that are broken. */
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { type Files, found, planned, written } from "./folder.ts"

const pack = (dependencies: Readonly<Record<string, string>>, scripts: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify({ dependencies, scripts })

const astro = (config: string, more: Files = {}): Files => ({
  "package.json": pack({ astro: "5" }),
  "astro.config.mjs": config,
  ...more
})

describe("the folder of the pages", () => {
  test.each<readonly [string, Files, string]>([
    ["Astro, outDir", astro('export default { outDir: "./www" }'), "www"],
    ["Astro, a constant", astro('const out = "www"\nexport default { outDir: `${out}/site` }'), "www/site"],
    ["Astro, by a flag", { "package.json": pack({ astro: "5" }, { build: "astro build --outDir=site" }) }, "site"],
    ["Astro, from a URL", astro('export default { outDir: new URL("./www", import.meta.url) }'), "www"],
    [
      "Eleventy, returned",
      {
        ".eleventy.js": 'module.exports = (c) => { c.addPlugin(x); return { dir: { input: "src", output: "docs" } } }'
      },
      "docs"
    ],
    [
      "Eleventy, called",
      { "eleventy.config.ts": 'export default function (c: Config) { c.setOutputDirectory("build") }' },
      "build"
    ],
    [
      "Eleventy, by a flag",
      { "package.json": pack({ "@11ty/eleventy": "3" }, { build: "eleventy --input=src --output=www" }) },
      "www"
    ],
    ["Hugo, publishDir in YAML", { "hugo.yaml": "baseURL: https://a.harbour.org/\npublishDir: docs\n" }, "docs"],
    ["Hugo, in JSON", { "hugo.json": '{ "baseURL": "https://a.harbour.org/", "publishdir": "out" }' }, "out"],
    [
      "Hugo, in a folder",
      { "config/_default/hugo.toml": 'baseURL = "https://a.harbour.org/"\npublishDir = "www"\n' },
      "www"
    ],
    ["Hugo, the old name", { "config.toml": 'baseurl = "https://a.harbour.org/"\n' }, "public"],
    ["Hugo, by a flag", { "hugo.toml": "", "package.json": pack({}, { build: "hugo --minify -d dist" }) }, "dist"],
    ["Jekyll, destination", { "_config.yml": "destination: ./docs/site\n", "_posts/a.md": "" }, "docs/site"],
    ["Hexo, public_dir", { "_config.yml": "public_dir: out\n", "package.json": pack({ hexo: "7" }) }, "out"],
    ["Next, distDir", { "next.config.mjs": 'export default { output: "export", distDir: "build" }' }, "build"],
    [
      "Next, wrapped",
      {
        "next.config.js":
          'const withMDX = require("@next/mdx")({ extension: /\\.mdx?$/ })\nmodule.exports = withMDX({ output: "export", pageExtensions: ["js"] })'
      },
      "out"
    ],
    [
      "Next, in a function",
      {
        "next.config.js":
          'module.exports = async (phase, { defaultConfig }) => {\n  const nextConfig = { output: "export" }\n  return nextConfig\n}'
      },
      "out"
    ],
    [
      "Next, only in production",
      {
        "next.config.mjs":
          'const isProd = process.env.NODE_ENV === "production"\nexport default { ...(isProd ? { output: "export", distDir: "www" } : {}) }'
      },
      "www"
    ],
    [
      "Nuxt, nitro",
      {
        "nuxt.config.ts":
          'export default defineNuxtConfig({ nitro: { output: { publicDir: path.join(__dirname, "dist") } } })'
      },
      "dist"
    ],
    ["Nuxt 2", { "nuxt.config.js": 'export default { target: "static", generate: { dir: "www" } }' }, "www"],
    [
      "Docusaurus, by a flag",
      {
        "docusaurus.config.js": "module.exports = { title: 'A' }",
        "package.json": pack({}, { build: "docusaurus build --out-dir dist" })
      },
      "dist"
    ],
    ["VitePress at the top", { ".vitepress/config.ts": "export default {}" }, ".vitepress/dist"],
    [
      "VitePress, outDir above the pages",
      { "docs/.vitepress/config.js": 'export default { outDir: "../public" }' },
      "public"
    ],
    [
      "SvelteKit, the usual one",
      { "package.json": pack({ "@sveltejs/kit": "2", "@sveltejs/adapter-static": "3" }) },
      "build"
    ],
    [
      "SvelteKit, in its own config",
      {
        "svelte.config.js":
          'import adapter from "@sveltejs/adapter-static"\nexport default { kit: { adapter: adapter({ pages: "www" }) } }',
        "package.json": pack({ "@sveltejs/kit": "2", "@sveltejs/adapter-static": "3" })
      },
      "www"
    ],
    ["VuePress, dest", { "docs/.vuepress/config.ts": 'export default { dest: "public" }' }, "public"],
    ["Zola, output_dir", { "config.toml": 'base_url = "https://a.harbour.org"\noutput_dir = "www"\n' }, "www"],
    ["Pelican, OUTPUT_PATH", { "pelicanconf.py": "SITENAME = 'A'\nOUTPUT_PATH = 'docs/'\n" }, "docs"],
    [
      "VitePress, where the script says",
      {
        "guide/.vitepress/config.mts": "export default {}",
        "package.json": pack({}, { docs: "vitepress build guide" })
      },
      "guide/.vitepress/dist"
    ]
  ])("%s", (_, files, output) => {
    const survey = found(files)
    expect(survey.generator?.output).toBe(output)
    expect(survey.findings.map(({ code }) => code).filter((code) => !["FF2104"].includes(code))).toEqual([])
  })

  test("that leads out of the project is named", () => {
    const { generator, findings } = found(astro('export default { outDir: "../dist", site: "https://a.harbour.org" }'))
    expect(generator?.output).toBe("dist")
    expect(findings).toMatchObject([{ code: "FF2101", file: "astro.config.mjs" }])
  })

  test.each<readonly [string, Files]>([
    ["Next", { "next.config.js": "module.exports = {}" }],
    ["SvelteKit", { "package.json": pack({ "@sveltejs/kit": "2", "@sveltejs/adapter-node": "5" }) }]
  ])("is not known for a %s that is served", (_, files) => {
    expect(found(files).findings.map(({ code }) => code)).toContain("FF2103")
  })
})

describe("the address", () => {
  test.each<readonly [string, Files, string | null]>([
    [
      "with a base",
      astro('export default { site: "https://a.harbour.org", base: "/blog" }'),
      "https://a.harbour.org/blog/"
    ],
    [
      "that has the base already",
      astro('export default { site: "https://a.harbour.org/blog/", base: "blog" }'),
      "https://a.harbour.org/blog/"
    ],
    [
      "behind the environment",
      astro('export default { site: process.env.URL ?? "https://a.harbour.org" }'),
      "https://a.harbour.org/"
    ],
    [
      "imported",
      astro('import { SITE } from "./src/config"\nexport default { site: SITE.website }', {
        "src/config.ts": 'export const SITE = { website: "https://a.harbour.org/" } as const'
      }),
      "https://a.harbour.org/"
    ],
    [
      "imported from JSON",
      astro('import site from "./site.json" with { type: "json" }\nexport default { site: site.url }', {
        "site.json": '{ "url": "https://a.harbour.org" }'
      }),
      "https://a.harbour.org/"
    ],
    ["of a CNAME", astro("export default {}", { "public/CNAME": "a.harbour.org\n" }), "https://a.harbour.org/"],
    [
      "of package.json",
      { "package.json": JSON.stringify({ homepage: "https://a.harbour.org/x", dependencies: { astro: "5" } }) },
      "https://a.harbour.org/x/"
    ],
    [
      "that is a repository",
      { "package.json": JSON.stringify({ homepage: "https://github.com/a/b#readme", dependencies: { astro: "5" } }) },
      null
    ],
    [
      "of built pages",
      astro("export default {}", {
        "dist/index.html": '<!doctype html><link rel="canonical" href="https://a.harbour.org/">'
      }),
      "https://a.harbour.org/"
    ],
    [
      "of Eleventy's data",
      {
        ".eleventy.js": "module.exports = () => ({ dir: { input: 'src' } })",
        "src/_data/site.json": '{ "url": "https://a.harbour.org", "title": "A" }'
      },
      "https://a.harbour.org/"
    ],
    [
      "of Eleventy's feed",
      {
        "eleventy.config.js":
          'export default function (c) { c.addPlugin(feedPlugin, { type: "atom", metadata: { base: "https://a.harbour.org/", title: "A" } }) }'
      },
      "https://a.harbour.org/"
    ],
    ["of Hugo, in capitals", { "hugo.toml": 'BaseURL = "https://a.harbour.org/x/"\n' }, "https://a.harbour.org/x/"],
    [
      "of Docusaurus with baseUrl",
      {
        "docusaurus.config.js": "const baseUrl = '/docs/'\nmodule.exports = { url: 'https://a.harbour.org', baseUrl }"
      },
      "https://a.harbour.org/docs/"
    ],
    ["of this machine", astro('export default { site: "http://localhost:4321" }'), null],
    ["that is none", astro('export default { site: "/" }'), null],
    [
      "Jekyll's empty one, with a CNAME",
      { "_config.yml": 'url: ""\nbaseurl: ""\n', CNAME: "a.harbour.org", "_posts/a.md": "" },
      "https://a.harbour.org/"
    ],
    [
      "an example, beside a real one",
      { "hugo.toml": 'baseURL = "https://example.org/"\n', "static/CNAME": "a.harbour.org" },
      "https://a.harbour.org/"
    ]
  ])("%s", (_, files, url) => {
    expect(found(files).home?.value ?? null).toBe(url)
  })

  test.each(["https://example.org/", "https://your-docusaurus-site.example.com/"])(
    "for examples is taken and named: %s",
    (url) => {
      const { home, findings } = found({ "docusaurus.config.js": `module.exports = { url: '${url}' }` })
      expect(home?.value).toBe(url)
      expect(findings).toMatchObject([{ code: "FF2105", file: "docusaurus.config.js" }])
    }
  )

  test("is never made up", () => {
    const plan = planned(astro("export default {}"))
    expect(plan.findings.map(({ code }) => code)).toEqual(["FF2104"])
    expect(written(plan, "fanfare.config.yaml")).toMatch(/^site:\n {2}url: "" # Fill in/)
    expect(JSON.stringify(parse(written(plan, "fanfare.config.yaml") ?? ""))).not.toContain("http")
  })

  test("that is given goes before", () => {
    const files = astro('export default { site: "https://a.harbour.org" }')
    expect(found(files, { url: "b.harbour.org/news" }).home?.value).toBe("https://b.harbour.org/news/")
  })
})

test("articles in the project's own folder are named, because they are not read", () => {
  const { findings } = found({ "one.md": "---\ntitle: One\n---\nText.", "two.md": "---\ntitle: Two\n---\nText." })
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "FF2106", message: expect.stringContaining("2 articles") })
  )
})

describe("a config that cannot be read", () => {
  test.each<readonly [string, Files]>([
    ["JavaScript", astro("export default { site: ")],
    ["TOML", { "hugo.toml": "baseURL = \n" }],
    ["YAML", { "_config.yml": "title: [", "_posts/a.md": "" }],
    ["JSON", { "hugo.json": "{" }]
  ])("is named, and the usual settings are taken: %s", (_, files) => {
    const { generator, findings } = found(files)
    expect(generator).not.toBeNull()
    expect(findings.find(({ code }) => code === "FF2102")?.file).toBe(generator?.config)
  })

  test("is never run", () => {
    const survey = found(astro('globalThis.wasRun = true\nexport default { site: "https://a.harbour.org" }\n'))
    expect(survey.home?.value).toBe("https://a.harbour.org/")
    expect(globalThis).not.toHaveProperty("wasRun")
  })

  test("in package.json is left alone", () => {
    const files = { "package.json": "{ broken", "hugo.toml": 'baseURL = "https://a.harbour.org/"' }
    expect(planned(files).changes.map(({ path }) => path)).toEqual(["fanfare.config.yaml", ".gitignore"])
  })
})

describe("two generators", () => {
  const both: Files = {
    "astro.config.mjs": "export default {}",
    ".vitepress/config.ts": "export default {}"
  }

  test("the script that builds tells which", () => {
    const survey = found({ ...both, "package.json": pack({}, { build: "vitepress build", dev: "astro dev" }) })
    expect(survey.generator?.name).toBe("VitePress")
    expect(survey.others).toEqual(["Astro"])
  })

  test("or the user", () => {
    expect(found(both, { generator: "vitepress" }).generator?.name).toBe("VitePress")
    expect(found(both, { generator: "none" }).generator).toBeNull()
    expect(found(both, { generator: "hugo" }).generator).toBeNull()
  })

  test("Jekyll and Hexo share the name of a config", () => {
    const config = "title: A\nurl: https://a.harbour.org\n"
    expect(found({ "_config.yml": config, "package.json": pack({ hexo: "7" }) }).generator?.name).toBe("Hexo")
    expect(found({ "_config.yml": config, "source/_posts/a.md": "" }).generator?.name).toBe("Hexo")
    expect(found({ "_config.yml": config, "_posts/a.md": "" }).generator?.name).toBe("Jekyll")
    const gemfile = { "_config.yml": config, Gemfile: 'gem "github-pages"\n', "source/_posts/a.md": "" }
    expect(found(gemfile).generator).toMatchObject({ build: "bundle exec jekyll build" })
  })

  test("a config.toml of another program is none", () => {
    expect(found({ "config.toml": "[server]\nport = 80\n" }).generator).toBeNull()
  })
})

const eleventyFeed = (line: string): Files => ({
  ".eleventy.js": "module.exports = () => ({})",
  "_data/metadata.json": '{ "url": "https://a.harbour.org", "title": "A", "feed": { "path": "/feed/feed.xml" } }',
  "feed/feed.njk": `---\n${line}\n---\n<feed></feed>\n`
})

describe("title, languages, accounts, feeds", () => {
  test.each<readonly [string, Files, string]>([
    [
      "Starlight's",
      astro(
        'import starlight from "@astrojs/starlight"\nexport default { integrations: [starlight({ title: "Docs: all" })] }'
      ),
      "Docs: all"
    ],
    [
      "of one of Hugo's languages",
      {
        "hugo.toml":
          'defaultContentLanguage = "ar"\n[languages.ar]\ntitle = "الميناء"\n[languages.en]\ntitle = "Harbour"\n'
      },
      "الميناء"
    ],
    [
      "of the front page",
      astro("export default {}", { "dist/index.html": "<!doctype html><title>\n Harbour &amp; Quay </title>" }),
      "Harbour & Quay"
    ],
    ["else the host", astro('export default { site: "https://www.harbour.org" }'), "harbour.org"]
  ])("a title is %s", (_, files, title) => {
    const plan = planned(files)
    expect(found(files).title.value).toBe(title)
    expect(parse(written(plan, "fanfare.config.yaml") ?? "")).toMatchObject({ site: { title } })
  })

  test("languages are tags, the site's own first", () => {
    const hugo =
      'defaultContentLanguage = "ar"\n[languages.ar]\nlanguageCode = "ar-EG"\n[languages.en]\n[languages.he]\n'
    expect(found({ "hugo.toml": hugo }).languages).toEqual(["ar-EG", "ar", "en", "he"])
    expect(found({ "_config.yml": "lang: pt_BR\n", "_posts/a.md": "" }).languages).toEqual(["pt-BR"])
    expect(
      found(astro("export default {}", { "dist/index.html": '<!doctype html><html lang="he">' })).languages
    ).toEqual(["he"])
  })

  test("accounts are those that pages link as the site's own", () => {
    const front =
      '<!doctype html><link rel="me" href="https://social.harbour.org/@news"><a rel="noopener me" href="https://x.com/harbour">X</a><a href="https://bsky.app/profile/other.org">no</a>'
    const files = astro('export default { site: "https://a.harbour.org" }', { "dist/index.html": front })
    expect(parse(written(planned(files), "fanfare.config.yaml") ?? "")).toMatchObject({
      site: { accounts: { mastodon: "@news@social.harbour.org", x: "@harbour" } }
    })
  })

  test.each<readonly [string, Files, string]>([
    [
      "built",
      astro('export default { site: "https://a.harbour.org" }', { "dist/feed.xml": '<rss version="2.0">' }),
      "adopt dist/feed.xml"
    ],
    [
      "written by the sources",
      astro('export default { site: "https://a.harbour.org" }', { "src/pages/rss.xml.js": "" }),
      "adopt https://a.harbour.org/rss.xml"
    ],
    [
      "linked",
      astro('export default { site: "https://a.harbour.org" }', {
        "dist/index.html": '<!doctype html><link rel="alternate" type="application/atom+xml" href="/news/atom.xml">'
      }),
      "adopt https://a.harbour.org/news/atom.xml"
    ],
    [
      "Hugo's own",
      { "hugo.toml": 'baseURL = "https://a.harbour.org/x/"\n' },
      "adopt https://a.harbour.org/x/index.xml"
    ],
    [
      "Jekyll's plug-in",
      {
        "_config.yml": "url: https://a.harbour.org\nplugins: [jekyll-feed]\nfeed: { path: rss.xml }\n",
        "_posts/a.md": ""
      },
      "adopt https://a.harbour.org/rss.xml"
    ],
    [
      "Eleventy's template, with its permalink",
      eleventyFeed("permalink: /news/rss.xml"),
      "adopt https://a.harbour.org/news/rss.xml"
    ],
    [
      "Eleventy's template, with a permalink out of the data",
      eleventyFeed('permalink: "{{ metadata.feed.path }}"'),
      "adopt https://a.harbour.org/feed/feed.xml"
    ],
    [
      "Eleventy's template in JavaScript",
      {
        ...eleventyFeed(""),
        "feed.11ty.js": 'export const data = {\n  permalink: "atom.xml",\n}\n'
      },
      "adopt https://a.harbour.org/atom.xml"
    ]
  ])("a feed that is there may be adopted: %s", (_, files, command) => {
    expect(
      planned(files)
        .next.map((one) => one.command)
        .join("\n")
    ).toContain(command)
  })

  test("a feed of an example's address cannot be adopted from there, but from its file", () => {
    const example = 'baseURL = "https://example.org/"\n'
    const commands = (files: Files): string =>
      planned(files)
        .next.map(({ command }) => command)
        .join("\n")
    expect(found({ "hugo.toml": example }).feeds).toEqual([{ path: "index.xml", file: null }])
    expect(commands({ "hugo.toml": example })).not.toContain("adopt")
    expect(commands({ "hugo.toml": example, "public/index.xml": '<rss version="2.0">' })).toContain(
      "adopt public/index.xml"
    )
  })

  test.each(["", 'permalink: "{{ where | slug }}/feed.xml"', "permalink: /feed/"])(
    "a template of which nobody knows where it goes is no feed: %s",
    (line) => {
      expect(found(eleventyFeed(line)).feeds).toEqual([])
    }
  )

  test("accounts of pages that were only saved are those of other sites", () => {
    const page = '<!doctype html><title>A</title><link rel="me" href="https://x.com/someone">'
    expect(found({ "Saved page.html": page, "Another.html": page }).accounts).toEqual({})
    expect(found({ ...astro("export default {}"), "src/layouts/Base.astro": page }).accounts).toEqual({ x: "@someone" })
  })

  test("an HTML page of a feed's name is none", () => {
    const files = astro('export default { site: "https://a.harbour.org" }', { "dist/feed.xml": "<!doctype html>" })
    expect(found(files).feeds).toEqual([])
  })
})

describe("a host that runs its own command", () => {
  test("is named", () => {
    const netlify = '[build]\n  command = "hugo --gc"\n  publish = "public"\n'
    const plan = planned({ "hugo.toml": 'baseURL = "https://a.harbour.org/"', "netlify.toml": netlify })
    expect(plan.findings).toMatchObject([{ code: "FF2108", file: "netlify.toml" }])
    expect(plan.findings[0]?.fix).toContain("hugo --gc && npx --yes fanfare build")
  })

  test("is not where that runs the script", () => {
    const files = astro('export default { site: "https://a.harbour.org" }', {
      "vercel.json": '{ "buildCommand": "npm run build" }'
    })
    expect(planned(files).findings).toEqual([])
  })
})
