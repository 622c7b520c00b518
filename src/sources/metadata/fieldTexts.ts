/** The texts, numbers and truth values of fields, as a template names them: by their keys in lower case, and as `plainKey` makes them. */
import type { RawField } from "../../model/draft/Metadata.ts"
import { plainKey } from "./fields.ts"

/** The first field of a name counts. */
export const fieldTexts = (fields: ReadonlyArray<RawField>): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const { key, value } of fields) {
    if (!["string", "number", "boolean"].includes(typeof value)) continue
    for (const name of [key.toLowerCase(), plainKey(key)]) if (!texts.has(name)) texts.set(name, String(value))
  }
  return texts
}
