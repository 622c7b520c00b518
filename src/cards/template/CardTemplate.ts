/** A template as planning and drawing know it: fanfare's own, which is called directly, or the project's, which is called in a guarded process. */
import type { Effect } from "effect"
import { Schema } from "effect"
import type { TemplateProps } from "../../../templates/Template.ts"
import type { Design, DesignRequest } from "../design/design.ts"

/** A template that cannot be used, or not for these props. */
export class TemplateFault extends Schema.TaggedError<TemplateFault>()("TemplateFault", {
  /** Without a full stop. */
  reason: Schema.String
}) {
  override get message(): string {
    return this.reason
  }
}

export interface CardTemplate {
  /** What `CardInputs` call it: the name, or for one of the project's its path relative to the project. */
  readonly id: string
  /** What articles and the config call it. */
  readonly name: string
  readonly isOwn: boolean
  /** What it is about; empty for one of the project's. */
  readonly needs: ReadonlyArray<keyof TemplateProps["has"]>
  /** The same design for the same request. */
  readonly design: (request: DesignRequest) => Effect.Effect<Design, TemplateFault>
}
