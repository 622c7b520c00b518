/** The folder that is served as the root of the host, where the output directory lies in it as `site.url` says: robots.txt and rules for headers stand there. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import type { Facts } from "./facts/Facts.ts"

export interface ServedRoot {
  /** Relative to the project, with forward slashes. */
  readonly inProject: string
  /** Null for what is not there. */
  readonly text: (name: string) => string | null
}

/** Null where the host's root is built elsewhere, as that of a project's pages below the address of its owner. */
export const servedRoot = ({ root, out, config }: Pick<Facts, "root" | "out" | "config">): ServedRoot | null => {
  if (config.settings === null) return null
  const names = new URL(config.settings.site.url).pathname.split("/").filter(Boolean)
  const folders = out.inProject.split("/")
  const above = folders.slice(0, folders.length - names.length)
  if (above.length === 0 || !names.every((name, at) => folders[above.length + at] === name)) return null
  const inProject = above.join("/")
  return {
    inProject,
    text: (name) => {
      const file = join(root, inProject, name)
      if (!existsSync(file)) return null
      return Result.getOrElse(
        Result.try(() => readFileSync(file, "utf8")),
        () => null
      )
    }
  }
}
