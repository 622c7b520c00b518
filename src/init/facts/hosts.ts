/** Where the site is built and served, by the files that hosts ask for. */
import { pickText } from "../../generators/code/pick.ts"
import { readSettings } from "../../generators/code/readSettings.ts"
import type { Folder } from "../../generators/Folder.ts"
import type { Survey } from "../Survey.ts"

/** The name of a host, its file, and where that holds the command of a build. */
const known: ReadonlyArray<readonly [name: string, file: string, ...command: ReadonlyArray<string>]> = [
  ["Netlify", "netlify.toml", "build", "command"],
  ["Vercel", "vercel.json", "buildCommand"],
  ["Cloudflare", "wrangler.toml", "build", "command"],
  ["Cloudflare", "wrangler.jsonc", "build", "command"],
  ["Cloudflare", "wrangler.json", "build", "command"],
  ["Firebase", "firebase.json"],
  ["Render", "render.yaml"],
  ["Amplify", "amplify.yml"],
  ["GitLab", ".gitlab-ci.yml"]
]

export const hostsOf = (folder: Folder): Survey["hosts"] =>
  known.flatMap(([name, file, ...command]) => {
    if (!folder.isFile(file)) return []
    const settings = readSettings(folder, file)
    return [{ name, file, command: command.length === 0 ? null : pickText(settings?.value, ...command) }]
  })

export const workflowsOf = (folder: Folder): ReadonlyArray<string> =>
  folder
    .names(".github/workflows")
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `.github/workflows/${name}`)
