/** Exports of Substack, Medium and Blogger: their articles, and what of them is never published. */
import { describe, expect, test } from "vitest"
import { type Entries, zipOf } from "./archives.ts"
import { readExport } from "./reading.ts"

const folderOf = (name: string, entries: Entries) =>
  Object.fromEntries(Object.entries(entries).map(([path, content]) => [`${name}/${path}`, content]))

/** The same as an archive and as a folder. */
const shapes = [
  ["an archive", (entries: Entries) => ({ "x.zip": zipOf(entries) }), "x.zip"],
  ["an archive without compression", (entries: Entries) => ({ "x.zip": zipOf(entries, 0) }), "x.zip"],
  ["a folder", (entries: Entries) => folderOf("x", entries), "x"]
] as const

const substackRow = (id: string, more: Readonly<Record<string, string>> = {}): string => {
  const row = {
    is_published: "true",
    type: "newsletter",
    audience: "everyone",
    title: `Letter ${id}`,
    subtitle: "",
    ...more
  }
  return `${id},2026-03-01T06:30:00.000Z,${row.is_published},,,${row.type},${row.audience},"${row.title.replaceAll('"', '""')}","${row.subtitle}",\n`
}

const substackHead =
  "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url\n"

describe("a Substack export", () => {
  test.each(shapes)("gives its posts from %s", async (_, make, path) => {
    const { articles, told } = await readExport(
      path,
      make({
        "posts.csv": `${substackHead}${substackRow("11.the-quay", { title: 'The "quay", again', subtitle: "Two years\nlater" })}`,
        "posts/11.the-quay.html":
          '<p>The quay opened.</p><div class="subscription-widget-wrap-editor"><p>Subscribe now</p></div><p class="button-wrapper"><a href="%%share_url%%">Share</a></p><div class="tweet" data-attrs="{&quot;url&quot;:&quot;https://social.example/1&quot;}">x</div>'
      })
    )
    expect(told).toEqual([])
    expect(articles).toMatchObject([
      {
        title: 'The "quay", again',
        slug: "the-quay",
        description: "Two years later",
        published: "2026-03-01T06:30:00Z"
      }
    ])
    expect(articles[0]?.html).toBe(
      '<p>The quay opened.</p><p><a href="https://social.example/1">social.example</a></p>'
    )
  })

  test.each(["only_paid", "only_free", "founding"])(
    "never gives text for %s, but what stands before its wall",
    async (audience) => {
      const { articles } = await readExport("x.zip", {
        "x.zip": zipOf({
          "posts.csv": substackHead + substackRow("1.a", { audience }) + substackRow("2.b", { audience }),
          "posts/1.a.html": "<p>Secret words.</p>",
          "posts/2.b.html":
            '<p>Free words.</p><div class="paywall-jump" data-component-name="PaywallToDOM"></div><p>Secret words.</p>'
        })
      })
      expect(articles.map(({ text }) => text)).toEqual(["", "Free words."])
      expect(JSON.stringify(articles)).not.toContain("Secret")
    }
  )

  test("holds drafts back, leaves out what has no text, and names a lost file", async () => {
    const { articles, told } = await readExport("x.zip", {
      "x.zip": zipOf({
        "posts.csv":
          substackHead +
          substackRow("1.a", { is_published: "false" }) +
          substackRow("2.", { is_published: "false", title: "" }) +
          substackRow("3.c"),
        "posts/1.a.html": "<p>Not yet.</p>"
      })
    })
    expect(articles).toMatchObject([{ slug: "a", isHeld: true }])
    expect(told.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual(["FF1652 x.zip", "FF1654 x.zip#3"])
  })
})

const mediumPost = (title: string, body: string, footer = true): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article class="h-entry"><header><h1 class="p-name">${title}</h1></header><section data-field="subtitle" class="p-summary">Two years later.</section><section data-field="body" class="e-content"><section name="1" class="section section--body section--first"><div class="section-divider"><hr class="section-divider"></div><div class="section-content"><div class="section-inner sectionLayout--insetColumn"><h3 name="t" class="graf graf--h3 graf--leading graf--title">${title}</h3>${body}</div></div></section></section>${footer ? `<footer><p>By <a href="https://medium.com/@lena" class="p-author h-card">Lena Haddad</a> on <a href="https://medium.com/p/0123456789ab"><time class="dt-published" datetime="2026-03-01T06:30:00.000Z">March 1, 2026</time></a>.</p><p><a href="https://medium.com/@lena/the-quay-0123456789ab" class="p-canonical">Canonical link</a></p><p>Exported from Medium.</p></footer>` : ""}</article></body></html>`

describe("a Medium export", () => {
  test.each(shapes)("gives its posts from %s under the ids of Medium's feed", async (_, make, path) => {
    const { articles, told } = await readExport(
      path,
      make({
        "README.html": "<p>Your export</p>",
        "posts/2026-03-01_The-quay-0123456789ab.html": mediumPost(
          "The quay",
          '<p class="graf graf--p">The quay opened.</p><h4 class="graf graf--h4">Later</h4><figure class="graf graf--figure"><img class="graf-image" src="https://cdn.example.org/q.jpg"><figcaption class="imageCaption">At dawn</figcaption></figure>'
        )
      })
    )
    expect(told).toEqual([])
    expect(articles).toMatchObject([
      {
        title: "The quay",
        declaredId: "https://medium.com/p/0123456789ab",
        url: "https://medium.com/@lena/the-quay-0123456789ab",
        slug: "the-quay",
        authors: [{ name: "Lena Haddad", url: "https://medium.com/@lena" }],
        published: "2026-03-01T06:30:00Z",
        description: "Two years later.",
        images: [{ url: "https://cdn.example.org/q.jpg", caption: "At dawn" }],
        text: "The quay opened.\n\nLater"
      }
    ])
    expect(articles[0]?.html).toContain("<h3")
  })

  test("holds drafts back, which have neither date nor address", async () => {
    const { articles } = await readExport("x.zip", {
      "x.zip": zipOf({ "posts/draft_The-quay-0123456789ab.html": mediumPost("The quay", "<p>Not yet.</p>", false) })
    })
    expect(articles).toMatchObject([{ title: "The quay", isHeld: true, published: null }])
  })
})

const oldEntry = (id: number, kind: string, more = ""): string =>
  `<entry><id>tag:blogger.com,1999:blog-1.post-${id}</id><published>2026-03-01T09:30:00.000+03:00</published><updated>2026-03-02T09:30:00.000+03:00</updated><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><category scheme="http://www.blogger.com/atom/ns#" term="Harbour"/><title type="text">Entry ${id}</title><content type="html">&lt;p&gt;Words of ${id}.&lt;/p&gt;&lt;table class="tr-caption-container"&gt;&lt;tr&gt;&lt;td&gt;&lt;img src="https://b.example.org/q.jpg"&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td class="tr-caption"&gt;At dawn&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</content><link rel="alternate" type="text/html" href="https://harbour.example.org/2026/03/entry-${id}.html"/><author><name>Lena</name></author>${more}</entry>`
const oldFeed = (...entries: ReadonlyArray<string>): string =>
  `<?xml version='1.0' encoding='UTF-8'?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://purl.org/atom/app#" xmlns:thr="http://purl.org/syndication/thread/1.0"><id>tag:blogger.com,1999:blog-1.archive</id><title>Harbour</title><generator uri="https://www.blogger.com">Blogger</generator>${entries.join("")}</feed>`
const newEntry = (id: number, type: string, status: string): string =>
  `<entry><id>tag:blogger.com,1999:blog-1.post-${id}</id><blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status><author><name>Lena</name></author><title>Entry ${id}</title><content type="html">&lt;p&gt;Words of ${id}.&lt;/p&gt;</content><published>2026-03-01T06:30:00Z</published><updated>2026-03-02T06:30:00Z</updated><category scheme="tag:blogger.com,1999:blog-1" term="Harbour"/><blogger:filename>/2026/03/entry-${id}.html</blogger:filename></entry>`
const newFeed = (...entries: ReadonlyArray<string>): string =>
  `<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-1</id><title>Harbour</title>${entries.join("")}</feed>`

describe("a Blogger export", () => {
  test("of the older kind gives posts, without comments and settings, and figures from its tables", async () => {
    const feed = oldFeed(
      oldEntry(1, "settings"),
      oldEntry(2, "post"),
      oldEntry(3, "post", "<app:control><app:draft>yes</app:draft></app:control>"),
      oldEntry(
        4,
        "comment",
        '<thr:in-reply-to href="https://harbour.example.org/2026/03/entry-2.html" ref="tag:blogger.com,1999:blog-1.post-2"/>'
      ),
      oldEntry(5, "page")
    )
    const { articles, told } = await readExport("blog.xml", { "blog.xml": feed })
    expect(articles).toMatchObject([
      {
        title: "Entry 2",
        declaredId: "tag:blogger.com,1999:blog-1.post-2",
        url: "https://harbour.example.org/2026/03/entry-2.html",
        tags: ["Harbour"],
        images: [{ url: "https://b.example.org/q.jpg", caption: "At dawn" }],
        isHeld: false
      },
      { title: "Entry 3", isHeld: true }
    ])
    expect(told).toMatchObject([{ code: "FF1652", message: expect.stringContaining(": page (1).") as string }])
  })

  test("of Takeout gives posts at the addresses below the site", async () => {
    const feed = newFeed(
      newEntry(1, "POST", "LIVE"),
      newEntry(2, "POST", "DRAFT"),
      newEntry(3, "COMMENT", "LIVE"),
      newEntry(4, "POST", "SOFT_TRASHED")
    )
    const { articles } = await readExport("t.zip", {
      "t.zip": zipOf({ "Takeout/Blogger/Blogs/Harbour/feed.atom": feed })
    })
    expect(articles.map(({ url, isHeld }) => [url, isHeld])).toEqual([
      ["https://news.example.org/2026/03/entry-1.html", false],
      ["https://news.example.org/2026/03/entry-2.html", true],
      ["https://news.example.org/2026/03/entry-4.html", true]
    ])
  })

  test("that breaks off gives all whole entries", async () => {
    const feed = oldFeed(oldEntry(1, "post"), oldEntry(2, "post"))
    const { articles, told } = await readExport("b.xml", { "b.xml": feed.slice(0, feed.lastIndexOf("<content")) })
    expect(articles.map(({ title }) => title)).toEqual(["Entry 1"])
    expect(told).toMatchObject([{ code: "FF1651" }])
  })
})
