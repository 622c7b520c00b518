/** Links: every network has one or a reason, and every parameter comes back as it went in. */
import { describe, expect, test } from "vitest"
import { networks } from "../../src/networks/index.ts"
import { payload } from "../../src/networks/payload.ts"
import { hostileTitles } from "./hostileTitles.ts"
import { network, parametersOf, payloadOf, plain, share } from "./share.ts"

const settings = {
  hashtags: ["#News", "climate change"],
  instances: Object.fromEntries(
    networks.filter(({ needsInstance }) => needsInstance).map(({ id }) => [id, "a.example"])
  ),
  accounts: { x: "@example" }
}

describe("a link or a reason", () => {
  test("every network has exactly one of them", () => {
    for (const one of networks) {
      const { href, reason } = payload(share(), one, plain)
      expect([one.id, href === null]).toEqual([one.id, reason !== undefined])
      expect(href).toSatisfy((link: string | null) => link === null || URL.canParse(link))
    }
  })

  test("the reasons", () => {
    const reasons = Map.groupBy(
      networks.map((one) => payload(share(), one, plain)).filter(({ href }) => href === null),
      ({ reason }) => reason
    )
    const ids = Object.fromEntries([...reasons].map(([reason, list]) => [reason, list.map(({ id }) => id)]))
    expect(ids).toEqual({
      retired: ["google-plus", "pocket", "digg", "delicious", "stumbleupon", "skype", "typepad", "google-bookmarks"],
      unverified: [
        "qq",
        "kakaostory",
        "mix",
        "wordpress",
        "nostr",
        "myspace",
        "mailru",
        "aol-mail",
        "amazon-wish-list",
        "papaly",
        "folkd",
        "rediff",
        "symbaloo",
        "twiddla",
        "blogmarks",
        "bookmarks-fr",
        "box",
        "diary-ru",
        "pusha",
        "sitejot",
        "svejo",
        "yummly"
      ],
      "needs-instance": ["fediverse", "wallabag", "shaarli", "lemmy", "diaspora", "known"],
      "needs-key": ["kakaotalk", "messenger", "mixi"],
      "no-share-link": ["wechat", "signal", "instagram", "tiktok", "discord", "matrix", "slack", "youtube"],
      "no-link": ["copy", "print", "native"]
    })
  })

  test("a retired network has its day and nothing that could be followed", () => {
    expect(payloadOf("pocket")).toEqual({
      id: "pocket",
      name: "Pocket",
      status: "retired",
      retiredOn: "2025-07-08",
      href: null,
      reason: "retired"
    })
  })
})

describe.each(hostileTitles.map((title) => [JSON.stringify(title).slice(0, 60), title] as const))("%s", (_, title) => {
  const given = share({ title, text: title, description: `${title} described` })

  test("every parameter of every link comes back exactly", () => {
    for (const one of networks) {
      const made = payload(given, one, settings)
      if (made.href === null) continue
      const back = parametersOf(made.href)
      for (const { name, from } of one.share.parameters) {
        const value = back[name] ?? ""
        const text = value.replaceAll("\r\n", "\n")
        if (from === "url") expect(value).toBe(given.url)
        else if (from === "title") expect(value).toBe(made.title)
        else if (from === "textAndUrl" || from === "descriptionAndUrl") expect(text).toBe(made.text)
        else if (from === "text") expect(made.text?.startsWith(value)).toBe(true)
        else if (from === "description") expect(value).toBe(made.description)
        else if (from === "image") expect(value).toBe(given.pictures.wide?.url)
        else if (from === "imageTall") expect(value).toBe(given.pictures.tall?.url)
        else if (from === "hashtags") expect(value).toBe("News,climatechange")
        else if (from === "hashtag") expect(value).toBe("#News")
        else if (from === "topic") expect(value).toBe("News")
        else if (from === "tags") expect(value).toBe("News,climatechange,harbour,city life")
        else if (from === "via") expect(value).toBe(one.id === "x" ? "example" : "")
        else if (from === "site") expect(value).toBe("Example News")
        else if (from.startsWith("const:")) expect(value).toBe(from.slice(6))
        else expect.unreachable(from)
      }
      expect(Object.keys(back).every((name) => one.share.parameters.some((parameter) => parameter.name === name))).toBe(
        true
      )
    }
  })

  test("a title without a limit is the title itself", () => {
    for (const id of ["tumblr", "lobsters", "vk", "hatena", "raindrop"]) {
      expect(parametersOf(payloadOf(id, given).href ?? "")["title"]).toBe(title.toWellFormed())
    }
  })

  test("links are ASCII, without plus signs, quotes and empty parameters", () => {
    for (const one of networks) {
      const { href } = payload(given, one, settings)
      expect(href ?? "").toMatch(/^[\x21-\x7e]*$/)
      expect(href ?? "").not.toMatch(/[+!'()*"<>]|=(?:&|$)|&&|[?&]$/)
    }
  })
})

describe("encoding", () => {
  test("line breaks in a letter are CRLF, blanks are %20", () => {
    const { href } = payloadOf("email", { description: "One.\nTwo.\r\nThree." })
    expect(href).toBe(
      "mailto:?subject=The%20harbour%20opens%20again&body=One.%0D%0ATwo.%0D%0AThree.%0D%0A%0D%0Ahttps%3A%2F%2Fnews.example.org%2F2026%2F03%2Fharbour%2F"
    )
    expect(payloadOf("sms", { title: "a b" }).href).toMatch(/^sms:\?body=a%20b%20https%3A/)
  })

  test("a line break in a title cannot add a header to a letter", () => {
    const { href } = payloadOf("email", { title: "Hello\r\nBcc: everyone@example.org" })
    expect(parametersOf(href ?? "")["subject"]).toBe("Hello Bcc: everyone@example.org")
  })

  test("Mastodon's hub gets the text in the fragment, which reaches no server", () => {
    const { href } = payloadOf("mastodon")
    expect(href).toMatch(/^https:\/\/share\.joinmastodon\.org\/#text=The%20harbour/)
  })
})

describe("servers that the config names", () => {
  test.each([
    ["mastodon", "example.social", "https://example.social/share?text="],
    ["fediverse", "https://fedi.example/", "https://fedi.example/share?text="],
    ["wallabag", "bag.example:8443", "https://bag.example:8443/bookmarklet?url="],
    ["shaarli", "example.org/links", "https://example.org/links/?post="],
    ["lemmy", "LEMMY.example", "https://lemmy.example/create_post?url="],
    ["diaspora", "bücher.example", "https://xn--bcher-kva.example/bookmarklet?url="]
  ])("%s on %s", (id, host, start) => {
    expect(payloadOf(id, {}, { instances: { [id]: host } }).href?.slice(0, start.length)).toBe(start)
  })

  test.each(["", "a b", "javascript:alert(1)", "user:pass@evil.example", "x?y=", "x#y", '"onclick=', "http://"])(
    "%j is no server",
    (host) => {
      expect(payloadOf("lemmy", {}, { instances: { lemmy: host } })).toMatchObject({
        href: null,
        reason: "needs-instance"
      })
    }
  )

  test("a server name that is not valid leaves Mastodon its hub", () => {
    expect(payloadOf("mastodon", {}, { instances: { mastodon: "a b" } }).href).toMatch(/^https:\/\/share\.joinmastodon/)
  })
})

describe("Google+", () => {
  test("is complete, and has no link", () => {
    expect(payloadOf("google-plus", { language: "ar-EG" })).toEqual({
      id: "google-plus",
      name: "Google+",
      status: "retired",
      retiredOn: "2019-04-02",
      href: null,
      reason: "retired",
      shareUrl: "https://plus.google.com/share?url=https%3A%2F%2Fnews.example.org%2F2026%2F03%2Fharbour%2F&hl=ar",
      snippet: {
        name: "The harbour opens again",
        description: "After ten years the first ship has moored.",
        image: "https://news.example.org/articles/harbour/og.1a.png",
        source: "schema.org",
        layout: "thumbnail"
      },
      markup: expect.arrayContaining([expect.objectContaining({ name: "plus-one", closed: "2019-03-07" })]),
      widget: {
        class: "g-plus",
        action: "share",
        annotation: "none",
        href: "https://news.example.org/2026/03/harbour/"
      }
    })
  })

  test("names no language where none is known", () => {
    expect(payloadOf("google-plus", { language: "und" }).shareUrl).not.toContain("hl=")
  })
})

describe("Pinterest", () => {
  test("is complete", () => {
    const made = payloadOf("pinterest", {}, { hashtags: ["news"] })
    const text = "After ten years the first ship has moored. #news"
    expect(made).toEqual({
      id: "pinterest",
      name: "Pinterest",
      status: "active",
      href: made.href,
      title: "The harbour opens again",
      description: text,
      media: "https://news.example.org/articles/harbour/pin.2b.png",
      altText: "The harbour opens again, tall",
      api: expect.objectContaining({ method: "POST" })
    })
    expect(made.href).toMatch(/^https:\/\/www\.pinterest\.com\/pin\/create\/button\/\?url=/)
    expect(parametersOf(made.href ?? "")).toEqual({
      url: "https://news.example.org/2026/03/harbour/",
      media: "https://news.example.org/articles/harbour/pin.2b.png",
      description: text
    })
  })

  test("keeps title, description and alternative text within 100, 500 and 500", () => {
    const long = "A sentence of some length. ".repeat(60)
    const { url = "" } = share().pictures.tall ?? {}
    const made = payloadOf("pinterest", {
      title: long,
      description: long,
      pictures: { ...share().pictures, tall: { url, alt: long } }
    })
    expect(
      [made.title, made.description, made.altText].map((text = "") => [text.length > 80, text.endsWith("…")])
    ).toEqual([
      [true, true],
      [true, true],
      [true, true]
    ])
    expect(made.title?.length).toBeLessThanOrEqual(100)
    expect(made.description?.length).toBeLessThanOrEqual(500)
    expect(made.altText?.length).toBeLessThanOrEqual(500)
    expect(parametersOf(made.href ?? "")["description"]).toBe(made.description)
  })

  test("says the title where there is no description", () => {
    expect(payloadOf("pinterest", { description: "" }).description).toBe("The harbour opens again")
  })
})

const topic = (tag: string): string | undefined => parametersOf(payloadOf("threads", { tags: [tag] }).href ?? "")["tag"]

describe("single parameters", () => {
  test("hashtags that are not words are left out, and each stands once", () => {
    const hashtags = ["#News", "news", "2026", "C++ & co.", "شؤون عربية", "", "#"]
    expect(parametersOf(payloadOf("x", {}, { hashtags }).href ?? "")["hashtags"]).toBe("News,Cco,شؤونعربية")
  })

  test("a Threads topic has no full stop or ampersand and at most 50 characters", () => {
    expect(topic("R. & D.\nnews")).toBe("R D news")
    expect(topic("long ".repeat(20))?.length).toBeLessThanOrEqual(50)
  })

  test("Weibo closes its hashtags", () => {
    expect(parametersOf(payloadOf("weibo", {}, { hashtags: ["news"] }).href ?? "")["title"]).toBe(
      "The harbour opens again #news#"
    )
  })

  test("a network that takes no text has none", () => {
    for (const id of ["snapchat", "xing", "copy", "kakaotalk"]) expect(payloadOf(id).text).toBeUndefined()
    expect(network("snapchat").share.parameters).toHaveLength(1)
  })
})
