/** Addresses that are as long as titles: readable where that is known to work, short where the author gives a short one, never over a limit. */
import { RichText } from "@atproto/api"
import { describe, expect, test } from "vitest"
import { networks } from "../../src/networks/index.ts"
import { payload, takesAddress } from "../../src/networks/payload.ts"
import { article } from "../feeds/harbourNews.ts"
import { postsOf } from "../../src/outputs/article/share/postsOf.ts"
import { readableAddress } from "../../src/networks/payload/readableAddress.ts"
import { serviceRequests } from "../../src/networks/api/services.ts"
import { allFaults, anyCase, faultsOf, graphemes, numbers, scriptNames } from "./longArticles.ts"
import { network, parametersOf, payloadOf, plain, share } from "./share.ts"

const slugs = {
  Arabic: "الميناء-يفتح-من-جديد-بعد-عامين-من-العاصفة",
  Chinese: "港口两年之后重新开放第一艘船运来了橙子风暴摧毁了城市",
  Hebrew: "הנמל-נפתח-מחדש-אחרי-שנתיים-של-סערה-שהחריבה",
  Thai: "ท่าเรือเปิดอีกครั้งหลังจากสองปี",
  Russian: "порт-снова-открылся-через-два-года-после-шторма"
} as const
const permalink = (slug: string): string => new URL(`https://akhbar.example.org/2026/11/${slug}/`).href
/** Of 340 characters and nothing to read better. */
const endless = `https://news.example.org/${"long-".repeat(63)}`
const short = "https://s.example.org/h7"

test("sixty articles of the proof", () => {
  const next = numbers(20_261_128)
  for (let run = 0; run < 60; run += 1) expect(allFaults(anyCase(next))).toEqual([])
})

describe("a permalink of 340 characters", () => {
  test.each(Object.entries(slugs))("in %s: no network is given more than it takes", (_, slug) => {
    const url = permalink(`${slug}-`.repeat(4)).slice(0, 340).replace(/%.?$/, "")
    const given = share({ url, title: slug.replaceAll("-", " "), text: slug.replaceAll("-", " ") })
    for (const one of networks) expect(faultsOf({ given, settings: plain }, one)).toEqual([])
  })

  test("that nothing shortens: those that cannot take it get nothing, and the others all of it", () => {
    const without: Array<string> = []
    for (const { id, status } of networks) {
      if (status.state !== "active") continue
      const made = payloadOf(id, { url: endless })
      if (takesAddress({ url: endless }, network(id), {})) continue
      without.push(id)
      expect({ ...made, name: "" }).toEqual({ id, name: "", status: "active", href: null, reason: "no-link" })
    }
    expect(without.toSorted()).toEqual(["microblog", "sms", "viber"])
    for (const id of ["threads", "mastodon", "x", "telegram", "threema", "whatsapp"])
      expect(payloadOf(id, { url: endless }).text?.endsWith(endless)).toBe(true)
  })

  test("and a short address: it stands where the long one does not fit, and only there", () => {
    for (const id of ["microblog", "sms", "viber", "bluesky"])
      expect(payloadOf(id, { url: endless, shortUrl: short }).text).toBe(`The harbour opens again ${short}`)
    for (const id of ["mastodon", "telegram", "whatsapp"])
      expect(payloadOf(id, { url: endless, shortUrl: short }).text?.endsWith(endless)).toBe(true)
    expect(payloadOf("facebook", { url: endless, shortUrl: short }).href).toContain(encodeURIComponent(endless))
    const url = share().url
    for (const { id } of networks) expect(JSON.stringify(payloadOf(id, { url, shortUrl: short }))).not.toContain(short)
  })

  test("and a short address that is no shorter changes nothing", () => {
    for (const id of ["microblog", "sms", "viber"])
      expect(payloadOf(id, { url: endless, shortUrl: `${endless}x` }).reason).toBe("no-link")
  })
})

describe("on Bluesky", () => {
  const recordOf = (changes: Parameters<typeof share>[0]) =>
    payloadOf("bluesky", changes, { hashtags: ["شؤون", "News"] }).api?.body["record"] as {
      readonly text: string
      readonly facets: ReadonlyArray<{
        readonly index: { readonly byteStart: number; readonly byteEnd: number }
        readonly features: ReadonlyArray<Readonly<Record<string, string>>>
      }>
      readonly embed: { readonly external: { readonly uri: string } }
    }
  const cutBy = ({ text, facets }: ReturnType<typeof recordOf>): ReadonlyArray<string> =>
    facets.map(({ index }) => Buffer.from(text).subarray(index.byteStart, index.byteEnd).toString())

  test.each(Object.entries(slugs))(
    "a link in %s is read as it is written, and its facet leads to the address",
    (_, slug) => {
      const url = permalink(slug)
      const record = recordOf({ url, text: "Ferry 👨‍👩‍👧 news – café £5" })
      expect(record.text).toBe(`Ferry 👨‍👩‍👧 news – café £5 #شؤون #News https://akhbar.example.org/2026/11/${slug}/`)
      expect(cutBy(record)).toEqual(["#شؤون", "#News", `https://akhbar.example.org/2026/11/${slug}/`])
      expect(record.facets.at(-1)?.features[0]?.["uri"]).toBe(url)
      expect(record.embed.external.uri).toBe(url)
      const found = new RichText({ text: record.text })
      found.detectFacetsWithoutResolution()
      expect(
        found.facets?.some(({ features }) =>
          features.some((one) => "uri" in one && new URL(String(one.uri)).href === url)
        )
      ).toBe(true)
    }
  )

  test("a link that is too long is shown short, with all the words before it", () => {
    const words = "word ".repeat(40).trim()
    for (const url of [endless, permalink(slugs.Arabic.repeat(9)), `${share().url}?q=${"a".repeat(400)}`]) {
      const record = recordOf({ url, text: words })
      expect(record.text.startsWith(`${words} #شؤون #News `)).toBe(true)
      expect(graphemes(record.text)).toBeLessThanOrEqual(300)
      expect(cutBy(record).at(-1)).toMatch(/^(?:news|akhbar)\.example\.org\/.{12}…$/u)
      expect(record.facets.at(-1)?.features[0]?.["uri"]).toBe(url)
      const made = payloadOf("bluesky", { url, text: words }, { hashtags: ["شؤون", "News"] })
      expect(graphemes(made.text ?? "")).toBeLessThanOrEqual(300)
    }
  })

  test("the form, which shortens links itself, is given the whole address", () => {
    const { href } = payloadOf("bluesky", { url: endless })
    expect(parametersOf(href ?? "")["text"]).toBe(`The harbour opens again ${endless}`)
  })
})

test("a program that posts texts is given none whose link is shown short", () => {
  const posted = (url: string) =>
    postsOf({ article: article("quay", { url }), cards: null, crops: [], slides: [] }, (one) =>
      payload(share({ url }), one, plain)
    ).map(({ platform }) => platform)
  expect(posted(endless)).toEqual(["x", "mastodon", "threads", "facebook", "linkedin"])
  for (const url of [share().url, permalink(slugs.Arabic)]) expect(posted(url)).toContain("bsky")
})

describe("readableAddress", () => {
  test.each([
    ["Arabic", "https://a.example/%D8%B3%D9%88%D9%82/", "https://a.example/سوق/"],
    ["small digits", "https://a.example/%d8%b3/", "https://a.example/%d8%b3/"],
    ["Chinese in a query", "https://a.example/?q=%E6%B8%AF&r=a%26b", "https://a.example/?q=港&r=a%26b"],
    ["a fragment", "https://a.example/#%D7%A9", "https://a.example/#ש"],
    ["marks", "https://a.example/%E0%B8%97%E0%B9%88", "https://a.example/ท่"],
    [
      "blanks and quotes stay",
      "https://a.example/%20%22%E2%80%9C%E2%80%9D",
      "https://a.example/%20%22%E2%80%9C%E2%80%9D"
    ],
    ["bidi marks stay", "https://a.example/%E2%80%AE%D8%B3", "https://a.example/%E2%80%AEس"],
    ["a joiner stays", "https://a.example/%D9%85%E2%80%8C%DA%AF", "https://a.example/م%E2%80%8Cگ"],
    ["what is not UTF-8 stays", "https://a.example/%E9t%E9", "https://a.example/%E9t%E9"],
    ["what would be composed stays", "https://a.example/e%CC%81%E2%84%AB", "https://a.example/e%CC%81%E2%84%AB"],
    ["an encoded percent sign stays", "https://a.example/%25D8%25B3", "https://a.example/%25D8%25B3"]
  ])("%s", (_, url, readable) => {
    expect(readableAddress(url)).toBe(readable)
  })

  test("leads where the address does", () => {
    const next = numbers(7)
    for (let run = 0; run < 300; run += 1) {
      const { url } = anyCase(next).given
      expect(new URL(readableAddress(url)).href).toBe(url)
      expect(readableAddress(url).length).toBeLessThanOrEqual(url.length)
    }
  })
})

describe("a link to a network's form", () => {
  const huge = share({
    title: "漢".repeat(3000),
    text: "漢".repeat(3000),
    description: "كلمة ".repeat(4000),
    site: "נמל ".repeat(500),
    tags: Array.from({ length: 400 }, (_, index) => `ท่าเรือ${index}`),
    url: permalink(slugs.Arabic.repeat(4))
  })

  test("is under 8,000 bytes, whatever the article holds", () => {
    for (const one of networks) {
      const { href } = payload(huge, one, {
        ...plain,
        instances: { mastodon: "a.example", diaspora: "a.example", lemmy: "a.example" }
      })
      expect([one.id, (href?.length ?? 0) < 8000]).toEqual([one.id, true])
    }
    for (const id of ["tumblr", "pinboard", "email", "whatsapp", "line"])
      expect(payloadOf(id, huge).href).not.toBeNull()
  })

  test("is not there for an address that no link can hold", () => {
    const url = permalink("漢".repeat(900))
    for (const id of ["facebook", "x", "whatsapp", "reddit"]) {
      expect(payloadOf(id, { url })).toMatchObject({ href: null, reason: "no-link" })
      expect(payloadOf(id, { url, shortUrl: short }).href).toContain("s.example.org")
    }
  })
})

test("requests of services take an address as long as theirs, or the short one, or are left out", () => {
  const url = `https://news.example.org/${"long-".repeat(500)}`
  expect(Object.keys(serviceRequests(share({ url }))).toSorted()).toEqual(["matrix", "webhook"])
  const { discord, slack } = serviceRequests(share({ url, shortUrl: short }))
  expect(JSON.stringify(discord)).toContain(`"url":"${short}"`)
  expect(JSON.stringify(slack)).toContain(`"url":"${short}"`)
  expect(payloadOf("pinterest", { url, shortUrl: short }).api?.body["link"]).toBe(short)
  expect(payloadOf("pinterest", { url }).api?.body).not.toHaveProperty("link")
})

test("the random articles are of every script", () => {
  const next = numbers(20_261_128)
  const languages = new Set(Array.from({ length: 200 }, () => anyCase(next).given.language))
  expect([...languages].toSorted()).toEqual([...scriptNames].toSorted())
})
