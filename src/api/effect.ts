/**
 * `fanfare/effect`: what `fanfare` does by Promises, as Effects, and the parts
 * that it is made of. Its `effect` is the user's own, an optional peer: install
 * version 4.1 beside fanfare. Re-exports only.
 */
export { adopt, build, type BuildEffectOptions, buildEvents, check } from "./project/programs.ts"
export { nodeLayer } from "../run/nodeLayer.ts"
export { Config } from "../config/Config.ts"
export { decodeConfig, loadConfig } from "../config/loadConfig.ts"
export { Article } from "../model/Article.ts"
export { ConfigError, type FanfareError, PublishError, RenderError, SourceError } from "../model/errors.ts"
export { Finding } from "../model/Finding.ts"
export type { Settings } from "../model/settings/Settings.ts"
export { Directory } from "../publish/Directory.ts"
export { Report } from "../report/Report.ts"
export { run } from "../run/run.ts"
export type { RunEvent } from "../run/RunEvent.ts"
export type { Ran, RunOptions, RunServices } from "../run/RunOptions.ts"
export { Fetcher } from "../sources/http/Fetcher.ts"
export { Store } from "../store/Store.ts"
