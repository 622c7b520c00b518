/** One entry of `sources:` in the config: where articles come from besides their folder and the pages of a site. */

/** The key of the entry says what the source is. */
export const sourceKindNames = ["ndjson", "feed"] as const
export type SourceKindName = (typeof sourceKindNames)[number]

export interface SourceSettings {
  readonly kind: SourceKindName
  /** A file relative to the project, or an address, as the config has it. */
  readonly from: string
}
