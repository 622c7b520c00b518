/**
 * The errors that end a stage, named after who must act. Each carries what is
 * wrong, what to do, and the exit code of the command line.
 */
import { Schema } from "effect"
import { Finding } from "./Finding.ts"

const fields = {
  /** What is wrong, in one sentence; names the file or address. */
  detail: Schema.String,
  /** What to do about it, in one sentence. */
  hint: Schema.String,
  /** The underlying failure, shown with `--verbose` only. */
  cause: Schema.optionalKey(Schema.Defect())
}

/**
 * The config, an option or the command line is wrong: for the user to correct. Exit code 2; nothing was read or written.
 *
 * @example
 * ```ts
 * import { ConfigError, createFanfare } from "fanfare"
 *
 * try {
 *   await createFanfare({ config: { site: { url: "news.example.org", title: "Example News" } } })
 * } catch (error) {
 *   if (!(error instanceof ConfigError)) throw error
 *   for (const { message, fix, line } of error.findings) console.log(line, message, fix)
 * }
 * ```
 */
export class ConfigError extends Schema.TaggedError<ConfigError>()("ConfigError", {
  ...fields,
  /** One for each thing that is wrong, with its line; empty where there is no file. */
  findings: Schema.Array(Finding)
}) {
  readonly exitCode = 2
  override get message(): string {
    return this.detail
  }
}

/**
 * A source cannot be read, or most articles are gone at once: for whoever runs the site that is read. Exit code 3; what was
 * published before stays.
 *
 * @example
 * ```ts
 * import { createFanfare, SourceError } from "fanfare"
 * import { mkdir } from "node:fs/promises"
 *
 * await mkdir("without-articles", { recursive: true })
 * const config = { site: { url: "https://news.example.org/", title: "Example News" } }
 * await using fanfare = await createFanfare({ root: "without-articles", config })
 * try {
 *   await fanfare.build({ dryRun: true })
 * } catch (error) {
 *   if (!(error instanceof SourceError)) throw error
 *   console.log(error.detail, error.hint, error.exitCode)
 * }
 * ```
 */
export class SourceError extends Schema.TaggedError<SourceError>()("SourceError", fields) {
  readonly exitCode = 3
  override get message(): string {
    return this.detail
  }
}

/**
 * A template cannot draw what it was given: for the template's author. Exit code 1. A build rejects with it only where no
 * article at all could be drawn; else what failed is among the findings.
 *
 * @example
 * ```ts
 * import { RenderError } from "fanfare"
 *
 * const error = new RenderError({ detail: "The template cannot draw.", hint: "Correct templates/headline.ts." })
 * console.log(error.message, error.exitCode)
 * ```
 */
export class RenderError extends Schema.TaggedError<RenderError>()("RenderError", fields) {
  readonly exitCode = 1
  override get message(): string {
    return this.detail
  }
}

/**
 * The output directory cannot be written, or another build holds the lock: for the operator. Exit code 4; what was
 * published before is untouched.
 *
 * @example
 * ```ts
 * import { createFanfare, PublishError } from "fanfare"
 * import { mkdir, rm, writeFile } from "node:fs/promises"
 *
 * await rm("public", { recursive: true, force: true })
 * await mkdir("public")
 * await writeFile("public/index.html", "not made by fanfare")
 * await using fanfare = await createFanfare()
 * try {
 *   const { ok } = await fanfare.build()
 *   console.log(ok)
 * } catch (error) {
 *   if (!(error instanceof PublishError)) throw error
 *   console.log(error.detail, error.hint)
 * }
 * ```
 */
export class PublishError extends Schema.TaggedError<PublishError>()("PublishError", fields) {
  readonly exitCode = 4
  override get message(): string {
    return this.detail
  }
}

/**
 * What a build can fail with. `detail` says what is wrong, `hint` what to do, `exitCode` what the command line exits with;
 * `_tag` tells them apart.
 *
 * @example
 * ```ts
 * import { type FanfareError, SourceError } from "fanfare"
 *
 * const exitWith = (error: FanfareError): number => {
 *   console.error(`${error._tag}: ${error.detail}\n${error.hint}`)
 *   return error.exitCode
 * }
 * console.log(exitWith(new SourceError({ detail: "The feed cannot be read.", hint: "Try again." })))
 * ```
 */
export type FanfareError = ConfigError | SourceError | RenderError | PublishError
