/** Finds the files of comments that the config names for the whole site. Nothing is read here. */
import { Result } from "effect"
import { compareText } from "../../model/compareText.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Disk } from "../disk.ts"

export interface CommentFiles {
  /** Relative to the project; sorted, each once. */
  readonly paths: ReadonlyArray<string>
  /** Folders that exist and cannot be listed, so that their content is unknown. */
  readonly unread: ReadonlyArray<Finding>
  readonly findings: ReadonlyArray<Finding>
}

/** `patterns`: files, folders with all below them, or patterns with `*` and `**`, relative to the project. */
export const commentFiles = (disk: Disk, patterns: ReadonlyArray<string>): CommentFiles => {
  const paths = new Set<string>()
  const findings: Array<Finding> = []
  const unread: Array<Finding> = []
  for (const pattern of patterns) {
    const found = matching(disk, pattern)
    if (found === null) {
      unread.push(unlisted(pattern))
      continue
    }
    for (const path of found) paths.add(path)
    if (found.length === 0)
      findings.push(
        finding(
          "FF1409",
          {},
          `There is no file ${pattern}, which \`comments.files\` names.`,
          "Put the file there, or correct the name; a pattern is relative to the config."
        )
      )
  }
  return { paths: [...paths].toSorted(compareText), unread, findings }
}

const unlisted = (pattern: string): Finding =>
  finding(
    "FF1003",
    { file: pattern },
    "The folder cannot be read; the comments that it held stay published.",
    "Check its rights, and that it lies inside of the project."
  )

/** Null where the folder is there and cannot be listed. */
const matching = (disk: Disk, pattern: string): ReadonlyArray<string> | null => {
  const parts = pattern.replace(/^(?:\.\/)+|\/+$/g, "").split("/")
  const wild = parts.findIndex((part) => part.includes("*"))
  const fixed = (wild === -1 ? parts : parts.slice(0, wild)).join("/")
  const listing = disk.list(fixed)
  if (Result.isFailure(listing)) {
    if (wild === -1 && disk.isThere(fixed)) return [fixed]
    return listing.failure === "absent" ? [] : null
  }
  const expression = expressionOf(wild === -1 ? ["**"] : parts.slice(wild))
  const start = fixed === "" ? 0 : fixed.length + 1
  return listing.success.files.filter((name) => expression.test(name.slice(start)))
}

/** `**` is any number of folders, `*` anything within a name. */
const expressionOf = (parts: ReadonlyArray<string>): RegExp => {
  const [last = "*"] = parts.slice(-1)
  const folders = parts.slice(0, -1).map((part) => (part === "**" ? "(?:[^/]+/)*" : `${nameExpression(part)}/`))
  return new RegExp(`^${folders.join("")}${last === "**" ? "(?:[^/]+/)*[^/]+" : nameExpression(last)}$`)
}

const nameExpression = (part: string): string =>
  part
    .split("*")
    .map((text) => text.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"))
    .join("[^/]*")
