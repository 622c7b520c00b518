/**
 * A language as people write it, and the BCP 47 tag that it means: a tag in any
 * spelling, or the language's name in English, in itself or in one of the
 * languages that fanfare speaks.
 */
import { Result } from "effect"

export type WrittenLanguage =
  /** In its canonical form (UTS #35, section 3.2.1). */
  | { readonly _tag: "Tag"; readonly tag: string }
  /** No tag, but it is known which one is meant. */
  | { readonly _tag: "Name"; readonly tag: string }
  | { readonly _tag: "Unknown" }

/** Also with the underscore, encoding and modifier that POSIX and Open Graph write: `pt_BR.UTF-8`, `ca_ES@valencia`. */
export const readLanguage = (written: string): WrittenLanguage => {
  if (written === "" || written.length > longest) return { _tag: "Unknown" }
  const known = read.get(written) ?? readOnce(written)
  if (read.size >= mostRead) read.clear()
  read.set(written, known)
  return known
}

/** In UTF-16 units; no language has a longer name. */
const longest = 200

/** A site writes the same few again and again, and to ask for one costs as much as a page of text. */
const read = new Map<string, WrittenLanguage>()
const mostRead = 1000

const readOnce = (written: string): WrittenLanguage => {
  const text = written.trim()
  const plain = text.replace(/[.@].*$/, "").replaceAll("_", "-")
  // `zh-cmn-Hans` is `cmn-Hans` (RFC 5646, section 4.5).
  const tag = canonical(plain) ?? canonical(plain.replace(/^[a-z]{2,3}-(?=[a-z]{3}(?:-|$))/i, ""))
  if (tag !== null && isAssigned(tag)) return { _tag: "Tag", tag }
  const named = tagOfName(text) ?? (tag === null ? null : tagOfCountry(tag))
  return named === null ? { _tag: "Unknown" } : { _tag: "Name", tag: named }
}

const canonical = (text: string): string | null =>
  Result.getOrElse(
    Result.try(() => Intl.getCanonicalLocales(text)[0] ?? null),
    () => null
  )

/** Every language of two letters is known by name; of those with three only some are; longer ones are not assigned. */
const isAssigned = (tag: string): boolean => {
  const primary = tag.split("-")[0] ?? ""
  return primary.length === 3 || (primary.length === 2 && nameIn("en", primary) !== undefined)
}

const displays = new Map<string, Intl.DisplayNames>()

const nameIn = (language: string, tag: string): string | undefined => {
  const known = displays.get(language) ?? new Intl.DisplayNames(language, { type: "language", fallback: "none" })
  displays.set(language, known)
  return known.of(tag)
}

/** Names of ISO 639 codes and of the variants that have a name of their own. */
const named = [
  ..."abcdefghijklmnopqrstuvwxyz".split("").flatMap((one, _, letters) => letters.map((other) => one + other)),
  ..."fil ceb haw yue ckb zh-Hans zh-Hant pt-BR pt-PT en-GB en-US en-AU en-CA es-MX es-ES fr-CA fr-CH de-AT de-CH nl-BE sr-Latn".split(
    " "
  )
]

const spoken =
  "en ar bn ca cs da de el es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sk sv th tr uk ur vi zh zh-Hant".split(
    " "
  )

const others: Readonly<Record<string, string>> = {
  "bahasa indonesia": "id",
  "bahasa melayu": "ms",
  bokmal: "nb",
  castellano: "es",
  "chinese simplified": "zh-Hans",
  "chinese traditional": "zh-Hant",
  farsi: "fa",
  flemish: "nl-BE",
  mandarin: "zh",
  norsk: "nb",
  nynorsk: "nn"
}

let names: ReadonlyMap<string, string> | undefined

const allNames = (): ReadonlyMap<string, string> => {
  const found = new Map(Object.entries(others))
  const add = (name: string | undefined, tag: string): void => {
    const key = name === undefined ? "" : folded(name)
    if (key !== "" && !found.has(key)) found.set(key, tag)
  }
  const codes = named.filter((code) => nameIn("en", code) !== undefined && canonical(code) === code)
  for (const code of codes) add(nameIn("en", code), code)
  for (const code of codes) add(nameIn(code, code), code)
  for (const language of spoken) for (const code of codes) add(nameIn(language, code), code)
  return found
}

const tagOfName = (text: string): string | null => {
  names ??= allNames()
  return names.get(folded(text)) ?? names.get(folded(text.replace(/\(.*?\)/g, ""))) ?? null
}

/** Letter case, accents of Latin letters and punctuation do not count. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()

/** `jp` is a country, where `ja` is spoken. */
const tagOfCountry = (tag: string): string | null => {
  const [code = ""] = tag.split("-")
  if (!/^[a-z]{2}$/.test(code)) return null
  const region = code.toUpperCase()
  const isCountry = new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(region) !== undefined
  if (!isCountry) return null
  const { language } = new Intl.Locale(`und-${region}`).maximize()
  return new Intl.Locale(language).maximize().region === region ? language : `${language}-${region}`
}
