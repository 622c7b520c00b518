/** A site generator, as `init` and `doctor` know it: how it is recognised, and what its own files say. */
import { posix } from "node:path"
import { finding, type Finding } from "../model/Finding.ts"
import type { Settings } from "./code/readSettings.ts"
import { pickKeys, pickText } from "./code/pick.ts"
import type { Folder } from "./Folder.ts"
import type { GeneratorName, GeneratorSite, Told } from "./GeneratorSite.ts"
import type { Project } from "./readProject.ts"

export interface Generator {
  readonly name: GeneratorName
  /** Null where it does not build the site in this folder. */
  readonly find: (folder: Folder, project: Project) => GeneratorSite | null
}

/** The value of a flag in a script that runs a command: `--out-dir www`, `--output=www`. */
export const flagIn = ({ scripts }: Project, command: RegExp, flag: string): string | null => {
  const found = Object.values(scripts)
    .filter((script) => command.test(script))
    .map((script) => new RegExp(`(?:^|\\s)(?:${flag})[=\\s]+(?:"([^"]+)"|'([^']+)'|([^\\s&|;"']+))`).exec(script))
    .find((match) => match !== null)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null
}

/** A folder as settings name it, relative to the project; null where it leads out of it. */
export const folderIn = (folder: Folder, written: string, from = "."): string | null => {
  const plain = written.replaceAll("\\", "/").replace(/^file:\/\//, "")
  const isInside = plain.startsWith(`${folder.root}/`)
  if (plain.startsWith("/") && !isInside) return posix.normalize(plain).replace(/^\/|\/$/g, "") || null
  const path = isInside ? plain.slice(folder.root.length + 1) : posix.join(from, plain)
  const normal = posix.normalize(path).replace(/\/$/, "")
  return normal === ".." || normal.startsWith("../") || normal === "." ? null : normal
}

/** The output that settings name, else the usual one, and what is wrong with it. */
export const outputOf = (
  folder: Folder,
  config: string | null,
  named: string | null,
  usual: string,
  from = "."
): Pick<GeneratorSite, "output" | "outside" | "findings"> => {
  const inside = named === null ? null : folderIn(folder, named, from)
  if (named === null || inside !== null) return { output: inside ?? usual, outside: null, findings: [] }
  const place = config === null ? {} : { file: config }
  const message = `The pages are written to ${named}, which is not below this folder; fanfare reads pages of the folder that its config lies in.`
  const fix = "Run `fanfare init` in a folder above both, or let the generator write into this one."
  const outside = posix.join(from, named.replaceAll("\\", "/")).replace(/\/$/, "")
  return { output: usual, outside, findings: [finding("FF2101", place, message, fix)] }
}

/** What is said where a config cannot be understood. */
export const brokenConfig = (settings: Settings | null): ReadonlyArray<Finding> =>
  settings === null || !settings.isBroken
    ? []
    : [
        finding(
          "FF2102",
          { file: settings.file },
          `${settings.file} cannot be read, so the generator's usual settings are taken.`,
          "Correct it and run `fanfare init` again, or check what was written into fanfare.config.yaml."
        )
      ]

export const told = (value: string | null, from: string | null): ReadonlyArray<Told> =>
  value === null ? [] : [{ value, from: from ?? "package.json" }]

/** The languages of settings in the form `defaultLocale` and `locales`. */
export const localesOf = (i18n: unknown, value: unknown): ReadonlyArray<string> => {
  const first = pickText(i18n, "defaultLocale")
  const all = Array.isArray(value)
    ? value.map((one) => (typeof one === "string" ? one : (pickText(one, "code") ?? pickText(one, "path") ?? "")))
    : pickKeys(value)
  return [...new Set([...(first === null ? [] : [first]), ...all.filter((one) => one !== "" && one !== "root")])]
}
