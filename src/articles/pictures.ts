/**
 * The pictures of an article: those named beside the body first, then those in
 * it, each once, with what is said about them. Reading files is not done here.
 */
import type { Element, Root, RootContent } from "hast"
import type { Focus, Image } from "../model/Article.ts"
import { readCaption } from "../text/caption.ts"
import { attribute, elementsIn } from "../markup/elements.ts"
import { oneLine } from "../markup/oneLine.ts"
import { plainText } from "../markup/plainText.ts"
import { type Addresses, isNotForPins, resolveAddress } from "../markup/safeHtml.ts"
import { sourceSet } from "../markup/sourceSet.ts"
import type { DeclaredImage } from "../model/draft/Metadata.ts"
import { readFocus } from "../text/focalPoint.ts"
import type { LocalPicture } from "../model/draft/LocalPicture.ts"

/** Whether an address may name a file next to the article: no scheme, no host, no leading slash. */
export const isBesideArticle = (written: string): boolean =>
  written !== "" && !/^[a-z][a-z0-9+.-]*:|^[/\\#?]/i.test(written)

/** All addresses of pictures in a draft that may be files next to it, in order, each once. */
export const localAddresses = (body: Root, declared: ReadonlyArray<DeclaredImage>): ReadonlyArray<string> =>
  pictureAddresses(body, declared).filter(isBesideArticle)

/** All addresses of pictures in a draft as they were written, in order, each once. */
export const pictureAddresses = (body: Root, declared: ReadonlyArray<DeclaredImage>): ReadonlyArray<string> => {
  const inBody = elementsIn(body).flatMap((element) => {
    const found: Array<string> = isPicture(element) ? [addressOf(element)] : []
    sourceSet(attribute(element, "srcSet") ?? "", (address) => {
      found.push(address)
      return undefined
    })
    return found
  })
  return [...new Set([...declared.map(({ address }) => address), ...inBody].map((one) => one.trim()))]
}

/** A film shows a still of itself. */
const isPicture = (element: Element): boolean =>
  element.tagName === "img" || (element.tagName === "video" && attribute(element, "poster") !== undefined)

const addressOf = (element: Element): string => attribute(element, element.tagName === "img" ? "src" : "poster") ?? ""

export interface PictureRequest {
  readonly body: Root
  readonly declared: ReadonlyArray<DeclaredImage>
  /** Declared for the lead picture, whichever that is. */
  readonly focus?: Focus
  readonly local: ReadonlyMap<string, LocalPicture>
  readonly addresses: Addresses
}

export const articleImages = ({ body, declared, focus, local, addresses }: PictureRequest): ReadonlyArray<Image> => {
  const captions = imageCaptions(body)
  const named = [
    ...declared,
    ...elementsIn(body)
      .filter(isPicture)
      .map((element) => describedImage(element, captions.get(element) ?? ""))
  ]
  const found = new Map<string, Image>()
  for (const { address, ...said } of named) {
    const file = locate(address, local, addresses)
    if (file === undefined) continue
    const known = found.get(file.url)
    const image: Image = { ...file, ...said, alt: said.alt ?? "" }
    found.set(
      file.url,
      known === undefined ? image : { ...image, ...known, alt: known.alt === "" ? image.alt : known.alt }
    )
  }
  const [lead, ...others] = found.values()
  return lead === undefined ? [] : [{ ...lead, ...(focus === undefined ? {} : { focus }) }, ...others]
}

/** UTF-16 units that the captions of pictures may take beyond those that are written, where many share a long one. */
const mostShared = 200_000

/** By picture, what its innermost figure says of it. A text is looked through once, however many figures stand around it. */
const imageCaptions = (body: Root): ReadonlyMap<Element, string> => {
  const texts: Array<string> = []
  /** For each figure, which of the texts are within it. */
  const spans = new Map<Element, readonly [from: number, to: number]>()
  const figures = new Map<Element, Element>()
  const visit = (children: ReadonlyArray<RootContent>, figure: Element | null): void => {
    for (const child of children) {
      if (child.type !== "element") continue
      if (child.tagName === "img" && figure !== null) figures.set(child, figure)
      if (child.tagName === "figcaption") texts.push(plainText(child))
      const from = texts.length
      visit(child.children, child.tagName === "figure" ? child : figure)
      if (child.tagName === "figure") spans.set(child, [from, texts.length])
    }
  }
  visit(body.children, null)
  let left = mostShared + texts.reduce((sum, { length }) => sum + length, 0)
  const known = new Map<Element, string>()
  const captions = new Map<Element, string>()
  for (const [image, figure] of figures) {
    const [from, to] = spans.get(figure) ?? [0, 0]
    const caption = known.get(figure) ?? oneLine(texts.slice(from, to).join(" "))
    known.set(figure, caption)
    left -= caption.length
    if (left < 0) break
    captions.set(image, caption)
  }
  return captions
}

const describedImage = (element: Element, caption: string): DeclaredImage => {
  const alt = oneLine(attribute(element, "alt") ?? "")
  const split = readCaption(caption)
  const text = split?.text ?? caption
  const focus = readFocus(attribute(element, "dataFocus") ?? "")
  return {
    address: addressOf(element).trim(),
    ...(alt === "" ? {} : { alt }),
    ...(text === "" ? {} : { caption: text }),
    ...(split === undefined ? {} : { credit: split.credit }),
    ...(focus === undefined ? {} : { focus }),
    ...(isNotForPins(element) ? { pin: false } : {})
  }
}

/** The caption of a figure as one line; empty where it has none. */
export const figureCaption = (figure: Element): string =>
  oneLine(
    elementsIn(figure)
      .filter(({ tagName }) => tagName === "figcaption")
      .map((caption) => plainText(caption))
      .join(" ")
  )

const locate = (
  written: string,
  local: ReadonlyMap<string, LocalPicture>,
  addresses: Addresses
): Omit<Image, "alt"> | undefined => {
  const file = local.get(written.trim())
  if (file?._tag === "Picture") return file.image
  if (file !== undefined || written === "") return undefined
  const url = resolveAddress(written, addresses)
  return url !== undefined && /^https?:/.test(url) ? { url } : undefined
}
