/** Digests by which fanfare names and compares things: equal exactly where what they stand for is. */
import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bodyDigest, digestOf, sha256, uuidOf } from "../../src/model/Digest.ts"

const json = fc.jsonValue({ maxDepth: 4 })

/** The same value with its keys in another order, at every depth. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reordered(inner)])
  )
}

describe("sha256", () => {
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]
  ])("of %j is that of FIPS 180-2", (text, digest) => {
    expect(sha256(text)).toBe(digest)
  })

  test("of a text is that of its UTF-8 bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(Buffer.from(text, "utf8")).digest("hex"))
        expect(sha256(new TextEncoder().encode(text))).toBe(sha256(text))
      }),
      { seed: 5 }
    )
  })
})

describe("the digest of a value", () => {
  test("does not change with the order of keys", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(digestOf(reordered(value))).toBe(digestOf(value))
      }),
      { seed: 5 }
    )
  })

  test("is another exactly where the value is", () => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        expect(digestOf(one) === digestOf(other)).toBe(isDeeplyEqual(plain(one), plain(other)))
      }),
      { seed: 5, numRuns: 1000 }
    )
  })

  test("counts the order of a list, and what an empty value is", () => {
    const values = [
      [1, 2],
      [2, 1],
      [],
      {},
      null,
      "",
      0,
      false,
      "0",
      "null",
      [null],
      { a: null },
      { a: "" },
      { "": "a" }
    ]
    expect(new Set(values.map(digestOf)).size).toBe(values.length)
  })

  test("leaves out what JSON leaves out", () => {
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }))
    expect(digestOf(undefined)).not.toBe(digestOf("undefined"))
  })

  test("takes a key that objects have for others as any other key", () => {
    const own = JSON.parse('{"__proto__":{"a":1}}') as unknown
    expect(digestOf(own)).not.toBe(digestOf({}))
    expect(digestOf({ constructor: 1 })).not.toBe(digestOf({}))
  })
})

const isDeeplyEqual = (one: unknown, other: unknown): boolean => {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [first, second] = [Object.entries(one), new Map(Object.entries(other))]
  return (
    first.length === second.size &&
    first.every(([key, value]) => second.has(key) && isDeeplyEqual(value, second.get(key)))
  )
}

describe("the UUID of a value", () => {
  test("is one of version 8 and of the variant of RFC 9562, as a URN in lower case", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(uuidOf(value)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(uuidOf(reordered(value))).toBe(uuidOf(value))
      }),
      { seed: 5 }
    )
  })

  test("does not change with fanfare: ids that are published rest on it", () => {
    expect(uuidOf("harbour")).toBe("urn:uuid:faf503c2-a902-83a6-965b-6b8d19797755")
  })

  test("is another for each of many values", () => {
    const ids = Array.from({ length: 5000 }, (_, index) => uuidOf({ index }))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe("the digest of a body", () => {
  test("is empty for one without text, and for no other", () => {
    for (const blank of ["", " ", "\n\t \u00a0"]) expect(bodyDigest(blank)).toBe("")
    expect(bodyDigest("a")).toMatch(/^[0-9a-f]{16}$/)
    expect(bodyDigest("a ")).not.toBe(bodyDigest("a"))
  })
})
