/** Every card template that comes with fanfare. */
import { headline } from "./headline.ts"
import { minimal } from "./minimal.ts"
import { photo } from "./photo.ts"
import { pin } from "./pin.ts"
import { quote } from "./quote.ts"
import type { Template } from "./Template.ts"

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
export const templates: ReadonlyArray<Template> = [headline, photo, quote, pin, minimal]
