/** Cuts a text as a network's crawler does, before it is shown. */
import { countGraphemes, graphemesOf } from "../text/segments.ts"
import type { Cut } from "./NetworkPreview.ts"

const dots = "…"

export const cutText = (text: string, cut: Cut | undefined): string => {
  if (cut === undefined) return text
  if (cut.unit === "characters")
    return countGraphemes(text) <= cut.most
      ? text
      : graphemesOf(text)
          .slice(0, cut.most - 1)
          .join("")
          .trimEnd() + dots
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= cut.most) return text
  // Three bytes are for the dots; a character that is cut in two is left out.
  return new TextDecoder().decode(bytes.subarray(0, cut.most - 3)).replace(/\uFFFD$/, "") + dots
}
