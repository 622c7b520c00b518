/** Reads and decodes one file of the project. What cannot be read is a finding and no failure. */
import { Result } from "effect"
import { plainLines } from "../markup/decodeText.ts"
import type { Dependency } from "../model/Dependency.ts"
import { type Code, type Finding, finding } from "../model/Finding.ts"
import { reasonOf } from "../model/systemReason.ts"
import { type Disk, isSystemCode, type ReadFailure } from "./disk.ts"
import { badBytes } from "./encodings/badBytes.ts"
import { decodeBytes } from "./encodings/decodeBytes.ts"
import type { SourceFile } from "./Source.ts"

export interface SourceText {
  readonly _tag: "Text"
  readonly file: SourceFile
  readonly dependency: Dependency
  /** Bytes that are no characters. */
  readonly findings: ReadonlyArray<Finding>
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
  const decoded = decodeBytes(bytes)
  return decoded === null
    ? unread(
        path,
        "FF1001",
        "The file holds no text, but a picture, an archive or the like; what was published of it stays.",
        "Name it after what it is, or put a text there, saved as UTF-8."
      )
    : {
        _tag: "Text",
        file: { path, text: plainLines(decoded.text) },
        dependency,
        findings: badBytes(path, decoded)
      }
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
