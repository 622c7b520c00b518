/**
 * Tags, sections and authors as folders: a pure function of the name, so that an address never depends on which other
 * names there are, or on which came first.
 */
import { sha256 } from "../model/Digest.ts"
import { normalized } from "../model/languages/normalized.ts"

/** One key for all spellings of a name: capitals, spaces, hyphens and underscores make no other one. */
export const filedKey = (name: string): string =>
  normalized(name, "NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-")

/** Letters and digits of every script, single hyphens between them. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u
/** What the slug of another key may end in. */
const digested = /-[0-9a-f]{8}$/
/** Names of devices on Windows. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** File systems take 255 bytes, and some of them take a decomposed letter for two or three. */
const mostBytes = 120
const longestStem = 40

/**
 * The folder of a key: the key itself where that is one on every file system, else what is left of it with a digest
 * behind it: `c++` is `c-81b6e3a0`, and `c` is `c`.
 */
export const filedSlug = (key: string): string => {
  const folded = foldedAsFiles(key)
  const isSafe =
    folded === key && plain.test(key) && !digested.test(key) && !device.test(key) && Buffer.byteLength(key) <= mostBytes
  if (isSafe) return key
  const stem = [...folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^[-\p{M}]+|-+$/gu, "")]
    .slice(0, longestStem)
    .join("")
    .replace(/-+$/, "")
  return `${stem === "" ? "x" : stem}-${sha256(key).slice(0, 8)}`
}

/** As file systems see a name that take capitals for small letters and compatible letters for one; none takes `ı` for `i`. */
const foldedAsFiles = (key: string): string =>
  key
    .split("ı")
    .map((part) => normalized(part, "NFKC").toUpperCase().toLowerCase())
    .join("ı")
    .normalize("NFC")
