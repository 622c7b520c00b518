/** The comments of an article: threaded, oldest first, safe, or plainly none. */
import { describe, expect, test } from "vitest"
import type { Article, Comment } from "../../src/model/Article.ts"
import { comments } from "../../src/outputs/comments.ts"
import { threads, type Thread } from "../../src/outputs/comments/threads.ts"
import type { Site } from "../../src/model/Site.ts"
import { elements, hrefs, named, textOf } from "./dom.ts"
import { arabic, article, at, comment, edition, hebrew, written } from "./edition.ts"
import type { ReplySettings } from "../../src/model/settings/ReplySettings.ts"

const section = (one: Article, changes: Partial<Site> = {}): string =>
  written(comments, edition([one], changes), `articles/${one.slug}/comments.html`)

const outline = (list: ReadonlyArray<Thread>): string =>
  list.map(({ comment: { id }, replies }) => (replies.length === 0 ? id : `${id}(${outline(replies)})`)).join(" ")

const minute = (id: string, minutes: number, inReplyTo?: string): Comment =>
  comment(id, {
    published: at(`2026-03-01T12:${String(minutes).padStart(2, "0")}:00Z`),
    ...(inReplyTo === undefined ? {} : { inReplyTo })
  })

describe("threads", () => {
  test.each([
    ["oldest first", [minute("b", 2), minute("a", 1), minute("c", 3)], "a b c"],
    ["at one moment by id", [minute("b", 1), minute("a", 1)], "a b"],
    [
      "replies under their parent",
      [minute("a", 1), minute("b", 2), minute("c", 3, "a"), minute("d", 4, "c")],
      "a(c(d)) b"
    ],
    ["a parent that is not there", [minute("a", 1, "gone"), minute("b", 2, "a")], "a(b)"],
    ["a reply older than its parent", [minute("a", 2), minute("b", 1, "a")], "a(b)"],
    ["an answer to itself", [minute("a", 1, "a"), minute("b", 2)], "a b"],
    ["a circle of two", [minute("a", 1, "b"), minute("b", 2, "a")], "b(a)"],
    ["a circle with a tail", [minute("a", 1, "b"), minute("b", 2, "a"), minute("c", 3, "a")], "b(a(c))"],
    ["one id twice", [minute("a", 1), minute("a", 2), minute("b", 3, "a")], "a(b)"],
    [
      "no deeper than five",
      ["a", "b", "c", "d", "e", "f", "g"].map((id, index, ids) => minute(id, index, ids[index - 1])),
      "a(b(c(d(e f g))))"
    ],
    ["none", [], ""]
  ])("%s", (_, list, expected) => {
    expect(outline(threads(list))).toBe(expected)
  })

  test("a conversation of ten thousand replies is no deeper than any other", () => {
    const list = Array.from({ length: 10_000 }, (_, index) =>
      comment(`c${index}`, index === 0 ? {} : { inReplyTo: `c${index - 1}` })
    )
    expect(threads(list)).toHaveLength(1)
  })
})

describe("the section", () => {
  test.each([
    ["en", "ltr", article(), "Comments", "There are no comments", "Leave a comment"],
    ["ar", "rtl", arabic(), "التعليقات", "لا توجد تعليقات", "اترك تعليقًا"],
    ["he", "rtl", hebrew(), "תגובות", "אין תגובות", "כתבו תגובה"]
  ] as const)("says in %s, %s, that there are none", (language, direction, one, heading, empty, invitation) => {
    const html = section(one)
    expect(named(html, "section")[0]?.properties).toMatchObject({ lang: language, dir: direction, ariaLabel: heading })
    expect(named(html, "h2").map(textOf)).toEqual([heading])
    expect(named(html, "p").map(textOf)).toEqual([empty, invitation])
    expect(named(html, "ol")).toEqual([])
  })

  test("shows who wrote what and when, replies inside", () => {
    const html = section(
      article({
        comments: [
          comment("2", { inReplyTo: "1", published: at("2026-03-01T13:00:00Z"), html: "<p>So <em>say</em> I.</p>" }),
          comment("1", { author: { name: "ليلى", url: "https://people.example.org/l" } })
        ]
      })
    )
    expect(named(html, "article").map(({ properties }) => properties["id"])).toEqual(["comment-1", "comment-2"])
    expect(named(html, "bdi").map(textOf)).toEqual(["ليلى", "Sam Reader"])
    expect(named(html, "time").map(({ properties }) => properties["dateTime"])).toEqual([
      "2026-03-01T12:00:00Z",
      "2026-03-01T13:00:00Z"
    ])
    expect(named(html, "div").map(textOf)).toEqual(["Good news.", "So say I."])
    expect(named(html, "ol")).toHaveLength(2)
    expect(hrefs(html)).toEqual([
      "https://people.example.org/l",
      "https://news.example.org/2026/03/harbour/#comment-1",
      "https://news.example.org/2026/03/harbour/#comment-2",
      "https://news.example.org/2026/03/harbour/#comment-form"
    ])
  })

  test("links to a comment's own address where it has one", () => {
    const html = section(article({ comments: [comment("1", { url: "https://social.example.org/1" })] }))
    expect(hrefs(html)[0]).toBe("https://social.example.org/1")
  })

  test("anchors of any id can be followed", () => {
    const ids = ["a b", "tag:x,2026:1", "تعليق", '"><b>', "100%"]
    const html = section(article({ comments: ids.map((id) => comment(id)) }))
    const anchors = named(html, "article").map(({ properties }) => String(properties["id"]))
    expect(anchors.filter((id) => /\s/.test(id))).toEqual([])
    const targets = hrefs(html).map((href) => decodeURIComponent(new URL(href).hash.slice(1)))
    expect(anchors.filter((id) => !targets.includes(id))).toEqual([])
  })

  test("what strangers write keeps its words and loses its power", () => {
    const html = section(
      article({
        comments: [
          comment("1", {
            html: `<p onclick="x()">See <a href="/about" target="_top" style="x">us</a>, <a href="ftp://x">no</a><img src="https://t.example/p.gif"><script>bad()</script></p><h1 id="comments">Big</h1>`
          })
        ]
      })
    )
    expect(named(html, "div").map(textOf)).toEqual(["See us, noBig"])
    const links = named(html, "a").filter((link) => ["us", "no"].includes(textOf(link)))
    expect(links.map(({ properties }) => properties)).toEqual([
      { href: "https://news.example.org/about", rel: ["nofollow", "ugc", "noopener"] },
      {}
    ])
    expect(elements(html).filter(({ tagName }) => ["img", "script", "h1"].includes(tagName))).toEqual([])
  })
})

describe("too much markup", () => {
  test.each(["<b>", "<blockquote>", "<a href=x>", "<b a=1><p>"])("%s without end leaves the text", (tag) => {
    const html = section(article({ comments: [comment("1", { html: tag.repeat(20_000), text: "Said so." })] }))
    expect(named(html, "div").map(textOf)).toEqual(["Said so."])
  })
})

const reply = (html: string): string | undefined => hrefs(html).at(-1)

describe("where a comment is left", () => {
  test("at the form of the article's own page", () => {
    expect(reply(section(article()))).toBe("https://news.example.org/2026/03/harbour/#comment-form")
  })

  test("in a letter to the site, where the page is fanfare's", () => {
    const author = { name: "Newsroom", email: "letters@example.org" }
    expect(reply(section(article({ hosted: true, title: "A & B?" }), { author }))).toBe(
      "mailto:letters@example.org?subject=A%20%26%20B%3F"
    )
    expect(reply(section(article(), { author }))).toContain("#comment-form")
  })

  test.each(["", "no address", "a@b?cc=all@example.org", "a@b&bcc=c"])("never to %j", (email) => {
    expect(hrefs(section(article({ hosted: true }), { author: { name: "N", email } }))).toEqual([])
  })

  const ways = (one: Article, settings: Partial<ReplySettings> = {}, script = false) =>
    named(
      written(comments, edition([one], { reply: settings, bar: { script } }), `articles/${one.slug}/comments.html`),
      "a"
    )
  const posts = { mastodon: "https://social.example/@quay/1", bluesky: "https://bsky.app/profile/quay.example/post/3k" }

  test("in several places together, each by its name, in the article's language", () => {
    const links = ways(article({ discussion: posts }), {
      email: "letters@example.org",
      webmention: "https://mentions.example/quay"
    })
    expect(links.map((link) => [textOf(link), link.properties["href"]])).toEqual([
      ["Leave a comment", "https://news.example.org/2026/03/harbour/#comment-form"],
      ["Reply on Mastodon", posts.mastodon],
      ["Reply on Bluesky", posts.bluesky],
      ["Comment by e-mail", "mailto:letters@example.org?subject=The%20harbour%20opens%20again"],
      ["Reply from your own site", "https://mentions.example/quay"]
    ])
    expect(links.at(-1)?.properties["rel"]).toEqual(["webmention"])
    const inArabic = ways(arabic({ discussion: posts }), { form: false })
    expect(inArabic.map(textOf)).toEqual(["رُدّ على Mastodon", "رُدّ على Bluesky"])
  })

  test("at another form, or at none", () => {
    expect(ways(article(), { form: "#respond" })[0]?.properties["href"]).toMatch(/\/harbour\/#respond$/)
    expect(ways(article(), { form: false })).toEqual([])
  })

  test("not by letter, where the config says so", () => {
    const author = { name: "Newsroom", email: "letters@example.org" }
    const made = edition([article({ hosted: true })], { author, reply: { email: false } })
    expect(hrefs(written(comments, made, "articles/harbour/comments.html"))).toEqual([])
  })

  test("nowhere, where the article takes no comments, and the page says so", () => {
    const html = section(article({ discussion: { closed: true } }))
    expect(named(html, "p").map(textOf)).toEqual(["There are no comments", "Comments are closed"])
    expect(hrefs(html)).toEqual([])
  })

  test("only at addresses of the web", () => {
    expect(ways(article({ discussion: { mastodon: "javascript:alert(1)" } }), { form: false })).toEqual([])
  })

  test("with a script, at the reader's own Mastodon server", () => {
    const link = ways(article({ discussion: posts }), { form: false }, true)[0]
    expect(link?.properties["dataFanfareMastodon"]).toBe(
      "/authorize_interaction?uri=https%3A%2F%2Fsocial.example%2F%40quay%2F1"
    )
  })
})
