/** What a template is told of an article's photo. */

/**
 * What is known of an article's photo before a card is laid out.
 *
 * @example
 * ```ts
 * import type { PhotoProps } from "fanfare"
 *
 * const isCutHard = ({ shape }: PhotoProps, width: number, height: number) => shape === "tall" && width > height
 * console.log(isCutHard({ shape: "tall", free: [], corners: [] }, 1200, 630))
 * ```
 */
export interface PhotoProps {
  /** Its width by its height: up to 0.85, to 1.2, to 2.4, and more. */
  readonly shape: "tall" | "square" | "wide" | "panorama"
  /** Sides of it, where it fills the whole card, whose half shows nothing that matters: a text may stand there. Physical sides. */
  readonly free: ReadonlyArray<"left" | "right" | "top" | "bottom">
  /** Corners of it, where it fills the whole card, that have room for a sign or a badge beside the subject. */
  readonly corners: ReadonlyArray<Corner>
}

/** Physical, as the sides are. */
export type Corner = "top-left" | "top-right" | "bottom-left" | "bottom-right"
