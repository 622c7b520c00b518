/**
 * The `data-pin-` attributes that pinit.js reads: pinterest/widgets,
 * pinit_main.js of 2019-04, and developers.pinterest.com, web features.
 */
import type { AttributeTable, Takes } from "../widgets/attributes.ts"

/** Those that its words come in. */
export const buttonLanguages: ReadonlyArray<string> =
  "cs da de el en es fi fr hi hu id it ja ko ms nb nl pl pt pt-br ro ru sk sv th tl tr uk vi".split(" ")

const yesOrNo: Takes = { one: ["true", "false"] }
const lang: Takes = { one: buttonLanguages }
const address: Takes = { is: "address" }
const text: Takes = { is: "text" }

const look: AttributeTable = {
  /** The link's own HTML is the button. */
  custom: yesOrNo,
  tall: yesOrNo,
  round: yesOrNo,
  count: { one: ["above", "beside"] },
  /** Shows a count of none. */
  zero: yesOrNo,
  lang,
  /** False: the button of before 2017, with `color`, `height` and `shape`. */
  save: yesOrNo,
  color: { one: ["red", "white", "gray"] },
  height: { one: ["20", "28", "32"] },
  shape: { one: ["round", "rect"] }
}

export const saveButton: AttributeTable = {
  /** `buttonPin` saves the article's picture, `buttonBookmark` one that the reader chooses on the page. */
  do: { one: ["buttonPin", "buttonBookmark"] },
  ...look,
  url: address,
  media: address,
  description: text,
  /** Of a Pin that is saved again. */
  id: { from: 1 }
}

export const script: AttributeTable = {
  /** A button on every picture under the pointer. */
  hover: yesOrNo,
  /** The same for fingers; on unless it is false. */
  sticky: yesOrNo,
  ...look,
  terse: yesOrNo,
  debug: yesOrNo,
  tag: text,
  build: { is: "function" },
  error: { is: "function" },
  util: { is: "function" }
}

const grid: AttributeTable = {
  href: address,
  columns: { from: 1 },
  width: { from: 1 },
  height: { from: 1 },
  noscroll: yesOrNo,
  /** The sizes of the widget builder. */
  "board-width": { from: 130 },
  "scale-width": { from: 60 },
  "scale-height": { from: 60 },
  lang
}

/** By type: what `data-pin-do` says, and what else is read. A section is a board whose address has a third part. */
export const widgets = {
  board: { does: "embedBoard", table: grid },
  section: { does: "embedBoard", table: grid },
  profile: { does: "embedUser", table: grid },
  pin: {
    does: "embedPin",
    table: { href: address, width: { one: ["small", "medium", "large"] }, terse: yesOrNo, lang }
  },
  follow: { does: "buttonFollow", table: { href: address, name: text, custom: yesOrNo, tall: yesOrNo, lang } }
} satisfies Readonly<Record<string, { readonly does: string; readonly table: AttributeTable }>>

export type WidgetType = keyof typeof widgets

export const isWidgetType = (type: unknown): type is WidgetType =>
  typeof type === "string" && Object.hasOwn(widgets, type)

/** Parts of the path of a widget's address. */
export const pathParts: Readonly<Record<WidgetType, number | null>> = {
  board: 2,
  section: 3,
  profile: 1,
  pin: 2,
  follow: null
}
