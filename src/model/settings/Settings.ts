/**
 * What a project is set to: its config, decoded and completed. Defaults are
 * filled in by `config/` alone, and nothing here reads a file.
 */
import type { Finding } from "../Finding.ts"
import type { BarSettings } from "./BarSettings.ts"
import type { CardSettings } from "./CardSettings.ts"
import type { CommentSettings } from "./CommentSettings.ts"
import type { FileFormat } from "./FormatSettings.ts"
import type { MenuSettings } from "./MenuSettings.ts"
import type { PageSettings } from "./PageSettings.ts"
import type { ReplySettings } from "./ReplySettings.ts"
import type { ShareSettings } from "./ShareSettings.ts"
import type { ProgramSource, SourceSettings } from "./SourceSettings.ts"
import type { LabelChoice } from "../Labels.ts"
import type { Site } from "../Site.ts"

/**
 * A config that was found, decoded and completed with defaults.
 *
 * @example
 * ```ts
 * import { Effect } from "effect"
 * import { loadConfig, nodeLayer, type Settings } from "fanfare/effect"
 *
 * const titleOf = ({ site }: Settings): string => site.title
 * console.log(await Effect.runPromise(loadConfig(".", null).pipe(Effect.map(titleOf), Effect.provide(nodeLayer))))
 * ```
 */
export interface Settings {
  /** Absolute path of the folder that holds the config. */
  readonly root: string
  readonly site: Site
  /** Folders relative to `root`. */
  readonly folders: { readonly articles: string; readonly feeds: string; readonly out: string }
  /** The pages of a site generator, as patterns relative to `root`; null where none are read. */
  readonly pages: PageSettings | null
  /** Whether fanfare writes into these pages. */
  readonly inject: boolean
  /** Pieces that are put at the end of the article where a page has no place for them. */
  readonly addPlaces?: ReadonlyArray<"share" | "comments">
  /** The user's own links on hosted pages. */
  readonly menu?: MenuSettings
  readonly permalink: string | null
  readonly undated: "hold" | "first-seen"
  readonly theme: "light" | "dark"
  /** Null where the config turns pictures off. */
  readonly cards: CardSettings | null
  /** Whether published pictures keep the credit that their files name. */
  readonly pictures: { readonly keepCredit: boolean }
  readonly share: ShareSettings
  readonly comments: CommentSettings
  readonly bar: BarSettings
  readonly reply: ReplySettings
  readonly widgets: {
    /** `feed` is a file relative to `root`; null for the site's own articles. */
    readonly latestNews: { readonly feed: string | null; readonly limit: number }
    readonly latestComments: { readonly limit: number }
    /** Whether hosted article pages load both, by script, when they are read. */
    readonly onArticles: boolean
  }
  /** Where articles come from besides their folder and the pages. */
  readonly sources: ReadonlyArray<SourceSettings>
  /** Those that a config in code brings along. */
  readonly programs?: ReadonlyArray<ProgramSource>
  /** Hosts of private networks that addresses may be on, as `host` or `host:port`. */
  readonly allowHosts?: ReadonlyArray<string>
  /** Kinds of files that the config reads. */
  readonly formats?: ReadonlyArray<FileFormat>
  /** Digest of the config's code and of all that it imports from the project. */
  readonly code?: string
  /** What is odd in the config, and understood all the same. */
  readonly findings?: ReadonlyArray<Finding>
  /** Digest of the whole config. */
  readonly digest: string
  /** Digest of the user's own words that stand in texts. */
  readonly notes: string
  /** The words on pages, by language. */
  readonly words: LabelChoice
}
