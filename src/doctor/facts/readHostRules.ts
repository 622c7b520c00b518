/** The settings of hosts in which headers for all pages may stand. */
import { openFolder } from "../../generators/Folder.ts"

const files = [
  "netlify.toml",
  "vercel.json",
  "firebase.json",
  "render.yaml",
  "customHttp.yml",
  "staticwebapp.config.json"
]

export const readHostRules = (root: string): ReadonlyArray<readonly [file: string, text: string]> => {
  const folder = openFolder(root)
  return files.flatMap((file) => {
    const text = folder.read(file)
    return text === null ? [] : [[file, text] as const]
  })
}
