/** What the config says about sharing. */
export interface ShareSettings {
  /** Ids of the networks in the share bar, in order. */
  readonly networks: ReadonlyArray<string>
  readonly hashtags: ReadonlyArray<string>
  /** For networks that live on many servers: network id to host name. */
  readonly instances: Readonly<Record<string, string>>
  /** How a bar shows a network that closed; `omit` where it is absent. */
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
