/**
 * What holds a run back although nothing failed: most of what was published
 * would vanish at once, or the clock is wrong. Both are more often an accident
 * than a wish, and `--accept-shrink` says that it is one.
 */
import { realpathSync } from "node:fs"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import { Result } from "effect"
import { ConfigError, SourceError } from "../model/errors.ts"
import { reasonOf } from "../model/systemReason.ts"
import { isAddress } from "../model/settings/SourceSettings.ts"
import { logoFiles } from "../model/settings/logoFiles.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { type Disk, isSystemCode, type ReadFailure } from "../sources/disk.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"
import { due } from "../store/due.ts"
import type { Index } from "../store/Index.ts"
import { shownPath } from "../text/shownPath.ts"
import type { Ingested } from "./ingest/ingest.ts"
import { isKnown, type Published } from "./before/published.ts"
import type { ReadDefinitions } from "./readDefinitions.ts"

/** `before`: how many articles were published before this run. */
export const shrinkFault = (before: number, after: number): SourceError | null => {
  const gone = before - after
  return gone * 2 <= before
    ? null
    : new SourceError({
        detail: `${gone} of the ${before} published articles are gone; nothing was published anew.`,
        hint: "Check that the articles are where they should be. If this is meant, run once with --accept-shrink."
      })
}

export const clockFault = (index: Index, now: Timestamp): SourceError | null => {
  const newest = index.ledger.newestSeen()
  return newest === null || instant(now) >= newest
    ? null
    : new SourceError({
        detail: `The clock says ${now}, and an earlier build saw articles at ${new Date(newest).toISOString()}; nothing was published anew.`,
        hint: "Set the clock, or SOURCE_DATE_EPOCH, right. If this is meant, run once with --accept-shrink."
      })
}

/**
 * The output directory must not be, hold or lie in a folder that is read: fanfare would read its own output. It is
 * looked at as it is written, and where links lead to.
 */
export const outFault = ({ root, folders, sources, comments }: Settings, out: string): ConfigError | null => {
  const read = [
    ".fanfare",
    folders.articles,
    folders.feeds,
    templateFolder,
    ...sources.flatMap(({ from }) => (isAddress(from) ? [] : [from])),
    ...comments.files.map((one) => one.split("*")[0] ?? "")
  ]
  const named = (path: string): string => relative(root, resolve(root, path)).split(sep).join("/")
  const real = (path: string): string =>
    relative(realOf(root), realOf(resolve(root, path)))
      .split(sep)
      .join("/")
  const clashes = (placeOf: (path: string) => string, folder: string): boolean => {
    const place = placeOf(out)
    if (folder === "") return /^(?:|\.\.(?:\/\.\.)*)$/.test(place)
    return isWithin(placeOf(folder), place) || isWithin(place, placeOf(folder))
  }
  const clash = ["", ...read.map(plain)].find((folder) => clashes(named, folder) || clashes(real, folder))
  if (clash === undefined) return null
  const name = clash === "" ? "the project itself" : `${clash}/`
  return new ConfigError({
    detail: `The output directory ${shownPath(root, out)} and ${name}, which is read, lie in each other.`,
    hint: "Choose another directory with --out, for example public.",
    findings: []
  })
}

/** Where links lead to, of as much of a path as is there. */
const realOf = (path: string): string => {
  const real = Result.try(() => realpathSync(path))
  if (Result.isSuccess(real)) return real.success
  return path === dirname(path) ? path : join(realOf(dirname(path)), basename(path))
}

const plain = (folder: string): string => folder.replace(/^(?:\.\/)+|\/+$/g, "")

/** Whether a path is a folder or lies below it; both relative to the project, neither empty. */
const isWithin = (path: string, folder: string): boolean =>
  path !== "" && folder !== "" && (path === folder || path.startsWith(`${folder}/`))

/** How many articles were published before this run. */
export const publishedBefore = (index: Index, published: () => Published): number =>
  isKnown(index) ? Number(index.meta.get(publishedName) ?? 0) : published().articles

/** How many of them are still there. */
export const publishedAfter = (index: Index, now: Timestamp, published: () => Published): number => {
  if (isKnown(index)) return index.articles.countWhere(`${due} AND born > 0`, instant(now))
  return published().entries.filter(({ id }) => index.articles.countWhere(`id = ? AND ${due}`, id, instant(now)) > 0)
    .length
}

/** Under this name the index keeps the number of published articles. */
export const publishedName = "published"

/** A folder of definitions that is gone altogether takes every feed of it along. */
export const feedsFault = (
  { isAbsent }: Pick<ReadDefinitions, "isAbsent">,
  { folders }: Settings,
  index: Index,
  published: () => Published
): SourceError | null => {
  if (!isAbsent) return null
  const own = new Set(["latest", "comments"])
  const count = isKnown(index)
    ? Number(index.meta.get(definedName) ?? 0)
    : new Set(published().feeds.flatMap(({ feed }) => (own.has(feed) ? [] : [feed]))).size
  return count === 0
    ? null
    : new SourceError({
        detail: `The folder ${folders.feeds}/ is not there, and ${count === 1 ? "a feed was" : `${count} feeds were`} published from it; nothing was published anew.`,
        hint: "Check that it is where it should be. If this is meant, run once with --accept-shrink."
      })
}

/** Under this name the index keeps the number of feeds that were published besides the site's own. */
export const definedName = "defined feeds"

/** Files that were published, cannot be read now, and whose last state is lost with the index. */
export const lostFault = ({ touched }: Ingested): SourceError | null => {
  const [first, ...others] = touched.lost
  return first === undefined
    ? null
    : new SourceError({
        detail: `${first}${others.length === 0 ? "" : ` and ${others.length} other files`} cannot be read, and what was published of it is not in .fanfare/ any more; nothing was published anew.`,
        hint: "Check that it may be read. If the article is to vanish, remove its file."
      })
}

/** A file that every card depends on, and that is there and cannot be read. Without it all cards would change. */
export const designFault = ({ site, cards }: Settings, disk: Disk): SourceError | null => {
  const templates = cards === null ? null : disk.list(templateFolder)
  const ofFolder = templates === null ? null : refusal(templates)
  const files = templates !== null && Result.isSuccess(templates) ? templates.success.files : []
  if (ofFolder !== null) return unread(`${templateFolder}/`, ofFolder)
  for (const file of [...logoFiles(site), ...(cards?.fonts ?? []).map(({ file }) => file), ...files]) {
    const reason = refusal(disk.read(file))
    if (reason !== null) return unread(file, reason)
  }
  return null
}

/** The system's reason for what is there and cannot be read. */
const refusal = (read: Result.Result<unknown, ReadFailure>): string | null =>
  Result.isFailure(read) && isSystemCode(read.failure) ? reasonOf(read.failure) : null

const unread = (file: string, reason: string): SourceError =>
  new SourceError({
    detail: `${file} cannot be read (${reason}), so nothing was published anew.`,
    hint: "Check its rights; what was published before stays."
  })

const templateFolder = "templates"
