/** What each command of the command line says of itself: the same that `--help` prints, as data. */
import { readdirSync } from "node:fs"
import { Effect } from "effect"
import { CliConfig, CliOutput, Command, GlobalFlag, type HelpDoc } from "effect/cli"
import { fanfare } from "../../src/cli/definitions/fanfare.ts"
import { parsing } from "../../src/cli/parsing.ts"

const folder = new URL("../../src/cli/definitions/", import.meta.url)

/** By the name of the command, in the order of the alphabet. Each file of `definitions/` is one. */
export const helpDocs = async (): Promise<ReadonlyMap<string, HelpDoc.HelpDoc>> => {
  const names = readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "fanfare")
    .toSorted()
  const commands = await Promise.all(names.map(definition))
  const root = fanfare.pipe(Command.withSubcommands(commands)) as unknown as Root
  const found = new Map<string, HelpDoc.HelpDoc>()
  for (const { name } of commands) await Effect.runPromise(help(root, name, (doc) => void found.set(name, doc)))
  return found
}

/** Which commands there are is told by the folder, not by a type: none of them runs. */
type Root = Command.Command<"fanfare", unknown>

const definition = async (name: string): Promise<Command.Command.Any> => {
  const file = (await import(new URL(`${name}.ts`, folder).href)) as Readonly<Record<string, unknown>>
  const [command] = Object.values(file).filter(isCommand)
  if (command === undefined) throw new Error(`src/cli/definitions/${name}.ts exports no command`)
  return command
}

const isCommand = (value: unknown): value is Command.Command.Any => Command.isCommand(value)

const help = (root: Root, name: string, take: (doc: HelpDoc.HelpDoc) => void) =>
  Command.runWith(root, { version: "" })([name, "--help"]).pipe(
    Effect.ignore,
    Effect.provide([
      parsing,
      CliConfig.layer({ builtIns: [GlobalFlag.Help] }),
      CliOutput.layerPresenter({
        present: (event) => Effect.sync(() => (event._tag === "Help" ? take(event.helpDoc) : undefined))
      })
    ] as const),
    Effect.scoped
  )
