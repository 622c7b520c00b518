/**
 * What holds for every network and any share: hostile titles, texts, tags and
 * addresses. Links are read back by `URL` and by the rules of percent-encoding,
 * lengths are counted by libraries of others or by Node.
 */
import fc from "fast-check"
import twitter from "twitter-text"
import { describe, expect, test } from "vitest"
import { networks } from "../../src/networks/index.ts"
import { payload, type Payload } from "../../src/networks/payload.ts"
import type { PayloadSettings, Share } from "../../src/networks/payload/Share.ts"
import { hostileTitles } from "./hostileTitles.ts"
import { plain, share } from "./share.ts"

const piece = fc.oneof(
  fc.constantFrom(...hostileTitles),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "\r\n",
    "\u2028",
    "\0",
    "\u001b[31m",
    "{instance}",
    "$&",
    "$1",
    "{url}",
    "&url=https://evil.example/",
    "#",
    "?",
    "%00",
    "+"
  )
)
const words = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(" "))

/** Addresses as the web has them: whatever path, query and fragment, percent-encoded by `URL`. */
const url = fc
  .record({
    host: fc.constantFrom("news.example.org", "xn--bcher-kva.example", "a.b.c.example:8443", "[2001:db8::1]"),
    path: fc.array(piece, { maxLength: 2 }).map((parts) => encodeURIComponent(parts.join("/").toWellFormed())),
    query: fc.constantFrom("", "?a=b&c=d", "?q=%26%3D%23", "?utm_source=x&text=y&url=z"),
    hash: fc.constantFrom("", "#part", "#text=forged&url=x")
  })
  .map(({ host, path, query, hash }) => new URL(`https://${host}/${path}${query}${hash}`).href)

const anyShare: fc.Arbitrary<Share> = fc
  .record({
    title: words,
    text: words,
    description: words,
    site: words,
    url,
    tags: fc.array(piece, { maxLength: 4 }),
    alt: words
  })
  .map(({ alt, ...fields }) =>
    share({
      ...fields,
      pictures: {
        wide: { url: "https://news.example.org/og.png", alt },
        tall: { url: "https://news.example.org/pin.png", alt }
      }
    })
  )

const anySettings: fc.Arbitrary<PayloadSettings> = fc
  .record({ hashtags: fc.array(piece, { maxLength: 3 }), via: fc.constantFrom("", "@example", "a b&c=d") })
  .map(({ hashtags, via }) => ({
    ...plain,
    hashtags,
    instances: Object.fromEntries(networks.map(({ id }) => [id, "a.example"])),
    accounts: { x: via, tumblr: via }
  }))

const active = networks.filter(({ status }) => status.state === "active")

const forAny = (law: (given: Share, settings: PayloadSettings) => void, numRuns = 40): void =>
  fc.assert(fc.property(anyShare, anySettings, law), { numRuns, seed: 21 })

/** Names and values behind `?` or `#`, each decoded once, in order. */
const pairsOf = (href: string): ReadonlyArray<readonly [string, string]> => {
  const at = href.search(/[?#]/)
  return at === -1
    ? []
    : href
        .slice(at + 1)
        .split("&")
        .filter(Boolean)
        .map((pair) => {
          const [name = "", value = "", ...more] = pair.split("=")
          if (more.length > 0) throw new Error(`a second = in ${pair}`)
          return [name, decodeURIComponent(value)] as const
        })
}

/** The address at the end of a text, with other letters than ASCII only where the network takes them for a link's. */
const leadsTo = (text: string, id: string): string => {
  const end = text.split(/\s/).at(-1) ?? ""
  if (id !== "bluesky" && id !== "sms") return end
  return URL.canParse(end) ? new URL(end).href : end
}

describe("any share, on any network", () => {
  test("has a link that leads to the network and nowhere else, or a reason why there is none", () => {
    forAny((given, settings) => {
      for (const one of networks) {
        const { href, reason } = payload(given, one, settings)
        expect([one.id, href === null]).toEqual([one.id, reason !== undefined])
        if (href === null) continue
        expect(href).toMatch(/^[\x21-\x7e]+$/)
        const base = [one.share.onInstance, one.share.address]
          .filter((address) => address !== undefined)
          .map((address) => address.replace("{instance}", "a.example"))
        expect(base.some((address) => href.startsWith(address))).toBe(true)
        const link = new URL(href)
        expect(base.map((address) => new URL(address).host)).toContain(link.host)
        expect(link.username + link.password).toBe("")
      }
    })
  })

  test("gives its parameters in the order of the record, each once, none empty and none besides", () => {
    forAny((given, settings) => {
      for (const one of active) {
        const { href } = payload(given, one, settings)
        if (href === null) continue
        const names = one.share.parameters.map(({ name }) => name)
        const found = pairsOf(href)
        expect([one.id, found.map(([name]) => name)]).toEqual([
          one.id,
          names.filter((name) => found.some(([other]) => other === name))
        ])
        for (const [, value] of found) expect(value).not.toBe("")
        for (const { name, required } of one.share.parameters)
          if (required) expect(found.some(([other]) => other === name)).toBe(true)
      }
    })
  })

  test("carries the address whole: where a parameter is for it, and at the end of every post", () => {
    forAny((given, settings) => {
      for (const one of active) {
        const made = payload(given, one, settings)
        // Of a link that is too long a post on Bluesky shows the beginning; its record knows where it leads.
        const isShown = made.text !== undefined && !(one.id === "bluesky" && made.text.endsWith("…"))
        if (isShown) expect([one.id, leadsTo(made.text, one.id)]).toEqual([one.id, given.url])
        if (made.href === null) continue
        const values = new Map(pairsOf(made.href))
        for (const { name, from } of one.share.parameters) {
          if (from === "url") expect(values.get(name)).toBe(given.url)
          if (from === "textAndUrl" || from === "descriptionAndUrl")
            expect(leadsTo(values.get(name) ?? "", one.id)).toBe(given.url)
        }
      }
    })
  })

  test("has titles on one line, and separated tags that are words", () => {
    forAny((given, settings) => {
      for (const one of active) {
        const { href, title = "" } = payload(given, one, settings)
        expect(title).not.toMatch(/[\r\n\u2028\u2029]/)
        const values = new Map(pairsOf(href ?? ""))
        for (const { name, from } of one.share.parameters) {
          const value = values.get(name) ?? ""
          if (from === "title") expect(value).not.toMatch(/[\r\n\u2028\u2029]/)
          if (from === "tags" || from === "hashtags") expect(value).not.toMatch(/^,|,,|,$/)
          if (from === "hashtag") expect(value).toMatch(/^(?:#[\p{L}\p{M}\p{N}_\u200c]+)?$/u)
        }
      }
    })
  })

  test("is JSON that comes back as it was, the same each time", () => {
    forAny((given, settings) => {
      for (const one of networks) {
        const made = payload(given, one, settings)
        expect(JSON.stringify(made).isWellFormed()).toBe(true)
        expect(JSON.parse(JSON.stringify(made))).toEqual(made)
        expect(payload(given, one, settings)).toEqual(made)
      }
    }, 30)
  })
})

const graphemes = (text: string): number => Array.from(new Intl.Segmenter("en").segment(text)).length

/** Counted by others: the library of X, Node's graphemes, UTF-8. The link has its fixed cost where there is one. */
const counts: Readonly<Record<string, (made: Payload, link: string) => number>> = {
  x: ({ text = "" }) => twitter.parseTweet(text).weightedLength,
  bluesky: ({ text = "" }) => graphemes(text),
  telegram: ({ text = "" }) => text.length,
  email: ({ href }) => (href ?? "").length
}

describe("the limit", () => {
  test.each(Object.keys(counts))("of %s holds by the count of others, unless the address alone is longer", (id) => {
    const one = networks.find((network) => network.id === id)
    const limit = one?.text.limit ?? Number.NaN
    if (one === undefined) throw new Error(id)
    forAny((given, settings) => {
      const made = payload(given, one, { ...settings, accounts: {} })
      const isTooLong = given.url.length + 40 > limit / 2 && id !== "bluesky"
      if (!isTooLong && made.text !== given.url) expect(counts[id]?.(made, given.url)).toBeLessThanOrEqual(limit)
    })
  })

  test("of titles, descriptions and alternative texts holds by UTF-16 units", () => {
    forAny((given, settings) => {
      for (const one of active) {
        const { title = "", description = "", altText = "" } = payload(given, one, settings)
        const { parts = {} } = one.text
        expect([one.id, title.length <= (parts.title ?? Infinity)]).toEqual([one.id, true])
        expect([one.id, description.length <= (parts.description ?? Infinity)]).toEqual([one.id, true])
        expect([one.id, altText.length <= (parts.altText ?? Infinity)]).toEqual([one.id, true])
      }
    })
  })
})

describe("the server that a config names", () => {
  test("stands in the address as it is, whatever its path holds", () => {
    for (const instance of ["a.example/$&", "a.example/$1/x", "a.example/{instance}", "a.example/%24%26"]) {
      for (const one of networks.filter(({ needsInstance }) => needsInstance)) {
        const { href } = payload(share(), one, { ...plain, instances: { [one.id]: instance } })
        if (href === null) continue
        const path = new URL(`https://${instance}`).pathname
        expect(new URL(href).pathname.startsWith(path)).toBe(true)
      }
    }
  })
})
