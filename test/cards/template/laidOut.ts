/** Fanfare's own templates laid out by satori, for the tests of their designs. */
import { readFileSync } from "node:fs"
import satori from "satori"
import { cardTexts, hasOf } from "../../../src/cards/design/cardTexts.ts"
import { plainLook } from "../../../src/cards/design/design.ts"
import { isPhotoSlot, isPortraitSlot, isTextSlot } from "../../../src/cards/design/tree.ts"
import { templates } from "../../../templates/designs/index.ts"
import type { Rectangle } from "../../../templates/safeZone.ts"
import type { LogoProps } from "../../../templates/props/LogoProps.ts"
import type { Element, Slot, TemplateProps, TextSlot } from "../../../templates/Template.ts"

export const names = templates.map(({ name }) => name)

/** What an article has: as much as it can, what most have, and as little. */
export const rich = hasOf([...cardTexts, "data.home", "data.away", "portrait"])
export const common = hasOf(["title", "site", "initial", "author", "date", "kicker"])
export const bare = hasOf(["title", "site", "initial"])

export const richLook = { rating: 3.5, isLive: true, seed: 40_503 }

export const withPhoto = (has: TemplateProps["has"]): TemplateProps["has"] => ({ ...has, photo: true })

export const props = (more: Partial<TemplateProps> = {}): TemplateProps => ({
  width: 1200,
  height: 630,
  theme: "light",
  direction: "ltr",
  accent: "#0b5c6b",
  logo: null,
  has: common,
  ...plainLook,
  column: "wide",
  get text(): never {
    throw new Error("A template that reads its texts is drawn slowly.")
  },
  ...more,
  ...(more.has?.photo === true && more.photo === undefined
    ? { photo: { shape: "wide", free: [], corners: ["bottom-right", "bottom-left"] } }
    : {})
})

export const logo = (ratio: number): LogoProps => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${100 * ratio} 100"><path d="M0 0h9v9z"/></svg>`
  return { source: `data:image/svg+xml;base64,${btoa(svg)}`, ratio }
}

const font = readFileSync(
  new URL(import.meta.resolve("@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff"))
)

export interface Placed<S> extends Rectangle {
  readonly slot: S
}

export interface LaidOut {
  readonly svg: string
  readonly texts: ReadonlyArray<Placed<TextSlot>>
  readonly photo: Placed<Slot> | undefined
  readonly portrait: Placed<Slot> | undefined
  /** Texts, the logo and the portrait, with their names. */
  readonly vital: ReadonlyArray<Rectangle & { readonly name: string }>
}

export const draw = (name: string, given: TemplateProps): Element =>
  templates.find((template) => template.name === name)?.draw(given) ?? { type: "none", props: {} }

export const layOut = async (name: string, given: TemplateProps): Promise<LaidOut> => {
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
  const texts = slots.flatMap(({ slot, ...place }) => (isTextSlot(slot) ? [{ slot, ...place }] : []))
  const portrait = slots.find(({ slot }) => isPortraitSlot(slot))
  return {
    svg,
    texts,
    photo: slots.find(({ slot }) => isPhotoSlot(slot)),
    portrait,
    vital: [
      ...texts.map((placed) => ({ ...placed, name: placed.slot.name })),
      ...logos,
      ...(portrait === undefined ? [] : [{ ...portrait, name: "portrait" }])
    ]
  }
}

export const sizes = {
  og: [1200, 630],
  square: [1200, 1200],
  pin: [1000, 1500],
  portrait: [1080, 1350],
  story: [1080, 1920]
} as const

export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height
