/** `fanfare/docusaurus`: runs fanfare when `docusaurus build` has written the pages of every language. */
import { basename, dirname } from "node:path"
import type { PluginOptions } from "./PluginOptions.ts"
import { printLines } from "./printLines.ts"
import { runAfter } from "./runAfter.ts"

export type { PluginOptions } from "./PluginOptions.ts"

interface Built {
  readonly siteDir: string
  readonly outDir: string
  readonly i18n: Readonly<Record<"currentLocale" | "defaultLocale", string> & { locales: ReadonlyArray<string> }>
}

/**
 * The plug-in for Docusaurus, which hydrates its pages: see docs/plugins.md for the places.
 *
 * @example
 * ```ts
 * // In docusaurus.config.js: plugins: [[fanfare, { out: "fanfare" }]]
 * import { fanfare } from "fanfare/docusaurus"
 *
 * console.log(fanfare({}, { out: "fanfare" }).name)
 * ```
 */
export const fanfare = (_context: object, options?: PluginOptions) => ({
  name: "fanfare",
  postBuild: async ({ siteDir: root, outDir, i18n }: Built): Promise<void> => {
    const { currentLocale, defaultLocale, locales } = i18n
    // The default language is built first, into the folder in which each other one then gets a folder of its name.
    const others = locales.filter((locale) => locale !== defaultLocale)
    const isInFolder = currentLocale !== defaultLocale && basename(outDir) === currentLocale
    const isAlone = currentLocale !== defaultLocale && !isInFolder
    if (!isAlone && currentLocale !== (others.at(-1) ?? defaultLocale)) return
    await runAfter({ root, built: isInFolder ? dirname(outDir) : outDir, log: printLines }, options)
  }
})
