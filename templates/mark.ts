/** The site's sign on a card: its logo, or the first letter of its name in a square. */
import { element, picture, slot } from "./element.ts"
import type { Palette } from "./palette.ts"
import type { Element, TemplateProps } from "./Template.ts"

export interface Mark {
  readonly element: Element | null
  /** Pixels; zero for a site without logo and name. */
  readonly width: number
}

/** At most `height` by `room` pixels, for a ground of paper or of the accent colour. */
export const mark = (
  { logo, text }: TemplateProps,
  colours: Palette,
  { height, room, ground }: { readonly height: number; readonly room: number; readonly ground: "paper" | "accent" }
): Mark => {
  if (logo !== null)
    return logoMark(logo, colours.paper, height, room, ground === "paper" ? 0 : Math.round(height * 0.12))
  const letter = initial(text.site)
  if (letter === "") return { element: null, width: 0 }
  const [field, ink] = ground === "paper" ? [colours.accent, colours.onAccent] : [colours.paper, colours.accentInk]
  return {
    width: height,
    element: element({ width: height, height, flexShrink: 0, backgroundColor: field }, [
      slot({
        name: "site",
        text: letter,
        width: height,
        height,
        sizes: [Math.round(height * 0.6)],
        weight: 700,
        colour: ink,
        lineHeight: 1,
        align: "center",
        place: "middle"
      })
    ])
  }
}

/** On a coloured ground a logo stands on a field of paper, whose edge is `padding` wide. */
const logoMark = (
  logo: NonNullable<TemplateProps["logo"]>,
  paper: string,
  height: number,
  room: number,
  padding: number
): Mark => {
  const [mostWidth, mostHeight] = [room - 2 * padding, height - 2 * padding]
  const width = Math.max(1, Math.round(Math.min(mostWidth, mostHeight * logo.ratio)))
  const shown = picture(logo.source, width, Math.max(1, Math.round(width / logo.ratio)))
  const field = padding === 0 ? {} : { padding, height, alignItems: "center", backgroundColor: paper }
  return { width: width + 2 * padding, element: element({ flexShrink: 0, ...field }, [shown]) }
}

const initial = (name: string): string => /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? ""
