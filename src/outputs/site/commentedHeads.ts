/** The articles that a list of the newest comments is made from, and what the list depends on. */
import type { Head } from "../../model/Head.ts"
import { compareText } from "../../model/compareText.ts"
import { instant } from "../../model/Timestamp.ts"

/**
 * Of the articles with the newest comments those that can hold one of the `limit` newest: as many articles, and those
 * whose newest comment is as old as the last one's. In the order in which the site lists articles.
 */
export const commentedHeads = (commented: ReadonlyArray<Head>, limit: number): ReadonlyArray<Head> => {
  const last = commented[limit - 1]
  const oldest = last === undefined ? Number.NEGATIVE_INFINITY : newestIn(last)
  return commented.filter((head, index) => index < limit || newestIn(head) === oldest).toSorted(newestFirst)
}

/** The fields of heads that lists of comments show, as JSON. */
export const commentedAnswer = (heads: ReadonlyArray<Head>): ReadonlyArray<unknown> =>
  heads.map(({ id, url, hosted, title, language, direction, commentsDigest }) => [
    id,
    url,
    hosted,
    title,
    language,
    direction,
    commentsDigest
  ])

const newestIn = ({ newestComment }: Head): number => (newestComment === null ? 0 : instant(newestComment))

/** Without a date last, by slug. */
const newestFirst = (a: Head, b: Head): number => {
  if (a.published === null || b.published === null)
    return a.published === b.published ? compareText(a.slug, b.slug) : a.published === null ? 1 : -1
  return instant(b.published) - instant(a.published) || compareText(a.id, b.id)
}
