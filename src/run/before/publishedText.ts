/** The text of a published file, for those who read back what was published. */
import { readFileSync, statSync } from "node:fs"
import { Result } from "effect"

/** Whether a file stands there, and not a pipe, which reading would wait for without end. `file`: absolute path. */
export const isFile = (file: string): boolean => {
  const info = Result.try(() => statSync(file, { throwIfNoEntry: false }))
  return Result.isSuccess(info) && info.success?.isFile() === true
}

/** Null where no file stands, or it cannot be read. */
export const publishedText = (file: string): string | null =>
  isFile(file) ? Result.getOrNull(Result.try(() => readFileSync(file, "utf8"))) : null
