/** `fanfare clean`: deletes what fanfare wrote, and says what stayed and why. */
import { Effect, Path } from "effect"
import { readConfig } from "../../config/loadConfig.ts"
import { printable } from "../../report/printable.ts"
import type { Cleaned, KeptFile } from "../../run/clean/Cleaned.ts"
import { clean } from "../../run/clean/clean.ts"
import { shownPath } from "../../text/shownPath.ts"
import { type SharedOptions, useColour } from "./flags.ts"
import { lockWait } from "./lockWait.ts"
import { asCommand, findProject } from "./project.ts"
import { printData, printMessage } from "./terminal.ts"

export interface CleanFlags extends SharedOptions {
  readonly dryRun: boolean
}

export const runClean = Effect.fn("runClean")(function* (flags: CleanFlags) {
  const path = yield* Path.Path
  const { config, out } = yield* findProject(flags)
  // A config that cannot be read is no reason to keep what was published by an earlier one.
  const settings = yield* readConfig(config).pipe(Effect.orElseSucceed(() => null))
  const { root } = config
  const cleaned = yield* clean({ root, out, settings, write: !flags.dryRun, wait: lockWait() })
  const shown = shownPath(root, out, path.resolve("."))
  if (flags.json) {
    const { deleted, restored, guessed, state, kept, knownBy } = cleaned
    const ledger = cleaned.hasLedger ? "kept" : null
    const document = {
      version: 1,
      ok: true,
      dryRun: flags.dryRun,
      deleted,
      restored,
      guessed,
      state,
      kept,
      knownBy,
      ledger
    }
    yield* printData(JSON.stringify(document, null, 2))
  } else if (flags.dryRun) {
    const lines = [
      ...cleaned.deleted.map((one) => `- ${shown}/${one}`),
      ...cleaned.restored.map((one) => `~ ${one}`),
      ...cleaned.state.map((one) => `- .fanfare/${one}`)
    ]
    if (lines.length > 0) yield* printData(lines.map(printable).join("\n"))
  }
  if (!flags.quiet) yield* printMessage(cleanText(cleaned, shown, flags).join("\n"))
}, asCommand)

const cleanText = (cleaned: Cleaned, out: string, { dryRun, verbose }: CleanFlags): ReadonlyArray<string> => {
  const { deleted, restored, guessed, state, kept, knownBy, hasLedger } = cleaned
  const colour = useColour()
  const paint = (on: number, off: number, text: string): string =>
    colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
  const would = dryRun ? "would be " : ""
  const isNothing = deleted.length + restored.length + state.length === 0
  const done = isNothing
    ? "Nothing to clean"
    : [
        `${count(deleted.length, "file")} ${would}deleted from ${printable(out)}/`,
        ...(restored.length === 0
          ? []
          : [
              `${count(restored.length, "page")} ${would}put back as ${restored.length === 1 ? "it was" : "they were"}`
            ]),
        ...(state.length === 0 ? [] : [`.fanfare/ ${would}emptied`])
      ].join(", ")
  const shown = verbose ? kept : kept.slice(0, mostShown)
  return [
    `${paint(32, 39, "✓")} ${done}.`,
    ...shown.map(
      (one) =>
        `  ${paint(33, 39, "kept")} ${printable(one.kind === "output" ? `${out}/${one.path}` : one.path)}: ${whyKept[one.why]}`
    ),
    ...(kept.length === shown.length ? [] : [`  and ${kept.length - shown.length} more; --verbose names them`]),
    ...(knownBy === "index" || (isNothing && kept.length === 0) ? [] : [`  ${lostIndex[knownBy]}`]),
    ...(guessed.length === 0 || knownBy === "index" ? [] : [`  ${guessedText(guessed.length)}`]),
    ...(hasLedger
      ? [
          paint(
            2,
            22,
            "  fanfare.ledger.jsonl stays: with it, the next build gives every article the id that readers know."
          )
        ]
      : [])
  ]
}

const mostShown = 10

const whyKept: Readonly<Record<KeptFile["why"], string>> = {
  changed: "changed since fanfare wrote it",
  unknown: "nothing says who wrote it",
  foreign: "fanfare did not make it"
}

const lostIndex = {
  manifest: "The index in .fanfare/ is lost: what fanfare.json lists went, if it still is what it lists.",
  nothing: "Neither .fanfare/ nor fanfare.json is there: nothing says which files are fanfare's."
} as const

const guessedText = (pages: number): string =>
  `In ${count(pages, "page")} the places are empty and fanfare's markers are gone; what stood there before is not known.`

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`
