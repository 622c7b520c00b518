/** A small bilingual channel for tests, and builders that change one thing about it. */
import type { Channel, Item } from "../../feeds/Channel.ts"
import type { Media } from "../../src/model/media/Media.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"

export const at = (text: string): Timestamp => text as Timestamp

/** A sound of which everything is known. */
export const talk: Media = {
  url: "https://harbour.example.org/articles/ferry/talk.0a1b2c3d.mp3",
  kind: "audio",
  type: "audio/mpeg",
  bytes: 4_210_334,
  seconds: 526.7
}

export const ferryItem: Item = {
  id: "urn:uuid:0b5f6c1e-8a4d-8c7b-9f32-5d6e7f8091a2",
  url: "https://harbour.example.org/2026/ferry-returns?lang=en&ref=front",
  title: "Ferry returns to Quay 4 & the queue with it",
  description: "The night ferry sails again after nine weeks in the yard: fares stay < 5.",
  html: '<p>The night ferry sails again on Friday.</p>\n<figure><img src="https://harbour.example.org/photos/ferry.jpg" alt="A white ferry at dusk"><figcaption>The ferry at Quay 4</figcaption></figure>\n<p>Fares stay below 5.</p>',
  text: "The night ferry sails again on Friday.\n\nFares stay below 5.",
  language: "en",
  direction: "ltr",
  published: at("2026-03-06T18:30:00+02:00"),
  updated: at("2026-03-07T08:05:00+02:00"),
  authors: [{ name: "Maren Holt", url: "https://harbour.example.org/people/holt" }, { name: "Idris Vale" }],
  section: "Transport",
  tags: ["ferry", "quays & piers"],
  images: [
    {
      url: "https://harbour.example.org/photos/ferry.jpg",
      alt: "A white ferry at dusk",
      caption: "The ferry at Quay 4",
      credit: { text: "Lena Brandt/HARBOUR", photographer: "Lena Brandt", agency: "HARBOUR" },
      width: 1600,
      height: 900,
      bytes: 184_220,
      type: "image/jpeg"
    },
    {
      url: "https://harbour.example.org/articles/ferry/pin.1a2b3c4d.png",
      alt: "Ferry returns to Quay 4",
      width: 1000,
      height: 1500,
      type: "image/png"
    }
  ],
  comments: {
    count: 2,
    page: "https://harbour.example.org/2026/ferry-returns?lang=en&ref=front",
    feed: "https://harbour.example.org/articles/ferry/comments.xml",
    updated: at("2026-03-02T18:20:00+03:00")
  },
  inReplyTo: null,
  posts: [
    {
      platform: "bsky",
      text: "Ferry returns to Quay 4 & the queue with it https://harbour.example.org/2026/ferry-returns"
    },
    { platform: "mastodon", text: "Ferry returns to {{Quay 4}} https://harbour.example.org/2026/ferry-returns" }
  ]
}

export const marketItem: Item = {
  id: "urn:uuid:4c1d2e3f-5a6b-8d7e-8f90-a1b2c3d4e5f6",
  url: "https://harbour.example.org/2026/souq",
  title: "سوق السمك يفتح أبوابه من جديد",
  description: "يعود الباعة إلى السوق بعد إصلاح السقف.",
  html: "<p>يعود الباعة إلى سوق السمك صباح الأحد بعد إصلاح سقفه.</p>",
  text: "يعود الباعة إلى سوق السمك صباح الأحد بعد إصلاح سقفه.",
  language: "ar",
  direction: "rtl",
  published: at("2026-03-01T07:00:00Z"),
  updated: null,
  authors: [],
  section: null,
  tags: ["السوق"],
  images: [
    {
      url: "https://harbour.example.org/articles/souq/og.5e6f7a8b.png",
      alt: "سوق السمك يفتح أبوابه من جديد",
      width: 1200,
      height: 630,
      type: "image/png"
    }
  ],
  comments: { count: 0, page: "https://harbour.example.org/2026/souq", feed: null },
  inReplyTo: null
}

export const harbour: Channel = {
  id: "latest",
  feedId: null,
  title: "Harbour & Hill",
  description: "News from the old port.",
  page: "https://harbour.example.org/",
  home: "https://harbour.example.org/",
  language: "en",
  direction: "ltr",
  updated: at("2026-03-07T08:05:00+02:00"),
  copyright: "© 2026 Harbour & Hill",
  author: { name: "The Desk", email: "desk@harbour.example.org" },
  publisher: "Harbour & Hill",
  icon: "https://harbour.example.org/icon.png",
  generator: "fanfare/0.1.0",
  hub: "https://hub.example.org/",
  self: {
    rss: "https://harbour.example.org/rss.xml",
    atom: "https://harbour.example.org/atom.xml",
    json: "https://harbour.example.org/feed.json"
  },
  items: [ferryItem, marketItem]
}

/** The channel with one item, some of whose fields are others. */
export const withItem = (fields: Partial<Item>, channel: Partial<Channel> = {}): Channel => ({
  ...harbour,
  ...channel,
  items: [{ ...ferryItem, ...fields }]
})
