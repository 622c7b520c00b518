/** A logger for generators that give their plug-ins none: lines on standard error, as the command line has them. */
import type { Log } from "./runAfter.ts"

export const printLines: Log = {
  info: (line) => void process.stderr.write(`[fanfare] ${line}\n`),
  warn: (line) => void process.stderr.write(`[fanfare] ${line}\n`)
}
