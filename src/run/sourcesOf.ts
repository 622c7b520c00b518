/** The sources of a project, and what they are read with. */
import type { Path } from "effect"
import type { PageCustoms } from "../model/dates/DateCustoms.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import { digestOf } from "../model/Digest.ts"
import { nameOfSource } from "../model/settings/SourceSettings.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { version } from "../model/version.ts"
import type { Disk } from "../sources/disk.ts"
import { fileSource } from "../sources/files/fileSource.ts"
import { pluginFormat } from "../sources/files/pluginFormat.ts"
import { pageSource } from "../sources/pages/pageSource.ts"
import { feedSource } from "../sources/records/feedSource.ts"
import { type Documents, withoutDocuments } from "../sources/documents/Documents.ts"
import type { RecordFeed } from "../sources/records/RecordFeed.ts"
import { sourceKinds } from "../sources/kinds/index.ts"
import type { Source } from "../sources/Source.ts"
import type { ChangeSource } from "../sources/SourceEvent.ts"

/**
 * `outPath`: the output directory relative to the project. `feeds`: what a program gives besides the config. `documents`:
 * what addresses are read with; without, none is. `jobs`: most threads that read many files.
 */
export const sourcesOf = (
  settings: Settings,
  disk: Disk,
  now: Timestamp,
  outPath: string | null,
  feeds: ReadonlyArray<RecordFeed> = [],
  documents: Documents = withoutDocuments,
  jobs = 1
): ReadonlyArray<ChangeSource<Path.Path>> => {
  const { folders, pages, sources, programs = [], site } = settings
  const { timeZone, language } = site
  const customs: PageCustoms = { timeZone, language, year: yearOf(now), siteTitle: site.title }
  const isOptional = pages !== null || sources.length + programs.length + feeds.length > 0
  return [
    fileSource({ disk, folder: folders.articles, customs, isOptional, formats: formatsOf(settings), jobs }),
    ...sources.map((one) => sourceKinds[one.kind](one.from, { disk, customs, documents }, one)),
    ...[...(programs as ReadonlyArray<RecordFeed>), ...feeds].map((feed) => feedSource({ feed, customs })),
    ...(pages === null ? [] : [pageSource({ ...pages, disk, customs, siteUrl: site.url, out: outPath })])
  ]
}

/** The formats of the config as sources of files. */
export const formatsOf = ({ formats = [] }: Pick<Settings, "formats">): ReadonlyArray<Source> =>
  formats.map(pluginFormat)

const yearOf = (now: Timestamp): number => Number(now.slice(0, 4))

/** Digest of everything that articles are read with beside themselves: with others, all are read again. */
export const readingOf = (
  { site, permalink, undated, comments, folders, pages, pictures, sources, notes, formats = [], code = "" }: Settings,
  now: Timestamp
): string =>
  digestOf([
    version,
    site,
    permalink,
    undated,
    comments,
    folders,
    pages,
    pictures,
    sources.map((one) => [one.kind, nameOfSource(one), one.keep ?? false, one.pages ?? false, one.links ?? true]),
    notes,
    yearOf(now),
    ...formats.map(({ name, extensions, read, version = "" }) => [name, extensions, read.toString(), version, code])
  ])
