/** RFC 9110, 10.2.3: how long a server asks to wait, in seconds or until a date. */

/** Milliseconds from `now`; null where nothing that can be read is said. */
export const retryAfter = (header: string | undefined, now: number): number | null => {
  const written = header?.trim() ?? ""
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000
  const at = /^[A-Z][a-z]{2}/.test(written) ? Date.parse(written) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
