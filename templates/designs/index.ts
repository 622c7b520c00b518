/** Every card template that comes with fanfare. */
import { bold } from "./bold.ts"
import { clean } from "./clean.ts"
import { event } from "./event.ts"
import { frame } from "./frame.ts"
import { headline } from "./headline.ts"
import { list } from "./list.ts"
import { minimal } from "./minimal.ts"
import { newspaper } from "./newspaper.ts"
import { number } from "./number.ts"
import { opinion } from "./opinion.ts"
import { pattern } from "./pattern.ts"
import { photo } from "./photo.ts"
import { picture } from "./picture.ts"
import { pin } from "./pin.ts"
import { quote } from "./quote.ts"
import { review } from "./review.ts"
import { score } from "./score.ts"
import { slide } from "./slide.ts"
import { story } from "./story.ts"
import type { Template } from "../Template.ts"

/**
 * Every card template that comes with fanfare.
 *
 * @example
 * ```ts
 * import { templates } from "fanfare"
 *
 * console.log(templates.map(({ name }) => name))
 * ```
 */
export const templates: ReadonlyArray<Template> = [
  headline,
  photo,
  quote,
  pin,
  minimal,
  bold,
  pattern,
  opinion,
  number,
  score,
  event,
  list,
  review,
  newspaper,
  frame,
  story,
  slide,
  clean,
  picture
]
