/** Cards that satori draws whole, because of an effect that slots cannot carry. */
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { engineFor, folderWith, kitFor, planned, titled } from "../newsroom.ts"
import { differenceOf, inkOf, type Picture, readPicture } from "../readPicture.ts"

const parts = JSON.stringify(resolve("templates/element.ts"))
const template = (body: string): string => `import { element, slot } from ${parts}
const title = (colour) => ({ name: "title", sizes: [90, 60, 40], colour, weight: 700 })
export const template = { draw: ({ width, height, text }) =>
  element({ width, height, backgroundColor: "#ffffff", alignItems: "center", justifyContent: "center" }, [${body}]) }
`
const root = folderWith({
  "templates/flat.mjs": template('slot(title("#102030"), { width: 560, height: 400 })'),
  "templates/reads.mjs": template(
    '{ type: "div", props: { style: { fontSize: 80, fontWeight: 700, color: "#102030" }, children: text.title } }'
  ),
  "templates/turned.mjs": template(
    'element({ transform: "rotate(20deg)" }, [slot(title("#102030"), { width: 560, height: 400 })])'
  ),
  "templates/upright.mjs": template(
    'element({ transform: "rotate(0deg)" }, [slot(title("#102030"), { width: 560, height: 400 })])'
  ),
  "templates/gilt.mjs": template(
    'slot(title("#102030"), { width: 560, height: 400, backgroundImage: "linear-gradient(90deg, #ff0000, #0000ff)", backgroundClip: "text", color: "transparent" })'
  )
})
const engine = engineFor(root)
const whole = { left: 0, top: 0, right: 1200, bottom: 630 }

const shown = ["short", "Vietnamese", "Arabic", "Arabic with vowels", "Thai", "Hindi", "Japanese", "emoji"] as const
const kit = await kitFor(root)
await engine.open()

const cardOf = async (name: string, kind: (typeof shown)[number] = "short") =>
  (await planned(titled(kind, { card: { template: name } }), kit)).pictures.cards.og

const draw = async (name: string, kind?: (typeof shown)[number]): Promise<Picture> =>
  readPicture((await engine.draw((await cardOf(name, kind)).inputs)).bytes)

const ink = async (name: string, kind?: (typeof shown)[number]) => inkOf(await draw(name, kind), [2, 2], whole)

describe("a card that satori draws whole", () => {
  test("shows the text that its template reads", async () => {
    const [rain, vietnamese] = [await draw("reads"), await draw("reads", "Vietnamese")]
    expect(inkOf(rain, [2, 2], whole)).not.toBeNull()
    expect(differenceOf(rain, vietnamese)).not.toBeNull()
  })

  test("is turned with its slot, in every script", async () => {
    for (const kind of ["short", "Arabic with vowels", "emoji"] as const) {
      const [flat, turned] = [await ink("flat", kind), await ink("turned", kind)]
      const heightOf = (edges: typeof flat) => (edges?.bottom ?? 0) - (edges?.top ?? 0)
      expect(heightOf(turned)).toBeGreaterThan(heightOf(flat) + 60)
    }
  })

  test.each(["short", "Arabic with vowels", "Hindi", "Japanese", "emoji"] as const)(
    "has the same glyphs in the same places as a quick one: %s",
    async (kind) => {
      const [flat, upright] = [await draw("flat", kind), await draw("upright", kind)]
      const [one, other] = [inkOf(flat, [2, 2], whole), inkOf(upright, [2, 2], whole)]
      for (const edge of ["left", "top", "right", "bottom"] as const)
        expect(Math.abs((one?.[edge] ?? NaN) - (other?.[edge] ?? NaN))).toBeLessThanOrEqual(2)
      let [both, either] = [0, 0]
      for (let at = 0; at < flat.pixels.length; at++) {
        const [inked, also] = [isDark(flat.pixels[at]), isDark(upright.pixels[at])]
        if (inked && also) both++
        if (inked || also) either++
      }
      expect(both / either).toBeGreaterThan(0.93)
    }
  )

  test("has a gradient in its letters", async () => {
    const picture = await draw("gilt")
    const edges = inkOf(picture, [2, 2], whole)
    const middle = Math.round(((edges?.top ?? 0) + (edges?.bottom ?? 0)) / 2)
    const colours: Array<number> = []
    for (let x = edges?.left ?? 0; x < (edges?.right ?? 0); x++) {
      const pixel = picture.pixels[middle * picture.width + x] ?? 0xffffff
      if ((pixel & 0xff00) === 0) colours.push(pixel)
    }
    const [first = 0, last = 0] = [colours[0], colours.at(-1)]
    expect(first >> 16).toBeGreaterThan(last >> 16)
    expect(first & 255).toBeLessThan(last & 255)
  })

  test("is the same again", async () => {
    const og = await cardOf("turned", "Arabic")
    const [one, other] = [await engine.draw(og.inputs), await engine.draw(og.inputs)]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
    expect(one.notes).toEqual(await engine.inspect(og.inputs))
  })

  test("has its own path for each text that it reads", async () => {
    expect((await cardOf("reads", "Thai")).path).not.toBe((await cardOf("reads", "Hindi")).path)
    expect((await cardOf("turned", "Thai")).inputs.tree).toBe((await cardOf("turned", "Hindi")).inputs.tree)
  })
})

const isDark = (pixel = 0xffffff): boolean => ((pixel >> 8) & 255) < 128
