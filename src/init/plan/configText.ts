/** The least config that works for what was found, as YAML. */
import { posix } from "node:path"
import { stringify } from "yaml"
import type { Survey } from "../Survey.ts"

/** `out`: the output directory where it is not `public`. */
export const configText = (survey: Survey, out: string | null): string => {
  const { generator, plain, home, title, languages, accounts } = survey
  const [language] = languages
  const served = generator?.output ?? plain.served
  const below = served === null ? null : folderBelow(served, out)
  const pages = generator === null ? plain.pages : `${generator.output}/**/*.html`
  const lines = [
    "site:",
    ...(home === null
      ? ['  url: "" # Fill in where the site is published, for example https://news.example.org/' + (below ?? "")]
      : below === null || below === ""
        ? [`  url: ${scalar(home.value)}`]
        : [
            `  url: ${scalar(new URL(below, home.value).href)} # where \`out\` is served`,
            `  home: ${scalar(home.value)}`
          ]),
    `  title: ${scalar(title.value)}`,
    ...(language === undefined || language === "en" ? [] : [`  language: ${scalar(language)}`]),
    ...(Object.keys(accounts).length === 0
      ? []
      : ["  accounts:", ...Object.entries(accounts).map(([network, name]) => `    ${network}: ${scalar(name)}`)]),
    ...(pages === null ? [] : [`pages: ${scalar(pages)}`]),
    ...(generator === null && !plain.isBuilt
      ? []
      : ["inject: true # head tags and links to the feeds go into these pages"]),
    ...(generator !== null || plain.articles === null || plain.articles === "articles"
      ? []
      : [`articles: ${scalar(plain.articles)}`]),
    ...(generator !== null || plain.exports.length === 0
      ? []
      : ["sources:", ...plain.exports.map((file) => `  - export: ${scalar(file)}`)]),
    ...(out === null ? [] : [`out: ${scalar(out)}`])
  ]
  return `${lines.join("\n")}\n`
}

/** Where the output is served, relative to the site; null where it lies outside of what is served. */
const folderBelow = (served: string, out: string | null): string | null => {
  const path = posix.relative(served, out ?? "public")
  return path.startsWith("..") ? null : path === "" ? "" : `${path}/`
}

const scalar = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd()
