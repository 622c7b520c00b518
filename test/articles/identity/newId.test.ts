/** The ids of new articles: the first that is free, found in few steps however many are taken. */
import { describe, expect, test } from "vitest"
import { newId } from "../../../src/articles/identity/settle.ts"
import type { Timestamp } from "../../../src/model/Timestamp.ts"

const marks = { body: "0123456789abcdef", published: "2026-03-01T09:30:00Z" as Timestamp }

/** The ids of many articles of one body and date, in turn, and how often it was asked whether one is taken. */
const give = (count: number): { readonly ids: ReadonlySet<string>; readonly asked: number } => {
  const ids = new Set<string>()
  let asked = 0
  for (let index = 0; index < count; index += 1)
    ids.add(
      newId(marks, (id) => {
        asked += 1
        return ids.has(id)
      })
    )
  return { ids, asked }
}

describe("a thousand articles with one body and one date", () => {
  test.each([1, 2, 3, 10, 1000])("%i get as many ids", (count) => {
    expect(give(count).ids.size).toBe(count)
  })

  test("are given them in a few questions each", () => {
    const [one, two] = [give(1000), give(2000)]
    expect(one.asked).toBeLessThan(1000 * 22)
    expect(two.asked / one.asked).toBeLessThan(2.6)
  })

  test("and the same ones in the same order, whoever asks", () => {
    expect([...give(20).ids]).toEqual([...give(30).ids].slice(0, 20))
  })

  test("one that became free in between is not needed", () => {
    const ids = [...give(8).ids]
    const left = new Set(ids.filter((_, index) => index !== 3))
    expect(left.has(newId(marks, (id) => left.has(id)))).toBe(false)
  })

  test("another body or another date has ids of its own", () => {
    const free = (): boolean => false
    const others = [marks, { ...marks, body: "fedcba9876543210" }, { ...marks, published: null }].map((one) =>
      newId(one, free)
    )
    expect(new Set(others).size).toBe(3)
  })
})
