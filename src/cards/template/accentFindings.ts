/** Where a card cannot show the site's accent as it is meant. Pure. */
import { palette, paperOf } from "../../../templates/palette.ts"
import { type Finding, finding } from "../../model/Finding.ts"

export const accentFindings = (theme: "light" | "dark", accent: string): ReadonlyArray<Finding> => {
  const { paper, ink, accentInk } = palette(theme, accent)
  const isText = accentInk !== ink || accent.toLowerCase() === ink
  const isSeen = paper === paperOf(theme)
  if (isText && isSeen) return []
  const changes = [
    ...(isText ? [] : ["section names are set in ink, with a bar of it"]),
    ...(isSeen ? [] : [`the paper is ${paper} instead of ${paperOf(theme)}, so that it is seen`])
  ]
  return [
    finding(
      "FF4032",
      {},
      `The accent ${accent} has too little contrast with ${theme} cards: ${changes.join("; ")}.`,
      `Nothing needs to be done; an accent that is ${theme === "light" ? "darker" : "lighter"} can be read as text, too.`
    )
  ]
}
