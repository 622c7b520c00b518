/** Every card template that comes with fanfare. */
import { headline } from "./headline.ts"
import { pin } from "./pin.ts"
import type { Template } from "./Template.ts"

export const templates: ReadonlyArray<Template> = [headline, pin]
