/**
 * Where networks cover or cut off a card: what breaks these rules may be drawn,
 * but some readers will not see it. Physical sides, in either direction.
 */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Outside {
  /** Of the rectangle. */
  readonly name: string
  /**
   * `edge`: within 5 % of an edge, which round corners and croppers take.
   * `label`: under the name of the site that X puts into the lower left corner of a wide card.
   * `square`: a title that loses words where a wide card is cropped to its centre square.
   * `bars`: under the controls of a story, at its top or bottom.
   */
  readonly why: "edge" | "label" | "square" | "bars"
}

/** What of a card lies outside of its safe area, with each reason; rectangles without area are left out. */
export const outsideSafeZone = (
  size: Size,
  vital: ReadonlyArray<Rectangle & { readonly name: string }>
): ReadonlyArray<Outside> =>
  vital
    .filter(({ width, height }) => width > 0 && height > 0)
    .flatMap((one) => rules.filter(({ broken }) => broken(size, one)).map(({ why }) => ({ name: one.name, why })))

/** Pixels along each edge that hold nothing vital. */
export const safeMargins = (size: Size): { readonly top: number; readonly bottom: number; readonly side: number } => ({
  top: Math.ceil(size.height * (isStory(size) ? bars.top : edge)),
  bottom: Math.ceil(size.height * (isStory(size) ? bars.bottom : edge)),
  side: Math.ceil(size.width * edge)
})

/** Pixels of X's label in the lower left corner, from that corner. */
export const labelArea = ({ width, height }: Size): Size => ({
  width: Math.ceil((width * 320) / 1200),
  height: Math.ceil((height * 70) / 630)
})

const edge = 0.05
const bars = { top: 0.14, bottom: 0.2 }
const isWide = ({ width, height }: Size): boolean => width >= height * 1.7
const isStory = ({ width, height }: Size): boolean => width <= height * 0.6

interface Rule {
  readonly why: Outside["why"]
  readonly broken: (size: Size, one: Rectangle & { readonly name: string }) => boolean
}

const rules: ReadonlyArray<Rule> = [
  {
    why: "edge",
    broken: ({ width, height }, one) =>
      one.left < width * edge ||
      one.top < height * edge ||
      one.left + one.width > width * (1 - edge) ||
      one.top + one.height > height * (1 - edge)
  },
  {
    why: "label",
    broken: (size, one) =>
      isWide(size) && one.left < labelArea(size).width && one.top + one.height > size.height - labelArea(size).height
  },
  {
    why: "square",
    broken: (size, one) =>
      isWide(size) &&
      one.name === "title" &&
      (one.left < (size.width - size.height) / 2 || one.left + one.width > (size.width + size.height) / 2)
  },
  {
    why: "bars",
    broken: (size, one) =>
      isStory(size) && (one.top < size.height * bars.top || one.top + one.height > size.height * (1 - bars.bottom))
  }
]
