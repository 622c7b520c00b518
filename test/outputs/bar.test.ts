/** The share bar: plain links in the article's language, and what is said of networks that have none. */
import { gzipSync } from "node:zlib"
import sharp from "sharp"
import { encode } from "uqr"
import { describe, expect, test } from "vitest"
import { fill } from "../../src/labels/index.ts"
import type { Article, Furniture } from "../../src/model/Article.ts"
import { networks } from "../../src/networks/index.ts"
import type { ShareSettings } from "../../src/model/settings/ShareSettings.ts"
import { barStyle } from "../../src/outputs/styles/bar.ts"
import { classes, elements, hrefs, named, seenText, textOf } from "./dom.ts"
import { arabic, article, edition, hebrew } from "./exampleNews.ts"
import { type Edition, findingsOf as everyFinding, written } from "./makeEdition.ts"
import { labels } from "../../src/labels/languages/index.ts"

/** What is found about networks. */
const findingsOf = (made: Edition) => everyFinding(made).filter(({ code }) => code.startsWith("FF50"))

const barOf = (one: Article, share: Partial<ShareSettings> = {}): string =>
  written(edition([one], { share }), `articles/${one.slug}/share.html`)

const furniture = (...names: ReadonlyArray<string>): Furniture => ({ networks: names, commentForm: true, lines: [] })

const hosts = (html: string): ReadonlyArray<string> =>
  hrefs(html).map((href) => new URL(href).host || new URL(href).protocol)

describe("which networks", () => {
  test("a default list", () => {
    expect(hosts(barOf(article()))).toEqual([
      "www.pinterest.com",
      "www.facebook.com",
      "x.com",
      "bsky.app",
      "share.joinmastodon.org",
      "www.linkedin.com",
      "wa.me",
      "t.me",
      "mailto:"
    ])
  })

  test("those of the config, in its order, under any of their names, each once", () => {
    expect(hosts(barOf(article(), { networks: ["Twitter", "pinterest", "x", "E-mail"] }))).toEqual([
      "x.com",
      "www.pinterest.com",
      "mailto:"
    ])
  })

  test("those that the article's own page named", () => {
    const one = article({ furniture: furniture("google-plus", "pinterest") })
    expect(hosts(barOf(one))).toEqual(["www.pinterest.com"])
    expect(hosts(barOf(one, { networks: ["telegram"] }))).toEqual(["t.me"])
  })

  test("the default, where the page named only networks that closed", () => {
    expect(hosts(barOf(article({ furniture: furniture("google-plus") })))).toHaveLength(9)
  })

  test("nothing to see, where the config wants only networks that closed", () => {
    const html = barOf(article(), { networks: ["google-plus"] })
    expect(hrefs(html)).toEqual([])
    expect(named(html, "nav")[0]?.properties["hidden"]).toBe(true)
    expect(named(html, "ul")).toEqual([])
  })

  test("no closed, unverified or keyed network is ever linked", () => {
    const html = barOf(article(), { networks: networks.map(({ id }) => id) })
    const names = named(html, "a").map(seenText)
    expect(names).toHaveLength(networks.length - 1 - 8 - 22 - 3 - 3 - 6 - 7)
    for (const name of ["Google+", "Pocket", "Skype", "QQ", "KakaoTalk", "Lemmy", "Signal", "Instagram"])
      expect(names).not.toContain(name)
  })
})

describe("the markup", () => {
  test.each([
    ["en", "ltr", article(), "Share with friends", "Share on Pinterest", "Send by e-mail"],
    ["ar", "rtl", arabic(), "شارك مع أصدقائك", "شارك على Pinterest", "أرسل بالبريد الإلكتروني"],
    ["he", "rtl", hebrew(), "שתפו עם חברים", "שיתוף ב־Pinterest", "שליחה בדוא״ל"]
  ] as const)("in %s, %s", (language, direction, one, title, pinterest, email) => {
    const html = barOf(one)
    const [nav] = named(html, "nav")
    expect(nav?.properties).toMatchObject({ lang: language, dir: direction, ariaLabel: title })
    expect(nav?.properties).not.toHaveProperty("hidden")
    const links = named(html, "a")
    expect(links.map(textOf).filter((_, index) => index === 0 || index === 8)).toEqual([pinterest, email])
    expect(links.map(seenText)).toEqual([
      "Pinterest",
      "Facebook",
      "X",
      "Bluesky",
      "Mastodon",
      "LinkedIn",
      "WhatsApp",
      "Telegram",
      email
    ])
  })

  test("speaks English around an article in a language that fanfare does not speak", () => {
    expect(named(barOf(article({ language: "eu" })), "nav")[0]?.properties).toMatchObject({ lang: "en", dir: "ltr" })
  })

  test("is named whole where only signs are seen, for those who hear it and as a tooltip", () => {
    const html = written(edition([arabic()], { bar: { names: "hidden" } }), "articles/market/share.html")
    expect(named(html, "nav").flatMap(classes)).toEqual(["fanfare-share", "fanfare-signs"])
    const links = named(html, "a")
    expect(links.map(textOf)).toEqual(links.map(({ properties }) => properties["title"]))
    expect(textOf(links[0] ?? { type: "text", value: "" })).toBe("شارك على Pinterest")
  })

  test("is a list of links that give nothing away, with signs that are not read out", () => {
    const html = barOf(article())
    for (const link of named(html, "a")) expect(link.properties["rel"]).toEqual(["noopener", "nofollow"])
    for (const sign of named(html, "svg")) expect(sign.properties["ariaHidden"]).toBe("true")
    expect(named(html, "svg")).toHaveLength(9)
    expect(
      elements(html).filter(({ tagName }) => ["img", "script", "button", "style", "iframe", "link"].includes(tagName))
    ).toEqual([])
    expect(named(html, "nav").flatMap(classes)).toEqual(["fanfare-share"])
  })

  test("every network has a sign that is drawn", () => {
    const html = barOf(article(), {
      networks: networks.map(({ id }) => id),
      instances: Object.fromEntries(networks.filter((one) => one.needsInstance).map(({ id }) => [id, "a.example"]))
    })
    const paths = named(html, "path").map(({ properties }) => String(properties["d"]))
    expect(paths).toHaveLength(76)
    expect(paths.filter((path) => path.length < 6 || path === "M12 12v.01")).toEqual([])
  })

  test.each(labels.map(({ language, direction }) => [language, direction] as const))(
    "labels of %s are written %s and differ from each other",
    (language, direction) => {
      const html = barOf(article({ language }))
      expect(named(html, "nav")[0]?.properties["dir"]).toBe(direction)
      expect(new Set(named(html, "a").map(textOf)).size).toBe(9)
    }
  )
})

describe("with a script", () => {
  const scripted = (share: Partial<ShareSettings> = {}): string =>
    written(edition([arabic()], { share, bar: { script: true } }), "articles/market/share.html")
  const parts = (html: string): ReadonlyArray<unknown> =>
    elements(html).flatMap(({ properties }) => properties["dataFanfare"] ?? [])

  test("holds what the script shows, hidden, and its words in the article's language", () => {
    const html = scripted()
    expect(parts(html)).toEqual(["copy", "native", "mastodon"])
    for (const { properties } of elements(html)) {
      if (properties["dataFanfare"] !== undefined) expect(properties["hidden"]).toBe(true)
    }
    expect(named(html, "button").map(textOf)).toEqual(["انسخ الرابط", "شارك…", "احفظ"])
    expect(named(html, "nav")[0]?.properties).toMatchObject({
      dataUrl: "https://news.example.org/2026/03/market/",
      dataTitle: "السوق القديم يفتح أبوابه",
      dataCopied: "نُسخ الرابط",
      dataSaved: "حُفظ"
    })
    expect(named(html, "input")[0]?.properties["ariaLabel"]).toBe(named(html, "summary").map(textOf)[0])
    expect(elements(html).filter(({ properties }) => properties["role"] === "status")).toHaveLength(1)
  })

  test("the links are those of a bar without one", () => {
    expect(hrefs(scripted())).toEqual(hrefs(barOf(arabic())))
  })

  test("Mastodon's link knows its path on any server, whichever server the config names", () => {
    const path = (html: string): string =>
      String(
        named(html, "a").find(({ properties }) => "dataFanfareMastodon" in properties)?.properties[
          "dataFanfareMastodon"
        ]
      )
    const shared = new URL(path(scripted({ instances: { mastodon: "here.example" } })), "https://there.example")
    expect(shared.pathname).toBe("/share")
    expect(shared.searchParams.get("text")).toContain("https://news.example.org/2026/03/market/")
    expect(path(scripted())).toBe(shared.pathname + shared.search)
  })

  test("has the buttons that the config names, and no server field without Mastodon", () => {
    expect(parts(scripted({ networks: ["x", "print"] }))).toEqual(["print"])
    expect(parts(scripted({ networks: ["copy"] }))).toEqual(["copy"])
    expect(findingsOf(edition([], { share: { networks: ["x", "print"] }, bar: { script: true } }))).toEqual([])
  })

  test("a bar of buttons alone is hidden until the script shows one", () => {
    expect(named(scripted({ networks: ["copy"] }), "nav")[0]?.properties["hidden"]).toBe(true)
  })
})

describe("the style", () => {
  test("is at most 1.2 kB compressed and knows no left and right", () => {
    expect(gzipSync(barStyle, { level: 9 }).length).toBeLessThanOrEqual(1200)
    expect(barStyle).not.toMatch(
      /(?<![\w-])(?:left|right|width|height|(?:margin|padding)-(?:left|right|top|bottom))(?![\w-])/
    )
    expect(barStyle).toMatch(/min-block-size:44px/)
    expect(barStyle).toMatch(/:focus-visible/)
    expect(barStyle).toMatch(/forced-colors:active/)
    expect(barStyle).toMatch(/@media print\{\.fanfare-share\{display:none\}\}/)
    expect(barStyle).not.toMatch(/url\(|@import/)
  })
})

const codes = (made: Edition): ReadonlyArray<string> => findingsOf(made).map(({ code }) => code)

describe("findings", () => {
  test("a default bar has none", () => {
    expect(codes(edition([article(), arabic()]))).toEqual([])
  })

  test("FF5001: Google+ is retired, said once however many articles name it", () => {
    const one = article({ furniture: furniture("google-plus", "pinterest") })
    const made = edition([one, arabic({ furniture: furniture("gplus") })])
    expect(findingsOf(made)).toEqual([
      {
        code: "FF5001",
        severity: "info",
        file: "articles/harbour.md",
        message:
          "Google+ closed on 2019-04-02: no link to it is drawn. Its payload is in each share.json, marked retired.",
        fix: "Nothing to do; the share bar offers the other networks."
      }
    ])
    const wanted = findingsOf(edition([one], { share: { networks: ["google-plus", "pinterest"] } }))
    expect(wanted).toHaveLength(1)
    expect(wanted[0]?.fix).toContain("`share.networks`")
  })

  test.each([
    ["pintrest", "pinterest"],
    ["Mastadon", "mastodon"],
    ["facebok", "facebook"],
    ["whatsap", "whatsapp"]
  ])("FF5002: %s is no network, %s is", (name, nearest) => {
    const findings = findingsOf(edition([article()], { share: { networks: [name, "x"] } }))
    expect(findings).toMatchObject([{ code: "FF5002", severity: "warning", fix: `Did you mean \`${nearest}\`?` }])
    expect(findings[0]?.message).toContain(name)
    const servers = findingsOf(edition([article()], { share: { instances: { [name]: "a.example" } } }))
    expect(servers.map(({ code }) => code)).toEqual(["FF5002"])
  })

  test.each([
    ["lemmy", "many servers", "instances: { lemmy: example.org }"],
    ["kakaotalk", "needs an app key", "Take `kakaotalk` out"],
    ["messenger", "needs an app id", "Take `messenger` out"],
    ["print", "needs a script", "Take `print` out"],
    ["nostr", "could confirm", "Take `nostr` out"]
  ])("FF5003: %s has no link: %s", (name, why, fix) => {
    const [found] = findingsOf(edition([article()], { share: { networks: ["x", name] } }))
    expect(found).toMatchObject({ code: "FF5003", severity: "info" })
    expect(found?.message).toContain(why)
    expect(found?.fix).toContain(fix)
  })

  test("a server that the config names mends it", () => {
    expect(
      codes(edition([article()], { share: { networks: ["lemmy"], instances: { lemmy: "lemmy.example" } } }))
    ).toEqual([])
  })

  test("FF5004: a server is written as a host name", () => {
    const share = { instances: { mastodon: "https://user@example.social/?x" } }
    expect(findingsOf(edition([article()], { share }))).toMatchObject([
      { code: "FF5004", severity: "warning", fix: "Write the name of the server alone, for example `example.social`." }
    ])
  })
})

describe("WeChat", () => {
  test("scans the page's address from the bar, without a script, in light and dark", async () => {
    const html = barOf(article(), { networks: ["x", "微信", "wechat"] })
    const [code] = named(html, "details")
    expect(code === undefined ? "" : seenText(code)).toBe("WeChat")
    const [svg] = elements(html).filter((one) => classes(one).includes("fanfare-qr"))
    expect(svg?.properties).toMatchObject({ role: "img", ariaLabel: article().url })
    const size = Number(String(svg?.properties["viewBox"]).split(" ")[3])
    const pixels = await sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" ${/<svg( class="fanfare-qr"[^]*?<\/svg>)/.exec(html)?.[1] ?? ""}`
      ),
      { density: 72 }
    )
      .resize(size, size, { kernel: "nearest" })
      .greyscale()
      .raw()
      .toBuffer()
    const drawn = Array.from({ length: size }, (_row, y) =>
      Array.from({ length: size }, (_one, x) => (pixels[y * size + x] ?? 0) < 128)
    )
    expect(drawn).toEqual(encode(article().url, { ecc: "M", border: 4 }).data)
    expect(barOf(article())).not.toContain("fanfare-qr")
    expect(
      barOf(article({ url: `https://news.example.org/${"a".repeat(3000)}/` }), { networks: ["wechat"] })
    ).not.toContain("<details")
  })

  test("its code is in share.json where the bar has it", () => {
    const shareOf = (list: ReadonlyArray<string>) =>
      written(edition([article()], { share: { networks: list } }), "articles/harbour/share.json")
    expect(shareOf(["wechat"])).toContain('"qr":"<svg')
    expect(shareOf(["x"])).not.toContain('"qr"')
  })
})

describe("a network that closed", () => {
  const closed = (retired: NonNullable<ShareSettings["retired"]>, one = article()): string =>
    barOf(one, { networks: ["google-plus", "x"], retired })

  const words = (html: string): string => html.replace(/<[^>]*>/g, "")

  test("is left out, named without a link, or leads to the web archive", () => {
    expect(closed("omit")).not.toContain("Google")
    const label = closed("label")
    expect(words(label)).toContain("Google+, closed 2019")
    expect(label).toContain('aria-disabled="true"')
    expect(hrefs(label).filter((href) => href !== "")).toEqual([expect.stringMatching(/^https:\/\/x\.com\//)])
    const archive = closed("archive-link")
    expect(hrefs(archive)[0]).toBe("https://web.archive.org/web/*/https://news.example.org/2026/03/harbour/")
    expect(words(archive)).toContain("Google+, closed 2019: this page in the web archive")
    expect(words(closed("label", arabic()))).toContain("Google+، أُغلق عام 2019")
  })

  test("FF5007: its buttons stand in a page for an archive, as its documents have them", () => {
    const googlePlus = { archive: true, page: "+Example", plusOne: { size: "tall", annotation: "loud" } }
    const share = { networks: ["x"], googlePlus }
    const made = edition([article()], { share })
    expect(findingsOf(made)).toMatchObject([
      { code: "FF5007", severity: "warning", fix: "It takes one of none, bubble, inline." }
    ])
    const html = barOf(article(), share)
    const [plusOne] = elements(html).filter((one) => classes(one).includes("g-plusone"))
    expect(plusOne?.properties).toMatchObject({ dataSize: "tall", dataHref: article().url })
    expect(plusOne?.properties).not.toHaveProperty("dataAnnotation")
    expect(words(html)).toContain("Google+, closed 2019")
    expect(html).not.toMatch(/<script|g-interactivepost|apis\.google/)
    expect(barOf(article(), { networks: ["google-plus", "x"] })).not.toMatch(/g-plus|fanfare-archive/)
  })

  test("a Pin of a picture in the text says what it holds, unless its author says it", () => {
    const photo = { url: "https://news.example.org/a.jpg", alt: "A crane", width: 800, height: 600 }
    const other = { url: "https://news.example.org/b.jpg", alt: "A tug", pin: false }
    const html = `<p>Words.</p><img src="${photo.url}" alt="A crane" data-pin-id="123" data-pin-description="Own"><img src="${other.url}" alt="A tug">`
    const one = article({ hosted: true, html, images: [photo, other] })
    const page = (pinterest: ShareSettings["pinterest"]): string =>
      written(edition([one], { share: pinterest === undefined ? {} : { pinterest } }), "articles/harbour/index.html")
    const pinned = (html: string) =>
      named(html, "img").flatMap(({ properties: { src, dataPinMedia, dataPinUrl, dataPinDescription, dataPinId } }) =>
        src === photo.url || src === other.url ? [[dataPinMedia, dataPinUrl, dataPinDescription, dataPinId]] : []
      )
    expect(pinned(page({ button: true }))).toEqual([
      [photo.url, one.url, "Own", "123"],
      [undefined, undefined, undefined, undefined]
    ])
    expect(pinned(page({ pictures: false, button: true }))[0]?.[0]).toBeUndefined()
    expect(pinned(page(undefined))[0]?.[0]).toBeUndefined()
  })

  test.each(labels.map((one) => [one.language, one] as const))("is named in the words of %s", (language, own) => {
    const values = { network: "Google+", year: "2019" }
    for (const [mode, label] of [
      ["label", own.networkClosed],
      ["archive-link", own.networkArchived]
    ] as const) {
      const [item] = named(closed(mode, article({ language })), "a")
      expect(item === undefined ? "" : textOf(item)).toBe(fill(label, values))
    }
  })

  test("stands where the config names it", () => {
    for (const retired of ["label", "archive-link"] as const) {
      const html = barOf(article(), { networks: ["x", "gplus", "telegram", "pocket", "email"], retired })
      expect(
        named(html, "a")
          .map(textOf)
          .map((name) => /Google\+|Pocket|X$|Telegram|e-mail/.exec(name)?.[0])
      ).toEqual(["X", "Google+", "Telegram", "Pocket", "e-mail"])
    }
  })

  test("is said once, with what the bar does", () => {
    const said = (retired: NonNullable<ShareSettings["retired"]>) =>
      findingsOf(edition([article(), arabic()], { share: { networks: ["gplus"], retired } })).map(
        ({ code, message }) => [code, message.split(". ")[0]]
      )
    expect(said("omit")).toEqual([["FF5001", "Google+ closed on 2019-04-02: no link to it is drawn"]])
    expect(said("label")).toEqual([["FF5001", "Google+ closed on 2019-04-02: the bar names it without a link"]])
    expect(said("archive-link")).toHaveLength(1)
  })
})
