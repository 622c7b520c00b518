/** Exports that are sources of articles, and whose format tells comments, too: WordPress's and Blogger's, where it is a single file. */
import { closeSync, fstatSync, readSync } from "node:fs"
import { Result } from "effect"
import type { SourceSettings } from "../../model/settings/SourceSettings.ts"
import { isBloggerExport } from "../bloggerXml.ts"
import type { Disk } from "../disk.ts"
import { largestComments } from "../readSourceText.ts"

/** Paths relative to the project. One that is larger than comments are read gives its articles alone. */
export const exportComments = (disk: Disk, sources: ReadonlyArray<SourceSettings>): ReadonlyArray<string> =>
  sources.flatMap(({ kind, from }) => (kind === "export" && tellsComments(disk, from) ? [from] : []))

const tellsComments = (disk: Disk, path: string): boolean =>
  Result.getOrElse(
    Result.try(() => {
      const { handle } = disk.open(path)
      try {
        const head = Buffer.alloc(16_384)
        const count = readSync(handle, head, 0, head.length, 0)
        const text = head.toString("latin1", 0, count)
        return (
          fstatSync(handle).size <= largestComments &&
          ((/<rss[\s>]/.test(text) && /wordpress\.org\/export\/1\.\d\//.test(text)) || isBloggerExport(text))
        )
      } finally {
        closeSync(handle)
      }
    }),
    () => false
  )
