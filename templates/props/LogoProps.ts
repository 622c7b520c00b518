/** What a template is told of the site's logo. */

/**
 * The site's logo.
 *
 * @example
 * ```ts
 * import { type LogoProps, picture } from "fanfare"
 *
 * const drawn = ({ source, ratio }: LogoProps) => picture(source, Math.round(64 * ratio), 64)
 * console.log(drawn({ source: "data:image/png;base64,", ratio: 2 }).props.width)
 * ```
 */
export interface LogoProps {
  /** The whole picture as a data address. */
  readonly source: string
  /** Its width divided by its height. */
  readonly ratio: number
  /** What it is made of: parts that touch no other, for telling whether it is seen on a ground. */
  readonly parts?: ReadonlyArray<LogoPart>
  /** What the config gave it for: any room, a wide one, or one that is about as wide as high. */
  readonly shape?: "wide" | "square"
  /** Further versions, for other grounds and rooms. */
  readonly others?: ReadonlyArray<LogoProps>
}

/**
 * A part of a logo that touches no other one.
 *
 * @example
 * ```ts
 * import type { LogoPart } from "fanfare"
 *
 * const black: LogoPart = { share: 1, darkest: 0, lightest: 0 }
 * console.log(black.share)
 * ```
 */
export interface LogoPart {
  /** Of the area of the whole logo, from 0 to 1. */
  readonly share: number
  /** Relative luminance of its dark and of its light tones, from 0 to 1 (WCAG 2.2). */
  readonly darkest: number
  readonly lightest: number
}
