/** Time zones as minutes east of UTC. */

/** RFC 5322, 4.3, and names that one zone has, or nearly. */
const named: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  SAST: 120,
  EAT: 180,
  PKT: 300,
  WIB: 420,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  ADT: -180,
  NST: -210,
  NDT: -150,
  BRT: -180,
  ART: -180,
  CLT: -240,
  COT: -300,
  PET: -300,
  VET: -240,
  WAT: 60,
  CAT: 120,
  MEZ: 60,
  MESZ: 120,
  IDT: 180,
  TRT: 180,
  MSD: 240,
  NPT: 345,
  ICT: 420,
  MYT: 480,
  PHT: 480,
  ACST: 570,
  ACDT: 630
}

/** What several zones are called: the site's own counts, if it is one of them; else that of `named`, if it has one. */
const shared: Readonly<Record<string, ReadonlyArray<number>>> = {
  AST: [-240, 180],
  BST: [60, 360],
  CST: [-360, 480, -300],
  GST: [240, -120],
  IST: [330, 60, 120],
  MST: [-420, 480, 390],
  PST: [-480, 480]
}

/** What American papers and networks write the whole year, whether the clock is advanced or not. */
const allYear: Readonly<Record<string, string>> = {
  AT: "America/Halifax",
  ET: "America/New_York",
  CT: "America/Chicago",
  MT: "America/Denver",
  PT: "America/Los_Angeles"
}

/**
 * Of a zone as it was written (`+03:00`, `-5`, `EST`, `Asia/Riyadh`) at a wall time, in milliseconds as if it were UTC.
 * `home`, an IANA name, tells apart what several zones are called.
 */
export const zoneMinutes = (zone: string, wall: number, home: string): number | undefined => {
  const name = zone.toUpperCase()
  const own = shared[name] === undefined ? undefined : offsetAt(wall, home)
  if (own !== undefined && shared[name]?.includes(own) === true) return own
  const known = named[name]
  if (known !== undefined) return known
  const clock = allYear[name]
  if (clock !== undefined) return offsetAt(wall, clock)
  const offset = /^(?:utc|gmt|ut)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone)
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return minutes > 14 * 60 || Number(offset[3] ?? 0) > 59 ? undefined : offset[1] === "-" ? -minutes : minutes
  }
  return zone.includes("/") && isZone(zone) ? offsetAt(wall, zone) : undefined
}

/**
 * At a wall time in a zone (IANA name). As Temporal has it ("compatible"): of an hour that comes twice the first one is
 * meant, and one that is skipped is counted on from before.
 */
export const offsetAt = (wall: number, zone: string): number => {
  if (zone === "UTC") return 0
  const [before, after] = [offsetOf(wall - day, zone), offsetOf(wall + day, zone)]
  const isBefore = before === after || offsetOf(wall - before * 60_000, zone) === before
  return isBefore || offsetOf(wall - after * 60_000, zone) !== after ? before : after
}

const day = 86_400_000

const isZone = (zone: string): boolean => {
  try {
    clockOf(zone)
    return true
  } catch {
    return false
  }
}

/** At an instant, in milliseconds since 1970. Throws RangeError for an unknown zone. */
export const offsetOf = (milliseconds: number, zone: string): number => {
  const known = offsets.get(zone) ?? new Map<number, number>()
  const offset = known.get(milliseconds) ?? writtenOffset(milliseconds, zone)
  if (known.size >= mostOffsets) known.clear()
  known.set(milliseconds, offset)
  offsets.set(zone, known)
  return offset
}

/** By zone and instant: most dates are days, and the same ones again. */
const offsets = new Map<string, Map<number, number>>()
const mostOffsets = 10_000

const writtenOffset = (milliseconds: number, zone: string): number => {
  const parts = clockOf(zone).formatToParts(milliseconds)
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value)
  const local = wallTime(part("year"), part("month"), part("day"), part("hour"), part("minute"), part("second"))
  return Math.round((local - Math.floor(milliseconds / 1000) * 1000) / 60_000)
}

/** As `Date.UTC`, but a year is taken as it is written: 99 is not 1999. `month` from 1. */
export const wallTime = (
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number
): number => new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000

/** A formatter costs far more than a date: one for each zone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  })
  clocks.set(zone, made)
  return made
}
