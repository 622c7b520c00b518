/** WordPress and Blogger as they export a blog of a harbour: posts of every state, pages, comments. */
import { wxrHead, wxrItem, wxrTail } from "../../sources/exports/wxr.ts"

const comment = (id: number, parent: number, author: string, text: string, approved = "1"): string =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[${author}]]></wp:comment_author><wp:comment_author_email>x@example.org</wp:comment_author_email><wp:comment_date_gmt><![CDATA[2026-03-0${id} 10:00:00]]></wp:comment_date_gmt><wp:comment_content><![CDATA[${text}]]></wp:comment_content><wp:comment_approved><![CDATA[${approved}]]></wp:comment_approved><wp:comment_type><![CDATA[comment]]></wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`

const body = `<!-- wp:paragraph -->
<p>The first ship came in.<sup data-fn="f1" class="fn"><a href="#f1" id="f1-link">1</a></sup></p>
<!-- /wp:paragraph -->
<!-- wp:image {"id":9,"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="https://old.example.org/wp-content/uploads/pier.jpg" alt="The pier" class="wp-image-9"/><figcaption class="wp-element-caption">The pier at noon</figcaption></figure>
<!-- /wp:image -->
<!-- wp:table -->
<figure class="wp-block-table"><table><thead><tr><th>Ship</th><th>Tons</th></tr></thead><tbody><tr><td>Alma</td><td>300</td></tr></tbody></table></figure>
<!-- /wp:table -->
<!-- wp:footnotes /-->`

export const wordpress =
  wxrHead.replaceAll("https://news.example.org", "https://old.example.org") +
  [
    {
      id: 1,
      title: "The quay opens",
      link: "https://old.example.org/2026/03/quay/",
      guid: "https://old.example.org/?p=1",
      name: "quay",
      content: body,
      excerpt: "Two years after the storm.",
      categories: [
        ["category", "trade", "Trade"],
        ["post_tag", "boats", "Boats"]
      ],
      meta: {
        _thumbnail_id: "8",
        footnotes: '[{"content":"By the log of the <em>port</em>.","id":"f1"}]'
      },
      comments: comment(1, 0, "Omar", "At last!") + comment(2, 1, "Lena", "Indeed.") + comment(3, 0, "Spam", "Buy", "0")
    } as const,
    { id: 2, title: "WPDRAFT", status: "draft", dateGmt: "0000-00-00 00:00:00" },
    { id: 3, title: "WPPRIVATE", status: "private" },
    { id: 4, title: "WPFUTURE", status: "future", dateGmt: "2044-03-01 06:30:00" },
    { id: 5, title: "WPPASSWORD", password: "open" },
    { id: 6, title: "WPPAGE", type: "page" },
    { id: 7, title: "WPTRASH", status: "trash" },
    {
      id: 8,
      title: "lead",
      type: "attachment",
      status: "inherit",
      url: "https://old.example.org/wp-content/uploads/lead.jpg",
      excerpt: "Gulls over the quay",
      meta: { _wp_attachment_image_alt: "Gulls" }
    }
  ]
    .map(wxrItem)
    .join("") +
  wxrTail

const kind = (name: string): string =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`

const entry = (id: number, name: string, title: string, content: string, more = ""): string =>
  `<entry><id>tag:blogger.com,1999:blog-1.post-${id}</id><published>2026-03-0${id}T09:30:00.000+03:00</published><updated>2026-03-09T09:30:00.000+03:00</updated>${kind(name)}<title type="text">${title}</title><content type="html">${content.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</content><author><name>Lena Haddad</name><email>noreply@blogger.com</email></author>${more}</entry>`

const page = "https://tides.example.org/2026/03/tides.html"

export const blogger = `<?xml version='1.0' encoding='UTF-8'?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:openSearch="http://a9.com/-/spec/opensearchrss/1.0/" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:app="http://purl.org/atom/app#"><id>tag:blogger.com,1999:blog-1.archive</id><updated>2026-03-09T09:30:00.000+03:00</updated><title type="text">Tides</title><link rel="alternate" type="text/html" href="https://tides.example.org/"/><generator version="7.00" uri="https://www.blogger.com">Blogger</generator>${[
  entry(1, "settings", "BLOGSETTING", "x"),
  entry(
    2,
    "post",
    "The tides turn",
    '<p>High water at six.</p><table cellpadding="0" class="tr-caption-container" style="float: left;"><tbody><tr><td><a href="https://b.example.org/s1600/tide.jpg"><img src="https://b.example.org/s320/tide.jpg" alt="High water"></a></td></tr><tr><td class="tr-caption">High water at six</td></tr></tbody></table><a name="more"></a><table><tr><td>Six</td><td>High</td></tr></table>',
    `<category scheme="http://www.blogger.com/atom/ns#" term="Sea"/><link rel="alternate" type="text/html" href="${page}" title="The tides turn"/>`
  ),
  entry(3, "post", "BLOGDRAFT", "x", "<app:control><app:draft>yes</app:draft></app:control>"),
  entry(4, "page", "BLOGPAGE", "x"),
  entry(
    5,
    "comment",
    "Just so",
    "Just so.",
    `<thr:in-reply-to href="${page}" ref="tag:blogger.com,1999:blog-1.post-2" source="http://www.blogger.com/feeds/1/posts/default/2" type="text/html"/><link rel="related" type="application/atom+xml" href="http://www.blogger.com/feeds/1/2/comments/default/6"/>`
  ),
  entry(
    6,
    "comment",
    "And I",
    "And I.",
    `<thr:in-reply-to href="${page}" ref="tag:blogger.com,1999:blog-1.post-2" source="http://www.blogger.com/feeds/1/posts/default/2" type="text/html"/>`
  )
].join("")}</feed>`
