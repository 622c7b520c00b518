/** A match as lines: how many times fanfare's CPU time everybody else takes, against the limit of each; and the size of fanfare's files. */
import type { ContenderName } from "./Contender.ts"
import { interleave, type Match, median, type Result } from "./interleave.ts"
import type { Line } from "./Line.ts"

export interface Limits {
  /** Least ratio; undefined for who is only there to be read. */
  readonly peers: ReadonlyMap<ContenderName, number | undefined>
  /** In 1,000 bytes. */
  readonly typical: number
  readonly largest: number
}

/** `peers` may be fewer than those with limits, to measure some of them once more. */
export const measureMatch = async (
  peers: ReadonlyArray<ContenderName>,
  root: string,
  match: Match,
  limits: Limits
): Promise<ReadonlyMap<ContenderName, ReadonlyArray<Line>>> => {
  const results = await interleave(["fanfare", ...peers], root, match)
  const fanfare = results.get("fanfare")
  const lines = new Map<ContenderName, ReadonlyArray<Line>>()
  lines.set("fanfare", ownLines(fanfare, match, limits))
  for (const name of peers) lines.set(name, [ratioLine(results.get(name), fanfare, match, limits.peers.get(name))])
  return lines
}

const ownLines = (fanfare: Result | undefined, { kind }: Match, { typical, largest }: Limits): ReadonlyArray<Line> => {
  const { milliseconds = Number.NaN, bytes = [] } = fanfare ?? {}
  return [
    {
      what: `${kind} card, CPU time`,
      value: milliseconds,
      unit: "ms",
      detail: fanfare === undefined ? "" : `${(1000 / milliseconds).toFixed(0)} cards a second and core`
    },
    { what: `${kind} card, typical`, value: median(bytes) / 1000, unit: "kB", limit: { atMost: typical } },
    {
      what: `${kind} card, largest`,
      value: bytes.length === 0 ? Number.NaN : Math.max(...bytes) / 1000,
      unit: "kB",
      limit: { atMost: largest }
    }
  ]
}

const ratioLine = (
  peer: Result | undefined,
  fanfare: Result | undefined,
  { kind }: Match,
  limit: number | undefined
): Line => {
  const { label = "?", milliseconds = Number.NaN, batches = [], bytes = [] } = peer ?? {}
  const ratios = batches.map((cost, round) => cost / (fanfare?.batches[round] ?? Number.NaN))
  return {
    what: `${kind} card against ${label}`,
    value: milliseconds / (fanfare?.milliseconds ?? Number.NaN),
    unit: "x",
    detail: `${milliseconds.toFixed(1)} ms, ${(median(bytes) / 1000).toFixed(0)} kB`,
    ...(limit === undefined ? {} : { limit: { atLeast: limit }, noise: Math.min(spread(ratios), limit * mostNoise) })
  }
}

/** Share of a limit that noise may be at most, however restless the machine is. */
const mostNoise = 0.05

/** Half the distance between the quartiles. */
const spread = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0
  return (at(0.75) - at(0.25)) / 2
}
