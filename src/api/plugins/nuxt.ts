/** `fanfare/nuxt`: runs fanfare when Nuxt has prerendered its pages. */
import type { PluginOptions } from "./PluginOptions.ts"
import { type Log, runAfter } from "./runAfter.ts"

export type { PluginOptions } from "./PluginOptions.ts"

interface Nitro {
  readonly options: { readonly output: { readonly publicDir: string } }
  readonly hooks: { readonly hook: (event: "prerender:done", listener: () => Promise<void>) => unknown }
  readonly logger: Log
}

interface Nuxt {
  readonly options: { readonly dev: boolean; readonly rootDir: string }
  readonly hook: (event: "nitro:init", listener: (nitro: Nitro) => void) => unknown
}

/**
 * The module for Nuxt. It runs after `nuxt generate`, and after `nuxt build` where pages are prerendered; not in `nuxt dev`.
 *
 * @example
 * ```ts
 * // In nuxt.config.ts: export default defineNuxtConfig({ modules: [[fanfare, { out: "fanfare" }]] })
 * import { fanfare } from "fanfare/nuxt"
 *
 * fanfare({ out: "fanfare" }, { options: { dev: false, rootDir: "." }, hook: (event) => console.log(event) })
 * ```
 */
export const fanfare = (options: PluginOptions, { options: { dev, rootDir: root }, hook }: Nuxt): void => {
  if (dev) return
  hook("nitro:init", ({ hooks, logger: log, options: { output } }) => {
    hooks.hook("prerender:done", () => runAfter({ root, built: output.publicDir, log }, options))
  })
}
