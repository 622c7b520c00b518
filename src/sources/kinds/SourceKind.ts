/** What makes a source of one entry of `sources:` in the config. */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { SourceSettings } from "../../model/settings/SourceSettings.ts"
import type { Disk } from "../disk.ts"
import type { Documents } from "../documents/Documents.ts"
import type { ChangeSource } from "../SourceEvent.ts"

export interface SourceContext {
  readonly disk: Disk
  /** How dates are read that name no zone or no order. */
  readonly customs: DateCustoms
  /** What addresses are read with. */
  readonly documents: Documents
}

/** `from`: the file or the address, as the config has it; `settings` is its whole entry. */
export type SourceKind = (from: string, context: SourceContext, settings: SourceSettings) => ChangeSource
