/** Every card template that comes with fanfare. */
import { headline } from "./headline.ts"
import { pin } from "./pin.ts"
import type { Template } from "./Template.ts"

export const templates: ReadonlyArray<Template> = [headline, pin]

export const findTemplate = (name: string): Template | undefined => templates.find((template) => template.name === name)
