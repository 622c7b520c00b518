/**
 * Which of several articles with one page is published: an article of the
 * articles' folder before a page that shows it, a page at its own address
 * before a copy of it. The others are kept in the index without an id, so that
 * they come back when that one goes.
 */
import { type Finding, finding } from "../../model/Finding.ts"
import { pageSourceName } from "../../sources/pages/pageSource.ts"
import type { Index } from "../../store/Index.ts"
import type { ArticleRow } from "../../store/rows.ts"
import type { IngestContext } from "./IngestContext.ts"
import { copyOwner, forgetFindings, ownerOf } from "./owners.ts"

const owner = "pages\tshadowed"

/** Gives the pages that come back: they must be read again. */
export const shadowPages = (context: IngestContext): ReadonlyArray<ArticleRow> => {
  const { index, touched } = context
  if (index.units.keys(pageSourceName).length === 0 && index.findings.of(owner).length === 0) return []
  const back = [...touched.pages].flatMap((key) => decide(key, context))
  touched.pages.clear()
  index.findings.set(owner, alsoArticles(index))
  return back
}

const decide = (pageKey: string, context: IngestContext): ReadonlyArray<ArticleRow> => {
  const { index } = context
  const rows = index.articles
    .keysWhere("page_key = ? AND state <> 'draft' ORDER BY key", pageKey)
    .map((key) => index.articles.get(key))
    .filter((row) => row !== undefined)
  const pages = rows.filter(({ source }) => source === pageSourceName)
  const file = rows.find(({ source, hosted }) => source !== pageSourceName && !hosted)
  const own = index.units.marked(pageKey)[0]
  const winner = own?.key ?? pages[0]?.unit
  const back: Array<ArticleRow> = []
  for (const row of pages) {
    const isCopy = file === undefined && row.unit !== winner
    if (file !== undefined || isCopy) hide(row, context)
    else if (row.state === "shadowed") back.push(row)
    index.findings.set(copyOwner(row.key), isCopy && winner !== undefined ? [copyOf(row, winner)] : [])
  }
  return back
}

/** Its id is free for the article that is published in its place. */
const hide = (row: ArticleRow, { index, touched }: IngestContext): void => {
  if (row.state === "shadowed") return
  forgetFindings(index, row.key)
  touched.removed.push(row.key)
  index.articles.withdraw(row.key)
  index.findings.drop(ownerOf(row.source, row.unit), "FF1204")
  const body = index.articles.body(row.key)
  index.articles.put(
    { ...row, state: "shadowed", id: null, shown: null },
    { ...body, base: { ...body.base, id: "" }, translations: null }
  )
  touched.identity = true
  if (row.link !== null || body.translations !== null) touched.links = true
  for (const id of [row.declaredId, row.id]) if (id !== null) touched.ids.add(id)
}

const copyOf = ({ file, url }: ArticleRow, other: string): Finding =>
  finding(
    "FF1502",
    { file },
    `The page gives ${url} as its address, which is that of ${other}; it is not read as an article.`,
    "Correct its canonical address, or leave it if the page is a copy of the other one."
  )

const alsoArticles = (index: Index): ReadonlyArray<Finding> => {
  const shadowed = index.articles.keysWhere(
    `state = 'shadowed' AND EXISTS (
       SELECT 1 FROM article AS file
       WHERE file.page_key = article.page_key AND file.source <> '${pageSourceName}' AND file.hosted = 0 AND file.state <> 'draft'
     ) ORDER BY key`
  )
  const [first] = shadowed
  if (first === undefined) return []
  return [
    finding(
      "FF1505",
      { file: first },
      `${shadowed.length} of the pages ${shadowed.length === 1 ? "shows an article" : "show articles"} of the articles' folder; what the folder says is used.`,
      "Nothing to do: the article is published once, and the page is its page."
    )
  ]
}
