/** An error in the width of the terminal: what is wrong, and what to do, whose further lines stand under it. */
import { wrap } from "../report/wrap.ts"

/** `width`: columns; null for one line each, as a log or a pipe takes them. */
export const errorLines = (messages: ReadonlyArray<string>, fix: string, width: number | null): string => {
  const said = messages.flatMap((message) =>
    wrap(`fanfare: ${message}`, "  ", width).map((line, index) => (index === 0 ? line.trimStart() : line))
  )
  const [first = "", ...others] = wrap(fix, "    ", width)
  return [...said, `  → ${first.trimStart()}`, ...others].join("\n")
}
