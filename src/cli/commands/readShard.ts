/** Reads `--shard I/N`. */
import { Effect, Option } from "effect"
import { ConfigError } from "../../model/errors.ts"
import { parseShard, type Shard } from "../../run/shard/shard.ts"

export const readShard = (flag: Option.Option<string>): Effect.Effect<Shard | null, ConfigError> => {
  if (Option.isNone(flag)) return Effect.succeed(null)
  const shard = parseShard(flag.value)
  return shard === undefined
    ? Effect.fail(
        new ConfigError({
          detail: `--shard ${flag.value} is not a part of a whole.`,
          hint: "Write the part and the number of parts, for example --shard 2/4.",
          findings: []
        })
      )
    : Effect.succeed(shard)
}
