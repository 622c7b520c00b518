/** What a partner would reject: each `must` that a feed made for it does not meet. */
import { isMet, type Verdict } from "../../../../feeds/profiles/lint.ts"
import { type Finding, finding } from "../../../model/Finding.ts"
import type { ConsumerReport } from "./consumerOf.ts"

/**
 * The feed for everybody has no partner that rejects it; what is wrong with it has findings of its own. `sourceOf`
 * gives the file of an article by its id.
 */
export const consumerFindings = (
  report: ConsumerReport,
  sourceOf: (id: string) => string | undefined
): ReadonlyArray<Finding> =>
  report.profile === "full"
    ? []
    : report.verdicts
        .filter((verdict) => verdict.requirement.level === "must" && !isMet(verdict))
        .map((verdict) => unmet(report, verdict, sourceOf))

const unmet = (
  { feed, consumer }: ConsumerReport,
  { requirement, reason, faults }: Verdict,
  sourceOf: (id: string) => string | undefined
): Finding => {
  const [first, ...others] = faults
  const file = first === undefined ? undefined : sourceOf(first.item.id)
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
