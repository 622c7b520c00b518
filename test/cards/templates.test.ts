import { describe, expect, test } from "vitest"
import { contrast, palette } from "../../templates/palette.ts"
import { templates } from "../../templates/index.ts"
import type { Element, Slot, TemplateProps } from "../../templates/Template.ts"

const props = (more: Partial<TemplateProps> = {}): TemplateProps => ({
  width: 1200,
  height: 630,
  theme: "light",
  direction: "ltr",
  language: "en",
  accent: "#0b5c6b",
  text: {
    title: "Rain at last",
    site: "The Harbour Courier",
    author: "Maren Lindqvist",
    date: "1 March 2026",
    kicker: "Climate"
  },
  logo: null,
  ...more
})

const nodes = (tree: Element): ReadonlyArray<Element> => {
  const { children } = tree.props
  const below = Array.isArray(children) ? children : children === undefined ? [] : [children]
  return [tree, ...below.flatMap((child: Element | string) => (typeof child === "string" ? [] : nodes(child)))]
}
const named = (name: string) => templates.find((template) => template.name === name)
const slots = (tree: Element): ReadonlyArray<Slot> =>
  nodes(tree).flatMap(({ props: { slot } }) => (slot === undefined ? [] : [slot]))

const titleOf = (kicker: string): Slot | undefined =>
  slots(named("headline")?.draw(props({ text: { ...props().text, kicker } })) ?? { type: "none", props: {} }).find(
    ({ name }) => name === "title"
  )

const accents = [
  "#0b5c6b",
  "#b3261e",
  "#f2c94c",
  "#ffffff",
  "#000000",
  "#7f7f7f",
  "#00ff00",
  "#e4572e",
  "#767676",
  "not a colour"
]

describe("colours", () => {
  test.each(accents.flatMap((accent) => (["light", "dark"] as const).map((theme) => [accent, theme] as const)))(
    "every text can be read with the accent %s in %s",
    (accent, theme) => {
      const colours = palette(theme, accent)
      for (const ink of [colours.ink, colours.quiet, colours.accentInk]) {
        expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5)
    }
  )

  test("contrast is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21)
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2)
    expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2)
  })

  test("an accent that can be read stays as it is", () => {
    expect(palette("light", "#0b5c6b").accentInk).toBe("#0b5c6b")
  })
})

describe("templates", () => {
  test("have unique names, and versions", () => {
    expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length)
    for (const template of templates) {
      expect(template.version).not.toBe("")
    }
  })

  const sizes = [
    [1200, 630],
    [1200, 1200],
    [1000, 1500]
  ] as const
  test.each(templates.flatMap((template) => sizes.map(([width, height]) => [template.name, width, height] as const)))(
    "%s at %i by %i holds every text in slots that fit the card",
    (name, width, height) => {
      const tree = named(name)?.draw(props({ width, height }))
      if (tree === undefined) throw new Error("no tree")
      const texts = slots(tree).map(({ text }) => text.replaceAll("\u00a0", " "))
      for (const text of Object.values(props().text)) expect(texts).toContain(text)
      for (const slot of slots(tree)) {
        expect(slot.width).toBeLessThanOrEqual(width * 0.9)
        expect(slot.sizes).toEqual(slot.sizes.toSorted((a, b) => b - a))
      }
      expect(tree.props.style?.["overflow"]).toBeUndefined()
    }
  )

  test.each(templates.map(({ name }) => name))("%s shows the logo instead of the letter where there is one", (name) => {
    const draw = (logo: TemplateProps["logo"]): Element =>
      named(name)?.draw(props({ logo })) ?? { type: "none", props: {} }
    expect(nodes(draw(null)).some(({ type }) => type === "img")).toBe(false)
    expect(slots(draw(null)).some(({ text }) => text === "T")).toBe(true)
    expect(
      nodes(draw({ source: "data:image/png;base64,AA==", ratio: 2 })).filter(({ type }) => type === "img")
    ).toHaveLength(1)
    expect(slots(draw({ source: "data:image/png;base64,AA==", ratio: 2 })).some(({ text }) => text === "T")).toBe(false)
  })

  test("a kicker that is not there gives its room to the headline", () => {
    expect(titleOf("")?.height).toBeGreaterThan(titleOf("Climate")?.height ?? Infinity)
  })
})
