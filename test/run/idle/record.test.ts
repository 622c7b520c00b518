/** When a record of an unchanged build is written, for how long it holds, and who is answered from it. */
import { existsSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { decodeIdle, encodeIdle, type IdleRecord } from "../../../src/run/idle/IdleRecord.ts"
import { plainSite, story } from "../../cli/tools/stories.ts"
import { aMoment } from "../../sources/disks.ts"
import { removeFolders } from "../../publish/site.ts"
import { articles, epoch, makeSite, type Site } from "../site.ts"
import { answers, atEpoch, recordOf, setEnvironment, settled } from "./answering.ts"

afterAll(removeFolders)

atEpoch()

const hasRecord = (site: Site): boolean => existsSync(recordOf(site))

describe("a record", () => {
  const record: fc.Arbitrary<IdleRecord> = fc
    .record({
      version: fc.string(),
      config: fc.string(),
      out: fc.string({ unit: "grapheme" }),
      usual: fc.string({ unit: "grapheme" }),
      from: fc.nat(),
      until: fc.maxSafeNat(),
      isFit: fc.boolean(),
      said: fc.record({ plain: fc.string({ unit: "binary" }), colour: fc.string() }),
      inputs: fc.nat(9),
      paths: fc.array(
        fc.string({ unit: "grapheme", minLength: 1 }).map((path) => path.replaceAll("\n", " ")),
        { minLength: 1 }
      )
    })
    .chain((one) =>
      fc.array(fc.double(), { minLength: one.paths.length * 4, maxLength: one.paths.length * 4 }).map((stamps) => ({
        ...one,
        stamps: Float64Array.from(stamps)
      }))
    )

  test("is read as it was written", () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(decodeIdle(Buffer.from(encodeIdle(one)))).toEqual(one)
      }),
      { numRuns: 100, seed: 1 }
    )
  })

  test("that is damaged in any byte, or cut off anywhere, is none", () => {
    const [one] = fc.sample(record, { numRuns: 1, seed: 3 })
    if (one === undefined) throw new Error("no record")
    const bytes = Buffer.from(encodeIdle(one))
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      expect(decodeIdle(flipped)).toBeNull()
      expect(decodeIdle(bytes.subarray(0, at))).toBeNull()
    }
    expect(decodeIdle(Buffer.concat([bytes, Buffer.from("!")]))).toBeNull()
  })
})

describe("a record is kept", () => {
  test("after a build in which nothing changed", async () => {
    const site = makeSite(articles(2))
    await site.run()
    await aMoment()
    await site.run()
    expect(answers(site)).toBe(true)
  })

  test("after a build that changed something of a small site, once nothing that it read is new", async () => {
    const site = await settled()
    site.write("articles/s1.md", story(1).replace("Words", "Other words"))
    await aMoment()
    const { report } = await site.run()
    expect(report.files.written).toBeGreaterThan(0)
    expect(answers(site)).toBe(true)
  })

  test.each<[string, (site: Site) => Promise<unknown>]>([
    ["that writes nothing", (site) => site.run({ write: false })],
    ["that forbids warnings, and found none", (site) => site.run({ strict: true })]
  ])("as it is by a build %s", async (_, work) => {
    const site = await settled()
    await work(site)
    expect(answers(site)).toBe(true)
  })

  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      "with an error in the content",
      "articles/a.md",
      { "articles/a.md": story(4, "id: urn:x\n"), "articles/b.md": story(5, "id: urn:x\n") }
    ],
    ["with a file of comments that cannot be read", "articles/s1.comments.json", { "articles/s1.comments.json": "" }]
  ])("by no build %s", async (_, path, files) => {
    const site = makeSite({ ...articles(2), ...files })
    if (path.endsWith(".json")) {
      site.remove(path)
      symlinkSync("s1.comments.json", join(site.root, path))
    }
    await settled(site)
    expect(hasRecord(site)).toBe(false)
  })

  test.each([
    ["in code, which may say something else each time", { configName: "fanfare.config.ts" }],
    ["that a program gives", { configName: "" }]
  ])("by no build with a config %s", async (_, asked) => {
    expect(hasRecord(await settled(makeSite(articles(1)), asked))).toBe(false)
  })

  test("by no build that reads the pages of a site generator", async () => {
    const site = makeSite(articles(1), plainSite("pages: site/**/*.html\n"))
    expect(hasRecord(await settled(site))).toBe(false)
  })

  test("no more after a build that ends with an error, once something changed", async () => {
    const site = await settled()
    site.write("feeds/sport.yaml", "title: [\n")
    expect((await site.fault())._tag).toBe("ConfigError")
    expect(answers(site)).toBe(false)
  })
})

describe("a record holds", () => {
  const at = (seconds: number) => setEnvironment({ SOURCE_DATE_EPOCH: String(seconds) })

  test("from the moment of its build on, and before it for nobody", async () => {
    const site = await settled()
    for (const [seconds, isAnswered] of [
      [epoch - 1, false],
      [epoch, true],
      [epoch + 86_400 * 200, true],
      // Which years a page may show as its date depends on the year.
      [epoch + 86_400 * 300, false]
    ] as const) {
      at(seconds)
      expect(answers(site), String(seconds)).toBe(isAnswered)
    }
  })

  test("until an article is due, and until one leaves the news sitemap, to the second", async () => {
    const due = epoch + 1000
    const site = makeSite({
      ...articles(1),
      "articles/soon.md": story(2).replace(/date: .*/, `date: ${new Date(due * 1000).toISOString()}`)
    })
    await settled(site)
    for (const [seconds, isAnswered] of [
      [due - 1, true],
      [due, false],
      [due + 1, false]
    ] as const) {
      at(seconds)
      expect(answers(site), String(seconds)).toBe(isAnswered)
    }
    await settled(site, { epoch: due })
    const left = due + 2 * 86_400 + 1
    for (const [seconds, isAnswered] of [
      [due, true],
      [left - 1, true],
      [left, false]
    ] as const) {
      at(seconds)
      expect(answers(site), String(seconds)).toBe(isAnswered)
    }
  })

  test("by the clock where SOURCE_DATE_EPOCH is not set, and never for one that is no number", async () => {
    const site = await settled(makeSite(articles(1)), { epoch: Math.floor(Date.now() / 1000) - 10 })
    setEnvironment({})
    expect(answers(site)).toBe(true)
    for (const wrong of ["", "soon", "-1", "1.5", "1e9"]) {
      setEnvironment({ SOURCE_DATE_EPOCH: wrong })
      expect(answers(site), wrong).toBe(false)
    }
  })
})

describe("who is answered from a record", () => {
  test.each<[ReadonlyArray<string>, boolean]>([
    [[], true],
    [["--allow-url"], true],
    [["--jobs", "3", "--wait", "10"], true],
    [["--out", "public"], false],
    [["--jobs", "0"], false],
    [["--wait", "soon"], false],
    [["--jobs"], false],
    [["--force"], false],
    [["--strict"], false],
    [["--check"], false],
    [["--dry-run"], false],
    [["--json"], false],
    [["--verbose"], false],
    [["--accept-shrink"], false],
    [["--shard", "1/2"], false],
    [["--unknown"], false],
    [["--config=other.yaml"], false]
  ])("%j: %s", async (flags, isAnswered) => {
    const site = await shared()
    expect(answers(site, ...flags)).toBe(isAnswered)
  })

  test("who names the same output directory, and nobody who names another one", async () => {
    const site = await shared()
    expect(answers(site, "--out", join(site.root, "public"))).toBe(true)
    expect(answers(site, "--out", join(site.root, "articles/../public/"))).toBe(true)
    expect(answers(site, "--out", join(site.root, "elsewhere"))).toBe(false)
  })

  test("nobody in CI where the site's address is one of a test, unless that is allowed", async () => {
    const site = await settled(makeSite(articles(1)), { isUrlFit: () => false })
    for (const ci of ["", "0", "false", "FALSE"]) {
      setEnvironment({ SOURCE_DATE_EPOCH: String(epoch), CI: ci })
      expect(answers(site), ci).toBe(true)
    }
    for (const ci of ["1", "true"]) {
      setEnvironment({ SOURCE_DATE_EPOCH: String(epoch), CI: ci })
      expect([answers(site), answers(site, "--allow-url")], ci).toEqual([false, true])
    }
  })

  test("nobody while a commit is unfinished, and nobody from a record of another version, or a damaged one", async () => {
    const site = await shared()
    const bytes = readFileSync(recordOf(site))
    site.write(".fanfare/journal", "")
    expect(answers(site)).toBe(false)
    site.remove(".fanfare/journal")
    expect(answers(site)).toBe(true)
    const record = decodeIdle(bytes)
    if (record === null) throw new Error("there is no record")
    for (const other of [
      { ...record, version: "0.0.0" },
      { ...record, config: "fanfare.config.json" },
      { ...record, out: "/elsewhere" }
    ]) {
      writeFileSync(recordOf(site), encodeIdle(other))
      expect(answers(site)).toBe(false)
    }
    truncateSync(recordOf(site), 40)
    expect(answers(site)).toBe(false)
    rmSync(recordOf(site))
    expect(answers(site)).toBe(false)
    writeFileSync(recordOf(site), bytes)
    expect(answers(site)).toBe(true)
  })

  test("also without an index, of which such a build has no need", async () => {
    const site = await settled()
    rmSync(join(site.root, ".fanfare/index.sqlite"))
    expect(answers(site)).toBe(true)
  })

  let known: Promise<Site> | null = null
  /** One for all that leave it as it is. */
  const shared = (): Promise<Site> => (known ??= settled())
})
