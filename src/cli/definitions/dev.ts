/** The words and flags of `fanfare dev`. Loaded at every start: what it does is loaded when it runs. */
import { Effect, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { fanfare } from "./fanfare.ts"
import { switchFlag } from "../commands/flags.ts"

export const dev = Command.make(
  "dev",
  {
    port: Flag.Int("port").pipe(
      Flag.withMetavar("N"),
      Flag.withDescription("The port on this machine; 0 for any that is free. Default: 4400"),
      Flag.withSchema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 65_535 }))),
      Flag.withDefault(4400)
    ),
    open: switchFlag("open", "Open it in the browser"),
    export: Flag.String("export").pipe(
      Flag.withMetavar("DIR"),
      Flag.withDescription("Write the preview as static pages into a folder, and end"),
      Flag.optional
    )
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runDev } = yield* Effect.promise(() => import("../commands/dev.ts"))
    yield* runDev({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Show what every network, search engine and feed reader will show of each article, and again after each change. Publishes nothing."
  ),
  Command.withShortDescription("See what every network will show, live"),
  Command.withExamples([
    { command: "fanfare dev --open", description: "Write, save, look: in the browser" },
    { command: "fanfare dev --export preview", description: "Static pages, for a pull request" }
  ])
)
