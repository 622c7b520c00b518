/** Whether a build would warn of anything that no other check names. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import { areGathered } from "../declared.ts"
import type { Facts } from "../facts/Facts.ts"
import { count } from "../words.ts"

/** Named by checks of their own: files that are not fanfare's, places, patterns without pages, other hosts, the ledger. */
const named = new Set(["FF1503", "FF1509", "FF6006", "FF6008", "FF6102", "FF6109"])

export const findings: Check<Facts> = {
  name: "findings",
  group: "setup",
  about: "A build would warn of nothing",
  look: (facts) => {
    const {
      dryRun,
      config: { settings }
    } = facts
    if (dryRun._tag !== "Ran") return skipped(dryRun._tag === "Skipped" ? dryRun.why : "a build is not possible")
    const known = new Set(settings?.findings?.map(({ message }) => message))
    // Pages of other sites are not the user's to change.
    const others = areGathered(facts) ? new Set(facts.pages.pages.map(({ path }) => path)) : new Set()
    const all = dryRun.findings.filter(
      ({ severity, code, message, file }) =>
        severity === "warning" && !named.has(code) && !known.has(message) && !others.has(file)
    )
    const [first] = all
    if (first === undefined) return ok("it would warn of nothing")
    const place = [first.file, first.line].filter((part) => part !== undefined).join(":")
    return warn(
      `${count(all.length, "warning")}, the first ${first.code}${place === "" ? "" : ` ${place}`}: ${first.message}`,
      first.fix
    )
  }
}
