/**
 * Ready requests to the APIs of networks and services, for any share: within
 * the limits that their documents name, with nothing in a text that notifies,
 * links or formats but what fanfare put there.
 */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { ApiRequest } from "../../src/networks/api/ApiRequest.ts"
import { serviceRequests } from "../../src/networks/api/services.ts"
import { payload } from "../../src/networks/payload.ts"
import type { Share } from "../../src/networks/payload/Share.ts"
import { fromInstant } from "../../src/model/Timestamp.ts"
import { elements } from "../outputs/dom.ts"
import { hostileTitles } from "./hostileTitles.ts"
import { network, plain, share } from "./share.ts"
import { partsOfSlack } from "./partsOfSlack.ts"

const piece = fc.oneof(
  fc.constantFrom(...hostileTitles),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "@everyone",
    "@here",
    "<!channel>",
    "<@U123>",
    "@user@a.example",
    "#tag",
    "**bold**",
    "](https://evil.example)",
    "\n",
    "&amp;",
    "{token}"
  )
)
const words = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(" "))

const anyShare: fc.Arbitrary<Share> = fc
  .record({
    id: words,
    title: words,
    text: words,
    description: words,
    tags: fc.array(piece, { maxLength: 12 }),
    published: fc.option(fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => fromInstant(seconds * 1000))),
    hasPictures: fc.boolean()
  })
  .map(({ hasPictures, ...fields }) =>
    share({ ...fields, ...(hasPictures ? {} : { pictures: { wide: null, tall: null } }) })
  )

const forAny = (law: (given: Share) => void, numRuns = 200): void =>
  fc.assert(fc.property(anyShare, law), { numRuns, seed: 31 })

/** The request of a network, with hashtags of the site. */
const apiOf = (id: string, given: Share) => payload(given, network(id), { ...plain, hashtags: ["News", "شؤون"] }).api

const serviceOf = (name: string, given: Share): ApiRequest => {
  const request = serviceRequests(given)[name]
  if (request === undefined) throw new Error(`no service ${name}`)
  return request
}

interface Facet {
  readonly index: { readonly byteStart: number; readonly byteEnd: number }
  readonly features: ReadonlyArray<{ readonly $type: string; readonly uri?: string; readonly tag?: string }>
}

interface Post {
  readonly text: string
  readonly createdAt: string
  readonly facets: ReadonlyArray<Facet>
  readonly tags?: ReadonlyArray<string>
}

const postOf = (given: Share): { readonly rkey: string; readonly record: Post } | undefined =>
  apiOf("bluesky", given)?.body as { readonly rkey: string; readonly record: Post } | undefined

describe("a post on Bluesky", () => {
  test("has facets whose bytes are the link and the hashtags that they stand for, in order and apart", () => {
    forAny((given) => {
      const post = postOf(given)
      expect(post === undefined).toBe(given.published === null)
      if (post === undefined) return
      const bytes = Buffer.from(post.record.text, "utf8")
      let end = 0
      for (const { index, features } of post.record.facets) {
        expect(index.byteStart).toBeGreaterThanOrEqual(end)
        end = index.byteEnd
        const shown = bytes.subarray(index.byteStart, index.byteEnd).toString("utf8")
        for (const { uri, tag } of features) expect(shown).toBe(uri ?? `#${tag}`)
      }
      expect(end).toBe(bytes.length)
      expect(post.record.facets.at(-1)?.features[0]?.uri).toBe(given.url)
    })
  })

  test("is dated by the article, and has at most eight tags of at most 640 bytes", () => {
    forAny((given) => {
      const post = postOf(given)
      if (post === undefined) return
      expect(Date.parse(post.record.createdAt)).toBe(Date.parse(given.published ?? ""))
      const { tags = [] } = post.record
      expect(tags.length).toBeLessThanOrEqual(8)
      expect(new Set(tags).size).toBe(tags.length)
      for (const tag of tags) expect(tag !== "" && Buffer.byteLength(tag) <= 640).toBe(true)
    })
  })

  test("has a key that is a TID, the same for an article, another for another, and in the order of time", () => {
    const keyAt = (seconds: number, id = "a"): string =>
      postOf(share({ id, published: fromInstant(seconds * 1000) }))?.rkey ?? ""
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        words,
        (at, later, id) => {
          const key = keyAt(at, id)
          expect(key).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/)
          expect(keyAt(at, id)).toBe(key)
          expect(keyAt(at + later, id) > key).toBe(true)
        }
      ),
      { seed: 31, numRuns: 100 }
    )
    const keys = Array.from({ length: 300 }, (_, index) => keyAt(1_772_346_600, `urn:x:${index}`))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe("a message of Mastodon and Telegram", () => {
  test("mentions nobody, keeps the link, and is within the limit", () => {
    forAny((given) => {
      const status = String(apiOf("mastodon", given)?.body["status"])
      const text = String(apiOf("telegram", given)?.body["text"])
      for (const one of [status, text]) {
        expect(one.endsWith(given.url)).toBe(true)
        expect(one.slice(0, -given.url.length)).not.toMatch(/@[\p{L}\p{N}_]/u)
        expect(one.isWellFormed()).toBe(true)
      }
      // Mastodon counts every link as 23 characters.
      const counted = status.replaceAll(/https?:\/\/[^\s<>"]+/gi, "x".repeat(23))
      expect(Array.from(new Intl.Segmenter("en").segment(counted)).length).toBeLessThanOrEqual(500)
      expect(text.length).toBeLessThanOrEqual(4096)
    })
  })

  test("has a key by which a repeated request is known: of the article's id alone", () => {
    const keyOf = (given: Share): string => apiOf("mastodon", given)?.headers["Idempotency-Key"] ?? ""
    forAny((given) => {
      expect(keyOf(given)).toMatch(/^[0-9a-f]{32}$/)
      expect(keyOf({ ...given, title: "Another title", text: "Other words" })).toBe(keyOf(given))
    }, 50)
    expect(keyOf(share({ id: "a" }))).not.toBe(keyOf(share({ id: "b" })))
  })
})

describe("a Pin", () => {
  test("is there where there is a picture, with texts within the limits of the API", () => {
    forAny((given) => {
      const pin = apiOf("pinterest", given)?.body
      expect(pin === undefined).toBe(given.pictures.tall === null)
      if (pin === undefined) return
      expect(String(pin["title"]).length).toBeLessThanOrEqual(100)
      expect(String(pin["description"]).length).toBeLessThanOrEqual(800)
      expect(String(pin["alt_text"]).length).toBeLessThanOrEqual(500)
      expect(pin["link"]).toBe(given.url)
    })
  })
})

interface Embed {
  readonly title: string
  readonly description: string
  readonly url: string
}

describe("a message of a service", () => {
  test("on Discord notifies nobody, and stays within an embed, each sign shown as it is", () => {
    forAny((given) => {
      const { body } = serviceOf("discord", given)
      expect(body["allowed_mentions"]).toEqual({ parse: [] })
      const [embed] = body["embeds"] as ReadonlyArray<Embed>
      expect(embed?.url).toBe(given.url)
      expect(embed?.title.length).toBeLessThanOrEqual(256)
      expect(embed?.description.length).toBeLessThanOrEqual(4096)
      for (const text of [embed?.title ?? "", embed?.description ?? ""])
        expect(text).not.toMatch(/(?<!\\)(?:\\\\)*[*_~`|>[\]()#<@]/)
    })
  })

  test("on Slack is plain text and a link, within 3,000 characters", () => {
    forAny((given) => {
      const { body } = serviceOf("slack", given)
      const [text, link, ...others] = partsOfSlack(body)
      expect([text?.type, link, others]).toEqual(["text", { type: "link", url: given.url }, []])
      expect((text?.text ?? "").length + given.url.length).toBeLessThanOrEqual(3000)
      expect(String(body["text"])).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
    })
  })

  test("in a Matrix room is one link and text, as HTML and as text, within an event", () => {
    forAny((given) => {
      const { body, url } = serviceOf("matrix", given)
      expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(65_536)
      expect(body["m.mentions"]).toEqual({})
      expect(url).toMatch(/\/fanfare-[0-9a-f]{32}$/)
      const html = String(body["formatted_body"])
      const all = elements(html)
      expect(all.map(({ tagName }) => tagName).filter((name) => !["a", "br", "span"].includes(name))).toEqual([])
      expect(all.filter(({ tagName }) => tagName === "a").map(({ properties }) => properties)).toEqual([
        { href: given.url }
      ])
    }, 100)
  })

  test("by a webhook is the facts as they are", () => {
    forAny((given) => {
      const { body } = serviceOf("webhook", given)
      expect(JSON.parse(JSON.stringify(body))).toEqual(body)
      expect(body).toMatchObject({ version: 1, id: given.id, url: given.url, published: given.published })
      expect(body["image"]).toEqual(given.pictures.wide)
    }, 50)
  })
})
