/** All that the checks of set-up and output look at, gathered before the first of them. Types only. */
import type { Finding } from "../../model/Finding.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { ArticleFacts } from "./readArticles.ts"
import type { DiskFacts } from "./lookAtDisk.ts"
import type { DryRun } from "./tryBuild.ts"
import type { GeneratorFacts } from "./findGenerator.ts"
import type { OutFacts } from "./findOut.ts"
import type { GitFacts } from "./askGit.ts"
import type { Told } from "../../generators/GeneratorSite.ts"
import type { Hosting } from "./readHosting.ts"
import type { LedgerFacts } from "./readLedger.ts"
import type { PublishedFacts } from "./readPublished.ts"
import type { ScriptFacts } from "./readScripts.ts"
import type { SitePages } from "./readPages.ts"
import type { Workflow } from "./readWorkflows.ts"

export interface ConfigFacts {
  /** Its name; null without a config. */
  readonly name: string | null
  /** Names of further config files, which are not read. */
  readonly others: ReadonlyArray<string>
  /** Null where it cannot be used. */
  readonly settings: Settings | null
  /** The text of the file; null for a file that is not there. */
  readonly text: string | null
  /** Why it cannot be used. */
  readonly fault: { readonly detail: string; readonly hint: string } | null
}

export interface Facts {
  /** Absolute path of the project. */
  readonly root: string
  /** The version of Node, without `v`. */
  readonly node: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Whether `SOURCE_DATE_EPOCH` stands in for the clock. */
  readonly isClockSet: boolean
  /** Whether an address that is local or an example is meant. */
  readonly allowsUrl: boolean
  readonly config: ConfigFacts
  readonly out: OutFacts
  readonly generator: GeneratorFacts | null
  readonly git: GitFacts | { readonly missing: string }
  /** Those that run fanfare. */
  readonly workflows: ReadonlyArray<Workflow>
  /** Texts of all, whatever they run. */
  readonly allWorkflows: ReadonlyArray<string>
  readonly scripts: ScriptFacts
  /** Settings of hosts that may add headers: name and text. */
  readonly hostRules: ReadonlyArray<readonly [file: string, text: string]>
  readonly hosting: Hosting
  /** Files that say what is not sent to the machine that builds. */
  readonly leftOut: ReadonlyArray<Workflow>
  /** Hosts that files `CNAME` name. */
  readonly names: ReadonlyArray<Told>
  /** What lists in the config of Jekyll lack. */
  readonly jekyll: ReadonlyArray<Finding>
  readonly ledger: LedgerFacts
  readonly disk: DiskFacts
  /** Folders that hold a manifest of fanfare's, relative to the project. */
  readonly builds: ReadonlyArray<string>
  /** Names of the font packages that have a letter of a title which no installed font has. */
  readonly missingFonts: ReadonlyArray<string> | null
  readonly hasSharp: boolean
  readonly hasMammoth: boolean
  /** Null where the config cannot be used. */
  readonly articles: ArticleFacts | null
  readonly dryRun: DryRun
  readonly published: PublishedFacts | null
  readonly pages: SitePages
}

/** What a build is started with, to paste. */
export const buildCommand = ({ out, generator }: Pick<Facts, "out" | "generator">): string => {
  if (out.from === "the plug-in" && generator !== null) return generator.command
  const own = `npx fanfare build${out.isUsual ? "" : ` --out ${out.shown}`}`
  return generator === null ? own : `${generator.command} && ${own}`
}
