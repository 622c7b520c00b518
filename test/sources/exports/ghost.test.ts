/** Ghost's export: which posts are articles, what is said of them, and what is never published. */
import { describe, expect, test } from "vitest"
import { dot, zipOf } from "./archives.ts"
import { readExport } from "./reading.ts"

type Row = Readonly<Record<string, unknown>>

const post = (id: string, more: Row = {}): Row => ({
  id,
  uuid: `uuid-${id}`,
  title: `Post ${id}`,
  slug: `post-${id}`,
  html: `<p>The harbour opened for ${id}.</p>`,
  status: "published",
  visibility: "public",
  type: "post",
  published_at: "2026-03-01T06:30:00.000Z",
  updated_at: "2026-03-02T06:30:00.000Z",
  ...more
})

const exported = (data: Readonly<Record<string, ReadonlyArray<Row>>>, isOld = false): string =>
  JSON.stringify(isOld ? { meta: { version: "5.0" }, data } : { db: [{ meta: { version: "5.0" }, data }] }, null, 2)

const read = (data: Readonly<Record<string, ReadonlyArray<Row>>>, options = {}) =>
  readExport("ghost.json", { "ghost.json": exported(data) }, options)

describe("a Ghost export", () => {
  test.each([[true], [false]])(
    "gives its posts with tags and authors in their order (without db: %s)",
    async (isOld) => {
      const data = {
        posts: [
          post("a", { custom_excerpt: "Two years later.", feature_image: "__GHOST_URL__/content/images/quay.jpg" })
        ],
        posts_authors: [
          { id: "1", post_id: "a", author_id: "u2", sort_order: 1 },
          { id: "2", post_id: "a", author_id: "u1", sort_order: 0 }
        ],
        posts_meta: [
          { id: "m", post_id: "a", feature_image_alt: "The quay", feature_image_caption: "<b>Quay</b> at dawn" }
        ],
        posts_tags: [
          { id: "1", post_id: "a", tag_id: "t2", sort_order: 2 },
          { id: "2", post_id: "a", tag_id: "t1", sort_order: 0 },
          { id: "3", post_id: "a", tag_id: "t3", sort_order: 1 }
        ],
        tags: [
          { id: "t1", name: "Harbour", slug: "harbour" },
          { id: "t2", name: "Trade", slug: "trade" },
          { id: "t3", name: "#internal", slug: "hash-internal", visibility: "internal" }
        ],
        users: [
          { id: "u1", name: "Lena Haddad", website: "https://lena.example.org/" },
          { id: "u2", name: "Omar Saleh" }
        ]
      }
      const { articles, told } = await readExport("g.json", { "g.json": exported(data, isOld) })
      expect(told).toEqual([])
      expect(articles).toMatchObject([
        {
          title: "Post a",
          slug: "post-a",
          description: "Two years later.",
          published: "2026-03-01T06:30:00Z",
          authors: [{ name: "Lena Haddad", url: "https://lena.example.org/" }, { name: "Omar Saleh" }],
          tags: ["Harbour", "Trade"],
          images: [
            { url: "https://news.example.org/content/images/quay.jpg", alt: "The quay", caption: "Quay at dawn" }
          ]
        }
      ])
    }
  )

  test.each(["members", "paid", "tiers"])(
    "never gives the text that is for %s, and gives what stands before their mark",
    async (visibility) => {
      const { articles } = await read({
        posts: [
          post("a", { visibility, html: "<p>Secret words.</p>" }),
          post("b", { visibility, html: "<p>Free words.</p><!--members-only--><p>Secret words.</p>" }),
          post("c", { html: "<p>Free words.</p>" })
        ]
      })
      expect(articles.map(({ text, contentTier }) => [text, contentTier])).toEqual([
        ["", "locked"],
        ["Free words.", "locked"],
        ["Free words.", "free"]
      ])
    }
  )

  test.each(["draft", "scheduled", "private"])("holds back what is %s", async (status) => {
    const { articles } = await read({ posts: [post("a", { status })] })
    expect(articles.map(({ isHeld }) => isHeld)).toEqual([true])
  })

  test("leaves out pages unless they are asked for, and what was only sent by mail", async () => {
    const posts = [post("a", { type: "page" }), post("b", { status: "sent" }), post("c")]
    const without = await read({ posts })
    expect(without.articles.map(({ slug }) => slug)).toEqual(["post-c"])
    expect(without.told).toMatchObject([{ code: "FF1652", message: expect.stringContaining("page (1)") as string }])
    const withPages = await read({ posts }, { pages: true })
    expect(withPages.articles.map(({ slug }) => slug)).toEqual(["post-a", "post-c"])
  })

  test.each([
    ["lexical", '{"root":{"children":[{"children":[{"text":"Words"}],"type":"paragraph"}'],
    ["mobiledoc", '{"version":"0.3.1","sections":[[1,"p",[[0,[],0,"Words"]]]']
  ])("names a post whose %s is damaged, where it has no HTML", async (editor, written) => {
    const { articles, told } = await read({ posts: [post("a", { html: null, [editor]: written }), post("b")] })
    expect(articles.map(({ slug }) => slug)).toEqual(["post-b"])
    expect(told).toMatchObject([{ code: "FF1654", severity: "error", file: "ghost.json#a" }])
  })

  test("that breaks off gives all whole posts, and says so", async () => {
    const whole = exported({ posts: [post("a"), post("b"), post("c")] })
    const { articles, told } = await readExport("g.json", { "g.json": whole.slice(0, whole.indexOf('"uuid-c"')) })
    expect(articles.map(({ slug }) => slug)).toEqual(["post-a", "post-b"])
    expect(told).toMatchObject([{ code: "FF1651" }])
  })

  test("takes its pictures out of an archive, and publishes them as those of the project", async () => {
    const html = '<figure><img src="__GHOST_URL__/content/images/2026/quay.png" alt="Quay"></figure><p>Words.</p>'
    const archive = zipOf({
      "data/ghost.json": exported({ posts: [post("a", { html })] }),
      "content/images/2026/quay.png": dot
    })
    const { articles, told } = await readExport("ghost.zip", { "ghost.zip": archive })
    expect(told).toEqual([])
    expect(articles[0]?.images).toMatchObject([{ alt: "Quay", width: 1, type: "image/png" }])
    expect(articles[0]?.images[0]?.url).toMatch(
      /^https:\/\/news\.example\.org\/articles\/post-a\/quay\.[0-9a-f]{8}\.png$/
    )
  })

  test.each([
    ["as Ghost exports it", "__GHOST_URL__/content/images/2026/quay.png"],
    ["relative to the site", "/content/images/2026/quay.png"],
    ["at the blog's address", "https://blog.example.org/content/images/2026/quay.png"],
    ["in a size that Ghost made", "__GHOST_URL__/content/images/size/w600/2026/quay.png"],
    ["in a size and a format", "/content/images/size/w600h400/format/webp/2026/quay.png"]
  ])("takes a picture out of an archive however it is named: %s", async (_, src) => {
    const html = `<p>Words.</p><img src="${src}" alt="Quay"><p>See https://blog.example.org/content/images/2026/none.png</p>`
    const archive = zipOf({
      "ghost.json": exported({ posts: [post("a", { html, feature_image: src })] }),
      "content/images/2026/quay.png": dot
    })
    const { articles } = await readExport("ghost.zip", { "ghost.zip": archive })
    expect(articles[0]?.html).toMatch(
      /<img src="https:\/\/news\.example\.org\/articles\/post-a\/quay\.[0-9a-f]{8}\.png"/
    )
    expect(articles[0]?.images).toHaveLength(1)
    expect(articles[0]?.text).toContain("https://blog.example.org/content/images/2026/none.png")
  })

  test("leaves pictures at other addresses, and those that the archive lacks, as they are", async () => {
    const html =
      '<p>Words.</p><img src="https://other.example/a/content/images/2026/quay.png"><img src="/content/images/2026/lost%.png">'
    const archive = zipOf({
      "ghost.json": exported({ posts: [post("a", { html })] }),
      "content/images/2026/quay.png": dot
    })
    const { articles } = await readExport("ghost.zip", { "ghost.zip": archive })
    expect(articles[0]?.html).toContain("https://other.example/a/content/images/2026/quay.png")
    expect(articles[0]?.html).toContain("/content/images/2026/lost%")
  })
})
