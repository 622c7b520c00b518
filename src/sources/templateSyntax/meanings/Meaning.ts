/** What a tag means to a reader of a feed or a page: a picture, a link, a quote. A pure function from its arguments to nodes. */
import type { ElementContent } from "hast"
import type { Arguments } from "../dialects/Arguments.ts"
import type { Family } from "../dialects/Dialect.ts"

export interface Use {
  readonly name: string
  readonly family: Family
  readonly arguments: Arguments
  /** What stands between tag and end as it was written, where that is code. */
  readonly raw: string | null
  /** What stands between tag and end, as nodes; empty without an end. */
  readonly inner: () => ReadonlyArray<ElementContent>
  /** A text of an argument, as nodes: a caption in Markdown. */
  readonly inline: (text: string) => ReadonlyArray<ElementContent>
  /** Relative to the project. */
  readonly file: string
  /** The value of a front matter field, by its name in lower case. */
  readonly field: (name: string) => string | undefined
}

export interface Made {
  readonly nodes: ReadonlyArray<ElementContent>
  /** Whether they may not stand in a paragraph. */
  readonly isBlock: boolean
  /** What it is within an attribute: its address, or its words. */
  readonly text: string
}

export interface Meaning {
  /** What it becomes, for people. */
  readonly becomes: string
  /** Names of tags, by their families. */
  readonly names: Partial<Readonly<Record<Family, ReadonlyArray<string>>>>
  /** Whether what stands before its end belongs to it. */
  readonly holdsText: boolean
  /** Null where the arguments do not say enough. */
  readonly make: (use: Use) => Made | null
}

/** Names in one text, apart by blanks. */
export const words = (names: string): ReadonlyArray<string> => names.split(" ")

export const isWebAddress = (text: string): boolean =>
  /^(?:https?:)?\/\//i.test(text) && URL.canParse(text, "https://host.invalid/")
