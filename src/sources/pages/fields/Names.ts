/** The people in one place of a page, and what the finders of such places are asked with. */
import type { HeadOfArticle } from "./HeadOfArticle.ts"
import type { PageView } from "./PageView.ts"

export interface NamedPerson {
  readonly name: string
  readonly url?: string | undefined
}

export type Names = ReadonlyArray<NamedPerson>

export interface BylineRequest {
  readonly view: PageView
  readonly head: HeadOfArticle
  readonly isHouse: (name: string) => boolean
  /** Whether what the page says for machines names that person. */
  readonly isDeclared: (name: string) => boolean
}

/** An address is that of one person. */
export const people = (names: ReadonlyArray<string>, url?: string): Names =>
  names.map((name) => ({ name, ...(url === undefined || names.length > 1 ? {} : { url }) }))
