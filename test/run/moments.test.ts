/** What the clock alone changes: an article comes out at its second, and leaves the news sitemap in the second after two days. */
import { ConfigProvider, Effect } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { moment } from "../../src/run/moment.ts"
import { plainSite, story } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { articles, codesOf, epoch, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const day = 86_400
const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(".000Z", "Z")
const dated = (number: number, seconds: number): string => story(number).replace(/date: .*/, `date: ${iso(seconds)}`)

const news = (site: Site): ReadonlyArray<string> =>
  [...site.read("public/news-sitemap.xml").matchAll(/<news:title>([^<]*)</g)].map(([, title]) => title ?? "")

const titles = (site: Site): ReadonlyArray<string> =>
  [...site.read("public/rss.xml").matchAll(/<title>(Story[^<]*)</g)].map(([, title]) => title ?? "")

/** The whole output of a project that was never built before, with the ledger of this one. */
const cold = async (site: Site, files: Parameters<typeof makeSite>[0], seconds: number) => {
  const twin = makeSite({ ...files, "fanfare.ledger.jsonl": site.read("fanfare.ledger.jsonl") })
  await twin.run({ epoch: seconds })
  return twin.published()
}

describe("an article that is dated in the future", () => {
  test("is held back and named until its second, and out in it", async () => {
    const due = epoch + 100
    const files = { ...articles(1), "articles/soon.md": dated(2, due) }
    const site = makeSite(files)
    for (const seconds of [epoch, due - 1]) {
      const ran = await site.run({ epoch: seconds })
      expect([ran.report.articles.total, codesOf(ran)]).toEqual([1, ["FF6002 articles/soon.md"]])
      expect([titles(site), [...site.published().keys()].some((path) => path.includes("soon"))]).toEqual([
        ["Story number 1"],
        false
      ])
    }
    const ran = await site.run({ epoch: due })
    expect(ran.report).toMatchObject({
      articles: { total: 2, added: 1 },
      subscribers: { new: [{ title: "Story number 2" }] },
      findings: []
    })
    expect(titles(site)).toEqual(["Story number 2", "Story number 1"])
    expect(site.published()).toEqual(await cold(site, files, due))
    expect((await site.run({ epoch: due })).report.files.written).toBe(0)
  })

  test("comes out once, with others that were passed over by a pause", async () => {
    const files = {
      ...articles(1),
      ...Object.fromEntries([2, 3, 4].map((number) => [`articles/s${number}.md`, dated(number, epoch + number * day)]))
    }
    const site = makeSite(files)
    await site.run()
    const ran = await site.run({ epoch: epoch + 3 * day })
    expect(ran.report.articles).toMatchObject({ total: 3, added: 2 })
    expect(titles(site)).toEqual(["Story number 3", "Story number 2", "Story number 1"])
    expect((await site.run({ epoch: epoch + 5 * day })).report.articles).toMatchObject({ total: 4, added: 1 })
    expect(site.published()).toEqual(await cold(site, files, epoch + 5 * day))
  })

  test("that is put off before it comes out was never there", async () => {
    const site = makeSite({ ...articles(1), "articles/soon.md": dated(2, epoch + 10) })
    await site.run()
    site.write("articles/soon.md", dated(2, epoch + 1000))
    const ran = await site.run({ epoch: epoch + 10 })
    expect(ran.report).toMatchObject({
      articles: { total: 1, added: 0, removed: 0 },
      subscribers: { new: [], vanished: [] }
    })
  })
})

describe("the news sitemap", () => {
  test.each([0, 1])(
    "holds an article for two days and no second longer, also with a build in the last second of them: %i",
    async (late) => {
      const files = { ...articles(1), "articles/new.md": dated(2, epoch) }
      const site = makeSite(files)
      await site.run()
      expect(news(site)).toEqual(["Story number 2"])
      for (const [seconds, listed] of [
        [epoch + day, ["Story number 2"]],
        [epoch + 2 * day - 1, ["Story number 2"]],
        ...(late === 1 ? [[epoch + 2 * day, ["Story number 2"]] as const] : []),
        [epoch + 2 * day + 1, []],
        [epoch + 9 * day, []]
      ] as const) {
        await site.run({ epoch: seconds })
        expect(news(site), iso(seconds)).toEqual(listed)
        expect(site.published(), iso(seconds)).toEqual(await cold(site, files, seconds))
      }
    }
  )

  test("is made again only when its list is another", async () => {
    const site = makeSite({ ...articles(1), "articles/new.md": dated(2, epoch) })
    await site.run()
    expect((await site.run({ epoch: epoch + day })).report.files.written).toBe(0)
    const { report, reasons } = await site.run({ epoch: epoch + 3 * day })
    expect([report.files.written, reasons.map((reason) => reason.split(" ")[0])]).toEqual([1, ["news-sitemap.xml"]])
  })

  test("lists what it should again where the clock is set back", async () => {
    const files = { ...articles(1), "articles/new.md": dated(2, epoch) }
    const site = makeSite(files)
    await site.run()
    await site.run({ epoch: epoch + 5 * day })
    expect(news(site)).toEqual([])
    await site.run({ epoch: epoch + day, acceptShrink: true })
    expect(news(site)).toEqual(["Story number 2"])
    expect(site.published()).toEqual(await cold(site, files, epoch + day))
  })
})

test("an article without a date has the moment of the first build that saw it, where the config says so, and keeps it", async () => {
  const note =
    "---\ntitle: Story without a day\nurl: /note/\nauthor: A\ndescription: D.\nlang: en\n---\nNobody wrote down when.\n"
  const site = makeSite({ "articles/note.md": note }, plainSite("undated: first-seen\n"))
  await site.run()
  const before = site.read("public/atom.xml")
  expect(before).toContain(`<published>${iso(epoch)}</published>`)
  site.write("articles/other.md", story(3))
  await site.run({ epoch: epoch + day })
  expect(site.read("public/atom.xml")).toContain(`<published>${iso(epoch)}</published>`)
  site.remove(".fanfare")
  await site.run({ epoch: epoch + 2 * day })
  expect(site.read("public/atom.xml")).toContain(`<published>${iso(epoch)}</published>`)
})

describe("a change that is dated in the future", () => {
  const due = epoch + 100
  const iso8601 = iso(due)
  const forms: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, string]> = [
    ["updated", { "articles/s1.md": story(1, `updated: ${iso8601}\n`) }, "articles/s1.md"],
    ["lastmod", { "articles/s1.md": story(1, `lastmod: ${iso8601}\n`) }, "articles/s1.md"],
    [
      "a sidecar",
      { "articles/s1.md": story(1), "articles/s1.meta.yaml": `last_modified_at: ${iso8601}\n` },
      "articles/s1.meta.yaml"
    ],
    ["a group of fields", { "articles/s1.md": story(1, `params: { dateModified: "${iso8601}" }\n`) }, "articles/s1.md"]
  ]
  const tells = (site: Site): boolean => [...site.published().values()].some((text) => text.includes(iso8601))

  test.each(forms)("is in no output until its second: %s", async (_, files, file) => {
    const site = makeSite(files)
    for (const seconds of [epoch, due - 1]) {
      const ran = await site.run({ epoch: seconds })
      expect(codesOf(ran)).toEqual([`FF1112 ${file}`])
      expect([tells(site), titles(site)]).toEqual([false, ["Story number 1"]])
    }
    expect((await site.run({ epoch: due })).report.findings).toEqual([])
    expect(tells(site)).toBe(true)
    expect(site.published()).toEqual(await cold(site, files, due))
    expect(codesOf(await site.run({ epoch: due - 50 }))).toEqual([`FF1112 ${file}`])
    expect(tells(site)).toBe(false)
  })

  test("is named beside the day of an article that waits for it", async () => {
    const later = dated(2, due).replace("---\nWords", `updated: ${iso(due + 50)}\n---\nWords`)
    const site = makeSite({ ...articles(1), "articles/s2.md": later })
    expect(codesOf(await site.run()).toSorted()).toEqual(["FF1112 articles/s2.md", "FF6002 articles/s2.md"])
    expect(codesOf(await site.run({ epoch: due + 10 }))).toEqual(["FF1112 articles/s2.md"])
    expect(codesOf(await site.run({ epoch: due + 50 }))).toEqual([])
    expect(site.read("public/atom.xml")).toContain(iso(due + 50))
  })
})

test("a change of the very moment of publication is no fault", async () => {
  const due = epoch + 100
  const files = { "articles/s2.md": dated(2, due).replace("---\nWords", `updated: ${iso(due)}\n---\nWords`) }
  const site = makeSite({ ...articles(1), ...files })
  expect(codesOf(await site.run())).toEqual(["FF6002 articles/s2.md"])
  expect(codesOf(await site.run({ epoch: due }))).toEqual([])
})

describe("a comment that is dated in the future", () => {
  const due = epoch + 100
  const rss = (seconds: number): string =>
    `<rss version="2.0"><channel><title>Comments</title><link>https://news.example.org/s1/</link><item><guid>x1</guid><author>Ann</author><link>https://news.example.org/s1/#x1</link><pubDate>${new Date(seconds * 1000).toUTCString()}</pubDate><description>Not yet written.</description></item></channel></rss>`
  const answers = (seconds: number): string =>
    JSON.stringify([
      { id: "late", author: "Ann", date: iso(seconds), text: "Not yet written." },
      { id: "early", inReplyTo: "late", author: "Ben", date: iso(epoch - 9), text: "Written before." }
    ])
  const forms: ReadonlyArray<readonly [string, string, (seconds: number) => string]> = [
    ["a list in YAML", "s1.comments.yaml", (at) => `- { author: Ann, date: "${iso(at)}", text: Not yet written. }\n`],
    ["a list in JSON, with its answer", "s1.comments.json", answers],
    [
      "a number of seconds",
      "s1.comments.json",
      (at) => JSON.stringify([{ author: "Ann", date: at, text: "Not yet written." }])
    ],
    ["a feed of comments", "s1.comments.xml", rss]
  ]

  test.each(forms)("is in no output until its second: %s", async (_, name, write) => {
    const site = makeSite({ ...articles(1), [`articles/${name}`]: write(due) })
    const told = () =>
      [...site.published()].filter(([, text]) => text.includes("Not yet written")).map(([path]) => path)
    for (const seconds of [epoch, due - 1]) {
      const ran = await site.run({ epoch: seconds })
      expect(codesOf(ran)).toEqual([`FF1410 articles/${name}`])
      expect(told()).toEqual([])
    }
    const ran = await site.run({ epoch: due })
    expect(ran.report.findings).toEqual([])
    expect(told().length).toBeGreaterThan(2)
    // A clock that is set back takes it back.
    expect(codesOf(await site.run({ epoch: due - 50 }))).toEqual([`FF1410 articles/${name}`])
    expect(told()).toEqual([])
  })

  test("leaves the answer to it, which stands by itself", async () => {
    const site = makeSite({ ...articles(1), "articles/s1.comments.json": answers(due) })
    await site.run()
    const texts = [...site.published().values()].filter((text) => text.includes("Written before."))
    expect(texts.length).toBeGreaterThan(2)
    for (const text of texts) expect(text).not.toMatch(/\blate\b/)
  })

  test("is told with its author, its line and how many there are", async () => {
    const at = iso(4_070_908_800)
    const site = makeSite({
      ...articles(1),
      "articles/s1.comments.yaml": `- { author: Ben, date: 2026-01-02, text: Now. }\n- { author: Ann, date: "${at}", text: One. }\n- { author: Ann, date: "${at}", text: Two. }\n`
    })
    expect((await site.run()).report.findings).toMatchObject([
      {
        code: "FF1410",
        severity: "info",
        file: "articles/s1.comments.yaml",
        line: 2,
        message: `2 comments of this file are held back, because their date has not come yet: that of Ann is of ${at}.`
      }
    ])
  })
})

describe("the moment of a run", () => {
  const at = (environment: Readonly<Record<string, string>>) =>
    Effect.runPromise(
      moment.pipe(Effect.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(environment))), Effect.result)
    )

  test.each([
    ["0", "1970-01-01T00:00:00Z"],
    ["1780000000", "2026-05-28T20:26:40Z"],
    ["253402300799", "9999-12-31T23:59:59Z"]
  ])("is that of SOURCE_DATE_EPOCH: %s", async (value, expected) => {
    expect(await at({ SOURCE_DATE_EPOCH: value })).toMatchObject({ success: expected })
  })

  test.each(["-1", "253402300800", "soon", "1.5", "1e99", "NaN"])(
    "is an error of the config with %s",
    async (value) => {
      expect(await at({ SOURCE_DATE_EPOCH: value })).toMatchObject({
        failure: { _tag: "ConfigError", exitCode: 2, hint: expect.stringContaining("git log") }
      })
    }
  )

  test("is that of the clock without it, in whole seconds", async () => {
    const before = Date.now()
    const found = await at({})
    const seconds = Date.parse("success" in found ? found.success : "")
    expect(seconds % 1000).toBe(0)
    expect(seconds).toBeGreaterThan(before - 1001)
    expect(seconds).toBeLessThanOrEqual(Date.now())
  })
})
