/** WordPress's export: which items are articles, what is said of them, and what their texts become. */
import { describe, expect, test } from "vitest"
import { watching } from "../changes.ts"
import { exportSource } from "../../../src/sources/exports/exportSource.ts"
import { zipOf } from "./archives.ts"
import { readExport } from "./reading.ts"
import { wxr, wxrHead, type WxrItem, wxrItem, wxrTail } from "./wxr.ts"

const read = (...items: ReadonlyArray<WxrItem>) => readExport("wp.xml", { "wp.xml": wxr(...items) })

const htmlOf = async (content: string, more: Partial<WxrItem> = {}, ...others: ReadonlyArray<WxrItem>) => {
  const { articles, told } = await read({ id: 1, content, ...more }, ...others)
  return { html: articles[0]?.html ?? "", told: told.map(({ code }) => code) }
}

const quay: WxrItem = {
  id: 9,
  type: "attachment",
  status: "inherit",
  url: "https://news.example.org/quay.jpg",
  excerpt: "The quay at dawn",
  meta: { _wp_attachment_image_alt: "The quay" }
}

describe("a post of a WordPress export", () => {
  test("has what WordPress says of it, and the id that its subscribers know", async () => {
    const { articles, told } = await read(
      {
        id: 1,
        title: "The harbour &amp; the quay",
        excerpt: "Two years <em>later</em>.",
        categories: [
          ["category", "news", "News &amp; more"],
          ["category", "uncategorized", "Uncategorized"],
          ["post_tag", "boats", "Boats"]
        ],
        meta: { _thumbnail_id: "9" }
      },
      quay
    )
    expect(told).toEqual([])
    expect(articles).toMatchObject([
      {
        title: "The harbour & the quay",
        url: "https://news.example.org/2026/03/post-1/",
        declaredId: "https://news.example.org/?p=1",
        slug: "post-1",
        description: "Two years later.",
        published: "2026-03-01T06:30:00Z",
        updated: "2026-03-02T06:30:00Z",
        authors: [{ name: "Lena Haddad" }],
        section: "News & more",
        tags: ["Boats"],
        language: "en-GB",
        images: [{ url: "https://news.example.org/quay.jpg", alt: "The quay", caption: "The quay at dawn" }]
      }
    ])
  })

  test.each([
    ["a draft, which has no date", { status: "draft", dateGmt: "0000-00-00 00:00:00", date: "0000-00-00 00:00:00" }],
    ["private", { status: "private" }],
    ["pending", { status: "pending" }],
    ["planned", { status: "future" }],
    ["behind a password, which is told to nobody", { password: "sesame" }]
  ])("is held back: %s", async (_, more) => {
    const { articles, findings } = await read({ id: 1, ...more })
    expect(articles).toMatchObject([{ isHeld: true }])
    expect(JSON.stringify([articles, findings])).not.toContain("sesame")
  })

  test.each([
    [
      "the time of the site, where WordPress knows no other",
      { dateGmt: "0000-00-00 00:00:00" },
      "2026-03-01T09:30:00+01:00"
    ],
    ["the time of the world", {}, "2026-03-01T06:30:00Z"]
  ])("is dated by %s", async (_, more, published) => {
    expect((await read({ id: 1, ...more })).articles).toMatchObject([{ published }])
  })

  test.each([
    [
      "the canonical address of Yoast",
      { _yoast_wpseo_canonical: "https://other.example.org/a/" },
      "url",
      "https://other.example.org/a/"
    ],
    ["the description of Yoast", { _yoast_wpseo_metadesc: "In one sentence." }, "description", "In one sentence."],
    ["no pattern of Yoast", { _yoast_wpseo_metadesc: "%%title%% now" }, "description", "The harbour opened on day 1."],
    ["the description of Rank Math", { rank_math_description: "In one sentence." }, "description", "In one sentence."]
  ])("has %s", async (_, meta, key, value) => {
    expect((await read({ id: 1, meta })).articles).toMatchObject([{ [key]: value }])
  })

  test("is one of posts: pages only if they are asked for, nothing of other types, nothing of the trash", async () => {
    const items: ReadonlyArray<WxrItem> = [
      { id: 1 },
      { id: 2, type: "page" },
      { id: 3, type: "product" },
      { id: 4, status: "trash" },
      { id: 5, type: "nav_menu_item" }
    ]
    const plain = await read(...items)
    expect(plain.articles.map(({ slug }) => slug)).toEqual(["post-1"])
    expect(plain.told).toMatchObject([
      { code: "FF1652", message: "The export also holds what is no article: page (1), product (1), in the trash (1)." }
    ])
    const { articles } = await readExport("wp.xml", { "wp.xml": wxr(...items) }, { pages: true })
    expect(articles.map(({ slug }) => slug)).toEqual(["post-1", "post-2"])
  })

  test("is published by fanfare where its address is not wanted", async () => {
    const { articles } = await readExport("wp.xml", { "wp.xml": wxr({ id: 1 }) }, { links: false })
    expect(articles).toMatchObject([{ url: "https://news.example.org/articles/post-1/", hosted: true }])
  })

  test("takes its comments along, answers to their comments, without those that are not approved", async () => {
    const comment = (id: number, parent: number, approved: string): string =>
      `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Omar]]></wp:comment_author><wp:comment_date_gmt>2026-03-02 06:30:00</wp:comment_date_gmt><wp:comment_content><![CDATA[Words ${id}.]]></wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`
    const { articles } = await read({
      id: 1,
      comments: comment(1, 0, "1") + comment(2, 1, "1") + comment(3, 0, "spam")
    })
    const [first, second] = articles[0]?.comments ?? []
    expect(articles[0]?.comments).toHaveLength(2)
    expect(second?.inReplyTo).toBe(first?.id)
  })
})

describe("the text of a post", () => {
  test.each([
    ["empty lines part paragraphs, single ones break lines", "One\ntwo.\n\nThree.", "<p>One<br>two.</p><p>Three.</p>"],
    ["code keeps its lines", "<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>"],
    ["lists are no paragraphs", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>"],
    [
      "a quote holds paragraphs",
      "<blockquote>One.\n\nTwo.</blockquote>",
      "<blockquote><p>One.</p><p>Two.</p></blockquote>"
    ],
    ["emphasis may break", "<em>One\ntwo</em>", "<p><em>One<br>two</em></p>"],
    ["blocks are as they are", "<!-- wp:paragraph -->\n<p>One\ntwo.</p>\n<!-- /wp:paragraph -->", "<p>One\ntwo.</p>"],
    ["brackets of people stay", "He said [sic] it [1] all […].", "<p>He said [sic] it [1] all […].</p>"],
    ["escaped shortcodes are shown", "Write [[gallery]] here.", "<p>Write [gallery] here.</p>"],
    ["code shows its shortcodes", "<code>[gallery]</code>", "<p><code>[gallery]</code></p>"]
  ])("%s", async (_, content, html) => {
    const found = await htmlOf(content)
    expect(found).toEqual({ html, told: [] })
  })

  test.each([
    [
      '[caption id="a" align="left" width="3"]<img src="/a.jpg" alt="A"> The quay[/caption]',
      /<figure><img src="[^"]+\/a\.jpg" alt="A"><figcaption>The quay<\/figcaption><\/figure>/
    ],
    [
      '[caption caption="The quay"]<a href="/a"><img src="/a.jpg" alt="A"></a>[/caption]',
      /<figure><a [^>]*><img [^>]*><\/a><figcaption>The quay<\/figcaption><\/figure>/
    ],
    [
      '[gallery ids="9"]',
      /<figure><img src="https:\/\/news\.example\.org\/quay\.jpg" alt="The quay"><figcaption>The quay at dawn/
    ],
    ["[embed]https://video.example.org/1[/embed]", /<a href="https:\/\/video\.example\.org\/1">/],
    ["https://www.youtube.com/watch?v=abcdefghijk", /<a href="https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk">/],
    ['[audio mp3="https://news.example.org/a.mp3"][/audio]', /<audio src="https:\/\/news\.example\.org\/a\.mp3"/],
    ['<!-- wp:block {"ref":7} /-->', /Words of all\./]
  ])("understands %s", async (content, html) => {
    const found = await htmlOf(`Words.\n\n${content}`, {}, quay, {
      id: 7,
      type: "wp_block",
      content: "<p>Words of all.</p>"
    })
    expect(found.html).toMatch(html)
    // Of a sound elsewhere nobody knows the size.
    expect(found.told).toEqual(content.startsWith("[audio") ? ["FF1333"] : [])
  })

  test.each([
    ['Words [contact-form-7 id="5" title="Form"] here.', "<p>Words  here.</p>"],
    ["Words.\n\n[recent_posts]\n\nMore.", "<p>Words.</p><p>More.</p>"],
    ['[box color="red"]Words of the box.[/box]', "<p>Words of the box.</p>"],
    ['<!-- wp:plugin/form {"id":1} /-->\n<p>Words.</p>', "<p>Words.</p>"]
  ])("loses what only a plug-in understands, and tells: %s", async (content, html) => {
    const found = await htmlOf(content)
    expect(found.html).toBe(html)
    expect(found.told).toEqual(["FF1656"])
  })

  test("keeps its notes", async () => {
    const { html } = await htmlOf(
      '<!-- wp:paragraph -->\n<p>Words<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup>.</p>\n<!-- /wp:paragraph -->\n<!-- wp:footnotes /-->',
      { meta: { footnotes: JSON.stringify([{ id: "n1", content: "The note." }]) } }
    )
    expect(html).toContain("The note.")
  })

  test("is cut where readers pay", async () => {
    const { articles } = await read({
      id: 1,
      content: "<!-- wp:paragraph --><p>Free.</p><!-- /wp:paragraph --><!-- wp:jetpack/paywall /--><p>Secret.</p>"
    })
    expect(articles[0]?.text).toBe("Free.")
  })
})

describe("a WordPress export", () => {
  const whole = wxr({ id: 1 }, { id: 2 }, { id: 3 })

  test.each([
    ["within an item", whole.slice(0, whole.lastIndexOf("<wp:status>"))],
    ["within a text", whole.slice(0, whole.lastIndexOf("opened on day 3"))],
    ["between two items", whole.slice(0, whole.lastIndexOf("<item>"))],
    ["by a tag that is never closed", `${wxrHead}${wxrItem({ id: 1 })}${wxrItem({ id: 2 })}<item><b></item>${wxrTail}`]
  ])("that breaks off %s gives all whole posts, and says so", async (_, text) => {
    const { articles, told } = await readExport("wp.xml", { "wp.xml": text })
    expect(articles.map(({ slug }) => slug)).toEqual(["post-1", "post-2"])
    expect(told).toContainEqual(expect.objectContaining({ code: "FF1651", file: "wp.xml" }))
  })

  test("may hold bare ampersands and bytes of another encoding, which are told", async () => {
    const text = whole.replace("Harbour Notes", "Harbour & Notes").replace("day 2.", "day \xe9.")
    const { articles, told } = await readExport("wp.xml", { "wp.xml": Buffer.from(text, "latin1") })
    expect(articles).toHaveLength(3)
    expect(told.map(({ code }) => code)).toEqual(["FF1657"])
  })

  test("may be an archive of several files, which refer to each other", async () => {
    const { articles } = await readExport("wp.zip", {
      "wp.zip": zipOf({ "a/1.xml": wxr({ id: 1, meta: { _thumbnail_id: "9" } }), "a/2.xml": wxr(quay, { id: 2 }) })
    })
    expect(articles.map(({ slug, images }) => [slug, images.length])).toEqual([
      ["post-1", 1],
      ["post-2", 0]
    ])
  })

  test("names one finding for all lead pictures that it lacks", async () => {
    const { told } = await read({ id: 1, meta: { _thumbnail_id: "9" } }, { id: 2, meta: { _thumbnail_id: "8" } })
    expect(told).toMatchObject([{ code: "FF1653", message: expect.stringMatching(/^2 posts/) as string }])
  })

  test("tells what changed, and what is gone only where it is whole", () =>
    watching(
      { "wp.xml": wxr({ id: 1 }, { id: 2 }, { id: 3 }) },
      (disk) =>
        exportSource({
          disk,
          path: "wp.xml",
          customs: { timeZone: "UTC", language: "en", year: 2026 },
          pages: false,
          links: true
        }),
      async ({ tell, write }) => {
        const unit = (id: number): string => `wp.xml#https://news.example.org/?p=${id}`
        await tell()
        write("wp.xml", whole.slice(0, whole.lastIndexOf("<item>")))
        expect((await tell()).lines).toEqual([`Same ${unit(1)}`, `Same ${unit(2)}`, "Unread wp.xml", "Whole"])
        write("wp.xml", wxr({ id: 1 }, { id: 2, title: "Another" }))
        expect((await tell()).lines).toEqual([
          `Same ${unit(1)}`,
          `Draft ${unit(2)}`,
          `Gone ${unit(3)}`,
          "Draft wp.xml",
          "Whole"
        ])
      }
    ))
})
