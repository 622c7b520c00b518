/** VuePress: `.vuepress/config.*` in the folder of its pages, which is often `docs/`. */
import { posix } from "node:path"
import { firstSettings } from "./code/readSettings.ts"
import { pick, pickKeys, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, outputOf, told } from "./Generator.ts"

const inScript = /\bvuepress(?:-vite|-webpack)?\s+build\b/

export const vuepress: Generator = {
  name: "vuepress",
  find: (folder, project) => {
    const named = Object.values(project.scripts).flatMap(
      (script) => /\bvuepress(?:-vite|-webpack)?\s+build\s+([\w./@][\w./@-]*)/.exec(script)?.slice(1) ?? []
    )
    const site = [...named, ".", "docs", "blog", "src"].find((one) => folder.isFolder(posix.join(one, ".vuepress")))
    if (site === undefined) return null
    const at = (path: string): string => posix.join(site, path)
    const settings = firstSettings(
      folder,
      ["ts", "mts", "js", "mjs", "cjs", "yml", "toml"].map((ending) => at(`.vuepress/config.${ending}`))
    )
    const { value, file } = settings ?? { value: undefined, file: null }
    const dest = flagIn(project, inScript, "--dest|-d") ?? pickText(value, "dest")
    const { output, outside, findings } = outputOf(folder, file, dest, at(".vuepress/dist"))
    const root = pick(value, "locales", "/")
    const build = `vuepress build ${site}`
    return {
      generator: "vuepress",
      name: "VuePress",
      config: file,
      output,
      outside,
      copies: at(".vuepress/public"),
      build,
      inScript,
      command: `npx ${build}`,
      addresses: settings?.calls("hopeTheme").flatMap(([one]) => told(pickText(one, "hostname"), file)) ?? [],
      base: pickText(value, "base"),
      titles: [...told(pickText(value, "title"), file), ...told(pickText(root, "title"), file)],
      languages: [
        pickText(value, "lang") ?? pickText(root, "lang") ?? "",
        ...pickKeys(value, "locales").map((path) => pickText(value, "locales", path, "lang") ?? "")
      ],
      feeds: [],
      feedOff: null,
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}
