/** What every file of the output may know of the site. No article is in it. */
import type { BarSettings } from "../model/settings/BarSettings.ts"
import type { FeedFacts } from "../model/FeedFacts.ts"
import type { FamilyFacts } from "../model/feeds/FeedFamily.ts"
import type { MenuSettings } from "../model/settings/MenuSettings.ts"
import type { ReplySettings } from "../model/settings/ReplySettings.ts"
import type { ShareSettings } from "../model/settings/ShareSettings.ts"
import type { Site } from "../model/Site.ts"
import type { LabelChoice } from "../model/Labels.ts"

export interface Facts {
  readonly site: Site
  /** `fanfare/0.1.0` */
  readonly generator: string
  /** The site's feed first, then by id. */
  readonly feeds: ReadonlyArray<FeedFacts>
  /** Feeds for each tag, section, author or language, by id. */
  readonly families: ReadonlyArray<FamilyFacts>
  /** The permanent id of each feed by its name, `comments` for the comments' feed. */
  readonly feedIds: Readonly<Record<string, string>>
  readonly share: ShareSettings
  readonly bar: BarSettings
  readonly reply: ReplySettings
  /** The colours of sections by their names in small letters: `#rrggbb`. */
  readonly sections?: Readonly<Record<string, string>>
  /** The words around what is published, by language. */
  readonly words: LabelChoice
  /** The site's logo, where it can be used: its file relative to the project, the digest of its bytes, and its pixels in feeds. */
  readonly logo?: {
    readonly file: string
    readonly sha256: string
    readonly feed?: { readonly width: number; readonly height: number }
  }
  /** Most items of each widget. */
  readonly limits: { readonly latestNews: number; readonly latestComments: number }
  /** Whether hosted article pages load the widgets, by script, when they are read. */
  readonly widgetsOnArticles: boolean
  /** The user's own links on hosted pages. */
  readonly menu?: MenuSettings
}
