/** Whether a build would warn of anything that no other check names. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { count } from "../words.ts"

/** Named by checks of their own: files that are not fanfare's, places, patterns without pages, other hosts, the ledger. */
const named = new Set(["FF1503", "FF1509", "FF6006", "FF6008", "FF6102", "FF6109"])

export const findings: Check<Facts> = {
  name: "findings",
  group: "setup",
  about: "A build would warn of nothing",
  look: ({ dryRun, config: { settings } }) => {
    if (dryRun._tag !== "Ran") return skipped(dryRun._tag === "Skipped" ? dryRun.why : "a build is not possible")
    const known = new Set(settings?.findings?.map(({ message }) => message))
    const all = dryRun.findings.filter(
      ({ severity, code, message }) => severity === "warning" && !named.has(code) && !known.has(message)
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
