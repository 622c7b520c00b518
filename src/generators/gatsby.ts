/** Gatsby: `gatsby-config.*`, whose `siteMetadata` says what the site is. */
import { firstSettings } from "./code/readSettings.ts"
import { pick, pickList, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, outputOf, told } from "./Generator.ts"

const files = ["js", "ts", "mjs", "cjs"].map((ending) => `gatsby-config.${ending}`)

export const gatsby: Generator = {
  name: "gatsby",
  find: (folder, project) => {
    const settings = firstSettings(folder, files)
    if (settings === null && project.dependencies["gatsby"] === undefined) return null
    const { value, file } = settings ?? { value: undefined, file: null }
    const site = pick(value, "siteMetadata")
    const { output, outside, findings } = outputOf(folder, file, null, "public")
    const plugins = pickList(value, "plugins").map((one) => pickText(one, "resolve") ?? one)
    const manifest = pickList(value, "plugins").find((one) => pickText(one, "resolve") === "gatsby-plugin-manifest")
    return {
      generator: "gatsby",
      name: "Gatsby",
      config: file,
      output,
      outside,
      copies: "static",
      build: "gatsby build",
      inScript: /\bgatsby\s+build\b/,
      command: "npx gatsby build",
      addresses: [...told(pickText(site, "siteUrl"), file), ...told(pickText(site, "url"), file)],
      base: pickText(value, "pathPrefix"),
      titles: [...told(pickText(site, "title"), file), ...told(pickText(manifest, "options", "name"), file)],
      languages: [pickText(site, "language") ?? pickText(manifest, "options", "lang") ?? ""],
      feeds: plugins.includes("gatsby-plugin-feed") ? ["rss.xml"] : [],
      feedOff: "Take gatsby-plugin-feed out of the plug-ins of Gatsby.",
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}
