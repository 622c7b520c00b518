/** Which articles a feed takes, by its filters. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { belongs } from "../../src/config/belongs.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"

type Filed = Parameters<typeof belongs>[0]
type Filters = Parameters<typeof belongs>[1]

const article = (changes: Partial<Filed> = {}): Filed => ({
  published: "2026-03-01T09:30:00Z" as Timestamp,
  tags: ["Harbour", "city life"],
  section: "Trade",
  authors: [{ name: "Lena Haddad" }, { name: "Anna Skov" }],
  language: "en-GB",
  ...changes
})

const everything: Filters = { tags: [], sections: [], authors: [], languages: [] }
const takes = (filters: Partial<Filters>, changes: Partial<Filed> = {}): boolean =>
  belongs(article(changes), { ...everything, ...filters })

describe("a feed", () => {
  test("without filters takes every article that has a date, and no other", () => {
    expect(takes({})).toBe(true)
    expect(takes({}, { published: null })).toBe(false)
    expect(takes({ tags: ["harbour"] }, { published: null })).toBe(false)
    expect(takes({}, { tags: [], section: null, authors: [], language: "und" })).toBe(true)
  })

  test.each<[Partial<Filters>, boolean]>([
    [{ tags: ["harbour"] }, true],
    [{ tags: ["HARBOUR "] }, true],
    [{ tags: ["other", "city life"] }, true],
    [{ tags: ["city"] }, false],
    [{ tags: ["harbour", "other"], sections: ["other"] }, false],
    [{ sections: ["trade"] }, true],
    [{ sections: ["harbour"] }, false],
    [{ authors: ["anna skov"] }, true],
    [{ authors: ["Anna"] }, false],
    [{ languages: ["en"] }, true],
    [{ languages: ["en-GB"] }, true],
    [{ languages: ["EN-gb"] }, true],
    [{ languages: ["en-US"] }, false],
    [{ languages: ["e"] }, false],
    [{ languages: ["ar", "en"] }, true],
    [{ tags: ["harbour"], sections: ["Trade"], authors: ["Lena Haddad"], languages: ["en"] }, true],
    [{ tags: ["harbour"], sections: ["Trade"], authors: ["Nobody"], languages: ["en"] }, false]
  ])("with %j takes it: %s", (filters, expected) => {
    expect(takes(filters)).toBe(expected)
  })

  test("takes a language by whole subtags (RFC 4647, 3.3.1)", () => {
    expect(takes({ languages: ["en"] }, { language: "enm" })).toBe(false)
    expect(takes({ languages: ["zh-Hant"] }, { language: "zh-Hant-TW" })).toBe(true)
    expect(takes({ languages: ["zh-Hant"] }, { language: "zh-TW" })).toBe(false)
  })

  test("reads composed and decomposed letters as the same", () => {
    expect(takes({ tags: ["Économie"] }, { tags: ["E\u0301conomie"] })).toBe(true)
    expect(takes({ sections: ["اقتصاد"] }, { section: "اقتصاد" })).toBe(true)
  })

  test("an article without a section, tag or author is in no feed that asks for one", () => {
    const bare = { tags: [], section: null, authors: [] }
    for (const filters of [{ tags: ["a"] }, { sections: ["a"] }, { authors: ["a"] }])
      expect(takes(filters, bare)).toBe(false)
    expect(takes({ sections: [""] }, bare)).toBe(false)
  })
})

describe("filters", () => {
  const words = fc.array(fc.constantFrom("a", "B", "é", "مدينة", "e\u0301"), { maxLength: 3 })
  const filters = fc.record({ tags: words, sections: words, authors: words, languages: fc.constant([]) })
  const filed = fc
    .record({ tags: words, section: fc.option(fc.constantFrom("a", "b", "É")), authors: words })
    .map(({ authors, ...rest }) => article({ ...rest, authors: authors.map((name) => ({ name })) }))

  test("that are more take no article that fewer did not take", () => {
    fc.assert(
      fc.property(filed, filters, (one, all) => {
        if (belongs(one, all))
          for (const key of ["tags", "sections", "authors"] as const)
            expect(belongs(one, { ...all, [key]: [] })).toBe(true)
      }),
      { numRuns: 500, seed: 3 }
    )
  })

  test("with one value more take every article that they took before", () => {
    fc.assert(
      fc.property(filed, filters, fc.constantFrom("x", "a"), (one, all, more) => {
        if (belongs(one, all) && all.tags.length > 0)
          expect(belongs(one, { ...all, tags: [...all.tags, more] })).toBe(true)
      }),
      { numRuns: 500, seed: 3 }
    )
  })
})
