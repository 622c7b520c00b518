/** Fields that look like a slip of the pen: their names are near to a known one, and not known themselves. */
import { distance } from "fastest-levenshtein"
import { type Finding, finding } from "../../model/Finding.ts"
import type { RawField } from "../../model/draft/Metadata.ts"
import { fieldNames } from "./catalogue.ts"
import { countLetters, lettersOf } from "../../text/words/letters.ts"
import { type FieldIndex, fieldsOf, indexFields, isKnownKey, keysOf, knownKeys, plainKey } from "./fields.ts"

/** One finding for each, unless the field that it is near to is there as well. */
export const misspeltFields = (fields: ReadonlyArray<RawField>): ReadonlyArray<Finding> => {
  const index = indexFields(fields)
  return fields.flatMap(({ key, place }) => {
    const nearest = nearestKey(key, knownKeys)
    return nearest === null || isGiven(index, nearest)
      ? []
      : [finding("FF1106", place([]), `\`${key}\` is not a known field.`, `Did you mean \`${nearest}\`?`)]
  })
}

const isGiven = (index: FieldIndex, key: string): boolean =>
  fieldNames.some((name) => keysOf(name).includes(key) && fieldsOf(index, name).length > 0)

/** Null for a known key, and where none is near: short names are often near to each other by chance. */
export const nearestKey = (key: string, known: ReadonlyArray<string>): string | null => {
  const plain = plainKey(key)
  if (plain.length < 4 || isKnownKey(key)) return null
  const most = plain.length < 8 ? 1 : 2
  const own = lettersOf(plain)
  let nearest: { readonly name: string; readonly slips: number } | null = null
  for (const name of known) {
    if (name.length < 4 || Math.abs(name.length - plain.length) > most) continue
    // A slip changes two letters at most: nearly all fields of a site's own are told apart by that.
    if (countLetters(own ^ (letters.get(name) ?? lettersOf(name))) > 2 * most) continue
    const count = slips(plain, name)
    if (count <= (nearest === null ? most : nearest.slips - 1)) nearest = { name, slips: count }
  }
  return nearest?.name ?? null
}

const letters = new Map(knownKeys.map((key) => [key, lettersOf(key)]))

/** Edits between two words; two letters that changed places count as one. */
const slips = (one: string, other: string): number => {
  const edits = distance(one, other)
  if (edits !== 2 || one.length !== other.length) return edits
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return one[at] === other[at + 1] && one[at + 1] === other[at] ? 1 : edits
}
