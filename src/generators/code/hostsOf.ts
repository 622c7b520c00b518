/** Where the site is built and served, by the files that hosts ask for. */
import { pickText } from "./pick.ts"
import { readSettings } from "./readSettings.ts"
import type { Folder } from "../Folder.ts"

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

export interface BuildHost {
  readonly name: string
  readonly file: string
  /** What it builds the site with; null where the file does not say it. */
  readonly command: string | null
}

export const hostsOf = (folder: Folder): ReadonlyArray<BuildHost> =>
  known.flatMap(([name, file, ...command]) => {
    if (!folder.isFile(file)) return []
    const settings = readSettings(folder, file)
    return [{ name, file, command: command.length === 0 ? null : pickText(settings?.value, ...command) }]
  })
