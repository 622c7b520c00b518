/** Shapes and sizes of pictures, as partners ask for them. A picture of unknown size meets none of them. */
import type { Image } from "../../src/model/Article.ts"

interface Size {
  readonly width: number
  readonly height: number
}

const sizeOf = ({ width = 0, height = 0 }: Image): Size | null => (width > 0 && height > 0 ? { width, height } : null)

/** Width by height; null where it is not known. */
export const ratioOf = (image: Image): number | null => {
  const size = sizeOf(image)
  return size === null ? null : size.width / size.height
}

/** Pixels; 0 where it is not known. */
export const smallestSide = (image: Image): number => {
  const size = sizeOf(image)
  return size === null ? 0 : Math.min(size.width, size.height)
}

/** Pixels; 0 where it is not known. */
export const longestSide = (image: Image): number => {
  const size = sizeOf(image)
  return size === null ? 0 : Math.max(size.width, size.height)
}

/** 2:3, within 1 percent. */
export const isTwoToThree = (image: Image): boolean => Math.abs((ratioOf(image) ?? 0) * 1.5 - 1) <= 0.01

/** For people: `1200x630`, or that it is unknown. */
export const sizeText = (image: Image | undefined): string => {
  const size = image === undefined ? null : sizeOf(image)
  if (image === undefined) return "no picture"
  return size === null ? "a picture of unknown size" : `${size.width}x${size.height}`
}
