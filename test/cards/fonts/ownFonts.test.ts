/** The user's own fonts: for which language, script, weight and slope each is taken, and every format that they come in. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { describe, expect, test } from "vitest"
import { compress } from "woff2-encoder"
import { type CatalogRequest, openFonts } from "../../../src/cards/fonts/FontCatalog.ts"
import { listFonts } from "../../../src/cards/fonts/listFonts.ts"
import { openFont } from "../../../src/cards/fonts/openFont.ts"
import type { OwnFont } from "../../../src/model/settings/CardSettings.ts"
import { folderWith } from "../newsroom.ts"
import { fontsFor, noBlobs, openOnce, set } from "../text/setting.ts"
import { ownFont, packageFont, variableFont, withTables } from "./fontFile.ts"

const latin = packageFont("ibm-plex-sans/latin-400")
const arabic = packageFont("ibm-plex-sans-arabic/arabic-400")
const nastaliq = packageFont("noto-nastaliq-urdu/arabic-400")

const woff2 = (name: string): Buffer =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${name}.woff2`)
  )

const open = async (
  files: Readonly<Record<string, Buffer>>,
  own: ReadonlyArray<OwnFont>,
  blobs: CatalogRequest["blobs"] = noBlobs
) => {
  const root = folderWith(files)
  const request = { root, own, blobs, openFont: Effect.succeed(openFont) }
  const { catalog, findings } = await Effect.runPromise(openFonts(request).pipe(Effect.provide(NodeServices.layer)))
  const facesOf = async (text: string, language: string, weight = 700, isItalic = false) => {
    const list = listFonts(await Effect.runPromise(catalog.choose(text, language)), openOnce)
    return [...text].map((letter) => list.faceOf(letter, weight, isItalic))
  }
  return { facesOf, findings, catalog }
}

/** The file that each letter of a text is drawn from, by the name of the own font that it is. */
const sourcesOf = async (text: string, language: string, own: ReadonlyArray<OwnFont>): Promise<string> => {
  const files: Readonly<Record<string, Buffer>> = { "latin.woff": latin, "arabic.woff": arabic, "urdu.woff": nastaliq }
  const { facesOf } = await open(files, own)
  const ids = await Promise.all(
    own.map(async ({ file }) => [file.split(".")[0], (await open(files, [ownFont(file)])).facesOf] as const)
  )
  const names = new Map<string, string>()
  for (const [name = "", facesOfOne] of ids)
    for (const letter of ["a", "ب"]) {
      const [face] = await facesOfOne(letter, "en")
      const usual = (await fontsFor("aب", "ar")).faceOf(letter, 700)
      if (face !== undefined && face.id !== usual?.id) names.set(face.id, name)
    }
  return (await facesOf(text, language)).map((face) => names.get(face?.id ?? "") ?? "fanfare").join(" ")
}

describe("an own font", () => {
  test.each([
    ["for all texts comes first", "aب", "ar", [ownFont("urdu.woff")], "fanfare urdu"],
    ["for a language sets that language", "aب", "ur", [ownFont("urdu.woff", { languages: ["ur"] })], "fanfare urdu"],
    [
      "for a language sets its regions too",
      "aب",
      "ur-PK",
      [ownFont("urdu.woff", { languages: ["ur"] })],
      "fanfare urdu"
    ],
    ["for a language sets no other", "aب", "ar", [ownFont("urdu.woff", { languages: ["ur"] })], "fanfare fanfare"],
    [
      "for a language is no other that begins alike",
      "a",
      "enm",
      [ownFont("latin.woff", { languages: ["en"] })],
      "fanfare"
    ],
    [
      "for a script leaves the letters of others",
      "a1ب",
      "ar",
      [ownFont("latin.woff", { scripts: ["Arab"] }), ownFont("urdu.woff", { scripts: ["Arab"] })],
      "fanfare fanfare urdu"
    ],
    [
      "for a language goes before one for all, wherever it stands",
      "ab",
      "de",
      [ownFont("arabic.woff"), ownFont("latin.woff", { languages: ["de"] })],
      "latin latin"
    ]
  ])("%s", async (_name, text, language, own, expected) => {
    expect(await sourcesOf(text, language, own)).toBe(expected)
  })

  test("of one script takes the space between its words from itself", async () => {
    const files = { "urdu.woff": nastaliq }
    const { catalog } = await open(files, [ownFont("urdu.woff", { scripts: ["Arab"] })])
    const text = "بارش کے بعد and rain at last"
    const list = listFonts(await Effect.runPromise(catalog.choose(text, "ur")), openOnce)
    const { glyphs } = set(text, { direction: "rtl", language: "ur", sizes: [30], width: 2000 }, list)
    const run = { text: " ", start: 0, end: 1, direction: "ltr", script: "Zyyy", language: "ur" } as const
    const spaces = glyphs.filter(({ face, glyph }) => face.shape(run)[0]?.glyph === glyph)
    expect(spaces).toHaveLength(6)
    expect(new Set(spaces.map(({ face }) => face.id)).size).toBe(2)
  })
})

describe("the weight of an own font", () => {
  const files = {
    "light.woff2": woff2("300-normal"),
    "bold.woff2": woff2("700-normal"),
    "italic.woff2": woff2("400-italic")
  }
  const own = [ownFont("light.woff2"), ownFont("bold.woff2"), ownFont("italic.woff2")]

  test.each([
    [300, false, 300, false],
    [100, false, 300, false],
    [400, false, 300, false],
    [600, false, 700, false],
    [900, false, 700, false],
    [400, true, 400, true],
    [700, true, 400, true]
  ])("%d, italic %s: %d, italic %s", async (weight, isItalic, nearest, sloped) => {
    const { facesOf, catalog } = await open(files, own)
    const [face] = await facesOf("a", "en", weight, isItalic)
    expect(face?.weight).toBe(nearest)
    const { files: read } = await Effect.runPromise(catalog.choose("a", "en"))
    expect(read.find(({ sha256 }) => sha256 === face?.id)?.traits.isItalic).toBe(sloped)
  })

  test("of a variable font is any of its axis", async () => {
    const { facesOf } = await open({ "own.ttf": variableFont() }, [ownFont("own.ttf")])
    const weights = await Promise.all([300, 400, 550, 700, 900].map((weight) => facesOf("a", "en", weight)))
    expect(weights.map(([face]) => face?.weight)).toEqual([300, 400, 550, 700, 700])
  })

  test("is what the config says, where it says something", async () => {
    const { facesOf } = await open(files, [
      ownFont("light.woff2", { weight: 900 }),
      ownFont("bold.woff2", { weight: 400 })
    ])
    const [[regular], [heavy]] = [await facesOf("a", "en", 400), await facesOf("a", "en", 900)] as const
    expect([regular?.weight, heavy?.weight]).toEqual([700, 300])
  })
})

describe("a WOFF2 file", () => {
  test("draws what the same font as TTF draws", async () => {
    const light = withTables(packageFont("ibm-plex-sans/latin-300"), {})
    const packed = Buffer.from(await compress(light))
    const { facesOf, findings } = await open({ "own.woff2": packed }, [ownFont("own.woff2")])
    const plain = openFont(light, "x").at(300)
    const [face] = await facesOf("R", "en", 300)
    const run = { text: "Rain, ﬁre", start: 0, end: 9, direction: "ltr", script: "Latn", language: "en" } as const
    expect(findings).toEqual([])
    expect(face?.shape(run)).toEqual(plain.shape(run))
    for (const { glyph } of plain.shape(run)) expect(face?.outline(glyph)).toBe(plain.outline(glyph))
  })

  test("is decoded once, and kept", async () => {
    const kept = new Map<string, Uint8Array>()
    const reads: Array<boolean> = []
    const blobs: CatalogRequest["blobs"] = {
      get: (key) =>
        Effect.sync(() => {
          reads.push(kept.has(key))
          return kept.get(key) ?? null
        }),
      put: (key, bytes) => Effect.sync(() => void kept.set(key, bytes))
    }
    const files = { "own.woff2": woff2("300-normal") }
    await open(files, [ownFont("own.woff2")], blobs)
    await open(files, [ownFont("own.woff2")], blobs)
    expect(reads).toEqual([false, true])
    expect(kept.size).toBe(1)
    expect(openFont([...kept.values()][0] ?? new Uint8Array(), "x").weights).toEqual([300, 300])
  })
})

describe("weights of fanfare's own fonts", () => {
  test.each([
    [300, false],
    [500, false],
    [600, false],
    [400, true],
    [600, true]
  ])("%d, italic %s, is drawn by a face of its own once a template asks for it", async (weight, isItalic) => {
    const asked = await fontsFor("a", "en", [{ weight, isItalic }])
    expect(asked.faceOf("a", weight, isItalic)?.weight).toBe(weight)
    const usual = [asked.faceOf("a", 400), asked.faceOf("a", 700)].map((face) => face?.id)
    expect(usual).not.toContain(asked.faceOf("a", weight, isItalic)?.id)
    expect((await fontsFor("a", "en")).digest).not.toBe(asked.digest)
  })

  test("a script whose package has the weight takes it, another the nearest", async () => {
    const list = await fontsFor("aمבשক", "ar", [{ weight: 600, isItalic: true }])
    expect([..."aםמم"].map((letter) => list.faceOf(letter, 600, true)?.weight)).toEqual([600, 600, 600, 600])
    const heavy = await fontsFor("aم", "ar", [{ weight: 900, isItalic: false }])
    expect(heavy.faceOf("م", 900)?.weight).toBe(700)
  })
})
