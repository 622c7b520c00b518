/** Writes the files of a site, one after the other: a hundred thousand of them are never held at once. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** Pairs of a path below the folder and its text. */
export const writeFiles = (folder: string, files: Iterable<readonly [path: string, text: string]>): void => {
  const made = new Set<string>()
  for (const [path, text] of files) {
    const parent = dirname(join(folder, path))
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(join(folder, path), text)
  }
}
