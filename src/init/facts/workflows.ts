/** The workflows of GitHub that a repository has. */
import type { Folder } from "../../generators/Folder.ts"

export const workflowsOf = (folder: Folder): ReadonlyArray<string> =>
  folder
    .names(".github/workflows")
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `.github/workflows/${name}`)
