/**
 * What a source is: a pure function from one decoded file to the drafts it
 * holds. A source never knows an output, and never reads a file itself.
 */
import type { Root } from "hast"
import type { Article, Caption, Comment, Furniture } from "../model/Article.ts"
import type { Finding } from "../model/Finding.ts"
import type { Metadata } from "../model/draft/Metadata.ts"

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  /** Decoded, without a byte order mark. */
  readonly text: string
}

/** An article as its file has it, before anything is derived. */
export interface Draft {
  /** The file, relative to the project. */
  readonly source: string
  readonly metadata: Metadata
  /** The body as it came: not yet safe, addresses not yet absolute. */
  readonly body: Root
  readonly captions: ReadonlyArray<Caption>
  readonly comments: ReadonlyArray<Comment>
  readonly furniture: Furniture | null
  readonly pageMetadata?: NonNullable<Article["pageMetadata"]>
}

export interface Reading {
  readonly drafts: ReadonlyArray<Draft>
  readonly findings: ReadonlyArray<Finding>
}

export interface Source {
  readonly name: string
  /** File endings with their dot, in lower case. */
  readonly extensions: ReadonlyArray<string>
  readonly read: (file: SourceFile, site: { readonly timeZone: string }) => Reading
}
