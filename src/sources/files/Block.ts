/** Where the fields at the top of a file stand, and in which language; what they say is read from `content`. */
export interface Block {
  /** `json` with or without its braces; `header` are lines of `Key: value` as `headerFields.ts` reads them. */
  readonly language: "yaml" | "toml" | "json" | "header" | "unknown"
  /** The language or the fence as it was written, for people. */
  readonly name: string
  readonly content: string
  /** Line of the file on which the content begins, from 1. */
  readonly contentLine: number
  /** Index of the first line after the front matter; null where no line closes it. */
  readonly after: number | null
  /** What stands behind the front matter on its last line. */
  readonly behind: string
  /** Whether a fence stands before it; without one only a field that is known tells it from text. */
  readonly isOpened: boolean
}
