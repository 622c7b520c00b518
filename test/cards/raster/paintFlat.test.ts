import sharp from "sharp"
import { describe, expect, it } from "vitest"
import type { CompiledTemplate } from "../../../src/cards/raster/layout/CompiledTemplate.ts"
import type { TextSetting } from "../../../src/cards/raster/glyph/eachGlyph.ts"
import { makeGlyphMasks } from "../../../src/cards/raster/glyph/GlyphMasks.ts"
import { paintFlat } from "../../../src/cards/raster/paintFlat.ts"
import { paintTruecolour } from "../../../src/cards/raster/paintTruecolour.ts"
import { type Card, readCard } from "./readCard.ts"
import { openFace, setByHand } from "./setByHand.ts"
import { box, ground, image, svgAddress } from "./trees.ts"

const bold = openFace("ibm-plex-sans/latin-700")
const arabic = openFace("ibm-plex-sans-arabic/arabic-700")
const emoji = openFace("noto-color-emoji/emoji-400")
const white = await ground({ backgroundColor: "#ffffff" })

const paint = (compiled: CompiledTemplate, ...settings: ReadonlyArray<TextSetting>): Card =>
  readCard(paintFlat(compiled, settings, makeGlyphMasks()))
const line = (text: string, more: Partial<Parameters<typeof setByHand>[0]> = {}): TextSetting =>
  setByHand({ face: bold, lines: [text], size: 80, colour: "#aa0000", left: 20, baseline: 120, ...more })
const coloursOf = (card: Card): ReadonlySet<string> =>
  new Set(
    Array.from({ length: card.width * card.height }, (_, at) => card.at(at % card.width, Math.floor(at / card.width)))
  )
/** How much darker than white a row or a whole card is, in pixels that are black. */
const inkOf = (card: Card): number => card.rgb.reduce((sum, value) => sum + 255 - value, 0) / 255 / 3

describe("a card on one colour", () => {
  it("is a palette PNG of exact ground and ink and the colours between them", async () => {
    const card = paint(white, line("HI"))
    expect(card.colours).toBe(33)
    expect(card.at(0, 0)).toBe("#ffffff")
    expect(card.at(399, 199)).toBe("#ffffff")
    expect(card.at(30, 100)).toBe("#aa0000")
    for (const colour of coloursOf(card)) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
      expect(green).toBe(blue)
      expect(Math.abs(255 - ((255 - green) * (255 - 0xaa)) / 255 - red)).toBeLessThanOrEqual(1)
    }
  })

  it("is the same picture to another decoder", async () => {
    for (const file of [
      paintFlat(white, [line("Quay")], makeGlyphMasks()),
      paintTruecolour(white, [line("Quay")], makeGlyphMasks())
    ]) {
      const { data, info } = await sharp(file)
        .removeAlpha()
        .toColourspace("srgb")
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect([info.width, info.height, info.channels]).toEqual([400, 200, 3])
      expect(Buffer.compare(data, readCard(file).rgb)).toBe(0)
    }
  })

  it("is the same picture by numbers of colours as in all colours", () => {
    const settings = [line("Ragoût", { colour: "#112233" }), line("by", { size: 24, left: 300, baseline: 190 })]
    const [byNumbers, byColours] = [paintFlat, paintTruecolour].map((way) =>
      readCard(way(white, settings, makeGlyphMasks()))
    )
    expect([byNumbers?.colours, byColours?.colours]).toEqual([expect.any(Number), null])
    expect(byNumbers?.rgb).toEqual(byColours?.rgb)
  })

  it("has no text where there is none", () => {
    expect(coloursOf(paint(white))).toEqual(new Set(["#ffffff"]))
    expect(coloursOf(paint(white, line("  ")))).toEqual(new Set(["#ffffff"]))
  })

  it("draws nothing outside of the card, and keeps what is inside", () => {
    const beside = (
      [
        [-30, 100],
        [370, 100],
        [100, 10],
        [100, 230],
        [-900, 900]
      ] as const
    ).map(([left, baseline]) => paint(white, line("O", { left, baseline })))
    const ink = beside.map(inkOf)
    expect(ink.map((one) => one > 0)).toEqual([true, true, true, true, false])
    for (const one of ink) expect(one).toBeLessThan(inkOf(paint(white, line("O"))))
    for (const [left, baseline] of [
      [-30, 100],
      [370, 100],
      [100, 10],
      [100, 230]
    ] as const) {
      const settings = [line("O", { left, baseline })]
      expect(readCard(paintTruecolour(white, settings, makeGlyphMasks())).rgb).toEqual(paint(white, ...settings).rgb)
    }
  })

  it("lets glyphs leave the rectangle of their slot", () => {
    const setting = line("O")
    const narrow = { ...setting, slot: { ...setting.slot, width: 5, height: 5 } }
    expect(paint(white, narrow).rgb).toEqual(paint(white, setting).rgb)
  })

  it("places outlines at quarters of a pixel and baselines at whole ones", () => {
    const at = (left: number, baseline = 120): Card => paint(white, line("l", { left, baseline }))
    const cards = [0, 0.25, 0.5, 0.75, 1].map((shift) => at(20 + shift))
    expect(new Set(cards.map(({ rgb }) => Buffer.from(rgb).toString("latin1"))).size).toBe(5)
    for (const card of cards) expect(Math.abs(inkOf(card) - inkOf(at(20)))).toBeLessThan(2)
    expect(at(20.1).rgb).toEqual(at(20).rgb)
    expect(at(20.2).rgb).toEqual(at(20.25).rgb)
    expect(at(20, 120.4).rgb).toEqual(at(20).rgb)
    expect(at(-0.25).rgb).not.toEqual(at(0).rgb)
    expect(at(21).rgb.subarray(3)).toEqual(at(20).rgb.subarray(0, -3))
  })
})

describe("texts that meet", () => {
  it("covers a pixel twice as paint does: never lighter, and whole where one is whole", () => {
    const one = paint(white, line("O"))
    const twice = paint(white, line("O"), line("O"))
    expect(twice.rgb.every((value, at) => value <= (one.rgb[at] ?? 0))).toBe(true)
    const pairs = [...coverPairs(one, twice)]
    expect(pairs.length).toBeGreaterThan(20)
    for (const [before, after] of pairs) expect(Math.abs(after - (before * before) / 255)).toBeLessThanOrEqual(8)
  })

  it("joins Arabic letters without a seam", () => {
    for (const size of [23, 37, 52, 90]) {
      const bar = line("ـــــــ", { face: arabic, direction: "rtl", script: "Arab", size, colour: "#000000" })
      expect(bar.text.glyphs.length).toBe(7)
      const brightness = joiningBar(paint(white, bar))
      expect(brightness.length).toBeGreaterThan(size / 2)
      expect(Math.max(...brightness)).toBeLessThanOrEqual(16)
    }
  })

  it("may be of two inks on one ground, and of one ink on two grounds", async () => {
    const two = await ground({ backgroundColor: "#ffffff" }, [
      box({ width: 400, height: 60, backgroundColor: "#003366" })
    ])
    const card = paint(
      two,
      line("AB", { size: 40, baseline: 45, colour: "#ffffff" }),
      line("AB"),
      line("C", { left: 300, colour: "#00aa00" })
    )
    expect(card.colours).toBeLessThanOrEqual(256)
    for (const colour of ["#ffffff", "#003366", "#aa0000", "#00aa00"]) expect(coloursOf(card)).toContain(colour)
  })
})

describe("a card that numbers of colours cannot carry", () => {
  it("is right where a text runs over two colours", async () => {
    const two = await ground({ backgroundColor: "#ffffff" }, [
      box({ width: 60, height: 200, backgroundColor: "#003366" })
    ])
    const card = paint(two, line("HHHH"))
    expect(card.colours).toBeNull()
    expect([card.at(0, 0), card.at(399, 0), card.at(30, 100)]).toEqual(["#003366", "#ffffff", "#aa0000"])
  })

  it("is right where two inks cross", () => {
    const card = paint(white, line("H"), line("H", { left: 30, colour: "#0000aa" }))
    expect(card.colours).toBeNull()
    expect(coloursOf(card)).toContain("#0000aa")
  })

  it("is right on a gradient, whose pixels stay as they were beside the text", async () => {
    const compiled = await ground({ backgroundImage: "linear-gradient(135deg, #ff0000, #00ff00, #0000ff)" })
    const [empty, card] = [paint(compiled), paint(compiled, line("HI"))]
    expect(card.colours).toBeNull()
    expect(card.at(30, 100)).toBe("#aa0000")
    const below = 130 * 400 * 3
    expect(card.rgb.subarray(below)).toEqual(empty.rgb.subarray(below))
    expect([...empty.rgb]).toEqual([...(await drawnBySharp(compiled))])
  })

  it("keeps fine ramps beside a few colours, and gives up the palette beside many", async () => {
    const stripes = (count: number) =>
      ground(
        { backgroundColor: "#ffffff" },
        Array.from({ length: count }, (_, at) =>
          box({
            position: "absolute",
            left: at,
            top: 150,
            width: 1,
            height: 50,
            backgroundColor: `#00${(at + 16).toString(16)}80`
          })
        )
      )
    expect(paint(await stripes(200), line("HI")).colours).toBe(1 + 200 + 1 + 31)
    expect(paint(await stripes(230), line("HI")).colours).toBe(1 + 230 + 1 + 24)
    const many = paint(await stripes(240), line("HI"))
    expect(many.colours).toBeNull()
    expect([many.at(30, 100), many.at(100, 180)]).toEqual(["#aa0000", "#007480"])
  })

  it("is white where the template draws nothing", async () => {
    const card = paint(await ground({}, [box({ width: 50, height: 200, backgroundColor: "#00000080" })]), line("I"))
    expect(card.at(399, 0)).toBe("#ffffff")
    expect(card.at(0, 0)).toMatch(/^#7[ef]7[ef]7[ef]$/)
  })

  it("shows emoji in their colours", () => {
    const card = paint(white, line("🍎", { face: emoji, script: "Zyyy" }), line("ok", { left: 200 }))
    const colours = [...coloursOf(card)].map((colour) => Number.parseInt(colour.slice(1), 16))
    expect(colours.some((colour) => colour >> 16 > 180 && ((colour >> 8) & 255) < 70)).toBe(true)
    expect(colours.some((colour) => ((colour >> 8) & 255) > colour >> 16)).toBe(true)
    expect(inkOf(card)).toBeGreaterThan(1500)
  })

  it("carries a logo in many colours exactly", async () => {
    const logo = svgAddress(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><defs><radialGradient id="a"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></radialGradient></defs><rect width="40" height="40" fill="url(#a)"/></svg>`
    )
    const compiled = await ground({ backgroundColor: "#ffffff" }, [image(logo, { width: 200, height: 200 })])
    expect(readCard(paintFlat(compiled, [], makeGlyphMasks())).rgb).toEqual(
      Uint8Array.from(await drawnBySharp(compiled))
    )
  })
})

describe("the bytes of a card", () => {
  it("do not depend on what was painted before", async () => {
    const settings = (text: string): ReadonlyArray<TextSetting> => [
      line(text),
      line(text, { size: 30, left: 21.3, baseline: 180 }),
      line("🍎", { face: emoji, script: "Zyyy", left: 300 })
    ]
    const gradient = await ground({ backgroundImage: "linear-gradient(90deg, #ffffff, #ff0000)" })
    const large = await ground({ backgroundColor: "#eeeeee" }, [], { width: 500, height: 300 })
    const texts = ["Harbour", "Quay", "Bridge", "Ferry"]
    const all = texts.flatMap((text) => [white, gradient, large].map((compiled) => ({ compiled, text })))
    const paintAll = (order: typeof all, masks = makeGlyphMasks()) =>
      order.map(({ compiled, text }) =>
        Buffer.from(paintFlat(compiled, settings(text).slice(0, text === "Quay" ? 3 : 2), masks)).toString("latin1")
      )
    const once = paintAll(all)
    expect(paintAll([...all].reverse()).reverse()).toEqual(once)
    expect(paintAll(all, makeGlyphMasks(20_000))).toEqual(once)
    expect(all.map((one) => paintAll([one])[0])).toEqual(once)
  })
})

describe("the masks of glyphs", () => {
  it("stay within their bytes, and keep what is used", () => {
    const masks = makeGlyphMasks(300_000)
    const often = masks.get(bold, 40, 30, 0)
    for (let size = 20; size < 120; size++) {
      for (let glyph = 36; glyph < 60; glyph++) masks.get(bold, glyph, size, size % 4)
      expect(masks.get(bold, 40, 30, 0)).toBe(often)
      expect(masks.bytes()).toBeLessThanOrEqual(300_000)
    }
    expect(masks.bytes()).toBeGreaterThan(200_000)
  })
})

/** Where one layer of ink leaves a pixel partly open: how open it is after one and after two layers. */
const coverPairs = function* (one: Card, twice: Card): Generator<readonly [number, number]> {
  for (let at = 1; at < one.rgb.length; at += 3) {
    const [before = 0, after = 0] = [one.rgb[at], twice.rgb[at]]
    if (before > 0 && before < 255) yield [before, after]
  }
}

/** The brightness of the bar that joins Arabic letters, in the row where it is darkest, without its ends. */
const joiningBar = (card: Card): ReadonlyArray<number> => {
  const rows = Array.from({ length: card.height }, (_, y) =>
    Array.from({ length: card.width }, (_, x) => card.rgb[(y * card.width + x) * 3] ?? 255)
  )
  const dark = (row: ReadonlyArray<number>): number => row.filter((value) => value < 128).length
  const row = rows.reduce((best, one) => (dark(one) > dark(best) ? one : best), rows[0] ?? [])
  return row.slice(row.findIndex((value) => value < 128) + 3, row.findLastIndex((value) => value < 128) - 2)
}

/** The ground of a template over white, put together by another library. */
const drawnBySharp = async ({ width, height, ground }: CompiledTemplate): Promise<Uint8Array> => {
  const rgba =
    ground._tag === "Rgba"
      ? ground.pixels
      : Uint8Array.from({ length: width * height * 4 }, (_, at) =>
          at % 4 === 3 ? 255 : (ground.palette[(ground.pixels[at >> 2] ?? 0) * 3 + (at % 4)] ?? 0)
        )
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .flatten({ background: "#ffffff" })
    .raw()
    .toBuffer()
}
