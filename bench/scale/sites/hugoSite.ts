/** The same articles for Hugo: one page an article, a front page and an RSS feed, by the least layouts. No pages of tags. */
import { articleNumber } from "./article.ts"
import { markdownFile } from "./markdownFile.ts"
import { writeFiles } from "./writeFiles.ts"

export const writeHugoSite = (folder: string, articles: number): void => writeFiles(folder, files(articles))

function* files(articles: number): Generator<readonly [string, string]> {
  // `config.toml` is read by every version of Hugo.
  yield ["config.toml", config]
  yield ["layouts/_default/single.html", page("{{ .Title }}", "{{ .Content }}")]
  yield ["layouts/index.html", page("{{ .Site.Title }}", list)]
  yield ["layouts/index.rss.xml", rss]
  for (let n = 0; n < articles; n += 1) {
    const article = articleNumber(n)
    yield [`content/posts/${article.name}.md`, markdownFile(article)]
  }
}

const config = `baseURL = "https://news.example.org/"
languageCode = "en"
title = "Example News"
disableKinds = ["taxonomy", "term", "section", "sitemap", "robotsTXT", "404"]
[outputs]
home = ["HTML", "RSS"]
`

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="{{ .Permalink }}"></head>
<body><h1>${title}</h1>
${body}
</body>
</html>
`

const list = `<ul>{{ range first 20 .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`

const rss = `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0"><channel>
<title>{{ .Site.Title }}</title><link>{{ .Permalink }}</link><description>News of the old port.</description>
{{ range first 20 .Site.RegularPages.ByDate.Reverse }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>
{{ end }}</channel></rss>
`
