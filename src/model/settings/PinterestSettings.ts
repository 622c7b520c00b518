/** What the config says about Pinterest. */
import type { GivenAttributes } from "./WidgetSettings.ts"

export interface PinterestSettings {
  /** Id of the board that the API's Pins go to. */
  readonly board?: string
  /** Id of the section of that board. */
  readonly section?: string
  /** Id of the account that a partnership is asked of. */
  readonly sponsor?: string
  /** Id of the Pin that the API's Pins are saved from. */
  readonly parent?: string
  /** False for Pinterest's simplified Pin, which is open to some accounts. */
  readonly standard?: boolean
  /**
   * How the API gets the picture: from its address, from the file as base64, or from the article's page (for products),
   * `affiliate` where the link is paid. Default: `url`.
   */
  readonly media?: "url" | "base64" | "page"
  readonly affiliate?: boolean
  /** Whether the Pin of an article with a film is the film; its cover: the picture, or the second of the film that it shows. */
  readonly video?: boolean | { readonly cover: number }
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
