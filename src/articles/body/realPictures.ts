/** Pictures that a script would load later, and those that are not pictures of the article at all. */
import type { Element, RootContent } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { isTiny } from "./embeds.ts"

/** Where the scripts of WordPress, jQuery and lazysizes, and their heirs, look for the address. */
const laterSources = [
  "dataSrc",
  "dataLazySrc",
  "dataOriginal",
  "dataLazyload",
  "dataLazy",
  "dataHiSrc",
  "dataOrigFile",
  "dataFullUrl"
]
const laterSets = ["dataSrcSet", "dataSrcset", "dataLazySrcSet", "dataLazySrcset", "dataOriginalSet"]

/** The picture with its own address; its words for an emoji; nothing for a counter, an avatar or an empty place. */
export const realPicture = (image: Element): ReadonlyArray<RootContent> => {
  if (isTiny(image) || /display:\s*none/i.test(attribute(image, "style") ?? "")) return []
  const classes = attribute(image, "className") ?? ""
  const src = (attribute(image, "src") ?? "").trim()
  const alt = attribute(image, "alt") ?? ""
  if (/(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/.test(classes) || /^https?:\/\/s\.w\.org\/images\/core\/emoji\//.test(src))
    return alt === "" ? [] : [{ type: "text", value: alt }]
  if (/(?:^|\s)avatar(?:\s|-|$)/.test(classes) || /^(?:https?:)?\/\/(?:[\w-]+\.)?gravatar\.com\//i.test(src)) return []
  const set = laterSets.map((name) => attribute(image, name)).find(isAddress)
  const later = laterSources.map((name) => attribute(image, name)).find(isAddress) ?? widestOf(set)
  if (later === undefined) return isPlaceholder(src) && attribute(image, "srcSet") === undefined ? [] : [image]
  const { srcSet: _, ...others } = image.properties
  return [{ ...image, properties: { ...others, src: later.trim(), ...(set === undefined ? {} : { srcSet: set }) } }]
}

const isAddress = (value: string | undefined): value is string =>
  value !== undefined && value.trim() !== "" && !/^\s*(?:data|javascript):/i.test(value)

/** Of the candidates of a `srcset`. */
const widestOf = (set: string | undefined): string | undefined =>
  set
    ?.split(/,\s+/)
    .map((one) => one.trim().split(/\s+/))
    .toSorted((a, b) => Number.parseFloat(b[1] ?? "0") - Number.parseFloat(a[1] ?? "0"))[0]?.[0]

/** What stands where a picture will be. */
const isPlaceholder = (src: string): boolean =>
  /^data:image\/(?:gif|svg)/i.test(src) ||
  /(?:^|\/)(?:spacer|blank|pixel|placeholder|transparent|trans|clear|lazy|1x1|grey|gray)(?:[-_.]\w+)*\.(?:gif|png|svg)(?:\?|$)/i.test(
    src
  )

/** What a page shows without scripts: the picture in it, unless the one beside it is the same. */
export const realNoscript = (noscript: Element, beside: ReadonlyArray<RootContent>): ReadonlyArray<RootContent> => {
  const images = elementsIn(noscript).filter(({ tagName }) => tagName === "img")
  const shown = new Set(
    beside
      .flatMap((one) => (one.type === "element" && one !== noscript ? [one, ...elementsIn(one)] : []))
      .flatMap((one) => {
        const [real] = one.tagName === "img" ? realPicture(one) : []
        return real?.type === "element" ? [attribute(real, "src")] : []
      })
  )
  return images.filter((image) => !shown.has(attribute(image, "src")))
}
