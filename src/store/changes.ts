/** What a run is about to publish, one row a step: a million of them take no memory. */
import type { ChangeRow } from "./rows.ts"
import type { Statements } from "./statements.ts"

export interface Changes {
  readonly clear: () => void
  readonly put: (row: ChangeRow) => void
  readonly count: () => number
  /** How many there are of files that come, change or go. */
  readonly counts: () => { readonly written: number; readonly deleted: number }
  /** Puts in ascending order, then deletions in descending order. */
  readonly each: () => IterableIterator<ChangeRow>
  /** The puts of pages that fanfare fills. */
  readonly pages: () => IterableIterator<ChangeRow>
}

const columns = "place, path, kind, before, after, staged"

export const changes = (db: Statements): Changes => ({
  clear: () => {
    db.run("DELETE FROM change")
  },
  put: ({ place, path, kind, before, after, staged }) => {
    db.run("INSERT OR REPLACE INTO change VALUES (?, ?, ?, ?, ?, ?)", place, path, kind, before, after, staged)
  },
  count: () => Number(db.one("SELECT count(*) AS n FROM change")?.["n"] ?? 0),
  counts: () => {
    const row = db.one(
      "SELECT count(after) AS written, count(*) - count(after) AS deleted FROM change WHERE kind IN ('output', 'page')"
    )
    return { written: Number(row?.["written"] ?? 0), deleted: Number(row?.["deleted"] ?? 0) }
  },
  pages: () => rows(db.each(`SELECT ${columns} FROM change WHERE kind = 'page' AND after IS NOT NULL ORDER BY path`)),
  *each() {
    yield* rows(db.each(`SELECT ${columns} FROM change WHERE after IS NOT NULL ORDER BY place, path`))
    yield* rows(db.each(`SELECT ${columns} FROM change WHERE after IS NULL ORDER BY place DESC, path DESC`))
  }
})

function* rows(found: ReturnType<Statements["each"]>): IterableIterator<ChangeRow> {
  for (const row of found)
    yield {
      place: Number(row["place"]),
      path: String(row["path"]),
      kind: String(row["kind"]) as ChangeRow["kind"],
      before: row["before"] === null ? null : String(row["before"]),
      after: row["after"] === null ? null : String(row["after"]),
      staged: row["staged"] === null ? null : String(row["staged"])
    }
}
