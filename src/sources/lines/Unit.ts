/** Lines of a text, before and after it is known which of them belong together. */

export interface Line {
  /** Line of the file, from 1. */
  readonly line: number
  /** Without blanks at its end. */
  readonly text: string
  /** Whether it ended in one blank, which in mail says that the next line goes on (RFC 3676). */
  readonly isSoft: boolean
}

/** Lines without an empty one between them. */
export interface Block {
  readonly lines: ReadonlyArray<Line>
  /** Whether somebody is cited, as mail does it with `>` before each line. */
  readonly isQuoted: boolean
}

/** One of a list, without its mark. */
export interface Item {
  /** The same for all items of one list. */
  readonly list: number
  /** What a numbered item is numbered; null for others. */
  readonly number: number | null
  readonly text: string
}

/** One paragraph, or one line that stands for itself. */
export interface Unit {
  /** Line of the file, from 1. */
  readonly line: number
  /** As it was written, a mark such as `-` or `1.` included. */
  readonly text: string
  /** Null for what is not clearly an item of a list. */
  readonly item: Item | null
  /** Number of the block, separated from others by an empty line. */
  readonly block: number
  readonly isQuoted: boolean
}
