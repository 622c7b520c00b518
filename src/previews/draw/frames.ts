/** What stands around a card: a post of somebody, a bubble of a chat, a message in a channel. Neutral, and no more than a frame. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import type { Look } from "../NetworkPreview.ts"

export interface FrameTexts {
  readonly url: string
  readonly network: string
}

type Frame = (card: Element, texts: FrameTexts) => ReadonlyArray<Element>

/** A person whose name is not to be read. */
const head = (shape: "round" | "square"): Element =>
  h("div.preview-head", { ariaHidden: "true" }, [
    h(`span.preview-avatar.preview-${shape}`),
    h("span.preview-names", h("span.preview-name"), h("span.preview-handle"))
  ])

const link = (url: string): Element => h("p.preview-link", { dir: "ltr" }, shortAddress(url))

const shortAddress = (url: string): string => {
  const text = decodeURI(url)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

export const frames: Readonly<Record<Look["around"], Frame>> = {
  post: (card) => [head("round"), card],
  bubble: (card, { url }) => [h("div.preview-bubble", card, link(url))],
  message: (card, { url }) => [head("square"), h("div.preview-message", link(url), card)],
  nothing: (card) => [card]
}
