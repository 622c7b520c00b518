/** What a code means, as text for a terminal: the page of the docs, for whoever has no browser at hand. */
import { codes } from "../model/codes.ts"
import type { Code } from "../model/Finding.ts"
import { findingPage } from "../model/addresses/findingPage.ts"
import { explanations } from "./explain/explanations.ts"
import { paints } from "./paint.ts"
import { wrap } from "./wrap.ts"

export interface ExplainOptions {
  readonly colour: boolean
  /** Columns; null where lines are not to be wrapped. */
  readonly width: number | null
}

const severities = { error: "an error", warning: "a warning", info: "a note" } as const

export const explainText = (code: Code, { colour, width }: ExplainOptions): string => {
  const { bold, dim } = paints(colour)
  const { title, severity } = codes[code]
  const { means, why, fix, example, source } = explanations[code]
  const page = findingPage(code)
  const part = (name: string, text: string): ReadonlyArray<string> => ["", bold(name), ...wrap(text, "  ", width)]
  return [
    ...wrap(`${code}: ${title} (${severities[severity]})`, "", width).map(bold),
    ...part("What it means", means),
    ...part("Why it matters", why),
    ...part("How to fix it", fix),
    "",
    bold("Example"),
    ...example.split("\n").map((line) => `  ${line}`),
    ...(source === undefined ? [] : part("Where the rule comes from", source)),
    ...(page === null ? [] : ["", dim(page)])
  ].join("\n")
}
