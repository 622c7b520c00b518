/** The words and flags of `fanfare adopt`. Loaded at every start: what it does is loaded when it runs. */
import { Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { fanfare } from "./fanfare.ts"
import { switchFlag } from "../commands/flags.ts"

export const adopt = Command.make(
  "adopt",
  {
    feed: Argument.String("FEED").pipe(
      Argument.withDescription("The published RSS, Atom or JSON feed: a file, or its http or https address")
    ),
    dryRun: switchFlag("dry-run", "Write nothing; say what would be taken over")
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runAdopt } = yield* Effect.promise(() => import("../commands/adopt.ts"))
    yield* runAdopt({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Take over the ids and dates of a feed that is already published, so that no old item comes back as new."
  ),
  Command.withShortDescription("Take over the ids of a published feed"),
  Command.withExamples([
    { command: "fanfare adopt https://news.example.org/feed/", description: "Before the first build of a moved site" },
    { command: "fanfare adopt old/atom.xml --dry-run", description: "What would match, and what would not" }
  ])
)
