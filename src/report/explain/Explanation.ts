/** What is known of a code beside its title: the text of `fanfare explain`, of the docs and of SARIF's rules. */
import type { Code } from "../../model/Finding.ts"

export interface Explanation {
  /** What has happened, and what fanfare did about it. */
  readonly means: string
  /** Who notices it, and how. */
  readonly why: string
  /** What to do. A finding itself says it for its own place. */
  readonly fix: string
  /** What to write, or to run. */
  readonly example: string
  /** Where the rule comes from, for a rule that is not fanfare's own. */
  readonly source?: string
}

export type Explanations = Partial<Record<Code, Explanation>>
