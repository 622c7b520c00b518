/** Writes down what a run looked at, where all of it can be looked at again without being read. */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { ledgerName } from "../../articles/identity/ledgerFile.ts"
import { instant } from "../../model/Timestamp.ts"
import { version } from "../../model/version.ts"
import { reportText } from "../../report/text.ts"
import type { Disk } from "../../sources/disk.ts"
import type { Ran } from "../RunOptions.ts"
import type { Started } from "../Started.ts"
import { encodeIdle } from "./IdleRecord.ts"

const idleName = "idle"

export interface IdleRequest {
  readonly disk: Disk
  readonly ran: Ran
  /** Files that the cards were drawn with, relative to the project. */
  readonly cards: ReadonlyArray<string>
  readonly isIdle: boolean
}

/** After a run that changed something it is written only for a small site: one change must not write what grows with the archive. */
const mostAfterChange = 5000
/** Milliseconds. What changed so recently may change again within one tick of its clock. */
const racy = 60

/** Never fails: without a record the next run looks for itself. */
export const keepIdle = (started: Started, request: IdleRequest): void => {
  const { settings, options, index } = started
  const file = join(settings.root, ".fanfare", idleName)
  Result.try(() => {
    rmSync(file, { force: true })
    const { report } = request.ran
    if (!report.ok || report.sources.some(({ state }) => state !== "ok")) return
    if (!/\.(?:ya?ml|json)$/.test(options.configName) || settings.pages !== null) return
    if (!request.isIdle && index.targets.count() > mostAfterChange) return
    const looked = look(started, request)
    if (looked === null) return
    const at = instant(started.now)
    const bytes = encodeIdle({
      version,
      config: options.configName,
      out: options.out,
      from: at,
      until: index.articles.nextChange(at),
      isFit: options.isUrlFit(settings),
      said: {
        plain: said(request.ran, options.shown, false),
        colour: said(request.ran, options.shown, true)
      },
      ...looked
    })
    mkdirSync(join(settings.root, ".fanfare"), { recursive: true })
    writeFileSync(`${file}.${process.pid}.tmp`, bytes)
    renameSync(`${file}.${process.pid}.tmp`, file)
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

/** Null if the times of a file cannot show a change. */
const look = ({ settings, options, index }: Started, { disk, cards }: IdleRequest): Looked | null => {
  const paths: Array<string> = []
  const numbers: Array<number> = []
  const add = (path: string, stamp: ReadonlyArray<number>): void => {
    paths.push(path)
    numbers.push(...stamp)
  }
  for (const source of index.units.sources()) {
    for (const { deps } of index.units.ofSource(source)) {
      for (const { path, stamp, sha256 } of deps) {
        if (sha256 === null) add(path, absent)
        else if (stamp === "") return null
        else add(path, stamp.split(" ").map(Number))
      }
    }
  }
  const others = [options.configName, ledgerName, ...settings.records, ...cards, ...disk.listed()]
  const { feed } = settings.widgets.latestNews
  for (const path of feed === null ? others : [...others, feed]) {
    const info = statSync(join(settings.root, ...path.split("/")), { throwIfNoEntry: false })
    if (info === undefined) add(path, absent)
    else if (Date.now() - info.ctimeMs < racy) return null
    else add(path, [info.size, info.mtimeMs, info.ctimeMs, info.ino])
  }
  const inputs = paths.length
  for (const [path, kind, size, mtime, ino] of index.targets.stamps())
    if (kind === "output") add(path, [size, mtime, Number.NaN, ino])
  return paths.some((path) => path.includes("\n")) ? null : { inputs, paths, stamps: Float64Array.from(numbers) }
}

const absent = [-1, 0, 0, 0]
