/** Finds the files of comments that the config names for the whole site, and reads the list of what is hidden. */
import { Effect, FileSystem, Path } from "effect"
import { compareText } from "../../model/compareText.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { CommentSettings } from "../../model/Settings.ts"
import { largestComments, readSourceFile } from "../readSourceFile.ts"
import type { SourceFile } from "../Source.ts"

/** Sorted by path, each once; `hide` with the lines of its file. */
export const readCommentFiles = Effect.fnUntraced(function* (root: string, settings: CommentSettings) {
  const findings: Array<Finding> = []
  const report = (one: Finding): void => {
    findings.push(one)
  }
  const paths = new Set<string>()
  for (const pattern of settings.files) {
    const found = yield* matching(root, pattern)
    for (const path of found) paths.add(path)
    if (found.length === 0)
      report(
        finding(
          "FF1409",
          {},
          `There is no file ${pattern}, which \`comments.files\` names.`,
          "Put the file there, or correct the name; a pattern is relative to the config."
        )
      )
  }
  const files: Array<SourceFile> = []
  for (const path of [...paths].toSorted(compareText)) {
    const file = yield* readSourceFile(root, path, largestComments, report)
    if (file !== null) files.push(file)
  }
  const hidden =
    settings.hideFile === null ? null : yield* readSourceFile(root, settings.hideFile, largestComments, report)
  return { files, hide: [...settings.hide, ...(hidden?.text.split("\n") ?? [])], findings }
})

const matching = Effect.fnUntraced(function* (root: string, pattern: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const parts = pattern.replace(/^(?:\.\/)+|\/+$/g, "").split("/")
  const wild = parts.findIndex((part) => part.includes("*"))
  const fixed = wild === -1 ? parts : parts.slice(0, wild)
  const start = path.join(root, ...fixed)
  const isFolder = yield* fs.stat(start).pipe(
    Effect.map(({ type }) => type === "Directory"),
    Effect.orElseSucceed(() => null)
  )
  if (isFolder === null) return []
  if (!isFolder) return wild === -1 ? [parts.join("/")] : []
  const expression = expressionOf(wild === -1 ? ["**"] : parts.slice(wild))
  const listed = yield* fs.readDirectory(start, { recursive: true }).pipe(Effect.orElseSucceed(() => []))
  return listed
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => expression.test(name) && !name.split("/").some((part) => part.startsWith(".")))
    .map((name) => [...fixed, name].join("/"))
})

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
