/**
 * What a project is set to: its config, decoded and completed. Defaults are
 * filled in by `config/` alone, and nothing here reads a file.
 */
import type { CardName } from "./Card.ts"
import type { LabelChoice } from "./Labels.ts"
import type { Site } from "./Site.ts"

/** A config that was found, decoded and completed with defaults. */
export interface Settings {
  /** Absolute path of the folder that holds the config. */
  readonly root: string
  readonly site: Site
  /** Folders relative to `root`. */
  readonly folders: { readonly articles: string; readonly feeds: string }
  /** The pages of a site generator, as patterns relative to `root`; null where none are read. */
  readonly pages: PageSettings | null
  /** Whether fanfare writes into these pages. */
  readonly inject: boolean
  readonly permalink: string | null
  readonly undated: "hold" | "first-seen"
  readonly theme: "light" | "dark"
  /** Null where the config turns pictures off. */
  readonly cards: CardSettings | null
  readonly share: ShareSettings
  readonly comments: CommentSettings
  readonly bar: BarSettings
  readonly reply: ReplySettings
  readonly widgets: {
    /** `feed` is a file relative to `root`; null for the site's own articles. */
    readonly latestNews: { readonly feed: string | null; readonly limit: number }
    readonly latestComments: { readonly limit: number }
  }
  /** Files of records besides the articles' folder, relative to `root`. */
  readonly records: ReadonlyArray<string>
  /** Digest of the whole config. */
  readonly digest: string
  /** The words on pages, by language. */
  readonly words: LabelChoice
}

/** What the config says about the pages of a site generator. */
export interface PageSettings {
  /** Patterns relative to the project. */
  readonly files: ReadonlyArray<string>
  /** Where the folder that the patterns begin with is served, with a slash at the end; null: derived from the site's. */
  readonly url: string | null
}

/** What the config says about cards. */
export interface CardSettings {
  /** Name of the template for a size; the others have fanfare's own choice. */
  readonly template: Readonly<Partial<Record<CardName, string>>>
  /** Sizes besides og, pin and square. */
  readonly sizes: ReadonlyArray<"portrait" | "story">
  /** Font files, relative to the project, tried before fanfare's own. */
  readonly fonts: ReadonlyArray<string>
  /** Whether an article's photo stands on its cards. */
  readonly photos: boolean
}

/** What the config says about sharing. */
export interface ShareSettings {
  /** Ids of the networks in the share bar, in order. */
  readonly networks: ReadonlyArray<string>
  readonly hashtags: ReadonlyArray<string>
  /** For networks that live on many servers: network id to host name. */
  readonly instances: Readonly<Record<string, string>>
  /** How a bar shows a network that closed; `omit` where it is not said. */
  readonly retired?: "omit" | "label" | "archive-link"
  readonly pinterest?: {
    /** Id of the board that the API's Pins go to. */
    readonly board?: string
    /** Whether `share.json` holds the attributes of Pinterest's own button. */
    readonly button?: boolean
    /** Whether pages ask that nothing of them is saved. Default: false. */
    readonly nopin?: boolean
    /** Whether a Pin shows the article's title, description and author. Default: true. */
    readonly richPins?: boolean
  }
}

/** What the config says about the look of the share bar. */
export interface BarSettings {
  /** Whether the bar shows the networks' names, or says them only to those who hear the page. */
  readonly names: "visible" | "hidden"
  /** Whether `widgets/fanfare.js` is there for what needs a script. */
  readonly script: boolean
}

/** What the config says about where readers leave a comment. */
export interface ReplySettings {
  /** Where the form stands on an article's own page, with its `#`; false where there is none. */
  readonly form: string | false
  /** Who gets comments as letters, false for nobody; left out, the site's author on pages that fanfare publishes. */
  readonly email?: string | false
  /** Absolute http or https address. */
  readonly webmention: string | null
}

/** What the config says about comments. */
export interface CommentSettings {
  /** Files, folders with all below them, or patterns with `*` and `**`, relative to the project. */
  readonly files: ReadonlyArray<string>
  readonly hide: ReadonlyArray<string>
  /** A file with further lines of `hide`; null without one. */
  readonly hideFile: string | null
  readonly show: ReadonlyArray<string> | null
}
