/** A template for the captions of a sheet, so that the engine draws them too: one small line in the upper left corner. */
import { element, slot } from "../../templates/element.ts"
import type { Template } from "../../templates/Template.ts"

/** Of a caption's line, in pixels. */
export const captionHeight = 38

/** The sheet's own colours, by its theme. */
export const sheetColours = {
  light: { ground: "#d9d7d2", ink: "#3d3f46" },
  dark: { ground: "#34373f", ink: "#d3d5db" }
} as const

export const captionLine: Template = {
  name: "caption",
  draw: ({ width, height, theme }) => {
    const { ground, ink } = sheetColours[theme]
    return element({ width, height, backgroundColor: ground }, [
      slot({ name: "title", sizes: [20], colour: ink, lines: 1, place: "middle" }, { width, height: captionHeight })
    ])
  }
}
