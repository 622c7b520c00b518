/** What doctor tells the users of each site generator: the folder it writes to, its command, where a file goes, how its feed is switched off. */
import { dirname, join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { checkOf, copyOf, diagnose, type DoctorProject, healthy } from "./healthy.ts"

let sound: DoctorProject

beforeAll(() => {
  sound = healthy()
}, 60_000)

type Files = Readonly<Record<string, string>>

const pack = (dependency: string, build = ""): string =>
  JSON.stringify({ scripts: { build }, dependencies: { [dependency]: "1" } })

/** `command` is that of the generator, `out` null where that is `public/`; `off` null where the feed has to be removed. */
interface Told {
  readonly generator: string
  readonly out: string | null
  readonly command: string
  readonly copies: string
  readonly off: string | null
}

const sites: ReadonlyArray<readonly [what: string, files: Files, told: Told]> = [
  [
    "Astro, by constants",
    {
      "package.json": pack("astro"),
      "astro.config.ts": 'const to = "www"\nexport default { outDir: `./${to}/site`, publicDir: "./assets" }'
    },
    { generator: "Astro", out: "www/site", command: "npx astro build", copies: "assets", off: "@astrojs/rss" }
  ],
  [
    "Eleventy, by a flag",
    { "package.json": pack("@11ty/eleventy", "eleventy --output=docs") },
    {
      generator: "Eleventy",
      out: "docs",
      command: "npx @11ty/eleventy",
      copies: "public",
      off: "eleventy-plugin-rss"
    }
  ],
  [
    "Hexo",
    { "package.json": pack("hexo"), "_config.yml": "source_dir: pages\n" },
    { generator: "Hexo", out: null, command: "npx hexo generate", copies: "pages", off: "hexo-generator-feed" }
  ],
  [
    "Docusaurus",
    { "docusaurus.config.js": 'module.exports = { staticDirectories: ["assets", "static"] }' },
    { generator: "Docusaurus", out: "build", command: "npx docusaurus build", copies: "assets", off: "feedOptions" }
  ],
  [
    "VitePress in a folder",
    { "package.json": pack("vitepress"), "docs/.vitepress/config.mts": "export default {}" },
    {
      generator: "VitePress",
      out: "docs/.vitepress/dist",
      command: "npx vitepress build docs",
      copies: "docs/public",
      off: null
    }
  ],
  [
    "Nuxt",
    { "nuxt.config.ts": 'export default defineNuxtConfig({ nitro: { output: { publicDir: "www" } } })' },
    { generator: "Nuxt", out: "www", command: "npx nuxt generate", copies: "public", off: null }
  ],
  [
    "Next",
    { "next.config.mjs": 'export default { output: "export", distDir: "site" }' },
    { generator: "Next", out: "site", command: "npx next build", copies: "public", off: null }
  ],
  [
    "Hugo, in several files",
    { "config/_default/hugo.yaml": "baseURL: https://marsa-news.org/\npublishDir: site\nstaticDir: [files, static]\n" },
    { generator: "Hugo", out: "site", command: "hugo", copies: "files", off: "disableKinds" }
  ],
  [
    "Hugo, out of the project",
    { "hugo.toml": 'baseURL = "https://marsa-news.org/"\npublishDir = "../www/"\n' },
    { generator: "Hugo", out: "../www", command: "hugo", copies: "static", off: "disableKinds" }
  ],
  [
    "Jekyll, without a Gemfile",
    { "_config.yml": "destination: ./site\n" },
    { generator: "Jekyll", out: "site", command: "jekyll build", copies: "public", off: "jekyll-feed" }
  ],
  [
    "Jekyll, in a bundle",
    { Gemfile: 'gem "jekyll"\n' },
    { generator: "Jekyll", out: "_site", command: "bundle exec jekyll build", copies: "public", off: "jekyll-feed" }
  ],
  [
    "two, of which a script runs one",
    {
      "package.json": pack("vitepress", "hexo generate"),
      ".vitepress/config.ts": "export default {}",
      "_config.yml": "public_dir: site\n",
      "source/_posts/a.md": "---\ntitle: A\n---\n"
    },
    { generator: "Hexo", out: "site", command: "npx hexo generate", copies: "source", off: "hexo-generator-feed" }
  ]
]

test.each(sites)("%s", async (_, files, { generator, out, command, copies, off }) => {
  const project = copyOf(sound)
  project.remove("hugo.toml")
  for (const [path, text] of Object.entries(files)) project.write(path, text)
  project.write("public/robots.txt", "User-agent: *\nDisallow: /\n")
  project.write("public/index.xml", "<rss/>")
  const diagnosis = await diagnose(project)
  expect(diagnosis.project.generator).toBe(generator)
  expect(checkOf(diagnosis, "output-place")).toMatchObject(
    out === null
      ? { status: "ok", found: `public/, where ${generator} writes` }
      : { status: "warn", fix: `${command} && npx fanfare build --out ${out}` }
  )
  expect(checkOf(diagnosis, "robots").fix).toMatch(new RegExp(` into ${copies}/robots\\.txt$`))
  expect(checkOf(diagnosis, "other-feeds").fix).toContain(off ?? "rm public/index.xml")
})

test("a build into the folder that the generator writes to outside of the project is in its place", async () => {
  const project = copyOf(sound)
  project.change("hugo.toml", "baseURL", 'publishDir = "../www"\nbaseURL')
  const diagnosis = await diagnose(project, { out: `${project.root}/../www` })
  expect(checkOf(diagnosis, "output-place")).toMatchObject({
    status: "ok",
    found: `${join(dirname(project.root), "www")}/, where Hugo writes`
  })
})
