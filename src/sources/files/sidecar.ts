/** Reads `NAME.meta.yaml`, which speaks for the article NAME and is stronger than the article's own file. */
import { closest, distance } from "fastest-levenshtein"
import { finding } from "../../model/Finding.ts"
import { knownKeys, plainKey, yamlFields } from "../metadata/fields.ts"
import { type MetadataReading, readMetadata } from "../metadata/readMetadata.ts"
import type { SourceFile } from "../Source.ts"
import type { RawField } from "../../model/draft/Metadata.ts"

export const readSidecar = (file: SourceFile, timeZone: string): MetadataReading => {
  const { fields, problems, isMap } = yamlFields(file.text, file.path, 1, "sidecar")
  const { metadata, findings } = readMetadata(fields, timeZone)
  return {
    metadata,
    findings: [
      ...problems.map(({ place, message, fix }) => finding("FF1101", place, message, fix)),
      ...(isMap
        ? []
        : [
            finding(
              "FF1101",
              { file: file.path, line: 1 },
              "This sidecar holds no fields.",
              "Write `title:`, `date:` and so on, each on a line of its own."
            )
          ]),
      ...fields.flatMap(misspelt),
      ...findings
    ]
  }
}

/** A sidecar is written for fanfare, so a key that is nearly a known one is a slip. */
const misspelt = ({ key, place }: RawField) => {
  const plain = plainKey(key)
  const nearest = closest(plain, [...knownKeys])
  return knownKeys.includes(plain) || plain.length < 4 || distance(plain, nearest) > 2
    ? []
    : [finding("FF1106", place([]), `\`${key}\` is not a known field.`, `Did you mean \`${nearest}\`?`)]
}
