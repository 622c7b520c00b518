/** The CI files of a project as texts, and which of them run fanfare. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { repositoryTop } from "../../config/repositoryTop.ts"

export interface Workflow {
  /** Relative to the repository. */
  readonly file: string
  readonly text: string
}

const places = [
  ".github/workflows/*.{yml,yaml}",
  ".gitlab-ci.yml",
  ".forgejo/workflows/*.{yml,yaml}",
  ".gitea/workflows/*.{yml,yaml}",
  ".circleci/config.yml",
  "bitbucket-pipelines.yml",
  "azure-pipelines.yml",
  ".woodpecker.{yml,yaml}"
]

/** All of them. Workflows lie at the top of a repository, which may be above the project. */
export const readWorkflows = (root: string): ReadonlyArray<Workflow> => {
  const top = repositoryTop(root) ?? root
  return places
    .flatMap((pattern) => globSync(pattern, { cwd: top }).toSorted())
    .flatMap((file) => {
      const text = Result.getOrNull(Result.try(() => readFileSync(join(top, file), "utf8")))
      return text === null ? [] : [{ file: file.replaceAll("\\", "/"), text }]
    })
}

/** How a script or a workflow runs a build of fanfare's. */
export const fanfareBuild = /\bfanfare(?:@\S+)?\s+build\b/

/** By itself, by its action, or by a script of package.json. */
export const runsFanfare = ({ text }: Workflow, scripts: Readonly<Record<string, string>>): boolean => {
  const code = text.replace(/^\s*#.*$/gm, "")
  if (fanfareBuild.test(code) || /uses:\s*\S*fanfare\S*@|uses:\s*\S*\/fanfare\b/.test(code)) return true
  const run = /\b(?:npm|pnpm|yarn|bun)\s+(?:run(?:-script)?\s+)?([\w:.-]+)/g
  return Array.from(code.matchAll(run), ([, name = ""]) => scripts[name] ?? "").some((script) =>
    fanfareBuild.test(script)
  )
}
