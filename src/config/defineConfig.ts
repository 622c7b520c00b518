/** What a config in TypeScript calls to be typed. It checks nothing: that happens when the config is read. */
import type { Config } from "./Config.ts"

/**
 * Gives a `fanfare.config.ts` its types; returns the config as it is.
 *
 * @example
 * ```ts
 * import { defineConfig } from "fanfare"
 *
 * const config = defineConfig({ site: { url: "https://news.example.org/", title: "Example News" } })
 * console.log(config.site.title)
 * ```
 */
export const defineConfig = (config: Config): Config => config
