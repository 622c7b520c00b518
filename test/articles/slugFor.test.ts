import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isNumbered, slugFor } from "../../src/articles/slugFor.ts"

const among = (...taken: ReadonlyArray<string>): ((slug: string) => boolean) => {
  const set = new Set(taken)
  return (slug) => set.has(slug)
}

describe("a slug", () => {
  test.each([
    [[], "a"],
    [["b"], "a"],
    [["a"], "a-2"],
    [["a", "a-2", "a-4"], "a-3"]
  ])("that is wanted while %j are taken", (taken, slug) => {
    expect(slugFor({ wanted: "a", known: [], isTaken: among(...taken) })).toBe(slug)
  })

  test("that was published stays, whoever else has it, as long as its article asks for the same name", () => {
    const known = [
      { slug: "b", wanted: "b" },
      { slug: "a-7", wanted: "a" }
    ]
    expect(slugFor({ wanted: "a", known, isTaken: () => true })).toBe("a-7")
    expect(slugFor({ wanted: "c", known, isTaken: among("c") })).toBe("c-2")
  })

  test("with a number is as long as any other at most, and ends in no hyphen before it", () => {
    expect(slugFor({ wanted: "a".repeat(80), known: [], isTaken: among("a".repeat(80)) })).toBe(`${"a".repeat(78)}-2`)
    const wanted = `${"a".repeat(77)}-bb`
    expect(slugFor({ wanted, known: [], isTaken: among(wanted) })).toBe(`${"a".repeat(77)}-2`)
  })

  test("is another one each time, whatever is wanted how often", () => {
    const name = fc.oneof(
      fc.constantFrom("a", "a-2", "a-2-2"),
      fc.integer({ min: 70, max: 80 }).map((length) => "b".repeat(length))
    )
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), (names) => {
        const given = new Set<string>()
        for (const wanted of names) {
          const slug = slugFor({ wanted, known: [], isTaken: (one) => given.has(one) })
          expect(given.has(slug)).toBe(false)
          expect(slug.length).toBeLessThanOrEqual(80)
          expect(slug === wanted || isNumbered(slug, wanted)).toBe(true)
          given.add(slug)
        }
      })
    )
  })

  test.each([
    ["a-2", "a", true],
    ["a-10", "a", true],
    ["a-1", "a", false],
    ["a-02", "a", false],
    ["a-b", "a", false],
    ["ab-2", "a", false],
    ["a", "a", false]
  ])("%s is %s with a number: %s", (slug, wanted, is) => {
    expect(isNumbered(slug, wanted)).toBe(is)
  })
})
