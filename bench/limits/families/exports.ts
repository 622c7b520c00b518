/** Exports of other systems, as one file each. */
import { type Family, familiesOf, fill, nested, repeat } from "./Family.ts"

const date = "2026-03-01T10:00:00Z"
const wordpress = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>${items}</channel></rss>`
const post = (index: number, words: string, more = ""): string =>
  `<item><title>A ${index}</title><link>https://old.example/${index}/</link><guid>https://old.example/?p=${index}</guid><content:encoded><![CDATA[${words}]]></content:encoded><wp:post_id>${index}</wp:post_id><wp:post_date_gmt>2026-03-01 10:00:00</wp:post_date_gmt><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>${more}</item>`

const ghost = (tables: string): string => `{"db":[{"meta":{"version":"5.0.0"},"data":{${tables}}}]}`
const ghostPost = (id: number | string, html: string): string =>
  JSON.stringify({ id: String(id), title: `A ${id}`, slug: `a-${id}`, html, status: "published", published_at: date })

const blogger = (entries: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:blogger.com,1999:blog-1.archive</id><title>A</title><generator version="7.00" uri="https://www.blogger.com">Blogger</generator>${entries}</feed>`
const entry = (index: number, words: string, more = ""): string =>
  `<entry><id>tag:blogger.com,1999:blog-1.post-${index}</id><published>${date}</published><updated>${date}</updated><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/><title type="text">A ${index}</title><content type="html">${words}</content><link rel="alternate" type="text/html" href="https://old.example/${index}.html" title="A"/>${more}</entry>`

export const exports: ReadonlyArray<Family> = [
  ...familiesOf(
    "export",
    "exported",
    [
      ["posts", (n) => fill(n, (index) => post(index, "The ferry sails again."))],
      ["one post", (n) => post(1, repeat(n, "The ferry sails again.\n\n"))],
      ["lines of one post", (n) => post(1, repeat(n, "The ferry sails again.\n"))],
      ["tags in one post", (n) => post(1, repeat(n, "<p>The ferry <b>sails</b> again.</p>"))],
      ["shortcodes", (n) => post(1, repeat(n, '[caption width="1"]<img src="/a.jpg"> The ferry[/caption]\n\n'))],
      ["shortcodes without end", (n) => post(1, repeat(n, "[caption a=b "))],
      ["shortcodes in shortcodes", (n) => post(1, nested(n, "[row a=b]", "[/row]"))],
      ["remarks of blocks", (n) => post(1, repeat(n, "<!-- wp:paragraph --><p>The ferry</p><!-- /wp:paragraph -->\n"))],
      ["blocks without end", (n) => post(1, repeat(n, "<!-- wp:group -->\n"))],
      [
        "fields of one post",
        (n) =>
          post(
            1,
            "The ferry sails again.",
            fill(
              n,
              (index) =>
                `<wp:postmeta><wp:meta_key>k${index}</wp:meta_key><wp:meta_value>b</wp:meta_value></wp:postmeta>`
            )
          )
      ],
      [
        "terms of one post",
        (n) =>
          post(
            1,
            "The ferry sails again.",
            fill(n, (index) => `<category domain="post_tag" nicename="t${index}"><![CDATA[T${index}]]></category>`)
          )
      ],
      [
        "comments of one post",
        (n) =>
          post(
            1,
            "The ferry sails again.",
            fill(
              n,
              (index) =>
                `<wp:comment><wp:comment_id>${index}</wp:comment_id><wp:comment_author>A</wp:comment_author><wp:comment_content>Hi</wp:comment_content></wp:comment>`
            )
          )
      ],
      [
        "attachments",
        (n) =>
          fill(
            n,
            (index) =>
              `<item><title>a</title><wp:post_id>${index}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/${index}.jpg</wp:attachment_url></item>`
          )
      ],
      ["posts without end", (n) => repeat(n, "<item><title>A</title>")]
    ],
    wordpress
  ),
  ...familiesOf(
    "export of Ghost",
    "exported",
    [
      [
        "posts",
        (n) =>
          `"posts":[${fill(n, (index) => `${ghostPost(index, "<p>The ferry sails again.</p>")},`)}${ghostPost("z", "")}]`
      ],
      ["one post", (n) => `"posts":[${ghostPost(1, repeat(n, "<p>The ferry sails again.</p>"))}]`],
      [
        "tags of one post",
        (n) =>
          `"posts":[${ghostPost(1, "<p>The ferry sails again.</p>")}],"tags":[${fill(n / 2, (index) => `{"id":"t${index}","name":"T${index}"},`)}{"id":"z","name":"Z"}],"posts_tags":[${fill(n / 2, (index) => `{"post_id":"1","tag_id":"t${index}"},`)}{"post_id":"1","tag_id":"z"}]`
      ],
      ["nested", (n) => `"x":${nested(n, "[", "]")},"posts":[${ghostPost(1, "<p>The ferry sails again.</p>")}]`],
      ["rows that are none", (n) => `"posts":[${repeat(n, "{},")}{}]`]
    ],
    ghost
  ),
  ...familiesOf(
    "export of Blogger",
    "exported",
    [
      ["posts", (n) => fill(n, (index) => entry(index, "&lt;p&gt;The ferry sails again.&lt;/p&gt;"))],
      ["one post", (n) => entry(1, repeat(n, "&lt;p&gt;The ferry sails again.&lt;/p&gt;"))],
      [
        "labels of one post",
        (n) =>
          entry(
            1,
            "The ferry",
            fill(n, (index) => `<category scheme="http://www.blogger.com/atom/ns#" term="t${index}"/>`)
          )
      ]
    ],
    blogger
  )
]
