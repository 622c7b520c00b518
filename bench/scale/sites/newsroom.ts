/** A copy of the example newsroom, cards and all, built twice. */
import { cpSync, existsSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { changedBy } from "../changedBy.ts"
import { buildSite } from "../fanfare.ts"

const example = fileURLToPath(new URL("../../../examples/newsroom", import.meta.url))

/** Its folder; made once below a root. */
export const builtNewsroom = async (root: string): Promise<string> => {
  const folder = join(root, "newsroom")
  if (existsSync(folder)) return folder
  cpSync(example, folder, { recursive: true, filter: (path) => !["public", ".fanfare"].includes(basename(path)) })
  await buildSite(folder)
  const { changed } = await changedBy(folder, () => buildSite(folder))
  if (changed.files > 0) {
    throw new Error(`a build without a change touched ${changed.files} files, for example ${changed.example}`)
  }
  return folder
}
