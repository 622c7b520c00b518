/** Hugo: TOML, YAML or JSON, in one file or in `config/_default/`; names of settings are written in any case. */
import type { Folder } from "./Folder.ts"
import { firstSettings, readSettings, type Settings } from "./code/readSettings.ts"
import { pick, pickKeys, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, folderIn, outputOf, told } from "./Generator.ts"

const endings = ["toml", "yaml", "yml", "json"]
const named = (name: string): ReadonlyArray<string> => endings.map((ending) => `${name}.${ending}`)
const inScript = /(?:^|[\s&;|"'/])hugo(?=$|[\s&;|"'])(?!\s+(?:server|serve|new|mod|version)\b)/

export const hugo: Generator = {
  name: "hugo",
  find: (folder, project) => {
    const own = firstSettings(folder, [
      ...named("hugo"),
      ...named("config/_default/hugo"),
      ...named("config/_default/config")
    ])
    const settings = own ?? sharedName(folder)
    if (settings === null) return null
    const value = lowerKeys(settings.value)
    const { file } = settings
    const languages = languagesOf(folder, value)
    const first = pickText(value, "defaultcontentlanguage")
    const main = first === null ? undefined : languages[first]
    const { output, outside, findings } = outputOf(
      folder,
      file,
      flagIn(project, inScript, "--destination|-d") ?? pickText(value, "publishdir"),
      "public"
    )
    const code = pickText(main, "languagecode") ?? pickText(value, "languagecode") ?? pickText(value, "locale")
    return {
      generator: "hugo",
      name: "Hugo",
      config: file,
      output,
      outside,
      copies: folderIn(folder, pickText(value, "staticdir") ?? pickText(value, "staticdir", "0") ?? "static"),
      build: "hugo",
      inScript,
      command: "hugo",
      addresses: [
        ...told(flagIn(project, inScript, "--baseURL|-b") ?? pickText(value, "baseurl"), file),
        ...told(pickText(main, "baseurl"), file)
      ],
      base: null,
      titles: [
        ...told(pickText(value, "title"), file),
        ...told(pickText(main, "title"), file),
        ...Object.values(languages).flatMap((one) => told(pickText(one, "title"), file))
      ],
      languages: [...(code === null ? [] : [code]), ...(first === null ? [] : [first]), ...Object.keys(languages)],
      feeds: /\brss\b/i.test(JSON.stringify(pick(value, "disablekinds") ?? "")) ? [] : ["index.xml"],
      feedOff: 'Write `disableKinds = ["RSS"]` in the config of Hugo.',
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}

/** `config.toml` may be of any program: Hugo's names its address, or lies beside Hugo's folders. */
const sharedName = (folder: Folder): Settings | null => {
  const settings = firstSettings(folder, named("config"))
  // That of Zola.
  if (settings === null || pickText(settings.value, "base_url") !== null) return null
  const isHugo =
    pickText(lowerKeys(settings.value), "baseurl") !== null ||
    (folder.isFolder("content") &&
      (folder.isFolder("layouts") || folder.isFolder("themes") || folder.isFolder("archetypes")))
  return isHugo ? settings : null
}

const languagesOf = (folder: Folder, value: unknown): Readonly<Record<string, unknown>> => {
  const apart = named("config/_default/languages")
    .map((name) => readSettings(folder, name))
    .find((one) => one !== null)
  const all = lowerKeys(apart?.value) ?? pick(value, "languages")
  return Object.fromEntries(pickKeys(all).map((name) => [name, pick(all, name)]))
}

const lowerKeys = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerKeys(inner)]))
}
