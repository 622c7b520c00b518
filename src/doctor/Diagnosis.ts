/** What `fanfare doctor` found: the document behind `--json`. Its shape stays; checks may be added. */
import { Schema } from "effect"

export const CheckResult = Schema.Struct({
  name: Schema.String,
  group: Schema.Literals(["setup", "output", "live"]),
  status: Schema.Literals(["ok", "warn", "fail", "skipped"]),
  /** One line of what was found; for `skipped`, why it was not looked at. */
  found: Schema.String,
  /** The line that mends it. */
  fix: Schema.NullOr(Schema.String)
})
export interface CheckResult extends Schema.Schema.Type<typeof CheckResult> {}

export const Diagnosis = Schema.Struct({
  version: Schema.Literal(1),
  /** False where a check failed, or warned under `--strict`. */
  ok: Schema.Boolean,
  project: Schema.Struct({
    /** Name of the config file; null without a config. */
    config: Schema.NullOr(Schema.String),
    /** The output directory, relative to the project. */
    out: Schema.String,
    generator: Schema.NullOr(Schema.String)
  }),
  /** How many checks ended so. */
  summary: Schema.Struct({ ok: Schema.Int, warn: Schema.Int, fail: Schema.Int, skipped: Schema.Int }),
  checks: Schema.Array(CheckResult)
})
export interface Diagnosis extends Schema.Schema.Type<typeof Diagnosis> {}
