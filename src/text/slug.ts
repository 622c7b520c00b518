/**
 * Names that are safe on every file system and in every address: lower-case
 * ASCII letters, digits and hyphens. A slug is a folder, so it must be unique.
 */
import { sha256 } from "../model/Digest.ts"
import { normalized } from "../model/languages/normalized.ts"

/** Characters. */
export const longestSlug = 80

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "ng",
  ĸ: "k",
  ŧ: "t"
}

/** Names of devices on Windows, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The slug of a name, which WordPress and others encode as addresses are. One that is mostly in another script than Latin becomes `article-` and a digest of the name. */
export const slugify = (name: string): string => {
  const written = name.replace(/(?:%[89a-f][\da-f])+/gi, decoded)
  const plain = normalized(written.toLowerCase(), "NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðþłħıŋĸŧ]/g, (letter) => letters[letter] ?? letter)
  const slug = plain
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, longestSlug)
    .replace(/-+$/, "")
  const all = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const kept = slug.match(/[a-z0-9]/g)?.length ?? 0
  if (kept === 0 || kept < Math.min(all, longestSlug) / 2)
    return `article-${sha256(written.normalize("NFC")).slice(0, 8)}`
  return reserved.test(slug) ? `article-${slug}` : slug
}

/** The stem of an article's file: its name without ending, Jekyll's date and Hugo's language. `index` names its folder. */
export const stemOf = (source: string): string => {
  const parts = source.split("/")
  const file = (parts.at(-1) ?? source).replace(/\.[^.]+$/, "")
  const { stem } = languageOfStem(file)
  const folder = parts.at(-2)
  return (/^_?index$/i.test(stem) && folder !== undefined && parts.length > 2 ? folder : stem).replace(
    /^\d{4}-\d{2}-\d{2}-(?=.)/,
    ""
  )
}

/** What servers add to the name of a page, once or several times, as programs that save pages do. */
const pageEnding = /(?:\.(?:x?html?|shtml|php\d?|phtml|aspx?|jspx?|cfm))+$/i

/** The name of a page without what its server adds to it. */
export const withoutPageEnding = (name: string): string => name.replace(pageEnding, "") || name

/** The path of an address as names: decoded, without the ending of a page, and `harbour/index.html` as `harbour`. */
export const namesOfPath = (path: string): string => {
  const whole = decoded(path.replace(/\/+$/, ""))
  const name = withoutPageEnding(whole)
  return name === whole ? whole : name.replace(/(^|\/)index$/i, "").replace(/(?!^)\/$/, "")
}

/** A path that is not encoded well stays as it is. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Hugo: `name.ar.md` is in Arabic. */
export const languageOfStem = (file: string): { readonly stem: string; readonly language: string | undefined } => {
  const found = /^(.+)\.([a-z]{2}(?:-[A-Za-z]{2,4})?)$/.exec(file)
  const language = found?.[2]
  return found?.[1] === undefined || language === undefined || !isKnown(language)
    ? { stem: file, language: undefined }
    : { stem: found[1], language }
}

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" })

const isKnown = (tag: string): boolean => names.of(tag) !== undefined
