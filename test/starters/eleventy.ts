/** Eleventy with a layout in the shape of its base blog: the heading in `<main>`, the date in a list below it, no `<article>`. */
import type { Starter } from "./Starter.ts"
import { begins, ends, weeks } from "./weeks.ts"
import { writeFiles } from "./writeFiles.ts"

const base = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>{{ title or "Harbour Blog" }}</title>
<meta name="description" content="{{ description or 'A blog from the harbour.' }}">
</head>
<body>
<a href="#main" id="skip">Skip to main content</a>
<header>
<a href="/" class="home-link">Harbour Blog</a>
<nav><h2 class="visually-hidden">Top level navigation menu</h2><ul class="nav"><li><a href="/">Home</a></li><li><a href="/blog/">Archive</a></li><li><a href="/about/">About</a></li></ul></nav>
</header>
<main id="main">
{{ content | safe }}
</main>
<footer><p><em>Built at the harbour</em></p></footer>
</body>
</html>
`

const post = `---
layout: base.njk
---
<h1>{{ title }}</h1>
<ul class="post-metadata">
<li><time datetime="{{ page.date.toISOString().slice(0, 10) }}">{{ page.date.toDateString() }}</time></li>
<li><a href="/tags/harbour/" class="post-tag">harbour</a></li>
</ul>
{{ content | safe }}
<ul class="links-nextprev"><li class="links-nextprev-prev">← Previous<br> <a href="/blog/other/">Another post</a></li></ul>
`

const list = `<ol class="postlist">{% for post in collections.posts %}<li class="postlist-item"><a href="{{ post.url }}" class="postlist-link">{{ post.data.title }}</a><time class="postlist-date" datetime="{{ post.date.toISOString().slice(0, 10) }}">{{ post.date.toDateString() }}</time></li>{% endfor %}</ol>`

export const eleventy: Starter = {
  name: "Eleventy, base blog",
  url: "https://blog.example.org/",
  built: "_site",
  command: ["@11ty/eleventy/cmd.cjs", "--quiet"],
  write: (site) =>
    writeFiles(site, {
      "eleventy.config.js": 'export default function (config) { config.setInputDirectory("content") }\n',
      "content/_includes/base.njk": base,
      "content/_includes/post.njk": post,
      "content/index.njk": `---\nlayout: base.njk\n---\n<h1>Latest posts</h1>\n${list}\n`,
      "content/blog.njk": `---\nlayout: base.njk\npermalink: /blog/\ntitle: Archive\n---\n<h1>Archive</h1>\n${list}\n`,
      "content/tag.njk": `---\nlayout: base.njk\npermalink: /tags/harbour/\ntitle: Tagged harbour\n---\n<h1>Tagged “harbour”</h1>\n${list}\n<p>See <a href="/tags/">all tags</a>.</p>\n`,
      "content/about.md":
        "---\nlayout: base.njk\ntitle: About\n---\n# About\n\nWe write down what we see from the window, and we do so once every week.\n",
      ...Object.fromEntries(
        weeks.map(({ name, day, title, description, body }) => [
          `content/blog/${name}.md`,
          `---\nlayout: post.njk\ntitle: "${title}"\ndescription: ${description}\ndate: ${day}\ntags: posts\n---\n${body}`
        ])
      )
    }),
  posts: weeks.map((week) => ({
    path: `blog/${week.name}/`,
    title: week.title,
    day: week.day,
    begins: begins(week),
    ends: ends(week),
    without: ["Another post", "Skip to main"]
  }))
}
