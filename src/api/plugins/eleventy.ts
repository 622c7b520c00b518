/** `fanfare/eleventy`: runs fanfare when Eleventy has written every page. */
import type { PluginOptions } from "./PluginOptions.ts"
import { printLines } from "./printLines.ts"
import { runAfter } from "./runAfter.ts"

export type { PluginOptions } from "./PluginOptions.ts"

interface After {
  readonly directories: { readonly output: string }
  readonly runMode: string
  readonly outputMode: string
}

interface EleventyConfig {
  readonly on: (event: "eleventy.after", listener: (after: After) => Promise<void>) => unknown
}

/**
 * The plug-in for Eleventy. It does nothing under `--serve`, `--watch`, `--dryrun` and `--to`.
 *
 * @example
 * ```ts
 * // In eleventy.config.js: export default (eleventyConfig) => eleventyConfig.addPlugin(fanfare, { out: "fanfare" })
 * import { fanfare } from "fanfare/eleventy"
 *
 * fanfare({ on: (event) => console.log(event) }, { out: "fanfare" })
 * ```
 */
export const fanfare = (eleventyConfig: EleventyConfig, options?: PluginOptions): void => {
  eleventyConfig.on("eleventy.after", async ({ directories, runMode, outputMode }) => {
    // What the event tells of a dry run is what it tells of any other one.
    if (runMode !== "build" || outputMode !== "fs" || process.argv.includes("--dryrun")) return
    await runAfter({ root: process.cwd(), built: directories.output, log: printLines }, options)
  })
}
