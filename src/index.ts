/**
 * The public library: everything that a build script, a plug-in or a test of
 * another project may use. Re-exports only.
 */
export { build, type BuildOptions, type Built } from "./build/build.ts"
export { check, type Checked } from "./build/check.ts"
export { cardEngine } from "./build/cardEngine.ts"
export { CardEngine } from "./cards/CardEngine.ts"
export { type Config, defineConfig, loadConfig, type Project } from "./config.ts"
export { Article } from "./model/Article.ts"
export { ConfigError, type FanfareError, PublishError, RenderError, SourceError } from "./model/errors.ts"
export { Finding } from "./model/Finding.ts"
export { Report } from "./report/Report.ts"
export { Manifest } from "./build/manifest.ts"
export { networks } from "./networks/index.ts"
export type { Network } from "./networks/Network.ts"
export * from "./feeds.ts"
export { profiles } from "../feeds/profiles/index.ts"
export type { Profile, Requirement } from "../feeds/profiles/Profile.ts"
export { element, picture, slot } from "../templates/element.ts"
export { templates } from "../templates/index.ts"
export { palette } from "../templates/palette.ts"
export type { Element, PhotoSlot, Slot, Template, TemplateProps, TextSlot } from "../templates/Template.ts"
