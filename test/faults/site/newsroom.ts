/**
 * A newsroom of 33 articles: text, Markdown, HTML, in four languages, hosted and not, with photos, comments,
 * feeds with archives and a logo; beside them a draft and one that is not due yet. Everything below the site's address is written by fanfare, so every link there
 * must lead somewhere; articles that others host stand on another host.
 */
import { photo } from "./photo.ts"

export type Files = Readonly<Record<string, string | Buffer>>

const pad = (value: number): string => String(value).padStart(2, "0")

const topics = ["harbour", "market", "school", "council", "weather", "music", "trade"] as const

const topicOf = (index: number): string => topics[index % topics.length] ?? "harbour"

/** Words that differ from article to article. */
const body = (index: number, of: string): string =>
  Array.from(
    { length: 2 + (index % 3) },
    (_, line) =>
      `The ${of} had its ${index + line + 2}th good day, said those who were there, and number ${index * 7 + line} was counted twice before noon.`
  ).join("\n\n")

export const markdown = (index: number, more = ""): string => `---
title: Story ${index} from the ${topicOf(index)}
date: 2026-${pad(1 + (index % 4))}-${pad(1 + (index % 27))}T09:${pad(index % 60)}:00+00:00
author: Author ${index % 5}
description: What happened at the ${topicOf(index)}, part ${index}.
tags: [${topicOf(index)}, news]
section: Section ${index % 3}
lang: en
${more}---
${body(index, topicOf(index))}
`

const text = (index: number): Files => ({
  [`articles/text-${index}.txt`]: `A plain story ${index} of the ${topicOf(index)}\n\n${body(index, topicOf(index))}\n`,
  [`articles/text-${index}.meta.yaml`]: `title: A plain story ${index} of the ${topicOf(index)}\ndate: 2026-02-${pad(index)}\nauthor: Author ${index % 5}\ndescription: Plain words, part ${index}.\nlang: en\ntags: [${topicOf(index)}]\n`
})

const html = (index: number): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Page ${index} of the ${topicOf(index)}</title>
<meta name="description" content="A page, part ${index}.">
<meta property="article:published_time" content="2026-03-${pad(index)}T10:00:00+00:00">
<meta name="author" content="Author ${index % 5}">
<meta property="article:tag" content="${topicOf(index)}">
</head>
<body><article><h1>Page ${index} of the ${topicOf(index)}</h1>
<p>${body(index, topicOf(index)).replaceAll("\n\n", "</p>\n<p>")}</p>
</article></body>
</html>
`

const inLanguage = (
  name: string,
  language: string,
  { title, words, key }: { readonly title: string; readonly words: string; readonly key: string }
): Files => ({
  [`articles/${name}.md`]: `---\ntitle: ${title}\ndate: 2026-03-20T08:00:00+00:00\nauthor: ${title.split(" ")[0]}\ndescription: ${words}\nlang: ${language}\ntags: [news]\ntranslationKey: ${key}\n---\n${words} ${words}\n`
})

export const comments = (article: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `- id: ${article}-${index}\n  author: Reader ${index}\n  date: 2026-04-${pad(index + 1)}T10:00:00+00:00\n  text: Comment ${index} on ${article}, with some words.\n${index > 0 ? `  inReplyTo: ${article}-${index - 1}\n` : ""}`
  ).join("")

export const logo = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><circle cx="32" cy="32" r="28" fill="${colour}"/><rect x="20" y="20" width="24" height="24" fill="#fff"/></svg>\n`

const newsroomConfig = {
  site: {
    url: "https://news.example.org/",
    title: "Fault News",
    description: "News that is published whatever happens",
    language: "en",
    author: "Fault News Desk",
    accent: "#0b5c6b",
    logo: "logo.svg"
  },
  share: { networks: ["pinterest", "bluesky", "mastodon", "email"], hashtags: ["faults"] }
}

export const newsroom = (): Files => ({
  "fanfare.config.yaml": JSON.stringify(newsroomConfig, null, 2),
  "logo.svg": logo("#b3402a"),
  "feeds/latest.yaml": "title: Fault News\nlimit: 12\n",
  "feeds/harbour.yaml": "title: Harbour news\ndescription: All of the harbour.\ntags: [harbour, market]\nlimit: 3\n",
  "feeds/arabic.yaml": "title: بالعربية\nlanguages: [ar]\nlanguage: ar\nformats: [rss, json]\n",
  ...Object.fromEntries(
    Array.from({ length: 13 }, (_, index) => [`articles/story-${index + 1}.md`, markdown(index + 1)])
  ),
  ...Object.fromEntries(
    [14, 15, 16, 17].map((index) => [
      `articles/elsewhere-${index}.md`,
      markdown(index, `url: https://www.example.com/stories/${index}/\n`)
    ])
  ),
  ...Object.assign({}, ...[1, 2, 3, 4, 5].map(text)),
  ...Object.fromEntries([1, 2, 3, 4].map((index) => [`articles/page-${index}.html`, html(index)])),
  ...Object.fromEntries(
    [18, 19, 20].map((index) => [
      `articles/photo-${index}.md`,
      markdown(index, `image: { src: photo-${index}.png, alt: Photo number ${index} }\n`)
    ])
  ),
  ...Object.fromEntries([18, 19, 20].map((index) => [`articles/photo-${index}.png`, photo(index)])),
  ...inLanguage("port-en", "en", { title: "The port reopens", words: "The port is open once more.", key: "port" }),
  ...inLanguage("port-ar", "ar", {
    title: "الميناء يفتح من جديد",
    words: "عاد الميناء إلى العمل بعد عامين.",
    key: "port"
  }),
  ...inLanguage("port-fr", "fr", { title: "Le port rouvre", words: "Le port est de nouveau ouvert.", key: "port" }),
  ...inLanguage("port-he", "he", { title: "הנמל נפתח מחדש", words: "הנמל חזר לפעול אחרי שנתיים.", key: "port" }),
  "articles/draft.md": markdown(21, "draft: true\n"),
  "articles/scheduled.md": markdown(22).replace(/^date: .*$/m, "date: 2026-07-01T08:00:00+00:00"),
  "articles/story-1.comments.yaml": comments("story-1", 4),
  "articles/text-2.comments.yaml": comments("text-2", 2),
  "articles/photo-18.comments.yaml": comments("photo-18", 3)
})

/** What somebody else keeps in the output directory; fanfare must leave it alone. */
export const strangers: Files = {
  "public/robots.txt": "User-agent: *\n",
  "public/about/index.html": "<!doctype html><title>About</title><p>About us.</p>\n",
  "public/articles/story-1/notes.txt": "Somebody's notes.\n",
  "public/og.0123456789abcdef.png": "no picture\n"
}
