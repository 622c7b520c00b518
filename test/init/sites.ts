/** Sites of the generators, as their starters and users set them up, with what is to be found in each. */
import type { Files } from "./folder.ts"
import { builtPages, type ShapeName } from "./pages.ts"

export interface Site {
  readonly name: string
  readonly shape: ShapeName
  readonly files: Files
  readonly output: string
  readonly home: string
  readonly title: string
  readonly languages?: ReadonlyArray<string>
  /** The script that builds it, with fanfare; null without a `package.json`. */
  readonly script: readonly [name: string, command: string] | null
}

const packageOf = (scripts: Readonly<Record<string, string>>, dependencies: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ name: "site", private: true, scripts, dependencies }, null, 2)}\n`

export const sites: ReadonlyArray<Site> = [
  {
    name: "Astro",
    shape: "astro",
    files: {
      "astro.config.mjs":
        '// @ts-check\nimport { defineConfig } from "astro/config"\nimport mdx from "@astrojs/mdx"\n\nexport default defineConfig({\n  site: "https://news.harbour.org",\n  integrations: [mdx()]\n})\n',
      "src/consts.ts": 'export const SITE_TITLE: string = "Harbour Light"\nexport const SITE_DESCRIPTION = "News."\n',
      "package.json": packageOf({ dev: "astro dev", build: "astro build" }, { astro: "^5.0.0" })
    },
    output: "dist",
    home: "https://news.harbour.org/",
    title: "Harbour Light",
    script: ["build", "astro build && fanfare build"]
  },
  {
    name: "Eleventy",
    shape: "eleventy",
    files: {
      "eleventy.config.js":
        'import { feedPlugin } from "@11ty/eleventy-plugin-rss"\n\nexport default async function (eleventyConfig) {\n  eleventyConfig.addPassthroughCopy({ "./public/": "/" })\n}\n\nexport const config = {\n  templateFormats: ["md", "njk"],\n  dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" }\n}\n',
      "_data/metadata.js":
        'export default {\n  title: "Harbour Notes",\n  url: "https://notes.harbour.org/",\n  language: "en",\n  author: { name: "Lena Haddad" }\n}\n',
      "package.json": packageOf(
        { build: "npx @11ty/eleventy", start: "npx @11ty/eleventy --serve --quiet" },
        { "@11ty/eleventy": "^3.1.0" }
      )
    },
    output: "_site",
    home: "https://notes.harbour.org/",
    title: "Harbour Notes",
    languages: ["en"],
    script: ["build", "npx @11ty/eleventy && fanfare build"]
  },
  {
    name: "Hugo",
    shape: "hugo",
    files: {
      "hugo.toml":
        'baseURL = "https://news.harbour.org/blog/"\nlanguageCode = "en-us"\ntitle = "Harbour Blog"\ntheme = ["ananke"]\n',
      "content/posts/a.md": "+++\ntitle = 'A'\n+++\n"
    },
    output: "public",
    home: "https://news.harbour.org/blog/",
    title: "Harbour Blog",
    languages: ["en-US"],
    script: null
  },
  {
    name: "Jekyll",
    shape: "jekyll",
    files: {
      "_config.yml":
        'title: Harbour Light\nurl: "https://harbour.github.io"\nbaseurl: /light\ntheme: minima\nplugins:\n  - jekyll-feed\n',
      Gemfile:
        'source "https://rubygems.org"\ngem "jekyll", "~> 4.3"\ngroup :jekyll_plugins do\n  gem "jekyll-feed"\nend\n',
      "_posts/2026-02-03-the-quay-is-ready.md": "---\ntitle: A\n---\n"
    },
    output: "_site",
    home: "https://harbour.github.io/light/",
    title: "Harbour Light",
    script: null
  },
  {
    name: "Hexo",
    shape: "hexo",
    files: {
      "_config.yml": "title: أخبار الميناء\nlanguage: ar\nurl: https://news.harbour.org\nroot: /\npublic_dir: public\n",
      "package.json": packageOf({ build: "hexo generate", clean: "hexo clean" }, { hexo: "^7.0.0" }),
      "source/_posts/a.md": "---\ntitle: A\n---\n"
    },
    output: "public",
    home: "https://news.harbour.org/",
    title: "أخبار الميناء",
    languages: ["ar"],
    script: ["build", "hexo generate && fanfare build"]
  },
  {
    name: "Next",
    shape: "next",
    files: {
      "next.config.ts":
        'import type { NextConfig } from "next"\n\nconst nextConfig: NextConfig = {\n  output: "export",\n  images: { unoptimized: true }\n}\n\nexport default nextConfig\n',
      "app/layout.tsx":
        'import type { Metadata } from "next"\nexport const metadata: Metadata = {\n  metadataBase: new URL("https://news.harbour.org"),\n  title: { default: "Harbour Next", template: "%s" }\n}\nexport default function Layout({ children }: { children: React.ReactNode }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
      "package.json": packageOf({ build: "next build" }, { next: "15.0.0" })
    },
    output: "out",
    home: "https://news.harbour.org/",
    title: "Harbour Next",
    script: ["build", "next build && fanfare build"]
  },
  {
    name: "Nuxt",
    shape: "nuxt",
    files: {
      "nuxt.config.ts":
        'export default defineNuxtConfig({\n  compatibilityDate: "2025-01-01",\n  site: { url: "https://news.harbour.org", name: "Harbour Nuxt" },\n  i18n: { defaultLocale: "he", locales: [{ code: "he" }, { code: "en" }] }\n})\n',
      "package.json": packageOf({ build: "nuxt build", generate: "nuxt generate" }, { nuxt: "^3.12.0" })
    },
    output: ".output/public",
    home: "https://news.harbour.org/",
    title: "Harbour Nuxt",
    languages: ["he", "en"],
    script: ["generate", "nuxt generate && fanfare build"]
  },
  {
    name: "Docusaurus",
    shape: "docusaurus",
    files: {
      "docusaurus.config.ts":
        "import {themes as prismThemes} from 'prism-react-renderer';\nimport type {Config} from '@docusaurus/types';\nimport type * as Preset from '@docusaurus/preset-classic';\n\nconst config: Config = {\n  title: 'Harbour Docs',\n  url: 'https://docs.harbour.org',\n  baseUrl: '/',\n  i18n: {\n    defaultLocale: 'en',\n    locales: ['en', 'fr'],\n  },\n  presets: [\n    [\n      'classic',\n      {\n        blog: {\n          feedOptions: {type: ['rss', 'atom'], xslt: true},\n        },\n        theme: {customCss: './src/css/custom.css'},\n      } satisfies Preset.Options,\n    ],\n  ],\n};\n\nexport default config;\n",
      "package.json": packageOf(
        { build: "docusaurus build", serve: "docusaurus serve" },
        { "@docusaurus/core": "3.8.0" }
      )
    },
    output: "build",
    home: "https://docs.harbour.org/",
    title: "Harbour Docs",
    languages: ["en", "fr"],
    script: ["build", "docusaurus build && fanfare build"]
  },
  {
    name: "VitePress",
    shape: "vitepress",
    files: {
      "docs/.vitepress/config.mts":
        'import { defineConfig } from "vitepress"\nexport default defineConfig({\n  lang: "en-GB",\n  title: "Harbour Guide",\n  base: "/guide/",\n  sitemap: { hostname: "https://harbour.org/guide/" }\n})\n',
      "docs/index.md": "# Hello\n",
      "package.json": packageOf(
        { "docs:dev": "vitepress dev docs", "docs:build": "vitepress build docs" },
        { vitepress: "^1.6.0" }
      )
    },
    output: "docs/.vitepress/dist",
    home: "https://harbour.org/guide/",
    title: "Harbour Guide",
    languages: ["en-GB"],
    script: ["docs:build", "vitepress build docs && fanfare build"]
  },
  {
    name: "SvelteKit",
    shape: "next",
    files: {
      "vite.config.ts":
        'import adapter from "@sveltejs/adapter-static"\nimport { sveltekit } from "@sveltejs/kit/vite"\nimport { defineConfig } from "vite"\n\nexport default defineConfig({\n  plugins: [sveltekit({ adapter: adapter({ pages: "site" }) })]\n})\n',
      "src/app.html":
        '<!doctype html>\n<html lang="nl">\n<head><title>Harbour News</title>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n',
      CNAME: "kit.harbour.org\n",
      "package.json": packageOf(
        { build: "vite build" },
        { "@sveltejs/kit": "^2.63.0", "@sveltejs/adapter-static": "^3.0.0" }
      )
    },
    output: "site",
    home: "https://kit.harbour.org/",
    title: "Harbour News",
    languages: ["nl"],
    script: ["build", "vite build && fanfare build"]
  },
  {
    name: "Gatsby",
    shape: "nuxt",
    files: {
      "gatsby-config.js":
        "module.exports = {\n  siteMetadata: { title: `Harbour Gatsby`, siteUrl: `https://gatsby.harbour.org/`, author: { name: `Lena` } },\n  plugins: [`gatsby-plugin-image`, { resolve: `gatsby-plugin-manifest`, options: { name: `Harbour`, lang: `da` } }]\n}\n",
      "package.json": packageOf({ build: "gatsby build", develop: "gatsby develop" }, { gatsby: "^5.14.0" })
    },
    output: "public",
    home: "https://gatsby.harbour.org/",
    title: "Harbour Gatsby",
    languages: ["da"],
    script: ["build", "gatsby build && fanfare build"]
  },
  {
    name: "VuePress",
    shape: "vitepress",
    files: {
      "docs/.vuepress/config.js":
        'import { defineUserConfig } from "vuepress"\nimport { hopeTheme } from "vuepress-theme-hope"\nexport default defineUserConfig({\n  lang: "en-GB",\n  title: "Harbour Press",\n  base: "/press/",\n  theme: hopeTheme({ hostname: "https://harbour.org" })\n})\n',
      "docs/README.md": "# Hello\n",
      "package.json": packageOf({ "docs:build": "vuepress-vite build docs" }, { vuepress: "2.0.0-rc.24" })
    },
    output: "docs/.vuepress/dist",
    home: "https://harbour.org/press/",
    title: "Harbour Press",
    languages: ["en-GB"],
    script: ["docs:build", "vuepress-vite build docs && fanfare build"]
  },
  {
    name: "Quartz",
    shape: "hugo",
    files: {
      "quartz.config.ts":
        'import { QuartzConfig } from "./quartz/cfg"\n\nconst config: QuartzConfig = {\n  configuration: {\n    pageTitle: "Harbour Garden",\n    locale: "en-US",\n    baseUrl: "garden.harbour.org"\n  },\n  plugins: { transformers: [] }\n}\n\nexport default config\n',
      "content/index.md": "# Hello\n",
      "package.json": packageOf({ build: "npx quartz build" }, { preact: "^10.0.0" })
    },
    output: "public",
    home: "https://garden.harbour.org/",
    title: "Harbour Garden",
    languages: ["en-US"],
    script: ["build", "npx quartz build && fanfare build"]
  },
  {
    name: "Zola",
    shape: "hugo",
    files: {
      "config.toml":
        'base_url = "https://zola.harbour.org"\ntitle = "Harbour Zola"\ndefault_language = "pl"\ngenerate_feeds = true\n',
      "content/blog/a.md": "+++\ntitle = 'A'\n+++\n",
      "templates/base.html": "<html></html>\n",
      "themes/x/theme.toml": "name = 'x'\n"
    },
    output: "public",
    home: "https://zola.harbour.org/",
    title: "Harbour Zola",
    languages: ["pl"],
    script: null
  },
  {
    name: "Pelican",
    shape: "hugo",
    files: {
      "pelicanconf.py":
        "AUTHOR = 'Lena'\nSITENAME = 'Harbour Pelican'\nSITEURL = \"\"\n\nPATH = \"content\"\nDEFAULT_LANG = 'el'\nFEED_ALL_ATOM = None\n",
      "publishconf.py": 'from pelicanconf import *\nSITEURL = "https://pelican.harbour.org"\nFEED_ALL_ATOM = None\n',
      "content/a.md": "Title: A\nDate: 2026-02-03\n\nText.\n"
    },
    output: "output",
    home: "https://pelican.harbour.org/",
    title: "Harbour Pelican",
    languages: ["el"],
    script: null
  }
]

/** The files of a site with its pages as the generator has built them. */
export const builtSite = ({ files, shape, output, home, languages }: Site): Files => ({
  ...files,
  ...builtPages({
    shape,
    output,
    ...(shape === "vitepress" || shape === "eleventy" ? {} : { home }),
    language: languages?.[0] ?? "en"
  })
})
