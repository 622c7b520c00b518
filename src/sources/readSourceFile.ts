/** Reads and decodes one file of the project. What cannot be read is a finding and no failure. */
import { Effect, FileSystem, Path } from "effect"
import { type Finding, finding } from "../model/Finding.ts"
import { decodeDeclared } from "../markup/decodeFeed.ts"
import { decodeText } from "../markup/decodeText.ts"
import type { SourceFile } from "./Source.ts"

/** Bytes of an article or a page. */
export const largestSource = 10_000_000

/** Bytes of an export with the comments of many years. */
export const largestComments = 100_000_000

/** Null for a folder, and for a file that is larger than `largest` bytes, cannot be read or decoded: `report` is told why. */
export const readSourceFile = Effect.fnUntraced(function* (
  root: string,
  name: string,
  largest: number,
  report: (finding: Finding) => void
) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(root, name)
  const info = yield* fs.stat(file).pipe(Effect.orElseSucceed(() => undefined))
  if (info?.type === "Directory") return null
  if (info !== undefined && Number(info.size) > largest) {
    const megabytes = largest / 1_000_000
    report(
      finding(
        "FF1002",
        { file: name },
        `The file is larger than ${megabytes} MB; it is left out.`,
        "Split the file, or take data out of it."
      )
    )
    return null
  }
  const bytes = yield* fs.readFile(file).pipe(Effect.orElseSucceed(() => undefined))
  if (bytes === undefined) {
    report(
      finding(
        "FF1003",
        { file: name },
        "The file cannot be read; it is left out.",
        "Check that it exists and may be read."
      )
    )
    return null
  }
  const text = decodeText(bytes) ?? decodeDeclared(bytes)
  if (text === undefined) {
    report(
      finding(
        "FF1001",
        { file: name },
        "The file is neither UTF-8 nor UTF-16 with a byte order mark; it is left out.",
        "Save it as UTF-8."
      )
    )
    return null
  }
  return { path: name, text } satisfies SourceFile
})
