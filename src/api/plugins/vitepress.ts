/** `fanfare/vitepress`: runs fanfare when `vitepress build` has written every page. */
import type { PluginOptions } from "./PluginOptions.ts"
import { type Log, runAfter } from "./runAfter.ts"

export type { PluginOptions } from "./PluginOptions.ts"

interface SiteConfig {
  readonly root: string
  readonly outDir: string
  readonly logger: Log
}

/**
 * What VitePress does at the end of a build. VitePress hydrates its pages: see docs/plugins.md for the places.
 *
 * @example
 * ```ts
 * // In .vitepress/config.mts: export default defineConfig({ buildEnd: fanfare() })
 * import { fanfare } from "fanfare/vitepress"
 *
 * console.log(typeof fanfare({ out: "fanfare" }))
 * ```
 */
export const fanfare =
  (options?: PluginOptions) =>
  ({ root, outDir: built, logger: log }: SiteConfig): Promise<void> =>
    runAfter({ root, built, log }, options)
