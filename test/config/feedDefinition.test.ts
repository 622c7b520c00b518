import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { decodeFeedDefinition, type FeedDefinition } from "../../src/config/feedDefinition.ts"
import type { FeedView } from "../../src/outputs/SiteView.ts"
import { at } from "../feeds/harbour.ts"
import { article, edition, site } from "../feeds/harbourNews.ts"
import { child, readXml } from "../feeds/readXml.ts"
import { textsOf } from "../outputs/makeEdition.ts"

const decode = (text: string, name = "ferries") => decodeFeedDefinition(name, text, `feeds/${name}.yaml`)

const definition = (text: string, name = "ferries"): FeedDefinition => Result.getOrThrow(decode(text, name))

const problems = (text: string, name = "ferries") => {
  const decoded = decode(text, name)
  return Result.isFailure(decoded)
    ? decoded.failure.map(({ place, message, fix }) => ({ line: place.line, file: place.file, message, fix }))
    : []
}

const slugs = (feed: FeedView | undefined): ReadonlyArray<string> => (feed?.heads ?? []).map(({ slug }) => slug)

describe("a feed's file", () => {
  test("needs a title only", () => {
    expect(definition("title: Ferries")).toEqual({
      name: "ferries",
      title: "Ferries",
      description: null,
      language: null,
      tags: [],
      sections: [],
      authors: [],
      languages: [],
      limit: 30,
      formats: ["rss", "atom", "json"]
    })
  })

  test("takes one value or a list", () => {
    const { tags, sections, authors, languages, formats } = definition(
      "title: Ferries\ntags: ferry\nsections: [Transport, Port]\nauthors: Maren Holt\nlanguages: [en, ar]\nformats: rss"
    )
    expect({ tags, sections, authors, languages, formats }).toEqual({
      tags: ["ferry"],
      sections: ["Transport", "Port"],
      authors: ["Maren Holt"],
      languages: ["en", "ar"],
      formats: ["rss"]
    })
  })

  test("for a partner is RSS alone, and says which partner", () => {
    expect(definition("title: Pins\nprofile: pinterest")).toMatchObject({
      formats: ["rss"],
      profile: "pinterest"
    })
    expect(definition("title: Pins\nprofile: full")).not.toHaveProperty("profile")
    expect(definition("title: Show\nprofile: podcast\npodcast: { category: News, explicit: false }")).toMatchObject({
      show: { category: "News", explicit: false }
    })
  })

  test.each([
    [
      "another format for Pinterest",
      "title: x\nprofile: pinterest\nformats: [rss, atom]",
      3,
      /Pinterest is RSS 2\.0 alone/
    ],
    ["a format alone that no partner takes", "title: x\nformats: json\nprofile: msn", 2, /MSN is RSS 2\.0 alone/],
    ["a partner that nobody knows", "title: x\nprofile: pintrest", 2, /profile/],
    ["artwork that is no address", "title: x\nprofile: podcast\npodcast: { image: ../show.gif }", 3, /image/],
    ["a rating that is none", "title: x\nprofile: podcast\npodcast: { explicit: clean }", 3, /explicit/]
  ])("with %s is refused, with its line", (_name, text, line, message) => {
    const [problem] = problems(text)
    expect(problem?.line).toBe(line)
    expect(problem?.message).toMatch(message)
    expect(problem?.fix).not.toBe("")
  })

  test.each([
    ["the language it says", "title: x\nlanguage: fr\nlanguages: ar", "fr"],
    ["the only language that it takes", "title: x\nlanguages: ar", "ar"],
    ["the site's where it takes several", "title: x\nlanguages: [ar, en]", null],
    ["the site's where it says nothing", "title: x", null]
  ])("has %s", (_name, text, language) => {
    expect(definition(text).language).toBe(language)
  })

  test.each([
    ["no title", "description: x", 1, /`title` is missing/],
    ["an empty title", 'title: " "', 1, /`title` is empty/],
    ["an unknown key", "title: x\ntag: ferry", 2, /There is no setting `tag`/],
    ["an unknown format", "title: x\nformats: [rss, rdf]", 2, /formats/],
    ["a limit of nothing", "title: x\nlimit: 0", 2, /limit/],
    ["a limit that is no whole number", "title: x\nlimit: 2.5", 2, /limit/],
    ["a language that is none", "title: x\nlanguage: not a tag", 2, /language/],
    ["an empty list", "title: x\ntags: []", 2, /tags/],
    ["broken YAML", 'title: "x', 1, /not valid YAML/],
    ["nothing", "", 1, /no settings/]
  ])("with %s is refused, with its line", (_name, text, line, message) => {
    const [problem] = problems(text)
    expect(problem?.file).toBe("feeds/ferries.yaml")
    expect(problem?.line).toBe(line)
    expect(problem?.message).toMatch(message)
    expect(problem?.fix).not.toBe("")
  })

  test("an unknown key names the nearest known one", () => {
    expect(problems("title: x\nsection: Port")[0]?.fix).toContain("`sections`")
  })

  test.each(["articles", "widgets", "comments", "Comments", "con", "LPT1", "a b", "../x", "", "-x", "x".repeat(81)])(
    "cannot be called %j",
    (name) => {
      expect(problems("title: x", name)).toHaveLength(1)
    }
  )

  test.each(["latest", "arabic", "الميناء", "a_b-2"])("can be called %j", (name) => {
    expect(problems("title: x", name)).toEqual([])
  })
})

describe("the plan of feeds", () => {
  const articles = [
    article("ferry", {
      tags: ["Ferry", "quay"],
      section: "Transport",
      authors: [{ name: "Maren Holt" }, { name: "Idris Vale" }],
      published: at("2026-03-03T09:00:00Z")
    }),
    article("souq", { language: "ar-EG", direction: "rtl", tags: ["market"], published: at("2026-03-02T09:00:00Z") }),
    article("café", { tags: ["Cafe\u0301"], section: "Food", published: at("2026-03-01T09:00:00Z") }),
    article("draft-like", { tags: ["ferry"], published: null })
  ]
  const planFeeds = (definitions: ReadonlyArray<FeedDefinition>) => edition(articles, definitions).view.feeds
  const plan = (text: string): FeedView => {
    const planned = planFeeds([definition(text)])[1]
    if (planned === undefined) throw new Error("no feed was planned")
    return planned
  }

  test("begins with the site's own feed, then goes by name", () => {
    const feeds = planFeeds([definition("title: z", "zoo"), definition("title: b", "bay")])
    expect(feeds.map(({ facts }) => facts.id)).toEqual(["latest", "bay", "zoo"])
    expect(feeds[0]?.facts).toMatchObject({
      title: site.title,
      description: site.description,
      language: "en",
      paths: { rss: "rss.xml", atom: "atom.xml", json: "feed.json", page: "index.html" }
    })
    expect(feeds[1]?.facts).toMatchObject({
      title: "b",
      description: "b",
      paths: { rss: "bay/rss.xml", atom: "bay/atom.xml", json: "bay/feed.json", page: "bay/index.html" }
    })
  })

  test("lets no article without a date in", () => {
    expect(slugs(planFeeds([])[0])).toEqual(["ferry", "souq", "café"])
  })

  test("the user's own latest replaces the built-in one, at the same paths", () => {
    const feeds = planFeeds([definition("title: Mine\nlimit: 1\nformats: [atom]", "latest")])
    expect(feeds).toHaveLength(1)
    expect(feeds[0]?.facts).toMatchObject({
      title: "Mine",
      paths: { rss: null, atom: "atom.xml", json: null, page: "index.html" }
    })
    expect(slugs(feeds[0])).toEqual(["ferry"])
  })

  test.each([
    ["a tag, whatever its case", "tags: ferry", ["ferry"]],
    ["any of several tags", "tags: [quay, market]", ["ferry", "souq"]],
    ["a tag in another normal form", "tags: Café", ["café"]],
    ["a section", "sections: food", ["café"]],
    ["an author, also the second", "authors: idris vale", ["ferry"]],
    ["a language and its regions", "languages: ar", ["souq"]],
    ["a language, not those that begin like it", "languages: a", null],
    ["every filter at once", "tags: ferry\nsections: Food", []],
    ["a limit", "limit: 2", ["ferry", "souq"]]
  ])("filters by %s", (_name, text, expected) => {
    if (expected === null) expect(problems(`title: x\n${text}`)).not.toEqual([])
    else expect(slugs(plan(`title: x\n${text}`))).toEqual(expected)
  })

  test("the direction follows the feed's language", () => {
    expect(plan("title: x\nlanguages: ar").facts).toMatchObject({ language: "ar", direction: "rtl" })
    expect(plan("title: x").facts).toMatchObject({ language: "en", direction: "ltr" })
  })

  test("was updated when its newest article was published or changed; never, when it is empty", () => {
    const changed = article("old", {
      published: at("2026-01-01T00:00:00Z"),
      updated: at("2026-03-04T01:00:00+02:00")
    })
    const empty = definition("title: x\ntags: nothing")
    const updated = (path: string) =>
      child(readXml(textsOf(edition([...articles, changed], [empty]), "feeds").get(path) ?? ""), "updated").text
    expect(updated("atom.xml")).toBe("2026-03-04T01:00:00+02:00")
    expect(updated("ferries/atom.xml")).toBe("2000-01-01T00:00:00Z")
  })
})
