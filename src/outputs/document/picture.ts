/** A picture that fanfare publishes itself: a photo or a card. A page never asks another server for one. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import type { ListPicture } from "../../model/Head.ts"
import { relativePath } from "./relativePath.ts"

interface Options {
  /** The path of the page that shows it. */
  readonly page: string
  /** Empty where the text beside the picture says the same. */
  readonly alt: string
  /** The picture that the reader sees first is not loaded lazily. */
  readonly first?: boolean
}

export const picture = ({ path, width, height }: ListPicture, { page, alt, first = false }: Options): Element =>
  h("img", {
    src: relativePath(page, path),
    width,
    height,
    alt,
    ...(first ? { fetchPriority: "high" } : { loading: "lazy" })
  })
