/** Astro: `astro.config.*`, and the constants that its blog starter keeps the title in. */
import { firstSettings, readSettings } from "./code/readSettings.ts"
import { pick, pickList, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, folderIn, localesOf, outputOf, told } from "./Generator.ts"

const files = ["mjs", "ts", "js", "mts", "cjs", "cts"].map((ending) => `astro.config.${ending}`)
const constants = ["src/consts.ts", "src/consts.js", "src/config.ts", "src/site.config.ts", "src/constants.ts"]
const inScript = /\bastro\s+build\b/

export const astro: Generator = {
  name: "astro",
  find: (folder, project) => {
    const settings = firstSettings(folder, files)
    if (settings === null && project.dependencies["astro"] === undefined) return null
    const { value, file } = settings ?? { value: undefined, file: null }
    const { output, outside, findings } = outputOf(
      folder,
      file,
      flagIn(project, inScript, "--outDir") ?? pickText(value, "outDir"),
      "dist"
    )
    const site = constants.map((name) => readSettings(folder, name)).find((one) => one !== null) ?? null
    const named = ["SITE_TITLE", "siteTitle", "TITLE"]
      .map((name) => site?.constant(name))
      .find((one) => typeof one === "string")
    const grouped = ["SITE", "siteConfig", "site", "config"].map((name) => site?.constant(name))
    return {
      generator: "astro",
      name: "Astro",
      config: file,
      output,
      outside,
      copies: folderIn(folder, pickText(value, "publicDir") ?? "public"),
      build: "astro build",
      inScript,
      command: "npx astro build",
      addresses: [
        ...told(flagIn(project, inScript, "--site") ?? pickText(value, "site"), file),
        ...grouped.flatMap((one) =>
          told(pickText(one, "website") ?? pickText(one, "url") ?? pickText(one, "site"), site?.file ?? null)
        )
      ],
      base: flagIn(project, inScript, "--base") ?? pickText(value, "base"),
      titles: [
        ...told(typeof named === "string" ? named : null, site?.file ?? null),
        ...grouped.flatMap((one) => told(pickText(one, "title") ?? pickText(one, "name"), site?.file ?? null)),
        // Starlight takes the title where it is used.
        ...pickList(value, "integrations").flatMap((one) => told(pickText(one, "title"), file))
      ],
      languages: [
        ...localesOf(pick(value, "i18n"), pick(value, "i18n", "locales")),
        ...grouped.flatMap((one) => [pickText(one, "lang") ?? ""])
      ],
      feeds: feedsIn(folder.names("src/pages")),
      feedOff: "Take the `@astrojs/rss` route out of src/pages.",
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}

/** `src/pages/rss.xml.js` is the page `/rss.xml`. */
const feedsIn = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names
    .filter((name) => /^(?:rss|feed|atom|index)\.(?:xml|json)\.[jt]s$/.test(name))
    .map((name) => name.replace(/\.[jt]s$/, ""))
