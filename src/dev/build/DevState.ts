/** What a preview knows at a moment. */
import type { Finding } from "../../model/Finding.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { Report } from "../../report/Report.ts"

export interface DevState {
  /** Counts the builds; what is shown of one stays the same. */
  readonly revision: number
  readonly isBuilding: boolean
  /** The last build that went through; null before. */
  readonly built: { readonly revision: number; readonly settings: Settings; readonly report: Report } | null
  /** Why the newest build did not go through; null where it did. */
  readonly failure: Failure | null
}

export interface Failure {
  readonly name: string
  readonly detail: string
  readonly hint: string
  readonly findings: ReadonlyArray<Finding>
}
