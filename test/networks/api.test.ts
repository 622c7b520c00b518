/** Requests to APIs: whole, within each service's limits, the same each time, and without mentions. */
import { AppBskyFeedPost, lexicons, RichText } from "@atproto/api"
import * as fc from "fast-check"
import { fromHtml } from "hast-util-from-html"
import { describe, expect, test } from "vitest"
import { serviceRequests } from "../../src/networks/api/services.ts"
import { tid } from "../../src/networks/behaviour/tid.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { plainText } from "../../src/markup/plainText.ts"
import { hostileTitles } from "./hostileTitles.ts"
import { payloadOf, share } from "./share.ts"
import { partsOfSlack } from "./partsOfSlack.ts"

/** atproto.com/specs/tid */
const tidSyntax = /^[234567a-j][234567a-z]{12}$/

const long = "A sentence of some length, with <marks> & *stars*. ".repeat(3000)
const hostile = [
  ...hostileTitles,
  "@everyone @here <!channel> <@123> @someone@example.social",
  "[a](javascript:x) #tag",
  long
]

const none = { body: {} as Readonly<Record<string, unknown>> }

const requestOf = (...[id, changes, settings]: Parameters<typeof payloadOf>) => {
  const { api } = payloadOf(id, changes, settings)
  if (api === undefined) throw new Error(`${id} has no request`)
  return api
}

const record = (...given: Parameters<typeof payloadOf>) => {
  const { body } = requestOf(...given)
  return body["record"] as AppBskyFeedPost.Record
}

describe("Bluesky", () => {
  test("the record passes the network's own lexicon, for every hostile title", () => {
    for (const title of hostile) {
      const made = record(
        "bluesky",
        { title, text: title, description: title, tags: [title, "x".repeat(700), "city"] },
        { hashtags: ["news", "سوق"] }
      )
      expect(AppBskyFeedPost.validateRecord(made)).toMatchObject({ success: true })
    }
  })

  test("facets are the bytes of the link and of each hashtag", () => {
    for (const title of hostile) {
      const made = record("bluesky", { title, text: `#news ${title}` }, { hashtags: ["news", "سوق", "new"] })
      const bytes = Buffer.from(made.text)
      const said = (made.facets ?? []).map(({ index }) => bytes.subarray(index.byteStart, index.byteEnd).toString())
      expect(said).toEqual(["#news", "#سوق", "#new", share().url])
      const rich = new RichText({ text: made.text, facets: made.facets ?? [] })
      expect([...rich.segments()].map(({ text }) => text).join("")).toBe(made.text)
      expect([...rich.segments()].filter((one) => one.isLink()).map(({ text }) => text)).toEqual([share().url])
      expect([...rich.segments()].some((one) => one.isMention())).toBe(false)
    }
  })

  test("a known post", () => {
    expect(requestOf("bluesky", {}, { hashtags: ["news"] })).toEqual({
      method: "POST",
      url: "https://{pds}/xrpc/com.atproto.repo.putRecord",
      headers: { "Content-Type": "application/json", Authorization: "Bearer {token}" },
      body: {
        repo: "{did}",
        collection: "app.bsky.feed.post",
        rkey: expect.stringMatching(/^3mfy4/),
        record: {
          $type: "app.bsky.feed.post",
          text: "The harbour opens again #news https://news.example.org/2026/03/harbour/",
          createdAt: "2026-03-01T06:30:00.000Z",
          langs: ["en-GB"],
          facets: [
            {
              index: { byteStart: 24, byteEnd: 29 },
              features: [{ $type: "app.bsky.richtext.facet#tag", tag: "news" }]
            },
            {
              index: { byteStart: 30, byteEnd: 71 },
              features: [{ $type: "app.bsky.richtext.facet#link", uri: "https://news.example.org/2026/03/harbour/" }]
            }
          ],
          embed: {
            $type: "app.bsky.embed.external",
            external: {
              uri: "https://news.example.org/2026/03/harbour/",
              title: "The harbour opens again",
              description: "After ten years the first ship has moored."
            }
          },
          tags: ["news", "harbour", "city life"]
        }
      }
    })
  })

  test("the key is a TID that stays, and differs between articles of one moment", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.string(), (moment, id) => {
        expect(tid(moment, id)).toMatch(tidSyntax)
        expect(tid(moment + 1, "b") > tid(moment, id)).toBe(true)
      })
    )
    expect(tid(1_772_346_600_000, "one")).not.toBe(tid(1_772_346_600_000, "two"))
    expect(requestOf("bluesky", { title: "Renamed" }).body["rkey"]).toBe(requestOf("bluesky").body["rkey"])
    const body = { ...requestOf("bluesky").body, repo: "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa" }
    expect(() => lexicons.assertValidXrpcInput("com.atproto.repo.putRecord", body)).not.toThrow()
  })

  test("an article without a date makes no record", () => {
    expect(payloadOf("bluesky", { published: null }).api).toBeUndefined()
  })
})

describe("Mastodon", () => {
  test("a status has a key that stays whatever happens to the article", () => {
    const { url, headers, body, method } = requestOf("mastodon", {}, { instances: { mastodon: "example.social" } })
    expect([method, url]).toEqual(["POST", "https://example.social/api/v1/statuses"])
    expect(body).toEqual({ status: payloadOf("mastodon").text, visibility: "public", language: "en" })
    expect(headers["Idempotency-Key"]).toMatch(/^[0-9a-f]{32}$/)
    expect(requestOf("mastodon", { title: "Other", url: "https://other.example.org/" }).headers).toEqual(
      requestOf("mastodon").headers
    )
    expect(requestOf("mastodon", { id: "tag:other" }).headers).not.toEqual(requestOf("mastodon").headers)
    expect(requestOf("mastodon").url).toBe("https://{instance}/api/v1/statuses")
  })

  test("a headline mentions no account", () => {
    const status = String(requestOf("mastodon", { text: "Ask @someone@example.social and @other" }).body["status"])
    expect(status).not.toMatch(/@\w/)
    expect(status.replaceAll("\u2060", "")).toBe(`Ask @someone@example.social and @other ${share().url}`)
  })
})

describe("Pinterest", () => {
  test("a Pin is what the API takes, within its limits", () => {
    const { url, body } = requestOf(
      "pinterest",
      { description: long, title: long },
      { pinterest: { board: "1234567890" } }
    )
    expect(url).toBe("https://api.pinterest.com/v5/pins")
    expect(Object.keys(body).toSorted()).toEqual([
      "alt_text",
      "board_id",
      "description",
      "link",
      "media_source",
      "title"
    ])
    expect(body["board_id"]).toBe("1234567890")
    expect(String(body["title"]).length).toBeLessThanOrEqual(100)
    expect(String(body["description"]).length).toBeLessThanOrEqual(800)
    expect(String(body["description"]).length).toBeGreaterThan(700)
    expect(body["media_source"]).toEqual({ source_type: "image_url", url: share().pictures.tall?.url })
    expect(requestOf("pinterest", {}, { pinterest: { board: "1234567890" } })).not.toHaveProperty("needs")
    expect(requestOf("pinterest").body).not.toHaveProperty("board_id")
    expect(requestOf("pinterest").needs).toEqual(["board_id"])
    expect(requestOf("pinterest", { url: `https://a.example.org/${"x".repeat(2048)}` }).body).not.toHaveProperty("link")
  })

  test("a picture that is not to be pinned is offered nowhere", () => {
    const made = payloadOf(
      "pinterest",
      { pictures: { ...share().pictures, tall: null } },
      { pinterest: { button: true } }
    )
    expect(made.api).toBeUndefined()
    expect(JSON.stringify(made)).not.toMatch(/media|altText|pin\.2b/)
    expect(made.href).toMatch(/^https:\/\/www\.pinterest\.com\/pin\/create\/button\/\?url=/)
  })

  test("the button's markup is there on request", () => {
    expect(payloadOf("pinterest").widget).toBeUndefined()
    expect(payloadOf("pinterest", {}, { pinterest: { button: true } }).widget).toEqual({
      "data-pin-do": "buttonPin",
      "data-pin-url": share().url,
      "data-pin-media": share().pictures.tall?.url,
      "data-pin-description": share().description,
      "data-pin-lang": "en"
    })
  })
})

describe("other services", () => {
  const made = hostile.map((title) => ({
    title,
    requests: serviceRequests(share({ title, description: title === long ? long : `${title} said` }))
  }))

  test("each has a request with placeholders for what only the sender knows", () => {
    const { discord, slack, matrix, webhook } = serviceRequests(share())
    expect([discord, slack, matrix, webhook].map((one) => [one?.method, one?.url.match(/\{\w+\}/g)])).toEqual([
      ["POST", ["{id}", "{token}"]],
      ["POST", ["{webhook}"]],
      ["PUT", ["{homeserver}", "{room}"]],
      ["POST", ["{webhook}"]]
    ])
    expect(webhook?.body).toMatchObject({ version: 1, id: share().id, url: share().url, published: share().published })
    expect(matrix?.url).toBe(serviceRequests(share({ title: "Renamed" }))["matrix"]?.url)
  })

  test("Telegram and Discord stay within their limits and notify no one", () => {
    for (const { title, requests } of made) {
      const { discord = none } = requests
      const [embed] = discord.body["embeds"] as ReadonlyArray<{ title: string; description: string }>
      expect(embed?.title.length).toBeLessThanOrEqual(256)
      expect(embed?.description.length).toBeLessThanOrEqual(4096)
      expect(discord.body["allowed_mentions"]).toEqual({ parse: [] })
      expect(embed?.title).not.toMatch(/(?<!\\)[*_~`<>@]/)
      const { body } = requestOf("telegram", { text: title })
      expect(String(body["text"]).length).toBeLessThanOrEqual(4096)
      expect(body).not.toHaveProperty("parse_mode")
      expect(String(body["text"])).not.toMatch(/@[\p{L}\p{N}_]/u)
    }
  })

  test("Slack finds no mark of its own in a headline", () => {
    for (const { requests } of made) {
      const { slack = none } = requests
      expect(partsOfSlack(slack.body)).toMatchObject([{ type: "text" }, { type: "link", url: share().url }])
      expect(slack.body["mrkdwn"]).toBe(false)
      expect(String(slack.body["text"])).not.toMatch(/[<>]/)
    }
  })

  test.each(["*New* bridge", "_New_ bridge", "~New~ bridge", "`New` bridge", "> New bridge", "1 < 2 & 3 > 2"])(
    "Slack shows the headline %s as it is written",
    (title) => {
      const { slack = none } = serviceRequests(share({ title }))
      expect(partsOfSlack(slack.body)[0]?.text?.startsWith(`${title}\n`)).toBe(true)
    }
  )

  test.each([
    ["Salt & vinegar", "Salt &amp; vinegar"],
    ["1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2"],
    ["<!channel> wake up", "&lt;!channel&gt; wake up"],
    ["<@U024BE7LH> and <https://a.example|here>", "&lt;@U024BE7LH&gt; and &lt;https://a.example|here&gt;"],
    ["&amp; is an ampersand", "&amp;amp; is an ampersand"]
  ])("Slack's line for notifications escapes %s once, and nothing else", (title, escaped) => {
    const { slack = none } = serviceRequests(share({ title }))
    expect(String(slack.body["text"]).startsWith(escaped)).toBe(true)
    expect(String(slack.body["text"]).replace(/&(?:amp|lt|gt);/g, "")).not.toMatch(/[&<>]/)
  })

  test("Slack gets no more than it takes", () => {
    for (const { requests } of made) {
      const { slack = none } = requests
      expect(JSON.stringify(partsOfSlack(slack.body).map(({ text, url }) => text ?? url)).length).toBeLessThan(3100)
    }
  })

  test("Matrix gets escaped HTML within the size of an event", () => {
    for (const { title, requests } of made) {
      const { matrix = none } = requests
      expect(Buffer.byteLength(JSON.stringify(matrix.body))).toBeLessThanOrEqual(60_000)
      const tree = fromHtml(String(matrix.body["formatted_body"]), { fragment: true })
      expect(tree.children.map((child) => (child.type === "element" ? child.tagName : child.type))).toEqual([
        "a",
        "br",
        "span"
      ])
      if (title.length < 500)
        expect(plainText(tree).replaceAll(/\s+/g, " ")).toContain(title.toWellFormed().replaceAll(/\s+/g, " ").trim())
      expect(matrix.body["m.mentions"]).toEqual({})
    }
  })

  test("a moment is written as it was given", () => {
    const published = "2026-03-01T09:30:00+03:00" as Timestamp
    expect(serviceRequests(share({ published }))["webhook"]?.body["published"]).toBe(published)
  })
})
