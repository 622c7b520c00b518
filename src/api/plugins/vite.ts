/** `fanfare/vite`: runs fanfare when `vite build` has written what browsers get. */
import type { PluginOptions } from "./PluginOptions.ts"
import { type Log, runAfter } from "./runAfter.ts"

export type { PluginOptions } from "./PluginOptions.ts"

interface ResolvedConfig {
  readonly root: string
  readonly build: { readonly outDir: string; readonly watch: object | null; readonly write: boolean }
}

interface Context {
  readonly environment: { readonly name: string; readonly config: ResolvedConfig; readonly logger: Log }
}

/**
 * The plug-in for Vite. It does nothing under `vite dev` and `vite build --watch`, and runs once: after the client, not
 * after what runs on a server.
 *
 * @example
 * ```ts
 * // In vite.config.js: export default defineConfig({ plugins: [fanfare()] })
 * import { fanfare } from "fanfare/vite"
 *
 * console.log(fanfare({ strict: true }).name)
 * ```
 */
export const fanfare = (options?: PluginOptions) => ({
  name: "fanfare",
  apply: "build" as const,
  closeBundle: {
    order: "post" as const,
    sequential: true as const,
    async handler(this: Context, error?: Error): Promise<void> {
      const { root, build } = this.environment.config
      if (error !== undefined || this.environment.name !== "client" || build.watch !== null || !build.write) return
      await runAfter({ root, built: build.outDir, log: this.environment.logger }, options)
    }
  }
})
