/** A site that a generator builds, as its own files tell of it. Types only; paths are relative to the folder, with forward slashes. */
import type { Finding } from "../model/Finding.ts"

export type GeneratorName =
  | "astro"
  | "eleventy"
  | "hugo"
  | "jekyll"
  | "hexo"
  | "next"
  | "nuxt"
  | "docusaurus"
  | "vitepress"
  | "vuepress"
  | "sveltekit"
  | "gatsby"
  | "zola"
  | "quartz"
  | "pelican"

/** A value, and the file that says so. */
export interface Told<A = string> {
  readonly value: A
  readonly from: string
}

export interface GeneratorSite {
  readonly generator: GeneratorName
  /** Its name for people. */
  readonly name: string
  /** Its config; null where only `package.json` names it. */
  readonly config: string | null
  /** Folder of the built pages. */
  readonly output: string
  /** The folder that settings name where it is not below this one: `output` is the usual one then. Null elsewhere. */
  readonly outside: string | null
  /** The folder whose files are copied as they are; null for a generator without one. */
  readonly copies: string | null
  /** The command that builds the site, and how it is known in a script. */
  readonly build: string
  readonly inScript: RegExp
  /** The same command as it is typed outside of a script. */
  readonly command: string
  /** Addresses of the site, the surest first. */
  readonly addresses: ReadonlyArray<Told>
  /** Path below which the site is served, such as `/blog/`. */
  readonly base: string | null
  readonly titles: ReadonlyArray<Told>
  /** As they are written there; the site's own first. */
  readonly languages: ReadonlyArray<string>
  /** Feeds that it writes, as paths below the site. */
  readonly feeds: ReadonlyArray<string>
  /** What keeps it from writing a feed of its own; null where it writes none by itself. */
  readonly feedOff: string | null
  readonly findings: ReadonlyArray<Finding>
}
