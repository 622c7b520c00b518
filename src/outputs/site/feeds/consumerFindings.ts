/** What a partner would reject: each `must` that a feed made for it does not meet. */
import { isMet, type Verdict } from "../../../../feeds/profiles/lint.ts"
import { type Finding, finding } from "../../../model/Finding.ts"
import type { Edition } from "../../Output.ts"
import type { ConsumerReport } from "./consumersOf.ts"

/** The feed for everybody has no partner that rejects it; what is wrong with it has findings of its own. */
export const consumerFindings = (
  consumers: ReadonlyArray<ConsumerReport>,
  edition: Edition
): ReadonlyArray<Finding> => {
  const sources = new Map(edition.entries.map(({ article }) => [article.id, article.source]))
  return consumers
    .filter(({ profile }) => profile !== "full")
    .flatMap((report) =>
      report.verdicts
        .filter((verdict) => verdict.requirement.level === "must" && !isMet(verdict))
        .map((verdict) => unmet(report, verdict, sources))
    )
}

const unmet = (
  { feed, consumer }: ConsumerReport,
  { requirement, reason, faults }: Verdict,
  sources: ReadonlyMap<string, string>
): Finding => {
  const [first, ...others] = faults
  const file = first === undefined ? undefined : sources.get(first.item.id)
  const what =
    first === undefined
      ? (reason ?? "")
      : `"${first.item.title}": ${first.reason}${others.length === 0 ? "" : `, and ${others.length} more`}`
  return finding(
    "FF3101",
    file === undefined ? {} : { file },
    `${consumer} would not take the feed "${feed}" as it is. ${requirement.text} (${what})`,
    requirement.fix
  )
}
