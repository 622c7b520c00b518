/**
 * Options of a program that TypeScript does not check: a name that there is
 * not, and a value of another kind, are errors as they are in the config.
 */
import { Predicate, Result, Schema } from "effect"
import { Text } from "../../config/values.ts"
import { wrongConfig } from "../../config/wrongConfig.ts"
import { decodeLocated } from "../../markup/yaml/decodeLocated.ts"
import type { ConfigError } from "../../model/errors.ts"

const Jobs = Schema.Number.pipe(
  Schema.check(
    Schema.makeFilter((jobs) => (Number.isInteger(jobs) && jobs >= 1) || "Expected a whole number from 1 on")
  )
)

const Wait = Schema.Number.pipe(
  Schema.check(Schema.makeFilter((seconds) => seconds >= 0 || "Expected a number of seconds from 0 on"))
)

const Source = Schema.Unknown.pipe(
  Schema.check(Schema.makeFilter((one) => isSource(one) || "Expected records, or an object with `name` and `changes`"))
)

const isSource = (one: unknown): boolean => {
  if (typeof one !== "object" || one === null) return false
  return "changes" in one ? typeof one.changes === "function" : Symbol.iterator in one || Symbol.asyncIterator in one
}

const ConfigOrFile = Schema.Unknown.pipe(
  Schema.check(
    Schema.makeFilter(
      (one) =>
        (typeof one === "string" && one !== "") ||
        typeof one === "object" ||
        "Expected the name of a file, or the config itself"
    )
  )
)

const Signal = Schema.Unknown.pipe(
  Schema.check(Schema.makeFilter((one) => one instanceof AbortSignal || "Expected an AbortSignal"))
)

const [text, flag] = [Schema.optionalKey(Schema.String), Schema.optionalKey(Schema.Boolean)]
const [jobs, wait, signal] = [Schema.optionalKey(Jobs), Schema.optionalKey(Wait), Schema.optionalKey(Signal)]

/** `name`: the function whose options they are. Gives null where they are right. */
const check =
  <S extends Schema.Schema<unknown> & { readonly DecodingServices: never }>(name: string, shape: S) =>
  (options: unknown): ConfigError | null => {
    // As anywhere in JavaScript, `undefined` is an option that is not given.
    const value = Predicate.isObject(options)
      ? Object.fromEntries(Object.entries(options).filter(([, one]) => one !== undefined))
      : options
    const decoded = decodeLocated(shape, { value, place: () => ({}), problems: [] })
    return Result.isSuccess(decoded) ? null : wrongConfig(name, decoded.failure)
  }

/** By function, what is wrong with its options; null for nothing. */
export const optionsFault = {
  createFanfare: check(
    "createFanfare",
    Schema.Struct({
      root: text,
      config: Schema.optionalKey(ConfigOrFile),
      out: text,
      jobs,
      sources: Schema.optionalKey(Schema.Array(Source))
    })
  ),
  build: check(
    "build",
    Schema.Struct({ force: flag, strict: flag, dryRun: flag, acceptShrink: flag, wait, jobs, signal })
  ),
  check: check("check", Schema.Struct({ strict: flag, signal })),
  adopt: check("adopt", Schema.Struct({ feed: Text, dryRun: flag, wait, signal }))
} as const
