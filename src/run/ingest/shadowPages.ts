/**
 * Which of several articles with one page is published: an article of the
 * articles' folder before a page that shows it, a page at its own address
 * before a copy of it. The others are kept in the index, so that they come back
 * when that one goes.
 */
import { type Finding, finding } from "../../model/Finding.ts"
import { pageSourceName } from "../../sources/pages/pageSource.ts"
import type { Index } from "../../store/Index.ts"
import type { ArticleRow } from "../../store/rows.ts"
import type { Touched } from "./Touched.ts"

const owner = "pages\tshadowed"

export const shadowPages = (index: Index, touched: Touched): void => {
  if (index.units.keys(pageSourceName).length === 0 && index.findings.of(owner).length === 0) return
  for (const key of touched.pages) decide(key, index, touched)
  index.findings.set(owner, alsoArticles(index))
}

const decide = (pageKey: string, index: Index, touched: Touched): void => {
  const rows = index.articles
    .keysWhere("page_key = ? AND state <> 'draft' ORDER BY key", pageKey)
    .map((key) => index.articles.get(key))
    .filter((row) => row !== undefined)
  const pages = rows.filter(({ source }) => source === pageSourceName)
  const file = rows.find(({ source, hosted }) => source !== pageSourceName && !hosted)
  const own = index.units.marked(pageKey)[0]
  const winner = own?.key ?? pages[0]?.unit
  for (const row of pages) {
    const isCopy = file === undefined && row.unit !== winner
    index.findings.set(`copy\t${row.key}`, isCopy && winner !== undefined ? [copyOf(row, winner)] : [])
    const state = file === undefined && !isCopy ? "live" : "shadowed"
    if (state === row.state || row.state === "twice") continue
    index.articles.setState(row.key, state)
    touched.identity = true
    touched.links ||= row.link !== null
  }
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
       WHERE file.page_key = article.page_key AND file.source <> '${pageSourceName}' AND file.state <> 'draft'
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
