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

/** The user's command line or config is wrong. Exit 2; nothing was read or written. */
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

/** A source cannot be read. Exit 3; its last good copy is used where there is one. */
export class SourceError extends Schema.TaggedError<SourceError>()("SourceError", fields) {
  readonly exitCode = 3
  override get message(): string {
    return this.detail
  }
}

/** A template cannot draw what it was given. The target is left out, the others go on. */
export class RenderError extends Schema.TaggedError<RenderError>()("RenderError", fields) {
  readonly exitCode = 1
  override get message(): string {
    return this.detail
  }
}

/** The output directory cannot be written. Exit 4; what was published before is untouched. */
export class PublishError extends Schema.TaggedError<PublishError>()("PublishError", fields) {
  readonly exitCode = 4
  override get message(): string {
    return this.detail
  }
}

export type FanfareError = ConfigError | SourceError | RenderError | PublishError
