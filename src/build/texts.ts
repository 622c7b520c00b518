/** The text files of an edition: every output planned, every text rendered. Pure. */
import type { Finding } from "../model/Finding.ts"
import type { Content, Target } from "../model/Target.ts"
import { outputs } from "../outputs/index.ts"
import type { Edition } from "../outputs/Output.ts"

export interface TextTarget extends Target {
  readonly content: Extract<Content, { readonly _tag: "Text" }>
}

export interface Rendered {
  readonly target: TextTarget
  readonly text: string
}

export const renderTexts = (edition: Edition): { readonly texts: ReadonlyArray<Rendered>; readonly findings: ReadonlyArray<Finding> } => {
  const planned = outputs.map((output) => output.plan(edition))
  const targets = planned.flatMap((one) => one.targets).filter(isText)
  return {
    texts: targets.map((target) => ({ target, text: target.content.render() })),
    findings: planned.flatMap((one) => one.findings)
  }
}

const isText = (target: Target): target is TextTarget => target.content._tag === "Text"
