/**
 * The index of a project over one SQLite connection. Its calls are
 * synchronous, as SQLite's are, and throw `StoreError`; the stages of a run
 * turn that into a failure.
 */
import type { DatabaseSync } from "node:sqlite"
import { type Articles, articles } from "./articles.ts"
import { type Changes, changes } from "./changes.ts"
import {
  type Findings,
  findings,
  type LedgerRows,
  ledgerRows,
  type Memos,
  memos,
  type Meta,
  meta,
  type Units,
  units
} from "./records.ts"
import { storeVersion, tables } from "./schema.ts"
import { type Heads, heads } from "./heads.ts"
import { statements } from "./statements.ts"
import { StoreError, storeError } from "./StoreError.ts"
import { type Targets, targets } from "./targets.ts"

export interface Index {
  readonly meta: Meta
  readonly units: Units
  readonly heads: Heads
  readonly articles: Articles
  readonly targets: Targets
  readonly changes: Changes
  readonly ledger: LedgerRows
  readonly findings: Findings
  readonly memos: Memos
  /** What follows is kept with `commit`, or undone with `rollback`. */
  readonly begin: () => void
  readonly commit: () => void
  readonly rollback: () => void
}

/** Makes the tables where there are none. Throws `damaged` for an index of another form. */
export const openIndex = (db: DatabaseSync): Index => {
  try {
    db.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY"
    )
    const isNew = db.prepare("SELECT 1 FROM sqlite_master LIMIT 1").get() === undefined
    if (isNew) {
      db.exec(`BEGIN; ${tables}`)
      db.prepare("INSERT INTO meta VALUES ('version', ?)").run(storeVersion)
      db.exec("COMMIT")
    } else {
      const version = db.prepare("SELECT value FROM meta WHERE name = 'version'").get()?.["value"]
      if (version !== storeVersion)
        throw new StoreError({ reason: "damaged", detail: "The index was written by another version of fanfare" })
    }
  } catch (cause) {
    throw storeError(cause)
  }
  const prepared = statements(db)
  const exec = (sql: string) => (): void => {
    try {
      db.exec(sql)
    } catch (cause) {
      throw storeError(cause)
    }
  }
  return {
    meta: meta(prepared),
    units: units(prepared),
    heads: heads(prepared),
    articles: articles(prepared),
    targets: targets(prepared),
    changes: changes(prepared),
    ledger: ledgerRows(prepared),
    findings: findings(prepared),
    memos: memos(prepared),
    begin: exec("SAVEPOINT run"),
    commit: exec("RELEASE run"),
    rollback: exec("ROLLBACK TO run; RELEASE run")
  }
}
