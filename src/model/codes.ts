/**
 * Every finding code, with its severity and a short title. A code keeps its
 * meaning for ever; a code that is no longer used is not given away again.
 */
import type { Severity } from "./Finding.ts"

export const codes = {
  // FF10xx: files and their encoding
  // FF11xx: declared fields
  // FF12xx: derived fields
  // FF13xx: bodies
  // FF14xx: comments
  // FF20xx: config
  FF2001: { severity: "error", title: "A setting of the config is wrong" },
  // FF30xx: feeds
  // FF40xx: cards
  // FF50xx: shares
  // FF60xx: ids and publishing
  FF6001: { severity: "error", title: "Two articles have one id" },
  FF6002: { severity: "info", title: "An article is held back until its date" },
  FF6003: { severity: "info", title: "A draft is not published" },
  FF6004: { severity: "info", title: "A damaged cache entry was made again" },
  FF6005: { severity: "error", title: "A feed that was read back differs from what was meant" }
} as const satisfies Record<string, { readonly severity: Severity; readonly title: string }>
