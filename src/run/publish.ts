/** Publishes what was made, the ledger first, and tells the index what is there now. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Effect, Result } from "effect"
import { ledgerLines, ledgerName, noteLedgerFile } from "../articles/identity/ledgerFile.ts"
import { sha256 } from "../model/Digest.ts"
import type { PublishError } from "../model/errors.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { foreignFile } from "../publish/ownership.ts"
import type { Change as Step, Staged } from "../publish/Publication.ts"
import type { Disk } from "../sources/disk.ts"
import { pageSourceName } from "../sources/pages/pageSource.ts"
import type { Index } from "../store/Index.ts"
import type { ChangeRow } from "../store/rows.ts"
import type { Making } from "./make/Making.ts"
import { pageRow } from "./make/takeFile.ts"
import type { Started } from "./Started.ts"
import type { Change } from "../report/Change.ts"
import { remake } from "./look/verifyOutput.ts"

/** Under this name the index keeps what was found of files that somebody else changed meanwhile. */
export const leftOwner = "site\tleft"

export interface PublishRequest {
  readonly disk: Disk
  readonly areFeedsNew: boolean
  /** Whether nothing is published, because `--strict` forbids it. */
  readonly isHeldBack: boolean
}

/** Gives what would change, for a run that writes nothing. */
export const publish = Effect.fn("publish")(function* (
  started: Started,
  making: Making,
  { disk, areFeedsNew, isHeldBack }: PublishRequest
): Effect.fn.Return<ReadonlyArray<Change>, PublishError> {
  const { index, settings, options, publication } = started
  if (!options.write || isHeldBack) return Array.from(index.changes.each(), changeOf)
  if (index.ledger.isChanged() || areFeedsNew) yield* stageLedger(started)
  options.onEvent({ _tag: "Stage", stage: "publishing", total: index.changes.count() })
  if (index.changes.count() > 0) {
    const committed = yield* publication.commit(steps(index))
    for (const { kind, path, stamp } of committed.copied)
      if (kind === "output" || kind === "manifest")
        index.targets.setStamp(path, { size: stamp.size, mtime: stamp.mtimeMs, ino: stamp.ino })
    index.findings.set(
      leftOwner,
      committed.left.map(({ kind, path }) => (kind === "page" ? changedMeanwhile(path) : foreignFile(path)))
    )
    // What somebody else changed meanwhile is looked at again in the next run.
    for (const { kind, path } of committed.left) {
      if (kind === "page") index.targets.remove(pageRow(path))
      else remake(index, path)
    }
    notePages(index, disk, new Set(committed.left.filter(({ kind }) => kind === "page").map(({ path }) => path)))
  } else index.findings.set(leftOwner, [])
  if (index.ledger.isChanged() || areFeedsNew) noteLedgerFile(settings.root, index)
  index.meta.set("run", String(making.run))
  index.articles.forgetGone()
  index.changes.clear()
  return []
})

function* steps(index: Index): Generator<Step> {
  for (const { path, kind, place, before, after, staged } of index.changes.each())
    yield { path, kind, order: place, before, after, staged: staged === null ? null : (JSON.parse(staged) as Staged) }
}

const changeOf = ({ path, before, after }: ChangeRow): Change => ({
  path,
  state: after === null ? "deleted" : before === null ? "new" : "changed"
})

/** Goes first: an id that the ledger does not have yet must not be published. */
const ledgerPlace = -1

const stageLedger = Effect.fnUntraced(function* ({
  index,
  settings,
  publication
}: Started): Effect.fn.Return<void, PublishError> {
  if (publication.isPrivate) return
  const staged = yield* publication.stageStream(ledgerLines(index))
  const present = Result.getOrNull(Result.try(() => readFileSync(join(settings.root, ledgerName))))
  const before = present === null ? null : sha256(present)
  if (before === staged.sha256) return
  index.changes.put({
    place: ledgerPlace,
    path: ledgerName,
    kind: "ledger",
    before,
    after: staged.sha256,
    staged: JSON.stringify(staged)
  })
})

/** A page that fanfare filled is as it was read: it need not be read again. */
const notePages = (index: Index, disk: Disk, left: ReadonlySet<string>): void => {
  for (const { path, after } of index.changes.pages()) {
    const unit = left.has(path) ? undefined : index.units.get(pageSourceName, path)
    const [page, ...others] = unit?.deps ?? []
    if (unit !== undefined && page !== undefined && after !== null)
      index.units.put({ ...unit, deps: [{ path, stamp: disk.stamp(path), sha256: after }, ...others] })
  }
}

const changedMeanwhile = (file: string): Finding =>
  finding(
    "FF6105",
    { file },
    "The page changed while fanfare was at work; it was left alone.",
    "Run fanfare again when the site generator is done."
  )
