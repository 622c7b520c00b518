/** Finds out where the file of a finding came from, by the names under which sources speak of what they read. */
import { nameOfSource } from "../../../model/settings/SourceSettings.ts"
import type { Settings } from "../../../model/settings/Settings.ts"
import { pageSourceName } from "../../../sources/pages/pageSource.ts"
import type { RecordFeed } from "../../../sources/records/RecordFeed.ts"
import type { Index } from "../../../store/Index.ts"
import type { Origin } from "./Origin.ts"

export interface OriginRequest {
  readonly settings: Settings
  /** What a program gives besides the config. */
  readonly feeds: ReadonlyArray<RecordFeed>
  readonly index: Pick<Index, "units">
}

const tags = { ndjson: "Records", feed: "Feed", export: "Export", page: "Address" } as const

/** The answer of a file is kept: many findings are about one. */
export const originsOf = ({ settings, feeds, index }: OriginRequest): ((file: string) => Origin) => {
  const named: ReadonlyArray<Extract<Origin, { readonly name: string }>> = [
    ...settings.sources.map((one) => ({ _tag: tags[one.kind], name: nameOfSource(one) })),
    ...[...(settings.programs ?? []), ...feeds].map(({ name }) => ({ _tag: "Records" as const, name }))
  ]
  const known = new Map<string, Origin>()
  return (file) => {
    const before = known.get(file)
    if (before !== undefined) return before
    const origin =
      named.find(({ name }) => isOf(file, name)) ??
      (index.units.get(pageSourceName, file) === undefined
        ? ({ _tag: "File" } as const)
        : ({ _tag: settings.inject ? "Page" : "KeptPage", file } as const))
    known.set(file, origin)
    return origin
  }
}

/** The source itself, one of its items, or a file of an export that is a folder. */
const isOf = (file: string, name: string): boolean =>
  file === name || file.startsWith(`${name}#`) || file.startsWith(`${name.replace(/\/+$/, "")}/`)
