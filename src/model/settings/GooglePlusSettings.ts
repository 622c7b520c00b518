/** What the config says about Google+. Attributes are kept as they are written. */
import type { GivenAttributes } from "./WidgetSettings.ts"

export interface GooglePlusSettings {
  /** Whether pages hold the markup that they had while Google+ was open. Default: false. */
  readonly archive?: boolean
  /** The site's own page there: an address, a number, or a name such as `+Example`. */
  readonly page?: string
  /** A code of `___gcfg.lang`; absent: that of the article. */
  readonly language?: string
  /** `___gcfg.parsetags`; absent: `onload`. */
  readonly parsetags?: string
  readonly share?: GivenAttributes
  readonly plusOne?: GivenAttributes
  readonly interactivePost?: GivenAttributes
  /** With `type`: `page`, `person` or `community`. */
  readonly badge?: GivenAttributes
  readonly follow?: GivenAttributes
}
