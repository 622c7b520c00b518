/** The pieces that a page may have places for: the values of `data-fanfare`. */
import { closest } from "fastest-levenshtein"

export const kinds = ["share", "latest-news", "latest-comments", "comments"] as const
export type PlaceKind = (typeof kinds)[number]

/** Letter case and spaces around do not count; any other word is named with the nearest known one. */
export const placeKind = (
  written: string
): { readonly kind: PlaceKind } | { readonly message: string; readonly fix: string } => {
  const plain = written.trim().toLowerCase()
  const kind = kinds.find((one) => one === plain)
  return kind === undefined
    ? {
        message: `\`data-fanfare="${written}"\` names no piece that there is; the element stays as it is.`,
        fix: `Did you mean \`${closest(plain, kinds)}\`? There are ${kinds.join(", ")}.`
      }
    : { kind }
}
