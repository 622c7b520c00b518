import { Resvg } from "@resvg/resvg-js"
import { readFileSync } from "node:fs"
import satori from "satori"
import { describe, expect, test } from "vitest"
import { templates } from "../../../templates/index.ts"
import { contrast, palette } from "../../../templates/palette.ts"
import { quotationMark } from "../../../templates/quotationMark.ts"
import { outsideSafeZone, type Rectangle } from "../../../templates/safeZone.ts"
import type { Element, LogoProps, Slot, TemplateProps, TextSlot } from "../../../templates/Template.ts"
import { typeScale } from "../../../templates/typeScale.ts"

const all = { title: true, site: true, initial: true, author: true, date: true, kicker: true, photo: false }
const bare = { ...all, author: false, date: false, kicker: false }

const props = (more: Partial<TemplateProps> = {}): TemplateProps => ({
  width: 1200,
  height: 630,
  theme: "light",
  direction: "ltr",
  accent: "#0b5c6b",
  logo: null,
  has: all,
  get text(): never {
    throw new Error("A template that reads its texts is drawn slowly.")
  },
  ...more
})

const logo = (ratio: number): LogoProps => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${100 * ratio} 100"><path d="M0 0h9v9z"/></svg>`
  return { source: `data:image/svg+xml;base64,${btoa(svg)}`, ratio }
}

const font = readFileSync(
  new URL(import.meta.resolve("@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff"))
)

interface Placed<S> extends Rectangle {
  readonly slot: S
}

interface LaidOut {
  readonly svg: string
  readonly texts: ReadonlyArray<Placed<TextSlot>>
  readonly photo: Placed<Slot> | undefined
  /** Texts and the logo, with their names. */
  readonly vital: ReadonlyArray<Rectangle & { readonly name: string }>
}

const draw = (name: string, given: TemplateProps): Element =>
  templates.find((template) => template.name === name)?.draw(given) ?? { type: "none", props: {} }

const layOut = async (name: string, given: TemplateProps): Promise<LaidOut> => {
  const slots: Array<Placed<Slot>> = []
  const logos: Array<Rectangle & { name: string }> = []
  const svg = await satori(draw(name, given) as Parameters<typeof satori>[0], {
    width: given.width,
    height: given.height,
    fonts: [{ name: "Plex", data: font, weight: 400, style: "normal" }],
    onStyleError: (error) => {
      throw error
    },
    onNodeDetected: ({ left, top, width, height, props: { slot, src } }) => {
      if (slot !== undefined) slots.push({ left, top, width, height, slot: slot as Slot })
      if (src !== undefined && src === given.logo?.source) logos.push({ left, top, width, height, name: "logo" })
    }
  })
  const texts = slots.filter((placed): placed is Placed<TextSlot> => placed.slot.name !== "photo")
  return {
    svg,
    texts,
    photo: slots.find(({ slot }) => slot.name === "photo"),
    vital: [...texts.map((placed) => ({ ...placed, name: placed.slot.name })), ...logos]
  }
}

const sizes = {
  og: [1200, 630],
  square: [1200, 1200],
  pin: [1000, 1500],
  portrait: [1080, 1350],
  story: [1080, 1920],
  full: [1920, 1080],
  banner: [1500, 500],
  screen: [1200, 900],
  small: [600, 315]
} as const
const names = templates.map(({ name }) => name)
/** What an article has, each with another logo. */
const articles = [
  { has: all, mark: null },
  { has: { ...all, photo: true }, mark: logo(6) },
  { has: bare, mark: logo(0.3) },
  { has: { ...bare, photo: true }, mark: null },
  { has: { ...all, author: false }, mark: logo(1) }
]
const cases = names.flatMap((name) =>
  Object.entries(sizes).map(([size, [width, height]]) => ({ name, size, width, height }))
)
const area = ({ width, height }: Rectangle): number => width * height
const titleOf = ({ texts }: LaidOut): Rectangle =>
  texts.find(({ slot }) => slot.name === "title") ?? { left: 0, top: 0, width: 0, height: 0 }
const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height

describe("every template at every size", () => {
  test.each(cases)("$name at $size keeps what is vital in the safe zone, apart and whole", async (one) => {
    const { name, width, height } = one
    for (const { has, mark } of articles) {
      const drawn = { width, height, has, logo: mark }
      const [ltr, rtl] = await Promise.all([
        layOut(name, props({ ...drawn, direction: "ltr", theme: "light" })),
        layOut(name, props({ ...drawn, direction: "rtl", theme: "dark" }))
      ])
      expect(outsideSafeZone(one, ltr.vital)).toEqual([])
      expect(outsideSafeZone(one, rtl.vital)).toEqual([])
      const pairs = ltr.vital.flatMap((a, at) => ltr.vital.slice(at + 1).map((b) => [a, b] as const))
      expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([])
      expect(ltr.vital.filter((rectangle) => area(rectangle) === 0)).toEqual([])
      expect(places(rtl.vital)).toEqual(places(ltr.vital.map((place) => mirror(place, width))))
    }
  })

  test.each(cases)("$name at $size shows what there is, and nothing else", async ({ name, width, height }) => {
    const found = async (has: typeof all, mark: LogoProps | null) =>
      (await layOut(name, props({ width, height, has, logo: mark }))).vital.map((one) => one.name).sort()
    const texts = ["author", "date", "kicker", "site", "title"]
    const initial = name === "minimal" ? [] : ["initial"]
    expect(await found(all, null)).toEqual([...texts, ...initial].sort())
    expect(await found(all, logo(2))).toEqual([...texts, "logo"].sort())
    expect(await found(bare, null)).toEqual(["site", "title", ...initial].sort())
    expect(await found({ ...bare, initial: false }, null)).toEqual(["site", "title"])
  })

  test.each(cases)("$name at $size gives the room of missing texts to the title", async ({ name, width, height }) => {
    for (const photo of [false, true]) {
      const [full, less] = await Promise.all(
        [all, bare].map((has) => layOut(name, props({ width, height, has: { ...has, photo } })))
      )
      expect(area(titleOf(less as LaidOut))).toBeGreaterThan(area(titleOf(full as LaidOut)))
      expect(titleOf(full as LaidOut).height).toBeGreaterThan(height * 0.12)
    }
  })

  test.each(cases)("$name at $size tries whole sizes, the largest first", async ({ name, width, height }) => {
    for (const { slot, height: room } of (await layOut(name, props({ width, height }))).texts) {
      expect(slot.sizes).toEqual([...new Set(slot.sizes.map(Math.round))].toSorted((a, b) => b - a))
      expect(room).toBeGreaterThanOrEqual((slot.sizes[0] ?? Infinity) * 0.99)
    }
  })

  test.each(cases)("$name at $size uses no style that makes cards slow", ({ name, width, height }) => {
    const styles = nodes(draw(name, props({ width, height, has: { ...all, photo: true } }))).flatMap((node) =>
      Object.keys(node.props.style ?? {})
    )
    for (const slow of ["overflow", "transform", "opacity", "filter", "backgroundClip"]) {
      expect(styles).not.toContain(slow)
    }
  })
})

describe("photos", () => {
  test.each(names)("%s has a place for a photo only where the article has one", async (name) => {
    expect((await layOut(name, props())).photo).toBeUndefined()
    const placed = (await layOut(name, props({ has: { ...all, photo: true } }))).photo
    expect(placed !== undefined).toBe(name === "photo" || name === "pin")
  })
})

const inBothThemes = (accents: ReadonlyArray<string>) =>
  accents.flatMap((accent) => (["light", "dark"] as const).map((theme) => ({ accent, theme })))
const common = ["#0b5c6b", "#f2c94c", "#ffffff", "#000000", "#7f7f7f"]
const rare = ["#00ff00", "#0000ff", "#e4572e", "#767676", "#fffffe", "#16171b", "#faf8f4", "not a colour"]

const offline = { font: { loadSystemFonts: false } }

describe("colours", () => {
  test.each(inBothThemes(common))(
    "$accent in $theme: every text stands on one colour that it can be read on",
    async (look) => {
      for (const name of names) {
        for (const [width, height] of [sizes.og, sizes.pin]) {
          for (const photo of [false, true]) {
            const laidOut = await layOut(name, props({ ...look, width, height, has: { ...all, photo } }))
            const pixels = new Uint32Array(Uint8Array.from(new Resvg(laidOut.svg, offline).render().pixels).buffer)
            for (const placed of laidOut.texts) {
              const grounds = coloursIn(pixels, width, placed)
              expect(grounds.size, `${name}, ${placed.slot.name}`).toBe(1)
              const [ground = ""] = grounds
              expect(contrast(placed.slot.colour, veiled(ground, laidOut.photo))).toBeGreaterThanOrEqual(4.5)
            }
            if (!photo) expect(coloursIn(pixels, width, { left: 0, top: 0, width, height }).size).toBeLessThan(80)
          }
        }
      }
    }
  )

  test.each(inBothThemes([...common, ...rare]))(
    "$accent in $theme: surfaces of the accent can be seen",
    ({ accent, theme }) => {
      for (const tint of [0, 0.1]) {
        const colours = palette(theme, accent, tint)
        expect(contrast(colours.accent, colours.paper)).toBeGreaterThanOrEqual(1.3)
        for (const ink of [colours.ink, colours.quiet, colours.accentInk]) {
          expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5)
        }
        expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5)
      }
    }
  )

  test("contrast is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21)
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2)
    expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2)
  })

  test("an accent that can be read stays as it is", () => {
    expect(palette("light", "#0b5c6b")).toMatchObject({ accent: "#0b5c6b", accentInk: "#0b5c6b" })
    expect(palette("light", "#f2c94c", 0.1).accent).toBe("#f2c94c")
  })
})

describe("the safe zone", () => {
  const og = { width: 1200, height: 630 }
  const story = { width: 1080, height: 1920 }
  const at = (name: string, left: number, top: number, width: number, height: number) => [
    { name, left, top, width, height }
  ]
  test.each([
    ["the whole safe area", og, at("author", 60, 31.5, 1080, 528), []],
    ["a pixel too far to the left", og, at("author", 59, 40, 100, 100), ["edge"]],
    ["a pixel too far down", { width: 1200, height: 1200 }, at("author", 60, 1041, 100, 100), ["edge"]],
    ["the corner of the label", og, at("author", 310, 540, 100, 30), ["label"]],
    ["beside the label", og, at("author", 320, 540, 100, 30), []],
    ["the label's corner on a square", { width: 1200, height: 1200 }, at("author", 60, 1100, 100, 30), []],
    ["a title as wide as the square", og, at("title", 285, 100, 630, 300), []],
    ["a title wider than the square", og, at("title", 284, 100, 630, 300), ["square"]],
    ["another text beside the square", og, at("site", 60, 100, 200, 300), []],
    ["under the head of a story", story, at("site", 100, 268, 200, 100), ["bars"]],
    ["over the foot of a story", story, at("site", 100, 1437, 200, 100), ["bars"]],
    ["between the bars of a story", story, at("site", 100, 269, 200, 1267), []],
    ["all at once", og, at("title", 0, 600, 1200, 30), ["edge", "label", "square"]],
    ["an empty place", og, at("title", 0, 0, 0, 0), []]
  ] as const)("%s", (_, size, vital, reasons) => {
    expect(outsideSafeZone(size, vital).map(({ why }) => why)).toEqual(reasons)
  })
})

describe("parts", () => {
  test("names are unique", () => {
    expect(new Set(names).size).toBe(templates.length)
  })

  test("a type scale holds both ends, in even steps", () => {
    const scale = typeScale(104, 34)
    expect([scale[0], scale.at(-1)]).toEqual([104, 34])
    expect(scale.every((size, index) => index === 0 || size / (scale[index - 1] ?? 0) > 0.9)).toBe(true)
    expect(typeScale(20, 20)).toEqual([20])
  })

  test("a quotation mark is turned, not mirrored, for text from the right", () => {
    const svg = (direction: "ltr" | "rtl"): string =>
      atob(quotationMark(direction, "#ff0000", 100).props.src?.split(",")[1] ?? "")
    expect(svg("ltr")).not.toContain("rotate")
    expect(svg("rtl")).toContain("rotate(180")
  })
})

const nodes = (tree: Element): ReadonlyArray<Element> => {
  const { children } = tree.props
  const below = Array.isArray(children) ? children : children === undefined ? [] : [children]
  return [tree, ...below.flatMap((child: Element | string) => (typeof child === "string" ? [] : nodes(child)))]
}

/** Names and places as text, rounded to whole pixels, in a fixed order. */
const places = (vital: LaidOut["vital"]): ReadonlyArray<string> =>
  vital.map(({ name, left, top, width }) => [name, ...[left, top, width].map(Math.round)].join(" ")).sort()

const mirror = <R extends Rectangle>(one: R, width: number): R => ({ ...one, left: width - one.left - one.width })

/** Colours under a rectangle as `#rrggbbaa`; `pixels` are of four bytes each, in rows of `stride`. */
const coloursIn = (pixels: Uint32Array, stride: number, { left, top, width, height }: Rectangle): Set<string> => {
  const seen = new Set<number>()
  for (let y = Math.round(top); y < Math.round(top + height); y++) {
    for (let x = Math.round(left); x < Math.round(left + width); x++) seen.add(pixels[y * stride + x] ?? 0)
  }
  return new Set([...seen].map((pixel) => `#${Buffer.from(Uint32Array.of(pixel).buffer).toString("hex")}`))
}

/** What a text over a photo stands on where its scrim is opaque. */
const veiled = (ground: string, photo: Placed<Slot> | undefined): string => {
  if (!ground.endsWith("00")) return ground
  const scrim = photo?.slot.name === "photo" ? photo.slot.scrim : undefined
  if (scrim === undefined) throw new Error("A text stands on the photo without a scrim.")
  return scrim.colour
}
