/**
 * The public library: everything that a build script, a plug-in or a test of
 * another project may use. Re-exports only.
 */
export type { Settings } from "../model/settings/Settings.ts"
export { type Config, defineConfig } from "../config/Config.ts"
export { loadConfig } from "../config/loadConfig.ts"
export { Article } from "../model/Article.ts"
export { ConfigError, type FanfareError, PublishError, RenderError, SourceError } from "../model/errors.ts"
export { Finding } from "../model/Finding.ts"
export { Report } from "../report/Report.ts"
export { networks } from "../networks/index.ts"
export type { Network } from "../networks/Network.ts"
export * from "./feeds.ts"
export { profiles } from "../../feeds/profiles/index.ts"
export type { Profile, Requirement } from "../../feeds/Channel.ts"
export { element, picture, slot } from "../../templates/element.ts"
export { templates } from "../../templates/index.ts"
export { palette } from "../../templates/palette.ts"
export type { Element, PhotoSlot, Slot, Template, TemplateProps, TextSlot } from "../../templates/Template.ts"
