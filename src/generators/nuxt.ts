/** Nuxt, as far as it writes pages as files: `nuxt generate`. */
import { firstSettings } from "./code/readSettings.ts"
import { pick, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, folderIn, localesOf, outputOf, told } from "./Generator.ts"

const files = ["ts", "js", "mjs", "mts"].map((ending) => `nuxt.config.${ending}`)

export const nuxt: Generator = {
  name: "nuxt",
  find: (folder, project) => {
    const settings = firstSettings(folder, files)
    if (settings === null && project.dependencies["nuxt"] === undefined) return null
    const { value, file } = settings ?? { value: undefined, file: null }
    const isOld = /^\D*2\./.test(project.dependencies["nuxt"] ?? "") || pickText(value, "target") === "static"
    const named = pickText(value, "nitro", "output", "publicDir") ?? pickText(value, "generate", "dir")
    const { output, outside, findings } = outputOf(folder, file, named, isOld ? "dist" : ".output/public")
    return {
      generator: "nuxt",
      name: "Nuxt",
      config: file,
      output,
      outside,
      copies: folderIn(folder, pickText(value, "dir", "public") ?? (isOld ? "static" : "public")),
      build: "nuxt generate",
      inScript: /\bnux[ti]\s+generate\b/,
      command: "npx nuxt generate",
      addresses: [
        ...told(pickText(value, "site", "url"), file),
        ...told(pickText(value, "runtimeConfig", "public", "siteUrl"), file),
        ...told(pickText(value, "i18n", "baseUrl"), file),
        ...told(pickText(value, "sitemap", "hostname"), file)
      ],
      base: pickText(value, "app", "baseURL") ?? pickText(value, "router", "base"),
      titles: [
        ...told(pickText(value, "site", "name"), file),
        ...told(pickText(value, "app", "head", "title"), file),
        ...told(pickText(value, "head", "title"), file)
      ],
      languages: [
        pickText(value, "site", "defaultLocale") ?? pickText(value, "app", "head", "htmlAttrs", "lang") ?? "",
        ...localesOf(pick(value, "i18n"), pick(value, "i18n", "locales"))
      ],
      feeds: [],
      feedOff: null,
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}
