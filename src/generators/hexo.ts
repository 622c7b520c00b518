/** Hexo: `_config.yml` beside a `package.json` that names it. */
import { firstSettings } from "./code/readSettings.ts"
import { pick, pickList, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, folderIn, outputOf, told } from "./Generator.ts"

export const hexo: Generator = {
  name: "hexo",
  find: (folder, project) => {
    const isNamed = project.dependencies["hexo"] !== undefined || pick(project.value, "hexo") !== undefined
    const settings = firstSettings(folder, ["_config.yml", "_config.yaml", "_config.json"])
    const isOfRuby = /^\s*gem\s+["'](?:jekyll|github-pages)\b/m.test(folder.read("Gemfile") ?? "")
    if (!isNamed && (isOfRuby || settings === null || !folder.isFolder("source/_posts"))) return null
    const { value, file } = settings ?? { value: undefined, file: null }
    const { output, outside, findings } = outputOf(folder, file, pickText(value, "public_dir"), "public")
    const all = pickList(value, "language").filter((one): one is string => typeof one === "string")
    const hasFeed = Object.keys(project.dependencies).some((name) => /^hexo-generator-(?:feed|rss|atom)/.test(name))
    return {
      generator: "hexo",
      name: "Hexo",
      config: file,
      output,
      outside,
      copies: folderIn(folder, pickText(value, "source_dir") ?? "source"),
      build: "hexo generate",
      inScript: /\bhexo\s+(?:generate|g)\b/,
      command: "npx hexo generate",
      addresses: told(pickText(value, "url"), file),
      base: pickText(value, "root"),
      titles: told(pickText(value, "title"), file),
      languages: [pickText(value, "language") ?? "", ...all],
      feeds: hasFeed ? [pickText(value, "feed", "path") ?? "atom.xml"] : [],
      feedOff: "Run `npm uninstall hexo-generator-feed`.",
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}
