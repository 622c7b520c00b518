/** An article as its source has it, before anything is derived: not yet safe, and nothing is filled in. */
import type { Root } from "hast"
import type { Article, Caption, Comment, Furniture } from "../Article.ts"
import type { Metadata } from "./Metadata.ts"
import type { PageHead } from "./PageHead.ts"

export interface Draft {
  /** The file, relative to the project. */
  readonly source: string
  /** The folder that its pictures are relative to, relative to the project; left out where it is the one of `source`. */
  readonly folder?: string
  /** The folder that its links to files are read in, as `source` names files; left out where none of them is an article. */
  readonly siblings?: string
  readonly metadata: Metadata
  /** The body as it came: not yet safe, addresses not yet absolute. */
  readonly body: Root
  readonly captions: ReadonlyArray<Caption>
  readonly comments: ReadonlyArray<Comment>
  readonly furniture: Furniture | null
  readonly pageMetadata?: NonNullable<Article["pageMetadata"]>
  /** Left out where it is no whole page of HTML. */
  readonly head?: PageHead
}
