/** Which site generator a project is built with, the likeliest where there are several, and where it writes. */
import { openFolder } from "../../generators/Folder.ts"
import type { GeneratorSite, Told } from "../../generators/GeneratorSite.ts"
import { findGenerators } from "../../generators/index.ts"
import { readProject } from "../../generators/readProject.ts"
import { unfitHost } from "../../sources/http/unfitHost.ts"

export interface GeneratorFacts extends Pick<GeneratorSite, "name" | "build" | "command" | "copies" | "feedOff"> {
  /** The folder that it writes to, relative to the project, which it may lie outside of. */
  readonly out: string
  /** Its config; null where only package.json names it. */
  readonly config: string | null
  /** Where its own settings say that the site is; null where they do not say it, or name a stand-in. */
  readonly home: Told | null
}

/** Null where no file and no package tells of one. */
export const findGenerator = (root: string): GeneratorFacts | null => {
  const folder = openFolder(root)
  const [site] = findGenerators(folder, readProject(folder))
  if (site === undefined) return null
  const { name, config, build, command, copies, feedOff, output, outside, addresses } = site
  const home = addresses.map(({ value, from }) => ({ value: withScheme(value), from })).find(isReal) ?? null
  return { name, config, build, command, copies, feedOff, out: outside ?? output, home }
}

const withScheme = (value: string): string => (/^https?:/i.test(value) ? value : `https://${value}`)

const isReal = ({ value }: Told): boolean => URL.canParse(value) && unfitHost(new URL(value).hostname) === undefined
