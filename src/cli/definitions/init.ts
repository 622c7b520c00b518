/** The words and flags of `fanfare init`. Loaded at every start: what it does is loaded when it runs. */
import { Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import type { GeneratorName } from "../../generators/GeneratorSite.ts"
import { fanfare } from "./fanfare.ts"
import { switchFlag } from "../commands/flags.ts"

const names = [
  "astro",
  "docusaurus",
  "eleventy",
  "nuxt",
  "next",
  "sveltekit",
  "gatsby",
  "vitepress",
  "vuepress",
  "quartz",
  "hexo",
  "zola",
  "hugo",
  "jekyll",
  "pelican",
  "none"
] as const satisfies ReadonlyArray<GeneratorName | "none">

export const init = Command.make(
  "init",
  {
    folder: Argument.String("FOLDER").pipe(
      Argument.withDescription("The folder of the site. Default: this one"),
      Argument.withDefault(".")
    ),
    url: Flag.String("url").pipe(
      Flag.withMetavar("ADDRESS"),
      Flag.withDescription("Where the site is published. Default: what the site's own files say"),
      Flag.optional
    ),
    title: Flag.String("title").pipe(
      Flag.withMetavar("TEXT"),
      Flag.withDescription("The site's name. Default: what the site's own files say"),
      Flag.optional
    ),
    generator: Flag.Literals("generator", names).pipe(
      Flag.withDescription("What builds the site, where it is not found rightly"),
      Flag.optional
    ),
    workflow: switchFlag("workflow", "Write a workflow for GitHub, or a job for GitLab, too"),
    yes: switchFlag("yes", "Ask nothing"),
    dryRun: switchFlag("dry-run", "Write nothing; print what would be written as a diff")
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runInit } = yield* Effect.promise(() => import("../commands/init.ts"))
    yield* runInit({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Look at a site, whatever builds it, and write what fanfare needs: its config, a line of .gitignore, the build script. Runs none of the site's code, and overwrites nothing."
  ),
  Command.withShortDescription("Set fanfare up for the site in this folder"),
  Command.withExamples([
    { command: "fanfare init", description: "Show what was found and what would be written, and ask" },
    {
      command: "fanfare init --yes --workflow",
      description: "Without questions, with a workflow that builds every hour"
    },
    { command: "fanfare init --dry-run", description: "Only the diff" }
  ])
)
