/** What every plug-in of a generator takes. Types only; the rest of a project's settings is in its config file. */

/**
 * How a plug-in runs `fanfare build` when its generator has written the site.
 *
 * @example
 * ```ts
 * import { fanfare, type PluginOptions } from "fanfare/astro"
 *
 * const options: PluginOptions = { out: "fanfare", strict: true }
 * console.log(fanfare(options).name)
 * ```
 */
export interface PluginOptions {
  /** The config file, relative to the generator's project. Default: the first `fanfare.config.*` beside the generator's own config. */
  readonly config?: string
  /** Where fanfare writes, relative to the folder that the generator writes. Default: that folder itself. */
  readonly out?: string
  /**
   * What stops the generator's build. `true`: errors and warnings, and nothing is published then. `false`: only what kept
   * fanfare from working, such as a wrong config; errors in articles and sources that fail are said as warnings. Default:
   * errors, and what kept fanfare from working.
   */
  readonly strict?: boolean
  /** Take an address of the site that is local, a preview or an example even in CI. Default: false. */
  readonly allowUrl?: boolean
}
