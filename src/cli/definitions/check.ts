/** The words and flags of `fanfare check`. Loaded at every start: what it does is loaded when it runs. */
import { Effect } from "effect"
import { Command } from "effect/cli"
import { allowUrl, fanfare, format } from "./fanfare.ts"
import { switchFlag } from "../commands/flags.ts"

export const check = Command.make(
  "check",
  { strict: switchFlag("strict", "A warning counts as an error"), format, allowUrl },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runCheck } = yield* Effect.promise(() => import("../commands/check.ts"))
    yield* runCheck({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Read the same input as build, and say what is wrong with it. Writes nothing; exits 1 if it found an error."
  ),
  Command.withShortDescription("Say what is wrong, without writing"),
  Command.withExamples([
    { command: "fanfare check", description: "What could be better, a group for each kind" },
    { command: "fanfare check --verbose", description: "Every finding, with the line that fixes it" },
    { command: "fanfare check --strict --json", description: "For a pre-commit hook or an editor" },
    {
      command: "fanfare check --format sarif > fanfare.sarif",
      description: "For the code scanning of GitHub and others"
    }
  ])
)
