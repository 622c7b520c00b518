/**
 * What the consumers of the feeds would say, for a terminal and for `--json`:
 * each requirement, whether it is met, by which items not, and how to fix it.
 */
import { isMet, type Verdict } from "../../feeds/profiles/lint.ts"
import type { ConsumerReport } from "../outputs/site/feeds/consumerOf.ts"
import { count } from "./counts.ts"
import { paints } from "./paint.ts"
import { wrap } from "./wrap.ts"

/** How many items are named; all are counted. */
const mostNamed = 3

/** A feed against the consumer that it is made for, as `--json` has it. */
export interface ConsumerData {
  /** The feed's id. */
  readonly feed: string
  /** As it is written in the feed's file. */
  readonly profile: string
  /** The consumer as people know it. */
  readonly consumer: string
  /** The feed's file in the output; null for a feed without any. */
  readonly path: string | null
  readonly items: number
  /** Whether the consumer would take the feed: every `must` is met. */
  readonly ok: boolean
  readonly requirements: ReadonlyArray<RequirementData>
}

export interface RequirementData {
  readonly id: string
  /** `must`: the consumer rejects what does not meet it. `should`: it shows less, or less well. */
  readonly level: "must" | "should"
  /** What is demanded, in one sentence. */
  readonly text: string
  readonly met: boolean
  /** What is wrong with the channel itself; null where nothing is. */
  readonly reason: string | null
  /** How many items do not meet it. */
  readonly failing: number
  /** The first of them. */
  readonly items: ReadonlyArray<{
    readonly id: string
    readonly title: string
    readonly url: string
    readonly reason: string
  }>
  readonly fix: string
  /** Where it is demanded: an address, or the name and section of a specification. */
  readonly source: string
}

export const consumersData = (consumers: ReadonlyArray<ConsumerReport>): ReadonlyArray<ConsumerData> =>
  consumers.map(({ feed, profile, consumer, path, items, verdicts }) => ({
    feed,
    profile,
    consumer,
    path,
    items,
    ok: verdicts.every((verdict) => verdict.requirement.level === "should" || isMet(verdict)),
    requirements: verdicts.map((verdict) => {
      const { id, level, text, source, fix } = verdict.requirement
      return {
        id,
        level,
        text,
        met: isMet(verdict),
        reason: verdict.reason,
        failing: verdict.faults.length,
        items: verdict.faults
          .slice(0, mostNamed)
          .map(({ item, reason }) => ({ id: item.id, title: item.title, url: item.url, reason })),
        fix,
        source
      }
    })
  }))

interface Options {
  readonly colour: boolean
  /** Whether the source of a requirement that is met is shown too. */
  readonly verbose: boolean
  /** Columns. Default: 80. */
  readonly width?: number
}

const usualWidth = 80

/** A table for each feed; an empty line after each. */
export const consumersText = (consumers: ReadonlyArray<ConsumerReport>, options: Options): ReadonlyArray<string> =>
  consumers.flatMap((report) => {
    const met = report.verdicts.filter(isMet).length
    const heading = `${report.consumer}: ${report.path ?? report.feed}, ${count(report.items, "item")}; ${met} of ${count(report.verdicts.length, "requirement")} met`
    return [
      ...linesOf(heading, "", options).map(paints(options.colour).bold),
      ...report.verdicts.flatMap((verdict) => rows(verdict, options)),
      ""
    ]
  })

const rows = (verdict: Verdict, options: Options): ReadonlyArray<string> => {
  const { level, text, source, fix } = verdict.requirement
  const met = isMet(verdict)
  const { green, red, yellow, dim } = paints(options.colour)
  const sign = met ? green("✓") : level === "must" ? red("✗") : yellow("!")
  const [first = "", ...more] = linesOf(text, margin, options)
  return [
    `  ${sign} ${level.padEnd(6)}  ${first.trimStart()}`,
    ...more,
    ...(met ? [] : [...linesOf(whatText(verdict), margin, options), ...linesOf(`→ ${fix}`, margin, options)]),
    ...(met && !options.verbose ? [] : linesOf(source, margin, options).map(dim))
  ]
}

/** As wide as sign and level. */
const margin = " ".repeat(12)

/** Which items do not meet it, the first few by name. */
const whatText = ({ reason, faults }: Verdict): string => {
  if (faults.length === 0) return reason ?? ""
  const named = faults.slice(0, mostNamed).map(({ item, reason }) => `"${cut(item.title)}" (${reason})`)
  const others = faults.length - named.length
  return `${count(faults.length, "item")}: ${named.join(", ")}${others === 0 ? "" : `, and ${others} more`}`
}

/** A title so long that two stand on a line. */
const cut = (title: string): string => {
  const letters = [...title]
  return letters.length <= 32 ? title : `${letters.slice(0, 31).join("")}…`
}

const linesOf = (text: string, margin: string, { width = usualWidth }: Options): ReadonlyArray<string> =>
  wrap(text, margin, width)
