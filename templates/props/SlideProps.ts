/** What a template is told of the place of a card in a carousel. */

/**
 * The place of a card among those of a carousel.
 *
 * @example
 * ```ts
 * import type { SlideProps } from "fanfare"
 *
 * const isLast = ({ at, of }: SlideProps) => at === of
 * console.log(isLast({ kind: "end", at: 7, of: 7 }))
 * ```
 */
export interface SlideProps {
  /** The article's title, a heading with its first sentence, a picture with its caption, or the site's name and address. */
  readonly kind: "title" | "heading" | "picture" | "end"
  /** From 1 to `of`, in the order of reading. */
  readonly at: number
  readonly of: number
}
