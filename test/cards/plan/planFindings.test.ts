import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import type { CardKit } from "../../../src/cards/plan/CardKit.ts"
import type { Article, Image } from "../../../src/model/Article.ts"
import { article, engineFor, folderWith, kitFor, plain, planned, titled } from "../newsroom.ts"

const parts = JSON.stringify(resolve("templates/element.ts"))
const template = (body: string): string => `import { element, slot } from ${parts}
const title = { name: "title", sizes: [80, 40], colour: "#102030", weight: 700 }
export const template = { draw: ({ width, height, text, has }) => element({ width, height, backgroundColor: "#ffffff", alignItems: "center", justifyContent: "center" }, [${body}]) }
`
const root = folderWith({
  "templates/flat.mjs": template("slot(title, { width: 500, height: 400 })"),
  "templates/picky.mjs": template(
    'has.date && !has.author ? (() => { throw new Error("no byline.") })() : slot(title, { width: 500, height: 400 })'
  ),
  "templates/reads.mjs": template('{ type: "div", props: { style: { fontSize: 60 }, children: text.title } }'),
  "templates/turned.mjs": template(
    'element({ transform: "rotate(4deg)" }, [slot(title, { width: 500, height: 400 })])'
  ),
  "templates/gilt.mjs": template(
    'slot(title, { width: 500, height: 400, backgroundImage: "linear-gradient(90deg, #b3261e, #0b5c6b)", backgroundClip: "text", color: "transparent" })'
  )
})
const kit = await kitFor(root)

const told = async (one: Article, own: CardKit = kit, photoFault: string | null = null) =>
  (await planned(one, own, photoFault)).findings
const chosen = (name: string, kind: Parameters<typeof titled>[0] = "short"): Article =>
  titled(kind, { card: { template: name }, authors: [], section: null })

const photo: Image = {
  url: "https://news.example.org/media/quay.jpg",
  alt: "",
  width: 1600,
  height: 1000,
  bytes: 200_000,
  type: "image/jpeg",
  sha256: "0".repeat(64),
  copy: { from: "articles/quay.jpg", to: "media/quay.jpg" }
}

describe("a letter that no font has", () => {
  const lost = "துறைமுகம்"
  const codesFor = async (changes: Partial<Article>): Promise<ReadonlyArray<string>> =>
    (await told(article("Rain", changes))).map(({ code, severity }) => `${code} ${severity}`)

  test.each<readonly [string, Partial<Article>]>([
    ["the description", { description: lost }],
    ["a tag", { tags: [lost] }],
    ["a heading", { html: `<h2>${lost}</h2><h2>Two</h2><h2>Three</h2>`, card: { template: "headline" } }],
    ["a field of the author's own", { card: { data: { note: lost } } }]
  ])("in %s, which no card shows, is no fault", async (_, changes) => {
    expect(await codesFor(changes)).toEqual([])
  })

  test.each<readonly [string, Partial<Article>]>([
    ["the title", { title: lost }],
    ["the section", { section: lost }],
    ["the description", { description: lost, card: { template: "newspaper" } }],
    ["a point", { card: { template: "list", items: ["One", lost, "Three"] } }]
  ])("in %s, which a card shows, is an error", async (_, changes) => {
    expect(await codesFor(changes)).toContain("FF4002 error")
  })
})

describe("what is said of a plan", () => {
  test("is nothing where all is well", async () => {
    expect(await told(article("Rain"))).toEqual([])
    expect(await told(article("Rain", { images: [photo] }))).toEqual([])
    expect(await told(chosen("flat", "Arabic"))).toEqual([])
  })

  test("FF4014: a template that is not there is told with the nearest that is", async () => {
    const [found, ...rest] = await told(chosen("quotes"))
    expect(rest).toEqual([])
    expect(found).toMatchObject({ code: "FF4014", severity: "warning", file: "articles/tide.md" })
    expect(found?.message).toContain('"quotes"')
    expect(found?.fix).toMatch(/headline, photo, quote, pin, minimal, .*the nearest is quote\.$/)
  })

  test("FF4014: a template that the config names and that is not there is told once", async () => {
    const settings = {
      template: { og: "headlin", pin: "headlin", square: "quote" },
      sizes: [],
      fonts: [],
      photos: true,
      small: false
    }
    const { findings } = await engineFor(folderWith()).open({ settings })
    expect(findings).toMatchObject([{ code: "FF4014", fix: expect.stringMatching(/nearest is headline\.$/) }])
  })

  test("FF4016: a template that fails for one article is told with its words, and fanfare's own stands in", async () => {
    const one = article("Rain", { card: { template: "picky" }, authors: [] })
    const found = await told(one)
    expect(found.map(({ code, file }) => [code, file])).toEqual([["FF4016", "articles/tide.md"]])
    expect(found[0]?.message).toMatch(/template picky fails .*: no byline\.$/)
    const { card: _chosen, ...plainly } = one
    expect((await planned(one, kit)).pictures).toEqual((await planned(plainly, kit)).pictures)
    expect(await told(article("Rain", { card: { template: "picky" } }))).toEqual([])
  })

  test.each([
    ["FF4010", { type: "image/svg+xml" }, "PNG, JPEG, GIF, WebP or AVIF"],
    ["FF4010", { width: 12_000, height: 9000 }, "108 megapixels"],
    ["FF4010", { bytes: 52_000_000 }, "52 MB"],
    ["FF4011", { width: 500, height: 400 }, "500x400"]
  ] as const)("%s: a photo that cards cannot show is told: %j", async (code, more, reason) => {
    const found = await told(article("Rain", { images: [{ ...photo, ...more }] }))
    expect(found.map((one) => [one.code, one.file])).toEqual([[code, "articles/tide.md"]])
    expect(found[0]?.message).toContain("articles/quay.jpg")
    expect(found[0]?.message).toContain(reason)
  })

  test.each([
    [1199, ["FF4035"]],
    [1200, []]
  ] as const)(
    "FF4035: a photo of %i pixels is told as too narrow for Google Discover, or not",
    async (width, codes) => {
      const found = await told(article("Rain", { images: [{ ...photo, width }] }))
      expect(found.map(({ code }) => code)).toEqual(codes)
    }
  )

  test("FF4010: a photo that failed while it was drawn is told with its reason", async () => {
    expect(await told(article("Rain", { images: [photo] }), kit, "it cannot be decoded (torn)")).toMatchObject([
      {
        code: "FF4010",
        message: expect.stringContaining("articles/quay.jpg is not used on cards: it cannot be decoded (torn).")
      }
    ])
  })

  test("nothing is said of photos where the config wants none", async () => {
    const own = { ...kit, settings: { ...plain, photos: false } }
    expect(await told(article("Rain", { images: [{ ...photo, type: "image/svg+xml" }] }), own)).toEqual([])
  })

  test.each([
    ["reads", "Arabic", "Arabic"],
    ["reads", "Hebrew", "Hebrew"],
    ["reads", "Thai", "Thai"],
    ["reads", "Hindi", "Devanagari"],
    ["reads", "emoji", "emoji"],
    ["gilt", "Arabic", "Arabic"]
  ] as const)("FF4008: %s of %s is told, because satori sets it wrong", async (name, kind, script) => {
    const found = await told(chosen(name, kind))
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["FF4008", "warning"]])
    expect(found[0]?.message).toContain(script)
  })

  test.each([
    ["reads", "short"],
    ["reads", "Vietnamese"],
    ["gilt", "Russian"],
    ["turned", "Arabic"]
  ] as const)("%s of %s is drawn right, so nothing is said", async (name, kind) => {
    expect(await told(chosen(name, kind))).toEqual([])
  })
})

describe("slow templates", () => {
  test("FF4007: each is told once, with why, and those that fill slots are not", async () => {
    const { findings } = await engineFor(root).open()
    expect(findings.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ["FF4007", "info", "templates/gilt.mjs"],
      ["FF4007", "info", "templates/reads.mjs"],
      ["FF4007", "info", "templates/turned.mjs"]
    ])
    expect(findings.map(({ message }) => /reads texts itself|styles a slot/.exec(message)?.[0])).toEqual([
      "styles a slot",
      "reads texts itself",
      "styles a slot"
    ])
  })
})
