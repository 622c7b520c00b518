/** All files below a folder, as absolute paths, without holding them at once. */
import { readdirSync } from "node:fs"
import { join } from "node:path"

export function* filesBelow(root: string): Generator<string> {
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else yield path
    }
  }
}
