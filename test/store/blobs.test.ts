/** The store of pictures on disk: what is whole comes back, what is damaged does not, and it stays within its size and age. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { dirname, join } from "node:path"
import { Effect } from "effect"
import * as fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { sha256 } from "../../src/model/Digest.ts"
import { fileBlobs } from "../../src/store/blobs.ts"
import { emptyFolder, removeFolders } from "../publish/site.ts"

afterAll(removeFolders)

const keyOf = (name: string): string => sha256(name)
const fileOf = (folder: string, name: string): string => join(folder, "blobs", keyOf(name).slice(0, 2), keyOf(name))

const open = (folder: string, write = true) => {
  const blobs = fileBlobs(folder, write)
  return {
    ...blobs,
    read: (name: string): string | null => {
      const found = Effect.runSync(blobs.get(keyOf(name)))
      return found === null ? null : Buffer.from(found).toString("latin1")
    },
    keep: (name: string, content: string): void =>
      Effect.runSync(blobs.put(keyOf(name), Buffer.from(content, "latin1"))),
    drop: (limits: Parameters<typeof blobs.sweep>[0]): void => Effect.runSync(blobs.sweep(limits))
  }
}

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const day = 86_400_000
const now = Date.UTC(2026, 4, 1)
const roomy = { mostBytes: 1e12, mostDays: 90, now }

/** Bytes of the digest that stands before each picture. */
const digestLength = 64

/** As if it had been used last at a moment. */
const used = (file: string, moment: number): void => utimesSync(file, moment / 1000, moment / 1000)

describe("a picture", () => {
  test("comes back byte for byte, whatever it holds, for every process that opens the store", () => {
    const folder = emptyFolder()
    const blobs = open(folder)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("a", "b", "c"), (bytes, name) => {
        const content = Buffer.from(bytes).toString("latin1")
        blobs.keep(name, content)
        return blobs.read(name) === content && open(folder).read(name) === content
      }),
      { numRuns: 60, seed: 7 }
    )
    expect(filesIn(folder)).toHaveLength(3)
  })

  const damages: ReadonlyArray<readonly [what: string, damage: (file: string) => void]> = [
    ["empty", (file) => truncateSync(file, 0)],
    ["cut off within its digest", (file) => truncateSync(file, 30)],
    ["nothing but its digest", (file) => truncateSync(file, digestLength)],
    ["cut off by one byte", (file) => truncateSync(file, statSync(file).size - 1)],
    ["longer by one byte", (file) => writeFileSync(file, "!", { flag: "a" })],
    ["zeros", (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
    [
      "other in one bit",
      (file) => {
        const bytes = readFileSync(file)
        bytes[digestLength + 3] = (bytes[digestLength + 3] ?? 0) ^ 1
        writeFileSync(file, bytes)
      }
    ],
    [
      "other in one letter of its digest",
      (file) => {
        const bytes = readFileSync(file)
        bytes[0] = (bytes[0] ?? 0) ^ 1
        writeFileSync(file, bytes)
      }
    ]
  ]

  test.each(damages)("that is %s is none, is counted, and is made good by the next one", (_, damage) => {
    const folder = emptyFolder()
    const blobs = open(folder)
    blobs.keep("a", "a picture")
    damage(fileOf(folder, "a"))
    for (const isWriter of [true, false]) {
      const reader = open(folder, isWriter)
      expect([reader.read("a"), reader.damaged()]).toEqual([null, 1])
    }
    expect([blobs.read("b"), blobs.damaged()]).toEqual([null, 0])
    blobs.keep("a", "a picture")
    expect([blobs.read("a"), blobs.damaged(), blobs.failure()]).toEqual(["a picture", 0, null])
  })

  test("that cannot be kept is no failure; why is said, the first reason alone, and nothing half is left", () => {
    const folder = emptyFolder()
    mkdirSync(dirname(fileOf(folder, "a")), { recursive: true })
    mkdirSync(join(fileOf(folder, "a"), "inside"), { recursive: true })
    const blobs = open(folder)
    blobs.keep("a", "a picture")
    expect(blobs.failure()).toContain("EISDIR")
    const first = blobs.failure()
    rmSync(dirname(fileOf(folder, "a")), { recursive: true })
    writeFileSync(dirname(fileOf(folder, "a")), "a file in place of a folder")
    blobs.keep("a", "a picture")
    blobs.keep("b", "another")
    expect([blobs.read("a"), blobs.read("b"), blobs.failure()]).toEqual([null, "another", first])
    expect(filesIn(folder).filter((file) => file.endsWith(".tmp"))).toEqual([])
  })

  test("is kept although the whole store was deleted since the last one", () => {
    const folder = emptyFolder()
    const blobs = open(folder)
    blobs.keep("a", "a picture")
    rmSync(folder, { recursive: true })
    blobs.keep("a", "a picture")
    expect([blobs.read("a"), blobs.failure()]).toEqual(["a picture", null])
  })

  test("is kept by nobody who may not write, and its time is left alone", () => {
    const folder = emptyFolder()
    open(folder).keep("a", "a picture")
    used(fileOf(folder, "a"), now)
    const before = statSync(fileOf(folder, "a")).mtimeMs
    const reader = open(folder, false)
    reader.keep("b", "another")
    reader.drop({ ...roomy, mostBytes: 0, mostDays: 0, now: now + 1000 * day })
    expect([reader.read("a"), reader.read("b"), reader.failure()]).toEqual(["a picture", null, null])
    expect(statSync(fileOf(folder, "a")).mtimeMs).toBe(before)
    expect(filesIn(folder)).toEqual([fileOf(folder, "a")])
  })

  test("that is used counts as used today, once a day", () => {
    const folder = emptyFolder()
    const blobs = open(folder)
    blobs.keep("old", "old")
    blobs.keep("fresh", "fresh")
    const [old, recent] = [Date.now() - 2 * day, Date.now() - day / 2]
    used(fileOf(folder, "old"), old)
    used(fileOf(folder, "fresh"), recent)
    const fresh = statSync(fileOf(folder, "fresh")).mtimeMs
    expect([blobs.read("old"), blobs.read("fresh")]).toEqual(["old", "fresh"])
    expect(statSync(fileOf(folder, "old")).mtimeMs).toBeGreaterThan(recent)
    expect(statSync(fileOf(folder, "fresh")).mtimeMs).toBe(fresh)
  })
})

describe("the store is swept", () => {
  test("of nothing where it is not there yet", () => {
    const folder = emptyFolder()
    open(folder).drop(roomy)
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    [90 * day - 1, true],
    [90 * day, true],
    [90 * day + 2, false],
    [0, true],
    [-5 * day, true]
  ])("of pictures that were unused for more than so many days: %s ms", (age, isKept) => {
    const folder = emptyFolder()
    const blobs = open(folder)
    blobs.keep("a", "a picture")
    used(fileOf(folder, "a"), now - age)
    blobs.drop(roomy)
    expect(existsSync(fileOf(folder, "a"))).toBe(isKept)
  })

  test.each([
    ["an hour ago and less", 3_600_000, true],
    ["more than an hour ago", 3_600_002, false]
  ])("of half written files of runs that died: %s", (_, age, isKept) => {
    const folder = emptyFolder()
    const blobs = open(folder)
    blobs.keep("a", "a picture")
    used(fileOf(folder, "a"), now)
    const half = `${fileOf(folder, "b")}.4711-1-00ff00ff.tmp`
    mkdirSync(dirname(half), { recursive: true })
    writeFileSync(half, "half")
    used(half, now - age)
    blobs.drop({ ...roomy, mostBytes: digestLength + "a picture".length })
    expect(existsSync(half)).toBe(isKept)
    expect(blobs.read("a")).toBe("a picture")
  })

  test("of the longest unused ones, until the others are within its size", () => {
    const names = ["a", "b", "c", "d", "e"]
    const each = digestLength + 100
    for (const [mostBytes, left] of [
      [5 * each, "abcde"],
      [5 * each - 1, "bcde"],
      [4 * each, "bcde"],
      [each, "e"],
      [each - 1, ""],
      [0, ""]
    ] as const) {
      const folder = emptyFolder()
      const blobs = open(folder)
      for (const [age, name] of names.toReversed().entries()) {
        blobs.keep(name, name.repeat(100))
        used(fileOf(folder, name), now - age * day)
      }
      blobs.drop({ ...roomy, mostBytes })
      expect(names.filter((name) => existsSync(fileOf(folder, name))).join("")).toBe(left)
    }
  })

  test("and always holds the newest that fit, and nothing that is too old, as counted by hand", () => {
    const picture = fc.record({ size: fc.nat(400), age: fc.nat(200) })
    fc.assert(
      fc.property(fc.array(picture, { maxLength: 9 }), fc.nat(2000), fc.nat(150), (pictures, mostBytes, mostDays) => {
        const folder = emptyFolder()
        const blobs = open(folder)
        for (const [at, { size, age }] of pictures.entries()) {
          blobs.keep(String(at), "x".repeat(size))
          // Each a second apart, so that there is one order.
          used(fileOf(folder, String(at)), now - age * day + at * 1000)
        }
        blobs.drop({ mostBytes, mostDays, now: now + 10_000 })
        let room = mostBytes
        let isFull = false
        const expected = [...pictures.entries()]
          .filter(([at, { age }]) => age * day - at * 1000 + 10_000 <= mostDays * day)
          .toSorted(([a, one], [b, other]) => one.age * day - a * 1000 - (other.age * day - b * 1000))
          .filter(([, { size }]) => {
            room -= size + digestLength
            isFull ||= room < 0
            return !isFull
          })
          .map(([at]) => String(at))
        const left = pictures.flatMap((_, at) => (existsSync(fileOf(folder, String(at))) ? [String(at)] : []))
        expect(left).toEqual(expected.toSorted((a, b) => Number(a) - Number(b)))
      }),
      { numRuns: 60, seed: 3 }
    )
  })
})
