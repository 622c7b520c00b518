/**
 * What the heads of pages say, page by page, so that what stands on several of
 * them is known as the site's. Each question costs what it is about, however
 * many pages there are.
 */
import type { HeadValue, PageHead, SharedField } from "../model/draft/PageHead.ts"
import type { Row, Statements } from "./statements.ts"

export interface Heads {
  /** Null takes the head of a unit out. Gives the values that came, went, or stand in another story by now. */
  readonly put: (source: string, unit: string, head: PageHead | null) => ReadonlyArray<SharedValue>
  /** Whether a value stands in so many stories that it is the site's: in three, or in two of a small site. */
  readonly isShared: (field: SharedField, value: string) => boolean
  /** Whether the site is so small that two stories are enough. */
  readonly isSmall: () => boolean
  /** Values that stand in two stories, no more. */
  readonly inTwo: () => ReadonlyArray<SharedValue>
  /** Units with articles that were read as if a value were the site's, or as if it were not. */
  readonly readAs: (
    value: SharedValue,
    isShared: boolean
  ) => ReadonlyArray<{ readonly source: string; readonly unit: string }>
  /** What was passed over, with the number of pages that it stands on; what stands on most first. */
  readonly passedOver: () => ReadonlyArray<SharedValue & { readonly pages: number }>
}

export type SharedValue = Pick<HeadValue, "field" | "value">

const enough = 3
/** A third of so many stories is less than three. */
const small = 6

export const heads = (db: Statements): Heads => {
  const rowsOf = (source: string, unit: string): ReadonlyArray<Row> =>
    db.all("SELECT field, value, story FROM head WHERE source = ? AND unit = ?", source, unit)
  const stories = (field: string, value: string, most: number): number =>
    Number(
      db.one(
        "SELECT count(*) AS n FROM (SELECT DISTINCT story FROM head WHERE field = ? AND value = ? LIMIT ?)",
        field,
        value,
        most
      )?.["n"]
    )
  const isSmall = (): boolean => stories(anyPage, "", small + 1) <= small
  return {
    put: (source, unit, head) => {
      const before = new Map(rowsOf(source, unit).map((row) => [keyOf(row), row]))
      if (before.size > 0) db.run("DELETE FROM head WHERE source = ? AND unit = ?", source, unit)
      const now = new Map<string, Row>()
      for (const { field, value, isShared } of head === null ? [] : [page, ...head.values]) {
        const row = { field, value, story: head?.story ?? "" }
        now.set(keyOf(row), row)
        db.run(
          "INSERT OR REPLACE INTO head VALUES (?, ?, ?, ?, ?, ?)",
          source,
          unit,
          field,
          value,
          row.story,
          isShared ? 1 : 0
        )
      }
      return [...before, ...now].flatMap(([key, row]) =>
        row["field"] !== anyPage && before.get(key)?.["story"] !== now.get(key)?.["story"] ? [valueOf(row)] : []
      )
    },
    isShared: (field, value) => {
      const count = stories(field, value, enough)
      return count >= enough || (count === enough - 1 && isSmall())
    },
    isSmall,
    inTwo: () =>
      db
        .all(
          "SELECT field, value FROM head WHERE field <> ? GROUP BY field, value HAVING count(DISTINCT story) = 2",
          anyPage
        )
        .map(valueOf),
    readAs: ({ field, value }, isShared) =>
      db
        .all(
          `SELECT source, unit FROM head WHERE field = ? AND value = ? AND shared = ? AND EXISTS (
             SELECT 1 FROM article WHERE article.source = head.source AND article.unit = head.unit
           )`,
          field,
          value,
          isShared ? 1 : 0
        )
        .map((row) => ({ source: String(row["source"]), unit: String(row["unit"]) })),
    passedOver: () =>
      db
        .all(
          `SELECT field, value, (SELECT count(*) FROM head AS page WHERE page.field = head.field AND page.value = head.value) AS pages
           FROM head WHERE shared = 1 AND EXISTS (
             SELECT 1 FROM article WHERE article.source = head.source AND article.unit = head.unit
           ) GROUP BY field, value ORDER BY pages DESC, value`
        )
        .map((row) => ({ ...valueOf(row), pages: Number(row["pages"]) }))
  }
}

/** Each page has a row of its own under this name, so that they can be counted. */
const anyPage = "page"
const page = { field: anyPage, value: "", isShared: false }

const keyOf = (row: Row): string => `${String(row["field"])}\t${String(row["value"])}`

const valueOf = (row: Row): SharedValue => ({
  field: row["field"] === "image" ? "image" : "description",
  value: String(row["value"])
})
