/** The words and flags of `fanfare explain`. Loaded at every start: what it does is loaded when it runs. */
import { Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { fanfare } from "./fanfare.ts"

export const explain = Command.make(
  "explain",
  {
    codes: Argument.String("CODE").pipe(
      Argument.withDescription("The code of a finding, such as FF1204; several are explained one after the other"),
      Argument.variadic()
    )
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runExplain } = yield* Effect.promise(() => import("../commands/explain.ts"))
    yield* runExplain({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Say what the code of a finding means, why it matters and how to fix it. Without a code, list all of them."
  ),
  Command.withShortDescription("Say what a finding's code means"),
  Command.withExamples([
    { command: "fanfare explain FF1204", description: "What it means that an article has no date" },
    { command: "fanfare explain", description: "Every code with its title" }
  ])
)
