/** What a run reads besides articles: the definitions of feeds, and the news of another feed. */
import { Result } from "effect"
import { type FeedDefinition, decodeFeedDefinition } from "../config/feedDefinition.ts"
import { wrongConfig } from "../config/wrongConfig.ts"
import type { Dependency } from "../model/Dependency.ts"
import { type ConfigError, SourceError } from "../model/errors.ts"
import type { Settings } from "../model/settings/Settings.ts"
import type { Disk } from "../sources/disk.ts"

export interface ReadDefinitions {
  readonly definitions: ReadonlyArray<FeedDefinition>
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
      ? Result.succeed({ definitions: [], deps: [] })
      : Result.fail(unreadable(`${folders.feeds}/`))
  const definitions: Array<FeedDefinition> = []
  const deps: Array<Dependency> = []
  for (const file of listing.success.files) {
    const name = file.slice(folders.feeds.length + 1)
    if (name.includes("/") || !/\.ya?ml$/.test(name)) continue
    const read = disk.read(file)
    if (Result.isFailure(read)) return Result.fail(unreadable(file))
    const text = new TextDecoder().decode(read.success.bytes)
    const decoded = decodeFeedDefinition(name.replace(/\.ya?ml$/, ""), text, file)
    if (Result.isFailure(decoded)) return Result.fail(wrongConfig(file, decoded.failure))
    definitions.push(decoded.success)
    deps.push(read.success.dependency)
  }
  return Result.succeed({ definitions, deps })
}

const unreadable = (file: string): SourceError =>
  new SourceError({
    detail: `${file} cannot be read, so nothing was published anew.`,
    hint: "Check its rights; what was published before stays."
  })
