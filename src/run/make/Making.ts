/** What all makers of files of one run share. */
import type { Finding } from "../../model/Finding.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { Facts } from "../../outputs/Facts.ts"
import type { Publication } from "../../publish/Publication.ts"
import type { Index } from "../../store/Index.ts"

export interface Making {
  readonly index: Index
  readonly publication: Publication
  readonly settings: Settings
  readonly facts: Facts
  /** The output directory relative to the project, with forward slashes. */
  readonly outPath: string
  /** Whether files that fanfare did not write are replaced, and cached pictures drawn again. */
  readonly force: boolean
  /** Whether pictures are drawn at all: not for a run that only says what would change. */
  readonly draws: boolean
  readonly jobs: number
  /** The number of this run. */
  readonly run: number
  /** Why files are made again, for `--verbose`; at most a few thousand. */
  readonly reasons: Array<string>
  readonly findings: Array<Finding>
}

/** One file as an output wants it. */
export interface WantedFile {
  readonly path: string
  readonly type: string
  readonly place: number
  readonly key: string
  /** The key of an article, or `site`. */
  readonly owner: string
  readonly output: string
}

/** For how many builds a picture stays that nothing uses. */
export const mostUnused = 3
