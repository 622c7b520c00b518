/** Questions to the articles: which are due at a moment, in which order, and when an answer changes next. */
import * as fc from "fast-check"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { fromInstant } from "../../src/model/Timestamp.ts"
import { dated, due } from "../../src/store/due.ts"
import type { Index } from "../../src/store/Index.ts"
import type { ArticleState } from "../../src/store/rows.ts"
import { at, comment } from "../outputs/exampleNews.ts"
import { removeFolders } from "../publish/site.ts"
import { openProject, plan, type Project, publish, put } from "./openStore.ts"

let project: Project
let index: Index

beforeEach(async () => {
  project = openProject()
  index = (await project.open()).index
  return project.close
})

afterAll(removeFolders)

const noon = Date.UTC(2026, 2, 1, 12)
const second = 1000
const day = 86_400_000

describe("an article is due", () => {
  test.each([
    ["a second before its date", noon - second, false],
    ["at its date", noon, true],
    ["a second after it", noon + second, true]
  ])("%s: in whatever zone the date is written", (_, moment, isDue) => {
    for (const [key, published] of [
      ["z.md", "2026-03-01T12:00:00Z"],
      ["east.md", "2026-03-02T02:00:00+14:00"],
      ["west.md", "2026-03-01T00:00:00-12:00"],
      ["half.md", "2026-03-01T17:45:00+05:45"]
    ] as const)
      publish(index, key, { published: at(published) })
    const keys = ["east.md", "half.md", "west.md", "z.md"]
    for (const condition of [due, dated])
      expect(index.articles.keysWhere(`${condition} ORDER BY key`, moment)).toEqual(isDue ? keys : [])
  })

  test("without a date at every moment, and then no feed holds it", () => {
    publish(index, "a.md", { published: null })
    expect(index.articles.keysWhere(due, -1e15)).toEqual(["a.md"])
    expect(index.articles.keysWhere(dated, 1e15)).toEqual([])
  })

  test.each<[ArticleState, number]>([
    ["live", 1],
    ["draft", 0],
    ["twice", 0],
    ["shadowed", 0],
    ["failed", 0]
  ])("as %s: %i", (state, count) => {
    put(index, "a.md", {}, { state })
    expect(index.articles.countWhere(due, noon)).toBe(count)
    put(index, "a.md")
    index.articles.setState("a.md", state)
    expect(index.articles.countWhere(dated, noon)).toBe(count)
  })

  test("only with an id", () => {
    put(index, "a.md", {}, { id: null })
    expect(index.articles.countWhere(due, noon)).toBe(0)
  })

  test("long before 1970 and long after", () => {
    const dates = ["0001-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]
    for (const [number, date] of dates.entries()) publish(index, `${number}.md`, { published: at(date) })
    for (const [number, date] of dates.entries())
      expect(index.articles.countWhere(dated, Date.parse(date))).toBe(number + 1)
  })
})

describe("an answer changes next", () => {
  const next = (moment: number): number => index.articles.nextChange(moment)

  test("never, without a date", () => {
    put(index, "a.md", { published: null })
    expect(next(noon)).toBeGreaterThan(Date.UTC(9999, 0))
  })

  test.each([
    ["long before", noon - 30 * day, noon],
    ["a second before", noon - second, noon],
    ["when it is due, the first moment at which the news sitemap has it no more", noon, noon + 2 * day + second],
    ["a second before its two days are over", noon + 2 * day - second, noon + 2 * day + second],
    [
      "when its two days are over, of which the news sitemap has the last moment",
      noon + 2 * day,
      noon + 2 * day + second
    ]
  ])("for one article, %s", (_, moment, expected) => {
    put(index, "a.md", { published: fromInstant(noon) })
    expect(next(moment)).toBe(expected)
  })

  test("never again once it left the news sitemap", () => {
    put(index, "a.md", { published: fromInstant(noon) })
    expect(next(noon + 2 * day + second)).toBeGreaterThan(Date.UTC(9999, 0))
  })

  test("is the nearest of several, and lies ahead: as counted one by one", () => {
    const hours = fc.integer({ min: -80, max: 80 })
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 5 }), hours, (dates, now) => {
        for (const key of index.articles.keysWhere("1")) index.articles.remove(key)
        const hour = 3_600_000
        for (const [number, one] of dates.entries())
          put(index, `${number}.md`, { published: fromInstant(noon + one * hour) })
        const moment = noon + now * hour
        const shows = (when: number): string =>
          dates
            .map((one) => noon + one * hour)
            .map((date) => `${date <= when} ${when - date > 2 * day}`)
            .join()
        const changes = next(moment)
        // What is shown is the same up to a second before, and other then.
        if (dates.length > 0 && changes < Date.UTC(9999, 0)) {
          expect(shows(changes - second)).toBe(shows(moment))
          expect(shows(changes)).not.toBe(shows(moment))
        } else expect(shows(Date.UTC(9000, 0))).toBe(shows(moment))
      }),
      { numRuns: 60, seed: 11 }
    )
  })
})

describe("lists", () => {
  test("of heads hold planned articles only, and walk through as many as there are", () => {
    for (const key of ["a.md", "b.md", "c.md"]) put(index, key)
    plan(index, "b.md")
    expect(Array.from(index.articles.headsWhere("1"), ({ id }) => id)).toEqual(["urn:b.md"])
    expect([...index.articles.referencesWhere("1")].map(({ id, at: when }) => [id, when])).toEqual([
      ["urn:b.md", Date.parse("2026-03-01T09:30:00+03:00")]
    ])
    expect(Array.from(index.articles.where("1 ORDER BY key DESC"), ({ key }) => key)).toEqual(["c.md", "b.md", "a.md"])
  })

  test("can be left in the middle and begun again, two at a time", () => {
    for (let number = 0; number < 5; number += 1) publish(index, `${number}.md`)
    const order = "1 ORDER BY key"
    const pairs: Array<string> = []
    for (const outer of index.articles.headsWhere(order)) {
      for (const inner of index.articles.headsWhere(order)) {
        pairs.push(`${outer.slug} ${inner.slug}`)
        if (inner.slug === outer.slug) break
      }
    }
    expect(pairs).toHaveLength(1 + 2 + 3 + 4 + 5)
  })

  test("of ids are the lowest, of languages each once", () => {
    for (const [key, language] of [
      ["c.md", "he"],
      ["a.md", "en"],
      ["b.md", "he"],
      ["d.md", "ar"]
    ] as const)
      put(index, key, { language })
    put(index, "e.md", {}, { id: null, state: "draft" })
    expect(index.articles.firstIds(2)).toEqual(["urn:a.md", "urn:b.md"])
    expect(index.articles.firstIds(9)).toHaveLength(4)
    expect(index.articles.languages()).toEqual(["ar", "en", "he"])
  })

  test("of what was commented go by the newest comment, in whatever order and file the comments stand", () => {
    const when = (hour: number) =>
      comment(`c${hour}`, { published: at(`2026-03-01T${String(hour).padStart(2, "0")}:00:00Z`) })
    put(index, "a.md", { comments: [when(15), when(9)] })
    put(index, "b.md", { comments: [when(14)] }, {}, { comments: [when(10)] })
    put(index, "c.md", { comments: [when(7)] }, {}, { comments: [when(16)] })
    put(index, "d.md")
    expect(index.articles.keysWhere("commented IS NOT NULL ORDER BY commented DESC")).toEqual(["c.md", "a.md", "b.md"])
  })

  test("of parts of the manifest hold each article once, whatever the number of parts", () => {
    for (let number = 0; number < 40; number += 1) publish(index, `${number}.md`)
    publish(index, "late.md", { published: fromInstant(noon + day) })
    put(index, "draft.md", {}, { id: null, state: "draft" })
    for (const bits of [0, 1, 2, 5]) {
      const width = 2 ** (32 - bits)
      const parts = Array.from({ length: 2 ** bits }, (_, part) => [
        ...index.articles.between(part * width, (part + 1) * width - 1, noon)
      ])
      const ids = parts.map((part) => part.map(({ id }) => id))
      expect(ids).toEqual(ids.map((part) => part.toSorted()))
      expect(ids.flat().toSorted()).toEqual(Array.from({ length: 40 }, (_, number) => `urn:${number}.md`).toSorted())
      expect(parts.flat().every(({ id, listed }) => (JSON.parse(listed) as { id: string }).id === id)).toBe(true)
    }
  })

  test("of the root of the manifest give the newest, then those without a date by slug, as many as are asked for", () => {
    for (const [key, days] of [
      ["old.md", 3],
      ["new.md", 1],
      ["mid.md", 2]
    ] as const)
      publish(index, key, { published: fromInstant(noon - days * day) })
    publish(index, "b.md", { published: null, slug: "b" })
    publish(index, "a.md", { published: null, slug: "a" })
    publish(index, "late.md", { published: fromInstant(noon + day) })
    put(index, "draft.md", {}, { id: null, state: "draft" })
    const keys = (most: number) => index.articles.newestListed(noon, most).map(({ key }) => key)
    expect(keys(9)).toEqual(["new.md", "mid.md", "old.md", "a.md", "b.md"])
    expect(keys(4)).toEqual(["new.md", "mid.md", "old.md", "a.md"])
    expect(keys(2)).toEqual(["new.md", "mid.md"])
    expect(index.articles.newestListed(noon, 1)).toEqual([
      { key: "new.md", id: "urn:new.md", listed: '{"id":"urn:new.md"}' }
    ])
  })
})
