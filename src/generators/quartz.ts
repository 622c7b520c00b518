/** Quartz, a site of notes: `quartz.config.ts`. */
import { firstSettings } from "./code/readSettings.ts"
import { pick, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, outputOf, told } from "./Generator.ts"

const inScript = /\bquartz\s+build\b/

export const quartz: Generator = {
  name: "quartz",
  find: (folder, project) => {
    const settings = firstSettings(folder, ["quartz.config.ts", "quartz.config.yaml"])
    if (settings === null) return null
    const { value, file } = settings
    const site = pick(value, "configuration") ?? pick(settings.constant("config"), "configuration")
    const { output, outside, findings } = outputOf(folder, file, flagIn(project, inScript, "--output|-o"), "public")
    return {
      generator: "quartz",
      name: "Quartz",
      config: file,
      output,
      outside,
      copies: "quartz/static",
      build: "quartz build",
      inScript,
      command: "npx quartz build",
      addresses: told(pickText(site, "baseUrl"), file),
      base: null,
      titles: told(pickText(site, "pageTitle"), file),
      languages: [pickText(site, "locale") ?? ""],
      feeds: ["index.xml"],
      feedOff: "Write `enableRSS: false` for Plugin.ContentIndex in the config of Quartz.",
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}
