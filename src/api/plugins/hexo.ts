/** `fanfare/hexo`: runs fanfare when `hexo generate` has written every page, and before they are deployed. */
import type { PluginOptions } from "./PluginOptions.ts"
import { type Log, runAfter } from "./runAfter.ts"

export type { PluginOptions } from "./PluginOptions.ts"

type Arguments = Readonly<Record<string, unknown>>
type Command = (args: Arguments) => PromiseLike<unknown>

interface Hexo {
  readonly base_dir: string
  readonly public_dir: string
  readonly log: Log
  readonly call: (name: string, args: Arguments) => PromiseLike<unknown>
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
    const isAsked = (...names: ReadonlyArray<string>): boolean => names.some((name) => args[name] === true)
    await generate.call(hexo, { ...args, d: false, deploy: false })
    if (isAsked("w", "watch")) return
    const { base_dir: root, public_dir: built, log } = hexo
    await runAfter({ root, built, log }, options)
    if (isAsked("d", "deploy")) await hexo.call("deploy", args)
  })
}
