/** Pictures that fanfare publishes itself: photos of an article and its cards. A page never asks another server for one. */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Image } from "../../model/Article.ts"
import type { Card } from "../../model/Card.ts"
import { relativePath } from "./relativePath.ts"

/** A photo whose file is part of the output and whose size is known. */
export interface Photo extends Image {
  readonly copy: { readonly from: string; readonly to: string }
  readonly width: number
  readonly height: number
}

export const isPhoto = (image: Image): image is Photo =>
  image.copy !== undefined && image.width !== undefined && image.height !== undefined

interface Options {
  /** The path of the page that shows it. */
  readonly page: string
  /** Empty where the text beside the picture says the same. */
  readonly alt: string
  /** The picture that the reader sees first is not loaded lazily. */
  readonly first?: boolean
}

export const photo = ({ copy, width, height }: Photo, options: Options): Element =>
  h("img", { src: relativePath(options.page, copy.to), width, height, ...common(options) })

export const card = ({ path, width, height }: Card, options: Options): Element =>
  h("img", { src: relativePath(options.page, path), width, height, ...common(options) })

const common = ({ alt, first = false }: Options): { alt: string } & Record<string, string> => ({
  alt,
  decoding: "async",
  ...(first ? { fetchPriority: "high" } : { loading: "lazy" })
})
