/**
 * The HTML of Pinterest's own button and widgets, for pages that take its
 * script. Fanfare's pages draw none of it: their share bar has a plain link.
 */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import type { GivenAttributes } from "../../model/settings/WidgetSettings.ts"
import { checkAttributes, dataProperties } from "../widgets/attributes.ts"
import { buttonLanguages, isWidgetType, saveButton, script, widgets } from "./attributes.ts"
import { leadsTo } from "./pinterestFaults.ts"
import type { PinterestSettings } from "../../model/settings/PinterestSettings.ts"

export interface Piece {
  /** `save-button`, `save-any-picture`, `script`, or the type of a widget. */
  readonly name: string
  readonly html: string
}

/** What the button saves. */
export interface Saved {
  readonly url: string
  readonly media?: string
  readonly description: string
  /** Of the article. */
  readonly language: string
}

/** The attributes of the button, of `Piece` `save-button`. */
export const buttonAttributes = (
  { url, media, description, language }: Saved,
  given: PinterestSettings["button"]
): Readonly<Record<`data-pin-${string}`, string>> => {
  const own = typeof given === "object" ? checkAttributes("", given, saveButton, "pin-").attributes : {}
  const usual = {
    do: "buttonPin",
    url,
    ...(media === undefined ? {} : { media }),
    description,
    ...lang(language)
  }
  const { media: picture, ...rest } = { ...usual, ...own }
  const all = own["do"] === "buttonBookmark" || picture === undefined ? rest : { ...rest, media: picture }
  return dataProperties(all, "data-pin-")
}

export const pinterestMarkup = (saved: Saved, href: string, settings: PinterestSettings): ReadonlyArray<Piece> => [
  piece("save-button", h("a", { href, ...buttonAttributes(saved, settings.button) }, "Pinterest")),
  piece(
    "save-any-picture",
    h(
      "a",
      {
        href: "https://www.pinterest.com/pin/create/button/",
        ...dataProperties({ do: "buttonBookmark", ...lookOf(settings.button), ...lang(saved.language) }, "data-pin-")
      },
      "Pinterest"
    )
  ),
  ...(settings.widgets ?? []).flatMap((given) => widget(given, saved.language)),
  piece(
    "script",
    h("script", {
      src: "https://assets.pinterest.com/js/pinit.js",
      async: true,
      defer: true,
      ...dataProperties(checkAttributes("", settings.script ?? {}, script, "pin-").attributes, "data-pin-")
    })
  )
]

const piece = (name: string, element: Element): Piece => ({ name, html: treeHtml([element]) })

/** How the button looks, without what it saves. */
const lookOf = (given: PinterestSettings["button"]): Readonly<Record<string, string>> => {
  if (typeof given !== "object") return {}
  const {
    do: _,
    url: _url,
    media: _media,
    description: _description,
    id: _id,
    ...look
  } = checkAttributes("", given, saveButton, "pin-").attributes
  return look
}

const widget = ({ type, ...given }: GivenAttributes, language: string): ReadonlyArray<Piece> => {
  if (!isWidgetType(type) || !leadsTo(type, given["href"])) return []
  const { does, table } = widgets[type]
  const { href, name = "Pinterest", ...attributes } = checkAttributes("", given, table, "pin-").attributes
  return [
    piece(type, h("a", { href, ...dataProperties({ do: does, ...lang(language), ...attributes }, "data-pin-") }, name))
  ]
}

/** That of the article, where the button speaks it. */
const lang = (language: string): { readonly lang?: string } => {
  const tag = language.toLowerCase()
  const primary = tag.split("-")[0] ?? ""
  const known = [tag, { no: "nb", nn: "nb", fil: "tl" }[primary] ?? primary].find((one) =>
    buttonLanguages.includes(one)
  )
  return known === undefined ? {} : { lang: known }
}
