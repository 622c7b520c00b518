/** The place of a finding for programs that know the repository: a file of it, else the config. */
import type { Finding } from "../../model/Finding.ts"

export interface Repository {
  /** The project's folder relative to the repository, with forward slashes; empty where it is the repository itself. */
  readonly folder: string
  /** The config's file, relative to the project. */
  readonly config: string
  /** Whether there is such a file; relative to the project. */
  readonly isFile: (path: string) => boolean
}

export interface RepositoryPlace {
  /** Relative to the repository, with forward slashes. */
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** An article of a feed, an export or an address has no line of its own: its file is what the config names, or the config. */
export const repositoryPlace = (
  { file, line, column }: Pick<Finding, "file" | "line" | "column">,
  { folder, config, isFile }: Repository
): RepositoryPlace => {
  const inRepository = (path: string): string => (folder === "" ? path : `${folder}/${path}`)
  if (file === undefined) return { file: inRepository(config) }
  if (isFile(file))
    return {
      file: inRepository(file),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column })
    }
  const [container = ""] = file.split("#")
  return { file: inRepository(isFile(container) ? container : config) }
}
