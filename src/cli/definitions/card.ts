/** The words and flags of `fanfare card`. Loaded at every start: what it does is loaded when it runs. */
import { Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { fanfare } from "./fanfare.ts"

export const card = Command.make(
  "card",
  {
    article: Argument.String("ARTICLE").pipe(
      Argument.withDescription("The article: its file, its slug, its id or its address")
    ),
    template: Flag.String("template").pipe(
      Flag.withMetavar("NAME"),
      Flag.withDescription("The template. Default: as a build would choose"),
      Flag.optional
    ),
    size: Flag.Literals("size", ["og", "pin", "square", "portrait", "story"]).pipe(
      Flag.withDescription("Which card. Default: og"),
      Flag.withDefault("og")
    ),
    theme: Flag.Literals("theme", ["light", "dark"]).pipe(
      Flag.withDescription("Default: as the config says"),
      Flag.optional
    )
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runCard } = yield* Effect.promise(() => import("../commands/card.ts"))
    yield* runCard({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Draw one card of an article into a file, to look at it: --out FILE, by default SLUG.SIZE.png in this folder. Publishes nothing."
  ),
  Command.withShortDescription("Draw one card to look at"),
  Command.withExamples([
    { command: "fanfare card articles/harbour.md", description: "As a build would draw it, into harbour.og.png" },
    {
      command: "fanfare card harbour --template quote --size pin --theme dark --out look.png",
      description: "Another template, size and theme"
    }
  ])
)
