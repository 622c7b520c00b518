/** From a photo's subject to what its cards depend on: its shape, where it is cut, and which sides are free for a text. Pure. */
import { cornerRoom, frame } from "../../../templates/frame.ts"
import type { Corner, PhotoProps } from "../../../templates/props/PhotoProps.ts"
import { cropOf, type Focus, type Size } from "../photo/cropOf.ts"
import { type Box, gridSide, type Subject } from "./subjectOf.ts"

type Side = PhotoProps["free"][number]

/** How much of a card a text may take that stands on its photo. */
const room = 0.52

/** Of all that a photo shows to look at, how much may lie under a text. */
const mostUnderText = 0.2

/** Between the subject and a text, as a share of the card. */
const gap = 0.03

export const shapeOf = ({ width, height }: Size): PhotoProps["shape"] => {
  const ratio = width / height
  return ratio <= 0.85 ? "tall" : ratio <= 1.2 ? "square" : ratio <= 2.4 ? "wide" : "panorama"
}

/** The point that crops keep, in thousandths: the middle of the faces, or of the subject a little above its middle. */
export const focusOf = ({ box, face }: Subject): Focus => {
  const { left, right, top, bottom } = face ?? box
  const y = top + (bottom - top) * (face === null ? 0.46 : 0.55)
  return { x: Math.round((left + right) * 500) / 1000, y: Math.round(y * 1000) / 1000 }
}

/** Sides of a photo, where it fills a card of this size, that nothing of the subject reaches. */
export const freeSides = (photo: Size, card: Size, subject: Subject): ReadonlyArray<Side> => {
  const { shown, inside } = onCard(photo, card, subject)
  const [across, down] = [shown.right - shown.left, shown.bottom - shown.top]
  const textOn: Readonly<Record<Side, readonly [isClear: boolean, part: Box]>> = {
    left: [inside.left >= room + gap, { ...shown, right: shown.left + across * room }],
    right: [inside.right <= 1 - room - gap, { ...shown, left: shown.right - across * room }],
    top: [inside.top >= room + gap, { ...shown, bottom: shown.top + down * room }],
    bottom: [inside.bottom <= 1 - room - gap, { ...shown, top: shown.bottom - down * room }]
  }
  const whole = massIn(subject, shown)
  return (["left", "right", "bottom", "top"] as const).filter((side) => {
    const [isClear, part] = textOn[side]
    return isClear && massIn(subject, part) <= mostUnderText * whole
  })
}

const allCorners: ReadonlyArray<Corner> = ["bottom-right", "bottom-left", "top-right", "top-left"]

/** Corners with room for a sign or a badge that nothing of the subject reaches; all where no subject is known. */
export const freeCorners = (photo: Size, card: Size, subject: Subject | null): ReadonlyArray<Corner> => {
  if (subject === null) return allCorners
  const { inside } = onCard(photo, card, subject)
  const { px, side, top, bottom } = frame({ ...card, column: "wide" })
  const width = (side + px(cornerRoom.width)) / card.width + gap
  const height = (edge: number): number => (edge + px(cornerRoom.height)) / card.height + gap
  return allCorners.filter((corner) => {
    const isBeside = corner.endsWith("left") ? inside.left >= width : inside.right <= 1 - width
    const isAway = corner.startsWith("top") ? inside.top >= height(top) : inside.bottom <= 1 - height(bottom)
    return isBeside || isAway
  })
}

/** What of a photo a card of this size shows, and where on the card its subject is, in shares. */
const onCard = (photo: Size, card: Size, subject: Subject): { readonly shown: Box; readonly inside: Box } => {
  const crop = cropOf(photo, card.width / card.height, focusOf(subject))
  const shown: Box = {
    left: crop.left / photo.width,
    top: crop.top / photo.height,
    right: (crop.left + crop.width) / photo.width,
    bottom: (crop.top + crop.height) / photo.height
  }
  const [across, down] = [shown.right - shown.left, shown.bottom - shown.top]
  const { box } = subject
  return {
    shown,
    inside: {
      left: (box.left - shown.left) / across,
      top: (box.top - shown.top) / down,
      right: (box.right - shown.left) / across,
      bottom: (box.bottom - shown.top) / down
    }
  }
}

/** Of the grid's mass, what lies in a part of the picture; of fields that it cuts, their share. */
const massIn = ({ grid }: Subject, { left, top, right, bottom }: Box): number =>
  grid.reduce(
    (sum, mass, at) =>
      sum + mass * covered(left, right, at % gridSide) * covered(top, bottom, Math.floor(at / gridSide)),
    0
  )

/** How much of a field of the grid lies in a stretch. */
const covered = (from: number, to: number, field: number): number =>
  Math.max(0, Math.min(to * gridSide, field + 1) - Math.max(from * gridSide, field))
