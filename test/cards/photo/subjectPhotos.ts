/** Photos with a subject whose place is known: faces and things at edges and in the middle, on grounds of many kinds. */
import sharp, { type Sharp } from "sharp"
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
  /** What a camera or an editor makes of the drawn photo. */
  readonly made?: keyof typeof developments
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

/** Two heads over one coat. */
const couple = (x: number, y: number, high: number) => {
  const [one, other] = [
    face("#e0b08c", "#3b2a1d")(x - high * 0.34, y, high),
    face("#8a5a3c", "#120d0a")(x + high * 0.34, y, high)
  ]
  const box = {
    left: one.box.left,
    top: one.box.top,
    width: other.box.left + other.box.width - one.box.left,
    height: one.box.height
  }
  return { svg: coat("#5a3d6b", x, y, high * 1.5) + one.svg + other.svg, box }
}

const coat = (colour: string, x: number, y: number, high: number): string =>
  `<path d="M${x - high * 0.55} ${y + high * 2}V${y + high * 0.62}Q${x} ${y + high * 0.1} ${x + high * 0.55} ${y + high * 0.62}V${y + high * 2}z" fill="${colour}"/>`

/** A head and shoulders, as most portraits are. */
const bust = (skin: string, hair: string, cloth: string) => (x: number, y: number, high: number) => {
  const head = face(skin, hair)(x, y, high)
  return { svg: coat(cloth, x, y, high) + head.svg, box: head.box }
}

/** A dark shape against the light. */
const silhouette = (x: number, y: number, high: number) => ({
  svg: `<circle cx="${x}" cy="${y - high * 0.36}" r="${high * 0.14}" fill="#0b0c10"/><path d="M${x - high * 0.17} ${y + high * 0.5}l${high * 0.03} ${-high * 0.7}h${high * 0.28}l${high * 0.03} ${high * 0.7}z" fill="#0b0c10"/>`,
  box: { left: x - high * 0.17, top: y - high * 0.5, width: high * 0.34, height: high }
})

const tower = (x: number, y: number, high: number) => ({
  svg: `<path d="M${x - high * 0.1} ${y + high * 0.5}l${high * 0.03} ${-high}h${high * 0.14}l${high * 0.03} ${high}z" fill="#b9573f"/><circle cx="${x}" cy="${y - high * 0.38}" r="${high * 0.05}" fill="#fff3c4"/>`,
  box: { left: x - high * 0.1, top: y - high * 0.5, width: high * 0.2, height: high }
})

const subjects = {
  couple,
  silhouette,
  tower,
  suit: bust("#e8bd97", "#6a4a2c", "#1d2430"),
  apron: bust("#7d5237", "#0f0b09", "#f4f4f2"),
  light: face("#f0c6a0", "#5b3a21"),
  brown: face("#b9794f", "#1d1512"),
  dark: face("#6f4630", "#0d0a09"),
  red: boat("#c4372b"),
  yellow: boat("#e6b422"),
  grey: boat("#5c6a70")
}

/** Lights out of focus. */
const bokeh = (width: number, height: number): string => {
  const colours = ["#ffb648", "#ff7d5a", "#ffe9a8", "#8ed1ff"]
  const lights = Array.from({ length: 26 }, (_, n) => {
    const [x, y] = [((n * 397) % 1000) / 1000, ((n * 611) % 1000) / 1000]
    return `<circle cx="${x * width}" cy="${y * height}" r="${Math.min(width, height) * (0.03 + ((n * 13) % 5) / 100)}" fill="${colours[n % 4]}" opacity="0.5"/>`
  })
  return `<rect width="${width}" height="${height}" fill="#14202c"/>${lights.join("")}`
}

/** Rows of bricks, of the colour of skin. */
const bricks = (width: number, height: number): string => {
  const [across, down] = [width / 14, height / 16]
  const rows = Array.from({ length: 17 }, (_, row) =>
    Array.from(
      { length: 16 },
      (__, column) =>
        `<rect x="${(column - 0.5 * (row % 2)) * across}" y="${row * down}" width="${across * 0.95}" height="${down * 0.9}" fill="${["#a9654b", "#b4714f", "#9c5a44"][(row * 5 + column * 3) % 3]}"/>`
    ).join("")
  )
  return `<rect width="${width}" height="${height}" fill="#8a7365"/>${rows.join("")}`
}

/** The sun low behind all, its light to every side. */
const backlight = (width: number, height: number): string =>
  `<radialGradient id="b" cx="0.5" cy="0.6" r="0.7"><stop stop-color="#fff1c9"/><stop offset="0.35" stop-color="#f4a95a"/><stop offset="1" stop-color="#6e3b4e"/></radialGradient><rect width="${width}" height="${height}" fill="url(#b)"/>`

/** A forest in fog: dark trunks everywhere, lighter to the top. */
const forest = (width: number, height: number): string =>
  sky("#c6d0cc", "#93a39b")(width, height) +
  Array.from({ length: 22 }, (_, n) => {
    const x = (((n * 173) % 1000) / 1000) * width
    return `<rect x="${x}" width="${width * (0.008 + ((n * 7) % 4) / 400)}" height="${height}" fill="#3d4a44" opacity="${0.35 + ((n * 11) % 5) / 12}"/>`
  }).join("")

type Development = (photo: Sharp) => Promise<Sharp>

const grain = async (photo: Sharp): Promise<Sharp> => {
  const { data, info } = await photo.raw().toBuffer({ resolveWithObject: true })
  let state = 7
  for (let at = 0; at < data.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    data[at] = Math.min(255, Math.max(0, (data[at] ?? 0) + ((state >>> 24) - 128) * 0.3))
  }
  return sharp(data, { raw: info })
}

const developments = {
  grey: async (photo: Sharp) => photo.greyscale().toColourspace("srgb"),
  grain,
  soft: async (photo: Sharp) => photo.blur(6),
  faint: async (photo: Sharp) => photo.linear(0.35, 140),
  sepia: async (photo: Sharp) => photo.greyscale().tint("#c9a06c")
} satisfies Readonly<Record<string, Development>>

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
  "black and white, face left": { size: wide, ground: day, at: [0.25, 0.45, 0.45], subject: "suit", made: "grey" },
  "black and white, face right": { size: wide, ground: bokeh, at: [0.74, 0.5, 0.45], subject: "apron", made: "grey" },
  "sepia, couple in the middle": {
    size: wide,
    ground: plain("#9aa48f"),
    at: [0.5, 0.4, 0.4],
    subject: "couple",
    made: "sepia"
  },
  "grainy, face at night": {
    size: wide,
    ground: plain("#10131c"),
    at: [0.7, 0.45, 0.4],
    subject: "apron",
    made: "grain"
  },
  "out of focus, tower right": { size: wide, ground: dusk, at: [0.78, 0.5, 0.7], subject: "tower", made: "soft" },
  "faint, boat in fog": { size: wide, ground: forest, at: [0.7, 0.6, 0.25], subject: "red", made: "faint" },
  "face before bricks": { size: wide, ground: bricks, at: [0.3, 0.45, 0.45], subject: "suit" },
  "face before lights": { size: wide, ground: bokeh, at: [0.68, 0.45, 0.45], subject: "suit" },
  "couple at the left": { size: wide, ground: day, at: [0.26, 0.42, 0.36], subject: "couple" },
  "couple before bricks": { size: wide, ground: bricks, at: [0.62, 0.4, 0.36], subject: "couple" },
  "shape against the sun": { size: wide, ground: backlight, at: [0.55, 0.55, 0.6], subject: "silhouette" },
  "tower before a forest": { size: wide, ground: forest, at: [0.35, 0.5, 0.6], subject: "tower" },
  "portrait, head and shoulders": { size: tall, ground: bokeh, at: [0.5, 0.35, 0.34], subject: "apron" },
  "portrait, tower": { size: tall, ground: dusk, at: [0.6, 0.6, 0.3], subject: "tower" },
  "portrait, black and white": {
    size: tall,
    ground: plain("#8d8d8d"),
    at: [0.42, 0.36, 0.34],
    subject: "suit",
    made: "grey"
  },
  "panorama, couple right": { size: long, ground: dusk, at: [0.8, 0.45, 0.55], subject: "couple" },
  "tiny, black and white": { size: [640, 480], ground: day, at: [0.3, 0.42, 0.45], subject: "suit", made: "grey" },
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
  const { size, ground, at, subject, scale = 1, isNamed = false, made } = scene
  const [width, height] = size
  const { svg, box } = subjects[subject](at[0] * width, at[1] * height, at[2] * height)
  const drawn = sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ground(width, height)}${svg}</svg>`
    )
  ).removeAlpha()
  const developed = made === undefined ? drawn : await developments[made](drawn)
  const bytes = await (scale === 1 ? developed : developed.resize(width * scale, height * scale, { kernel: "nearest" }))
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
