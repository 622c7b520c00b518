/** Whether a host that builds the site by a command of its own runs fanfare with it. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { runsFanfare } from "../facts/readWorkflows.ts"

export const hostBuild: Check<Facts> = {
  name: "host-build",
  group: "setup",
  about: "The command that a host builds the site with runs fanfare: in netlify.toml, vercel.json, wrangler.*",
  look: ({ scripts: { hostBuilds, scripts, hasPlugin }, generator }) => {
    const [first] = hostBuilds
    if (first === undefined) return skipped("no file of a host names a command")
    if (hasPlugin) return ok("a plug-in of the generator runs fanfare")
    const without = hostBuilds.find(({ file, command }) => !runsFanfare({ file, text: command }, scripts ?? {}))
    if (without === undefined) return ok(`${first.name} runs fanfare`)
    const own = Object.entries(scripts ?? {}).find(([, script]) => /\bfanfare\s+build\b/.test(script))?.[0]
    const whole = own === undefined ? `${without.command} && npx fanfare build` : `npm run ${own}`
    return warn(
      `${without.name} builds the site with \`${without.command}\`, which does not run fanfare${generator === null ? "" : ` after ${generator.name}`}`,
      `In ${without.file}: "${whole}"`
    )
  }
}
