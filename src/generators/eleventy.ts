/** Eleventy: its config is a function, so that calls count as much as what it returns; address and title are in its data files. */
import { posix } from "node:path"
import type { Folder } from "./Folder.ts"
import { firstSettings, readSettings, type Settings } from "./code/readSettings.ts"
import { pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, outputOf, told } from "./Generator.ts"

const files = [".eleventy.js", ...["js", "mjs", "cjs", "ts", "mts", "cts"].map((ending) => `eleventy.config.${ending}`)]
const inScript = /(?:^|[\s&;|"'/])(?:eleventy|@11ty\/eleventy)(?=$|[\s&;|"'])(?!.*--serve)/

export const eleventy: Generator = {
  name: "eleventy",
  find: (folder, project) => {
    const settings = firstSettings(folder, files)
    if (settings === null && project.dependencies["@11ty/eleventy"] === undefined) return null
    const file = settings?.file ?? null
    const dir = (name: string): string | null => dirOf(settings, name)
    const input = flagIn(project, inScript, "--input") ?? called(settings, "setInputDirectory") ?? dir("input") ?? "."
    const named = flagIn(project, inScript, "--output") ?? called(settings, "setOutputDirectory") ?? dir("output")
    const { output, outside, findings } = outputOf(folder, file, named, "_site")
    const data = called(settings, "setDataDirectory") ?? dir("data") ?? "_data"
    const facts = dataFacts(folder, [posix.join(input, data), data], settings)
    const from = (names: ReadonlyArray<string>) =>
      facts.flatMap((one) => names.flatMap((name) => told(pickText(one.value, name), one.file)))
    return {
      generator: "eleventy",
      name: "Eleventy",
      config: file,
      output,
      outside,
      copies: null,
      build: "eleventy",
      inScript,
      command: "npx @11ty/eleventy",
      addresses: from(["url", "base", "siteUrl", "siteURL", "baseUrl", "baseURL", "domain"]).filter(({ value }) =>
        /^https?:/.test(value)
      ),
      base:
        flagIn(project, inScript, "--pathprefix") ??
        pickText(settings?.value, "pathPrefix") ??
        pickText(settings?.constant("config"), "pathPrefix"),
      titles: from(["title", "name", "siteTitle"]),
      languages: from(["language", "lang", "locale"]).map(({ value }) => value),
      feeds: [input, `${input}/content`, `${input}/feed`].flatMap((one) =>
        folder
          .names(one)
          .filter((name) => /^(?:feed|rss|atom)(?:\.xml)?\.(?:njk|liquid|11ty\.[cm]?js)$/.test(name))
          .flatMap((name) => feedPath(folder.read(posix.join(one, name)) ?? "", facts))
      ),
      feedOff: "Take `eleventy-plugin-rss` and its template out.",
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}

const dirOf = (settings: Settings | null, name: string): string | null =>
  pickText(settings?.value, "dir", name) ?? pickText(settings?.constant("config"), "dir", name)

const called = (settings: Settings | null, method: string): string | null => {
  const [value] = settings?.calls(method)[0] ?? []
  return typeof value === "string" ? value : null
}

/** Where a template of a feed is written to, by its `permalink`; `{{ metadata.feed.path }}` is looked up in the data. */
const feedPath = (template: string, facts: ReadonlyArray<Facts>): ReadonlyArray<string> => {
  const written = /^\s*["']?permalink["']?\s*:\s*(["'`]?)(.+?)\1\s*,?\s*$/m.exec(template)?.[2]
  if (written === undefined) return []
  const path = written.replace(/\{\{-?\s*([\w.]+)(?:\s*\|\s*url)?\s*-?\}\}/g, (all, name: string) => {
    const [base = "", ...keys] = name.split(".")
    const values = facts.filter(({ file }) => posix.basename(file).replace(/\.\w+$/, "") === base)
    return values.map(({ value }) => pickText(value, ...keys)).find((one) => one !== null) ?? all
  })
  return /\.(?:xml|json|rss|atom)$/.test(path) && !path.includes("{{") ? [path.replace(/^\/+/, "")] : []
}

interface Facts {
  readonly value: unknown
  readonly file: string
}

const dataFiles = ["metadata", "site", "meta", "config", "global"].flatMap((name) =>
  ["json", "js", "mjs", "cjs", "ts", "yaml", "yml", "toml"].map((ending) => `${name}.${ending}`)
)

/** Data of the whole site: files, `addGlobalData`, and what the plug-in for feeds is given. */
const dataFacts = (folder: Folder, folders: ReadonlyArray<string>, settings: Settings | null): ReadonlyArray<Facts> => [
  ...folders.flatMap((one) =>
    dataFiles.flatMap((name) => {
      const read = readSettings(folder, posix.join(one, name))
      return read === null ? [] : [read]
    })
  ),
  ...(settings === null
    ? []
    : ["addGlobalData", "addPlugin"].flatMap((method) =>
        settings.calls(method).flatMap(([, second]) => [
          { value: second, file: settings.file },
          { value: (second as { readonly metadata?: unknown } | undefined)?.metadata, file: settings.file }
        ])
      ))
]
