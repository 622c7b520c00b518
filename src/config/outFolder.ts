/**
 * Where a project is written to: asked before a run begins, because what a killed build left there is settled before
 * the settings are read.
 */
import { Effect, Path } from "effect"
import { type FoundConfig, readLocated } from "./loadConfig.ts"
import { namedOut } from "./namedOut.ts"

/** The absolute path of the output directory. What is wrong with the config is told by whoever reads it next. */
export const outFolder = Effect.fn("outFolder")(function* ({ file, root }: FoundConfig) {
  const path = yield* Path.Path
  const config = yield* readLocated(file).pipe(Effect.orElseSucceed(() => undefined))
  return path.resolve(root, namedOut(config?.value))
})
