/** Prepared statements of one connection, each made once. SQLite's failures become `StoreError`. */
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"
import { storeError } from "./StoreError.ts"

export type Row = Readonly<Record<string, SQLInputValue>>
export type Tuple = ReadonlyArray<SQLInputValue>

export interface Statements {
  readonly run: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => number
  readonly one: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => Row | undefined
  readonly all: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => ReadonlyArray<Row>
  /** The same in the order of the columns, without their names: in half the time, where there are many. */
  readonly allTuples: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => ReadonlyArray<Tuple>
  /** Rows as they are found; the table must not change in the meantime. */
  readonly each: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => IterableIterator<Row>
  /** Tuples as they are found, where there are very many. */
  readonly tuples: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => IterableIterator<Tuple>
}

export const statements = (db: DatabaseSync): Statements => {
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string, asTuples = false): StatementSync => {
    const name = asTuples ? `tuples ${sql}` : sql
    const known = prepared.get(name)
    if (known !== undefined) return known
    const made = db.prepare(sql)
    if (asTuples) made.setReturnArrays(true)
    prepared.set(name, made)
    return made
  }
  return {
    run: (sql, ...values) => guarded(() => Number(statement(sql).run(...values).changes)),
    one: (sql, ...values) => guarded(() => statement(sql).get(...values) as Row | undefined),
    all: (sql, ...values) => guarded(() => statement(sql).all(...values) as ReadonlyArray<Row>),
    allTuples: (sql, ...values) =>
      guarded(() => statement(sql, true).all(...values) as unknown as ReadonlyArray<Tuple>),
    // A statement of its own: one that is walked through cannot be asked again.
    each: (sql, ...values) => walk(() => db.prepare(sql).iterate(...values) as IterableIterator<Row>),
    tuples: (sql, ...values) =>
      walk(() => {
        const made = db.prepare(sql)
        made.setReturnArrays(true)
        return made.iterate(...values) as unknown as IterableIterator<Tuple>
      })
  }
}

function* walk<A>(start: () => IterableIterator<A>): IterableIterator<A> {
  const rows = guarded(start)
  for (;;) {
    const next = guarded(() => rows.next())
    if (next.done === true) return
    yield next.value
  }
}

const guarded = <A>(work: () => A): A => {
  try {
    return work()
  } catch (cause) {
    throw storeError(cause)
  }
}
