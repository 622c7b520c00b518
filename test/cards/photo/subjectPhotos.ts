/** Photos with a subject whose place is known: faces and things at edges and in the middle, on grounds of many kinds. */
import sharp from "sharp"
import type { Focus } from "../../../src/model/Article.ts"
import type { Rectangle } from "../../../templates/safeZone.ts"

export interface SubjectPhoto {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  /** Around the subject, in pixels of the photo. */
  readonly subject: Rectangle
  readonly focus?: Focus
}

interface Scene {
  readonly size: readonly [width: number, height: number]
  readonly ground: (width: number, height: number) => string
  /** Where the subject's middle is, and how high it is, in shares of the photo. */
  readonly at: readonly [x: number, y: number, high: number]
  readonly subject: keyof typeof subjects
  /** Times that the drawn photo is enlarged. */
  readonly scale?: number
  /** Whether the article names its focus. */
  readonly isNamed?: boolean
}

const plain = (colour: string) => (width: number, height: number) =>
  `<rect width="${width}" height="${height}" fill="${colour}"/>`

const sky = (above: string, below: string) => (width: number, height: number) =>
  `<linearGradient id="s" x2="0" y2="1"><stop stop-color="${above}"/><stop offset="1" stop-color="${below}"/></linearGradient>` +
  `<rect width="${width}" height="${height}" fill="url(#s)"/><rect y="${height * 0.7}" width="${width}" height="${height * 0.3}" fill="#31566b"/>`

/** Small things of many colours, everywhere alike. */
const busy = (width: number, height: number): string => {
  const colours = ["#3d6b4f", "#87a878", "#2f4858", "#c2b280", "#5b7553", "#1f3a3d"]
  const step = Math.max(width, height) / 26
  const marks = Array.from({ length: Math.ceil(height / step) }, (_, row) =>
    Array.from(
      { length: Math.ceil(width / step) },
      (__, column) =>
        `<circle cx="${(column + 0.5 * (row % 2)) * step}" cy="${row * step}" r="${step * 0.42}" fill="${colours[(row * 7 + column * 5) % colours.length]}"/>`
    ).join("")
  )
  return `<rect width="${width}" height="${height}" fill="#4f6d5a"/>${marks.join("")}`
}

const face = (skin: string, hair: string) => (x: number, y: number, high: number) => {
  const radius = high / 2.5
  return {
    svg:
      `<ellipse cx="${x}" cy="${y - radius * 0.15}" rx="${radius * 0.95}" ry="${radius * 1.15}" fill="${hair}"/>` +
      `<ellipse cx="${x}" cy="${y}" rx="${radius * 0.78}" ry="${radius}" fill="${skin}"/>` +
      [-0.3, 0.3]
        .map(
          (side) => `<circle cx="${x + radius * side}" cy="${y - radius * 0.1}" r="${radius * 0.09}" fill="#181818"/>`
        )
        .join("") +
      `<path d="M${x - radius * 0.3} ${y + radius * 0.45}h${radius * 0.6}" stroke="#7c2f2f" stroke-width="${radius * 0.08}"/>`,
    // What must be seen of a face: from the brows to the chin, ear to ear.
    box: { left: x - radius * 0.8, top: y - radius * 0.8, width: radius * 1.6, height: radius * 1.8 }
  }
}

const boat = (hull: string) => (x: number, y: number, high: number) => ({
  svg:
    `<path d="M${x - high} ${y + high * 0.1}h${high * 2}l${-high * 0.35} ${high * 0.4}h${-high * 1.3}z" fill="${hull}"/>` +
    `<path d="M${x} ${y - high * 0.5}v${high * 0.58}h${-high * 0.7}z" fill="#f7f3ea"/>`,
  box: { left: x - high, top: y - high * 0.5, width: high * 2, height: high }
})

const subjects = {
  light: face("#f0c6a0", "#5b3a21"),
  brown: face("#b9794f", "#1d1512"),
  dark: face("#6f4630", "#0d0a09"),
  red: boat("#c4372b"),
  yellow: boat("#e6b422"),
  grey: boat("#5c6a70")
}

const day = sky("#9cc4dc", "#d7e6ea")
const dusk = sky("#1c2340", "#5d4a70")
const [wide, tall, square, long] = [
  [1600, 1000],
  [1000, 1500],
  [1200, 1200],
  [2400, 800]
] as const

const scenes: Readonly<Record<string, Scene>> = {
  "face in the middle": { size: wide, ground: day, at: [0.5, 0.45, 0.5], subject: "light" },
  "face at the left edge": { size: wide, ground: day, at: [0.14, 0.45, 0.4], subject: "light" },
  "face at the right edge": { size: wide, ground: day, at: [0.86, 0.5, 0.4], subject: "brown" },
  "face at the top": { size: wide, ground: day, at: [0.5, 0.2, 0.35], subject: "brown" },
  "face at the bottom": { size: wide, ground: day, at: [0.5, 0.8, 0.35], subject: "dark" },
  "face in a corner": { size: wide, ground: plain("#7b8f86"), at: [0.85, 0.22, 0.35], subject: "dark" },
  "small face": { size: wide, ground: plain("#55707c"), at: [0.3, 0.4, 0.2], subject: "light" },
  "face that fills the photo": { size: wide, ground: plain("#4a5a60"), at: [0.5, 0.5, 0.95], subject: "brown" },
  "face on snow": { size: wide, ground: plain("#fbfcfd"), at: [0.75, 0.5, 0.45], subject: "light" },
  "face at night": { size: wide, ground: plain("#07090d"), at: [0.25, 0.5, 0.45], subject: "dark" },
  "face before a busy ground": { size: wide, ground: busy, at: [0.7, 0.45, 0.45], subject: "brown" },
  "face before sand": { size: wide, ground: plain("#d9c19a"), at: [0.3, 0.5, 0.45], subject: "dark" },
  "portrait, face above": { size: tall, ground: day, at: [0.5, 0.28, 0.3], subject: "light" },
  "portrait, face in the middle": { size: tall, ground: busy, at: [0.5, 0.5, 0.35], subject: "brown" },
  "portrait, face below": { size: tall, ground: dusk, at: [0.5, 0.8, 0.25], subject: "dark" },
  "phone, face below": { size: [1080, 1920], ground: plain("#8aa39b"), at: [0.5, 0.82, 0.2], subject: "light" },
  "phone, face above": { size: [1080, 1920], ground: plain("#3c4a54"), at: [0.5, 0.2, 0.2], subject: "brown" },
  "square, face left": { size: square, ground: day, at: [0.25, 0.5, 0.4], subject: "brown" },
  "square, face right": { size: square, ground: dusk, at: [0.8, 0.4, 0.35], subject: "light" },
  "boat in the middle": { size: wide, ground: day, at: [0.5, 0.65, 0.3], subject: "red" },
  "boat at the left": { size: wide, ground: dusk, at: [0.22, 0.65, 0.25], subject: "yellow" },
  "boat at the right": { size: wide, ground: day, at: [0.8, 0.65, 0.22], subject: "red" },
  "panorama, boat left": { size: long, ground: day, at: [0.15, 0.65, 0.3], subject: "red" },
  "panorama, boat right": { size: long, ground: dusk, at: [0.85, 0.6, 0.3], subject: "yellow" },
  "panorama, face in the middle": { size: long, ground: plain("#667f70"), at: [0.5, 0.5, 0.6], subject: "light" },
  "tiny, face right": { size: [640, 400], ground: day, at: [0.8, 0.45, 0.4], subject: "brown" },
  "tiny, boat left": { size: [640, 400], ground: dusk, at: [0.2, 0.6, 0.25], subject: "red" },
  "48 megapixels, face right": { size: [1600, 1200], ground: day, at: [0.8, 0.45, 0.4], subject: "dark", scale: 5 },
  "named, grey boat on a busy ground": {
    size: wide,
    ground: busy,
    at: [0.2, 0.3, 0.2],
    subject: "grey",
    isNamed: true
  },
  "named, grey boat in the dark": {
    size: wide,
    ground: plain("#4b565b"),
    at: [0.78, 0.7, 0.2],
    subject: "grey",
    isNamed: true
  }
}

export const subjectNames = Object.keys(scenes)

export const subjectPhoto = async (name: string): Promise<SubjectPhoto> => {
  const scene = scenes[name]
  if (scene === undefined) throw new RangeError(`There is no scene ${name}.`)
  const { size, ground, at, subject, scale = 1, isNamed = false } = scene
  const [width, height] = size
  const { svg, box } = subjects[subject](at[0] * width, at[1] * height, at[2] * height)
  const drawn = sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ground(width, height)}${svg}</svg>`
    )
  ).removeAlpha()
  const bytes = await (scale === 1 ? drawn : drawn.resize(width * scale, height * scale, { kernel: "nearest" }))
    .jpeg({ quality: 85 })
    .toBuffer()
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]
  return {
    name,
    width: width * scale,
    height: height * scale,
    bytes,
    subject: {
      left: left * scale,
      top: top * scale,
      width: (Math.min(width, box.left + box.width) - left) * scale,
      height: (Math.min(height, box.top + box.height) - top) * scale
    },
    ...(isNamed ? { focus: { x: at[0], y: at[1] } } : {})
  }
}
