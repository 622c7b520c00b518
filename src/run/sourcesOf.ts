/** The sources of a project, and what they are read with. */
import type { Path } from "effect"
import type { DateCustoms } from "../model/dates/DateCustoms.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import { digestOf } from "../model/Digest.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { version } from "../model/version.ts"
import type { Disk } from "../sources/disk.ts"
import { fileSource } from "../sources/files/fileSource.ts"
import { pageSource } from "../sources/pages/pageSource.ts"
import { feedSource } from "../sources/records/feedSource.ts"
import type { RecordFeed } from "../sources/records/RecordFeed.ts"
import { sourceKinds } from "../sources/kinds/index.ts"
import type { ChangeSource } from "../sources/SourceEvent.ts"

/** `outPath`: the output directory relative to the project. `feeds`: what a program gives besides the config. */
export const sourcesOf = (
  settings: Settings,
  disk: Disk,
  now: Timestamp,
  outPath: string | null,
  feeds: ReadonlyArray<RecordFeed> = []
): ReadonlyArray<ChangeSource<Path.Path>> => {
  const { folders, pages, sources, site } = settings
  const { timeZone, language } = site
  const customs: DateCustoms = { timeZone, language, year: yearOf(now) }
  const isOptional = pages !== null || sources.length + feeds.length > 0
  return [
    fileSource({ disk, folder: folders.articles, customs, isOptional }),
    ...sources.map(({ kind, from }) => sourceKinds[kind](from, { disk, customs })),
    ...feeds.map((feed) => feedSource({ feed, customs })),
    ...(pages === null ? [] : [pageSource({ ...pages, disk, customs, siteUrl: site.url, out: outPath })])
  ]
}

const yearOf = (now: Timestamp): number => Number(now.slice(0, 4))

/** Digest of everything that articles are read with beside themselves: with others, all are read again. */
export const readingOf = (
  { site, permalink, undated, comments, folders, pages, pictures, sources }: Settings,
  now: Timestamp
): string => digestOf([version, site, permalink, undated, comments, folders, pages, pictures, sources, yearOf(now)])
