/** Eleventy with Nunjucks: a layout with an `og:type` and a canonical address, and a head marker of its own. */
import { frontMatter } from "./frontMatter.ts"
import type { Generator } from "./Generator.ts"

const layout = `<!doctype html>
<html lang="{{ lang }}" dir="{{ dir }}">
  <head>
    <meta charset="utf-8">
    <title>{{ title }}</title>
    <meta property='og:type' content=article>
    <link rel="canonical" href="https://news.example.org{{ page.url }}">
    <script>if (0) document.write("</head><!-- fanfare:head -->")</script>
    <!-- fanfare:head -->
  </head>
  <body>
    <main>
      <article>
        <h1>{{ title }}</h1>
        <time datetime="{{ page.date.toISOString() }}">{{ page.date.toISOString() }}</time>
        {{ content | safe }}
      </article>
      <DIV class=share Data-Fanfare="share"></DIV>
      <section data-fanfare='comments'>No script, no comments.</section>
    </main>
    <aside data-fanfare="latest-news"></aside>
  </body>
</html>
`

const index = `---
title: Latest
permalink: /index.html
---
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body>
<ul>{% for post in collections.posts %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>
<div data-fanfare="latest-news"></div>
<div data-fanfare="latest-comments"></div>
</body>
</html>
`

export const eleventy: Generator = {
  name: "eleventy",
  built: "_site",
  command: ["@11ty/eleventy/cmd.cjs", "--quiet"],
  files: (posts) => ({
    "eleventy.config.js": 'export default function (config) { config.setInputDirectory("src") }\n',
    "src/_includes/post.njk": layout,
    "src/index.njk": index,
    ...Object.fromEntries(
      posts.map((post) => [
        `src/posts/${post.name}.md`,
        frontMatter({ ...post, tags: ["posts"] }, { layout: "post.njk" })
      ])
    )
  }),
  page: ({ name }) => `posts/${name}/index.html`
}
