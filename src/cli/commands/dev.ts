/** `fanfare dev`: shows what every network will show, and again after each change; or writes it as static pages. */
import { spawn } from "node:child_process"
import { Effect, Option, Path, Stream, SubscriptionRef } from "effect"
import type { DevState } from "../../dev/build/DevState.ts"
import { openWorkbench } from "../../dev/build/Workbench.ts"
import { exportPages } from "../../dev/exportPages.ts"
import { serveDev } from "../../dev/server/serveDev.ts"
import { keepBuilding } from "../../dev/watch/keepBuilding.ts"
import { printable } from "../../report/printable.ts"
import { count, countsText } from "../../report/counts.ts"
import { errorsText, findingsText } from "../../report/findingsText.ts"
import { boundHeap } from "./boundHeap.ts"
import { type SharedOptions, Stop, useColour } from "./flags.ts"
import { asCommand, findProject } from "./project.ts"
import { printData, printMessage } from "./terminal.ts"

export interface DevFlags extends SharedOptions {
  readonly port: number
  readonly open: boolean
  readonly export: Option.Option<string>
}

export const runDev = Effect.fn("runDev")(function* (flags: DevFlags) {
  yield* boundHeap
  const { config, out } = yield* findProject(flags)
  const bench = yield* openWorkbench({ config, out, jobs: navigator.hardwareConcurrency })
  if (Option.isSome(flags.export)) return yield* writePages(flags, bench, flags.export.value)
  const url = yield* serveDev(bench, { port: flags.port })
  if (flags.json) yield* printData(JSON.stringify({ version: 1, url }))
  if (!flags.quiet) yield* printMessage(`The preview is at ${url}`)
  yield* keepBuilding(bench, (folder) =>
    process.stderr.write(`Changes in ${printable(folder)} are not seen: the system gives no more watchers.\n`)
  )
  yield* Effect.forkScoped(
    SubscriptionRef.changes(bench.state).pipe(
      Stream.filter(({ isBuilding, revision }) => !isBuilding && revision > 0),
      Stream.runForEach((state) => say(flags, state))
    )
  )
  yield* bench.rebuild
  if (flags.open) openBrowser(url)
  return yield* Effect.never
}, asCommand)

const writePages = Effect.fnUntraced(function* (
  flags: DevFlags,
  bench: Parameters<typeof exportPages>[0],
  directory: string
) {
  const path = yield* Path.Path
  yield* bench.rebuild
  const state = SubscriptionRef.getUnsafe(bench.state)
  if (state.failure !== null) {
    yield* say(flags, state)
    return yield* new Stop({ code: 2 })
  }
  const folder = path.resolve(directory)
  const files = yield* exportPages(bench, folder)
  if (flags.json) yield* printData(JSON.stringify({ version: 1, folder: directory, files }))
  if (!flags.quiet) yield* printMessage(`${files} files written to ${printable(directory)}: open index.html there.`)
})

const say = ({ quiet, verbose }: DevFlags, { failure, built }: DevState): Effect.Effect<void> => {
  const colour = useColour()
  if (failure !== null) {
    const findings = findingsText(failure.findings, { colour, verbose: true })
    return printMessage(
      [...findings, `fanfare: ${printable(failure.detail)}`, `  → ${printable(failure.hint)}`].join("\n")
    )
  }
  if (built === null) return Effect.void
  const { findings, articles } = built.report
  const text = quiet
    ? errorsText(findings, { colour, strict: false })
    : [
        // Without an article there is nothing to look at but the reason.
        ...(verbose || articles.total === 0 ? findingsText(findings, { colour, verbose }) : []),
        `${count(articles.total, "article")}: ${countsText(findings)}`
      ].join("\n")
  return text === "" ? Effect.void : printMessage(text)
}

/** With the system's own command; the address is printed in any case. */
const openBrowser = (url: string): void => {
  const [command, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform as string] ?? [
    "xdg-open"
  ]
  spawn(command ?? "xdg-open", [...before, url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref()
}
