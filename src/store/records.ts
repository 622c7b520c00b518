/** The smaller tables of the index: settings of its own, units of sources, lines of the ledger, findings, memos. */
import type { Dependency } from "../model/Dependency.ts"
import type { Finding } from "../model/Finding.ts"
import type { LedgerRow, UnitRow } from "./rows.ts"
import type { Row, Statements } from "./statements.ts"
import type { Severity } from "../model/codes.ts"

export interface Meta {
  readonly get: (name: string) => string | null
  readonly set: (name: string, value: string) => void
}

export const meta = (db: Statements): Meta => ({
  get: (name) => {
    const row = db.one("SELECT value FROM meta WHERE name = ?", name)
    return row === undefined ? null : String(row["value"])
  },
  set: (name, value) => {
    db.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", name, value)
  }
})

export interface Units {
  readonly get: (source: string, key: string) => UnitRow | undefined
  /** As `get`, for a source whose keys are asked for in about their order: it looks ahead. A key is asked for before its unit changes. */
  readonly inOrder: (source: string) => (key: string) => UnitRow | undefined
  readonly ofSource: (source: string) => IterableIterator<UnitRow>
  readonly keys: (source: string) => ReadonlyArray<string>
  /** Keys of units that depend on files. */
  readonly dependent: (source: string) => ReadonlyArray<string>
  /** The sources that have units. */
  readonly sources: () => ReadonlyArray<string>
  /** The files below a folder that units depend on; null where a unit waits to be read again, and its files are not known. */
  readonly filesBelow: (folder: string) => ReadonlySet<string> | null
  readonly marked: (mark: string) => ReadonlyArray<UnitRow>
  readonly put: (row: UnitRow) => void
  /** Lets a unit be read again in the next run, whatever its files say. */
  readonly invalidate: (source: string, key: string) => void
  readonly remove: (source: string, key: string) => void
}

/** Most units that are looked up at once. */
const mostAhead = 512

const unitAt = (db: Statements, source: string, key: string): UnitRow | undefined => {
  const row = db.one("SELECT * FROM unit WHERE source = ? AND key = ?", source, key)
  return row === undefined ? undefined : unitRow(row)
}

/** Looks further ahead the more of what it looked up was asked for, and not at all where keys come in no order. */
const unitsInOrder = (db: Statements, source: string): ((key: string) => UnitRow | undefined) => {
  const ahead = new Map<string, UnitRow>()
  let [last, size] = ["", 1]
  return (key) => {
    const known = ahead.get(key)
    if (known !== undefined) {
      ahead.delete(key)
      return known
    }
    if (key <= last) return unitAt(db, source, key)
    size = ahead.size * 2 <= size ? Math.min(size * 2, mostAhead) : 1
    ahead.clear()
    for (const row of db.tuples(
      "SELECT source, key, deps, info, mark FROM unit WHERE source = ? AND key >= ? ORDER BY key LIMIT ?",
      source,
      key,
      size
    )) {
      const unit = unitOf(row)
      ahead.set(unit.key, unit)
      last = unit.key
    }
    const found = ahead.get(key)
    ahead.delete(key)
    return found
  }
}

export const units = (db: Statements): Units => ({
  get: (source, key) => unitAt(db, source, key),
  inOrder: (source) => unitsInOrder(db, source),
  *ofSource(source) {
    for (const row of db.each("SELECT * FROM unit WHERE source = ? ORDER BY key", source)) yield unitRow(row)
  },
  keys: (source) =>
    db.all("SELECT key FROM unit WHERE source = ? ORDER BY key", source).map((row) => String(row["key"])),
  dependent: (source) =>
    db
      .all("SELECT key FROM unit WHERE source = ? AND deps <> '' ORDER BY key", source)
      .map((row) => String(row["key"])),
  sources: () => db.all("SELECT DISTINCT source FROM unit").map((row) => String(row["source"])),
  filesBelow: (folder) => {
    const waiting = db.one("SELECT 1 FROM unit WHERE deps = ? LIMIT 1", depsText([readAgain]))
    if (waiting !== undefined) return null
    const rows = db.all("SELECT deps FROM unit WHERE instr(deps, ?) > 0", folder)
    return new Set(rows.flatMap((row) => depsOf(String(row["deps"])).map(({ path }) => path)))
  },
  marked: (mark) => db.all("SELECT * FROM unit WHERE mark = ? ORDER BY key", mark).map(unitRow),
  put: ({ source, key, deps, info, mark }) => {
    db.run("INSERT OR REPLACE INTO unit VALUES (?, ?, ?, ?, ?)", source, key, depsText(deps), info, mark)
  },
  invalidate: (source, key) => {
    const never = depsText([readAgain])
    db.run("UPDATE unit SET deps = ?, info = '' WHERE source = ? AND key = ?", never, source, key)
  },
  remove: (source, key) => {
    db.run("DELETE FROM unit WHERE source = ? AND key = ?", source, key)
  }
})

/** No file is so. */
const readAgain: Dependency = { path: "", stamp: "", sha256: "never" }

/** One dependency a line, its parts separated by tabs: read a hundred thousand times in a run without any change. */
const depsText = (deps: ReadonlyArray<Dependency>): string =>
  deps.map(({ path, stamp, sha256 }) => `${stamp}\t${sha256 ?? ""}\t${onOneLine(path)}`).join("\n")

/** The name of a file may hold the end of a line. */
const onOneLine = (path: string): string =>
  /[\\\n]/.test(path) ? path.replaceAll("\\", "\\\\").replaceAll("\n", "\\n") : path

const asItWas = (path: string): string =>
  path.includes("\\") ? path.replaceAll(/\\(.)/g, (_, one: string) => (one === "n" ? "\n" : one)) : path

const depsOf = (text: string): ReadonlyArray<Dependency> => (text === "" ? [] : text.split("\n").map(dependencyOf))

const dependencyOf = (line: string): Dependency => {
  const first = line.indexOf("\t")
  const second = line.indexOf("\t", first + 1)
  const digest = line.slice(first + 1, second)
  return {
    path: asItWas(line.slice(second + 1)),
    stamp: line.slice(0, first),
    sha256: digest === "" ? null : digest
  }
}

const unitOf = ([source, key, deps, info, mark]: ReadonlyArray<unknown>): UnitRow => ({
  source: String(source),
  key: String(key),
  deps: depsOf(String(deps)),
  info: String(info),
  mark: mark === null || mark === undefined ? null : String(mark)
})

const unitRow = (row: Row): UnitRow => unitOf([row["source"], row["key"], row["deps"], row["info"], row["mark"]])

export interface LedgerRows {
  readonly count: () => number
  readonly get: (id: string) => LedgerRow | undefined
  readonly ofSource: (source: string) => ReadonlyArray<LedgerRow>
  /** Lines of a source's articles, whose own sources begin with `prefix`. */
  readonly below: (prefix: string) => ReadonlyArray<LedgerRow>
  readonly hasSlug: (slug: string, exceptSource: string) => boolean
  /** Of several lines with one slug, the one that was seen first. */
  readonly ofSlug: (slug: string) => LedgerRow | undefined
  /** By id. */
  readonly each: () => IterableIterator<LedgerRow>
  /** Their lines alone. */
  readonly lines: () => IterableIterator<string>
  /** Lines whose id no article has. */
  readonly free: () => ReadonlyArray<LedgerRow>
  readonly newestSeen: () => number | null
  readonly put: (row: LedgerRow) => void
  /** Whether a line changed since the connection was opened. */
  readonly isChanged: () => boolean
  /** Takes every line out, to be read anew. */
  readonly clear: () => void
  /** Lines that were there before `clear` and are not there now. */
  readonly former: () => ReadonlyArray<LedgerRow>
  readonly forgetFormer: () => void
}

export const ledgerRows = (db: Statements): LedgerRows => {
  let isChanged = false
  return {
    count: () => Number(db.one("SELECT count(*) AS n FROM ledger")?.["n"] ?? 0),
    get: (id) => {
      const row = db.one("SELECT * FROM ledger WHERE id = ?", id)
      return row === undefined ? undefined : ledgerRow(row)
    },
    ofSource: (source) => db.all("SELECT * FROM ledger WHERE source = ?", source).map(ledgerRow),
    below: (prefix) =>
      db
        .all("SELECT * FROM ledger WHERE source >= ? AND source < ? ORDER BY source", prefix, `${prefix}\u{10FFFF}`)
        .map(ledgerRow),
    hasSlug: (slug, exceptSource) =>
      db.one("SELECT 1 FROM ledger WHERE slug = ? AND source <> ? LIMIT 1", slug, exceptSource) !== undefined,
    ofSlug: (slug) => {
      const row = db.one("SELECT * FROM ledger WHERE slug = ? ORDER BY seen, id LIMIT 1", slug)
      return row === undefined ? undefined : ledgerRow(row)
    },
    *each() {
      for (const row of db.each("SELECT * FROM ledger ORDER BY id")) yield ledgerRow(row)
    },
    *lines() {
      for (const [line] of db.tuples("SELECT line FROM ledger ORDER BY id")) yield String(line)
    },
    free: () =>
      db
        .all(
          "SELECT * FROM ledger WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = ledger.id AND state = 'live')"
        )
        .map(ledgerRow),
    newestSeen: () => {
      const newest = db.one("SELECT max(seen) AS newest FROM ledger")?.["newest"]
      return newest === null || newest === undefined ? null : Number(newest)
    },
    isChanged: () => isChanged,
    put: ({ id, source, slug, wanted, seen, line }) => {
      if (db.one("SELECT line FROM ledger WHERE id = ?", id)?.["line"] === line) return
      isChanged = true
      db.run("INSERT OR REPLACE INTO ledger VALUES (?, ?, ?, ?, ?, ?)", id, source, slug, wanted, seen, line)
    },
    clear: () => {
      db.run("INSERT OR REPLACE INTO former SELECT * FROM ledger")
      db.run("DELETE FROM ledger")
    },
    former: () =>
      db.all("SELECT * FROM former WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.id = former.id)").map(ledgerRow),
    forgetFormer: () => {
      db.run("DELETE FROM former")
    }
  }
}

const ledgerRow = (row: Row): LedgerRow => ({
  id: String(row["id"]),
  source: String(row["source"]),
  slug: String(row["slug"]),
  wanted: String(row["wanted"]),
  seen: Number(row["seen"]),
  line: String(row["line"])
})

export interface Findings {
  /** Replaces what was found about `owner`. */
  readonly set: (owner: string, findings: ReadonlyArray<Finding>) => void
  /** Takes back what was found about `owner` under a code. */
  readonly drop: (owner: string, code: string) => void
  readonly of: (owner: string) => ReadonlyArray<Finding>
  readonly count: (severity: Severity) => number
  readonly some: (severity: Severity, limit: number) => ReadonlyArray<Finding>
}

export const findings = (db: Statements): Findings => ({
  set: (owner, list) => {
    db.run("DELETE FROM finding WHERE owner = ?", owner)
    for (const one of list) db.run("INSERT INTO finding VALUES (?, ?, ?)", owner, one.severity, JSON.stringify(one))
  },
  drop: (owner, code) => {
    db.run("DELETE FROM finding WHERE owner = ? AND finding LIKE ?", owner, `{"code":"${code}"%`)
  },
  of: (owner) => db.all("SELECT finding FROM finding WHERE owner = ?", owner).map(findingOf),
  count: (severity) => Number(db.one("SELECT count(*) AS n FROM finding WHERE severity = ?", severity)?.["n"] ?? 0),
  some: (severity, limit) =>
    db
      .all("SELECT finding FROM finding WHERE severity = ? ORDER BY owner, rowid LIMIT ?", severity, limit)
      .map(findingOf)
})

const findingOf = (row: Row): Finding => JSON.parse(String(row["finding"])) as Finding

export interface Memos {
  /** The answer that was given to `name` when its question was `key`. */
  readonly get: (name: string, key: string) => string | null
  readonly last: (name: string) => string | null
  readonly set: (name: string, key: string, value: string) => void
}

export const memos = (db: Statements): Memos => ({
  get: (name, key) => {
    const row = db.one("SELECT value FROM memo WHERE name = ? AND key = ?", name, key)
    return row === undefined ? null : String(row["value"])
  },
  last: (name) => {
    const row = db.one("SELECT value FROM memo WHERE name = ?", name)
    return row === undefined ? null : String(row["value"])
  },
  set: (name, key, value) => {
    db.run("INSERT OR REPLACE INTO memo VALUES (?, ?, ?)", name, key, value)
  }
})
