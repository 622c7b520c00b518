/** The root command, and flags that several commands share. */
import { Command, Flag } from "effect/cli"
import { formats } from "../../report/formats/Format.ts"
import { sharedFlags, switchFlag } from "../commands/flags.ts"

export const fanfare = Command.make("fanfare").pipe(Command.withSharedFlags(sharedFlags))

export const allowUrl = switchFlag(
  "allow-url",
  "Take a base URL that is local, a preview or an example even in CI or with --strict"
)

export const format = Flag.Literals("format", formats).pipe(
  Flag.withDescription(
    "How findings are printed: github prints annotations, sarif and junit a document to standard output. Default: text"
  ),
  Flag.optional
)
