/**
 * Whether this process may open enough files for a build. One that may not
 * would leave articles out one by one, so it stops before it begins.
 */
import { Effect } from "effect"
import { PublishError } from "../model/errors.ts"
import { FileOperations } from "./files/FileOperations.ts"
import { codeOf } from "../model/systemReason.ts"

/** Fewer open files than this, and no build starts. */
const fewest = 64

/** Fails where the limit of open files is too low. It asks Linux; on other systems the usual limits are high enough. */
export const fileLimit = Effect.gen(function* () {
  const ops = yield* FileOperations
  const limit = limitOf(yield* Effect.sync(() => textOf(ops)))
  if (limit !== null && limit < fewest) {
    return yield* new PublishError({
      detail: `This process may open at most ${limit} files at once, and a build takes ${fewest}; nothing was read or written.`,
      hint: "Raise the limit, for example with `ulimit -n 1024`."
    })
  }
})

/** Null where not one more file can be opened; empty where there is no such file. */
const textOf = (ops: FileOperations): string | null => {
  try {
    return new TextDecoder().decode(ops.readFile("/proc/self/limits"))
  } catch (error) {
    return codeOf(error) === "EMFILE" ? null : ""
  }
}

/** The soft limit, which Node raises to the hard limit as it starts; null if unlimited or unknown. */
const limitOf = (limits: string | null): number | null => {
  if (limits === null) return 0
  const found = /^Max open files\s+(\d+)/m.exec(limits)
  return found === null ? null : Number(found[1])
}
