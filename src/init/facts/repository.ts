/** The git repository that a folder is in, read from its files: git is not run. */
import { join, relative, resolve, sep } from "node:path"
import { repositoryTop } from "../../config/repositoryTop.ts"
import { openFolder } from "../../generators/Folder.ts"
import type { Repository } from "../Survey.ts"

export const repositoryOf = (root: string): Repository | null => {
  const top = repositoryTop(root)
  if (top === null) return null
  const here = openFolder(top)
  // In a worktree `.git` is a file that names the folder.
  const link = here.isFile(".git") ? /^gitdir:\s*(.+)$/m.exec(here.read(".git") ?? "")?.[1] : undefined
  const git = openFolder(resolve(top, link?.trim() ?? ".git"))
  const common = git.read("commondir")?.trim()
  const config = (common === undefined ? git : openFolder(join(git.root, common))).read("config") ?? ""
  const origin = /\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(config)?.[1] ?? ""
  return {
    root: top,
    below: relative(top, root).split(sep).join("/"),
    branch: /^ref: refs\/heads\/(.+)$/m.exec(git.read("HEAD") ?? "")?.[1]?.trim() ?? "main",
    remote: /[@/.]github\.com[:/]/.test(origin) ? "github" : /[@/.]gitlab\./.test(origin) ? "gitlab" : null
  }
}
