/** The sites: those of test/generators and test/starters where there is one, with the plug-in in their config. */
import { astro as astroSite } from "../generators/astro.ts"
import { eleventy as eleventySite } from "../generators/eleventy.ts"
import type { Generator } from "../generators/Generator.ts"
import { hexo as hexoSite } from "../generators/hexo.ts"
import { posts } from "../generators/posts.ts"
import type { Subject } from "./Subject.ts"

const ofGenerator = ({ name, built, command, files, page }: Generator) => ({
  name,
  packages: "test/generators",
  built,
  address: "https://news.example.org/",
  files: files(posts),
  build: command,
  pages: posts.map(page)
})

const astro: Subject = {
  ...ofGenerator(astroSite),
  build: ["astro/bin/astro.mjs", "build"],
  plugged: (options) => ({
    "astro.config.mjs": `import { defineConfig } from "astro/config"
import { fanfare } from "fanfare/astro"
export default defineConfig({
  site: "https://news.example.org",
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [fanfare(${options})]
})
`
  }),
  idle: { command: ["astro/bin/astro.mjs", "dev", "--port", "0"], ready: /ready in|Local/ }
}

const eleventy: Subject = {
  ...ofGenerator(eleventySite),
  plugged: (options) => ({
    "eleventy.config.js": `import { fanfare } from "fanfare/eleventy"
export default function (config) {
  config.setInputDirectory("src")
  config.addPlugin(fanfare, ${options})
}
`
  }),
  idle: { command: ["@11ty/eleventy/cmd.cjs", "--watch"], ready: /Watching/ }
}

const hexo: Subject = {
  ...ofGenerator(hexoSite),
  build: ["hexo/bin/hexo", "generate"],
  plugged: (options) => ({ "scripts/fanfare.js": `require("fanfare/hexo").fanfare(hexo, ${options})\n` }),
  idle: { command: ["hexo/bin/hexo", "generate", "--watch"], ready: /watching for file changes/ }
}

const page = (title: string, day: string, text: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title}</title><script type="module" src="/main.js"></script></head>
  <body><main><article><h1>${title}</h1><time datetime="${day}">${day}</time><p>${text}</p></article></main></body>
</html>
`

const viteConfig = (plugin: string): string => `import { defineConfig } from "vite"
${plugin === "" ? "" : 'import { fanfare } from "fanfare/vite"\n'}
export default defineConfig({
  build: { rolldownOptions: { input: ["lamp.html", "pier.html"] } },
  environments: { worker: { build: { outDir: "worker", rolldownOptions: { input: "worker.js" } } } },
  builder: {},
  plugins: [${plugin}]
})
`

const vite: Subject = {
  name: "vite",
  packages: "test/generators",
  built: "dist",
  address: "https://news.example.org/",
  files: {
    "package.json": '{ "name": "site", "private": true, "type": "module" }\n',
    "main.js": 'document.body.dataset.lit = "yes"\n',
    "worker.js": 'export const answer = "yes"\n',
    "lamp.html": page(
      "The lamp is lit again",
      "2026-03-01",
      "The keeper lit it at dusk, for the first time in a year."
    ),
    "pier.html": page(
      "The pier gets new planks",
      "2026-03-04",
      "Forty planks of oak came by barge on Tuesday morning."
    ),
    "vite.config.js": viteConfig("")
  },
  plugged: (options) => ({ "vite.config.js": viteConfig(`fanfare(${options})`) }),
  build: ["vite/bin/vite.js", "build", "--app"],
  idle: { command: ["vite/bin/vite.js", "build", "--watch"], ready: /built in/ },
  pages: ["lamp.html", "pier.html"]
}

const markdown = (title: string, day: string, text: string): string =>
  `---\nhead: [[meta, { name: fanfare, content: article }]]\n---\n# ${title}\n\n<time datetime="${day}">${day}</time>\n\n${text}\n`

const vitepressConfig = (more: string): string => `${more === "" ? "" : 'import { fanfare } from "fanfare/vitepress"\n'}
export default { title: "Lamp Notes", description: "Of lamps and piers.", ${more} }
`

const vitepress: Subject = {
  name: "vitepress",
  packages: "test/starters",
  built: ".vitepress/dist",
  address: "https://notes.example.org/",
  files: {
    "package.json": '{ "name": "site", "private": true, "type": "module" }\n',
    "index.md": "---\nlayout: home\n---\n",
    "posts/lamp.md": markdown(
      "The lamp is lit again",
      "2026-03-01",
      "The keeper lit it at dusk, for the first time in a year."
    ),
    "posts/pier.md": markdown(
      "The pier gets new planks",
      "2026-03-04",
      "Forty planks of oak came by barge on Tuesday morning."
    ),
    ".vitepress/config.mjs": vitepressConfig("")
  },
  plugged: (options) => ({ ".vitepress/config.mjs": vitepressConfig(`buildEnd: fanfare(${options})`) }),
  build: ["vitepress/bin/vitepress.js", "build"],
  idle: { command: ["vitepress/bin/vitepress.js", "dev", "--port", "0"], ready: /Local/ },
  pages: ["posts/lamp.html", "posts/pier.html"]
}

/** Docusaurus writes the config into its scripts, so both sites have a plug-in of the same name and options. */
const docusaurusConfig = (more: string, options: string): string => `${more}
export default {
  title: "Lamp Notes",
  url: "https://notes.example.org",
  baseUrl: "/",
  i18n: { defaultLocale: "en", locales: ["en", "ar"] },
  presets: [["classic", { docs: false, blog: { routeBasePath: "/", authorsMapPath: "none.yml" } }]],
  plugins: [[fanfare, ${options}]]
}
`

const post = (title: string, day: string, text: string): string => `---\ntitle: ${title}\ndate: ${day}\n---\n${text}\n`

const docusaurus: Subject = {
  name: "docusaurus",
  packages: "test/starters",
  built: "build",
  address: "https://notes.example.org/",
  files: {
    "package.json": '{ "name": "site", "private": true }\n',
    "blog/lamp.md": post(
      "The lamp is lit again",
      "2026-03-01",
      "The keeper lit it at dusk, for the first time in a year."
    ),
    "blog/pier.md": post(
      "The pier gets new planks",
      "2026-03-04",
      "Forty planks of oak came by barge on Tuesday morning."
    ),
    "i18n/ar/docusaurus-plugin-content-blog/lamp.md": post(
      "عاد المصباح",
      "2026-03-01",
      "أشعله الحارس عند الغروب، لأول مرة منذ عام."
    ),
    "docusaurus.config.js": docusaurusConfig('const fanfare = () => ({ name: "fanfare" })', '{ out: "fanfare" }')
  },
  plugged: (options) => ({
    "docusaurus.config.js": docusaurusConfig('import { fanfare } from "fanfare/docusaurus"', options)
  }),
  build: ["@docusaurus/core/bin/docusaurus.mjs", "build"],
  idle: {
    command: ["@docusaurus/core/bin/docusaurus.mjs", "start", "--no-open", "--port", "0"],
    ready: /compiled|client/i
  },
  pages: ["lamp/index.html", "pier/index.html", "ar/lamp/index.html"]
}

const nuxtConfig = (more: string): string => `${more === "" ? "" : 'import { fanfare } from "fanfare/nuxt"\n'}
export default defineNuxtConfig({
  buildId: "one",
  compatibilityDate: "2026-01-01",
  telemetry: false,
  nitro: { prerender: { crawlLinks: true, concurrency: 1, routes: ["/"] } },
  app: { head: { htmlAttrs: { lang: "en" } } },
  ${more}
})
`

const vue = (title: string, day: string, text: string): string => `<script setup>
useHead({ title: ${JSON.stringify(title)} })
</script>
<template>
  <main><article><h1>${title}</h1><time datetime="${day}">${day}</time><p>${text}</p></article></main>
</template>
`

const nuxt: Subject = {
  name: "nuxt",
  packages: "test/plugins",
  built: ".output/public",
  address: "https://notes.example.org/",
  files: {
    "package.json": '{ "name": "site", "private": true, "type": "module" }\n',
    "app/pages/index.vue": `<template><main><NuxtLink to="/lamp">Lamp</NuxtLink> <NuxtLink to="/pier">Pier</NuxtLink></main></template>\n`,
    "app/pages/lamp.vue": vue(
      "The lamp is lit again",
      "2026-03-01",
      "The keeper lit it at dusk, for the first time in a year."
    ),
    "app/pages/pier.vue": vue(
      "The pier gets new planks",
      "2026-03-04",
      "Forty planks of oak came by barge on Tuesday morning."
    ),
    "nuxt.config.ts": nuxtConfig("")
  },
  plugged: (options) => ({ "nuxt.config.ts": nuxtConfig(`modules: [[fanfare, ${options}]],`) }),
  build: ["nuxt/bin/nuxt.mjs", "generate"],
  idle: { command: ["nuxt/bin/nuxt.mjs", "dev", "--no-fork", "--port", "0"], ready: /Local/ },
  unsteady: /"?prerenderedAt"?:\d+|\d{13}/g,
  pages: ["lamp/index.html", "pier/index.html"]
}

/** Those that are small to install or that other tests install anyway stand first. */
export const subjects: ReadonlyArray<Subject> = [eleventy, astro, vite, hexo, vitepress, docusaurus, nuxt]
