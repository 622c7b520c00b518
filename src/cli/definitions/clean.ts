/** The words and flags of `fanfare clean`. Loaded at every start: what it does is loaded when it runs. */
import { Effect } from "effect"
import { Command } from "effect/cli"
import { fanfare } from "./fanfare.ts"
import { switchFlag } from "../commands/flags.ts"

export const clean = Command.make(
  "clean",
  { dryRun: switchFlag("dry-run", "Delete nothing; list what would go") },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runClean } = yield* Effect.promise(() => import("../commands/clean.ts"))
    yield* runClean({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Delete what fanfare wrote, and nothing else: its files in the output directory, its pieces in pages, and .fanfare/. Files that somebody changed since stay and are named; so does fanfare.ledger.jsonl, which holds the ids that readers know."
  ),
  Command.withShortDescription("Delete what fanfare wrote, nothing else"),
  Command.withExamples([
    { command: "fanfare clean --dry-run", description: "What would go, one file a line" },
    { command: "fanfare clean --out _site", description: "Where the output directory is another one" }
  ])
)
