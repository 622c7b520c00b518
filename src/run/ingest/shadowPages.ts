/**
 * Which of several articles with one page is published: an article of the
 * articles' folder before a page that shows it, a page at its own address
 * before a copy of it, the file that was published there before another one.
 * The others are kept in the index without an id, so that they come back when
 * that one goes.
 */
import { entryOf, putEntry } from "../../articles/identity/ledgerFile.ts"
import { pageKey as pageKeyOf } from "../../model/addresses/pageKey.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { pageSourceName } from "../../sources/pages/pageSource.ts"
import type { Index } from "../../store/Index.ts"
import type { ArticleRow, LedgerRow } from "../../store/rows.ts"
import type { IngestContext } from "./IngestContext.ts"
import type { Touched } from "./Touched.ts"
import { inOrder } from "./settleSlugs.ts"
import { copyOwner, forgetFindings, ownerOf } from "./owners.ts"

const owner = "pages\tshadowed"

/** Gives the articles that come back: they must be read again. */
export const shadowPages = (context: IngestContext): ReadonlyArray<ArticleRow> => {
  const { index, touched } = context
  const hasPages = index.units.keys(pageSourceName).length > 0 || index.findings.of(owner).length > 0
  const back = [...touched.pages].flatMap((key) => (hasPages || isWanted(key, index) ? decide(key, context) : []))
  touched.pages.clear()
  if (hasPages) index.findings.set(owner, alsoArticles(index))
  return back
}

/** Whether several articles want a page, or did: of one alone there is nothing to decide. */
const isWanted = (pageKey: string, index: Index): boolean =>
  index.articles.countWhere("page_key = ? AND state <> 'draft'", pageKey) > 1 ||
  index.articles.countWhere("page_key = ? AND state = 'shadowed'", pageKey) > 0

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
  const back = [...decideFiles(rows, context)]
  for (const row of pages) {
    const isCopy = file === undefined && row.unit !== winner
    if (file !== undefined || isCopy) hide(row, context)
    else if (row.state === "shadowed") back.push(row)
    index.findings.set(copyOwner(row.key), isCopy && winner !== undefined ? [copyOf(row, winner)] : [])
  }
  return back
}

/** Files and records that give one address. Parts of one page, told apart by what follows `#`, are several articles. */
const decideFiles = (rows: ReadonlyArray<ArticleRow>, context: IngestContext): ReadonlyArray<ArticleRow> => {
  const files = inOrder(
    rows.filter(({ source, hosted }) => source !== pageSourceName && !hosted),
    context
  )
  const back: Array<ArticleRow> = []
  const hashes = new Map(files.map((row) => [row, new URL(row.url).hash] as const))
  const winners = new Map(
    [...Map.groupBy(files, (row) => hashes.get(row))].map(
      ([hash, rivals]) => [hash, publishedAt(rivals, context)] as const
    )
  )
  for (const row of files) {
    const winner = winners.get(hashes.get(row)) ?? row
    if (row !== winner) leave(row, context)
    else if (row.state === "shadowed") back.push(row)
    context.index.findings.set(copyOwner(row.key), row === winner ? [] : [sameAddress(row, winner)])
  }
  return back
}

/** The one that the ledger saw first at that address before this run, by its file or else by its id; else the first of them. */
const publishedAt = (rivals: ReadonlyArray<ArticleRow>, { index, touched }: IngestContext): ArticleRow | undefined => {
  if (rivals.length < 2) return rivals[0]
  // They all want one address, so what a file says of it is the same for each; a file may hold all of them.
  const ofFiles = new Map<string, number>()
  const firstSeen = (lines: ReadonlyArray<LedgerRow | undefined>, row: ArticleRow): number =>
    lines.reduce(
      (first, line) =>
        line !== undefined && line.seen < first && isSamePage(addressOf(line, touched), row) ? line.seen : first,
      Number.POSITIVE_INFINITY
    )
  const byFile = (row: ArticleRow): number => {
    const seen = ofFiles.get(row.file) ?? firstSeen(index.ledger.ofSource(row.file), row)
    ofFiles.set(row.file, seen)
    return seen
  }
  const byId = (row: ArticleRow): number => firstSeen([index.ledger.get(row.declaredId ?? "")], row)
  const [first] = rivals
    .map((row, place) => ({ row, place, file: byFile(row), seen: Math.min(byFile(row), byId(row)) }))
    .toSorted((a, b) => less(a.seen, b.seen) || less(a.file, b.file) || a.place - b.place)
  return first?.row
}

/** Infinities are equal. */
const less = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

const addressOf = (line: LedgerRow, { lines }: Touched): string | null =>
  (lines.has(line.id) ? lines.get(line.id)?.url : entryOf(line)?.url) ?? null

const isSamePage = (address: string | null, { url, pageKey }: ArticleRow): boolean => {
  if (address === null || !URL.canParse(address)) return false
  const one = new URL(address)
  return pageKeyOf(one) === pageKey && one.hash === new URL(url).hash
}

/** An article that is left out does not go out: its line is what it was, and a new one says so. */
const leave = (row: ArticleRow, context: IngestContext): void => {
  const { index, touched } = context
  const line = row.id === null ? undefined : entryOf(index.ledger.get(row.id))
  hide(row, context)
  if (line === undefined || !touched.lines.has(line.id)) return
  const { updated: _, declared: __, ...fresh } = line
  putEntry(index, touched.lines.get(line.id) ?? { ...fresh, url: null, published: null })
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

const sameAddress = ({ file, url }: ArticleRow, winner: ArticleRow): Finding =>
  finding(
    "FF6009",
    { file },
    `This article gives ${url} as its address, which is that of ${winner.file}; it is left out.`,
    "Give one of the two another `url:`, or none."
  )

const alsoArticles = (index: Index): ReadonlyArray<Finding> => {
  const shadowed = index.articles.keysWhere(
    `state = 'shadowed' AND source = '${pageSourceName}' AND EXISTS (
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
