/** A template of the project's, called in the guarded process. */
import { Effect } from "effect"
import { designOf, type DesignRequest } from "../design/design.ts"
import type { GuardFault } from "../../guard/openGuard.ts"
import type { Guard } from "../guard/Guard.ts"
import type { OwnDrawing } from "../guard/GuardTask.ts"
import { type CardTemplate, TemplateFault } from "./CardTemplate.ts"
import { rememberDesigns } from "./rememberDesigns.ts"

export interface OwnTemplate extends CardTemplate {
  /** Relative to the project. */
  readonly file: string
  /** Calls it and says what is wrong with its tree. */
  readonly draw: (request: DesignRequest) => Effect.Effect<OwnDrawing, GuardFault>
}

/** `url`: the address of the template's file. */
export const ownTemplate = (guard: Guard, name: string, file: string, url: string): OwnTemplate => {
  const draw: OwnTemplate["draw"] = (request) => guard.ask({ _tag: "Draw", url, request })
  const design = rememberDesigns(
    Effect.fnUntraced(
      function* (request) {
        const { mistakes, ...drawn } = yield* draw(request)
        if (mistakes[0] !== undefined) return yield* new TemplateFault({ reason: mistakes[0].message })
        return designOf(drawn, request)
      },
      Effect.catchTag("GuardFault", ({ reason }) => Effect.fail(new TemplateFault({ reason })))
    )
  )
  return { id: file, name, isOwn: true, needs: [], file, draw, design }
}
