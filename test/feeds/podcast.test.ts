/** A feed for podcast directories: what it says of a show and of its episodes, and every demand that it can fail. */
import { describe, expect, test } from "vitest"
import type { Channel, Item } from "../../feeds/Channel.ts"
import { isMet, lint } from "../../feeds/profiles/lint.ts"
import { categories } from "../../feeds/profiles/podcast/categories.ts"
import { podcast } from "../../feeds/profiles/podcast/podcast.ts"
import { showGuid } from "../../feeds/profiles/podcast/showGuid.ts"
import { rss } from "../../feeds/rss.ts"
import type { Show } from "../../src/model/media/Show.ts"
import { at, ferryItem, harbour, talk } from "./harbour.ts"
import { all, child, children, readXml } from "./readXml.ts"
import { rssProblems } from "./validity.ts"

const now = at("2026-03-08T00:00:00Z")

const show: Show = {
  title: "Harbour aloud",
  author: "The Harbour",
  owner: { name: "The Desk", email: "desk@harbour.example.org" },
  category: ["News > Politics", "Society & Culture"],
  explicit: false,
  image: "https://harbour.example.org/show.png",
  artwork: { width: 1400, height: 1400, type: "image/png" },
  type: "serial",
  complete: true,
  block: true,
  newFeed: "https://other.example.org/rss.xml",
  verify: "a1b2c3",
  medium: "podcast",
  locked: true,
  funding: [{ url: "https://harbour.example.org/give", text: "Support us" }],
  people: [{ name: "Mina Haddad", role: "host", url: "https://harbour.example.org/mina" }],
  value: {
    type: "lightning",
    method: "keysend",
    suggested: "0.00000015000",
    recipients: [{ name: "The Harbour", type: "node", address: "02d5c1bf", split: 99, fee: true }]
  },
  license: { name: "harbour-terms", url: "https://harbour.example.org/terms" },
  locations: [{ name: "The harbour", rel: "creator", geo: "geo:51.2,4.4", osm: "R59518", country: "be" }]
}

const episode: Item = {
  ...ferryItem,
  media: [
    { ...talk, sha256: "0a".repeat(32) },
    { ...talk, url: "https://harbour.example.org/talk.opus", type: "audio/ogg", bytes: 900_000, title: "Small" }
  ],
  episode: {
    title: "The queue",
    number: 3,
    shownNumber: "Ch. 3",
    season: 2,
    seasonName: "Winter",
    type: "full",
    explicit: true,
    image: { url: "https://harbour.example.org/three.jpg", width: 3000, height: 3000, type: "image/jpeg" },
    chaptersFile: { url: "https://harbour.example.org/chapters.json", type: "application/json+chapters" },
    transcripts: [{ url: "https://harbour.example.org/talk.vtt", type: "text/vtt", language: "en" }],
    people: [{ name: "Idris Vale", role: "guest", group: "cast", image: "https://harbour.example.org/idris.jpg" }],
    soundbites: [{ start: 73, duration: 60, title: "The bell" }],
    license: { name: "cc-by-4.0" },
    locations: [{ name: "The old quay" }],
    value: {
      type: "lightning",
      method: "lnaddress",
      recipients: [{ type: "lnaddress", address: "a@b.example", split: 1 }]
    }
  }
}

const trailer: Item = {
  ...ferryItem,
  id: "urn:x:trailer",
  media: [{ ...talk, url: "https://harbour.example.org/trailer.mp3" }],
  episode: {
    type: "trailer",
    season: 2,
    transcripts: [{ url: "https://harbour.example.org/t.srt", type: "application/x-subrip" }]
  }
}

const perfect: Channel = { ...harbour, show, items: [episode, trailer] }

const but = (fields: Partial<Show>, item: Partial<Item> = {}, channel: Partial<Channel> = {}): Channel => ({
  ...perfect,
  show: { ...show, ...fields },
  items: [{ ...episode, ...item }, trailer],
  ...channel
})

const without = (...keys: ReadonlyArray<keyof Show>): Channel => ({
  ...perfect,
  show: Object.fromEntries(Object.entries(show).filter(([key]) => !keys.includes(key as keyof Show)))
})

const written = (channel: Channel) => {
  const arranged = podcast.arrange(channel)
  const text = [...rss.write({ ...arranged, profile: podcast })].join("")
  return { text, channel: child(readXml(text), "channel") }
}

const unmet = (channel: Channel): ReadonlyArray<string> => {
  const arranged = podcast.arrange(channel)
  const taken = new Set([...arranged.items].map(({ id }) => id))
  return lint(
    podcast,
    arranged,
    now,
    [...channel.items].filter(({ id }) => !taken.has(id))
  )
    .filter((verdict) => !isMet(verdict))
    .map(({ requirement }) => requirement.id)
}

describe("the demands", () => {
  test("are met by a show of which everything is known", () => {
    expect(unmet(perfect)).toEqual([])
    expect(rssProblems(written(perfect).text, harbour.self.rss ?? "")).toEqual([])
  })

  test("each name their source and how to meet them, and are named once", () => {
    const { requirements } = podcast
    for (const { source, fix, text } of requirements) expect([source, fix, text].join(" ")).toMatch(/https:\/\//)
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length)
  })

  test.each<readonly [string, Channel]>([
    ["title", but({}, { title: "" })],
    ["channel-description", but({}, {}, { description: " " })],
    ["channel-description", but({}, {}, { description: "é".repeat(2001) })],
    ["language", but({}, {}, { language: "" })],
    ["artwork", but({ image: "https://harbour.example.org/show.svg" })],
    ["artwork", but({ artwork: { width: 1399, height: 1399, type: "image/png" } })],
    ["artwork", but({ artwork: { width: 3001, height: 3001, type: "image/png" } })],
    ["artwork", but({ artwork: { width: 1400, height: 1500, type: "image/png" } })],
    ["artwork-known", without("artwork")],
    ["category", without("category")],
    ["category", but({ category: "Gossip" })],
    ["category", but({ category: "News > Gossip" })],
    ["explicit", without("explicit")],
    ["enclosure", but({}, { media: [{ ...talk, bytes: 0 }] })],
    ["format", but({}, { media: [{ ...talk, type: "audio/ogg" }] })],
    ["format", but({}, { media: [{ ...talk, url: "https://harbour.example.org/talk.bin" }] })],
    ["unique-enclosure", but({}, { media: trailer.media ?? [] })],
    ["episode-number", but({}, { episode: { transcripts: episode.episode?.transcripts ?? [] } })],
    [
      "episode-artwork",
      but({}, { episode: { ...episode.episode, image: { url: "https://a.example/x.png", width: 9, height: 9 } } })
    ],
    ["episode-description", but({}, { description: "d".repeat(4001) })],
    ["description", but({}, { description: "" })],
    ["title-without-number", but({}, { episode: { ...episode.episode, title: "Episode 3: The queue" } })],
    ["edge-spaces", but({}, { title: "Ferry " })],
    ["title-length", but({}, { episode: { ...episode.episode, title: "q".repeat(256) } })],
    [
      "https",
      but(
        { guid: "917393e3-1b1e-5cef-ace4-edaa54e1f810" },
        {},
        { self: { rss: "http://a.example/rss.xml", atom: null, json: null } }
      )
    ],
    ["podcast-guid", but({ guid: "podcast-1" })],
    ["podcast-medium", but({ medium: "radio" })],
    ["podcast-funding", but({ funding: [{ url: "https://a.example/", text: "x".repeat(129) }] })],
    ["podcast-value", but({ value: { type: "lightning", method: "keysend", recipients: [] } })],
    ["podcast-person", but({}, { episode: { ...episode.episode, people: [{ name: "n".repeat(129) }] } })],
    ["podcast-season", but({}, { episode: { ...episode.episode, shownNumber: "n".repeat(33) } })],
    ["podcast-license", but({ license: { name: "Our terms" } })],
    ["podcast-item-license", but({}, { episode: { ...episode.episode, license: { name: "Our terms" } } })],
    ["podcast-show-location", but({ locations: [{ name: "n".repeat(129) }] })],
    ["podcast-location", but({}, { episode: { ...episode.episode, locations: [{ name: "n".repeat(129) }] } })],
    ["podcast-soundbite", but({}, { episode: { ...episode.episode, soundbites: [{ start: 0, duration: 3 }] } })],
    ["podcast-soundbite", but({}, { episode: { ...episode.episode, soundbites: [{ start: 500, duration: 60 }] } })],
    ["podcast-transcript", but({}, { episode: { number: 3 } })],
    [
      "podcast-alternate",
      but({}, { media: [talk, { ...talk, url: "https://a.example/b.mp3", title: "t".repeat(33) }] })
    ]
  ])("%s", (id, channel) => {
    expect(unmet(channel)).toEqual([id])
  })

  test("of an owner are two: a show that is locked must name one", () => {
    const channel = { ...without("owner"), author: null }
    expect(unmet(channel)).toEqual(["owner", "podcast-locked"])
  })

  test("of a show without an episode, and of a length that nobody knows", () => {
    expect(unmet({ ...perfect, items: [] })).toEqual(["episodes"])
    const { seconds: _seconds, ...unknown } = talk
    expect(unmet(but({}, { media: [unknown] }))).toEqual(["duration"])
  })

  test("know Apple's categories, each below one other at most", () => {
    const below = Object.values(categories).flat()
    expect(Object.keys(categories)).toHaveLength(19)
    expect(new Set(below).size).toBe(below.length)
    for (const category of [...Object.keys(categories), "Arts > Books", "TV & Film > Film Reviews"])
      expect(unmet(but({ category }))).toEqual([])
  })
})

describe("the feed", () => {
  test("says everything of the show in Apple's words and the namespace's", () => {
    const { channel } = written(perfect)
    const texts = Object.fromEntries(channel.children.map(({ name, text }) => [name, text]))
    expect(texts).toMatchObject({
      "itunes:title": "Harbour aloud",
      "itunes:author": "The Harbour",
      "itunes:type": "serial",
      "itunes:explicit": "false",
      "itunes:complete": "Yes",
      "itunes:block": "Yes",
      "itunes:new-feed-url": "https://other.example.org/rss.xml",
      "itunes:applepodcastsverify": "a1b2c3",
      "podcast:locked": "yes",
      "podcast:funding": "Support us",
      "podcast:trailer": ferryItem.title
    })
    expect(child(child(channel, "itunes:category"), "itunes:category").attributes["text"]).toBe("Politics")
    expect(child(channel, "podcast:trailer").attributes).toMatchObject({ length: "4210334", season: "2" })
    expect(child(child(channel, "podcast:value"), "podcast:valueRecipient").attributes).toMatchObject({
      split: "99",
      fee: "true"
    })
    expect(child(child(channel, "image"), "url").text).toBe(show.image)
  })

  test("says everything of an episode", () => {
    const item = child(written(perfect).channel, "item")
    const texts = Object.fromEntries(item.children.map(({ name, text }) => [name, text]))
    expect(texts).toMatchObject({
      "itunes:title": "The queue",
      "itunes:duration": "527",
      "itunes:explicit": "true",
      "itunes:episode": "3",
      "itunes:season": "2",
      "itunes:episodeType": "full",
      "podcast:season": "2",
      "podcast:episode": "3",
      "podcast:soundbite": "The bell",
      "podcast:person": "Idris Vale"
    })
    expect(child(item, "enclosure").attributes).toEqual({ url: talk.url, length: "4210334", type: "audio/mpeg" })
    expect(child(item, "podcast:transcript").attributes).toMatchObject({
      type: "text/vtt",
      language: "en",
      rel: "captions"
    })
    expect(child(item, "podcast:episode").attributes).toEqual({ display: "Ch. 3" })
    const [first, second] = children(item, "podcast:alternateEnclosure")
    expect(first?.attributes).toMatchObject({ default: "true", bitrate: "63950" })
    expect(child(first ?? item, "podcast:integrity").attributes["value"]).toMatch(/^sha256-[\w+/]{43}=$/)
    expect(second?.attributes).toMatchObject({ type: "audio/ogg", title: "Small", length: "900000" })
  })

  test("gives licence, place and payment of an episode in place of the show's", () => {
    const { channel } = written(perfect)
    const item = child(channel, "item")
    expect(
      [child(channel, "podcast:license"), child(item, "podcast:license")].map(({ text, attributes }) => [
        text,
        attributes
      ])
    ).toEqual([
      ["harbour-terms", { url: "https://harbour.example.org/terms" }],
      ["cc-by-4.0", {}]
    ])
    expect(child(channel, "podcast:location")).toMatchObject({
      text: "The harbour",
      attributes: { rel: "creator", geo: "geo:51.2,4.4", osm: "R59518", country: "be" }
    })
    expect(child(item, "podcast:location")).toMatchObject({ text: "The old quay", attributes: {} })
    expect(child(item, "podcast:value").attributes).toEqual({ type: "lightning", method: "lnaddress" })
    expect(child(child(item, "podcast:value"), "podcast:valueRecipient").attributes).toEqual({
      type: "lnaddress",
      address: "a@b.example",
      split: "1"
    })
  })

  test.each([
    ["https://creativecommons.org/licenses/by-nc-nd/4.0/", "cc-by-nc-nd-4.0"],
    ["http://creativecommons.org/licenses/BY/3.0/deed.en", "cc-by-3.0"],
    ["https://creativecommons.org/publicdomain/zero/1.0/", "cc0-1.0"],
    ["https://harbour.example.org/terms", undefined]
  ])("calls the licence of the texts by its identifier: %s", (license, name) => {
    const { license: _own, ...others } = episode.episode ?? {}
    const found = children(child(written(but({}, { license, episode: others })).channel, "item"), "podcast:license")
    expect(found.map(({ text }) => text)).toEqual(name === undefined ? [] : [name])
  })

  test("makes nothing up", () => {
    const bare = {
      ...harbour,
      icon: null,
      author: null,
      feedId: null,
      items: [{ ...ferryItem, authors: [], media: [talk] }]
    }
    const { channel } = written(bare)
    const own = (node: typeof channel) =>
      node.children.map(({ name }) => name).filter((name) => /^(?:itunes|podcast):/.test(name))
    expect(own(channel)).toEqual(["itunes:author", "itunes:type", "podcast:guid", "podcast:medium"])
    expect(own(child(channel, "item"))).toEqual(["itunes:title", "itunes:duration", "itunes:episodeType"])
  })

  test("encloses what Apple takes, and calls M4A as Apple does", () => {
    const opus = { ...talk, url: "https://a.example/a.opus", type: "audio/ogg" }
    const m4a = { ...talk, url: "https://a.example/a.m4a", type: "audio/mp4" }
    const { channel } = written(but({}, { media: [opus, m4a] }))
    expect(child(child(channel, "item"), "enclosure").attributes).toMatchObject({ url: m4a.url, type: "audio/x-m4a" })
  })

  test("leaves out what has no sound, and never a picture as its sound", () => {
    const { channel } = written({ ...perfect, items: [ferryItem, episode] })
    expect(children(channel, "item")).toHaveLength(1)
    expect(all(channel, "enclosure").map(({ attributes }) => attributes["type"])).toEqual(["audio/mpeg"])
  })
})

test.each([
  ["https://mp3s.nashownotes.com/pc20rss.xml", "917393e3-1b1e-5cef-ace4-edaa54e1f810"],
  ["http://podnews.net/rss/", "9b024349-ccf0-5f69-a609-6b82873eab3c"]
])("the id of %s is the one that the namespace gives as its example", (address, guid) => {
  expect(showGuid(address)).toBe(guid)
})
