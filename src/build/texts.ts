/** Everything of an edition but its articles' pictures: planned, its texts ready to be rendered one at a time. Pure. */
import type { Finding } from "../model/Finding.ts"
import type { Target } from "../model/Target.ts"
import { outputs } from "../outputs/index.ts"
import type { Edition } from "../outputs/Output.ts"

export interface Rendered {
  readonly target: Target
  /** Pure: the same text each time, and nobody has to keep it. */
  readonly render: () => string
}

export interface RenderedTexts {
  readonly texts: ReadonlyArray<Rendered>
  /** Files of the project that are published as they are. */
  readonly copies: ReadonlyArray<Target>
  readonly findings: ReadonlyArray<Finding>
}

export const renderTexts = (edition: Edition): RenderedTexts => {
  const planned = outputs.map((output) => output.plan(edition))
  const targets = planned.flatMap((one) => one.targets)
  return {
    texts: targets.flatMap((target) =>
      target.content._tag === "Text" ? [{ target, render: target.content.render }] : []
    ),
    copies: targets.filter(({ content }) => content._tag === "Copy"),
    findings: planned.flatMap((one) => one.findings)
  }
}
