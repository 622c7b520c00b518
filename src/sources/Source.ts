/**
 * What a source is: a pure function from one decoded file to the drafts it
 * holds. A source never knows an output, and never reads a file itself.
 */
import type { PageCustoms } from "../model/dates/DateCustoms.ts"
import type { Draft } from "../model/draft/Draft.ts"
import type { Finding } from "../model/Finding.ts"
import type { Given, Wall } from "../model/draft/Metadata.ts"
import type { IsShared } from "../model/draft/PageHead.ts"

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  /** Decoded, without a byte order mark. */
  readonly text: string
}

/** Without a draft the file cannot be taken as an article, and the findings say why: what it gave last stays. */
export interface Reading {
  readonly drafts: ReadonlyArray<Draft>
  readonly findings: ReadonlyArray<Finding>
}

/** What an article's file is read with. */
export interface SourceSite extends PageCustoms {
  /** Who may read the article, as its sidecar says: stronger than what its file says. */
  readonly wall?: Given<Wall>
  /** What other pages have in their heads as well; without, nothing is. */
  readonly isShared?: IsShared
}

export interface Source {
  readonly name: string
  /** File endings with their dot, in lower case. */
  readonly extensions: ReadonlyArray<string>
  readonly read: (file: SourceFile, site: SourceSite) => Reading
}
