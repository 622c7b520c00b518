/** What a run reads besides articles: the definitions of feeds, and the news of another feed. */
import { Result } from "effect"
import { type FeedDefinition, decodeFeedDefinition } from "../config/feedDefinition.ts"
import { notText, wrongConfig } from "../config/wrongConfig.ts"
import { decodeText } from "../markup/decodeText.ts"
import type { Problem } from "../markup/yaml/Located.ts"
import type { Dependency } from "../model/Dependency.ts"
import { type ConfigError, SourceError } from "../model/errors.ts"
import { reasonOf } from "../model/systemReason.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { withArtwork } from "./before/showArtwork.ts"
import { type Disk, isSystemCode, type ReadFailure } from "../sources/disk.ts"

export interface ReadDefinitions {
  readonly definitions: ReadonlyArray<FeedDefinition>
  /** Whether there is no folder for them. */
  readonly isAbsent: boolean
  readonly deps: ReadonlyArray<Dependency>
}

/**
 * The feeds of `feeds/*.yaml`, by name; empty where the folder is absent. A wrong one is an error of the config; one that
 * cannot be read keeps what was published.
 */
export const readDefinitions = (
  disk: Disk,
  { folders }: Settings
): Result.Result<ReadDefinitions, ConfigError | SourceError> => {
  const listing = disk.list(folders.feeds)
  if (Result.isFailure(listing))
    return listing.failure === "absent"
      ? Result.succeed({ definitions: [], isAbsent: true, deps: [] })
      : Result.fail(unreadable(`${folders.feeds}/`, listing.failure))
  const definitions: Array<FeedDefinition> = []
  const deps: Array<Dependency> = []
  const isDefinition = (file: string): boolean => /^[^/]+\.ya?ml$/.test(file.slice(folders.feeds.length + 1))
  const [outside] = listing.success.outside.filter(isDefinition)
  if (outside !== undefined) return Result.fail(unreadable(outside, "outside"))
  for (const file of listing.success.files.filter(isDefinition)) {
    const name = file.slice(folders.feeds.length + 1)
    const read = disk.read(file)
    if (Result.isFailure(read)) return Result.fail(unreadable(file, read.failure))
    const text = decodeText(read.success.bytes)
    if (text === undefined) return Result.fail(wrongConfig(file, [notText(file)]))
    const stem = name.replace(/\.ya?ml$/, "")
    const other = definitions.find((one) => folderOf(one.name) === folderOf(stem))
    if (other !== undefined) return Result.fail(wrongConfig(file, [sameFolder(file, other.name)]))
    const decoded = decodeFeedDefinition(stem, text, file)
    if (Result.isFailure(decoded)) return Result.fail(wrongConfig(file, decoded.failure))
    const shown = withArtwork(decoded.success, file, disk)
    if (Result.isFailure(shown)) return Result.fail(wrongConfig(file, [shown.failure]))
    definitions.push(shown.success.definition)
    for (const one of [read.success.dependency, ...shown.success.deps]) deps.push(one)
  }
  return Result.succeed({ definitions, isAbsent: false, deps })
}

/** As file systems see it that take capitals for small letters. */
const folderOf = (name: string): string => name.normalize("NFC").toLowerCase()

const sameFolder = (file: string, other: string): Problem => ({
  place: { file, line: 1, column: 1 },
  path: [],
  message: `The feed would be published in the folder of \`${other}\`: names that differ in capitals or in their ending alone are one folder.`,
  fix: "Rename or remove one of the two files."
})

const unreadable = (file: string, failure: ReadFailure): SourceError => {
  const reason = isSystemCode(failure) ? ` (${reasonOf(failure)})` : ""
  return new SourceError({
    detail: `${file} cannot be read${reason}, so nothing was published anew.`,
    hint: "Check its rights, and that it is no link that leads out of the project or nowhere; what was published before stays."
  })
}
