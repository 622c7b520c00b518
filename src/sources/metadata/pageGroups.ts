/** Groups in which sites write of the page itself: `meta: { draft: true }`. Only what keeps text back is read from them. */
import type { RawField } from "../../model/draft/Metadata.ts"
import { isGroup, isRecord, plainKey } from "./fields.ts"

const groups = new Set(
  "meta metadata page post article entry document data config options settings frontmatter matter attributes fields properties publication publishing".split(
    " "
  )
)

/** No group is read more deeply. */
const deepest = 4

/** The fields of a group that `isAsked`, whatever groups about the page they stand in. */
export const fieldsOfPage = (
  group: RawField,
  isAsked: (key: string) => boolean,
  depth = 0
): ReadonlyArray<RawField> => {
  const { key: name, value } = group
  // Those of `params` and its like are fields already, but for such a group within another.
  const isOfPage = groups.has(plainKey(name)) || (depth > 0 && isGroup(name))
  if (depth > deepest || !isRecord(value) || !isOfPage) return []
  return Object.entries(value).flatMap(([key, held]) => {
    const field: RawField = { ...group, key, value: held, place: (path) => group.place([key, ...path]) }
    return [...(isAsked(key) ? [field] : []), ...fieldsOfPage(field, isAsked, depth + 1)]
  })
}
