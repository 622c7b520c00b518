/** What is wrong with the focal points that the pictures in a body name: `<img data-focus>`. */
import { Result } from "effect"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { focus } from "../metadata/focus.ts"
import type { Draft } from "../../model/draft/Draft.ts"

export const focusFindings = ({ source, body }: Pick<Draft, "source" | "body">): ReadonlyArray<Finding> =>
  elementsIn(body).flatMap((element) => {
    const written = element.tagName === "img" ? attribute(element, "dataFocus") : undefined
    const read = written === undefined ? undefined : focus(written, "focus", () => {})
    if (read === undefined || Result.isSuccess(read)) return []
    const start = hasOwnLines(source) ? element.position?.start : undefined
    const place = { file: source, ...(start === undefined ? {} : { line: start.line, column: start.column }) }
    return [finding("FF1104", place, `\`data-focus\` ${read.failure.message}`, read.failure.fix)]
  })

/** Whether lines of the tree are lines of the file; Markdown becomes another text before it is a tree. */
const hasOwnLines = (source: string): boolean => /html?$/i.test(source)
