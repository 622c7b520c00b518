/** Fields of a site's own, which a card template may show: texts and numbers under names that fanfare does not know. */
import { oneLine } from "../../markup/oneLine.ts"
import type { Given, RawField } from "../../model/draft/Metadata.ts"
import { isKnownKey } from "./fields.ts"
import { templateIn } from "../templateSyntax/templateIn.ts"

/** Characters; a longer text is no field of a card. */
const longest = 300
const most = 40

/** Only those that a person wrote, not what a page says. Undefined where there are none. */
export const otherFields = (fields: ReadonlyArray<RawField>): Given<Readonly<Record<string, string>>> | undefined => {
  const found = fields.flatMap((field) => {
    const text = fieldText(field.value)
    return field.confidence !== undefined || text === null || isKnownKey(field.key) || !/^[\w-]{1,40}$/.test(field.key)
      ? []
      : [{ field, entry: [field.key, text] as const }]
  })
  const [first] = found
  if (first === undefined) return undefined
  const value = Object.fromEntries(found.slice(0, most).map(({ entry }) => entry))
  return { value, place: first.field.place([]), from: first.field.from }
}

/** Null for what is no short text. */
export const fieldText = (value: unknown): string | null => {
  const text = typeof value === "string" || typeof value === "number" ? oneLine(String(value)) : ""
  return text === "" || text.length > longest || templateIn(text) !== undefined ? null : text
}
