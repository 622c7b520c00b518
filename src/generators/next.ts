/** Next, as far as it writes pages as files: `output: "export"`. Its address stands in the root layout or in next-sitemap's config. */
import { finding } from "../model/Finding.ts"
import { firstSettings } from "./code/readSettings.ts"
import { pick, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, localesOf, outputOf, told } from "./Generator.ts"

const files = ["ts", "mjs", "js", "cjs", "mts"].map((ending) => `next.config.${ending}`)
const layouts = ["app", "src/app"].flatMap((name) =>
  ["tsx", "jsx", "js", "ts"].map((ending) => `${name}/layout.${ending}`)
)
const inScript = /\bnext\s+build\b/

export const next: Generator = {
  name: "next",
  find: (folder, project) => {
    const settings = firstSettings(folder, files)
    if (settings === null && project.dependencies["next"] === undefined) return null
    const { value, file } = settings ?? { value: undefined, file: null }
    const old = Object.values(project.scripts).some((script) => /\bnext\s+export\b/.test(script))
    const isExport = old || pickText(value, "output") === "export"
    const named = flagIn(project, /\bnext\s+export\b/, "-o|--outdir") ?? (old ? null : pickText(value, "distDir"))
    const { output, outside, findings } = outputOf(folder, file, named, "out")
    const layout = firstSettings(folder, layouts)
    const metadata = layout?.constant("metadata")
    const sitemap = firstSettings(folder, [
      "next-sitemap.config.js",
      "next-sitemap.config.mjs",
      "next-sitemap.config.cjs"
    ])
    const isServer =
      isExport || settings?.isBroken === true
        ? []
        : [
            finding(
              "FF2103",
              file === null ? {} : { file },
              'Next writes no pages as files, because its config does not say `output: "export"`; fanfare reads pages that are files.',
              'Add `output: "export"` to the config of Next, or name the folder of your articles as `articles:` in fanfare.config.yaml in place of `pages:`.'
            )
          ]
    return {
      generator: "next",
      name: "Next",
      config: file,
      output,
      outside,
      copies: "public",
      build: "next build",
      inScript: old ? /\bnext\s+export\b/ : inScript,
      command: "npx next build",
      addresses: [
        ...told(pickText(metadata, "metadataBase"), layout?.file ?? null),
        ...told(pickText(sitemap?.value, "siteUrl"), sitemap?.file ?? null),
        ...told(pickText(metadata, "openGraph", "url"), layout?.file ?? null)
      ],
      base: pickText(value, "basePath"),
      titles: told(
        pickText(metadata, "openGraph", "siteName") ??
          pickText(metadata, "title", "default") ??
          pickText(metadata, "title"),
        layout?.file ?? null
      ),
      languages: localesOf(pick(value, "i18n"), pick(value, "i18n", "locales")),
      feeds: [],
      feedOff: null,
      findings: [...brokenConfig(settings), ...isServer, ...findings]
    }
  }
}
