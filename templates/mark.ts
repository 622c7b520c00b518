/** The site's sign on a card: its logo, or the first letter of its name in a square. */
import { element, picture, slot } from "./element.ts"
import { fittingLogo } from "./ground/fittingLogo.ts"
import { type Palette, paperOf } from "./palette.ts"
import type { LogoProps } from "./props/LogoProps.ts"
import type { Element, TemplateProps } from "./Template.ts"

export interface Mark {
  readonly element: Element | null
  /** Pixels; zero for a site without logo and name. */
  readonly width: number
  /** Pixels. */
  readonly height: number
}

interface Room {
  /** Pixels that it may be high, and is where it is a letter. */
  readonly height: number
  /** Pixels that it may be wide. */
  readonly width: number
  /** `#rrggbb`: what the logo stands on. Default: paper. */
  readonly ground?: string
  /** Colours of the letter's square; the accent and what is read on it unless given. */
  readonly field?: string
  readonly ink?: string
}

export const mark = ({ logo, has, theme }: TemplateProps, colours: Palette, room: Room): Mark => {
  if (logo !== null) {
    const { ground = colours.paper } = room
    const plate = paperOf(theme === "dark" ? "light" : "dark")
    const fit = fittingLogo(logo, room, [ground, plate])
    return fit.ground === ground ? logoMark(fit.logo, room) : logoOnPlate(fit.logo, room, plate)
  }
  if (!has.initial) return { element: null, width: 0, height: 0 }
  const { height, field = colours.accent, ink = colours.onAccent } = room
  const edge = plateEdge(height)
  const inner = height - 2 * edge
  const letter = slot(
    {
      name: "initial",
      sizes: [Math.round(height * 0.6)],
      weight: 700,
      colour: ink,
      lineHeight: 1,
      lines: 1,
      align: "center",
      place: "middle"
    },
    { width: inner, height: inner }
  )
  return { element: element(plateStyle({ width: height, height }, field), [letter]), width: height, height }
}

/** A logo covers about the same area whatever its shape, so that long ones do not shout and narrow ones do not whisper. */
const logoMark = ({ source, ratio }: LogoProps, room: Room): Mark => {
  const high = Math.min(room.height, room.height / Math.sqrt(ratio), room.width / ratio)
  const [width, height] = [high * ratio, high].map(even) as [number, number]
  return { element: element({}, [picture(source, width, height)]), width, height }
}

/** A logo on a plate of a colour, edge and all within the room. */
export const logoOnPlate = (logo: LogoProps, { height, width }: Room, plate: string): Mark => {
  const edge = plateEdge(height)
  const sign = logoMark(logo, { height: height - 2 * edge, width: width - 2 * edge })
  const whole = { width: sign.width + 2 * edge, height }
  return { ...whole, element: element(plateStyle(whole, plate), [sign.element]) }
}

/** Pixels between a sign and the edge of its plate. */
const plateEdge = (height: number): number => Math.round(height * 0.14)

/** A plate with corners as round as those of an app's sign. */
const plateStyle = (size: { readonly width: number; readonly height: number }, colour: string) => ({
  ...size,
  justifyContent: "center",
  alignItems: "center",
  backgroundColor: colour,
  borderRadius: Math.round(size.height * 0.18)
})

/** So that a centred logo stands on whole pixels. */
const even = (pixels: number): number => Math.max(2, 2 * Math.round(pixels / 2))
