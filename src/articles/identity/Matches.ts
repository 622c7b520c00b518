/** Which items of an adopted feed are which articles, and what is left on either side. */
import type { Timestamp } from "../../model/Timestamp.ts"

export interface Match {
  readonly id: string
  /** The id it had before; the same where nothing changed. */
  readonly previousId: string
  readonly source: string
  readonly title: string
  readonly by: "id" | "link" | "title and date"
  readonly published: Timestamp | null
}

export interface Unmatched {
  readonly items: ReadonlyArray<{ readonly id: string; readonly link: string | null; readonly title: string }>
  readonly articles: ReadonlyArray<{ readonly source: string; readonly title: string }>
}
