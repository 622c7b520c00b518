/** The moment of a build: the clock, or SOURCE_DATE_EPOCH, which stands in for it (reproducible-builds.org). */
import { Clock, Config, Effect, Option } from "effect"
import { ConfigError } from "../model/errors.ts"
import { fromInstant } from "../model/Timestamp.ts"

export const moment = Effect.gen(function* () {
  const epoch = yield* Config.Int("SOURCE_DATE_EPOCH").pipe(Config.option)
  return fromInstant(Option.isSome(epoch) ? epoch.value * 1000 : yield* Clock.currentTimeMillis)
}).pipe(
  Effect.mapError(
    (cause) =>
      new ConfigError({
        detail: "SOURCE_DATE_EPOCH is not a number of seconds.",
        hint: "Set it to whole seconds since 1970, for example the output of `git log -1 --format=%ct`.",
        findings: [],
        cause
      })
  )
)
