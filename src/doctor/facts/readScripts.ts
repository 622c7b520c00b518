/** How a project runs its site generator and fanfare: the scripts of package.json, plug-ins in the generator's config, and versions of Node that its files name. */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { repositoryTop } from "../../config/repositoryTop.ts"
import { openFolder } from "../../generators/Folder.ts"
import { findGenerators } from "../../generators/index.ts"
import { pickKeys, pickText } from "../../generators/code/pick.ts"
import { hostsOf } from "../../generators/code/hostsOf.ts"
import { readProject } from "../../generators/readProject.ts"

export interface NamedNode {
  /** Relative to the project. */
  readonly file: string
  /** As it is written there. */
  readonly version: string
}

export interface ScriptFacts {
  /** By name; null without a package.json. */
  readonly scripts: Readonly<Record<string, string>> | null
  /** How the generator is known in a script. */
  readonly inScript: RegExp | null
  /** Whether package.json, or one above it, names fanfare among its packages. */
  readonly hasFanfare: boolean
  /** The versions of fanfare that package.json takes; null where it does not name it, or says no versions. */
  readonly wanted: string | null
  /** Whether fanfare is named among the packages for development alone. */
  readonly isDevelopment: boolean
  /** Lock files of packages, here and at the top of the repository. */
  readonly locks: ReadonlyArray<string>
  /** Whether the generator's config names a plug-in of fanfare's. */
  readonly hasPlugin: boolean
  /** Where that plug-in builds to, relative to the project; null without one. */
  readonly pluggedOut: string | null
  readonly nodes: ReadonlyArray<NamedNode>
  /** Commands that hosts build the site with, by their files. */
  readonly hostBuilds: ReadonlyArray<{ readonly name: string; readonly file: string; readonly command: string }>
}

const lockFiles = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock", "bun.lockb"]

const plugin = /["']fanfare\/(?:astro|docusaurus|eleventy|hexo|nuxt|vite|vitepress)["']/

/** The option of a plug-in that is called, or stands in a list with its options. */
const pluginOut = /\bfanfare\s*[(,]\s*(?:fanfare\s*,\s*)?\{[^{}]*\bout\s*:\s*["']([^"']+)["']/

/** Files that say which Node another machine takes, and how they do. */
const nodeFiles: ReadonlyArray<readonly [file: string, version: RegExp]> = [
  [".nvmrc", /^\s*v?(\S+)/],
  [".node-version", /^\s*v?(\S+)/],
  ["mise.toml", /^\s*node(?:js)?\s*=\s*["']v?([^"']+)/m],
  [".mise.toml", /^\s*node(?:js)?\s*=\s*["']v?([^"']+)/m],
  ["Dockerfile", /^FROM\s+(?:--\S+\s+)?(?:\S*\/)?node:v?(\d+(?:\.\d+)*)/im],
  [".tool-versions", /^nodejs\s+v?(\S+)/m],
  ["netlify.toml", /^\s*NODE_VERSION\s*=\s*["']?v?([^"'\s]+)/m],
  // Of a range, only one that a newer Node does not fit.
  ["package.json", /"node"\s*:\s*"[\^~=v]*(\d+(?:\.\d+)*)(?:\.[x*])*"/],
  ["render.yaml", /key:\s*NODE_VERSION\s+value:\s*["']?v?([^"'\s]+)/]
]

export const readScripts = (root: string): ScriptFacts => {
  const folder = openFolder(root)
  const project = readProject(folder)
  const [site] = findGenerators(folder, project)
  const settings = site?.config == null ? "" : (folder.read(site.config) ?? "")
  return {
    scripts: folder.isFile("package.json") ? project.scripts : null,
    inScript: site?.inScript ?? null,
    hasPlugin: plugin.test(settings),
    pluggedOut:
      site === undefined || !plugin.test(settings)
        ? null
        : join(site.outside ?? site.output, pluginOut.exec(settings)?.[1] ?? ".").replaceAll("\\", "/"),
    hasFanfare: namesFanfare(root),
    wanted: project.dependencies["fanfare"] ?? null,
    isDevelopment:
      pickKeys(project.value, "devDependencies").includes("fanfare") &&
      !pickKeys(project.value, "dependencies").includes("fanfare"),
    locks: lockFiles.filter((name) =>
      [root, repositoryTop(root) ?? root].some((place) => existsSync(join(place, name)))
    ),
    hostBuilds: hostsOf(folder).flatMap(({ name, file, command }) =>
      command === null ? [] : [{ name, file, command }]
    ),
    nodes: nodeFiles.flatMap(([file, pattern]) => {
      const version = pattern.exec(folder.read(file) ?? "")?.[1]
      return version === undefined ? [] : [{ file, version }]
    })
  }
}

/** Node finds a package in folders above too, as in a workspace. */
const namesFanfare = (folder: string): boolean => {
  const { dependencies, value } = readProject(openFolder(folder))
  if ("fanfare" in dependencies || pickKeys(value, "optionalDependencies").includes("fanfare")) return true
  // Fanfare's own repository.
  if (pickText(value, "name") === "fanfare") return true
  return folder !== dirname(folder) && namesFanfare(dirname(folder))
}
