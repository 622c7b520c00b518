/** Reads `NAME.meta.yaml`, which speaks for the article NAME and is stronger than the article's own file. */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Problem } from "../../markup/yaml/Located.ts"
import { longestFields, longFields, type ReadFields, yamlFields } from "../metadata/languages/fieldLanguages.ts"
import { misspeltFields } from "../metadata/misspelt.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import type { SourceFile } from "../Source.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"

export interface SidecarReading {
  readonly metadata: Metadata | null
  readonly findings: ReadonlyArray<Finding>
}

/** The metadata are null where it cannot be read: then its article is held back, because it may say that it is a draft. */
export const readSidecar = (file: SourceFile, customs: DateCustoms): SidecarReading => {
  const isLong = file.text.length > longestFields
  const { fields, problems, isMap } = isLong ? tooLong(file) : yamlFields(file.text, file.path, 1, "sidecar")
  const wrong = isMap ? problems : [...problems, noFields(file.path)]
  if (wrong.length > 0)
    return {
      metadata: null,
      findings: wrong.map(({ place, message, fix }) =>
        finding("FF1101", place, `${message.replace(/\.?$/, ".")} Its article is held back.`, fix)
      )
    }
  const { metadata, findings } = readMetadata(fields, customs)
  return { metadata, findings: [...misspeltFields(fields), ...findings] }
}

const tooLong = ({ path, text }: SourceFile): ReadFields => ({
  fields: [],
  problems: [{ place: { file: path, line: 1 }, path: [], ...longFields("sidecar", text) }],
  isMap: true
})

const noFields = (file: string): Problem => ({
  place: { file, line: 1 },
  path: [],
  message: "This sidecar holds no fields.",
  fix: "Write `title:`, `date:` and so on, each on a line of its own."
})
