/** What was meant for a place or a marker of fanfare's and misses its name by a letter or two: else it stays empty, and nobody knows why. */
import { distance } from "fastest-levenshtein"
import { kinds } from "./placeKind.ts"

interface Slip {
  readonly message: string
  readonly fix: string
}

/** Letters that may be wrong, missing or too many. */
const most = 2

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "")

const marker = "fanfare:head"
/** Longer comments are prose. */
const longest = 24

/** `name`: the text of a comment, trimmed and in lower case. */
export const headSlip = (name: string): Slip | null => {
  if (name === marker || name === `/${marker}` || name.length > longest) return null
  const isClosing = /^\/|^end|\bend$|\/$/.test(name)
  const written = letters(name.replace(/^end\b|\bend$/, ""))
  return distance(written, letters(marker)) > most
    ? null
    : {
        message: `The comment \`${name}\` is no marker of fanfare's; it stays as it is.`,
        fix: `Write <!-- ${isClosing ? "/" : ""}${marker} -->.`
      }
}

/** Of an element without `data-fanfare`: an attribute whose name misses it, with the name of a piece. */
export const placeSlip = ({
  attrs
}: {
  readonly attrs: ReadonlyArray<{ readonly name: string; readonly value: string }>
}): Slip | null => {
  for (const { name, value } of attrs) {
    if (!/^(?:data|f)/.test(name)) continue
    const own = letters(name.replace(/^data/, ""))
    const isNear = (one: string): boolean =>
      value.trim() === ""
        ? distance(own, `fanfare${letters(one)}`) <= most
        : distance(own, "fanfare") <= most && distance(letters(value), letters(one)) <= most
    const kind = kinds.find(isNear)
    if (kind === undefined) continue
    const written = value === "" ? name : `${name}="${value}"`
    return {
      message: `\`${written}\` is no place of fanfare's; the element stays as it is.`,
      fix: `Write data-fanfare="${kind}".`
    }
  }
  return null
}
