/** What strangers put into names, words, ids and addresses of comments, in every format: what is seen stays, what acts goes. */
import { describe, expect, test } from "vitest"
import { readCommented } from "./commented.ts"

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

interface Words {
  readonly id?: string
  readonly name?: string
  readonly page?: string
  readonly text?: string
}

/** One comment of the same words in four formats. */
const formats: Readonly<Record<string, (words: Words) => readonly [file: string, text: string]>> = {
  "fanfare's own": ({ id = "1", name = "Sam", page, text = "Hello" }) => [
    "own.json",
    JSON.stringify([{ id, author: { name, url: page }, date: "2026-03-01", text }])
  ],
  RSS: ({ id = "1", name = "Sam", text = "Hello" }) => [
    "rss.xml",
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><link>https://news.example.org/</link><item><guid>${escaped(id)}</guid><link>https://news.example.org/harbour/</link><dc:creator>${escaped(name)}</dc:creator><pubDate>Mon, 02 Mar 2026 08:30:00 GMT</pubDate><description>${escaped(`<p>${escaped(text)}</p>`)}</description></item></channel></rss>`
  ],
  Mastodon: ({ id = "https://social.example/users/sam/statuses/2", name = "Sam", page, text = "Hello" }) => [
    "mastodon.json",
    JSON.stringify({
      ancestors: [],
      descendants: [
        {
          id: "2",
          uri: id,
          url: "https://social.example/@sam/2",
          created_at: "2026-03-02T08:30:00.000Z",
          in_reply_to_id: "1",
          visibility: "public",
          spoiler_text: "",
          content: `<p>${escaped(text)}</p>`,
          account: {
            id: "9",
            acct: "sam",
            username: "sam",
            display_name: name,
            url: page ?? "https://social.example/@sam"
          }
        }
      ]
    })
  ],
  Webmention: ({ id = "7", name = "Sam", page, text = "Hello" }) => [
    "mentions.jf2",
    JSON.stringify({
      type: "feed",
      children: [
        {
          type: "entry",
          "wm-id": id,
          "wm-property": "in-reply-to",
          "wm-target": "https://news.example.org/harbour/",
          url: "https://sam.example/1",
          published: "2026-03-02T08:30:00Z",
          author: { type: "card", name, url: page ?? "https://sam.example/" },
          content: { text }
        }
      ]
    })
  ]
}

const read = async (format: string, words: Words) => {
  const [name, text] = formats[format]?.(words) ?? ["", ""]
  const { harbour, findings } = await readCommented({ [`articles/harbour.comments.${name}`]: text })
  expect([format, harbour.length, findings.filter(({ severity }) => severity === "error")]).toEqual([format, 1, []])
  const [comment] = harbour
  if (comment === undefined) throw new Error("no comment")
  return comment
}

// oxlint-disable-next-line no-control-regex
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/u

/** Each between two letters; those that XML cannot hold are left out of RSS. */
const controls = [
  ["C0", "\u0001\u001b\u0007"],
  ["delete", "\u007f"],
  ["C1", "\u0080\u009f"],
  ["no characters", "\ufffe\uffff\ufdd0"],
  ["half a pair", "\ud83d"],
  ["overrides", "\u202e\u202d"],
  ["embeddings", "\u202a\u202b"],
  ["isolates", "\u2066\u2067\u2068"]
] as const

// oxlint-disable-next-line no-control-regex
const inXml = (text: string): boolean => !/[\u0001\u001b\ufffe\ud83d]/.test(text)

describe.each(Object.keys(formats))("%s", (format) => {
  test.each(controls.filter(([, text]) => format !== "RSS" || inXml(text)))("loses %s", async (_, text) => {
    const comment = await read(format, { name: `S${text}am`, text: `He${text}llo there` })
    expect(comment.author.name).toBe("Sam")
    expect(comment.text).toBe("Hello there")
    expect(comment.html).toBe("<p>Hello there</p>")
    expect(
      acting.test([comment.id, comment.author.name, comment.author.url, comment.html, comment.text].join(" "))
    ).toBe(false)
  })

  test("keeps what belongs to the words of a script", async () => {
    const words = "می\u200cخواهم 👩\u200d🔬 ❤\ufe0f क्\u200dष (א\u200f)"
    const comment = await read(format, { name: words, text: words })
    expect([comment.author.name, comment.text]).toEqual([words, words])
  })

  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "\u0001javascript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,hi",
    "vbscript:msgbox",
    "file:///etc/passwd",
    "//no.scheme.example/",
    "https://"
  ])("gives its writer no page at %j", async (page) => {
    if (format === "RSS") return
    const { author, html } = await read(format, { page })
    expect([author.name, author.url, /script|data:/i.test(html)]).toEqual(["Sam", undefined, false])
  })
})

describe("links in the words", () => {
  test.each([
    "javascript:alert(1)",
    "&#1;javascript:alert(1)",
    "java&#10;script:alert(1)",
    "data:text/html,x",
    "vbscript:x"
  ])("to %s are words", async (href) => {
    const text = JSON.stringify([
      { id: "1", author: "Sam", date: "2026-03-01", html: `<p><a href="${href}">See</a></p>` }
    ])
    const { harbour } = await readCommented({ "articles/harbour.comments.json": text })
    expect(harbour[0]?.html).toBe("<p><a>See</a></p>")
  })
})
