/** What the catalogue's facts rest on: named, dated, and never surer than its source. */
import { Schema } from "effect"
import * as simpleIcons from "simple-icons"
import { describe, expect, test } from "vitest"
import { behaviours } from "../../src/networks/behaviour/index.ts"
import { Source } from "../../src/networks/Evidence.ts"
import { networks } from "../../src/networks/index.ts"
import { Network } from "../../src/networks/Network.ts"
import { sources } from "../../src/networks/sources.ts"
import manifest from "../../package.json" with { type: "json" }
import { network, payloadOf } from "./share.ts"

const known: ReadonlyMap<string, Source> = new Map(
  Object.entries(Schema.decodeSync(Schema.Record(Schema.String, Source), { onExcessProperty: "error" })(sources))
)

const rows = networks.flatMap(({ id, evidence }) => evidence.map((one) => ({ id, ...one })))
const kindsOf = (names: ReadonlyArray<string>) => names.map((name) => known.get(name)?.kind)
const nothingToRead = (names: ReadonlyArray<string>) =>
  kindsOf(names).every((kind) => kind === "memory" || kind === "choice")

describe("evidence", () => {
  test("stands for each fact of each network, once", () => {
    for (const { id, evidence, text } of networks) {
      const link = text.link === undefined ? [] : ["link"]
      const request = behaviours.get(id)?.request === undefined ? [] : ["request"]
      expect([id, evidence.map(({ fact }) => fact)]).toEqual([
        id,
        ["status", "share", "text", "image", "brand", ...link, ...request]
      ])
    }
  })

  test("names sources that are described, and each that is described is named", () => {
    const named = new Set(rows.flatMap(({ sources: list }) => list))
    expect([...named].toSorted()).toEqual([...known.keys()].toSorted())
    for (const { id, fact, sources: list } of rows)
      expect([id, fact, new Set(list).size]).toEqual([id, fact, list.length])
  })

  test("has a month where there was something to read, and only there", () => {
    for (const { id, fact, sources: list, checked } of rows) {
      expect([id, fact, checked === undefined]).toEqual([id, fact, nothingToRead(list)])
    }
  })

  test("from memory alone is never sure", () => {
    const sure = rows.filter(({ confidence }) => confidence === "high")
    expect(sure.filter(({ sources: list }) => kindsOf(list).includes("memory"))).toEqual([])
    expect(sure.length).toBeGreaterThan(80)
  })

  test("for the link of an active network is at least medium, and a network with less is unverified or retired", () => {
    const unsure = rows.filter(({ fact, confidence }) => fact === "share" && confidence === "low").map(({ id }) => id)
    expect(unsure.toSorted()).toEqual(
      "amazon-wish-list aol-mail blogmarks bookmarks-fr box diary-ru digg folkd kakaostory mailru mix myspace nostr papaly pusha qq rediff sitejot svejo symbaloo twiddla wordpress yummly".split(
        " "
      )
    )
    expect(unsure.filter((id) => network(id).status.state === "active")).toEqual([])
  })

  test("for the end of a network is sure", () => {
    for (const { id, evidence } of networks.filter(({ status }) => status.state === "retired")) {
      expect([id, evidence.find(({ fact }) => fact === "status")?.confidence]).toEqual([id, "high"])
    }
  })

  test("is required by the schema, in every part", () => {
    const refuses = (evidence: unknown) =>
      expect(() => Schema.decodeUnknownSync(Network)({ ...network("band"), evidence })).toThrow(/evidence/)
    const [first] = network("band").evidence
    refuses(undefined)
    refuses([])
    refuses([{ ...first, confidence: "sure" }])
    refuses([{ ...first, fact: "weather" }])
    refuses([{ ...first, sources: [] }])
    refuses([{ ...first, checked: "2026-13" }])
  })
})

describe("evidence that can be checked here", () => {
  const icons = Object.values(simpleIcons).filter((icon) => "slug" in icon)

  test("a colour with simple-icons as its source is that of simple-icons", () => {
    const given = rows.filter(({ fact, sources: list }) => fact === "brand" && list.includes("simple-icons"))
    const wrong = given.filter(({ id }) => {
      const { brand, icon, name } = network(id)
      const slug = icon?.source.startsWith("simple-icons/") ? icon.source.slice("simple-icons/".length) : undefined
      const file = icons.find((one) => one.slug === slug) ?? icons.find(({ title }) => title === name)
      return `#${file?.hex}` !== brand.color
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(given.length).toBeGreaterThan(40)
  })

  test.each(["simple-icons", "twitter-text"] as const)("%s is in the version that was read", (name) => {
    expect(known.get(name)?.title).toContain(`${name} ${manifest.devDependencies[name]}`)
  })
})

describe("behaviour", () => {
  test("belongs to networks of the catalogue", () => {
    const ids = networks.map(({ id }) => id)
    expect([...behaviours.keys()].filter((id) => !ids.includes(id))).toEqual([])
  })

  test("gives requests to those networks alone that have an API to post with", () => {
    const made = networks.filter(({ id }) => payloadOf(id).api !== undefined).map(({ id }) => id)
    expect(made.toSorted()).toEqual(["bluesky", "mastodon", "pinterest", "telegram"])
  })

  test("of a closed network is shown only where it has some", () => {
    const closed = networks.filter(({ status }) => status.state !== "active").map(({ id }) => payloadOf(id))
    expect(closed.filter(({ shareUrl }) => shareUrl !== undefined).map(({ id }) => id)).toEqual(["google-plus"])
    expect(closed.filter(({ api, text }) => api !== undefined || text !== undefined)).toEqual([])
  })
})
