/**
 * Where a picture has what people look at, on a thumbnail: what differs in
 * colour from the picture's edges, what has detail, and skin; the middle counts
 * a little more. Pure, and the same numbers on every machine.
 */
import type { Pixels } from "../photo/Pixels.ts"

export interface SaliencyMap {
  readonly width: number
  readonly height: number
  /** Row by row, from 0 to 1. */
  readonly values: Float64Array
  /** Row by row, whether a pixel has the colour of skin. */
  readonly skin: Uint8Array
}

const weights = { colour: 0.5, detail: 0.3, skin: 0.45 }

/** How little of a map's mass the edge of the picture keeps beside its middle. */
const leastOfMiddle = 0.55

export const saliencyOf = (thumbnail: Pixels): SaliencyMap => {
  const { width, height } = thumbnail
  const planes = blurredPlanes(thumbnail)
  const skin = skinOf(thumbnail)
  const colour = normal(colourDistance(planes, width, height))
  const detail = normal(blur(gradient(planes[0], width, height), width, height, 2))
  const skinned = blur(Float64Array.from(skin), width, height, 1)
  const values = new Float64Array(width * height)
  for (let at = 0; at < values.length; at++) {
    const x = ((at % width) + 0.5) / width - 0.5
    const y = (Math.floor(at / width) + 0.5) / height - 0.5
    const middle = leastOfMiddle + (1 - leastOfMiddle) * Math.max(0, 1 - 2.6 * (x * x + y * y))
    const mass = weights.colour * colour[at]! + weights.detail * detail[at]! + weights.skin * skinned[at]!
    values[at] = mass * middle
  }
  return { width, height, values, skin }
}

type Planes = readonly [luma: Float64Array, blue: Float64Array, red: Float64Array]

/** Luma and the two differences of colour (BT.601), each without its finest detail. */
const blurredPlanes = ({ rgb, width, height }: Pixels): Planes => {
  const length = width * height
  const planes: Planes = [new Float64Array(length), new Float64Array(length), new Float64Array(length)]
  for (let at = 0; at < width * height; at++) {
    const red = rgb[at * 3]!
    const green = rgb[at * 3 + 1]!
    const blue = rgb[at * 3 + 2]!
    const luma = 0.299 * red + 0.587 * green + 0.114 * blue
    planes[0][at] = luma
    planes[1][at] = (blue - luma) * 0.9
    planes[2][at] = (red - luma) * 1.1
  }
  return planes.map((plane) => blur(plane, width, height, 1)) as unknown as Planes
}

/** Stretches of each edge whose mean colour stands for the background. */
const stretches = 5

/** How far each pixel is from the colours of the edges: from the third nearest of them. A subject that is cut off by an edge has its colour in a few stretches; a background has it in more. */
const colourDistance = (planes: Planes, width: number, height: number): Float64Array => {
  const [lumas, blues, reds] = planes
  const edge = edgeColours(planes, width, height)
  const distances = new Float64Array(width * height)
  for (let at = 0; at < distances.length; at++) {
    // Squares of the three nearest.
    let first = Infinity
    let second = Infinity
    let third = Infinity
    for (let colour = 0; colour < edge.length; colour += 3) {
      const luma = (lumas[at]! - edge[colour]!) * 0.7
      const blue = blues[at]! - edge[colour + 1]!
      const red = reds[at]! - edge[colour + 2]!
      const distance = luma * luma + blue * blue + red * red
      if (distance >= third) continue
      third = Math.max(second, distance)
      second = Math.max(first, Math.min(second, distance))
      first = Math.min(first, distance)
    }
    distances[at] = Math.sqrt(third)
  }
  return distances
}

/** Three numbers a colour. */
const edgeColours = (planes: Planes, width: number, height: number): Float64Array => {
  const depth = Math.max(1, Math.round(Math.min(width, height) * 0.06))
  const meanIn = (left: number, top: number, right: number, bottom: number) =>
    planes.map((plane) => {
      let sum = 0
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += plane[y * width + x]!
      return sum / Math.max(1, (right - left) * (bottom - top))
    })
  return Float64Array.from(
    Array.from({ length: stretches }, (_, index) => {
      const [left, right] = [index, index + 1].map((at) => Math.floor((at * width) / stretches)) as [number, number]
      const [top, bottom] = [index, index + 1].map((at) => Math.floor((at * height) / stretches)) as [number, number]
      return [
        meanIn(left, 0, right, depth),
        meanIn(left, height - depth, right, height),
        meanIn(0, top, depth, bottom),
        meanIn(width - depth, top, width, bottom)
      ]
    }).flat(2)
  )
}

const gradient = (plane: Float64Array, width: number, height: number): Float64Array => {
  const gradients = new Float64Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const across = plane[y * width + Math.min(width - 1, x + 1)]! - plane[y * width + Math.max(0, x - 1)]!
      const down = plane[Math.min(height - 1, y + 1) * width + x]! - plane[Math.max(0, y - 1) * width + x]!
      gradients[y * width + x] = Math.sqrt(across * across + down * down)
    }
  return gradients
}

/** Skin of every shade lies in one corner of the plane of colours (Chai and Ngan, 1999). */
const skinOf = ({ rgb, width, height }: Pixels): Uint8Array => {
  const skin = new Uint8Array(width * height)
  for (let at = 0; at < skin.length; at++) {
    const red = rgb[at * 3]!
    const green = rgb[at * 3 + 1]!
    const blue = rgb[at * 3 + 2]!
    const cb = 128 - 0.169 * red - 0.331 * green + 0.5 * blue
    const cr = 128 + 0.5 * red - 0.419 * green - 0.081 * blue
    if (cb >= 80 && cb <= 125 && cr >= 137 && cr <= 172 && red > 45 && red > blue) skin[at] = 1
  }
  return skin
}

/** Mean of a square of pixels, in two passes. */
const blur = (plane: Float64Array, width: number, height: number, radius: number): Float64Array => {
  const pass = (from: Float64Array, length: number, step: number, others: number, stride: number): Float64Array => {
    const to = new Float64Array(from.length)
    for (let other = 0; other < others; other++)
      for (let index = 0; index < length; index++) {
        const first = Math.max(0, index - radius)
        const last = Math.min(length - 1, index + radius)
        let sum = 0
        for (let near = first; near <= last; near++) sum += from[other * stride + near * step]!
        to[other * stride + index * step] = sum / (last - first + 1)
      }
    return to
  }
  return pass(pass(plane, width, 1, height, width), height, width, width, 1)
}

/** Of 255: less difference than this is no subject, but the noise of a file. */
const leastDifference = 6

/** As shares of the largest value, or of the least difference that counts. */
const normal = (values: Float64Array): Float64Array => {
  let most = leastDifference
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at]!)
  for (let at = 0; at < values.length; at++) values[at] = values[at]! / most
  return values
}
