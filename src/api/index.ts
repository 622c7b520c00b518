/**
 * `fanfare`: what a build script, a plug-in or a test of another project uses.
 * Promises and plain data; the same as Effects is `fanfare/effect`. Re-exports
 * only.
 */
export { createFanfare, type Fanfare } from "./createFanfare.ts"
export type {
  AdoptOptions,
  AdoptReport,
  BuildEvent,
  BuildOptions,
  BuildReport,
  BuildRun,
  CheckOptions,
  CheckReport,
  FanfareOptions,
  RecordSource
} from "./project/FanfareOptions.ts"
export type { FileFormat } from "../model/settings/FormatSettings.ts"
export type { RecordChange, RecordFeed, SourceRecord } from "../sources/records/RecordFeed.ts"
export type { Config } from "../config/Config.ts"
export { defineConfig } from "../config/defineConfig.ts"
export { ConfigError, type FanfareError, PublishError, RenderError, SourceError } from "../model/errors.ts"
export { isFanfareError } from "./isFanfareError.ts"
export type { Finding } from "../model/Finding.ts"
export type { Report } from "../report/Report.ts"
export type { Change } from "../report/Change.ts"
export { networks } from "../networks/index.ts"
export type { Network } from "../networks/Network.ts"
export * from "./feeds.ts"
export { profiles } from "../../feeds/profiles/index.ts"
export type { Profile, Requirement } from "../../feeds/Channel.ts"
export { element, picture, slot } from "../../templates/element.ts"
export { templates } from "../../templates/designs/index.ts"
export { type Palette, palette } from "../../templates/palette.ts"
export type {
  Element,
  PhotoSlot,
  PortraitSlot,
  Slot,
  Template,
  TemplateProps,
  TextName,
  TextSlot
} from "../../templates/Template.ts"
export type { LogoPart, LogoProps } from "../../templates/props/LogoProps.ts"
export type { PhotoProps } from "../../templates/props/PhotoProps.ts"
export type { SlideProps } from "../../templates/props/SlideProps.ts"
