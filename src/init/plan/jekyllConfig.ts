/** The lists that Jekyll's config needs where fanfare writes into its site: written where they are absent, else named. */
import type { Finding } from "../../model/Finding.ts"
import { lackingIn, wantedLists } from "../../generators/files/jekyllLists.ts"
import { openFolder } from "../../generators/Folder.ts"
import { readSettings } from "../../generators/code/readSettings.ts"
import { parseYaml } from "../../markup/yaml/parseYaml.ts"
import type { Survey } from "../Survey.ts"
import type { FileChange } from "./Plan.ts"

export interface JekyllRequest {
  /** Name of fanfare's config. */
  readonly config: string
  /** The output directory; null where it is the usual one. */
  readonly out: string | null
}

export interface JekyllConfig {
  /** Null where nothing is to change. */
  readonly change: FileChange | null
  readonly findings: ReadonlyArray<Finding>
}

const nothing: JekyllConfig = { change: null, findings: [] }

/** Before version 4, `exclude` stands in place of these. */
const ofJekyll = ["Gemfile", "Gemfile.lock", "node_modules", "vendor"]

/** A key that is there already is not changed, but named. */
export const jekyllConfig = ({ root, generator, hasPackage }: Survey, { config, out }: JekyllRequest): JekyllConfig => {
  const file = generator?.generator === "jekyll" ? generator.config : null
  const folder = openFolder(root)
  const before = file === null ? null : folder.raw(file)
  if (generator === null || file === null || before === null || !/\.ya?ml$/.test(file)) return nothing
  const read = readSettings(folder, file)
  const values = valuesOf(read?.value ?? {})
  if (read === null || read.isBroken || values === null) return nothing
  const wanted = wantedLists({ config, hasPackage, output: generator.output, out: out ?? "public" })
  const absent = Object.keys(wanted).filter((key) => !Object.hasOwn(values, key))
  const lines = absent.map(
    (key) => `${key}: [${[...(key === "exclude" ? ofJekyll : []), ...(wanted[key] ?? [])].join(", ")}]`
  )
  const end = before.includes("\r\n") ? "\r\n" : "\n"
  const start = before === "" || before.endsWith("\n") ? before : before + end
  const after = lines.length === 0 ? before : `${start}${lines.join(end)}${end}`
  const written = valuesOf(parseYaml(after, file).value)
  const findings = Object.entries(wanted).flatMap(([key, names]) =>
    lackingIn(file, key, names, (written ?? values)[key])
  )
  if (lines.length === 0 || written === null) return { change: null, findings }
  return { change: { path: file, before, after, what: absent.join(", ") }, findings }
}

/** Null for what is no group of settings. */
const valuesOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null
