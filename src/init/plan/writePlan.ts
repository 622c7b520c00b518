/** Writes the files of a plan, each whole or not at all. A file that is there by now, or changed since, is left as it is. */
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { Effect } from "effect"
import { PublishError } from "../../model/errors.ts"
import type { FileChange } from "./Plan.ts"

/** `root`: absolute path of the folder. The config comes last: with it, a second run finds that all is done. */
export const writePlan = Effect.fn("writePlan")(function* (root: string, changes: ReadonlyArray<FileChange>) {
  for (const change of changes.toSorted((a, b) => Number(isConfig(a)) - Number(isConfig(b))))
    yield* Effect.try({ try: () => write(root, change), catch: (cause) => failed(change.path, cause) })
})

const isConfig = ({ path }: FileChange): boolean => basename(path).startsWith("fanfare.config.")

const write = (root: string, { path, before, after }: FileChange): void => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  const aside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    const mode = before === null ? 0o666 : statSync(file).mode
    const handle = openSync(aside, "wx", mode)
    try {
      writeSync(handle, after)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    // A link is made only where nothing is yet.
    if (before === null) linkSync(aside, file)
    else {
      if (readFileSync(file, "utf8").replace(/^\uFEFF/, "") !== before)
        throw new Error(`${path} was changed in the meantime`)
      renameSync(aside, file)
    }
  } finally {
    rmSync(aside, { force: true })
  }
}

const failed = (path: string, cause: unknown): PublishError =>
  new PublishError({
    detail: `${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
    hint: "Check its folder's rights and the disk's free space, and run `fanfare init` again; what was written stays.",
    cause
  })
