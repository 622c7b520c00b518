/** A project in which every text, address and comment of every article is a payload, one payload for each article. */
import type { Files } from "../sources/project.ts"

/** In double quotes, as JSON and YAML both read it. */
/** JSON without any sign that ends a line. */
export const quoted = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  )

const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")

/** A file with a null character is binary, and refused before anyone parses it. */
const bare = (text: string): string => text.replaceAll("\u0000", "")

const markdown = (payload: string, address: string): string =>
  bare(`---
title: ${quoted(payload)}
description: ${quoted(payload)}
date: 2026-03-01
author: { name: ${quoted(payload)}, url: ${quoted(address)}, email: ${quoted(payload)} }
section: ${quoted(payload)}
tags: [${quoted(payload)}]
image: { src: ${quoted(address)}, alt: ${quoted(payload)}, caption: ${quoted(payload)} }
lang: ${quoted(payload)}
---
An article begins. ${payload}

[a link](${address}) and <${address}> and [a title](https://a.example/ "${payload}")

![${payload}](https://a.example/p.png)

<figure><img src="https://a.example/p.png" alt=${quoted(payload)}><figcaption>${payload} (${payload}/REUTERS)</figcaption></figure>

<a href="${address}">b</a> <img src="${address}"> <blockquote cite="${address}">c</blockquote>

${payload}
`)

/** Two of them, so that a page costs half as much; both stand in the text. */
const page = (one: string, other: string, address: string): string => {
  const data = {
    "@type": "NewsArticle",
    headline: other,
    author: { name: other, url: address },
    image: address,
    keywords: [other],
    articleSection: other,
    datePublished: "2026-03-01"
  }
  return bare(`<!doctype html><html lang="en"><head><title>${one}</title>
<meta property="og:title" content="${other}"><meta name="author" content="${one}">
<meta property="og:image" content="${address}"><link rel="canonical" href="${address}">
<script type="application/ld+json">${JSON.stringify(data)}</script>
</head><body><article><h1>${one}</h1><p>${other}</p><p>A second paragraph, which is long enough to be one of an article.</p>${one}</article></body></html>`)
}

const text = (payload: string): string =>
  bare(`${payload}\n\nBy ${payload}\n\nThe first paragraph ${payload} of a text.\n\nA harbour (${payload}/REUTERS)\n`)

const ownComments = (payload: string, address: string): string =>
  JSON.stringify([
    { author: payload, date: "2026-03-02", text: payload },
    {
      id: payload,
      author: { name: payload, url: address, email: payload },
      date: "2026-03-03",
      html: `${payload}<p>x <a href="${address}">y</a></p>`,
      url: address
    },
    { id: `${payload}2`, inReplyTo: payload, author: "Sam", date: "2026-03-04", html: `<p>a ${payload} b</p>` }
  ])

const mastodon = (payload: string, address: string): string =>
  JSON.stringify({
    ancestors: [],
    descendants: [
      {
        id: payload,
        uri: address,
        url: address,
        visibility: "public",
        created_at: "2026-03-02T10:00:00.000Z",
        spoiler_text: payload,
        content: `<p>x</p>${payload}<a href="${address}">y</a>`,
        account: { acct: payload, display_name: payload, url: address, avatar: address }
      }
    ]
  })

const bluesky = (payload: string, address: string, index: number): string => {
  const author = { did: payload, handle: payload, displayName: payload, avatar: address }
  const bytes = new TextEncoder().encode(payload).length
  const facet = (feature: object, start: number, end: number) => ({
    index: { byteStart: start, byteEnd: end },
    features: [feature]
  })
  const post = (key: string): object => ({
    uri: `at://did:plc:${key}/app.bsky.feed.post/${index}`,
    author,
    indexedAt: "2026-03-02T10:00:00.000Z",
    record: {
      text: `${payload} link tag`,
      createdAt: "2026-03-02T10:00:00.000Z",
      embed: { external: { uri: address, title: payload } },
      facets: [
        facet({ $type: "app.bsky.richtext.facet#mention", did: payload }, 0, bytes),
        facet({ $type: "app.bsky.richtext.facet#link", uri: address }, bytes + 1, bytes + 5),
        facet({ $type: "app.bsky.richtext.facet#tag", tag: payload }, bytes + 6, bytes + 9)
      ]
    }
  })
  return JSON.stringify({ thread: { post: post("a"), replies: [{ post: post("b"), replies: [] }] } })
}

const about = (index: number): string => `https://news.example.org/m${index}/`

const mention = (payload: string, address: string, index: number): object => ({
  type: "entry",
  author: { type: "card", name: payload, url: address, photo: address },
  url: address,
  published: "2026-03-02T10:00:00Z",
  "wm-id": index + 1,
  "wm-source": address,
  "wm-target": about(index),
  "wm-property": "in-reply-to",
  content: { html: `<p>x</p>${payload}<a href="${address}">y</a>`, text: payload }
})

const wxrItem = (payload: string, address: string, index: number): string =>
  `<item><link>${about(index)}</link><guid>${xml(payload)}</guid><wp:comment><wp:comment_id>${index}</wp:comment_id>
<wp:comment_author>${xml(payload)}</wp:comment_author><wp:comment_author_url>${xml(address)}</wp:comment_author_url>
<wp:comment_date_gmt>2026-03-02 10:00:00</wp:comment_date_gmt><wp:comment_content>${xml(`x\n\n${payload}\ny <a href="${address}">z</a>`)}</wp:comment_content>
<wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment></item>`

const disqusParts = (payload: string, address: string, index: number): string =>
  `<thread dsq:id="t${index}"><id>${xml(payload)}</id><link>${about(index)}</link></thread>
<post dsq:id="${xml(payload)}"><message>${xml(`<p>x</p>${payload}<a href="${address}">y</a>`)}</message><createdAt>2026-03-02T10:00:00Z</createdAt>
<author><name>${xml(payload)}</name></author><thread dsq:id="t${index}"/></post>`

const feedItem = (payload: string, address: string, index: number): string =>
  `<item><guid>${xml(payload)}</guid><link>${xml(address)}</link><thr:in-reply-to ref="x" href="${about(index)}"/><dc:creator>${xml(payload)}</dc:creator><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>
<description>${xml(`<p>x</p>${payload}<a href="${address}">y</a>`)}</description></item>`

const atomEntry = (payload: string, address: string, index: number): string =>
  `<entry><id>${xml(payload)} atom</id><link href="${xml(address)}"/><author><name>${xml(payload)}</name><uri>${xml(address)}</uri></author><published>2026-03-02T10:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script><p onclick="alert(1)">x ${xml(payload)} <a href="${xml(address)}">y</a></p></div></content><thr:in-reply-to ref="x" href="${about(index)}"/></entry>`

const namespaces = `xmlns:wp="http://wordpress.org/export/1.2/"`
const feedNamespaces = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:thr="http://purl.org/syndication/thread/1.0"`

/** Markdown articles have addresses by which comments find them. A text is never markup, so a part of the payloads is enough there. */
export const projectOf = (payloads: ReadonlyArray<string>, addresses: ReadonlyArray<string>): Files => {
  const addressOf = (index: number): string => addresses[index % addresses.length] ?? ""
  const every = (part: (payload: string, address: string, index: number) => string): string =>
    payloads.map((payload, index) => part(payload, addressOf(index), index)).join("\n")
  const files = payloads.flatMap((payload, index): ReadonlyArray<readonly [string, string]> => {
    const address = addressOf(index)
    return [
      [`articles/m${index}.md`, markdown(payload, address)],
      [`articles/m${index}.meta.yaml`, `url: /m${index}/\n`],
      [`articles/m${index}.comments.json`, ownComments(payload, address)],
      [`articles/m${index}.comments.mastodon.json`, mastodon(payload, address)],
      [`articles/m${index}.comments.bluesky.json`, bluesky(payload, address, index)],
      // Without an address that holds, fanfare publishes the page itself.
      ...(index % 2 === 0
        ? ([[`articles/h${index}.html`, page(payload, payloads[index + 1] ?? payload, address)]] as const)
        : []),
      ...(index % 4 === 0
        ? ([
            [`articles/t${index}.txt`, text(payload)],
            [`articles/t${index}.meta.yaml`, `title: ${quoted(payload)}\nurl: ${quoted(address)}\nlang: ar\n`]
          ] as const)
        : [])
    ]
  })
  return {
    ...Object.fromEntries(files),
    "comments/mentions.jf2": JSON.stringify({
      type: "feed",
      name: "Webmentions",
      children: payloads.map((payload, index) => mention(payload, addressOf(index), index))
    }),
    "comments/wxr.xml": `<rss ${namespaces}><channel>${every(wxrItem)}</channel></rss>`,
    "comments/disqus.xml": `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">${every(disqusParts)}</disqus>`,
    "comments/feed.xml": `<rss ${feedNamespaces}><channel>${every(feedItem)}</channel></rss>`,
    "comments/atom.xml": `<feed xmlns="http://www.w3.org/2005/Atom" ${feedNamespaces}>${every(atomEntry)}</feed>`
  }
}
