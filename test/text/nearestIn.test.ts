import fc from "fast-check"
import { closest } from "fastest-levenshtein"
import { describe, expect, test } from "vitest"
import { nearestIn } from "../../src/text/words/nearestIn.ts"

describe("the nearest name", () => {
  const nearest = nearestIn(["text", "image", "hashtags", "mastodon", "bluesky", "x", "vk"])

  test.each([
    ["mastodn", "mastodon"],
    ["imgae", "image"],
    ["hashtag", "hashtags"],
    ["bluesky", "bluesky"],
    ["", "x"],
    ["z", "x"],
    ["블루스카이", "text"]
  ])("of %j is %s", (word, name) => {
    expect(nearest(word)).toBe(name)
  })

  test("is the first that an edit distance finds, whatever the names", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "z", "é", "-", "A"), maxLength: 9 })
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 12 }), (one, names) => {
        const [first = "", ...others] = names
        expect(nearestIn([first, ...others])(one)).toBe(closest(one, names))
      }),
      { numRuns: 2000, seed: 12 }
    )
  })
})
