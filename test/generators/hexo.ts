/** Hexo with a theme of three small files: dated addresses, a front page and tag pages of its own, `og:` tags from its helper. */
import { frontMatter } from "./frontMatter.ts"
import type { Generator } from "./Generator.ts"

const config = `title: Example News
url: https://news.example.org
root: /
permalink: :year/:month/:day/:title/
public_dir: out
pretty_urls: { trailing_index: false }
author: News Desk
theme: plain
timezone: UTC
`

const layout = `<!DOCTYPE html>
<html lang="<%= page.lang || 'en' %>" dir="<%= page.dir || 'ltr' %>">
<head>
<meta charset="utf-8">
<title><%= page.title || config.title %></title>
<%- open_graph() %>
</head>
<body>
<%- body %>
<aside data-fanfare=latest-news></aside>
<aside data-fanfare=latest-comments></aside>
</body>
</html>
`

const post = `<article class="h-entry">
<h1 class="p-name"><%= page.title %></h1>
<time class="dt-published" datetime="<%= page.date.toISOString() %>"></time>
<div class="e-content"><%- page.content %></div>
</article>
<div data-fanfare="share"></div>
<div data-fanfare="comments"></div>
`

const index = `<% page.posts.each((post) => { %><article class="h-entry"><h2><a href="<%= url_for(post.path) %>"><%= post.title %></a></h2></article><% }) %>
`

export const hexo: Generator = {
  name: "hexo",
  built: "out",
  command: ["hexo/bin/hexo", "generate", "--silent"],
  files: (posts) => ({
    "package.json": JSON.stringify({
      name: "site",
      private: true,
      hexo: { version: "8.1.2" },
      dependencies: {
        "hexo-generator-index": "*",
        "hexo-generator-tag": "*",
        "hexo-renderer-ejs": "*",
        "hexo-renderer-marked": "*"
      }
    }),
    "_config.yml": config,
    "themes/plain/layout/layout.ejs": layout,
    "themes/plain/layout/post.ejs": post,
    "themes/plain/layout/index.ejs": index,
    "themes/plain/layout/tag.ejs": index,
    ...Object.fromEntries(posts.map((one) => [`source/_posts/${one.name}.md`, frontMatter(one)]))
  }),
  page: ({ name, date }) => `${date.slice(0, 10).replaceAll("-", "/")}/${name}/index.html`
}
