/** The words and flags of `fanfare doctor`. Loaded at every start: what it does is loaded when it runs. */
import { Effect } from "effect"
import { Command } from "effect/cli"
import { fanfare } from "./fanfare.ts"
import { switchFlag } from "../commands/flags.ts"

export const doctor = Command.make(
  "doctor",
  {
    live: switchFlag("live", "Ask the published site too; without it no address is asked"),
    strict: switchFlag("strict", "A warning counts as a failure"),
    allowUrl: switchFlag("allow-url", "Take a base URL that is local, a preview or an example")
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runDoctor } = yield* Effect.promise(() => import("../commands/doctor.ts"))
    yield* runDoctor({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Look at the set-up, at what is built and, with --live, at the published site; say what is wrong with the line that mends it. Writes nothing; exits 1 if a check failed."
  ),
  Command.withShortDescription("Say what is wrong with set-up, output and live site"),
  Command.withExamples([
    { command: "fanfare doctor", description: "Before the first deploy, and when something looks wrong" },
    { command: "fanfare doctor --live --strict", description: "After a deploy: is the site as it was built?" }
  ])
)
