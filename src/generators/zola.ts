/** Zola: `zola.toml`, or a `config.toml` that names its address as Zola does. */
import { firstSettings } from "./code/readSettings.ts"
import { pickKeys, pickText, pick } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, outputOf, told } from "./Generator.ts"

const inScript = /(?:^|[\s&;|"'/])zola\s+build\b/

export const zola: Generator = {
  name: "zola",
  find: (folder, project) => {
    const settings = firstSettings(folder, ["zola.toml", "config.toml"])
    if (settings === null || pickText(settings.value, "base_url") === null) return null
    const { value, file } = settings
    const named = flagIn(project, inScript, "--output-dir|-o") ?? pickText(value, "output_dir")
    const { output, outside, findings } = outputOf(folder, file, named, "public")
    const names = feedNames(value)
    return {
      generator: "zola",
      name: "Zola",
      config: file,
      output,
      outside,
      copies: "static",
      build: "zola build",
      inScript,
      command: "zola build",
      addresses: told(pickText(value, "base_url"), file),
      base: null,
      titles: told(pickText(value, "title"), file),
      languages: [pickText(value, "default_language") ?? "", ...pickKeys(value, "languages")],
      feeds: pick(value, "generate_feeds") === true || pick(value, "generate_feed") === true ? names : [],
      feedOff: "Write `generate_feeds = false` in the config of Zola.",
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}

const feedNames = (value: unknown): ReadonlyArray<string> => {
  const named = pick(value, "feed_filenames") ?? pick(value, "feed_filename") ?? "atom.xml"
  return [named].flat().filter((one): one is string => typeof one === "string")
}
