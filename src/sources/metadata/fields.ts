/** Finds the fields of an article by the names of the catalogue. What a value means is decided in `readMetadata.ts`. */
import { oneLine } from "../../markup/oneLine.ts"
import type { RawField } from "../../model/draft/Metadata.ts"
import { draftNames, privateNames, publishedNames } from "./spellings/heldWords.ts"
import { paidNames } from "./spellings/paidNames.ts"
import { loosePictureNames } from "./spellings/pictureSpellings.ts"
import { commonWords } from "./spellings/textSpellings.ts"
import { catalogue, type FieldName, fieldNames, groups, type ReleaseName } from "./catalogue.ts"

/** Case, `_`, `-` and blanks do not count in a key. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[_\-\s\p{Cf}]/gu, "")

const spellings = (name: FieldName | ReleaseName): ReadonlyArray<string> =>
  Object.keys(catalogue[name].spellings).map(plainKey)

const keys = new Map(fieldNames.map((name) => [name, spellings(name)]))

// A picture's own focus stands under the name of the picture.
keys.set("focus", [...spellings("focus"), ...spellings("images").map((key) => `${key}focus`)])

/** The spellings of a field as `plainKey` makes them, the strongest first. */
export const keysOf = (name: FieldName | ReleaseName): ReadonlyArray<string> => keys.get(name) ?? []

const releaseNames: ReadonlyArray<ReleaseName> = ["draft", "unlisted", "scheduled", "expires"]

const releaseKeys: ReadonlySet<string> = new Set(releaseNames.flatMap(keysOf))

/** Whether a field of this name may hold an article back. */
export const isReleaseKey = (key: string): boolean => releaseKeys.has(plainKey(key))

/** Fields by their plain keys, each in the order of the file. */
export type FieldIndex = ReadonlyMap<string, ReadonlyArray<RawField>>

export const indexFields = (fields: ReadonlyArray<RawField>): FieldIndex =>
  Map.groupBy(fields, ({ key }) => plainKey(key))

/** All fields of one name, the strongest first; fields of a group such as `params` come last. */
export const fieldsOf = (index: FieldIndex, name: FieldName | ReleaseName): ReadonlyArray<RawField> =>
  keysOf(name).flatMap((key) => index.get(key) ?? [])

/** Groups whose fields count as those beside them, but are weaker. */
const groupKeys: ReadonlySet<string> = new Set(Object.keys(groups))

export const isGroup = (key: string): boolean => groupKeys.has(plainKey(key))

/** Too near to other words to be the meaning of a misspelt one. */
const common = new Set([
  ...[...commonWords, ...loosePictureNames].map(plainKey),
  ...[draftNames, publishedNames, privateNames, paidNames].flatMap(Object.keys).map(plainKey),
  ..."free paid locked gated members subscribers access tier tiers audience state public enabled live online active inactive disabled approved routable render output exclude ignore expired visible hide show ready hold onhold internal confidential deleted trashed privacy review protected secret skip membership patrons exclusive plus pro concept incomplete unfinished sunset offline takedown expire".split(
    " "
  )
])

/** Whether sites use a name for other things too. */
export const isCommonKey = (key: string): boolean => common.has(plainKey(key))

const known: ReadonlySet<string> = new Set([...[...keys.values()].flat(), ...groupKeys])

/** Spellings for the nearest known name of a misspelt one. */
export const knownKeys: ReadonlyArray<string> = [...known].filter((key) => !common.has(key))

export const isKnownKey = (key: string): boolean => known.has(plainKey(key))

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The first text that a record holds under one of these names, written as `plainKey` makes them. */
export const textOf = (record: Readonly<Record<string, unknown>>, names: ReadonlyArray<string>): string | undefined => {
  const entries = Object.entries(record)
  for (const name of names) {
    const value = entries.find(([key]) => plainKey(key) === name)?.[1]
    if (typeof value === "string" && oneLine(value) !== "") return oneLine(value)
  }
  return undefined
}
