/** System errors as Node throws them: kept apart from defects, and described in words that name errno and path. */
import { accessSync, constants } from "node:fs"
import { dirname } from "node:path"
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

/** Of a move or a link, the folder that takes no change: the system names both files, and not which of them it means. */
const pathOf = (error: unknown): string | undefined => {
  const { dest, path } = error as { dest?: unknown; path?: unknown }
  const [from, to] = [path, dest].map((one) => (typeof one === "string" ? one : undefined))
  if (from === undefined || to === undefined) return to ?? from
  const code = codeOf(error) ?? ""
  return denied.has(code) ? ([from, to].map((one) => dirname(one)).find(isLocked) ?? to) : to
}

const denied = new Set(["EACCES", "EPERM", "EROFS"])

const isLocked = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK)
    return false
  } catch {
    return true
  }
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
