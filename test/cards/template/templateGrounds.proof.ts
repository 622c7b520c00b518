/** What fanfare's own templates stand on, pixel by pixel: every text on one colour that it can be read on. */
import { Resvg } from "@resvg/resvg-js"
import { expect, test } from "vitest"
import { contrast } from "../../../templates/ground/colour.ts"
import type { Rectangle } from "../../../templates/safeZone.ts"
import type { Slot, TextSlot } from "../../../templates/Template.ts"
import { common as usual, layOut, names, type Placed, props, rich, richLook, sizes, withPhoto } from "./laidOut.ts"

const looks = ["#0b5c6b", "#f2c94c", "#ffffff", "#000000", "#7f7f7f"].flatMap((accent) =>
  (["light", "dark"] as const).map((theme) => ({ accent, theme }))
)

const offline = { font: { loadSystemFonts: false } }

test.each(looks)("$accent in $theme: every text stands on one colour that it can be read on", async (look) => {
  for (const name of names) {
    for (const [width, height] of [sizes.og, sizes.pin]) {
      for (const [has, more] of [
        [rich, richLook],
        [
          withPhoto(usual),
          { rating: 3, photo: { shape: "wide", free: ["left", "top"], corners: ["top-left", "bottom-left"] } }
        ]
      ] as const) {
        const laidOut = await layOut(name, props({ ...look, ...more, width, height, has }))
        const pixels = new Uint32Array(Uint8Array.from(new Resvg(laidOut.svg, offline).render().pixels).buffer)
        for (const placed of laidOut.texts) {
          const grounds = coloursIn(pixels, width, placed)
          expect(grounds.size, `${name}, ${placed.slot.name}`).toBe(1)
          const [ground = ""] = grounds
          expect(contrast(placed.slot.colour, under(placed, ground, laidOut.photo))).toBeGreaterThanOrEqual(4.5)
        }
        if (!has.photo) expect(coloursIn(pixels, width, { left: 0, top: 0, width, height }).size).toBeLessThan(200)
      }
    }
  }
})

/** Colours under a rectangle as `#rrggbbaa`; `pixels` are of four bytes each, in rows of `stride`. */
const coloursIn = (pixels: Uint32Array, stride: number, { left, top, width, height }: Rectangle): Set<string> => {
  const seen = new Set<number>()
  for (let y = Math.round(top); y < Math.round(top + height); y++) {
    for (let x = Math.round(left); x < Math.round(left + width); x++) seen.add(pixels[y * stride + x] ?? 0)
  }
  return new Set([...seen].map((pixel) => `#${Buffer.from(Uint32Array.of(pixel).buffer).toString("hex")}`))
}

/** What a text stands on: its plate, or over a photo what is left of it where its scrim is opaque. */
const under = ({ slot }: Placed<TextSlot>, ground: string, photo: Placed<Slot> | undefined): string => {
  if (slot.plate !== undefined) return slot.plate.colour
  if (!ground.endsWith("00")) return ground
  const scrim = photo?.slot.name === "photo" ? photo.slot.scrim : undefined
  if (scrim === undefined) throw new Error("A text stands on the photo without a scrim.")
  return scrim.colour
}
