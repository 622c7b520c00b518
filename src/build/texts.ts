/** Everything of an edition but its articles' pictures: planned, and the texts rendered. Pure. */
import type { Finding } from "../model/Finding.ts"
import type { Target } from "../model/Target.ts"
import { outputs } from "../outputs/index.ts"
import type { Edition } from "../outputs/Output.ts"

export interface Rendered {
  readonly target: Target
  readonly text: string
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
      target.content._tag === "Text" ? [{ target, text: target.content.render() }] : []
    ),
    copies: targets.filter(({ content }) => content._tag === "Copy"),
    findings: planned.flatMap((one) => one.findings)
  }
}
