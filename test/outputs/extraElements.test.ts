/** Elements, licences and hints of others in feeds: as their file asks for them, read back by parsers that are not ours. */
import { Result } from "effect"
import Parser from "rss-parser"
import { SaxesParser } from "saxes"
import { describe, expect, test } from "vitest"
import { decodeFeedDefinition } from "../../src/config/feedDefinition.ts"
import type { Site } from "../../src/model/Site.ts"
import { article, edition } from "../feeds/harbourNews.ts"
import { all, child, children, type Node, readXml } from "../feeds/readXml.ts"
import { textsOf } from "./makeEdition.ts"

const decoded = (text: string) => decodeFeedDefinition("quays", `title: Quays\n${text}`, "feeds/quays.yaml")

const story = article("quay", { card: { data: { lat: "51.2", lon: "4.4", license: "https://cc.example/by/" } } })
const other = article("pier", { html: "<p>A <b>bold</b> pier & 1. more</p>", text: "A bold pier & 1. more" })

const filesOf = (text: string, own: Partial<Site> = {}): ReadonlyMap<string, string> =>
  textsOf(edition([story, other], [Result.getOrThrow(decoded(text))], own), "feeds")

const read = (text: string, own: Partial<Site> = {}) => {
  const files = filesOf(text, own)
  const rss = child(readXml(files.get("quays/rss.xml") ?? ""), "channel")
  const atom = readXml(files.get("quays/atom.xml") ?? "")
  return {
    files,
    rss,
    atom,
    items: children(rss, "item"),
    entries: children(atom, "entry"),
    json: JSON.parse(files.get("quays/feed.json") ?? "") as Readonly<Record<string, unknown>> & {
      readonly items: ReadonlyArray<Readonly<Record<string, unknown>>>
    }
  }
}

const textIn = (node: Node | undefined, name: string): string | undefined =>
  node === undefined ? undefined : children(node, name)[0]?.text

/** Each as the name of its element and its address, which feedparser and its like take from either. */
const licencesIn = (node: Node): ReadonlyArray<readonly [string, string | undefined]> =>
  node.children.flatMap(({ name, attributes, text }) =>
    name.endsWith(":license") && !name.startsWith("rsl:") ? [[name, attributes["rdf:resource"] ?? text] as const] : []
  )

const extra = `extra:
  namespaces: { x: urn:example:x }
  channel:
    follow_challenge: { feedId: "1", userId: 2 }
    skipHours: { hour: [1, 2] }
    atom:link: { "@rel": payment, "@href": "https://pay.example/?a&b" }
    x:note: ["a & b", "]]> <c>"]
    _folo: { about: https://folo.example/, feed: 1 }
  items:
    georss:point: "{lat} {lon}"
    x:place: { "@lat": "{lat}", "#text": "{title}" }
    x:static: always
    _geo: { lat: "{lat}", of: ["{lon}", "{none}"] }
`

describe("extra", () => {
  test("adds elements of any namespace to RSS and Atom, and objects to JSON", () => {
    const { rss, atom, json } = read(extra)
    expect(child(rss, "follow_challenge").children.map(({ text }) => text)).toEqual(["1", "2"])
    expect(child(rss, "skipHours").children.map(({ text }) => text)).toEqual(["1", "2"])
    expect(children(rss, "x:note").map(({ text }) => text)).toEqual(["a & b", "]]> <c>"])
    expect(children(rss, "atom:link").at(-1)?.attributes).toEqual({ rel: "payment", href: "https://pay.example/?a&b" })
    // Of no namespace in Atom either, whose own is that of the document.
    expect(child(atom, "follow_challenge").attributes).toEqual({ xmlns: "" })
    expect(children(atom, "link").map(({ attributes }) => attributes["rel"])).toContain("payment")
    expect(children(atom, "skipHours")).toEqual([])
    expect(json["_folo"]).toEqual({ about: "https://folo.example/", feed: 1 })
  })

  test("fills in fields of the front matter, and leaves out what has none", () => {
    const { items, entries, json } = read(extra)
    for (const [one, two] of [items, entries]) {
      expect(textIn(one, "georss:point")).toBe("51.2 4.4")
      expect(children(one ?? readXml("<a/>"), "x:place")[0]).toMatchObject({
        attributes: { lat: "51.2" },
        text: story.title
      })
      expect(textIn(two, "georss:point")).toBeUndefined()
      expect(children(two ?? readXml("<a/>"), "x:place")[0]?.attributes).toEqual({})
      expect(textIn(two, "x:static")).toBe("always")
    }
    expect(json.items.map((item) => item["_geo"])).toEqual([{ lat: "51.2", of: ["4.4"] }, undefined])
  })

  test("keeps each element in its namespace, however deep it stands", () => {
    const { files } = read(`extra:
  namespaces: { x: urn:example:x }
  channel:
    x:a: { plain: { x:b: { deeper: 1, "atom:name": me } }, "atom:email": e }
    plain: { "atom:name": you, inner: 2 }
    atom:contributor: { "atom:name": C, plain: 3 }
`)
    const found = (name: string) => {
      const names: Array<string> = []
      const parser = new SaxesParser({ xmlns: true })
      parser.on("opentag", ({ local, uri }) => names.push(`${uri} ${local}`))
      parser.write(files.get(`quays/${name}`) ?? "").close()
      return (wanted: string) => names.filter((one) => one.endsWith(` ${wanted}`))
    }
    const [rss, atom] = [found("rss.xml"), found("atom.xml")]
    for (const [name, places] of [
      ["plain", 3],
      ["deeper", 1],
      ["inner", 1]
    ] as const)
      expect([name, rss(name), atom(name)]).toEqual([
        name,
        Array(places).fill(` ${name}`),
        Array(places).fill(` ${name}`)
      ])
    for (const name of ["a", "b"]) expect(atom(name)).toEqual([`urn:example:x ${name}`])
    const own = "http://www.w3.org/2005/Atom"
    expect(atom("contributor")).toEqual([`${own} contributor`])
    for (const names of [rss("name"), atom("name").slice(-3)]) expect(new Set(names)).toEqual(new Set([`${own} name`]))
  })

  test("declares what it uses and nothing else, and a reader that is not ours reads the items as before", async () => {
    const { files } = read(extra)
    const root = /<rss[^>]*>/.exec(files.get("quays/rss.xml") ?? "")?.[0] ?? ""
    expect(root).toContain('xmlns:x="urn:example:x"')
    expect(root).toContain('xmlns:georss="http://www.georss.org/georss"')
    expect(root).not.toContain("xmlns:itunes")
    const parsed = await new Parser().parseString(files.get("quays/rss.xml") ?? "")
    expect(parsed.items.map(({ title }) => title)).toEqual([story.title, other.title])
  })

  test.each([
    ["channel", "itunes:explicit", /below `podcast`/],
    ["channel", "podcast:value", /below `podcast`/],
    ["items", "podcast:license", /below `episode`/],
    ["items", "itunes:duration", /below `episode`/]
  ])("gives a show no second of its own elements: %s %s", (level, name, fix) => {
    const file = `extra: { ${level}: { "${name}": x } }`
    expect(Result.isSuccess(decoded(file))).toBe(true)
    const [problem] = Result.match(decoded(`profile: podcast\n${file}`), {
      onSuccess: () => [],
      onFailure: (problems) => problems
    })
    expect(problem).toMatchObject({ message: `fanfare writes \`${name}\` itself.`, fix: expect.stringMatching(fix) })
  })

  test("reaches a partner's feed too", () => {
    const text = filesOf(`profile: smartnews\nextra: { items: { "snf:analytics": "<script>x</script>" } }`).get(
      "quays/rss.xml"
    )
    expect(all(readXml(text ?? ""), "snf:analytics").map((one) => one.text)).toEqual(
      Array(2).fill("<script>x</script>")
    )
  })

  test.each([
    ["a prefix without a namespace", "channel: { zz:a: 1 }", 3, /`zz` has no namespace/],
    ["a name that is none", 'channel: { "a b": 1 }', 3, /`a b` is no name of XML/],
    ["two colons", "channel: { a:b:c: 1 }", 3, /no name of XML/],
    ["a name that XML keeps", "channel: { xmlfoo: 1 }", 3, /no name of XML/],
    ["an element that fanfare writes", "channel: { title: x }", 3, /writes `title` itself/],
    ["one of an item", 'items: { "media:content": x }', 3, /writes `media:content` itself/],
    ["one of Atom's", 'items: { "atom:id": x }', 3, /writes `atom:id` itself/],
    ["a link that fanfare writes", 'channel: { "atom:link": { "@rel": self } }', 3, /writes `atom:link` itself/],
    ["a prefix of another namespace", "namespaces: { media: urn:x }", 3, /prefix of http:\/\/search.yahoo.com/],
    ["a namespace that is no address", "namespaces: { q: here }", 3, /no absolute address/],
    ["a second prefix of a known one", 'namespaces: { m: "http://search.yahoo.com/mrss/" }', 3, /prefix `media`/],
    ["two prefixes of one namespace", "namespaces: { q: urn:q, r: urn:q }", 3, /`q` is a prefix of this namespace/],
    ["the namespace of XML", 'namespaces: { q: "http://www.w3.org/XML/1998/namespace" }', 3, /prefix `xml`/],
    ["an attribute of Atom with a prefix", 'channel: { g:a: { "@atom:b": 1 } }', 3, /No attribute of Atom/],
    ["xml as a prefix", "namespaces: { xmlx: urn:x }", 3, /cannot be a prefix/],
    ["a declaration among attributes", 'channel: { g:a: { "@xmlns:q": urn:q } }', 3, /declared for the whole feed/],
    ["an attribute's unknown prefix", 'channel: { g:a: { "@zz:b": 1 } }', 3, /`zz` has no namespace/],
    ["text beside elements", 'channel: { g:a: { "#text": x, g:b: 1 } }', 3, /text and elements at once/],
    ["fanfare's own object", "channel: { _fanfare: { a: 1 } }", 3, /fanfare's own/],
    ["an object with a dot in its name", "channel: { _a.b: { a: 1 } }", 3, /no name of an extension/],
    ["a control character", 'channel: { g:a: "a\\u0008" }', 3, /character that XML forbids/]
  ])("says where it is wrong: %s", (_, text, line, message) => {
    const problem = Result.match(decoded(`extra:\n  ${text}`), {
      onSuccess: () => undefined,
      onFailure: ([one]) => one
    })
    expect(problem).toMatchObject({
      place: { file: "feeds/quays.yaml", line },
      message: expect.stringMatching(message)
    })
    expect(problem?.fix).toMatch(/[.!]$/)
  })
})

describe("licences and hints", () => {
  const said = `license: https://cc.example/by-nc/
rsl: { permits: [search, ai-index], prohibits: [ai-train], payment: { type: crawl, amount: "0.01", currency: EUR } }
webfeeds: { cover: https://a.example/cover.png, related: true }
cloud: http://rpc.example:5337/pleaseNotify?feed=1&of=2
markdown: true`
  const own: Partial<Site> = { accent: "#0b6e4f", accounts: { x: "@quay", fediverse: "@news@quay.example" } }

  test("stand in RSS as each specification writes them", () => {
    const { rss, items } = read(said, own)
    expect(licencesIn(rss)).toEqual([["cc:license", "https://cc.example/by-nc/"]])
    expect(child(rss, "cloud").attributes).toEqual({
      domain: "rpc.example",
      port: "5337",
      path: "/pleaseNotify?feed=1&of=2",
      registerProcedure: "",
      protocol: "http-post"
    })
    expect(child(rss, "webfeeds:cover").attributes).toEqual({ image: "https://a.example/cover.png" })
    expect(textIn(rss, "webfeeds:accentColor")).toBe("0B6E4F")
    expect(children(rss, "source:account").map(({ attributes, text }) => [attributes["service"], text])).toEqual([
      ["x", "quay"],
      ["quay.example", "news"]
    ])
    const content = child(items[1] ?? rss, "rsl:content")
    expect(content.attributes["url"]).toBe(other.url)
    expect(child(content, "rsl:license").children.map(({ name, text }) => [name, text.trim()])).toEqual([
      ["rsl:permits", "search ai-index"],
      ["rsl:prohibits", "ai-train"],
      ["rsl:payment", ""]
    ])
    expect(textIn(items[1], "source:markdown")).toBe("A **bold** pier \\& 1. more")
    expect(items.map(licencesIn)).toEqual([[["cc:license", "https://cc.example/by/"]], []])
  })

  test.each([
    ["https://creativecommons.org/licenses/by/4.0/", "https://creativecommons.org/licenses/by-sa/4.0/", "c", "c"],
    ["https://creativecommons.org/licenses/by/4.0/", "https://terms.example/own", "c", "o"],
    ["https://terms.example/all", "http://www.creativecommons.org/publicdomain/zero/1.0/", "o", "c"],
    ["https://terms.example/all", "https://terms.example/own", "o", "o"],
    ["", "https://creativecommons.org/licenses/by/4.0/", "", "c"],
    ["", "https://terms.example/own", "", "o"]
  ])("a feed under %s with an item under %s says each licence once, in a declared namespace", (all, own, kind, its) => {
    const names: Readonly<Record<string, string>> = { c: "creativeCommons:license", o: "cc:license" }
    const file =
      textsOf(
        edition(
          [article("quay", { card: { data: { license: own } } })],
          [Result.getOrThrow(decoded(all === "" ? "" : `license: ${all}`))]
        ),
        "feeds"
      ).get("quays/rss.xml") ?? ""
    const rss = child(readXml(file), "channel")
    expect(licencesIn(rss)).toEqual(all === "" ? [] : [[names[kind], all]])
    expect(licencesIn(child(rss, "item"))).toEqual([[names[its], own]])
    // saxes refuses a prefix that nobody declared.
    expect(() => new SaxesParser({ xmlns: true }).write(file).close()).not.toThrow()
  })

  test("stand in Atom and JSON where these have a place for them", () => {
    const { atom, entries, json } = read(said, own)
    const licences = (node: Node | undefined) =>
      children(node ?? atom, "link").flatMap(({ attributes }) =>
        attributes["rel"] === "license" ? [attributes["href"]] : []
      )
    expect([atom, ...entries].map(licences)).toEqual([["https://cc.example/by-nc/"], ["https://cc.example/by/"], []])
    expect(child(atom, "webfeeds:related").attributes).toEqual({ layout: "card", target: "browser" })
    expect(json["_fanfare"]).toMatchObject({ license: "https://cc.example/by-nc/" })
    expect(json.items[0]?.["_fanfare"]).toMatchObject({ license: "https://cc.example/by/" })
  })

  test.each([
    ["x", "@quay", "x", "quay"],
    ["X", "https://x.com/quay/", "X", "quay"],
    ["mastodon", "https://quay.example/@news", "quay.example", "news"],
    ["fediverse", "news@quay.example", "quay.example", "news"],
    ["tiktok", "https://www.tiktok.com/@quay", "tiktok", "quay"],
    ["linkedin", "https://www.linkedin.com/company/quay-office/", "linkedin", "quay-office"],
    ["bluesky", "quay.example", "bluesky", "quay.example"]
  ])("name the account %s: %s", (network, written, service, name) => {
    const accounts = children(read("", { accounts: { [network]: written } }).rss, "source:account")
    expect(accounts.map(({ attributes, text }) => [attributes["service"], text])).toEqual([[service, name]])
  })

  test("name no account that is none, and one account once", () => {
    const accounts = {
      a: "",
      b: "https://b.example/",
      c: "two words",
      mastodon: "@n@q.example",
      fediverse: "n@q.example"
    }
    expect(children(read("", { accounts }).rss, "source:account").map(({ text }) => text)).toEqual(["n"])
  })

  test("of the config are those of every feed that says nothing itself, and of no partner's", () => {
    const config: Partial<Site> = { extensions: { license: "https://cc.example/all/", cloud: "https://rpc.example/x" } }
    expect(licencesIn(read("", config).rss)).toEqual([["cc:license", "https://cc.example/all/"]])
    expect(child(read("", config).rss, "cloud").attributes["port"]).toBe("443")
    expect(licencesIn(read(said, config).rss)).toEqual([["cc:license", "https://cc.example/by-nc/"]])
    const partner = filesOf("profile: flipboard", { ...own, ...config }).get("quays/rss.xml") ?? ""
    expect(partner).not.toMatch(/license|cloud|source:/)
  })

  test("are not there unless somebody says them", () => {
    const { rss, items } = read("")
    expect([rss, ...items.slice(1)].flatMap((node) => node.children.map(({ name }) => name)).join(" ")).not.toMatch(
      /license|rsl|webfeeds|cloud|source:/
    )
  })
})
