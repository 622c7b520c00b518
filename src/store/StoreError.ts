/** The index cannot be used: damaged, full, or not to be written. Nothing is lost with it; the run decides what to do. */
import { Schema } from "effect"

export class StoreError extends Schema.TaggedError<StoreError>()("StoreError", {
  /** `damaged`: make it again. `unwritable`: no room, or no right to write. */
  reason: Schema.Literals(["damaged", "unwritable"]),
  detail: Schema.String,
  cause: Schema.optionalKey(Schema.Defect())
}) {
  override get message(): string {
    return this.detail
  }
}

/** SQLite's result codes (sqlite.org/rescode.html): corrupt 11, not a database 26, mismatch 20, error 1 (a table is missing). */
const damaged = new Set([1, 11, 20, 26])

export const storeError = (cause: unknown): StoreError => {
  if (cause instanceof StoreError) return cause
  const code = typeof cause === "object" && cause !== null && "errcode" in cause ? Number(cause.errcode) & 0xff : 11
  const detail = cause instanceof Error ? cause.message : String(cause)
  return new StoreError({ reason: damaged.has(code) ? "damaged" : "unwritable", detail, cause })
}
