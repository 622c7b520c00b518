/** What the config says about sharing. */
import type { GooglePlusSettings } from "./GooglePlusSettings.ts"
import type { PinterestSettings } from "./PinterestSettings.ts"

export interface ShareSettings {
  /** Ids of the networks in the share bar, in order. */
  readonly networks: ReadonlyArray<string>
  readonly hashtags: ReadonlyArray<string>
  /** For networks that live on many servers: network id to host name. */
  readonly instances: Readonly<Record<string, string>>
  /** How a bar shows a network that closed; `omit` where it is absent. */
  readonly retired?: "omit" | "label" | "archive-link"
  /** Whether a head names every card for previews; otherwise the wide one alone. */
  readonly areAllPreviews?: boolean
  readonly pinterest?: PinterestSettings
  readonly googlePlus?: GooglePlusSettings
}
