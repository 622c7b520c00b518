/** What the config of Jekyll lacks that keeps fanfare's files out of the site, and its output in it. */
import { openFolder } from "../../generators/Folder.ts"
import { pick } from "../../generators/code/pick.ts"
import { readSettings } from "../../generators/code/readSettings.ts"
import { lackingIn, wantedLists } from "../../generators/files/jekyllLists.ts"
import type { Finding } from "../../model/Finding.ts"
import type { GeneratorFacts } from "./findGenerator.ts"

export interface JekyllQuestion {
  /** Name of fanfare's config. */
  readonly config: string | null
  /** The output directory, relative to the project. */
  readonly out: string
  readonly generator: GeneratorFacts | null
}

/** Empty where another generator builds the site, or its config cannot be read. */
export const readJekyll = (root: string, { config, out, generator }: JekyllQuestion): ReadonlyArray<Finding> => {
  if (generator?.name !== "Jekyll" || generator.config === null || config === null) return []
  const { config: file, out: output } = generator
  const folder = openFolder(root)
  const settings = readSettings(folder, file)
  if (settings === null || settings.isBroken) return []
  const wanted = wantedLists({ config, hasPackage: folder.isFile("package.json"), output, out })
  return Object.entries(wanted).flatMap(([key, names]) => lackingIn(file, key, names, pick(settings.value, key)))
}
