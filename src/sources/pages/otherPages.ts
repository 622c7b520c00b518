/** What is said of the pages that are no articles: how many of which kind; where none is one, which came nearest, and why not. */
import { type Finding, finding } from "../../model/Finding.ts"

/** A page that could be an article, and is none. */
export interface NearPage {
  readonly file: string
  readonly score: number
  readonly why: string
}

const most = 5

export const otherPages = (
  kinds: ReadonlyMap<string, number>,
  near: ReadonlyArray<NearPage>
): ReadonlyArray<Finding> => {
  const counts = [...kinds].filter(([kind]) => kind !== "none").toSorted()
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const articles = kinds.get("article") ?? 0
  if (all === articles) return []
  const parts = counts.filter(([kind]) => kind !== "article").map(([kind, count]) => `${count} ${kind}`)
  const counted = finding(
    "FF1501",
    {},
    `Articles: ${articles} of ${all} pages; the others are not: ${parts.join(", ")}.`,
    'Let the template write `<meta name="fanfare" content="article">` into a page that is one all the same, or `ignore` into one to leave alone.'
  )
  if (articles > 0 || near.length === 0) return [counted]
  const nearest = near
    .toSorted((a, b) => b.score - a.score || (a.file < b.file ? -1 : 1))
    .slice(0, most)
    .map(({ file, why }) => `${file} (${why})`)
  return [
    counted,
    finding(
      "FF1507",
      {},
      `None of ${all} pages is taken for an article. The nearest: ${nearest.join("; ")}.`,
      'Let the template of your articles write `<meta property="og:type" content="article">` and a `<time datetime>`, or `<meta name="fanfare" content="article">`.'
    )
  ]
}
