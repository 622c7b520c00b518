/** What a build did to the published files: those whose status changed since a moment, by a walk over all of them. */
import { lstatSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import type { ChildRun } from "./child/runChild.ts"
import { filesBelow } from "./filesBelow.ts"

export interface Changed {
  readonly files: number
  /** Their sizes as they are now. */
  readonly bytes: number
  /** One of them, to name it. */
  readonly example: string | undefined
}

/** Runs a build and finds what it touched; a file that was renamed, linked or rewritten with the same bytes counts too. */
export const changedBy = async (
  folder: string,
  run: () => Promise<ChildRun>
): Promise<{ readonly run: ChildRun; readonly changed: Changed }> => {
  const since = Date.now()
  // A file system's clock may be some milliseconds behind.
  await setTimeout(50)
  const done = await run()
  return { run: done, changed: changedSince(join(folder, "public"), since) }
}

const changedSince = (root: string, since: number): Changed => {
  let [files, bytes] = [0, 0]
  let example: string | undefined
  for (const path of filesBelow(root)) {
    const { ctimeMs, size } = lstatSync(path)
    if (ctimeMs < since) continue
    files += 1
    bytes += size
    example ??= path
  }
  return { files, bytes, example }
}
