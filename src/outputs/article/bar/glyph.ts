/**
 * A network's sign on its colour: the icon of its entry, else its initial. The
 * name stands beside it.
 */
import type { Element } from "hast"
import { s } from "../../../markup/html/h.ts"
import type { Network } from "../../../networks/Network.ts"

/** Strokes in a box of 24 by 24. */
const letters: Readonly<Record<string, string>> = {
  A: "M8 16.5l4-9 4 9M9.4 13.5h5.2",
  B: "M9 12h3.2a2.2 2.2 0 0 0 0-4.5H9v9h3.6a2.2 2.2 0 0 0 0-4.5",
  C: "M15.5 9a4.5 4.5 0 1 0 0 6",
  D: "M9 7.5v9h2.5a4.5 4.5 0 0 0 0-9z",
  E: "M15 7.5H9.5v9H15M9.5 12h4.5",
  F: "M15 7.5H9.7v9M9.7 12H14",
  G: "M15.5 9a4.5 4.5 0 1 0 .9 3.5h-3.2",
  H: "M8.5 7.5v9m7-9v9M8.5 12h7",
  I: "M12 7.5v9",
  J: "M14 7.5v6.2a2.8 2.8 0 0 1-5.5 0",
  K: "M9 7.5v9m6-9-6 5.5m2.2-2 4.3 5.5",
  L: "M9.5 7.5v9H15",
  M: "M7.5 16.5v-9L12 13l4.5-5.5v9",
  N: "M8.5 16.5v-9l7 9v-9",
  O: "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9z",
  P: "M9.5 17V7.5h3.2a2.8 2.8 0 0 1 0 5.6H9.5",
  Q: "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9zm1.2 5.7 3.3 3.3",
  R: "M9.5 16.5v-9h3a2.6 2.6 0 0 1 0 5.2h-3m2.8 0 3.2 3.8",
  S: "M15 9c-.5-1-1.6-1.5-3-1.5-1.8 0-3 .8-3 2.1 0 3.4 6.3 1.5 6.3 4.8 0 1.4-1.3 2.1-3.2 2.1-1.5 0-2.8-.5-3.4-1.6",
  T: "M8 7.5h8m-4 0v9",
  U: "M8.5 7.5V13a3.5 3.5 0 0 0 7 0V7.5",
  V: "M8 7.5l4 9 4-9",
  W: "M7 7.5l2.4 9L12 9.5l2.6 7 2.4-9",
  X: "M8.3 7.5l7.4 9m0-9-7.4 9",
  Y: "M8 7.5l4 4.7v4.3m4-9-4 4.7",
  Z: "M8.5 7.5h7l-7 9h7"
}

const dot = "M12 12v.01"

/** Hidden from assistive technology. Colours are attributes, so that a page's content security policy allows them. */
export const glyph = ({ name, brand, icon }: Network): Element =>
  s(
    "svg",
    { viewBox: "0 0 24 24", width: 24, height: 24, ariaHidden: "true", focusable: "false" },
    ...sign(
      icon ?? { drawn: "line", path: letters[name.charAt(0).toUpperCase()] ?? dot, source: "fanfare" },
      brand.color,
      brand.ink === "white" ? "#fff" : "#000"
    )
  )

const round = (fill: string, r: number): Element => s("circle", { cx: 12, cy: 12, r, fill })

const sign = (
  { drawn, path: d }: NonNullable<Network["icon"]>,
  colour: string,
  ink: string
): ReadonlyArray<Element> => {
  switch (drawn) {
    case "disc":
      return [round(ink, 11.5), s("path", { d, fill: colour })]
    case "tile":
      return [
        round(colour, 12),
        s("rect", { x: 4.2, y: 4.2, width: 15.6, height: 15.6, rx: 5, fill: ink }),
        s("path", { d, fill: colour, transform: "translate(3.6 3.6) scale(.7)" })
      ]
    case "mark":
      return [round(colour, 12), s("path", { d, fill: ink, transform: "translate(5.4 5.4) scale(.55)" })]
    case "line":
      return [
        round(colour, 12),
        s("path", { d, fill: "none", stroke: ink, strokeWidth: 1.7, strokeLineCap: "round", strokeLineJoin: "round" })
      ]
  }
}
