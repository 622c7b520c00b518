/** The articles in the index: heads for queries, bodies for those who render one. */
import { crc32 } from "node:zlib"
import type { Article } from "../model/Article.ts"
import { sha256 } from "../model/Digest.ts"
import type { Head } from "../model/Head.ts"
import { instant } from "../model/Timestamp.ts"
import type { ArticleBody, ArticleRow, ArticleState } from "./rows.ts"
import type { Row, Statements } from "./statements.ts"
import { StoreError } from "./StoreError.ts"

export interface Articles {
  readonly count: () => number
  readonly get: (key: string) => ArticleRow | undefined
  readonly byId: (id: string) => ArticleRow | undefined
  readonly body: (key: string) => ArticleBody
  /** The whole article. */
  readonly article: (key: string) => Article
  /** Sets row and body; gives the row as it is kept, with its revision. A row that was published is remembered until `forgetLast`. */
  readonly put: (row: Omit<ArticleRow, "head" | "made">, body: ArticleBody) => ArticleRow
  readonly setState: (key: string, state: ArticleState) => void
  readonly setMade: (key: string, made: string) => void
  /** The articles that a source has published last come back as they were; their units are read again. Whether there was one. */
  readonly restore: (key: string) => boolean
  readonly forgetLast: (key: string) => void
  readonly remove: (key: string) => void
  /** Every row that a condition holds for; `condition` is SQL over `article`. */
  readonly where: (condition: string, ...values: ReadonlyArray<string | number | null>) => IterableIterator<ArticleRow>
  readonly keysWhere: (condition: string, ...values: ReadonlyArray<string | number | null>) => ReadonlyArray<string>
  readonly countWhere: (condition: string, ...values: ReadonlyArray<string | number | null>) => number
}

const columns =
  "key, source, unit, state, id, declared_id, slug, wanted, page_key, own_key, shown, linked, head, revision, made, sum"

export const articles = (db: Statements): Articles => {
  const get: Articles["get"] = (key) => {
    const row = db.one(`SELECT ${columns} FROM article WHERE key = ?`, key)
    return row === undefined ? undefined : articleRow(row)
  }
  const body: Articles["body"] = (key) => {
    const row = db.one("SELECT base, comments, translations, sum FROM body WHERE key = ?", key)
    if (row === undefined) throw damaged(`The body of ${key} is missing`)
    const [base, comments, translations] = [text(row["base"]), text(row["comments"]), text(row["translations"])]
    if (crc32(base + comments + translations) !== row["sum"]) throw damaged(`The body of ${key} is damaged`)
    return {
      base: JSON.parse(base) as Article,
      comments: comments === "" ? [] : (JSON.parse(comments) as Article["comments"]),
      translations: translations === "" ? null : (JSON.parse(translations) as ArticleBody["translations"])
    }
  }
  const remove: Articles["remove"] = (key) => {
    for (const table of ["article", "body", "last"]) db.run(`DELETE FROM ${table} WHERE key = ?`, key)
  }
  return {
    count: () => Number(db.one("SELECT count(*) AS n FROM article")?.["n"] ?? 0),
    get,
    byId: (id) => {
      const row = db.one(`SELECT ${columns} FROM article WHERE id = ? ORDER BY state = 'live' DESC LIMIT 1`, id)
      return row === undefined ? undefined : articleRow(row)
    },
    body,
    article: (key) => whole(body(key)),
    put: (row, parts) => {
      const before = get(row.key)
      const base = JSON.stringify(parts.base)
      const comments = parts.comments.length === 0 ? "" : JSON.stringify(parts.comments)
      const translations = parts.translations === null ? "" : JSON.stringify(parts.translations)
      const revision = sha256(`${base}\n${comments}\n${translations}`).slice(0, 32)
      if (before !== undefined && before.made !== "" && before.head.revision !== revision) keepLast(db, row.key)
      const article = whole(parts)
      const head = headOf(article, row.slug, revision)
      const headText = JSON.stringify(head)
      const at = head.published === null ? null : instant(head.published)
      const commented = head.newestComment === null ? null : instant(head.newestComment)
      const made = before?.made ?? ""
      db.run(
        `INSERT OR REPLACE INTO article (${columns}, at, commented) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        row.key,
        row.source,
        row.unit,
        row.state,
        row.id,
        row.declaredId,
        row.slug,
        row.wanted,
        row.pageKey,
        row.ownKey,
        row.shown,
        row.linked ? 1 : 0,
        headText,
        revision,
        made,
        crc32(headText),
        at,
        commented
      )
      const sum = crc32(base + comments + translations)
      db.run("INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?, ?)", row.key, base, comments, translations, sum)
      return { ...row, head, made }
    },
    setState: (key, state) => {
      db.run("UPDATE article SET state = ? WHERE key = ?", state, key)
    },
    setMade: (key, made) => {
      db.run("UPDATE article SET made = ? WHERE key = ?", made, key)
    },
    restore: (key) => {
      const row = db.one("SELECT article, body FROM last WHERE key = ?", key)
      if (row === undefined) return false
      const article = JSON.parse(text(row["article"])) as Row
      const kept = JSON.parse(text(row["body"])) as Row
      insert(db, "article", article)
      insert(db, "body", kept)
      db.run("DELETE FROM last WHERE key = ?", key)
      return true
    },
    forgetLast: (key) => {
      db.run("DELETE FROM last WHERE key = ?", key)
    },
    remove,
    *where(condition, ...values) {
      for (const row of db.each(`SELECT ${columns} FROM article WHERE ${condition}`, ...values)) yield articleRow(row)
    },
    keysWhere: (condition, ...values) =>
      db.all(`SELECT key FROM article WHERE ${condition}`, ...values).map((row) => text(row["key"])),
    countWhere: (condition, ...values) =>
      Number(db.one(`SELECT count(*) AS n FROM article WHERE ${condition}`, ...values)?.["n"] ?? 0)
  }
}

/** Copies what was published aside, once, before it is replaced. */
const keepLast = (db: Statements, key: string): void => {
  if (db.one("SELECT 1 FROM last WHERE key = ?", key) !== undefined) return
  const article = db.one("SELECT * FROM article WHERE key = ?", key)
  const body = db.one("SELECT * FROM body WHERE key = ?", key)
  if (article === undefined || body === undefined) return
  db.run("INSERT INTO last VALUES (?, ?, ?)", key, JSON.stringify(article), JSON.stringify(body))
}

const insert = (db: Statements, table: string, row: Row): void => {
  const names = Object.keys(row)
  const places = names.map(() => "?").join(", ")
  db.run(`INSERT OR REPLACE INTO ${table} (${names.join(", ")}) VALUES (${places})`, ...Object.values(row))
}

const whole = ({ base, comments, translations }: ArticleBody): Article => ({
  ...base,
  ...(comments.length === 0 ? {} : { comments: [...base.comments, ...comments] }),
  ...(translations === null ? {} : { translations })
})

const headOf = (article: Article, slug: string, revision: string): Head => ({
  id: article.id,
  slug,
  url: article.url,
  hosted: article.hosted,
  title: article.title,
  language: article.language,
  direction: article.direction,
  published: article.published,
  updated: article.updated,
  section: article.section,
  tags: article.tags,
  authors: article.authors,
  source: article.source,
  comments: article.comments.length,
  newestComment: article.comments.at(-1)?.published ?? null,
  body: article.text.trim() === "" ? "" : sha256(article.text).slice(0, 16),
  revision
})

const articleRow = (row: Row): ArticleRow => {
  const head = text(row["head"])
  if (crc32(head) !== row["sum"]) throw damaged(`The head of ${String(row["key"])} is damaged`)
  return {
    key: text(row["key"]),
    source: text(row["source"]),
    unit: text(row["unit"]),
    state: text(row["state"]) as ArticleState,
    id: textOrNull(row["id"]),
    declaredId: textOrNull(row["declared_id"]),
    slug: text(row["slug"]),
    wanted: text(row["wanted"]),
    pageKey: textOrNull(row["page_key"]),
    ownKey: textOrNull(row["own_key"]),
    shown: row["shown"] === null ? null : Number(row["shown"]),
    linked: row["linked"] === 1,
    head: JSON.parse(head) as Head,
    made: text(row["made"])
  }
}

const damaged = (detail: string): StoreError => new StoreError({ reason: "damaged", detail })

const text = (value: unknown): string => {
  if (typeof value !== "string") throw damaged("A column of the index holds something else than text")
  return value
}

const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : text(value))
