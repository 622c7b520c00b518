/** Cuts the end of a text off so that its last line ends in an ellipsis, after a whole word where one ends in its second half. */
import type { FontList } from "../fonts/FontList.ts"
import { type Lines, widthOf } from "./fillLines.ts"
import { type ShapedText, shapeText } from "./shapeText.ts"

const ellipsis = "…"

/** The first `most` lines; `limit` is the width of a line in em. The ellipsis stands where the direction of the whole text ends. */
export const clampText = (
  shaped: ShapedText,
  { ranges, broken }: Lines,
  limit: number,
  most: number,
  fonts: FontList
): { readonly shaped: ShapedText; readonly lines: Lines } => {
  const { text, graphemes, offsets, mayBreak, style } = shaped
  const start = ranges[most - 1]?.[0] ?? 0
  const room = limit - widthOf(shapeText(ellipsis, style, fonts), [0, 1])
  let end = start
  while (end < graphemes.length && widthOf(shaped, [start, end + 1]) <= room) end++
  let word = end
  while (word > start && mayBreak[word] !== true && graphemes[word - 1] !== " ") word--
  if (word > start + (end - start) / 2) end = word
  while (end > start + 1 && /^[\s\p{Pd}\p{Po}\p{Ps}]/u.test(graphemes[end - 1] ?? "")) end--
  const cut = shapeText(text.slice(0, offsets[end]) + ellipsis, style, fonts)
  const shown = graphemes.slice(0, end).join("")
  return {
    shaped: cut,
    lines: {
      ranges: [...ranges.slice(0, most - 1), [start, cut.graphemes.length]],
      broken: broken.filter((one) => shown.includes(one))
    }
  }
}
