/**
 * Whose a file in the output directory is, from what the index and the
 * manifest remember of it and from its own bytes. It reads nothing.
 */
import { sha256 } from "../model/Digest.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { Shape } from "./shapes.ts"

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

export const judge = ({ shape, row, listed, present, wanted }: Evidence): Ownership => {
  if (present === null) return "absent"
  const digest = sha256(present)
  if (digest === wanted) return "same"
  if (shape === null) return "foreign"
  if (row !== null) return row.digest === digest ? "ours" : "damaged"
  if (listed === digest) return "ours"
  return shape === "picture" || isEmpty(present) || hasMark(present) ? "damaged" : "foreign"
}

/** Nothing but zeros: what some file systems leave of a file after a power cut. There is nothing in it to lose. */
const isEmpty = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

/** `fanfare` as a generator, a class, a file or a word; never a part of another word. */
const mark = /(?<![\p{L}\p{N}])fanfare(?![\p{L}\p{N}])/iu

const hasMark = (bytes: Uint8Array): boolean =>
  mark.test(new TextDecoder().decode(bytes.length > 1_000_000 ? bytes.subarray(0, 1_000_000) : bytes))

/** For a file that fanfare did not write where one of its own belongs. */
export const foreignFile = (path: string): Finding =>
  finding(
    "FF6006",
    { file: path },
    `${path} is in the output directory already, and fanfare did not write what it holds; it was left alone.`,
    "Remove that file, choose another directory with --out, or take it over with --force."
  )
