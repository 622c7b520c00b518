/** The error for an operator whose disk, rights or limits stopped a publication. */
import { PublishError } from "../../model/errors.ts"
import { type Failure } from "./systemError.ts"
import { reasonOf } from "../../model/systemReason.ts"

/** What became of the published files, as the end of the sentence. */
export const untouched = "what was published before is untouched"

/** `outcome` is what became of the published files. A PublishError says what is wrong by itself. */
export const cannotWrite = (failure: Failure, outcome: string = untouched): PublishError =>
  failure._tag === "PublishError"
    ? failure
    : new PublishError({
        detail: `${failure.path} cannot be written: ${reasonOf(failure.code)}; ${outcome}.`,
        hint: adviceOf(failure.code),
        cause: failure.cause
      })

/** The same for a file that was only to be read. */
export const cannotRead = (failure: Failure): PublishError =>
  failure._tag === "PublishError"
    ? failure
    : new PublishError({
        detail: `${failure.path} cannot be read: ${reasonOf(failure.code)}; ${untouched}.`,
        hint: "Check the rights and the disk there, then run again.",
        cause: failure.cause
      })

const advice: Readonly<Record<string, string>> = {
  ENOSPC: "Free space on that disk, then run again.",
  EDQUOT: "Free space within the quota of this user, then run again.",
  EROFS: "Make that file system writable, then run again.",
  EACCES: "Give this user the right to write there, then run again.",
  EPERM: "Give this user the right to write there, then run again.",
  EMFILE: "Raise the limit of open files, for example with `ulimit -n 1024`, then run again.",
  ENFILE: "Close other programs that hold many files open, then run again.",
  EIO: "Check that disk: it does not take what is written to it."
}

const adviceOf = (code: string): string => advice[code] ?? "Check the rights and the disk there, then run again."
