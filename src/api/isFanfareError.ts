/** Tells fanfare's own errors from all others. */
import { ConfigError, type FanfareError, PublishError, RenderError, SourceError } from "../model/errors.ts"

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
  [ConfigError, SourceError, RenderError, PublishError].some((one) => error instanceof one)
