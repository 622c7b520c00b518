/** Every format of comments gives one shape: the same ids, answers, people, dates and words, and nothing else. */
import { describe, expect, test } from "vitest"
import { commentAnchor } from "../../../src/model/addresses/commentAnchor.ts"
import { line, readCommented, sample } from "./commented.ts"

const coast = "https://coast.example/users/nadia/statuses/115000000000000002"
const [first, second] = [20, 21].map((id) => `https://news.example.org/?p=7#comment-${id}`)
const page = "https://news.example.org/harbour/"
const remark = `${page}#remark42__comment-`

describe.each([
  [
    "list.json",
    [
      "l1: Tomas at 2026-03-02T09:00:00+03:00: Oranges at last.",
      "l2 < l1: سلمى <https://salma.example.org/> at 2026-03-02T10:05:00+03:00: رأيت السفينة الأولى من نافذتي 🚢"
    ]
  ],
  [
    "wordpress-rss.xml",
    [
      `${first}: Yusuf at 2026-03-01T11:00:00Z: I was there at noon. @ ${page}#comment-20`,
      `${second} < ${first}: Ines at 2026-03-02T08:30:00Z: So was I, on the other quay – with a flask. @ ${page}#comment-21`
    ]
  ],
  [
    "wordpress-atom.xml",
    [
      `${first}: Yusuf at 2026-03-01T11:00:00Z: I was there at noon. @ ${page}#comment-20`,
      `${second} < ${first}: Ines <https://ines.example.org/> at 2026-03-02T08:30:00Z: So was I, on the other quay – with a flask. @ ${page}#comment-21`
    ]
  ],
  [
    "remark42.xml",
    [
      `${remark}6f0c2b1e: Olga at 2026-03-02T12:15:00+03:00: the fish||And the gulls! @ ${remark}6f0c2b1e`,
      `${remark}1a9d4c77: Peter at 2026-03-02T11:05:00-05:00: I missed the fish most. @ ${remark}1a9d4c77`
    ]
  ],
  [
    "mentions.jf2",
    [
      "wm-4101: Kai <https://kai.example.org/> at 2026-03-02T07:00:00+01:00: Bring back the tram too. @ https://kai.example.org/replies/9",
      "wm-4102 < wm-4101: mara.example.org <https://mara.example.org/> at 2026-03-02T09:00:00Z: First stop after the tram:|the market. @ https://mara.example.org/notes/2",
      "wm-4103: Ola <https://ola.example.org/> at 2026-03-03T12:00:00Z: We walked from the lighthouse to the new harbour. @ https://ola.example.org/2026/coast"
    ]
  ],
  [
    "mastodon.json",
    [
      `${coast}: Nadia :verified: <https://coast.example/@nadia> at 2026-03-01T12:10:00Z: @news oranges! https://fruit.example.org/boxes :blobcat: @ https://coast.example/@nadia/115000000000000002`,
      `https://social.example/users/omar/statuses/115000000000000003 < ${coast}: omar@social.example <https://social.example/@omar> at 2026-03-01T12:30:00Z: Fish, in detail @ https://social.example/@omar/115000000000000003`,
      "https://social.example/users/rim/statuses/115000000000000005: ريم <https://social.example/@rim> at 2026-03-01T13:00:00Z: أجمل خبر هذا الأسبوع @ https://social.example/@rim/115000000000000005"
    ]
  ],
  [
    "bluesky.json",
    [
      "at://did:plc:hana/app.bsky.feed.post/3aaa: هناء 🌊 <https://bsky.app/profile/hana.example.org> at 2026-03-01T08:00:00Z: مرحبا 🌊 see fruit.example.org and #ميناء||Thanks, @news.example.org! @ https://bsky.app/profile/hana.example.org/post/3aaa",
      "at://did:plc:bo/app.bsky.feed.post/3bbb < at://did:plc:hana/app.bsky.feed.post/3aaa: did:plc:bo <https://bsky.app/profile/did:plc:bo> at 2026-03-01T09:00:00Z: Sweet ones? @ https://bsky.app/profile/did:plc:bo/post/3bbb"
    ]
  ],
  [
    "wxr.xml",
    [
      `${first}: Yusuf at 2026-03-01T11:00:00Z: I was there at noon. @ ${page}#comment-20`,
      `${second} < ${first}: Ines <https://ines.example.org/> at 2026-03-02T08:30:00Z: So was I,|on the other quay.||With a flask. @ ${page}#comment-21`
    ]
  ],
  [
    "disqus.xml",
    [
      "disqus-9001: Karim at 2026-03-01T15:00:00Z: My boat is back.||So am I.",
      "disqus-9002 < disqus-9001: Vera at 2026-03-01T16:00:00Z: Mine too, see here.",
      "disqus-9004: Anonymous at 2026-03-01T18:00:00Z: Better than I feared."
    ]
  ]
])("%s", (name, lines) => {
  const mute = ["list.json", "mastodon.json"].includes(name)
  const ending = name.split(".").at(-1) ?? ""

  test("beside the article", async () => {
    const { harbour, market, findings } = await readCommented({ [`articles/harbour.comments.${ending}`]: sample(name) })
    expect(harbour.map(line)).toEqual(lines)
    expect(market).toEqual([])
    expect(findings.map(({ code }) => code)).toEqual(name === "wxr.xml" ? ["FF1405"] : [])
  })

  test("among the files of the whole site", async () => {
    const path = mute ? `comments/harbour.${name}` : `comments/${name}`
    const { harbour, market } = await readCommented({ [path]: sample(name) }, { files: ["comments"] })
    expect(harbour.map(line)).toEqual(lines)
    expect(market).toEqual([])
  })

  test("whatever the file is called, and with a byte order mark", async () => {
    const { harbour } = await readCommented({ "articles/harbour.comments.any-name.yaml": `\uFEFF\n${sample(name)}` })
    expect(harbour.map(line)).toEqual(lines)
  })

  test("each comment once, however many files hold it", async () => {
    const { harbour, findings } = await readCommented(
      { [`articles/harbour.comments.a.${ending}`]: sample(name), [`comments/${name}`]: sample(name) },
      { files: [`comments/${name}`] }
    )
    expect(harbour.map(line)).toEqual(lines)
    expect(findings.filter(({ code }) => code === "FF1404")).toEqual([])
  })

  test("keeps nobody's e-mail address, picture or network address", async () => {
    const { harbour } = await readCommented({ [`articles/harbour.comments.${ending}`]: sample(name) })
    expect(JSON.stringify(harbour)).not.toMatch(/@example\.org|192\.0\.2|avatars|tracker|<img|blobcat\.png/)
  })
})

describe("what a source says about itself", () => {
  test("links of Bluesky stand by bytes; one that cuts a character or leaves the text is words", async () => {
    const { harbour } = await readCommented({ "articles/harbour.comments.json": sample("bluesky.json") })
    expect(harbour[0]?.html).toBe(
      '<p>مرحبا 🌊 see <a href="https://fruit.example.org/">fruit.example.org</a> and <a href="https://bsky.app/hashtag/%D9%85%D9%8A%D9%86%D8%A7%D8%A1">#ميناء</a></p><p>Thanks, <a href="https://bsky.app/profile/did:plc:newsroom">@news.example.org</a>!</p>'
    )
  })

  test("words behind a content warning open by a click, and no preview shows them", async () => {
    const { harbour } = await readCommented({ "articles/harbour.comments.json": sample("mastodon.json") })
    expect(harbour[1]).toMatchObject({
      html: "<details><summary>Fish, in detail</summary><p>They had <strong>eyes</strong>.</p></details>",
      text: "Fish, in detail"
    })
  })

  test("WordPress' feed and its export name one comment alike", async () => {
    const { harbour } = await readCommented({
      "articles/harbour.comments.rss": sample("wordpress-rss.xml"),
      "articles/harbour.comments.wxr.xml": sample("wxr.xml")
    })
    expect(harbour.map(({ id }) => id)).toEqual([first, second])
  })

  test("ids do not depend on the name of a file, nor on its order", async () => {
    const turned = JSON.parse(sample("mentions.jf2")) as { children: Array<unknown> }
    turned.children.reverse()
    const { harbour } = await readCommented({ "articles/harbour.comments.other.json": JSON.stringify(turned) })
    expect(harbour.map(({ id }) => id)).toEqual(["wm-4101", "wm-4102", "wm-4103"])
  })

  test("a long page that mentions the article is cut at a word", async () => {
    const words = "harbour news ".repeat(200)
    const mention = { type: "entry", url: "https://a.example/1", "wm-id": 1, "wm-property": "mention-of" }
    const file = { type: "feed", children: [{ ...mention, published: "2026-03-01", content: { text: words } }] }
    const { harbour } = await readCommented({ "articles/harbour.comments.json": JSON.stringify(file) })
    expect(harbour[0]?.text).toMatch(/^(?:harbour news )+harbour …$|^(?:harbour news )+…$/)
    expect(harbour[0]?.text.length).toBeLessThan(510)
  })

  test("a pinged or password-protected post gives no comment", async () => {
    const locked = sample("wxr.xml").replaceAll(
      "<wp:post_password><![CDATA[]]>",
      "<wp:post_password><![CDATA[secret]]>"
    )
    expect((await readCommented({ "articles/harbour.comments.xml": locked })).harbour).toEqual([])
  })

  test("an answer to a deleted comment stands by itself, without a word of it", async () => {
    const { harbour } = await readCommented({ "articles/harbour.comments.xml": sample("disqus.xml") })
    expect(harbour.at(-1)).not.toHaveProperty("inReplyTo")
    expect(JSON.stringify(harbour)).not.toContain("Rude")
  })

  test("an older feed may be in another encoding, which it declares", async () => {
    const feed = `<?xml version="1.0" encoding="windows-1256"?><rss><channel><item><link>https://news.example.org/harbour/#c1</link><author>X</author><pubDate>Mon, 02 Mar 2026 08:30:00 GMT</pubDate><description>MARK</description></item></channel></rss>`
    const bytes = Buffer.concat(
      [feed.slice(0, feed.indexOf("MARK")), [0xe3, 0xed, 0xe4, 0xc7, 0xc1], feed.slice(feed.indexOf("MARK") + 4)].map(
        (part) => Buffer.from(part as string)
      )
    )
    const { harbour } = await readCommented({ "articles/harbour.comments.xml": bytes })
    expect(harbour[0]?.text).toBe("ميناء")
  })
})

describe("a comment that readers do not see", () => {
  test.each([
    "status: pending",
    "status: spam",
    "approved: false",
    "isSpam: 1",
    "deleted: true",
    "visibility: private",
    "published: no",
    "state: awaiting-moderation"
  ])("is not published: %s", async (field) => {
    const { harbour } = await readCommented({
      "articles/harbour.comments.yaml": `- { author: Sam, date: 2026-03-02, text: Hidden, ${field} }\n- { author: Ann, date: 2026-03-02, text: Shown, status: approved, approved: true }\n`
    })
    expect(harbour.map(({ author }) => author.name)).toEqual(["Ann"])
  })
})

describe("the date of a comment in fanfare's own list", () => {
  test.each([
    ["- { author: Sam, date: 1772443800, text: Hello }", "2026-03-02T09:30:00Z"],
    ["- { author: Sam, date: 1772443800000, text: Hello }", "2026-03-02T09:30:00Z"],
    ['[{ "author": "Sam", "published": 1772443800, "text": "Hello" }]', "2026-03-02T09:30:00Z"],
    ["- { author: Sam, date: 'Mon, 02 Mar 2026 09:30:00 GMT', text: Hello }", "2026-03-02T09:30:00Z"],
    ["- { author: Sam, date: 20260302, text: Hello }", "none"],
    ["- { author: Sam, date: .inf, text: Hello }", "none"]
  ])("%s", async (text, date) => {
    const { harbour, findings } = await readCommented({ "articles/harbour.comments.yaml": text })
    expect(harbour.map(({ published }) => published)).toEqual(date === "none" ? [] : [date])
    expect(findings.map(({ code }) => code)).toEqual(date === "none" ? ["FF1402"] : [])
  })
})

describe("comments of one file that name one place of the page are all there", () => {
  const item = (id: number, place: string): string =>
    `<item><guid>c${id}</guid><link>${page}${place}</link><author>Sam</author><pubDate>Mon, 02 Mar 2026 08:30:0${id} GMT</pubDate><description>Word ${id}</description></item>`

  test.each(["#respond", "#disqus_thread", "#discussion", "#comment-7", "#comments", ""])("%s", async (place) => {
    const feed = `<rss version="2.0"><channel><link>${page}</link>${[1, 2, 3].map((id) => item(id, place)).join("")}</channel></rss>`
    const { harbour } = await readCommented({ "c.xml": feed }, { files: ["c.xml"] })
    expect(harbour.map(({ text }) => text)).toEqual(["Word 1", "Word 2", "Word 3"])
    expect(new Set(harbour.map((comment) => commentAnchor(comment, page))).size).toBe(3)
  })
})
