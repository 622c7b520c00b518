/** The same articles for Eleventy: one page an article, a front page and an RSS feed, by the least layouts. No pages of tags. */
import { articleNumber } from "./article.ts"
import { markdownFile } from "./markdownFile.ts"
import { writeFiles } from "./writeFiles.ts"

export const writeEleventySite = (folder: string, articles: number): void => writeFiles(folder, files(articles))

function* files(articles: number): Generator<readonly [string, string]> {
  yield ["eleventy.config.mjs", config]
  yield ["src/_includes/post.njk", page("{{ title }}", "{{ content | safe }}")]
  yield ["src/index.njk", `---\npermalink: /index.html\n---\n${page("Example News", list)}`]
  yield ["src/rss.njk", `---\npermalink: /rss.xml\neleventyExcludeFromCollections: true\n---\n${rss}`]
  yield ["src/posts/posts.json", JSON.stringify({ layout: "post.njk" })]
  for (let n = 0; n < articles; n += 1) {
    const article = articleNumber(n)
    yield [`src/posts/${article.name}.md`, markdownFile(article)]
  }
}

// Without a template language in Markdown: that spares Eleventy one pass over every article.
const config = `export default function (config) {
  config.setInputDirectory("src")
  config.addCollection("latest", (api) =>
    api.getFilteredByGlob("src/posts/*.md").toSorted((a, b) => b.date - a.date).slice(0, 20)
  )
  config.addFilter("rfc822", (date) => date.toUTCString())
  return { markdownTemplateEngine: false }
}
`

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="https://news.example.org{{ page.url }}"></head>
<body><h1>${title}</h1>
${body}
</body>
</html>
`

const list = `<ul>{% for post in collections.latest %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>`

const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>Example News</title><link>https://news.example.org/</link><description>News of the old port.</description>
{% for post in collections.latest %}<item><title>{{ post.data.title }}</title><link>https://news.example.org{{ post.url }}</link><guid>https://news.example.org{{ post.url }}</guid><pubDate>{{ post.date | rfc822 }}</pubDate><description>{{ post.content | escape }}</description></item>
{% endfor %}</channel></rss>
`
