import { describe, expect, test } from "vitest"
import type { CardInputs } from "../../../src/model/Card.ts"
import { contrast } from "../../../templates/ground/colour.ts"
import { outsideSafeZone } from "../../../templates/safeZone.ts"
import { article, engineFor, folderWith, kitFor, plain, planned, titled, titles } from "../newsroom.ts"
import { type Edges, differenceOf, inkOf, type Picture, readPicture } from "../readPicture.ts"
import { settingOf, settingsOf, withTexts } from "../settingsOf.ts"

type Kind = keyof typeof titles
const kinds = Object.keys(titles) as ReadonlyArray<Kind>

const root = folderWith()
const settings = { ...plain, sizes: ["portrait", "story"] as const }
const kit = await kitFor(root, { settings })
const engine = engineFor(root)
await engine.open({ settings })
const dark = { ...kit, theme: "dark" as const }
const darkEngine = engineFor(root)
await darkEngine.open({ settings, theme: "dark" })

const squareSettings = { ...settings, column: "square" } as const
const squareKit = { ...kit, settings: squareSettings }
const squareEngine = engineFor(root)
await squareEngine.open({ settings: squareSettings })

const cardsOf = async (kind: Kind, more: Parameters<typeof titled>[1] = {}, own = kit) =>
  (await planned(titled(kind, more), own)).pictures.cards
const draw = async (inputs: CardInputs, one = engine): Promise<Picture> => readPicture((await one.draw(inputs)).bytes)
const less = async (inputs: CardInputs, texts: CardInputs["texts"]): Promise<Picture> =>
  draw(await withTexts(inputs, kit, texts))

const og = { left: 0, top: 0, right: 1200, bottom: 630 }

/** What of the second lies outside of the first, in pixels. */
const beyond = (room: Edges, ink: Edges): number =>
  Math.max(room.left - ink.left, room.top - ink.top, ink.right - room.right, ink.bottom - room.bottom)

describe("a drawn card", () => {
  test("is a PNG of its size in few bytes, for the longest title and every template", async () => {
    const cards = await cardsOf("300 letters")
    const others = await Promise.all(
      ["quote", "pin", "minimal"].map(async (template) => (await cardsOf("300 letters", { card: { template } })).og)
    )
    for (const { inputs, width, height } of [...Object.values(cards), ...others]) {
      const { bytes } = await engine.draw(inputs)
      const header = Buffer.from(bytes)
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([width, height])
      expect(bytes.length).toBeLessThan(100_000)
      expect(bytes.length).toBeGreaterThan(5_000)
    }
  })

  test.each(kinds)("%s: the title's ink is where it was set, and nowhere else", async (kind) => {
    const { inputs } = (await cardsOf(kind)).og
    const [full, bare] = [await draw(inputs), await less(inputs, { ...inputs.texts, title: "" })]
    const ink = differenceOf(full, bare)
    const { slot, text } = await settingOf(inputs, kit)
    expect(ink).not.toBeNull()
    if (ink === null) return
    const boxes = text.boxes.map((box) => ({
      left: box.left + slot.left,
      top: box.top + slot.top,
      right: box.right + slot.left,
      bottom: box.bottom + slot.top
    }))
    const set = {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom))
    }
    // Letters lean out of their advance by some pixels, never out of their lines.
    expect(beyond({ ...set, left: set.left - 12, right: set.right + 12 }, ink)).toBeLessThanOrEqual(1.5)
    expect(beyond({ left: 48, right: 1152, top: 32, bottom: 599 }, ink)).toBeLessThanOrEqual(0)
    expect(ink.bottom - ink.top).toBeGreaterThan((set.bottom - set.top) * 0.8)
  })

  test("is drawn in ink that can be read on the paper", async () => {
    for (const [own, one] of [
      [kit, engine],
      [dark, darkEngine]
    ] as const) {
      const { inputs } = (await cardsOf("short", {}, own)).og
      const picture = await draw(inputs, one)
      const { slot, text } = await settingOf(inputs, own)
      const [box] = text.boxes
      const middle = Math.round(slot.top + ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2)
      const colours = new Set(Array.from({ length: 620 }, (_, x) => picture.at(66 + x, middle)))
      const paper = picture.at(30, 560)
      expect(colours).toContain(paper)
      expect(colours).toContain(slot.slot.colour)
      expect(contrast(slot.slot.colour, paper)).toBeGreaterThan(12)
    }
  })

  test("begins at the left in English and at the right in Arabic", async () => {
    const [english, arabic] = await Promise.all(
      (["short", "Arabic"] as const).map(async (kind) => {
        const card = await cardsOf(kind, {
          card: { title: kind === "short" ? "Rain" : "مطر" },
          section: null,
          authors: [],
          published: null
        })
        return inkOf(await draw(card.square.inputs), [40, 600], { left: 40, right: 1160, top: 230, bottom: 1100 })
      })
    )
    expect(english?.left).toBeLessThan(140)
    expect(english?.right).toBeLessThan(700)
    expect(arabic?.right).toBeGreaterThan(1060)
    expect(arabic?.left).toBeGreaterThan(500)
  })

  test("shows every text that it has a slot for", async () => {
    for (const template of ["headline", "quote", "pin", "minimal"]) {
      const { inputs } = (await cardsOf("300 letters", { card: { template } })).og
      const full = await draw(inputs)
      for (const name of Object.keys(inputs.texts)) {
        const without = await less(inputs, { ...inputs.texts, [name]: "" })
        expect(differenceOf(full, without), `${template}, ${name}`).not.toBeNull()
      }
    }
  })
})

describe("the safe zones", () => {
  const cases = ["headline", "quote", "pin", "minimal"].flatMap((template) =>
    (["300 letters", "Arabic with vowels", "capitals"] as const).map((kind) => [template, kind] as const)
  )
  test.each(cases)("%s of %s: no line of any text is where networks cover or cut it", async (template, kind) => {
    const { og: wide, pin, square } = await cardsOf(kind, { card: { template } })
    for (const { inputs, width, height } of [wide, pin, square]) {
      const { texts } = await settingsOf(inputs, kit)
      const lines = texts.flatMap(({ slot, text }) =>
        text.boxes.map((box) => ({
          name: slot.slot.name,
          left: slot.left + box.left + 1,
          top: slot.top + box.top + 1,
          width: box.right - box.left - 2,
          height: box.bottom - box.top - 2
        }))
      )
      expect(lines.length).toBeGreaterThan(0)
      expect(outsideSafeZone({ width, height }, lines).filter(({ why }) => why !== "square")).toEqual([])
    }
  })

  test.each(["300 letters", "mixed Arabic"] as const)("the lower left corner of og is empty: %s", async (kind) => {
    for (const template of ["headline", "quote", "minimal"]) {
      const picture = await draw((await cardsOf(kind, { card: { template } })).og.inputs)
      expect(inkOf(picture, [2, 628], { left: 0, right: 320, top: 560, bottom: 630 })).toBeNull()
    }
  })

  test.each(["og", "square", "pin"] as const)(
    "the edges of %s hold no text, a twentieth from each side",
    async (name) => {
      const { inputs } = (await cardsOf("300 letters"))[name]
      const [picture, bare] = [await draw(inputs), await less(inputs, {})]
      const ink = differenceOf(picture, bare)
      const room = {
        left: picture.width * 0.05,
        top: picture.height * 0.05,
        right: picture.width * 0.95,
        bottom: picture.height * 0.95
      }
      expect(ink).not.toBeNull()
      if (ink !== null) expect(beyond(room, ink)).toBeLessThanOrEqual(0)
    }
  )

  test.each(["84 letters", "Arabic", "Japanese"] as const)(
    "the middle square of og holds the whole title where the config asks for it: %s",
    async (kind) => {
      const { inputs } = (await cardsOf(kind, {}, squareKit)).og
      const without = await draw(await withTexts(inputs, squareKit, { ...inputs.texts, title: "" }), squareEngine)
      const ink = differenceOf(await draw(inputs, squareEngine), without)
      expect(ink?.left).toBeGreaterThanOrEqual(285)
      expect(ink?.right).toBeLessThanOrEqual(915)
    }
  )

  test("right to left is the mirror of left to right, for texts that are empty", async () => {
    const { inputs } = (await cardsOf("short")).og
    const rtl = (await planned(article("Rain at last", { direction: "rtl" }), kit)).pictures.cards.og.inputs
    const [left, right] = [await less(inputs, {}), await less(rtl, {})]
    let different = 0
    for (let y = 0; y < og.bottom; y += 3) {
      for (let x = 0; x < og.right; x++) {
        const [one = 0, other = 0] = [left.pixels[y * 1200 + x], right.pixels[y * 1200 + 1199 - x]]
        // Edges of round corners may differ by some levels.
        if ([0, 8, 16].some((bits) => Math.abs(((one >> bits) & 255) - ((other >> bits) & 255)) > 24)) different++
      }
    }
    expect(different).toBe(0)
  })
})
