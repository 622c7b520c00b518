/** The words and flags of `fanfare build`. Loaded at every start: what it does is loaded when it runs. */
import { Effect, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { allowUrl, fanfare, format } from "./fanfare.ts"
import { switchFlag } from "../commands/flags.ts"

export const build = Command.make(
  "build",
  {
    jobs: Flag.Int("jobs").pipe(
      Flag.withMetavar("N"),
      Flag.withDescription("How many files are made at a time. Default: the number of processors"),
      Flag.withSchema(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
      Flag.optional
    ),
    force: switchFlag("force", "Draw every card anew, and replace files that fanfare did not write"),
    strict: switchFlag("strict", "A warning fails the build"),
    dryRun: switchFlag("dry-run", "Write nothing; list what would change"),
    check: switchFlag("check", "Write nothing; exit 1 if the output would change"),
    format,
    allowUrl,
    acceptShrink: switchFlag("accept-shrink", "Publish although most articles are gone, or the clock went back"),
    wait: Flag.Int("wait").pipe(
      Flag.withMetavar("SECONDS"),
      Flag.withDescription("How long to wait for another build of this project. Default: 5, in CI 60"),
      Flag.withSchema(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
      Flag.optional
    ),
    summary: Flag.String("summary").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(
        "Append what subscribers will see, and what to fix, as Markdown for the summary of a CI job"
      ),
      Flag.optional
    ),
    shard: Flag.String("shard").pipe(
      Flag.withMetavar("I/N"),
      Flag.withDescription(
        "Draw only the cards of the I-th of N parts into the cache; a build without it publishes them"
      ),
      Flag.optional
    )
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runBuild } = yield* Effect.promise(() => import("../commands/build.ts"))
    yield* runBuild({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Read the articles, and write feeds, cards, share payloads, page heads, widgets and pages to the output directory."
  ),
  Command.withShortDescription("Read the articles and write every output"),
  Command.withExamples([
    { command: "fanfare build", description: "Build the project in this folder into public/" },
    {
      command: "fanfare build --config site/fanfare.config.yaml --out dist",
      description: "Another project, another directory"
    },
    { command: "fanfare build --check --json", description: "In CI: does the published output match the articles?" },
    { command: "fanfare build --shard 2/4", description: "In a CI matrix: the second quarter of the cards" }
  ])
)
