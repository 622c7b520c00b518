/** What every file may know of the site: its feeds with ids that stay, and one digest that says whether all articles must be looked at. */
import { describe, expect, test } from "vitest"
import type { FeedDefinition } from "../../src/config/feedDefinition.ts"
import { factsKey, factsOf } from "../../src/graph/facts.ts"
import type { Settings } from "../../src/model/settings/Settings.ts"
import type { Index } from "../../src/store/Index.ts"
import { labelsFor } from "../outputs/makeEdition.ts"
import { feed, openDesk, settings } from "./newsDesk.ts"

const request = (index: Index, definitions: ReadonlyArray<FeedDefinition> = [], changes: Partial<Settings> = {}) => ({
  index,
  settings: { ...settings, ...changes },
  definitions,
  logo: null,
  published: () => []
})

describe("the ids of feeds", () => {
  test("are given once: to the site's feed, to that of comments and to each further one", async () => {
    const { index } = await openDesk([{ key: "a" }])
    const first = factsOf(request(index, [feed("sport")]))
    expect([first.areFeedsNew, Object.keys(first.facts.feedIds).toSorted()]).toEqual([
      true,
      ["comments", "latest", "sport"]
    ])
    expect(new Set(Object.values(first.facts.feedIds)).size).toBe(3)
    const again = factsOf(request(index, [feed("sport")]))
    expect([again.areFeedsNew, again.facts.feedIds]).toEqual([false, first.facts.feedIds])
  })

  test("stay when articles, titles and addresses change, when feeds come, and when one goes and comes back", async () => {
    const desk = await openDesk([{ key: "a" }])
    const { index } = desk
    const known = factsOf(request(index, [feed("sport")])).facts.feedIds
    desk.write({ key: "b" })
    index.articles.remove("a")
    const moved = { ...settings.site, url: "https://elsewhere.example.org/", title: "Moved" }
    const more = factsOf(request(index, [feed("sport", { title: "Games" }), feed("city")], { site: moved }))
    expect([more.areFeedsNew, more.facts.feedIds]).toEqual([true, { ...known, city: more.facts.feedIds["city"] }])
    factsOf(request(index))
    const back = factsOf(request(index, [feed("sport")]))
    expect([back.areFeedsNew, back.facts.feedIds["sport"]]).toEqual([false, known["sport"]])
  })

  test("are those that were published, where the ledger does not know them; and what it knows goes before", async () => {
    const { index } = await openDesk([{ key: "a" }])
    const published = () => [
      { feed: "latest", id: "urn:uuid:published" },
      { feed: "old", id: "urn:uuid:old" }
    ]
    const { facts } = factsOf({ ...request(index), published })
    expect([facts.feedIds["latest"], facts.feedIds["old"]]).toEqual(["urn:uuid:published", undefined])
    const later = factsOf({
      ...request(index, [feed("sport")]),
      published: () => [{ feed: "latest", id: "urn:uuid:other" }]
    })
    expect(later.facts.feedIds["latest"]).toBe("urn:uuid:published")
  })

  test("differ between sites, also between two that have no article yet", async () => {
    const [one, other, empty, second] = await Promise.all([
      openDesk([{ key: "a" }]),
      openDesk([{ key: "b" }]),
      openDesk(),
      openDesk()
    ])
    const site = { ...settings.site, url: "https://second.example.org/" }
    const ids = [
      factsOf(request(one.index)),
      factsOf(request(other.index)),
      factsOf(request(empty.index)),
      factsOf(request(second.index, [], { site }))
    ].map(({ facts }) => facts.feedIds["latest"])
    expect(new Set(ids).size).toBe(4)
  })
})

describe("the facts", () => {
  test("name the feeds, the site's own first, with where they are published", async () => {
    const { index } = await openDesk()
    const { facts, definitions } = factsOf(request(index, [feed("sport", { formats: ["rss"] }), feed("arts")]))
    expect(facts.feeds.map(({ id, paths }) => [id, paths.rss, paths.json, paths.page])).toEqual([
      ["latest", "rss.xml", "feed.json", "index.html"],
      ["arts", "arts/rss.xml", "arts/feed.json", "arts/index.html"],
      ["sport", "sport/rss.xml", null, "sport/index.html"]
    ])
    expect(definitions.map(({ name }) => name)).toEqual(facts.feeds.map(({ id }) => id))
  })

  test("have the logo only where there is one that can be used", async () => {
    const { index } = await openDesk()
    const logo = { file: "logo.svg", sha256: "ab".repeat(32) }
    expect(factsOf(request(index)).facts).not.toHaveProperty("logo")
    expect(factsOf({ ...request(index), logo }).facts.logo).toEqual(logo)
  })
})

describe("the digest of all that articles depend on besides themselves", () => {
  const keyWith = async (
    changes: Partial<Settings> = {},
    definitions: ReadonlyArray<FeedDefinition> = [],
    languages = ["en"]
  ) => {
    const { index } = await openDesk(languages.map((language, number) => ({ key: `${number}`, language })))
    return factsKey({ ...factsOf(request(index, definitions, changes)).facts, feedIds: {} }, index, "cards")
  }

  const { site, share, bar, reply } = settings
  test.each<
    readonly [what: string, changes: Partial<Settings>, definitions: ReadonlyArray<FeedDefinition>, isOther: boolean]
  >([
    ["nothing", {}, [], false],
    ["the site's title", { site: { ...site, title: "Other" } }, [], true],
    ["the site's address", { site: { ...site, url: "https://other.example.org/" } }, [], true],
    ["the networks of the share bar", { share: { ...share, networks: ["facebook"] } }, [], true],
    ["how the bar names networks", { bar: { ...bar, names: "hidden" } }, [], true],
    ["where readers reply", { reply: { ...reply, form: "#letters" } }, [], true],
    ["a word of a language", { words: (tag) => ({ ...labelsFor(tag), share: "Tell others" }) }, [], true],
    [
      "how many items a widget has",
      { widgets: { ...settings.widgets, latestNews: { feed: null, limit: 3 } } },
      [],
      false
    ],
    ["a feed that comes", {}, [feed("sport")], true],
    [
      "how many items a feed has",
      {},
      [feed("latest", { title: site.title, description: site.description, limit: 3 })],
      false
    ]
  ])("with another value of %s", async (_, changes, definitions, isOther) => {
    expect((await keyWith(changes, definitions)) !== (await keyWith())).toBe(isOther)
  })

  test("is another with a new language, and the same with more articles in one that is there", async () => {
    expect(await keyWith({}, [], ["en", "en", "en"])).toBe(await keyWith())
    expect(await keyWith({}, [], ["en", "ar"])).not.toBe(await keyWith())
    expect(await keyWith({}, [], ["ar", "en"])).toBe(await keyWith({}, [], ["en", "ar"]))
  })

  test("is another with another engine or other designs of cards", async () => {
    const { index } = await openDesk([{ key: "a" }])
    const { facts } = factsOf(request(index))
    expect(factsKey(facts, index, "cards")).toBe(factsKey(facts, index, "cards"))
    expect(factsKey(facts, index, "cards")).not.toBe(factsKey(facts, index, "other cards"))
  })
})
