/**
 * Memory that is used again from card to card, because a fresh megabyte for
 * each card costs more than what is drawn on it.
 */
const kept = new Map<string, Uint8Array>()

/** Bytes of any content, which belong to the caller until the same use is asked for again or the call returns. */
export const scratch = (use: "rows" | "rgb", length: number): Uint8Array => {
  let bytes = kept.get(use)
  if (bytes === undefined || bytes.length < length) kept.set(use, (bytes = new Uint8Array(length)))
  return bytes.length === length ? bytes : bytes.subarray(0, length)
}
