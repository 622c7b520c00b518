/**
 * The licences of what the bundle holds, as one text: of each package of which
 * a module or a file is in it, the text that the package itself ships.
 */
import { existsSync, globSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { Plugin } from "rolldown"

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly homepage?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

export interface Licences {
  /** Takes note of the modules of a bundle. */
  readonly plugin: Plugin
  /** Takes note of a file by its absolute path. */
  readonly add: (file: string) => void
  /** Throws an Error that names a package without a licence. */
  readonly text: () => string
}

export const collectLicences = (): Licences => {
  const folders = new Map<string, Manifest>()
  const add = (file: string): void => {
    const folder = packageOf(file)
    if (folder === null || folders.has(folder)) return
    const manifest = manifestOf(folder)
    folders.set(folder, manifest)
    // It ships others within its own file.
    if (prebundled.includes(manifest.name ?? ""))
      for (const name of Object.keys(manifest.dependencies ?? {})) add(resolvedFrom(folder, name))
  }
  return {
    add,
    plugin: {
      name: "licences",
      generateBundle: (_, files) => {
        for (const file of Object.values(files)) if (file.type === "chunk") for (const id of file.moduleIds) add(id)
      }
    },
    text: () =>
      [...folders]
        .map(([folder, manifest]) => entryOf(folder, manifest))
        .toSorted()
        .filter((entry, at, all) => entry !== all[at - 1])
        .join(`\n${"-".repeat(80)}\n\n`)
  }
}

/** Packages whose files hold packages that they depend on. */
const prebundled = ["satori"]

/** The folder of the package that a file belongs to, or of the project's own code that others made; null for the rest of the project. */
const packageOf = (file: string): string | null => {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file.replace(/^\0/, ""))
  if (found !== null) return found[0]
  return existsSync(join(dirname(file), "LICENSE")) ? dirname(file) : null
}

const manifestOf = (folder: string): Manifest => {
  const file = join(folder, "package.json")
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : { name: basename(folder) }
}

/** A file of a package as another package finds it. */
const resolvedFrom = (folder: string, name: string): string => {
  for (let from = folder; from !== dirname(from); from = dirname(from)) {
    const found = join(from, "node_modules", name, "package.json")
    if (existsSync(found)) return found
  }
  throw new Error(`${name}, which ${folder} needs, is not installed.`)
}

const entryOf = (folder: string, { name, version, license, homepage }: Manifest): string => {
  const files = globSync("*", { cwd: folder })
    .filter((file) => /^(?:licen[cs]e|copying|notice|ofl)/i.test(file))
    .toSorted()
  if (files.length === 0 && license === undefined) throw new Error(`${name} names no licence.`)
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
  const head = [`${name} ${version ?? ""}`.trim(), `Licence: ${license ?? "as below"}`, homepage ?? []].flat()
  return `${[head.join("\n"), ...texts].join("\n\n")}\n`
}
