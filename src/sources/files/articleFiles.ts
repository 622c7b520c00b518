/** Finds and decodes the files of the articles folder: articles, and the sidecars and comments that belong to them. */
import { Effect, FileSystem, Path } from "effect"
import { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { sources } from "./index.ts"
import { largestComments, largestSource, readSourceFile } from "../readSourceFile.ts"
import type { Source, SourceFile } from "../Source.ts"
import { compareText } from "../../model/compareText.ts"

export interface ArticleFile {
  readonly source: Source
  readonly file: SourceFile
  readonly sidecar: SourceFile | null
  /** `NAME.comments.yaml` and `NAME.comments.ANYTHING.json`, by name. */
  readonly comments: ReadonlyArray<SourceFile>
}

const kinds = {
  sidecar: /\.meta\.ya?ml$/i,
  comments: /\.comments(?:\.[\w-]+)?\.(?:ya?ml|json|jf2|xml|rss|atom)$/i
}

const kindOf = (name: string): RegExp | undefined => Object.values(kinds).find((kind) => kind.test(name))

/**
 * Sorted by path, so that nothing depends on the order in which a file system lists its files. With `isOptional` a folder
 * that is not there holds none.
 */
export const readArticleFiles = Effect.fnUntraced(function* (root: string, folder: string, isOptional = false) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  if (isOptional && !(yield* fs.exists(path.join(root, folder)).pipe(Effect.orElseSucceed(() => true))))
    return { files: [], findings: [] }
  const listed = yield* fs.readDirectory(path.join(root, folder), { recursive: true }).pipe(
    Effect.mapError(
      (cause) =>
        new SourceError({
          detail: `The folder ${folder}/ cannot be read.`,
          hint: "Make it and put articles into it, or name another one as `articles:` in the config.",
          cause
        })
    )
  )
  const names = listed
    .map((name) => [folder.replace(/^\.\/|\/+$/g, ""), ...name.split(path.sep)].join("/"))
    .filter((name) => !name.split("/").some((part) => part.startsWith(".") || part === "node_modules"))
    .toSorted(compareText)
  const findings: Array<Finding> = []

  const read = (name: string, limit: number) =>
    readSourceFile(root, name, limit, (one) => {
      findings.push(one)
    })
  const attached = Map.groupBy(
    names.filter((name) => kindOf(name) !== undefined),
    (name) => name.replace(kindOf(name) ?? "", "")
  )
  const beside = (kind: RegExp, of: string): ReadonlyArray<string> =>
    (attached.get(stem(of)) ?? []).filter((name) => kind.test(name))
  const articles = names.flatMap((name) => {
    const source = sources.find(({ extensions }) =>
      extensions.some((extension) => name.toLowerCase().endsWith(extension))
    )
    return source === undefined ? [] : [{ name, source }]
  })
  const found = yield* Effect.forEach(articles, ({ name, source }) =>
    Effect.gen(function* () {
      const file = yield* read(name, largestSource)
      if (file === null) return []
      const [sidecar] = beside(kinds.sidecar, name)
      const comments = yield* Effect.forEach(beside(kinds.comments, name), (one) => read(one, largestComments))
      return [
        {
          source,
          file,
          sidecar: sidecar === undefined ? null : yield* read(sidecar, largestSource),
          comments: comments.filter((one) => one !== null)
        } satisfies ArticleFile
      ]
    })
  )
  const stems = new Set(articles.map(({ name }) => stem(name)))
  for (const [name, files] of attached) {
    if (stems.has(name)) continue
    findings.push(
      ...files.map((file) =>
        finding(
          "FF1004",
          { file },
          "There is no article beside this file with the same name.",
          `Name it after an article, or remove it; an article would be ${name}.md, .txt or .html.`
        )
      )
    )
  }
  return { files: found.flat(), findings }
})

const stem = (name: string): string => name.replace(/\.[^./]+$/, "")
