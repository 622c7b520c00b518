import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

export const writeFiles = (site: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
}
