/** Moments of a recording and lengths of time, as people and programs write them. */

/** `2:05`, `02:05`, `1:02:05`, also with a fraction; undefined for any other text. In seconds. */
export const clockTime = (written: string): number | undefined => {
  const found = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:\.\d{1,3})?)$/.exec(written.trim())
  if (found === null) return undefined
  const [hours, minutes, seconds] = [Number(found[1] ?? 0), Number(found[2]), Number(found[3])]
  if (seconds >= 60 || (found[1] !== undefined && minutes >= 60)) return undefined
  return hours * 3600 + minutes * 60 + seconds
}

/** A number of seconds, a clock time, or a duration of ISO 8601 such as `PT12M30S`; undefined for anything else. */
export const secondsOf = (written: unknown): number | undefined => {
  if (typeof written === "number") return Number.isFinite(written) && written >= 0 ? written : undefined
  if (typeof written !== "string") return undefined
  const text = written.trim()
  if (/^\d{1,7}(?:\.\d+)?$/.test(text)) return Number(text)
  const iso = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i.exec(text)
  if (iso !== null) return Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0)
  return clockTime(text)
}

const two = (number: number): string => String(number).padStart(2, "0")

/** `2:05` or `1:02:05`, whole seconds. */
export const clockText = (seconds: number): string => {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** `PT1H2M5S` (ISO 8601), whole seconds. */
export const isoDuration = (seconds: number): string => {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const parts = [hours > 0 ? `${hours}H` : "", minutes > 0 ? `${minutes}M` : "", rest > 0 ? `${rest}S` : ""].join("")
  return `PT${parts === "" ? "0S" : parts}`
}
