/** Pictures, films and sounds that a script would load later, and those that are not pictures of the article at all. */
import type { Element, RootContent } from "hast"
import { attribute, elementsIn, outermost } from "../../markup/elements.ts"
import { candidatesOf } from "../../markup/sourceSet.ts"
import { embedOf, isHidden } from "./embeds/embedOf.ts"

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
  // Cloudflare hides a picture until its script shows it.
  if (isHidden(image) && attribute(image, "dataCfsrc") === undefined) return []
  const classes = attribute(image, "className") ?? ""
  const src = (attribute(image, "src") ?? "").trim()
  const alt = attribute(image, "alt") ?? ""
  if (/(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/.test(classes) || /^https?:\/\/s\.w\.org\/images\/core\/emoji\//.test(src))
    return alt === "" ? [] : [{ type: "text", value: alt }]
  if (/(?:^|\s)avatar(?:\s|-|$)/.test(classes) || /^(?:https?:)?\/\/(?:[\w-]+\.)?gravatar\.com\//i.test(src)) return []
  const set = laterSets.map((name) => attribute(image, name)).find(isAddress)
  const later =
    laterSources.map((name) => attribute(image, name)).find(isAddress) ??
    widestOf(set) ??
    (isEmptyPlace(src) ? pictureIn(image) : undefined)
  if (later === undefined) return isEmptyPlace(src) && attribute(image, "srcSet") === undefined ? [] : [image]
  const { srcSet: _, style: __, ...others } = image.properties
  return [{ ...image, properties: { ...others, src: later.trim(), ...(set === undefined ? {} : { srcSet: set }) } }]
}

/** A film or sound with the address that a script would give it. */
export const realMedia = (element: Element): Element => {
  if (attribute(element, "src") !== undefined) return element
  const later = laterSources.map((name) => attribute(element, name)).find(isAddress)
  return later === undefined ? element : { ...element, properties: { ...element.properties, src: later.trim() } }
}

const isAddress = (value: string | undefined): value is string =>
  value !== undefined && value.trim() !== "" && !/^\s*(?:data|javascript):/i.test(value)

/** Of the candidates of a `srcset`. */
const widestOf = (set = ""): string | undefined =>
  candidatesOf(set).toSorted((a, b) => Number.parseFloat(b.size || "0") - Number.parseFloat(a.size || "0"))[0]?.address

/** Whatever a script of a site's own calls it: the first attribute that is the address of a picture. */
const pictureIn = (image: Element): string | undefined => {
  for (const name in image.properties) {
    const value = attribute(image, name)
    if (!plainAttributes.has(name) && isAddress(value) && pictureFile.test(value)) return value
  }
  return undefined
}

const plainAttributes = new Set(["src", "srcSet", "alt", "title", "id", "className", "sizes", "ariaLabel", "longDesc"])
const pictureFile = /^\s*(?:https?:\/)?\/?[^\s"'<>]+\.(?:jpe?g|png|gif|webp|avif)(?:[?#]\S*)?\s*$/i

/** What stands where a picture will be. */
const isEmptyPlace = (src: string): boolean =>
  src === "" ||
  /^data:image\/(?:gif|svg)/i.test(src) ||
  /(?:^|\/)(?:spacer|blank|pixel|placeholder|transparent|trans|clear|lazy|1x1|grey|gray)(?:[-_.]\w+)*\.(?:gif|png|svg)(?:\?|$)/i.test(
    src
  )

/** What a page shows without scripts and feeds can hold, but for what stands beside it, whose addresses are `shown`. */
export const realNoscript = (noscript: Element, shown: ReadonlySet<string>): ReadonlyArray<Element> =>
  outermost(within([noscript]).filter(({ tagName }) => ["img", "iframe", "pre"].includes(tagName))).filter(
    (element) => !addressesOf(element).some((address) => shown.has(address))
  )

/** Addresses of the pictures and embeds that stand among these outside of `<noscript>`. */
export const shownAddresses = (children: ReadonlyArray<RootContent>): ReadonlySet<string> =>
  new Set(
    within(children.filter((one) => one.type !== "element" || one.tagName !== "noscript")).flatMap((element) =>
      element.tagName === "img"
        ? realPicture(element).flatMap((real) => (real.type === "element" ? addressesOf(real) : []))
        : addressesOf(element)
    )
  )

const addressesOf = (element: Element): ReadonlyArray<string> =>
  element.tagName === "img" ? [attribute(element, "src") ?? ""] : [embedOf(element)?.address ?? []].flat()

const within = (children: ReadonlyArray<RootContent>): ReadonlyArray<Element> =>
  children.flatMap((one) => (one.type === "element" ? [one, ...elementsIn(one)] : []))
