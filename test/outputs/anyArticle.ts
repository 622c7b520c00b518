/** Articles of any kind, for laws that hold whatever an article holds: hostile texts, long ones, none at all. */
import fc from "fast-check"
import type { Article, Comment, Image, Person } from "../../src/model/Article.ts"
import { at } from "./exampleNews.ts"
import { attacks, badAddresses } from "./attacks.ts"

const long = "Long words without an end ".repeat(400)

/** Any text that an input may hold. */
const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...attacks,
    ...badAddresses,
    "",
    " ",
    "\n\n",
    long,
    "x".repeat(9000),
    "\u202eabc\u200f",
    "a\u0000b\u0007c\ud800d",
    "🐟👩‍👩‍👧"
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 })
)

/** A text that is there. */
const title: fc.Arbitrary<string> = words.map((text) => (text.trim() === "" ? "Untitled" : text))

const page = fc.constantFrom(
  "https://example.org/",
  "https://example.org/people/ü?a=1&b=%22#x",
  "https://example.org/a\"b'c<d>",
  "http://user@example.org:8080/"
)
/** An address that nobody checked. */
const anyAddress = fc.oneof(page, fc.constantFrom(...badAddresses))

const person: fc.Arbitrary<Person> = fc.record(
  { name: title, url: anyAddress, email: fc.constantFrom("a@example.org", "no address"), x: words, fediverse: words },
  { requiredKeys: ["name"] }
)

const moment = fc
  .constantFrom(
    "2026-03-01T09:30:00+03:00",
    "2026-03-02T23:59:59Z",
    "1969-12-31T00:00:00-11:00",
    "2026-02-28T12:00:00+05:30"
  )
  .map(at)

const image: fc.Arbitrary<Image> = fc.record(
  {
    url: fc.constantFrom(
      "https://example.org/a.jpg",
      "https://example.org/ä ö.png?x=1&y=2",
      'https://example.org/"a".webp'
    ),
    alt: words,
    caption: words,
    credit: words.map((text) => ({ text })),
    width: fc.constantFrom(1, 600, 1200, 100_000),
    height: fc.constantFrom(1, 315, 630, 100_000),
    type: fc.constantFrom("image/jpeg", "image/webp"),
    pin: fc.boolean()
  },
  { requiredKeys: ["url", "alt"] }
)

const comments: fc.Arbitrary<ReadonlyArray<Comment>> = fc
  .uniqueArray(
    fc.record(
      { id: title, author: person, published: moment, text: title, url: anyAddress, inReplyTo: words },
      { requiredKeys: ["id", "author", "published", "text"] }
    ),
    { maxLength: 4, selector: ({ id }) => id }
  )
  .map((list) => list.map((one) => ({ ...one, html: "<p>What was said.</p>" })))

const tag = fc.constantFrom(
  "en",
  "ar",
  "he",
  "zh-Hant",
  "und",
  "pt-PT",
  "ar-u-nu-latn",
  "qaa-Qaaa-QM-x-southern",
  "mul"
)

export const anyArticle: fc.Arbitrary<Partial<Article>> = fc.record(
  {
    title,
    description: words,
    language: tag,
    direction: fc.constantFrom("ltr" as const, "rtl" as const),
    published: fc.option(moment),
    updated: fc.option(moment),
    authors: fc.array(person, { maxLength: 3 }),
    section: fc.option(words),
    tags: fc.array(words, { maxLength: 4 }),
    images: fc.array(image, { maxLength: 3 }),
    comments,
    hosted: fc.boolean(),
    nopin: fc.boolean(),
    noindex: fc.constant(true as const),
    noFeeds: fc.constant(true as const),
    contentTier: fc.constantFrom("free", "metered", "locked"),
    paywall: fc.array(fc.constantFrom(".premium", "#rest"), { maxLength: 2 }),
    translations: fc.array(fc.record({ language: fc.constantFrom("en", "ar", "x-default"), url: page }), {
      maxLength: 3
    }),
    share: fc.record(
      {
        text: words,
        image: page,
        hashtags: fc.array(words, { maxLength: 3 }),
        off: fc.constantFrom([], ["x"], ["pinterest", "bluesky"]),
        networks: fc.constant({})
      },
      { requiredKeys: ["off", "networks"] }
    ),
    discussion: fc.record({ closed: fc.boolean(), mastodon: anyAddress, bluesky: anyAddress }, { requiredKeys: [] })
  },
  { requiredKeys: [] }
)
