/** What the config says about Pinterest. */
import type { GivenAttributes } from "./WidgetSettings.ts"

export interface PinterestSettings {
  /** Id of the board that the API's Pins go to. */
  readonly board?: string
  /** Id of the section of that board. */
  readonly section?: string
  /** Id of the account that a partnership is asked of. */
  readonly sponsor?: string
  /** Whether the Pin of an article with two to five pictures of its own shows each. */
  readonly carousel?: boolean
  /** Whether `share.json` holds Pinterest's own button, and how that looks. */
  readonly button?: boolean | GivenAttributes
  /** Attributes of the script that draws the button: hover, language. */
  readonly script?: GivenAttributes
  /** Boards, sections, profiles, Pins and follow buttons: each has a `type` and an `href`. */
  readonly widgets?: ReadonlyArray<GivenAttributes>
  /** Whether pictures in bodies say what a Pin of them holds; absent: where there is a button. */
  readonly pictures?: boolean
  /** Whether pages ask that nothing of them is saved. Default: false. */
  readonly nopin?: boolean
  /** Whether a Pin shows the article's title, description and author. Default: true. */
  readonly richPins?: boolean
}
