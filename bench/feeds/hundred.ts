/** A hundred items as a newsroom has them, for both writers: 2.3 kB of HTML, a summary, an author, two tags. */
import type { Channel, Item } from "../../feeds/Channel.ts"
import { fromInstant } from "../../src/model/Timestamp.ts"

const start = Date.UTC(2026, 0, 1)
const paragraph =
  "<p>The tide table for the quay was wrong by an hour &amp; nobody noticed until the ferry left without its crew, a caf\u00e9 owner said.</p>\n"

/** Item number `n`, one hour after the one before. */
export const itemNumber = (n: number): Item => ({
  id: `urn:uuid:00000000-0000-8000-8000-${n.toString(16).padStart(12, "0")}`,
  url: `https://harbour.example.org/2026/story-${n}?from=feed&n=${n}`,
  title: `Story ${n}: boats & bridges`,
  description: `What happened at quay ${n}, and who saw it: a summary in one sentence.`,
  html: paragraph.repeat(18),
  text: "",
  language: "en",
  direction: "ltr",
  published: fromInstant(start + n * 3_600_000),
  updated: null,
  authors: [{ name: `Reporter ${n % 7}` }],
  section: null,
  tags: ["harbour", "boats & bridges"],
  images: [],
  comments: null,
  inReplyTo: null
})

const base = "https://harbour.example.org"

export const newsroom: Omit<Channel, "items" | "updated"> = {
  id: "latest",
  feedId: null,
  title: "Harbour News",
  description: "News from the old port.",
  page: `${base}/`,
  home: `${base}/`,
  language: "en",
  direction: "ltr",
  copyright: "2026 Harbour News",
  author: null,
  publisher: "Harbour News",
  icon: null,
  generator: "fanfare/0.1.0",
  self: { rss: `${base}/rss.xml`, atom: `${base}/atom.xml`, json: `${base}/feed.json` }
}

export const hundred: Channel = {
  ...newsroom,
  updated: itemNumber(99).published,
  items: Array.from({ length: 100 }, (_, n) => itemNumber(99 - n))
}
