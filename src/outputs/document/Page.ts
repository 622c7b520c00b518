/** What a page has of its own; what stands around it on every page is the document's. */
import type { ElementContent } from "hast"
import type { Direction } from "../../model/Article.ts"

export interface Page {
  /** Relative to the output directory. */
  readonly path: string
  /** Of the words around the content. */
  readonly language: string
  readonly direction: Direction
  /** Title, description, addresses: all that is this page's own. */
  readonly head: ReadonlyArray<ElementContent>
  readonly main: ReadonlyArray<ElementContent>
  /** Stands beside the main content where there is room, else after it. */
  readonly aside: ReadonlyArray<ElementContent>
  /** Whether the content takes the whole width, and what stands beside it comes after it. */
  readonly isFront?: true
  /** Addresses of articles that it shows and that others publish: links to them stay absolute, whatever their form. */
  readonly elsewhere: ReadonlyArray<string>
  /** Whether the page is described by schema.org properties in its head. */
  readonly described: boolean
}
