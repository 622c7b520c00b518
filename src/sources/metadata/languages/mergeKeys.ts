/**
 * `<<: *name` puts the fields of another map among those beside it, which every
 * site generator that reads YAML does: a draft may say there that it is one.
 */
import { isRecord } from "../fields.ts"

/** What a map says itself stands; of several merged maps the first does. */
export const withMergedKeys = (value: unknown, depth = 0): unknown => {
  if (!isRecord(value) || depth > deepest) return value
  const own = Object.entries(value).map(([key, held]) => [key, withMergedKeys(held, depth + 1)] as const)
  const merged = value[mergeKey]
  const maps = (Array.isArray(merged) ? merged : [merged]).filter(isRecord).map((one) => withMergedKeys(one, depth + 1))
  if (maps.length === 0) return Object.fromEntries(own)
  const others = maps.toReversed().flatMap((one) => (isRecord(one) ? Object.entries(one) : []))
  return Object.fromEntries([...others, ...own.filter(([key]) => key !== mergeKey)])
}

const mergeKey = "<<"

/** No field is read more deeply. */
const deepest = 6
