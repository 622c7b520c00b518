/** The published files in the index, and what each was made from. */
import type { TargetRow } from "./rows.ts"
import { stampRow, type StampRow, stampsQuery } from "./stampsQuery.ts"
import type { Row, Statements, Tuple } from "./statements.ts"

export interface Targets {
  readonly count: () => number
  readonly get: (path: string) => TargetRow | undefined
  readonly ofOwner: (owner: string) => ReadonlyArray<TargetRow>
  /** Files of the output, by their owners in the given order, then by path. */
  readonly outputsOf: (owners: ReadonlyArray<string>) => ReadonlyArray<OutputRow>
  /** Every file of the output that is in use, by path. */
  readonly inUse: () => ReadonlyArray<OutputRow>
  readonly each: () => IterableIterator<TargetRow>
  readonly stamps: () => IterableIterator<StampRow>
  readonly put: (row: TargetRow) => void
  readonly setStamp: (path: string, stamp: Pick<TargetRow, "size" | "mtime" | "ino">) => void
  /** Marks a file as one that must be made again. */
  readonly invalidate: (path: string) => void
  readonly setUnused: (path: string, builds: number) => void
  readonly remove: (path: string) => void
  /** Every file of the site as a whole. */
  readonly ofSite: () => ReadonlyArray<TargetRow>
  readonly unused: () => ReadonlyArray<TargetRow>
  readonly countOf: (outputs: ReadonlyArray<string>) => number
  /** Paths and digests of a manifest, for ownership where the index knows nothing. */
  readonly setListed: (files: Iterable<{ readonly path: string; readonly sha256: string }>) => void
  readonly addListed: (files: Iterable<{ readonly path: string; readonly sha256: string }>) => void
  /** Removes those that have a row in the index. */
  readonly dropClaimed: () => void
  readonly listed: (path: string) => string | null
  /** Those of which the index has no row. */
  readonly unclaimed: () => ReadonlyArray<{ readonly path: string; readonly sha256: string }>
}

/** What is said of a published file. */
export type OutputRow = Pick<TargetRow, "path" | "size" | "type" | "sha256">

const outputsQuery = `SELECT target.path, size, target.type, sha256 FROM json_each(?) AS list JOIN target ON owner = list.value
  WHERE kind = 'output' ORDER BY list.key, target.path`

const columns = "path, kind, owner, output, key, sha256, type, place, size, mtime, ino, unused"

export const targets = (db: Statements): Targets => ({
  count: () => Number(db.one("SELECT count(*) AS n FROM target")?.["n"] ?? 0),
  get: (path) => {
    const row = db.one(`SELECT ${columns} FROM target WHERE path = ?`, path)
    return row === undefined ? undefined : targetRow(row)
  },
  ofOwner: (owner) => db.all(`SELECT ${columns} FROM target WHERE owner = ?`, owner).map(targetRow),
  outputsOf: (owners) => db.allTuples(outputsQuery, JSON.stringify(owners)).map(outputRow),
  inUse: () =>
    db
      .allTuples("SELECT path, size, type, sha256 FROM target WHERE kind = 'output' AND unused = 0 ORDER BY path")
      .map(outputRow),
  *each() {
    for (const row of db.each(`SELECT ${columns} FROM target ORDER BY path`)) yield targetRow(row)
  },
  *stamps() {
    for (const row of db.tuples(stampsQuery)) yield stampRow(row)
  },
  put: (row) => {
    db.run(
      `INSERT OR REPLACE INTO target (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      row.path,
      row.kind,
      row.owner,
      row.output,
      row.key,
      row.sha256,
      row.type,
      row.place,
      row.size,
      row.mtime,
      row.ino,
      row.unused
    )
  },
  setStamp: (path, { size, mtime, ino }) => {
    db.run("UPDATE target SET size = ?, mtime = ?, ino = ? WHERE path = ?", size, mtime, ino, path)
  },
  invalidate: (path) => {
    db.run("UPDATE target SET key = '' WHERE path = ?", path)
  },
  setUnused: (path, builds) => {
    db.run("UPDATE target SET unused = ? WHERE path = ?", builds, path)
  },
  remove: (path) => {
    db.run("DELETE FROM target WHERE path = ?", path)
  },
  ofSite: () => db.all(`SELECT ${columns} FROM target WHERE owner = 'site' AND kind = 'output'`).map(targetRow),
  unused: () => db.all(`SELECT ${columns} FROM target WHERE unused > 0`).map(targetRow),
  countOf: (outputs) =>
    outputs.reduce(
      (sum, output) =>
        sum + Number(db.one("SELECT count(*) AS n FROM target WHERE output = ? AND unused = 0", output)?.["n"] ?? 0),
      0
    ),
  setListed: (files) => {
    db.run("DELETE FROM listed")
    for (const { path, sha256 } of files) db.run("INSERT OR REPLACE INTO listed VALUES (?, ?)", path, sha256)
  },
  addListed: (files) => {
    for (const { path, sha256 } of files) db.run("INSERT OR REPLACE INTO listed VALUES (?, ?)", path, sha256)
  },
  dropClaimed: () => {
    db.run("DELETE FROM listed WHERE EXISTS (SELECT 1 FROM target WHERE target.path = listed.path)")
  },
  listed: (path) => {
    const row = db.one("SELECT sha256 FROM listed WHERE path = ?", path)
    return row === undefined ? null : String(row["sha256"])
  },
  unclaimed: () =>
    db
      .all("SELECT path, sha256 FROM listed WHERE NOT EXISTS (SELECT 1 FROM target WHERE target.path = listed.path)")
      .map((row) => ({ path: String(row["path"]), sha256: String(row["sha256"]) }))
})

const outputRow = ([path, size, type, sha256]: Tuple): OutputRow => ({
  path: String(path),
  size: Number(size),
  type: String(type),
  sha256: String(sha256)
})

const targetRow = (row: Row): TargetRow => ({
  path: String(row["path"]),
  kind: row["kind"] === "page" ? "page" : "output",
  owner: String(row["owner"]),
  output: String(row["output"]),
  key: String(row["key"]),
  sha256: String(row["sha256"]),
  type: String(row["type"]),
  place: Number(row["place"]),
  size: Number(row["size"]),
  mtime: Number(row["mtime"]),
  ino: Number(row["ino"]),
  unused: Number(row["unused"])
})
