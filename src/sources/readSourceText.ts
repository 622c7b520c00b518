/** Reads and decodes one file of the project. What cannot be read is a finding and no failure. */
import { Result } from "effect"
import { decodeDeclared } from "../markup/decodeFeed.ts"
import { decodeText } from "../markup/decodeText.ts"
import type { Dependency } from "../model/Dependency.ts"
import { type Code, type Finding, finding } from "../model/Finding.ts"
import { reasonOf } from "../model/systemReason.ts"
import { type Disk, isSystemCode, type ReadFailure } from "./disk.ts"
import type { SourceFile } from "./Source.ts"

export interface SourceText {
  readonly _tag: "Text"
  readonly file: SourceFile
  readonly dependency: Dependency
}

/** The file is there, or should be, and nothing can be said of what it holds. */
export interface UnreadText {
  readonly _tag: "Unread"
  readonly finding: Finding
}

/** Bytes. */
const largestSource = 10_000_000
/** Bytes. An export of many years is far larger than an article. */
export const largestComments = 100_000_000

export const readSourceText = (disk: Disk, path: string, largest = largestSource): SourceText | UnreadText => {
  const read = disk.read(path, largest)
  if (Result.isFailure(read)) return unread(path, ...failureOf(read.failure, largest))
  const { bytes, dependency } = read.success
  const text = decodeText(bytes) ?? decodeDeclared(bytes)
  return text === undefined
    ? unread(
        path,
        "FF1001",
        "The file is neither UTF-8 nor UTF-16 with a byte order mark; what was published of it stays.",
        "Save it as UTF-8."
      )
    : { _tag: "Text", file: { path, text }, dependency }
}

const unread = (file: string, code: Code, message: string, fix: string): UnreadText => ({
  _tag: "Unread",
  finding: finding(code, { file }, message, fix)
})

const failureOf = (failure: ReadFailure, largest: number): readonly [Code, string, string] => {
  if (failure === "outside")
    return [
      "FF1005",
      "This is a symbolic link that leads out of the project; it is not read.",
      "Put the file itself there, or remove the link."
    ]
  if (failure === "large")
    return [
      "FF1002",
      `The file is larger than ${largest / 1_000_000} MB; what was published of it stays.`,
      "Split the file, or take data out of it."
    ]
  const reason = isSystemCode(failure) ? `: ${reasonOf(failure)}` : ""
  return [
    "FF1003",
    `The file cannot be read${reason}; what was published of it stays.`,
    "Check that it exists and may be read."
  ]
}
