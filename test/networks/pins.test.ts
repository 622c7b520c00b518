/** A Pin by Pinterest's API, with every attribute that schema PinCreate of pinterest/api-description has (v5, 5.23 to 5.28). */
import { describe, expect, test } from "vitest"
import type { PinterestSettings } from "../../src/model/settings/PinterestSettings.ts"
import type { ApiRequest } from "../../src/networks/api/ApiRequest.ts"
import type { Share } from "../../src/networks/payload/Share.ts"
import { pinterestFaults } from "../../src/networks/pinterest/pinterestFaults.ts"
import { payloadOf, share } from "./share.ts"

/** The documented attributes of each form of `media_source`: those that must be there, then those that may. */
const documented: Readonly<Record<string, readonly [must: ReadonlyArray<string>, may: ReadonlyArray<string>]>> = {
  image_url: [["url"], ["is_standard"]],
  image_base64: [["content_type", "data"], ["is_standard"]],
  multiple_image_urls: [["items"], ["index"]],
  multiple_image_base64: [["items"], ["index"]],
  video_id: [
    ["media_id"],
    ["cover_image_url", "cover_image_content_type", "cover_image_data", "cover_image_key_frame_time", "is_standard"]
  ],
  pin_url: [[], ["is_affiliate_link"]]
}

const ofPin = [
  "alt_text",
  "board_id",
  "board_section_id",
  "description",
  "dominant_color",
  "link",
  "media_source",
  "parent_pin_id",
  "sponsor_id",
  "title"
]

type Source = Readonly<Record<string, unknown>>

const tall = {
  url: "https://example.org/articles/a/pin.2b.jpg",
  alt: "A crane",
  colour: "#6e7874",
  file: { path: "articles/a/pin.2b.jpg", type: "image/jpeg" }
}
const own = [1, 2, 3].map((n) => ({
  url: `https://example.org/${n}.png`,
  alt: `Crane ${n}`,
  file: { path: `articles/a/${n}.png`, type: "image/png" }
}))
const film = { path: "articles/a/film.mp4", type: "video/mp4" }

const pin = (pinterest: PinterestSettings, given: Partial<Share> = {}): ApiRequest => {
  const made = payloadOf("pinterest", { pictures: { ...share().pictures, tall }, own, ...given }, { pinterest }).api
  if (made === undefined) throw new Error("there is no request")
  return made
}

const sourceOf = ({ body }: ApiRequest): Source => body["media_source"] as Source

/** The body as it is sent: what the sender adds and fills in is there. */
const sent = (made: ApiRequest): Readonly<Record<string, unknown>> => {
  const body = structuredClone(made.body) as Record<string, unknown>
  const put = (path: string, value: string): void => {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== "")
    const last = steps.pop() ?? ""
    const place = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, body)
    place[last] = value
  }
  for (const field of made.needs ?? []) put(field, "123")
  for (const field of Object.keys(made.files ?? {})) put(field, "aGVsbG8=")
  return body
}

const forms: ReadonlyArray<readonly [string, PinterestSettings, Partial<Share>]> = [
  ["image_url", {}, {}],
  ["image_url", { standard: false }, {}],
  ["image_base64", { media: "base64" }, {}],
  ["image_base64", { media: "base64", standard: true }, {}],
  ["multiple_image_urls", { carousel: true }, {}],
  ["multiple_image_base64", { carousel: true, media: "base64" }, {}],
  ["video_id", { video: true }, { film }],
  ["video_id", { video: true, media: "base64" }, { film }],
  ["video_id", { video: { cover: 3 }, standard: false }, { film }],
  ["pin_url", { media: "page" }, {}],
  ["pin_url", { media: "page", affiliate: true }, {}]
]

describe.each(forms)("a Pin of %s with %j", (type, settings, given) => {
  test("has no attribute but documented ones, and all that must be there once it is sent", () => {
    const made = pin({ board: "1", section: "2", sponsor: "3", parent: "4", ...settings }, given)
    const body = sent(made)
    expect(ofPin).toEqual(expect.arrayContaining(Object.keys(body)))
    const { source_type, ...source } = body["media_source"] as Source
    expect(source_type).toBe(type)
    const [must, may] = documented[type] ?? [[], []]
    expect([...must, ...may]).toEqual(expect.arrayContaining(Object.keys(source)))
    expect(Object.keys(source)).toEqual(expect.arrayContaining([...must]))
    expect(pinterestFaults({ board: "1", section: "2", ...settings })).toEqual([])
  })
})

describe("every attribute of a Pin", () => {
  test("can be there", () => {
    const body = pin({ board: "1", section: "2", sponsor: "3", parent: "4" }).body
    expect(Object.keys(body).toSorted()).toEqual(ofPin)
    expect(body).toMatchObject({
      board_id: "1",
      board_section_id: "2",
      sponsor_id: "3",
      parent_pin_id: "4",
      dominant_color: "#6e7874",
      alt_text: "A crane"
    })
  })

  test("of its media can be there too", () => {
    const keys = new Set(
      forms.flatMap(([, settings, given]) => Object.keys(sent(pin(settings, given))["media_source"] as Source))
    )
    const all = Object.values(documented).flatMap(([must, may]) => [...must, ...may])
    expect([...keys].toSorted()).toEqual([...new Set(["source_type", ...all])].toSorted())
  })

  test("is not told of what the Pin does not show", () => {
    for (const settings of [{ carousel: true }, { media: "page" }] as const)
      expect(pin(settings).body).not.toHaveProperty("dominant_color")
    expect(pin({ video: true }, { film }).body).not.toHaveProperty("dominant_color")
  })
})

describe("a picture that is sent as a file", () => {
  test("is named by its path in the output, never put into share.json", () => {
    const made = pin({ media: "base64", board: "1" })
    expect(made.files).toEqual({ "media_source.data": "articles/a/pin.2b.jpg" })
    expect(sourceOf(made)).toEqual({ source_type: "image_base64", content_type: "image/jpeg" })
    expect(made).not.toHaveProperty("needs")
  })

  test.each(["image/webp", "image/avif", "image/svg+xml"])(
    "goes by its address as %s, which the API does not take",
    (type) => {
      const made = pin(
        { media: "base64" },
        { pictures: { ...share().pictures, tall: { ...tall, file: { path: "a.x", type } } } }
      )
      expect(sourceOf(made)).toEqual({ source_type: "image_url", url: tall.url })
      expect(made).not.toHaveProperty("files")
    }
  )

  test("stands in a carousel of files only where each of them is one", () => {
    const made = pin({ media: "base64", carousel: true })
    expect(made.files).toEqual({
      "media_source.items[0].data": "articles/a/1.png",
      "media_source.items[1].data": "articles/a/2.png",
      "media_source.items[2].data": "articles/a/3.png"
    })
    const [first, ...others] = own
    const mixed = pin({ media: "base64", carousel: true }, { own: [{ url: first?.url ?? "", alt: "" }, ...others] })
    expect(sourceOf(mixed)["source_type"]).toBe("multiple_image_urls")
    expect(mixed).not.toHaveProperty("files")
  })
})

describe("a film", () => {
  test("is registered and uploaded first, and shown by the id that comes back", () => {
    const made = pin({ video: true, board: "1" }, { film })
    expect(made.before).toEqual({
      method: "POST",
      url: "https://api.pinterest.com/v5/media",
      headers: made.headers,
      body: { media_type: "video" },
      uploads: "articles/a/film.mp4"
    })
    expect(made.needs).toEqual(["media_source.media_id"])
    expect(sourceOf(made)).toEqual({ source_type: "video_id", cover_image_url: tall.url })
  })

  test("has the cover that was asked for: the picture, its file, or what it shows at a second", () => {
    const covers = [
      { video: true },
      { video: true, media: "base64" },
      { video: { cover: 0 } },
      { video: { cover: 12 } }
    ]
    expect(covers.map((settings) => sourceOf(pin(settings as PinterestSettings, { film })))).toEqual([
      { source_type: "video_id", cover_image_url: tall.url },
      { source_type: "video_id", cover_image_content_type: "image/jpeg" },
      { source_type: "video_id", cover_image_key_frame_time: 0 },
      { source_type: "video_id", cover_image_key_frame_time: 12 }
    ])
    expect(pin({ video: true, media: "base64" }, { film }).files).toEqual({
      "media_source.cover_image_data": "articles/a/pin.2b.jpg"
    })
  })

  test("is pinned only where the config says so, and an article without one stays a picture", () => {
    expect(sourceOf(pin({}, { film }))["source_type"]).toBe("image_url")
    expect(sourceOf(pin({ video: true }))["source_type"]).toBe("image_url")
    expect(sourceOf(pin({ video: true, carousel: true }))["source_type"]).toBe("multiple_image_urls")
    expect(sourceOf(pin({ video: true, carousel: true }, { film }))["source_type"]).toBe("video_id")
  })
})

test("an affiliate link is said of pages alone", () => {
  expect(pinterestFaults({ affiliate: true })).toHaveLength(1)
  expect(pinterestFaults({ affiliate: true, media: "base64" })).toHaveLength(1)
})
