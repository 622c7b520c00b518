/** Where the two streams of the command line go, and what the terminal can show. */
import { Effect } from "effect"

/** Data for programs: one write to standard output, complete before the process ends. */
export const printData = (text: string): Effect.Effect<void> => write(process.stdout, text)

/** Everything for people goes to standard error. */
export const printMessage = (text: string): Effect.Effect<void> => write(process.stderr, text)

const write = (stream: NodeJS.WriteStream, text: string): Effect.Effect<void> =>
  Effect.callback((resume) => {
    stream.write(`${text}\n`, () => resume(Effect.void))
  })

/** Colour as NO_COLOR (no-color.org), FORCE_COLOR and TERM say; else where standard error is a terminal. */
export const hasColour = (environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean => {
  if (environment["NO_COLOR"] !== undefined && environment["NO_COLOR"] !== "") return false
  const forced = environment["FORCE_COLOR"]
  if (forced !== undefined) return forced !== "0" && forced !== "false"
  return isTerminal && environment["TERM"] !== "dumb"
}

/** Columns in which text is set: lines that are longer than these are hard to read. */
const most = 100
const fewest = 40

/** Null outside of a terminal: lines of a file, pipe or log are not wrapped. */
export const widthOf = ({ isTTY, columns }: Pick<NodeJS.WriteStream, "isTTY" | "columns">): number | null =>
  isTTY ? Math.min(most, Math.max(fewest, columns || 80)) : null
