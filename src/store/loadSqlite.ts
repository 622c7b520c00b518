/** Loads Node's own SQLite without a word: Node 22 warns that it is new, and the warning is not for those who run fanfare. */
import type * as NodeSqlite from "node:sqlite"

type Sqlite = typeof NodeSqlite

let sqlite: Promise<Sqlite> | undefined

/** Loaded once: two loads at a time would each take the other's silence for the process's own way to warn. */
export const loadSqlite = (): Promise<Sqlite> => (sqlite ??= loadQuietly())

const loadQuietly = async (): Promise<Sqlite> => {
  const warn = process.emitWarning
  process.emitWarning = () => undefined
  try {
    return await import("node:sqlite")
  } finally {
    process.emitWarning = warn
  }
}
