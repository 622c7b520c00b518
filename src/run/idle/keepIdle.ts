/** Writes down what a run looked at, where all of it can be looked at again without being read. */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { knownLedger, ledgerName } from "../../articles/identity/ledgerFile.ts"
import type { Dependency } from "../../model/Dependency.ts"
import { instant } from "../../model/Timestamp.ts"
import { isAddress } from "../../model/settings/SourceSettings.ts"
import { version } from "../../model/version.ts"
import { reportText } from "../../report/text.ts"
import { type Disk, racy } from "../../sources/disk.ts"
import type { Ran } from "../RunOptions.ts"
import { nextComment } from "../ingest/collectComments.ts"
import { onceOwner, type Started } from "../Started.ts"
import { encodeIdle } from "./IdleRecord.ts"

const idleName = "idle"

export interface IdleRequest {
  readonly disk: Disk
  readonly ran: Ran
  /** What was read besides articles, as it was read: the definitions of feeds, the news of another feed. */
  readonly read: ReadonlyArray<Dependency>
  /** Files that the cards were drawn with, relative to the project. */
  readonly cards: ReadonlyArray<string>
  readonly isIdle: boolean
}

/** After a run that changed something it is written only for a small site: one change must not write what grows with the archive. */
const mostAfterChange = 5000

/** Never fails: without a record the next run looks for itself. */
export const keepIdle = (started: Started, request: IdleRequest): void => {
  const { settings, options, index } = started
  const file = join(settings.root, ".fanfare", idleName)
  Result.try(() => {
    rmSync(file, { force: true })
    const { report } = request.ran
    if (!report.ok || report.sources.some(({ state }) => state !== "ok")) return
    // What is said once is not said by the next build.
    if (index.findings.of(onceOwner).length > 0) return
    if (!/\.(?:ya?ml|json)$/.test(options.configName) || settings.pages !== null) return
    // An address has no times that could be looked at: a build that names one asks it.
    if (settings.sources.some(({ from }) => isAddress(from))) return
    if (!request.isIdle && index.targets.count() > mostAfterChange) return
    const looked = look(started, request)
    if (looked === null) return
    const at = instant(started.now)
    const bytes = encodeIdle({
      version,
      config: options.configName,
      out: options.out,
      usual: settings.folders.out,
      from: at,
      // With a year, what pages merely show may be a date.
      until: Math.min(
        index.articles.nextChange(at),
        nextComment(index),
        Date.UTC(Number(started.now.slice(0, 4)) + 1, 0)
      ),
      isFit: options.isUrlFit(settings),
      said: {
        plain: said(request.ran, options.shown, false),
        colour: said(request.ran, options.shown, true)
      },
      ...looked
    })
    mkdirSync(join(settings.root, ".fanfare"), { recursive: true })
    // The lock is held, so one name does, and nothing is left of a run that is killed here.
    writeFileSync(`${file}.tmp`, bytes)
    renameSync(`${file}.tmp`, file)
  })
}

const said = (ran: Ran, out: string | null, colour: boolean): string =>
  reportText(
    {
      ...ran.report,
      articles: { ...ran.report.articles, added: 0, changed: 0, removed: 0 },
      cards: { rendered: 0, reused: ran.report.cards.rendered + ran.report.cards.reused },
      files: { written: 0, unchanged: ran.report.files.written + ran.report.files.unchanged, deleted: 0 },
      subscribers: { new: [], updated: [], vanished: [], resent: [] }
    },
    { colour, verbose: false, quiet: false, reasons: [], isHeldBack: false, out }
  )

interface Looked {
  readonly inputs: number
  readonly paths: ReadonlyArray<string>
  readonly stamps: Float64Array
}

/** Null if the times of a file cannot show a change, or it may have changed since this run read it. */
const look = ({ settings, options, index, began }: Started, { disk, cards, read }: IdleRequest): Looked | null => {
  const paths: Array<string> = []
  const numbers: Array<number> = []
  const add = (path: string, stamp: ReadonlyArray<number>): void => {
    paths.push(path)
    numbers.push(...stamp)
  }
  /** Some files speak for many articles: one is looked at once. */
  const seen = new Set<string>()
  const addRead = ({ path, stamp, sha256 }: Dependency): boolean => {
    if (sha256 !== null && stamp === "") return false
    const looked = `${path}\n${stamp}`
    if (seen.has(looked)) return true
    seen.add(looked)
    add(path, sha256 === null ? absent : stamp.split(" ").map(Number))
    return true
  }
  for (const source of index.units.sources())
    for (const { deps } of index.units.ofSource(source)) if (!deps.every(addRead)) return null
  if (!read.every(addRead)) return null
  const ledger = knownLedger(index)
  if (ledger === null) return null
  add(ledgerName, ledger === "" ? absent : ledger.split(" ").map(Number))
  for (const path of [options.configName, ...settings.sources.map(({ from }) => from), ...cards, ...disk.listed()]) {
    const info = statSync(join(settings.root, ...path.split("/")), { throwIfNoEntry: false })
    if (info === undefined) add(path, absent)
    else if (info.ctimeMs > began - racy) return null
    else add(path, [info.size, info.mtimeMs, info.ctimeMs, info.ino])
  }
  const inputs = paths.length
  for (const [path, kind, size, mtime, ino] of index.targets.stamps())
    if (kind === "output") add(path, [size, mtime, Number.NaN, ino])
  return paths.some((path) => path.includes("\n")) ? null : { inputs, paths, stamps: Float64Array.from(numbers) }
}

const absent = [-1, 0, 0, 0]
