/**
 * Whose a file in the output directory is, from what the index and the
 * manifest remember of it and from its own bytes. It reads nothing.
 */
import { sha256 } from "../model/Digest.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { isOwnName, type Shape } from "./shapes.ts"

/**
 * `absent`: nothing is there. `same`: it holds what is wanted already. `ours`: fanfare wrote it. `damaged`: fanfare
 * wrote it and something else changed it since; it is repaired. `foreign`: left alone.
 */
export type Ownership = "absent" | "same" | "ours" | "damaged" | "foreign"

export interface Evidence {
  /** Relative to the output directory. */
  readonly path: string
  /** `shapeOf` its path. */
  readonly shape: Shape | null
  /** What the index says was written there; null where it has no such row. */
  readonly row: { readonly digest: string } | null
  /** The digest that the manifest lists; null where it lists none. */
  readonly listed: string | null
  /** What is there; null: nothing. */
  readonly present: Uint8Array | null
  /** The digest of what would be written; null: the file would be deleted. */
  readonly wanted: string | null
}

/**
 * A file with a row in the index is fanfare's. Without a row (the index is lost, or older than the output):
 * - a picture is fanfare's by its name;
 * - a text with a name that only fanfare gives is fanfare's if a manifest lists it, or by its words or its form;
 * - a text with a name that anybody may use, such as `index.html`, is fanfare's only if the file itself names fanfare as
 *   its author, as everything does that fanfare writes under such a name. A manifest proves nothing there.
 */
export const judge = ({ path, shape, row, listed, present, wanted }: Evidence): Ownership => {
  if (present === null) return "absent"
  const digest = sha256(present)
  if (digest === wanted) return "same"
  if (shape === null) return "foreign"
  const known = row?.digest ?? listed
  if (row === null && !isOurs({ path, shape, listed, present })) return "foreign"
  return known === digest ? "ours" : "damaged"
}

const isOurs = ({ path, shape, listed, present }: Pick<Evidence, "path" | "shape" | "listed"> & Present): boolean => {
  if (shape === "picture" || isEmpty(present)) return true
  if (isOwnName(path)) return listed !== null || word.test(beginning(present)) || form.test(beginning(present))
  return author.test(beginning(present))
}

interface Present {
  readonly present: Uint8Array
}

/** Nothing but zeros: what some file systems leave of a file after a power cut. There is nothing in it to lose. */
const isEmpty = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

/** `fanfare` as a class, a file or a word; never a part of another word. */
const word = /(?<![\p{L}\p{N}])fanfare(?![\p{L}\p{N}])/iu

/** How those of fanfare's own texts are made that do not hold the word: heads, oEmbed, share payloads and lists. */
const form =
  /type="application\/json\+oembed"|"version"\s*:\s*(?:"1\.0",\s*"type"\s*:\s*"rich"|"1\.2\.0",\s*"chapters"\s*:|1,\s*"(?:article|language)"\s*:)/

/** As fanfare names itself: the generator of a page, of a feed in XML or JSON and of a manifest, or a comment. */
const author =
  /(?:<meta name="generator" content="|<generator(?: [^<>]*)?>|"generator"\s*:\s*"|(?:<!-- |^# )Written by )fanfare(?![\p{L}\p{N}])/imu

const beginning = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.length > 1_000_000 ? bytes.subarray(0, 1_000_000) : bytes)

/** For a file that fanfare did not write where one of its own belongs. */
export const foreignFile = (path: string): Finding =>
  finding(
    "FF6006",
    { file: path },
    `${path} is in the output directory already, and fanfare did not write what it holds; it was left alone.`,
    "Remove that file, choose another directory with --out, or take it over with --force."
  )
