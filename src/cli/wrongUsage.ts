/** What a command line that cannot be read is told: what is wrong, and the nearest name. Loaded only then. */
import type { CliError, CliOutput } from "effect/cli"
import { distance } from "fastest-levenshtein"

export interface WrongUsage {
  /** One for each fault. */
  readonly messages: ReadonlyArray<string>
  readonly fix: string
}

export const wrongUsage = ({ errors, commandPath, helpDoc }: CliOutput.Presenter.InvalidInvocation): WrongUsage => {
  const help = `Run \`${commandPath.join(" ")} --help\` for what it takes.`
  const { flags: own, inheritedFlags = [], globalFlags = [] } = helpDoc
  const flags = [...own, ...inheritedFlags, ...globalFlags].map(({ name }) => `--${name}`)
  const commands = (helpDoc.subcommands ?? []).flatMap((group) => group.commands.map(({ name }) => name))
  const nearest = errors.flatMap((error) => {
    const name =
      error._tag === "UnrecognizedOption"
        ? closest(error.option, flags)
        : error._tag === "UnknownSubcommand"
          ? closest(error.subcommand, commands)
          : undefined
    return name === undefined ? [] : [`Did you mean \`${name}\`?`]
  })
  return { messages: errors.map(messageOf), fix: [...new Set(nearest), help].join(" ") }
}

const messageOf = (error: CliError.CliError): string => {
  switch (error._tag) {
    case "UnrecognizedOption":
      return `There is no flag \`${error.option}\`${error.command === undefined ? "" : ` in \`${error.command.join(" ")}\``}.`
    case "UnknownSubcommand":
      return `There is no command \`${error.subcommand}\`.`
    default:
      return `${inPlainWords(error.message)}.`
  }
}

const inPlainWords = (message: string): string =>
  message
    .replace("Expected: Schema validation failed: ", "")
    .replace("Expected a string representing a finite number", "Expected a number")
    .replace(/^Unexpected positional argument: "(.*)"$/s, "`$1` is one word too many")

/** Two letters may be others, or half of them. */
const closest = (written: string, names: ReadonlyArray<string>): string | undefined => {
  const from = written.replace(/=.*$/s, "").toLowerCase()
  const [best] = names.map((name) => [name, distance(from, name)] as const).toSorted(([, a], [, b]) => a - b)
  const most = Math.max(2, from.replace(/^-+/, "").length / 2)
  return best !== undefined && best[1] <= most ? best[0] : undefined
}
