/** Five thousand articles, and twice as many files and lines, in one transaction: what a query gives is what a filter over a list gives. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { noPictures } from "../../src/model/Card.ts"
import { headOf } from "../../src/model/Head.ts"
import { fromInstant } from "../../src/model/Timestamp.ts"
import { dated, due } from "../../src/store/due.ts"
import type { Index } from "../../src/store/Index.ts"
import { article } from "../outputs/exampleNews.ts"
import { removeFolders } from "../publish/site.ts"
import { bodyOf, lineOf, openProject, rowOf, targetOf } from "./openStore.ts"

const count = 5000
const start = Date.UTC(2026, 0, 1)
const minute = 60_000

/** Dates that several articles share, some of them without any, in no order of their keys. */
const dateOf = (number: number): number | null => (number % 50 === 0 ? null : start + ((number * 7919) % 5000) * minute)

const keyOf = (number: number): string => `${String(number).padStart(5, "0")}.md`

const numbers = Array.from({ length: count }, (_, number) => number)
const project = openProject()
let index: Index

beforeAll(async () => {
  index = (await project.open()).index
  index.begin()
  for (const number of numbers) {
    const [key, at] = [keyOf(number), dateOf(number)]
    const base = article({ id: `urn:${key}`, slug: key, published: at === null ? null : fromInstant(at), source: key })
    index.articles.put(rowOf(key, { state: number % 7 === 0 ? "draft" : "live", shown: at ?? 0 }), bodyOf(base))
    index.articles.setHead(key, headOf(base, noPictures, String(number)), noPictures)
    for (const name of ["head.html", "share.json"])
      index.targets.put(targetOf(`articles/${key}/${name}`, { owner: key, unused: number % 400 === 0 ? 1 : 0 }))
    index.ledger.put(lineOf(`urn:${key}`, { source: key, slug: `s${number % 4000}`, seen: at ?? start }))
    index.ledger.put(lineOf(`old:${key}`, { source: "", slug: `s${number % 4000}`, seen: start + number }))
  }
  index.commit()
}, 60_000)

afterAll(async () => {
  await project.close()
  removeFolders()
})

/** Newest first; of one date by id. */
const newest = (moment: number): ReadonlyArray<string> =>
  numbers
    .filter((number) => number % 7 !== 0 && (dateOf(number) ?? Number.POSITIVE_INFINITY) <= moment)
    .toSorted((a, b) => (dateOf(b) ?? 0) - (dateOf(a) ?? 0) || a - b)
    .map((number) => `urn:${keyOf(number)}`)

describe("of many articles", () => {
  test.each([-1, 0, 1, 2500, 4999, 6000])("those are due, newest first, that a filter gives: minute %i", (after) => {
    const moment = start + after * minute
    expect(Array.from(index.articles.headsWhere(`${dated} ORDER BY at DESC, id`, moment), ({ id }) => id)).toEqual(
      newest(moment)
    )
    const undated = numbers.filter((number) => number % 7 !== 0 && dateOf(number) === null).length
    expect(index.articles.countWhere(due, moment)).toBe(newest(moment).length + undated)
  })

  test("the archive walks through the same the other way round", () => {
    const moment = start + 4000 * minute
    const ids = Array.from(
      index.articles.referencesWhere(`${dated} ORDER BY shown, at, id DESC`, moment),
      ({ id }) => id
    )
    expect(ids).toEqual(newest(moment).toReversed())
  })

  test("any is found by its key and its id, before and after the next opening", async () => {
    const found = () =>
      [0, 1, 7, 2500, count - 1].map((number) => {
        const { key } = index.articles.byId(`urn:${keyOf(number)}`) ?? {}
        return [key, index.articles.headOf(`urn:${keyOf(number)}`)?.revision, index.articles.article(key ?? "").slug]
      })
    const expected = [0, 1, 7, 2500, count - 1].map((number) => [keyOf(number), String(number), keyOf(number)])
    expect(found()).toEqual(expected)
    index = (await project.open()).index
    expect(found()).toEqual(expected)
  })
})

test("of many files and lines each is walked through once, in order", () => {
  const paths = numbers.flatMap((number) => [
    `articles/${keyOf(number)}/head.html`,
    `articles/${keyOf(number)}/share.json`
  ])
  expect(Array.from(index.targets.each(), ({ path }) => path)).toEqual(paths)
  expect([[...index.targets.stamps()].length, index.targets.unused().length]).toEqual([
    2 * count,
    2 * Math.ceil(count / 400)
  ])
  expect(Array.from(index.ledger.each(), ({ id }) => id)).toEqual([
    ...numbers.map((number) => `old:${keyOf(number)}`),
    ...numbers.map((number) => `urn:${keyOf(number)}`)
  ])
  expect(index.ledger.free()).toHaveLength(count + Math.ceil(count / 7))
  expect(index.ledger.ofSlug("s1")?.id).toBe(`old:${keyOf(1)}`)
})

test("all that a transaction did to many rows is undone at once", () => {
  index.begin()
  for (const number of numbers) if (number % 3 === 0) index.articles.remove(keyOf(number))
  expect(index.articles.countWhere("1")).toBe(count - Math.ceil(count / 3))
  index.rollback()
  expect(index.articles.countWhere("1")).toBe(count)
  expect(index.articles.article(keyOf(3)).slug).toBe(keyOf(3))
})
