/** Astro with compressed HTML: no marker, attributes without quotes where it likes, everything on one line. */
import { frontMatter } from "./frontMatter.ts"
import type { Generator } from "./Generator.ts"

const config = `import { defineConfig } from "astro/config"
export default defineConfig({ site: "https://news.example.org", compressHTML: true, devToolbar: { enabled: false } })
`

const content = `import { defineCollection } from "astro:content"
import { glob } from "astro/loaders"
export const collections = { posts: defineCollection({ loader: glob({ pattern: "*.md", base: "./src/posts" }) }) }
`

const post = `---
import { getCollection, render } from "astro:content"
export const getStaticPaths = async () =>
  (await getCollection("posts")).map((post) => ({ params: { id: post.id }, props: { post } }))
const { post } = Astro.props
const { Content } = await render(post)
---
<!doctype html>
<html lang={post.data.lang} dir={post.data.dir}>
  <head>
    <meta charset="utf-8" />
    <title>{post.data.title}</title>
    <meta property="og:type" content="website" />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
  </head>
  <body>
    <main>
      <article>
        <h1>{post.data.title}</h1>
        <time datetime={post.data.date}>{post.data.date}</time>
        <Content />
        <div data-fanfare="share"></div>
      </article>
      <div data-fanfare="comments"></div>
    </main>
    <footer><div data-fanfare="latest-news"></div></footer>
  </body>
</html>
`

const index = `---
import { getCollection } from "astro:content"
const posts = await getCollection("posts")
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Latest</title></head>
  <body>
    {posts.map((post) => <article><h2><a href={"/posts/" + post.id + "/"}>{post.data.title}</a></h2></article>)}
    <div data-fanfare="latest-news"></div>
  </body>
</html>
`

export const astro: Generator = {
  name: "astro",
  built: "dist",
  command: ["astro/bin/astro.mjs", "build", "--silent"],
  environment: { ASTRO_TELEMETRY_DISABLED: "1" },
  files: (posts) => ({
    "package.json": '{ "name": "site", "private": true, "type": "module" }\n',
    "astro.config.mjs": config,
    "src/content.config.mjs": content,
    "src/pages/posts/[id].astro": post,
    "src/pages/index.astro": index,
    ...Object.fromEntries(posts.map((one) => [`src/posts/${one.name}.md`, frontMatter(one)]))
  }),
  page: ({ name }) => `posts/${name}/index.html`
}
