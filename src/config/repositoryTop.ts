/** The top of the repository that a project lies in: where hosts look for workflows, and what programs name files from. */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

/** Absolute path of the nearest folder with a `.git`, which is a file in a worktree and in a submodule; null without one. `from`: absolute. */
export const repositoryTop = (from: string): string | null => {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder
    if (dirname(folder) === folder) return null
  }
}
