/** What stands in the place of one tag until the text around it is a tree. */
import type { Scanned } from "./scanTags.ts"

export interface Item {
  readonly tag: Scanned
  /**
   * `text` is shown as it stands, `code` too, but only within code. `meaning` becomes what its tag means. `gone` shows
   * nothing, and nothing that readers would have seen is missing; with `lost` something is. Of `silent` nobody is told.
   */
  readonly kind: "text" | "code" | "meaning" | "gone" | "lost" | "silent"
  readonly value: string
  /** What stands up to the tag's end, places in it; null without an end. */
  readonly inner: string | null
  /** As it was written, up to its end where it has one. */
  readonly source: string
}
