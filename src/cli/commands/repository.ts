/** The repository that a project lies in, for programs that name files relative to it. */
import { statSync } from "node:fs"
import { relative, resolve, sep } from "node:path"
import { repositoryTop } from "../../config/repositoryTop.ts"
import type { Repository } from "../../report/formats/repositoryPlace.ts"

/** `root`: absolute path of the project. Without version control the project is the repository. */
export const repositoryOf = (root: string, config: string): Repository => ({
  folder: relative(repositoryTop(root) ?? root, root)
    .split(sep)
    .join("/"),
  config,
  isFile: (path) => statSync(resolve(root, path), { throwIfNoEntry: false })?.isFile() === true
})
