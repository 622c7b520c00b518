/** `fanfare/astro`: runs fanfare when `astro build` has written every page. */
import { fileURLToPath } from "node:url"
import type { PluginOptions } from "./PluginOptions.ts"
import { type Log, runAfter } from "./runAfter.ts"

export type { PluginOptions } from "./PluginOptions.ts"

/**
 * The integration for Astro. Put it last: integrations run in the order in which they stand.
 *
 * @example
 * ```ts
 * // In astro.config.mjs: export default defineConfig({ site: "https://news.example.org", integrations: [fanfare()] })
 * import { fanfare } from "fanfare/astro"
 *
 * console.log(fanfare({ strict: true }).name)
 * ```
 */
export const fanfare = (options?: PluginOptions) => {
  let root = process.cwd()
  return {
    name: "fanfare",
    hooks: {
      "astro:config:done": ({ config }: { readonly config: { readonly root: URL } }): void => {
        root = fileURLToPath(config.root)
      },
      "astro:build:done": ({ dir, logger: log }: { readonly dir: URL; readonly logger: Log }): Promise<void> =>
        runAfter({ root, built: fileURLToPath(dir), log }, options)
    }
  }
}
