/**
 * What a dialect is: a pure function that reads one tag of a template language
 * at a place of a text. What the tag means is decided in `meanings/`.
 */
import { type Arguments, noArguments } from "./Arguments.ts"
import type { Format } from "./Format.ts"
import type { Reader } from "./Reader.ts"

/** Names of tags are of a family: dialects of one family close each other's tags. */
export type Family = "hugo" | "liquid" | "handlebars" | "jsx" | "scriptlet" | "svelte" | "wordpress" | "none"

export interface Tag {
  /** For people, for example `Hugo`. */
  readonly language: string
  readonly family: Family
  /** Empty where the tag has none. */
  readonly name: string
  /**
   * `open` may have an end, `close` is one, `alone` has none. `text` is a value that stands for itself, `unknown` one
   * that only a generator knows. `silent` shows readers nothing. `whole` holds what may not be shown without running
   * it. `literal` is shown as `value`. `markup` is put in place of the tag, as Markdown or HTML.
   */
  readonly role: "open" | "close" | "alone" | "text" | "unknown" | "silent" | "code" | "whole" | "literal" | "markup"
  readonly arguments: Arguments
  readonly value: string
  readonly start: number
  readonly end: number
  /** As it was written; of one that holds code or a program only its own signs. */
  readonly source: string
}

/** A tag, and what belongs to it up to its end where that is not Markdown: code, or text that is kept as it stands. */
export interface ReadTag extends Omit<Tag, "language" | "source"> {
  /** Within it tags are literal. */
  readonly literalUntil?: number
  /** Where the reader goes on after the literal part. */
  readonly resumeAt?: number
}

export interface Dialect {
  /** For people, for example `Hugo`. */
  readonly name: string
  /** One of its forms, for people. */
  readonly example: string
  readonly formats: ReadonlyArray<Format>
  /** The character that its tags begin with; the empty text for a line. */
  readonly sign: "{" | "<" | "[" | ""
  /** Whether its signs are never text, so that it is read in formulas too. */
  readonly isSure: boolean
  /** Null where no tag of the dialect begins at this place. */
  readonly read: (reader: Reader, at: number) => ReadTag | null
}

export const tag = (
  part: Pick<ReadTag, "role" | "start" | "end"> & Partial<Omit<ReadTag, "role" | "start" | "end">>
): ReadTag => ({
  family: "none",
  name: "",
  value: "",
  arguments: noArguments,
  ...part
})
