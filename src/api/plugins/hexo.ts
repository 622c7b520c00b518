/** `fanfare/hexo`: runs fanfare when `hexo generate` has written every page, and before they are deployed. */
import type { PluginOptions } from "./PluginOptions.ts"
import { runAfter, type Site } from "./runAfter.ts"

export type { PluginOptions } from "./PluginOptions.ts"

type Command = (args: Readonly<Record<string, unknown>>) => PromiseLike<unknown>

interface Hexo extends Pick<Site, "log">, Readonly<Record<"base_dir" | "public_dir", string>> {
  readonly call: (name: string, ...args: Parameters<Command>) => PromiseLike<unknown>
  readonly extend: {
    readonly console: {
      readonly get: (name: string) => (Command & { readonly desc?: string; readonly options?: object }) | undefined
      readonly register: (name: string, desc: string, options: object, command: Command) => unknown
    }
  }
}

/**
 * For a file in the site's `scripts/`. Hexo's hooks run before its files are written, so this follows the command itself.
 * It does nothing under `hexo server` and `hexo generate --watch`.
 *
 * @example
 * ```ts
 * // In scripts/fanfare.js: require("fanfare/hexo").fanfare(hexo, { out: "fanfare" })
 * import { fanfare } from "fanfare/hexo"
 *
 * console.log(typeof fanfare)
 * ```
 */
export const fanfare = (hexo: Hexo, options?: PluginOptions): void => {
  const generate = hexo.extend.console.get("generate")
  if (generate === undefined) return
  hexo.extend.console.register("generate", generate.desc ?? "", generate.options ?? {}, async (args) => {
    await generate.call(hexo, { ...args, d: false, deploy: false })
    if (args["w"] === true || args["watch"] === true) return
    await runAfter({ root: hexo.base_dir, built: hexo.public_dir, log: hexo.log }, options)
    if (args["d"] === true || args["deploy"] === true) await hexo.call("deploy", args)
  })
}
