/** A template of fanfare's own, called directly: it is known to end. */
import { Effect } from "effect"
import type { Template } from "../../../templates/Template.ts"
import { designOf, drawTemplate } from "../design/design.ts"
import { type CardTemplate, TemplateFault } from "./CardTemplate.ts"
import { rememberDesigns } from "./rememberDesigns.ts"

export const builtInTemplate = (template: Template): CardTemplate => ({
  id: template.name,
  name: template.name,
  isOwn: false,
  needs: template.needs ?? [],
  design: rememberDesigns((request) =>
    Effect.try({
      try: () => designOf(drawTemplate(template, request), request),
      catch: (cause) => new TemplateFault({ reason: cause instanceof Error ? cause.message : String(cause) })
    })
  )
})
