/** Docusaurus: `docusaurus.config.*`; its blog has feeds unless its options say otherwise. */
import { firstSettings } from "./code/readSettings.ts"
import { pick, pickList, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, folderIn, localesOf, outputOf, told } from "./Generator.ts"

const files = ["ts", "js", "mjs", "cjs", "mts"].map((ending) => `docusaurus.config.${ending}`)
const inScript = /\bdocusaurus\s+build\b/

export const docusaurus: Generator = {
  name: "docusaurus",
  find: (folder, project) => {
    const settings = firstSettings(folder, files)
    if (settings === null && project.dependencies["@docusaurus/core"] === undefined) return null
    const { value, file } = settings ?? { value: undefined, file: null }
    const { output, outside, findings } = outputOf(folder, file, flagIn(project, inScript, "--out-dir"), "build")
    const classic = pickList(value, "presets").map((one) =>
      Array.isArray(one) ? (one as ReadonlyArray<unknown>)[1] : undefined
    )
    const blog = classic.map((one) => pick(one, "blog")).find((one) => one !== undefined)
    const path = (pickText(blog, "routeBasePath") ?? "blog").replace(/^\/+|\/+$/g, "")
    return {
      generator: "docusaurus",
      name: "Docusaurus",
      config: file,
      output,
      outside,
      copies: folderIn(folder, pickText(value, "staticDirectories", "0") ?? "static"),
      build: "docusaurus build",
      inScript,
      command: "npx docusaurus build",
      addresses: told(pickText(value, "url"), file),
      base: pickText(value, "baseUrl"),
      titles: told(pickText(value, "title"), file),
      languages: localesOf(pick(value, "i18n"), pick(value, "i18n", "locales")),
      feeds: blog === false || !folder.isFolder("blog") ? [] : [`${path === "" ? "" : `${path}/`}rss.xml`],
      feedOff: "Write `blog: { feedOptions: { type: null } }` in docusaurus.config.",
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}
