/** Astro with pages in the shape of its blog starter: one preview picture for the whole site, a hero picture, a date in words. */
import { symlinkSync } from "node:fs"
import { join } from "node:path"
import type { Starter } from "./Starter.ts"
import { begins, ends, weeks } from "./weeks.ts"
import { writeFiles } from "./writeFiles.ts"

const head = `---
const { title, description } = Astro.props
const canonical = new URL(Astro.url.pathname, Astro.site)
---
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width,initial-scale=1" />
<link rel="canonical" href={canonical} />
<title>{title}</title>
<meta name="title" content={title} />
<meta name="description" content={description} />
<meta property="og:type" content="website" />
<meta property="og:url" content={Astro.url} />
<meta property="og:title" content={title} />
<meta property="og:description" content={description} />
<meta property="og:image" content={new URL("/placeholder.jpg", Astro.site)} />
`

const header = `<header><nav><h2><a href="/">Harbour Astro</a></h2><div class="internal-links"><a href="/">Home</a><a href="/blog">Blog</a><a href="/about">About</a></div></nav></header>`
const footer = `<footer>&copy; 2026 Harbour Astro. All rights reserved.<div class="social-links"><a href="https://social.example/harbour">Follow us</a></div></footer>`

const post = `---
import { getCollection, render } from "astro:content"
import BaseHead from "../../BaseHead.astro"
export const getStaticPaths = async () =>
  (await getCollection("posts")).map((post) => ({ params: { id: post.id }, props: { post } }))
const { post } = Astro.props
const { title, description, pubDate, hero } = post.data
const { Content } = await render(post)
const date = new Date(pubDate)
---
<!doctype html>
<html lang="en">
  <head><BaseHead title={title} description={description} /></head>
  <body>
    ${header}
    <main>
      <article>
        <div class="hero-image"><img width={1020} height={510} src={hero} alt="" /></div>
        <div class="prose">
          <div class="title">
            <div class="date"><time datetime={date.toISOString()}>{date.toLocaleDateString("en-us", { year: "numeric", month: "short", day: "numeric" })}</time></div>
            <h1>{title}</h1>
            <hr />
          </div>
          <Content />
        </div>
      </article>
    </main>
    ${footer}
  </body>
</html>
`

const list = `---
import { getCollection } from "astro:content"
import BaseHead from "../../BaseHead.astro"
const posts = await getCollection("posts")
---
<!doctype html>
<html lang="en">
  <head><BaseHead title="Harbour Astro" description="The harbour in pictures." /></head>
  <body>
    ${header}
    <main><section><ul>{posts.map((post) => <li><a href={"/blog/" + post.id + "/"}><img width={720} height={360} src={post.data.hero} alt="" /><h4 class="title">{post.data.title}</h4><p class="date"><time datetime={new Date(post.data.pubDate).toISOString()}>{post.data.pubDate}</time></p></a></li>)}</ul></section></main>
    ${footer}
  </body>
</html>
`

const about = `---
import BaseHead from "../BaseHead.astro"
---
<!doctype html>
<html lang="en">
  <head><BaseHead title="About Me" description="Who writes this." /></head>
  <body>
    ${header}
    <main>
      <article>
        <div class="hero-image"><img width={1020} height={510} src="/about.jpg" alt="" /></div>
        <div class="prose">
          <div class="title"><div class="date"><time datetime="2021-08-08T00:00:00.000Z">Aug 8, 2021</time></div><h1>About Me</h1><hr /></div>
          <p>I live above the chandler's shop and have written about the harbour since the day I moved in, which was a Sunday.</p>
        </div>
      </article>
    </main>
    ${footer}
  </body>
</html>
`

export const astro: Starter = {
  name: "Astro, blog",
  url: "https://astro.example.org/",
  built: "dist",
  command: ["astro/bin/astro.mjs", "build", "--silent"],
  write: (site, packages) => {
    symlinkSync(packages, join(site, "node_modules"))
    writeFiles(site, {
      "package.json": '{ "type": "module" }\n',
      "astro.config.mjs":
        'import { defineConfig } from "astro/config"\nexport default defineConfig({ site: "https://astro.example.org" })\n',
      "src/content.config.ts": `import { defineCollection } from "astro:content"
import { glob } from "astro/loaders"
export const collections = { posts: defineCollection({ loader: glob({ pattern: "*.md", base: "./src/posts" }) }) }
`,
      "src/BaseHead.astro": head,
      "src/pages/blog/[id].astro": post,
      "src/pages/blog/index.astro": list,
      "src/pages/about.astro": about,
      "src/pages/index.astro": `---
import BaseHead from "../BaseHead.astro"
---
<!doctype html>
<html lang="en"><head><BaseHead title="Harbour Astro" description="The harbour in pictures." /></head><body>${header}<main><h1>Hello, harbour!</h1><p>Pictures and notes from the quay, since 2021, by one person and one camera.</p></main>${footer}</body></html>
`,
      ...Object.fromEntries(
        weeks.map(({ name, day, title, description, body }) => [
          `src/posts/${name}.md`,
          `---\ntitle: "${title}"\ndescription: ${description}\npubDate: "${day}T00:00:00Z"\nhero: /hero-${name}.jpg\n---\n${body}`
        ])
      )
    })
  },
  posts: weeks.map((week) => ({
    path: `blog/${week.name}/`,
    title: week.title,
    day: week.day,
    picture: `/hero-${week.name}.jpg`,
    begins: begins(week),
    ends: ends(week),
    without: ["All rights reserved"]
  }))
}
