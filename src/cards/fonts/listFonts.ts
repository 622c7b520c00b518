/** The fonts of a card as a list of faces; a file is opened when a text needs it. */
import type { FontChoice, FontFile } from "./FontFile.ts"
import { type FontList, makeFontList } from "./FontList.ts"
import type { OpenedFont } from "./openFont.ts"

/** `open` gives the same font for the same file every time. */
export const listFonts = (
  { digest, files }: Pick<FontChoice, "digest" | "files">,
  open: (file: FontFile) => OpenedFont
): FontList =>
  makeFontList(
    files.map((file) => {
      const [least, most] = file.traits.weights
      return { traits: file.traits, open: (weight) => open(file).at(Math.min(Math.max(weight, least), most)) }
    }),
    digest
  )
