/** Questions to the articles in the index: by conditions, over many. */
import { anyMarkdown, markdownEndings } from "../model/addresses/articleLink.ts"
import type { Head } from "../model/Head.ts"
import { articleRow, type ArticleReference, columns, headOfRow, text } from "./articleRows.ts"
import type { ArticleRow } from "./rows.ts"
import { due } from "./due.ts"
import type { Statements } from "./statements.ts"

type Values = ReadonlyArray<string | number | null>

export interface ArticleQueries {
  /** Every row, key or head that a condition holds for; the condition is SQL over `article`. */
  readonly where: (condition: string, ...values: Values) => IterableIterator<ArticleRow>
  readonly keysWhere: (condition: string, ...values: Values) => ReadonlyArray<string>
  readonly headsWhere: (condition: string, ...values: Values) => IterableIterator<Head>
  /** The same heads with the numbers of their rows, which hold as long as nothing is written. */
  readonly numberedHeads: (condition: string, ...values: Values) => IterableIterator<readonly [number, Head]>
  /** The numbers of all rows that a condition holds for. */
  readonly rowsWhere: (condition: string, ...values: Values) => IterableIterator<number>
  /** The article of a row with a head. */
  readonly referenceOf: (row: number) => ArticleReference
  /** Ids with the revisions of their heads, and when each is published: what an archive is made of. */
  readonly referencesWhere: (condition: string, ...values: Values) => IterableIterator<ArticleReference>
  readonly headOf: (id: string) => Head | undefined
  readonly countWhere: (condition: string, ...values: Values) => number
  /** Articles that have links to translations. */
  readonly linkedKeys: () => ReadonlyArray<string>
  /** Articles with a link to the file of another one whose address at a moment is not the one that they show. */
  readonly outdatedLinks: (at: number) => ReadonlyArray<string>
  /** The address of the article of a file that is published at a moment; null for any other. */
  readonly addressOf: (file: string, at: number) => string | null
  /** Published articles with a link to a file that no article is published of. */
  readonly deadLinks: (at: number) => ReadonlyArray<string>
  /** When an article comes due next, ends, or leaves the news sitemap, which holds two days; milliseconds since 1970. */
  readonly nextChange: (at: number) => number
  /** What was read with a last change that is later than a moment, which it can be only where the clock was set back. */
  readonly changedAfter: (moment: number) => ReadonlyArray<{ readonly source: string; readonly unit: string }>
  /** What holds articles that end, or whose last change counts, after one moment and not after another; milliseconds since 1970. */
  readonly endedBetween: (from: number, to: number) => ReadonlyArray<{ readonly source: string; readonly unit: string }>
  /** The lowest ids. */
  readonly firstIds: (count: number) => ReadonlyArray<string>
  /** Languages of all articles, sorted. */
  readonly languages: () => ReadonlyArray<string>
}

/** The address of the article that `link.key` names; the shortest name counts where it stands for several. Takes the moment twice. */
const linkedAddress = `iif(link.key GLOB '*.[*]', (
  SELECT url FROM article WHERE article.key IN (${markdownEndings
    .map((ending) => `substr(link.key, 1, length(link.key) - ${anyMarkdown.length}) || '${ending}'`)
    .join(", ")}) AND ${due} ORDER BY length(article.key), article.key LIMIT 1
), (
  SELECT url FROM article WHERE article.key = link.key AND ${due}
))`

export const articleQueries = (db: Statements): ArticleQueries => {
  const firstAfter = (moment: number): number =>
    Number(db.one("SELECT min(at) AS next FROM article WHERE at > ?", moment)?.["next"] ?? never)
  const firstEnd = (moment: number): number =>
    Number(db.one("SELECT min(ends) AS next FROM article WHERE ends > ?", moment)?.["next"] ?? never)
  /** An article is still news when it is two days old, and no more in the second after. */
  const firstOutdated = (moment: number): number => firstAfter(moment - second - twoDays) + twoDays + second
  return {
    *where(condition, ...values) {
      for (const row of db.each(`SELECT ${columns} FROM article WHERE ${condition}`, ...values)) yield articleRow(row)
    },
    keysWhere: (condition, ...values) =>
      db.all(`SELECT key FROM article WHERE ${condition}`, ...values).map((row) => text(row["key"])),
    *headsWhere(condition, ...values) {
      for (const row of db.each(
        `SELECT head, head_sum FROM article JOIN body USING (key) WHERE head_revision <> '' AND ${condition}`,
        ...values
      ))
        yield headOfRow(row)
    },
    *numberedHeads(condition, ...values) {
      for (const row of db.each(
        `SELECT article.rowid AS row, head, head_sum FROM article JOIN body USING (key) WHERE head_revision <> '' AND ${condition}`,
        ...values
      ))
        yield [Number(row["row"]), headOfRow(row)]
    },
    *rowsWhere(condition, ...values) {
      for (const [row] of db.tuples(`SELECT rowid FROM article WHERE ${condition}`, ...values)) yield Number(row)
    },
    referenceOf: (number) => {
      const row = db.one("SELECT id, head_revision, at FROM article WHERE rowid = ?", number)
      return { id: text(row?.["id"]), revision: text(row?.["head_revision"]), at: Number(row?.["at"]) }
    },
    *referencesWhere(condition, ...values) {
      for (const [id, revision, at] of db.tuples(
        `SELECT id, head_revision, at FROM article WHERE head_revision <> '' AND ${condition}`,
        ...values
      ))
        yield { id: text(id), revision: text(revision), at: Number(at) }
    },
    headOf: (id) => {
      const row = db.one(
        "SELECT head, head_sum FROM article JOIN body USING (key) WHERE id = ? AND head_revision <> '' LIMIT 1",
        id
      )
      return row === undefined ? undefined : headOfRow(row)
    },
    countWhere: (condition, ...values) =>
      Number(db.one(`SELECT count(*) AS n FROM article WHERE ${condition}`, ...values)?.["n"] ?? 0),
    outdatedLinks: (at) =>
      db
        .all(
          `SELECT key FROM body WHERE linked <> '' AND EXISTS (
             SELECT 1 FROM json_each(body.linked) AS link
             WHERE link.value IS NOT ${linkedAddress}
           ) ORDER BY key`,
          at,
          at
        )
        .map((row) => text(row["key"])),
    addressOf: (file, at) => {
      const url = db.one(`SELECT ${linkedAddress} AS url FROM (SELECT ? AS key) AS link`, at, at, file)?.["url"] ?? null
      return url === null ? null : text(url)
    },
    deadLinks: (at) =>
      db
        .all(
          `SELECT article.key AS key FROM body JOIN article USING (key) WHERE linked <> '' AND ${due} AND EXISTS (
             SELECT 1 FROM json_each(body.linked) AS link WHERE link.value IS NULL
           ) ORDER BY article.key`,
          at
        )
        .map((row) => text(row["key"])),
    linkedKeys: () => db.all("SELECT key FROM body WHERE translations <> ''").map((row) => text(row["key"])),
    nextChange: (at) => Math.min(firstAfter(at), firstOutdated(at), firstEnd(at)),
    changedAfter: (moment) =>
      db
        .all(
          "SELECT source, unit, json_extract(base, '$.updated') AS updated FROM article JOIN body USING (key) WHERE json_extract(base, '$.updated') IS NOT NULL"
        )
        .filter((row) => Date.parse(text(row["updated"])) > moment)
        .map((row) => ({ source: text(row["source"]), unit: text(row["unit"]) })),
    endedBetween: (from, to) =>
      db
        .all("SELECT source, unit FROM article WHERE ends > ? AND ends <= ?", from, to)
        .map((row) => ({ source: text(row["source"]), unit: text(row["unit"]) })),
    firstIds: (count) =>
      db.all("SELECT id FROM article WHERE id IS NOT NULL ORDER BY id LIMIT ?", count).map((row) => text(row["id"])),
    languages: () =>
      db.all("SELECT DISTINCT language FROM article ORDER BY language").map((row) => text(row["language"]))
  }
}

/** Milliseconds; dates, and the moments of builds, are whole seconds. */
const second = 1000
const twoDays = 2 * 86_400_000
const never = Number.MAX_SAFE_INTEGER
