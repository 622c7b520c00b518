/** How alike two texts are, by the few numbers that the ledger keeps of each. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { likeness, sketchOf } from "../../../src/articles/identity/sketch.ts"

const words = (count: number, from: number): string =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(" ")
const alike = (one: string, other: string) => likeness(sketchOf(one), sketchOf(other))

describe("the likeness of two texts", () => {
  test("is whole for the same words, whatever stands between them", () => {
    expect(alike("The ferry, at last: it came back.", "the FERRY at last – it came  back")).toBe(1)
  })

  test("is nothing for texts without a common pair of words", () => {
    expect(alike(words(300, 0), words(300, 1000))).toBe(0)
    expect(alike("One.", "Two.")).toBe(0)
  })

  test("falls with the share of the text that is another", () => {
    const shares = [0, 30, 60, 90, 120].map((changed) => alike(words(300, 0), words(300, changed)) ?? -1)
    expect(shares.toSorted((a, b) => b - a)).toEqual(shares)
    expect(shares[0]).toBe(1)
  })

  test("is not known where one has no words", () => {
    for (const none of ["", "…", "  \n"]) expect(alike(none, "Some words.")).toBeNull()
  })

  test("is told of letters where words have no spaces", () => {
    expect(alike("渡し船が戻ってきた", "渡し船が戻ってきました")).toBeGreaterThan(0.4)
    expect(alike("渡し船が戻る", "蜜柑値段下落")).toBe(0)
    expect(alike("เรือข้ามฟากกลับมา", "เรือข้ามฟากกลับมาแล้ว")).toBeGreaterThan(0.4)
  })

  test("is near the true share of common pairs, on the average", () => {
    const misses = Array.from({ length: 60 }, (_, round) => {
      const [one, other] = [words(200, round * 1000), words(200, round * 1000 + 50)]
      return (alike(one, other) ?? 0) - 149 / 249
    })
    expect(Math.abs(misses.reduce((sum, one) => sum + one, 0) / misses.length)).toBeLessThan(0.05)
  })

  test("is the same both ways, from 0 to 1, and a sketch is short for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        const share = alike(one, other)
        expect(share).toBe(alike(other, one))
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true)
        expect(sketchOf(one)).toMatch(/^(?:[\w-]{4}){0,16}$/)
      }),
      { seed: 3, numRuns: 300 }
    )
  })
})
