import { describe, expect, test } from "vitest"
import { templates } from "../../../templates/designs/index.ts"
import { quotationMark } from "../../../templates/quotationMark.ts"
import { outsideSafeZone, type Rectangle } from "../../../templates/safeZone.ts"
import { stars } from "../../../templates/stars.ts"
import type { Element } from "../../../templates/Template.ts"
import { typeScale } from "../../../templates/typeScale.ts"
import { hasOf } from "../../../src/cards/design/cardTexts.ts"
import {
  bare,
  common,
  draw,
  type LaidOut,
  layOut,
  logo,
  names,
  overlap,
  props,
  rich,
  richLook,
  sizes,
  withPhoto
} from "./laidOut.ts"

/** What an article has, each with another logo. */
const articles = [
  { has: rich, mark: null, look: richLook },
  {
    has: withPhoto(rich),
    mark: logo(6),
    look: { ...richLook, photo: { shape: "tall", free: [], corners: ["bottom-left", "bottom-right"] } }
  },
  { has: bare, mark: logo(0.3), look: {} }
] as const
const cases = names.flatMap((name) =>
  Object.entries(sizes).map(([size, [width, height]]) => ({ name, size, width, height }))
)
const wordless = ["clean", "picture"]
const area = ({ width, height }: Rectangle): number => width * height
const titleOf = ({ texts }: LaidOut): Rectangle =>
  texts.find(({ slot }) => slot.name === "title") ?? { left: 0, top: 0, width: 0, height: 0 }

describe("every template at every size", () => {
  test.each(cases)("$name at $size keeps what is vital in the safe zone, apart and whole", async (one) => {
    const { name, width, height } = one
    for (const { has, mark, look } of articles) {
      const drawn = { width, height, has, logo: mark, ...look }
      const [ltr, rtl] = await Promise.all([
        layOut(name, props({ ...drawn, direction: "ltr", theme: "light" })),
        layOut(name, props({ ...drawn, direction: "rtl", theme: "dark" }))
      ])
      const outside = (laidOut: LaidOut) => outsideSafeZone(one, laidOut.vital).filter(({ why }) => why !== "square")
      expect(outside(ltr)).toEqual([])
      expect(outside(rtl)).toEqual([])
      const pairs = ltr.vital.flatMap((a, at) => ltr.vital.slice(at + 1).map((b) => [a, b] as const))
      expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([])
      expect(ltr.vital.filter((rectangle) => area(rectangle) === 0)).toEqual([])
      expect(places(rtl.vital)).toEqual(places(ltr.vital.map((place) => mirror(place, width))))
    }
  })

  test.each(cases)("$name at $size shows what there is, and nothing else", async ({ name, width, height }) => {
    for (const { has, mark, look } of articles) {
      const { vital } = await layOut(name, props({ width, height, has, logo: mark, ...look }))
      const shown = vital.map((one) => one.name)
      const allowed: ReadonlyArray<string> = Object.entries(has).flatMap(([text, isThere]) => (isThere ? [text] : []))
      expect(shown.filter((one) => one !== "logo" && !allowed.includes(one))).toEqual([])
      expect(shown.filter((one, at) => shown.indexOf(one) !== at)).toEqual([])
      if (!wordless.includes(name)) expect(shown).toEqual(expect.arrayContaining(["title", "site"]))
      expect(shown.includes("logo")).toBe(
        mark !== null && !["newspaper", "picture"].includes(name) ? true : shown.includes("logo")
      )
    }
  })

  test.each(cases.filter(({ name }) => name !== "picture"))(
    "$name at $size shows the badge",
    async ({ name, width, height }) => {
      for (const direction of ["ltr", "rtl"] as const) {
        const { texts } = await layOut(name, props({ width, height, direction, has: withPhoto(rich), ...richLook }))
        const badge = texts.find(({ slot }) => slot.name === "badge")
        expect(badge).toBeDefined()
      }
    }
  )

  test.each(cases.filter(({ name }) => !wordless.includes(name)))(
    "$name at $size leaves the title its room",
    async ({ name, width, height }) => {
      for (const photo of [false, true]) {
        const [full, less] = await Promise.all(
          [common, bare].map((has) => layOut(name, props({ width, height, has: { ...has, photo }, rating: 4 })))
        )
        expect(area(titleOf(less as LaidOut))).toBeGreaterThanOrEqual(area(titleOf(full as LaidOut)))
        expect(titleOf(full as LaidOut).height).toBeGreaterThan(height * 0.1)
      }
    }
  )

  test.each(cases)("$name at $size sets nothing that a feed makes illegible", async ({ name, width, height }) => {
    for (const { slot, height: room } of (await layOut(name, props({ width, height, has: rich, ...richLook }))).texts) {
      expect(slot.sizes).toEqual([...new Set(slot.sizes.map(Math.round))].toSorted((a, b) => b - a))
      expect(room).toBeGreaterThanOrEqual((slot.sizes[0] ?? Infinity) * 0.99)
      // A feed shows a card 360 pixels wide; below 9 pixels nobody reads.
      expect(((slot.sizes.at(-1) ?? 0) * 360) / width).toBeGreaterThanOrEqual(9)
    }
  })

  test.each(cases)("$name at $size uses no style that makes cards slow", ({ name, width, height }) => {
    const styles = nodes(draw(name, props({ width, height, has: withPhoto(rich), ...richLook }))).flatMap((node) =>
      Object.keys(node.props.style ?? {})
    )
    for (const slow of ["overflow", "transform", "opacity", "filter", "backgroundClip"]) {
      expect(styles).not.toContain(slow)
    }
  })
})

describe("a title for feeds that crop to a square", () => {
  const titled = names.filter((name) => !wordless.includes(name) && name !== "story")
  test.each(titled)("%s keeps it in the middle square where the config asks for it", async (name) => {
    for (const has of [common, bare]) {
      const { texts } = await layOut(name, props({ has, column: "square" }))
      const vital = texts.map(({ slot, ...place }) => ({ ...place, name: slot.name }))
      const lost = outsideSafeZone({ width: 1200, height: 630 }, vital).filter(({ why }) => why === "square")
      expect(["pattern", "pin", "opinion"].includes(name) ? [] : lost).toEqual([])
    }
  })
})

describe("photos and portraits", () => {
  test.each(names)("%s has a place for a photo only where the article has one", async (name) => {
    expect((await layOut(name, props({ rating: 3 }))).photo).toBeUndefined()
    const placed = (await layOut(name, props({ has: withPhoto(common), rating: 3 }))).photo
    expect(placed !== undefined).toBe(["photo", "pin", "review", "story", "clean", "picture"].includes(name))
  })

  test.each(["quote", "opinion"])("%s has a place for a portrait only where the article has one", async (name) => {
    expect((await layOut(name, props())).portrait).toBeUndefined()
    const { portrait } = await layOut(name, props({ has: { ...common, portrait: true } }))
    expect(portrait).toMatchObject({ slot: { name: "portrait", round: true } })
    expect(portrait?.width).toBe(portrait?.height)
  })

  test.each(["tall", "square", "wide", "panorama"] as const)(
    "no text lies over a %s photo with its subject in the middle",
    async (shape) => {
      for (const name of ["photo", "pin", "review", "story"])
        for (const [width, height] of Object.values(sizes)) {
          const look = { width, height, has: withPhoto(common), rating: 3, photo: { shape, free: [], corners: [] } }
          const { texts, photo } = await layOut(name, props(look))
          expect(photo === undefined ? [] : texts.filter((text) => overlap(text, photo))).toEqual([])
          expect(Math.min(photo?.width ?? 0, photo?.height ?? 0)).toBeGreaterThan(Math.min(width, height) * 0.33)
        }
    }
  )

  test.each([
    ["ltr", ["bottom-right", "bottom-left", "top-left", "top-right"], "bottom-left", "bottom-right"],
    ["rtl", ["bottom-right", "bottom-left", "top-left", "top-right"], "bottom-right", "bottom-left"],
    ["ltr", ["top-left", "top-right"], "top-left", "top-right"],
    ["ltr", ["bottom-right"], "bottom-right", undefined],
    ["rtl", [], undefined, undefined]
  ] as const)(
    "clean, %s, puts its badge and its sign in the corners %j that are free",
    async (direction, corners, ofBadge, ofSign) => {
      const has = { ...withPhoto(common), badge: true }
      const { vital } = await layOut("clean", props({ direction, has, photo: { shape: "wide", free: [], corners } }))
      const cornerOf = (name: string): string | undefined => {
        const one = vital.find((each) => each.name === name)
        if (one === undefined) return undefined
        return `${one.top < 315 ? "top" : "bottom"}-${one.left < 600 ? "left" : "right"}`
      }
      expect([cornerOf("badge"), cornerOf("initial")]).toEqual([ofBadge, ofSign])
    }
  )

  test.each([
    ["photo", "og", "left"],
    ["photo", "og", "right"],
    ["story", "story", "top"],
    ["story", "story", "bottom"]
  ] as const)("%s at %s puts its texts on the half that is free: %s", async (name, size, free) => {
    const [width, height] = sizes[size]
    for (const direction of ["ltr", "rtl"] as const) {
      const look = {
        width,
        height,
        direction,
        has: withPhoto(common),
        photo: { shape: "wide", free: [free], corners: [] }
      } as const
      const { texts, photo, vital } = await layOut(name, props(look))
      expect([photo?.width, photo?.height]).toEqual([width, height])
      const half = {
        left: free === "right" ? width * 0.48 : 0,
        top: free === "bottom" ? height * 0.48 : 0,
        right: free === "left" ? width * 0.52 : width,
        bottom: free === "top" ? height * 0.52 : height
      }
      for (const text of texts) {
        expect(text.left).toBeGreaterThanOrEqual(half.left)
        expect(text.top).toBeGreaterThanOrEqual(half.top)
        expect(text.left + text.width).toBeLessThanOrEqual(half.right)
        expect(text.top + text.height).toBeLessThanOrEqual(half.bottom)
      }
      expect(outsideSafeZone({ width, height }, vital).filter(({ why }) => why !== "square")).toEqual([])
    }
  })
})

describe("what holds any value", () => {
  test.each(Object.entries(sizes))(
    "a result keeps clear of the edges of its field: %s",
    async (_size, [width, height]) => {
      const { texts } = await layOut("score", props({ width, height, has: rich, ...richLook }))
      const number = texts.find(({ slot }) => slot.name === "number")
      const field = fieldAround(await layOut("score", props({ width, height, has: rich, ...richLook })), number)
      expect(field).toBeDefined()
      expect((number?.left ?? 0) - (field?.left ?? 0)).toBeGreaterThanOrEqual(20)
    }
  )

  test.each(Object.entries(sizes))(
    "the fewer the points of a list, the larger they are: %s",
    async (_size, [width, height]) => {
      const largest = [1, 2, 3, 6].map(async (count) => {
        const points = Array.from({ length: count }, (_, at) => `item${at + 1}` as "item1")
        const { texts } = await layOut(
          "list",
          props({ width, height, has: hasOf(["title", "site", "initial", ...points]) })
        )
        return texts.find(({ slot }) => slot.name === "item1")?.slot.sizes[0] ?? 0
      })
      const found = await Promise.all(largest)
      expect(found).toEqual(found.toSorted((a, b) => b - a))
      expect(new Set(found).size).toBeGreaterThan(2)
    }
  )

  test.each(Object.entries(sizes).filter(([name]) => name !== "og"))(
    "the sides of a result are set alike, the first above the other, beside their field: %s",
    async (_size, [width, height]) => {
      for (const direction of ["ltr", "rtl"] as const) {
        const result = await layOut("score", props({ width, height, direction, has: rich, ...richLook }))
        const [number, home, away] = ["number", "data.home", "data.away"].map((name) =>
          result.texts.find(({ slot }) => slot.name === name)
        )
        if (number === undefined || home === undefined || away === undefined) throw new Error("A slot is missing.")
        expect([home.left, home.width, home.height]).toEqual([away.left, away.width, away.height])
        expect(home.top + home.height).toBeLessThanOrEqual(away.top)
        expect(
          direction === "ltr" ? home.left > number.left + number.width : home.left + home.width < number.left
        ).toBe(true)
        // Two lines of the largest size fit, so that a long name is no smaller than the other.
        expect((home.slot.sizes[0] ?? Infinity) * 2).toBeLessThanOrEqual(home.height)
      }
    }
  )

  test.each(Object.entries(sizes).filter(([name]) => name !== "og"))(
    "a point of two lines keeps clear of the rules around it: %s",
    async (_size, [width, height]) => {
      const points = Array.from({ length: 6 }, (_, at) => `item${at + 1}` as "item1")
      const has = hasOf(["title", "site", "initial", ...points])
      const { texts } = await layOut("list", props({ width, height, has }))
      const [first, second] = ["item1", "item2"].map((name) => texts.find(({ slot }) => slot.name === name))
      if (first === undefined || second === undefined) throw new Error("A slot is missing.")
      const row = second.top - first.top
      expect(row - first.height).toBeGreaterThanOrEqual(0.12 * row)
      expect(first.slot.lines).toBe(2)
    }
  )

  test.each(Object.entries(sizes))("an author's name of forty letters fits: %s", async (_size, [width, height]) => {
    const room = async (name: string) =>
      (await layOut(name, props({ width, height, has: rich, ...richLook }))).texts.find(
        ({ slot }) => slot.name === "author"
      )
    for (const name of ["headline", "bold", "frame", "opinion", "newspaper", "number"]) {
      const author = await room(name)
      // Forty letters of some .55 em.
      expect((author?.slot.sizes.at(-1) ?? Infinity) * 40 * 0.55).toBeLessThanOrEqual((author?.width ?? 0) * 1.02)
    }
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

  const svgOf = ({ props: { src } }: Element): string => atob(src?.split(",")[1] ?? "")

  test("a quotation mark is turned, not mirrored, for text from the right", () => {
    expect(svgOf(quotationMark("ltr", "#ff0000", 100))).not.toContain("rotate")
    expect(svgOf(quotationMark("rtl", "#ff0000", 100))).toContain("rotate(180")
  })

  test.each([
    [0, 0, 0],
    [2, 2, 0],
    [3.5, 3, 1],
    [5, 5, 0]
  ])("a rating of %s fills %s stars and %s half", (rating, whole, half) => {
    const svg = svgOf(stars(rating, "ltr", { full: "#111111", empty: "#eeeeee", edge: null }, 50))
    const full = svg.match(/fill="#111111"/g)?.length ?? 0
    expect([full - half, svg.match(/#h\)"/g)?.length ?? 0]).toEqual([whole, half])
    expect(svg.match(/<path transform/g)).toHaveLength(5 + half)
  })

  test.each([
    ["#ffff00", "light", 4],
    ["#39ff14", "light", 4],
    ["#f2c94c", "light", 4],
    ["#ffff00", "dark", 0],
    ["#b3402a", "light", 0],
    ["#000000", "dark", 0]
  ] as const)("filled stars of %s on %s cards have an edge where paper would swallow them", (accent, theme, edges) => {
    const card = draw("review", props({ accent, theme, rating: 3.5 }))
    const svg =
      JSON.stringify(card)
        .match(/data:image\/svg\+xml;base64,([^"]+)/g)
        ?.map((one) => atob(one.slice(26))) ?? []
    expect(svg.join("").match(/stroke="#16171b"/g) ?? []).toHaveLength(edges)
  })

  test.each([
    ["#ffff00", "light", true],
    ["#00ffff", "light", true],
    ["#ffff00", "dark", false],
    ["#b3402a", "light", false]
  ] as const)("a number that cannot be set in %s on %s cards has a bar of it", (accent, theme, isThere) => {
    for (const [width, height] of Object.values(sizes)) {
      const card = draw("number", props({ accent, theme, width, height, has: rich }))
      const bars = JSON.stringify(card).match(new RegExp(`"backgroundColor":"${accent}"`, "g")) ?? []
      // The square of the site's letter has the accent in any case.
      expect(bars.length > 1).toBe(isThere)
    }
  })

  test("a pattern is the same for the same section, and another one for another", () => {
    const pattern = (seed: number) => JSON.stringify(draw("pattern", props({ seed })))
    expect(pattern(7)).toBe(pattern(7))
    expect(new Set([1, 2, 3, 4, 5, 6].map(pattern)).size).toBe(6)
  })
})

/** The painted rectangle of the layout that a slot stands in. */
const fieldAround = ({ svg }: LaidOut, inner: Rectangle | undefined): Rectangle | undefined =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#0b5c6b"/gi)]
    .map(([, left, top, width, height]) => ({
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height)
    }))
    .find((field) => inner !== undefined && overlap(field, inner))

const nodes = (tree: Element): ReadonlyArray<Element> => {
  const { children } = tree.props
  const below = Array.isArray(children) ? children : children === undefined ? [] : [children]
  return [tree, ...below.flatMap((child: Element | string) => (typeof child === "string" ? [] : nodes(child)))]
}

/** Names and places as text, rounded to whole pixels, in a fixed order. */
const places = (vital: LaidOut["vital"]): ReadonlyArray<string> =>
  vital.map(({ name, left, top, width }) => [name, ...[left, top, width].map(Math.round)].join(" ")).sort()

const mirror = <R extends Rectangle>(one: R, width: number): R => ({ ...one, left: width - one.left - one.width })
