/** One entry of `sources:` in the config: where articles come from besides their folder and the pages of a site. */

import { withoutPassword } from "./withoutPassword.ts"

/** The key of the entry says what the source is. */
export const sourceKindNames = ["ndjson", "feed", "page", "export"] as const
export type SourceKindName = (typeof sourceKindNames)[number]

export interface SourceSettings {
  readonly kind: SourceKindName
  /** A file relative to the project, or an address, as the config has it. */
  readonly from: string
  /** Of an export: whether its pages are articles, too. */
  readonly pages?: boolean
  /** Of an export: whether its articles keep the addresses that it names. */
  readonly links?: boolean
  /** Whether items stay that a feed shows no longer. Default: false. */
  readonly keep?: boolean
}

/** A source that the config is a program of; what it tells is read where all sources are. */
export interface ProgramSource {
  readonly name: string
  readonly changes: (from: string | null, options: { readonly signal: AbortSignal }) => unknown
}

export const isAddress = (from: string): boolean => /^https?:\/\//i.test(from)

/** Under which name it stands in findings and reports, and its articles belong to it: without a password. */
export const nameOfSource = ({ from }: Pick<SourceSettings, "from">): string =>
  isAddress(from) && URL.canParse(from) ? withoutFragment(withoutPassword(from)) : from

const withoutFragment = (address: string): string => {
  const url = new URL(address)
  url.hash = ""
  return url.href
}
