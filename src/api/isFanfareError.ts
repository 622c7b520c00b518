/** Tells fanfare's own errors from all others. */
import type { FanfareError } from "../model/errors.ts"

const exitCodes: Readonly<Record<FanfareError["_tag"], FanfareError["exitCode"]>> = {
  ConfigError: 2,
  PublishError: 4,
  RenderError: 1,
  SourceError: 3
}

/**
 * Whether something that was thrown is one of fanfare's four errors, which say in `detail` what is wrong and in `hint`
 * what to do. Anything else that is thrown is a defect.
 *
 * @example
 * ```ts
 * import { createFanfare, isFanfareError } from "fanfare"
 *
 * try {
 *   await createFanfare({ config: "absent.yaml" })
 * } catch (error) {
 *   if (!isFanfareError(error)) throw error
 *   console.log(error._tag, error.detail, error.hint, error.exitCode)
 * }
 * ```
 */
export const isFanfareError = (error: unknown): error is FanfareError =>
  // By what they hold, because `fanfare/effect` has classes of its own.
  error instanceof Error &&
  "_tag" in error &&
  "exitCode" in error &&
  Object.entries(exitCodes).some(([tag, code]) => error._tag === tag && error.exitCode === code)
