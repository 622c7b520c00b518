/** Jekyll: `_config.yml`, which Hexo has too; a Gemfile says how it is run. */
import { firstSettings } from "./code/readSettings.ts"
import { pickList, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, outputOf, told } from "./Generator.ts"

const inScript = /\bjekyll\s+(?:build|b)\b/

export const jekyll: Generator = {
  name: "jekyll",
  find: (folder, project) => {
    const settings = firstSettings(folder, ["_config.yml", "_config.yaml", "_config.toml"])
    const gems = folder.read("Gemfile") ?? ""
    const hasGem = /^\s*gem\s+["'](?:jekyll|github-pages)\b/m.test(gems)
    if (settings === null && !hasGem) return null
    if (!hasGem && project.dependencies["hexo"] !== undefined) return null
    if (!hasGem && folder.isFolder("source/_posts")) return null
    const { value, file } = settings ?? { value: undefined, file: null }
    const named = flagIn(project, inScript, "--destination|-d") ?? pickText(value, "destination")
    const { output, outside, findings } = outputOf(folder, file, named, "_site")
    const plugins = [
      ...pickList(value, "plugins"),
      ...pickList(value, "gems"),
      ...(/jekyll-feed|github-pages/.test(gems) ? ["jekyll-feed"] : [])
    ]
    const build = hasGem ? "bundle exec jekyll build" : "jekyll build"
    return {
      generator: "jekyll",
      name: "Jekyll",
      config: file,
      output,
      outside,
      copies: null,
      build,
      inScript,
      command: build,
      addresses: told(pickText(value, "url"), file),
      base: pickText(value, "baseurl"),
      titles: [...told(pickText(value, "title"), file), ...told(pickText(value, "name"), file)],
      languages: [pickText(value, "lang") ?? pickText(value, "locale") ?? pickText(value, "language") ?? ""],
      feeds: plugins.includes("jekyll-feed") ? [pickText(value, "feed", "path") ?? "feed.xml"] : [],
      feedOff: "Take `jekyll-feed` out of `plugins` in _config.yml.",
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}
