/** The moment of a build: the clock, or SOURCE_DATE_EPOCH, which stands in for it (reproducible-builds.org). */
import { Clock, Config, ConfigProvider, type Context, Effect, Option } from "effect"
import { ConfigError } from "../model/errors.ts"
import { fromInstant } from "../model/Timestamp.ts"

/** 9999-12-31T23:59:59Z. */
const lastSecond = 253_402_300_799

/** Effect's own provider keeps the environment as it was when it was first asked; a process may set it later. */
const environment: Effect.Effect<ConfigProvider.ConfigProvider> = Effect.contextWith(
  (context: Context.Context<never>) =>
    Effect.succeed(
      context.mapUnsafe.has(ConfigProvider.ConfigProvider.key)
        ? (context.mapUnsafe.get(ConfigProvider.ConfigProvider.key) as ConfigProvider.ConfigProvider)
        : ConfigProvider.fromEnv()
    )
)

export const moment = Effect.gen(function* () {
  const epoch = yield* Config.Int("SOURCE_DATE_EPOCH").pipe(
    Config.option,
    Effect.provideServiceEffect(ConfigProvider.ConfigProvider, environment)
  )
  if (Option.isNone(epoch)) return fromInstant(yield* Clock.currentTimeMillis)
  return epoch.value >= 0 && epoch.value <= lastSecond
    ? fromInstant(epoch.value * 1000)
    : yield* Effect.fail("it is not within the years 1970 to 9999")
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
