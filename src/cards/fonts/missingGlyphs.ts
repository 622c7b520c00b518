/** How graphemes that no font has are reported, and what to do about them. */
import type { FontPackage } from "./FontPackage.ts"

/** `absent`: font packages that are not installed. */
export const fixMissing = (missing: ReadonlyArray<string>, absent: ReadonlyArray<FontPackage>): string => {
  const wanted = [...new Set(missing.flatMap((one) => absent.find(({ letters }) => letters.test(one))?.name ?? []))]
  return wanted.length === 0
    ? "Name a font that has them in `cards.fonts`, or write the title with other characters."
    : `Install the fonts that have them: \`npm install ${wanted.join(" ")}\`.`
}

/** With their code points; many are counted. */
export const listed = (missing: ReadonlyArray<string>): string => {
  const shown = missing
    .slice(0, 12)
    .map((one) => `${one} (${codePoints(one)})`)
    .join(", ")
  return missing.length > 12 ? `${shown} and ${missing.length - 12} more` : shown
}

const codePoints = (text: string): string =>
  [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ")
