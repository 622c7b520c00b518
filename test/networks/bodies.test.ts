/**
 * Every body for an API against what the API's own reference says of each of its fields: which there are, of what type,
 * how long, of which form. Lengths are those of the reference; where it says characters, code points are counted.
 */
import { AppBskyFeedPost } from "@atproto/api"
import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { PinterestSettings } from "../../src/model/settings/PinterestSettings.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { ApiRequest } from "../../src/networks/api/ApiRequest.ts"
import { serviceRequests } from "../../src/networks/api/services.ts"
import type { PayloadSettings, Share } from "../../src/networks/payload/Share.ts"
import { hostileTitles } from "./hostileTitles.ts"
import { payloadOf, share } from "./share.ts"

const codePoints = (text: string): number => [...text].length

const text = (most: number, least = 0) =>
  Schema.String.check(
    Schema.makeFilter((value) => value.isWellFormed() && codePoints(value) >= least && codePoints(value) <= most)
  )
const matching = (form: RegExp) => Schema.String.check(Schema.isPattern(form))
const address = (most: number) =>
  Schema.String.check(
    Schema.makeFilter((value) => URL.canParse(value) && /^https?:/.test(value) && codePoints(value) <= most)
  )
const optional = Schema.optionalKey

/** pinterest/api-description, v5/openapi: PinCreate and PinMediaSource; the same in 5.13, 5.23 and 5.28. */
const pinId = matching(/^\d+$/)
const pictureType = Schema.Literals(["image/jpeg", "image/png"])
const base64 = matching(/^[a-zA-Z0-9+/=]+$/)
const slot = { title: optional(Schema.String), description: optional(Schema.String), link: optional(Schema.String) }
const slots = <S extends Schema.Top>(one: S) => Schema.Array(one).check(Schema.isMinLength(2), Schema.isMaxLength(5))
const isStandard = optional(Schema.Boolean)
const pin = Schema.Struct({
  board_id: pinId,
  board_section_id: optional(Schema.NullOr(pinId)),
  parent_pin_id: optional(Schema.NullOr(pinId)),
  sponsor_id: optional(Schema.NullOr(pinId)),
  link: optional(Schema.NullOr(address(2048))),
  title: optional(Schema.NullOr(text(100))),
  description: optional(Schema.NullOr(text(800))),
  alt_text: optional(Schema.NullOr(text(500))),
  dominant_color: optional(Schema.NullOr(matching(/^#[0-9a-f]{6}$/i))),
  media_source: Schema.Union([
    Schema.Struct({ source_type: Schema.Literal("image_url"), url: address(Infinity), is_standard: isStandard }),
    Schema.Struct({
      source_type: Schema.Literal("image_base64"),
      content_type: pictureType,
      data: base64,
      is_standard: isStandard
    }),
    Schema.Struct({
      source_type: Schema.Literal("multiple_image_urls"),
      items: slots(Schema.Struct({ ...slot, url: address(Infinity) })),
      index: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))
    }),
    Schema.Struct({
      source_type: Schema.Literal("multiple_image_base64"),
      items: slots(Schema.Struct({ ...slot, content_type: pictureType, data: base64 })),
      index: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))
    }),
    Schema.Struct({
      source_type: Schema.Literal("video_id"),
      media_id: pinId,
      cover_image_url: optional(address(Infinity)),
      cover_image_content_type: optional(pictureType),
      cover_image_data: optional(Schema.String),
      cover_image_key_frame_time: optional(Schema.Number),
      is_standard: isStandard
    }),
    Schema.Struct({ source_type: Schema.Literal("pin_url"), is_affiliate_link: optional(Schema.Boolean) })
  ])
})

/** core.telegram.org/bots/api: sendMessage, LinkPreviewOptions. */
const telegram = Schema.Struct({
  chat_id: Schema.Literal("{chat}"),
  text: text(4096, 1),
  link_preview_options: Schema.Struct({ url: address(Infinity), prefer_large_media: Schema.Boolean })
})

/** docs.joinmastodon.org, methods/statuses: a server's usual limit, and ISO 639-1, with ISO 639-3 where there is no shorter code. */
const mastodon = Schema.Struct({
  status: text(10_000, 1),
  visibility: Schema.Literals(["public", "unlisted", "private", "direct"]),
  language: optional(matching(/^[a-z]{2,3}$/))
})

/** discord.com/developers: execute webhook, embed limits, allowed mentions. */
const discord = Schema.Struct({
  embeds: Schema.Array(
    Schema.Struct({
      title: text(256, 1),
      description: text(4096),
      url: address(2048),
      timestamp: optional(matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/)),
      image: optional(Schema.Struct({ url: address(2048) }))
    })
  ).check(
    Schema.isMaxLength(10),
    Schema.makeFilter((embeds) => embeds.every((one) => codePoints(one.title) + codePoints(one.description) <= 6000))
  ),
  allowed_mentions: Schema.Struct({ parse: Schema.Tuple([]) })
})

/** docs.slack.dev: chat.postMessage (text), rich text block, image block. */
const slack = Schema.Struct({
  text: text(40_000, 1),
  mrkdwn: Schema.Literal(false),
  unfurl_links: Schema.Literal(false),
  blocks: Schema.Array(
    Schema.Union([
      Schema.Struct({
        type: Schema.Literal("rich_text"),
        elements: Schema.Tuple([
          Schema.Struct({
            type: Schema.Literal("rich_text_section"),
            elements: Schema.Tuple([
              Schema.Struct({ type: Schema.Literal("text"), text: text(3000, 1) }),
              Schema.Struct({ type: Schema.Literal("link"), url: address(3000) })
            ])
          })
        ])
      }),
      Schema.Struct({ type: Schema.Literal("image"), image_url: address(3000), alt_text: text(2000, 1) })
    ])
  ).check(Schema.isMaxLength(50))
})

/** spec.matrix.org, client-server API: m.room.message, size limits of events, mentions. */
const matrix = Schema.Struct({
  msgtype: Schema.Literal("m.text"),
  body: text(65_000, 1),
  format: Schema.Literal("org.matrix.custom.html"),
  formatted_body: text(65_000, 1),
  "m.mentions": Schema.Struct({})
}).check(Schema.makeFilter((body) => Buffer.byteLength(JSON.stringify(body)) <= 65_536))

const bodies: Readonly<Record<string, Schema.Decoder<unknown>>> = {
  pinterest: pin,
  telegram,
  mastodon,
  discord,
  slack,
  matrix
}

const fill = (body: unknown, path: string, value: string): void => {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "")
  const last = steps.pop() ?? ""
  const place = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, body as never)
  place[last] = value
}

/** As it is sent: what the sender adds is there. */
const sent = ({ body, needs = [], files = {} }: ApiRequest): unknown => {
  const made = structuredClone(body)
  for (const field of needs) fill(made, field, "123")
  for (const field of Object.keys(files)) fill(made, field, "aGVsbG8=")
  return made
}

const requestsOf = (
  given: Partial<Share>,
  settings: Partial<PayloadSettings>
): ReadonlyArray<readonly [string, ApiRequest]> => [
  ...["pinterest", "telegram", "mastodon"].flatMap((id) => {
    const { api } = payloadOf(id, given, settings)
    return api === undefined ? [] : [[id, api] as const]
  }),
  ...Object.entries(serviceRequests(share(given))).filter(([id]) => id !== "webhook")
]

const hold = (given: Partial<Share>, settings: Partial<PayloadSettings>): void => {
  for (const [id, request] of requestsOf(given, settings)) {
    const schema = bodies[id]
    if (schema === undefined) throw new Error(`nothing is known of ${id}`)
    const result = Schema.decodeUnknownResult(schema, { onExcessProperty: "error" })(sent(request))
    expect([id, result._tag === "Success" ? null : String(result.failure)]).toEqual([id, null])
    expect(request.headers["Content-Type"]).toBe("application/json")
  }
  const record = payloadOf("bluesky", given, settings).api?.body["record"]
  if (record !== undefined) expect(AppBskyFeedPost.validateRecord(record)).toMatchObject({ success: true })
}

const long = (length: number): string => "word ".repeat(length / 5)
const picture = (url: string, alt = "A crane", file?: string) => ({
  url,
  alt,
  colour: "#6e7874",
  ...(file === undefined ? {} : { file: { path: "a/b.jpg", type: file } })
})

const words = fc.oneof(
  fc.constantFrom(...hostileTitles),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 6000 }),
  fc.integer({ min: 5, max: 20_000 }).map(long),
  fc.constantFrom(
    "👨‍👩‍👧‍👦".repeat(300),
    "ميناء ".repeat(900),
    "漢".repeat(5000),
    "\u202Ehidden",
    "*".repeat(500),
    "<".repeat(4200)
  )
)
const link = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.constantFrom("a", "%D9%85", "ü", "漢"))
  .map(([length, letter]) => `https://news.example.org/${letter.repeat(length / letter.length)}`)
const shares: fc.Arbitrary<Partial<Share>> = fc.record({
  title: words,
  text: words,
  description: fc.oneof(fc.constant(""), words),
  url: link,
  language: fc.constantFrom("en", "en-GB", "zh-Hant", "ckb", "und", "fil", "sr-Latn-RS", "x-klingon"),
  tags: fc.array(words, { maxLength: 12 }),
  published: fc.constantFrom(
    null,
    ...["1950-02-03T04:05:06Z", "2026-03-01T09:30:00+03:00", "2099-12-31T23:59:59-11:00"].map((one) => one as Timestamp)
  ),
  pictures: fc.record({
    wide: fc.oneof(
      fc.constant(null),
      fc.tuple(link, words).map(([url, alt]) => picture(url, alt))
    ),
    tall: fc.oneof(
      fc.constant(null),
      fc.tuple(link, words).map(([url, alt]) => picture(url, alt, "image/jpeg"))
    )
  }),
  own: fc.array(
    fc
      .tuple(link, fc.oneof(fc.constant(""), words), fc.constantFrom("image/png", "image/webp", undefined))
      .map(([url, alt, type]) => picture(url, alt, type)),
    { maxLength: 7 }
  )
})
const pinterest: fc.Arbitrary<PinterestSettings> = fc.record(
  {
    board: fc.constantFrom("1", "123456789012345678901", "Harbour"),
    section: fc.constantFrom("2", "ships"),
    sponsor: fc.constantFrom("3", "x"),
    parent: fc.constantFrom("4", ""),
    carousel: fc.boolean(),
    standard: fc.boolean(),
    media: fc.constantFrom("base64" as const, "page" as const),
    affiliate: fc.boolean()
  },
  { requiredKeys: [] }
)

describe("a body for an API", () => {
  test("is what its reference says, for any article", () => {
    fc.assert(
      fc.property(shares, pinterest, (given, settings) => hold(given, { pinterest: settings })),
      { numRuns: 300, seed: 15 }
    )
  })

  test("with a film is what its reference says", () => {
    for (const video of [true, { cover: 0 }, { cover: 7 }] as const)
      for (const media of [undefined, "base64"] as const)
        hold(
          { film: { path: "a/film.mp4", type: "video/mp4" } },
          { pinterest: { board: "1", video, ...(media === undefined ? {} : { media }) } }
        )
  })

  test.each([
    ["pinterest", { title: "x".repeat(101) }],
    ["pinterest", { board_id: "Harbour" }],
    ["pinterest", { note_of_mine: "x" }],
    ["telegram", { text: "" }],
    ["discord", { embeds: [{ title: "", description: "", url: "https://a.example/" }] }],
    ["mastodon", { visibility: "everybody" }]
  ])("of %s is refused here with %j", (id, wrong) => {
    const request = requestsOf({}, { pinterest: { board: "1" } }).find(([name]) => name === id)?.[1]
    const schema = bodies[id]
    if (request === undefined || schema === undefined) throw new Error(`no request for ${id}`)
    const body = { ...request.body, ...wrong }
    expect(Schema.decodeUnknownResult(schema, { onExcessProperty: "error" })(body)._tag).toBe("Failure")
  })
})
