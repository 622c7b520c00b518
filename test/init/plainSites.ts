/** Sites without a generator: articles, exports of other systems, saved pages, and nothing at all. */
import type { Files } from "./folder.ts"
import { posts, shapes } from "./pages.ts"

export interface PlainCase {
  readonly name: string
  readonly files: Files
  /** The address that is given; null where the files say it. */
  readonly url: string | null
  /** Titles of what is published. */
  readonly titles: ReadonlyArray<string>
}

const markdown = (folder: string): Files =>
  Object.fromEntries(
    posts.map(({ name, title, day, body }) => [
      `${folder}/${name}.md`,
      `---\ntitle: ${title}\ndate: ${day}\n---\n${body.replaceAll(/<\/?p>/g, "")}\n`
    ])
  )

const titles = posts.map(({ title }) => title)

const wordpress = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Harbour &amp; Quay</title>
<link>https://press.harbour.org</link>
<language>fr-FR</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://press.harbour.org</wp:base_site_url>
<wp:base_blog_url>https://press.harbour.org</wp:base_blog_url>
<item>
<title>Le quai est prêt</title>
<link>https://press.harbour.org/2026/02/le-quai/</link>
<dc:creator><![CDATA[lena]]></dc:creator>
<guid isPermaLink="false">https://press.harbour.org/?p=7</guid>
<content:encoded><![CDATA[<p>La grue a posé le dernier bloc à dix heures, et l'équipe est rentrée sous la pluie.</p>]]></content:encoded>
<wp:post_id>7</wp:post_id>
<wp:post_date_gmt>2026-02-03 08:00:00</wp:post_date_gmt>
<wp:post_name>le-quai</wp:post_name>
<wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type>
</item>
</channel>
</rss>
`

const ghost = `${JSON.stringify({
  db: [
    {
      meta: { exported_on: 1_770_000_000_000, version: "5.80.0" },
      data: {
        posts: [
          {
            id: "1",
            uuid: "0e9d0f0a-6c1c-4b1c-9a6f-1a2b3c4d5e6f",
            title: "The quay is ready",
            slug: "the-quay-is-ready",
            html: "<p>The crane lifted the last block at ten, and the crew went home through the rain.</p>",
            status: "published",
            type: "post",
            visibility: "public",
            published_at: "2026-02-03T08:00:00.000Z",
            updated_at: "2026-02-03T08:00:00.000Z"
          }
        ],
        tags: [],
        users: []
      }
    }
  ]
})}\n`

const savedPage = (post: (typeof posts)[number]): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${post.title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="${post.day}"></head><body>${shapes.next.article(post)}</body></html>\n`

export const plainSites: ReadonlyArray<PlainCase> = [
  { name: "articles/", files: markdown("articles"), url: "https://news.harbour.org/", titles },
  {
    name: "posts/ beside a CNAME and a README",
    files: { ...markdown("posts"), CNAME: "news.harbour.org\n", "README.md": "# Harbour\n" },
    url: null,
    titles
  },
  {
    name: "plain text",
    files: {
      "texts/quay.txt":
        "The quay is ready\n\n3 February 2026\n\nThe crane lifted the last block at ten, and the crew went home through the rain.\n"
    },
    url: "https://news.harbour.org/",
    titles: ["The quay is ready"]
  },
  { name: "WordPress's export", files: { "export.xml": wordpress }, url: null, titles: ["Le quai est prêt"] },
  {
    name: "Ghost's export",
    files: { "ghost.json": ghost },
    url: "https://news.harbour.org/",
    titles: ["The quay is ready"]
  },
  {
    name: "pages that were saved",
    files: Object.fromEntries(posts.map((post) => [`saved/${post.name}.html`, savedPage(post)])),
    url: "https://news.harbour.org/",
    titles
  },
  {
    name: "a site that was written by hand",
    files: {
      "index.html":
        '<!doctype html><html lang="en"><head><title>Harbour</title><link rel="canonical" href="https://news.harbour.org/"></head><body><main><h1>Harbour</h1><p>What happens here.</p></main></body></html>\n',
      ...Object.fromEntries(posts.map((post) => [`news/${post.name}.html`, savedPage(post)]))
    },
    url: null,
    titles
  },
  { name: "an empty folder", files: {}, url: "https://news.harbour.org/", titles: ["Hello from news.harbour.org"] }
]
