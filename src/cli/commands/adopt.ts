/** `fanfare adopt`: takes the ids and dates of a published feed over, and says what it could not match. */
import { Effect } from "effect"
import type { Adoption } from "../../articles/identity/adoption.ts"
import { readConfig } from "../../config/loadConfig.ts"
import { holdLock } from "../../publish/lock.ts"
import { adoptFeed } from "../../run/adopt.ts"
import { printable } from "../../report/printable.ts"
import { errorsText, findingsText } from "../../report/findingsText.ts"
import { printData, printMessage } from "./terminal.ts"
import { type SharedOptions, Stop, useColour } from "./flags.ts"
import { asCommand, findProject } from "./project.ts"

export interface AdoptFlags extends SharedOptions {
  readonly feed: string
  readonly dryRun: boolean
}

export const runAdopt = Effect.fn("runAdopt")(function* (flags: AdoptFlags) {
  const { config, out } = yield* findProject(flags)
  if (!flags.dryRun) yield* holdLock({ root: config.root, wait: 0 })
  const settings = yield* readConfig(config)
  const adoption = yield* adoptFeed(settings, { from: flags.feed, folder: ".", out, write: !flags.dryRun })
  const { from, format, isChanged, matched, unmatched, findings } = adoption
  const ok = findings.every(({ severity }) => severity !== "error")
  if (flags.json) {
    yield* printData(JSON.stringify({ version: 1, ok, from, format, isChanged, matched, unmatched, findings }, null, 2))
  }
  const text = flags.quiet
    ? errorsText(findings, { colour: useColour(), strict: false })
    : [...findingsText(findings, { colour: useColour(), verbose: flags.verbose }), ...summary(adoption, flags)].join(
        "\n"
      )
  if (text !== "") yield* printMessage(text)
  if (!ok) return yield* new Stop({ code: 1 })
}, asCommand)

const summary = (
  { from, matched, unmatched, isChanged }: Adoption & { readonly isChanged: boolean; readonly from: string },
  { dryRun }: AdoptFlags
): ReadonlyArray<string> => {
  const by = (way: string): number => matched.filter((match) => match.by === way).length
  return [
    `${matched.length} items of ${printable(from)} matched: ${by("id")} known already, ${by("link")} by link, ${by("title and date")} by title and date.`,
    `${unmatched.items.length} items without an article, ${unmatched.articles.length} articles that are not in the feed.`,
    isChanged
      ? `fanfare.ledger.jsonl ${dryRun ? "would be" : "was"} written${dryRun ? "" : ": commit it"}.`
      : "fanfare.ledger.jsonl holds all of it already."
  ]
}
