/** `fanfare build --summary FILE`: appends the page for a CI job's summary, as `GITHUB_STEP_SUMMARY` wants it. */
import { appendFile, readFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { Effect, Option } from "effect"
import { type FanfareError, PublishError } from "../../model/errors.ts"
import { failureSummary, summary } from "../../report/summary.ts"
import type { Ran } from "../../run/RunOptions.ts"
import type { Stop } from "./flags.ts"

export interface SummaryFlags {
  readonly summary: Option.Option<string>
}

const append = (file: string, text: string): Effect.Effect<void, PublishError> =>
  Effect.tryPromise({
    try: () => appendFile(resolve(file), text),
    catch: (cause) =>
      new PublishError({
        detail: `The summary cannot be written to ${file}.`,
        hint: "Name a file in a folder that is there and can be written to.",
        cause
      })
  })

/** `out`: the output directory, absolute; null for a run that wrote nothing. `address`: where it is served. */
export const writeSummary = Effect.fnUntraced(function* (
  { summary: file }: SummaryFlags,
  { report, isHeldBack }: Ran,
  { out, address }: { readonly out: string | null; readonly address: string }
) {
  if (Option.isNone(file)) return
  const published = isHeldBack ? null : out
  const cards =
    published === null ? new Map<string, string>() : yield* Effect.promise(() => readCards(published, address))
  yield* append(file.value, summary({ report, isPublished: published !== null, cards }))
})

/** What kept the command from going on is said there too. */
export const withSummary = <A, R>(
  command: Effect.Effect<A, FanfareError | Stop, R>,
  { summary: file }: SummaryFlags
): Effect.Effect<A, FanfareError | Stop, R> =>
  command.pipe(
    Effect.tapError((error) =>
      error._tag === "Stop" || Option.isNone(file)
        ? Effect.void
        : append(
            file.value,
            failureSummary({
              detail: error.detail,
              hint: error.hint,
              findings: error._tag === "ConfigError" ? error.findings : []
            })
          ).pipe(Effect.ignore)
    )
  )

interface Manifest {
  readonly articles: ReadonlyArray<{ readonly id: string; readonly files: { readonly og?: string | null } }>
}

/** Of the newest articles, which are the ones that a summary can name; by the item's id. */
const readCards = async (out: string, address: string): Promise<ReadonlyMap<string, string>> => {
  const text = await readFile(join(out, "fanfare.json"), "utf8").catch(() => null)
  if (text === null) return new Map()
  const { articles } = JSON.parse(text) as Manifest
  return new Map(
    articles.flatMap(({ id, files: { og } }) => (typeof og === "string" ? [[id, new URL(og, address).href]] : []))
  )
}
