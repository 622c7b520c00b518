/**
 * A site whose pages a generator wrote into dist/: fanfare takes 16 articles from them, writes its own files to
 * dist/fanfare and fills the pages (`inject: true`). Every link of the pages leads somewhere in dist/.
 */
import type { Files } from "./newsroom.ts"
import { photo } from "./photo.ts"

const pad = (value: number): string => String(value).padStart(2, "0")

const generatedConfig = {
  site: { url: "https://news.example.org/fanfare/", title: "Generated News", description: "Pages and feeds" },
  pages: "dist/**/*.html",
  inject: true,
  share: { networks: ["pinterest", "mastodon", "email"] }
}

export const generatedPage = (
  index: number,
  words = `The words of page ${index} are plain and true.`
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Generated story ${index}</title>
<meta name="description" content="What page ${index} tells.">
<meta property="og:type" content="article">
<meta name="author" content="Author ${index % 4}">
<link rel="canonical" href="https://news.example.org/posts/${index}/">
${index % 5 === 0 ? `<meta property="og:image" content="https://news.example.org/posts/${index}/photo.png">\n` : ""}</head>
<body><header><a href="/index.html">Front page</a></header>
<article><h1>Generated story ${index}</h1>
<time datetime="2026-03-${pad(1 + (index % 27))}T09:${pad(index)}:00Z">March ${1 + (index % 27)}</time>
<p>${words} There are enough of them for a reader to know what the page is about.</p>
<p>A second paragraph says a little more about number ${index}, and then it ends.</p></article>
<div data-fanfare="share"></div>
<div data-fanfare="comments"></div>
<aside data-fanfare="latest-news"></aside>
</body>
</html>
`

export const generatedFront = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Generated News</title></head>
<body><h1>Generated News</h1><p><a href="/posts/1/index.html">First</a></p>
<div data-fanfare="latest-news"></div><div data-fanfare="latest-comments"></div></body>
</html>
`

export const generated = (): Files => ({
  "fanfare.config.yaml": JSON.stringify(generatedConfig, null, 2),
  "feeds/latest.yaml": "title: Generated News\nlimit: 8\n",
  "dist/index.html": generatedFront,
  ...Object.fromEntries(
    Array.from({ length: 16 }, (_, index) => [`dist/posts/${index + 1}/index.html`, generatedPage(index + 1)])
  ),
  ...Object.fromEntries([5, 10, 15].map((index) => [`dist/posts/${index}/photo.png`, photo(index)]))
})
