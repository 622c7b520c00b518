/** System errors as Node throws them: kept apart from defects, and described in words that name errno and path. */
import { Effect, Schema } from "effect"
import { PublishError } from "../../model/errors.ts"
import { codeOf, reasonOf } from "../../model/systemReason.ts"

/** A file operation failed. Internal to publishing: it leaves as a `PublishError`. */
export class FileFailure extends Schema.TaggedError<FileFailure>()("FileFailure", {
  /** For example `ENOSPC`. */
  code: Schema.String,
  path: Schema.String,
  cause: Schema.Defect()
}) {
  override get message(): string {
    return `${this.path}: ${reasonOf(this.code)}`
  }
}

const pathOf = (error: unknown): string | undefined => {
  const { dest, path } = error as { dest?: unknown; path?: unknown }
  return typeof dest === "string" ? dest : typeof path === "string" ? path : undefined
}

/** What file operations fail with. */
export type Failure = FileFailure | PublishError

/**
 * Runs file operations. A system error that they throw fails, a PublishError too; anything else is a defect. `path` is
 * named where the system names none.
 */
export const attempt = <A>(path: string, work: () => A): Effect.Effect<A, Failure> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(work())
    } catch (error) {
      return failureOf(path, error)
    }
  })

/** The same for a promise. */
export const attemptLater = <A>(path: string, work: () => Promise<A>): Effect.Effect<A, Failure> =>
  Effect.promise(() => work().then(Effect.succeed<A>, (error: unknown) => failureOf(path, error))).pipe(Effect.flatten)

const failureOf = (path: string, error: unknown): Effect.Effect<never, Failure> => {
  if (error instanceof FileFailure || error instanceof PublishError) return Effect.fail(error)
  const code = codeOf(error)
  return code === null
    ? Effect.die(error)
    : Effect.fail(new FileFailure({ code, path: pathOf(error) ?? path, cause: error }))
}
