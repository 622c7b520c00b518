/** The form in which a command prints what it found, of `--format` and its short form `--json`. */
import { Effect, Option } from "effect"
import type { Finding } from "../../model/Finding.ts"
import { ConfigError } from "../../model/errors.ts"
import type { Failure } from "../../report/formats/DocumentRequest.ts"
import type { Format } from "../../report/formats/Format.ts"
import { printData } from "./terminal.ts"
import { repositoryOf } from "./repository.ts"

export interface FormatFlags {
  readonly json: boolean
  readonly format: Option.Option<Format>
}

export const formatOf = ({ json, format }: FormatFlags): Format =>
  Option.getOrElse(format, () => (json ? "json" : "text"))

export const checkFormat = ({ json, format }: FormatFlags): Effect.Effect<void, ConfigError> =>
  json && Option.isSome(format) && format.value !== "json"
    ? Effect.fail(
        new ConfigError({
          detail: `--json is --format json, and --format ${format.value} is given too.`,
          hint: "Give one of the two.",
          findings: []
        })
      )
    : Effect.void

export interface Printed {
  /** Absolute path of the project. */
  readonly root: string
  readonly config: string
  readonly findings: ReadonlyArray<Finding>
  readonly strict: boolean
  readonly failure: Failure | null
}

/** Prints the document of a form that is neither text nor fanfare's own JSON; loaded only then. */
export const printDocument = Effect.fnUntraced(function* (
  format: Exclude<Format, "text" | "json">,
  { root, config, ...request }: Printed
) {
  const { documentOf } = yield* Effect.promise(() => import("../../report/formats/documentOf.ts"))
  const text = documentOf(format, { ...request, repository: repositoryOf(root, config) })
  if (text !== "") yield* printData(text)
})
