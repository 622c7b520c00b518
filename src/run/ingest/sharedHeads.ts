/**
 * What stands in the heads of several pages is the site's: a picture, a
 * description. Which values those are is only known where all pages are, so
 * that pages which were read as if a value were their own, or were not, are
 * read again.
 */
import type { PageHead } from "../../model/draft/PageHead.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { SharedValue } from "../../store/heads.ts"
import type { IngestContext } from "./IngestContext.ts"

const owner = "pages\tshared"
const smallName = "smallSite"

/** Null for a unit that is gone, or is no page. */
export const keepHead = (
  source: string,
  unit: string,
  head: PageHead | null,
  { index, touched }: Pick<IngestContext, "index" | "touched">
): void => {
  for (const one of index.heads.put(source, unit, head)) touched.heads.set(`${one.field}\t${one.value}`, one)
}

/** Gives the articles that must be read again, with the slugs that they have. */
export const settleHeads = (context: IngestContext): ReadonlyMap<string, string> => {
  const { index, touched, claims } = context
  const again = new Map<string, string>()
  const isSmall = String(index.heads.isSmall())
  const isOther = index.meta.get(smallName) !== isSmall
  if (!isOther && touched.heads.size === 0) return again
  const values: ReadonlyArray<SharedValue> = [...touched.heads.values(), ...(isOther ? index.heads.inTwo() : [])]
  index.meta.set(smallName, isSmall)
  touched.heads.clear()
  touched.shared = true
  for (const one of values) {
    const wasShared = !index.heads.isShared(one.field, one.value)
    for (const { source, unit } of index.heads.readAs(one, wasShared))
      for (const key of index.articles.keysWhere("source = ? AND unit = ?", source, unit)) {
        const row = index.articles.get(key)
        if (row === undefined) continue
        again.set(key, row.slug)
        if (row.id !== null) claims.set(key, row.id)
      }
  }
  return again
}

/** Says what was passed over, once all pages are read as they are meant. */
export const noteShared = ({ index, touched }: IngestContext): void => {
  if (touched.shared) index.findings.set(owner, findingsOf(index.heads.passedOver()))
}

const findingsOf = (shared: ReadonlyArray<SharedValue & { readonly pages: number }>): ReadonlyArray<Finding> =>
  (["image", "description"] as const).flatMap((field) => {
    const all = shared.filter((one) => one.field === field)
    const [first] = all
    if (first === undefined) return []
    const others = all.length === 1 ? "" : `; so do ${all.length - 1} others on theirs`
    return [
      field === "image"
        ? finding(
            "FF1508",
            {},
            `The picture ${first.value} stands in the heads of ${first.pages} pages${others}. What several pages have in common is the site's, and leads no article.`,
            "Nothing to do if it is a default; else give each article a picture of its own as `og:image`."
          )
        : finding(
            "FF1508",
            {},
            `One description stands in the heads of ${first.pages} pages${others}. What several pages have in common is the site's, and describes no article.`,
            "Nothing to do if it is a default; else give each article a description of its own."
          )
    ]
  })
